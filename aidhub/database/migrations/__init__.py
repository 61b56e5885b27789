"""The steps by which the tables came to what they are, one script per version."""
