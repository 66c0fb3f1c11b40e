"""What happens when the user asks for something. Controllers know the library and no widget."""
