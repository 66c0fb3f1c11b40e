"""What the user corrected in the recogniser's work, as rules that outlive the recogniser."""
