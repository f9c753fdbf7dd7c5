"""From a folder of YAML files to plain text values with their positions; knows nothing of the domain."""
