# What is content, and not the product: data, written pages, settings, who looks along. The handbook in docs/bijdragen is
# the product's. Read by the other scripts.
inhoud=(data 'docs/*.md' mkdocs.yml .github/CODEOWNERS)
