"""What an editor meets besides findings: canonical form, schemas, upkeep, reader's diff and handbook."""
