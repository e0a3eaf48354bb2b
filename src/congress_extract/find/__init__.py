"""What the words mean by themselves, one file for each kind; nothing here looks at the article around them."""
