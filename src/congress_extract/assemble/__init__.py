"""What the article means: which congresses it reports, and what it says of each. One linker for each slot."""
