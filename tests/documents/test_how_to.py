"""What the page about papers says can be written like that."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

from manifests import german_ukrainian_english, manifest
from printed import page_texts

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "add-a-paper.md"
EXAMPLE = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)[0]


def test_the_example_prints_each_pallet_and_names_the_unweighed() -> None:
    module = ModuleType("unloading_list")
    exec(compile(EXAMPLE, str(PAGE), "exec"), module.__dict__)  # noqa: S102 - the page's own example
    value = manifest(400)

    pages = page_texts(module.build(value, german_ukrainian_english()))

    text = " ".join(pages)
    assert len(pages) > 1
    numbers = [pallet.number for pallet in value.packages]
    assert [text.count(f"☐ {number} ") for number in numbers] == [numbers.count(number) for number in numbers]
    weighed = {pallet.number for pallet in value.packages if pallet.gross_g is not None}
    unweighed = [pallet.number for pallet in value.packages if pallet.number not in weighed]
    assert [gap.package for gap in module.gaps(value, ("de", "uk"))] == unweighed
