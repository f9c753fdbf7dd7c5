"""What an editor meets besides findings: canonical form, schemas, reader's diff, preview and handbook."""
