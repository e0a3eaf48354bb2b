"""One slot of the record at a time: short passages, each with the value a careful reader gives that slot."""
