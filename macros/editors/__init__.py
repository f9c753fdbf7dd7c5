"""What an editor meets besides the findings: the canonical form, schemas, the reader's diff, the preview, the handbook."""
