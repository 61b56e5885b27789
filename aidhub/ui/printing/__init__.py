"""Labels onto a printer. Pages call `print_labels`; everything else happens beside the window."""

from aidhub.ui.printing.printing import Printing as Printing
from aidhub.ui.printing.printing import print_labels as print_labels
from aidhub.ui.printing.printing import printing_of as printing_of
