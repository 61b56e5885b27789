"""The one check command finds nothing to mend."""

from __future__ import annotations

import pytest

from tools import check


@pytest.mark.parametrize("name", [name for name in check.CHECKS if name != "layers"])
def test_the_code_is_in_order(name: str) -> None:
    answer = check.run(name)
    assert answer.returncode == 0, answer.stdout


def test_an_unknown_check_is_refused_with_the_names_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main(["colour"]) == 2
    assert "style" in capsys.readouterr().out
