"""Write the JSON Schemas and the tables of `file-formats.md` from the tables in the code.

uv run --no-sync python docs/write_formats.py
"""

from pathlib import Path

from comparisons.formats.schemas import FILES, reference, schema_files

HERE = Path(__file__).parent


def with_tables(text: str) -> str:
    """Return the reference with its tables put between their marks."""
    for schema in FILES:
        begin, end = f"<!-- fields of {schema} -->\n", f"<!-- end of {schema} -->"
        before, _, rest = text.partition(begin)
        _, _, after = rest.partition(end)
        text = f"{before}{begin}\n{reference(schema)}\n{end}{after}"
    return text


def main() -> None:
    """Write all of them."""
    for name, content in schema_files().items():
        (HERE / "schemas" / name).write_text(content, encoding="utf-8")
    page = HERE / "file-formats.md"
    page.write_text(with_tables(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
