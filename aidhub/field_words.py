"""The words for what a column of a list can mean."""

from __future__ import annotations

from aidhub.i18n import translate


def field_word(field: str) -> str:
    """Name a field as the import window and the sentences do; an unknown one by itself."""
    return _words().get(field, field)


def _words() -> dict[str, str]:
    return {
        "ignore": translate("Field", "not taken over"),
        "article": translate("Field", "Article"),
        "name_de": translate("Field", "Name in German"),
        "name_uk": translate("Field", "Name in Ukrainian"),
        "name_en": translate("Field", "Name in English"),
        "article_code": translate("Field", "Article number"),
        "barcode": translate("Field", "Barcode"),
        "category": translate("Field", "Category"),
        "size": translate("Field", "Size"),
        "maker": translate("Field", "Manufacturer"),
        "quantity": translate("Field", "Quantity"),
        "unit": translate("Field", "Unit"),
        "packages": translate("Field", "Number of packages"),
        "pack_name": translate("Field", "Kind of pack"),
        "pack_size": translate("Field", "Units per pack"),
        "batch": translate("Field", "Batch"),
        "serial": translate("Field", "Serial number"),
        "expiry": translate("Field", "Best before"),
        "use_by": translate("Field", "Use by"),
        "produced": translate("Field", "Date of manufacture"),
        "condition": translate("Field", "Condition"),
        "wear": translate("Field", "Wear in %"),
        "place": translate("Field", "Storage place"),
        "warehouse": translate("Field", "Warehouse"),
        "donor": translate("Field", "Donor"),
        "owner": translate("Field", "Owner"),
        "box": translate("Field", "Box number"),
        "pallet": translate("Field", "Pallet number"),
        "unit_weight": translate("Field", "Weight of one unit"),
        "net_weight": translate("Field", "Net weight"),
        "gross_weight": translate("Field", "Gross weight"),
        "weight": translate("Field", "Weight"),
        "volume": translate("Field", "Volume"),
        "length": translate("Field", "Length"),
        "width": translate("Field", "Width"),
        "height": translate("Field", "Height"),
        "value": translate("Field", "Value of one unit"),
        "total_value": translate("Field", "Total value"),
        "currency": translate("Field", "Currency"),
        "hs_code": translate("Field", "Customs code"),
        "un_number": translate("Field", "UN number"),
        "note": translate("Field", "Note"),
        "priority": translate("Field", "Priority"),
        "needed_by": translate("Field", "Needed by"),
        "partner": translate("Field", "Partner"),
        "name_latin": translate("Field", "Name in Latin letters"),
        "role": translate("Field", "Role"),
        "city": translate("Field", "City"),
        "street": translate("Field", "Street"),
        "postcode": translate("Field", "Postcode"),
        "region": translate("Field", "Region"),
        "country": translate("Field", "Country"),
        "register_no": translate("Field", "Register number"),
        "eori": translate("Field", "EORI"),
        "contact": translate("Field", "Contact person"),
        "phone": translate("Field", "Phone"),
        "email": translate("Field", "E-mail"),
        "language": translate("Field", "Language"),
        "accepts": translate("Field", "Accepts"),
        "keep_days": translate("Field", "Days to keep on arrival"),
    }
