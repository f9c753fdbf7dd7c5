"""What data is made of: values a field can hold, parts that records share, and what there is to tell of a kind."""
