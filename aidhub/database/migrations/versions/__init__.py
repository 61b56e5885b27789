"""One script per version, never changed once it was released."""
