"""The parts of the window. Each shows values and says in signals what the user did; none decides."""
