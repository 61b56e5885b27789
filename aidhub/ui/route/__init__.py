"""What the tab Route of a transport shows, and the dialog that adds to it."""
