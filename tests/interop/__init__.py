"""What goes out to other tools comes back the same, counted as each of them counts."""
