"""Break points in long words."""

from macros.pages.afbreking import ZACHT, breekbaar, zacht


def test_alleen_lange_woorden_krijgen_plekken_om_af_te_breken():
    assert breekbaar("De regiovisie van Duinstad") == "De regiovisie van Duinstad"
    lang = breekbaar("regionaal aandachtsfunctionarissenoverleg")
    assert lang.replace(ZACHT, "") == "regionaal aandachtsfunctionarissenoverleg"
    assert lang.count(ZACHT) > 3
    assert lang.startswith("regionaal aan")


def test_afbreken_laat_geen_opmaak_door():
    assert "<" not in zacht("<script>aandachtsfunctionarissenoverleg</script>")
