"""Judges records by gold."""
