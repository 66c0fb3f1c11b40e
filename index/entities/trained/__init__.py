"""Candidates from small trained networks: features, network and decoding at run time, with numpy alone."""
