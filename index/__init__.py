"""The headless core of Lectern: reads, searches, recognises, annotates and exports articles. Knows no Qt."""

import os

# Matrix products of one article are too small to share: on two busy cores numpy's own threads wait for each other,
# and names were recognised at a twelfth of the speed. Read when numpy loads, so it stands before all that needs it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
