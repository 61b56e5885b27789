<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Allocation</name>
    <message>
      <source>Accept proposal</source>
      <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
      <source>Allocated</source>
      <translation>Zugeteilt</translation>
    </message>
    <message>
      <source>Allocated to needs</source>
      <translation>Dem Bedarf zugeteilt</translation>
    </message>
    <message>
      <source>By priority</source>
      <translation>Nach Priorität</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Deckung</translation>
    </message>
    <message>
      <source>Drop the proposal</source>
      <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
      <source>Evenly</source>
      <translation>Gleichmäßig</translation>
    </message>
    <message numerus="yes">
      <source>Goods promised for {count} line</source>
      <translation>
        <numerusform>Güter für {count} Position reserviert</numerusform>
        <numerusform>Güter für {count} Positionen reserviert</numerusform>
      </translation>
    </message>
    <message>
      <source>How a shortage is shared</source>
      <translation>Wie eine Fehlmenge verteilt wird</translation>
    </message>
    <message>
      <source>Needed</source>
      <translation>Benötigt</translation>
    </message>
    <message>
      <source>No plan covers more than {share}.</source>
      <translation>Kein Plan deckt mehr als {share}.</translation>
    </message>
    <message>
      <source>No plan covers more.</source>
      <translation>Kein Plan deckt mehr.</translation>
    </message>
    <message>
      <source>Nobody looked for the best plan there is; more may be possible.</source>
      <translation>Angehalten, ehe der beste Plan gefunden war; vielleicht ist mehr möglich.</translation>
    </message>
    <message>
      <source>Only this transport</source>
      <translation>Nur dieser Transport</translation>
    </message>
    <message>
      <source>Passed over</source>
      <translation>Nicht genommen</translation>
    </message>
    <message numerus="yes">
      <source>Press Ctrl+↵ and AidHub proposes an allocation from {count} needs list.</source>
      <translation>
        <numerusform>Strg+↵ drücken, und AidHub schlägt eine Zuteilung aus {count} Bedarfsliste vor.</numerusform>
        <numerusform>Strg+↵ drücken, und AidHub schlägt eine Zuteilung aus {count} Bedarfslisten vor.</numerusform>
      </translation>
    </message>
    <message>
      <source>Propose again</source>
      <translation>Neu vorschlagen</translation>
    </message>
    <message>
      <source>Proposed allocation</source>
      <translation>Vorgeschlagene Zuteilung</translation>
    </message>
    <message>
      <source>Proposing goods for {transport}</source>
      <translation>Güter für {transport} vorschlagen</translation>
    </message>
    <message>
      <source>Share a shortage by priority</source>
      <translation>Fehlmenge nach Priorität verteilen</translation>
    </message>
    <message>
      <source>Share a shortage evenly between partners</source>
      <translation>Fehlmenge gleichmäßig auf die Partner verteilen</translation>
    </message>
    <message>
      <source>Stop {stop}: {article}, {priority}, {needed} needed, {allocated} allocated, {share} covered</source>
      <translation>Stopp {stop}: {article}, {priority}, {needed} benötigt, {allocated} zugeteilt, {share} gedeckt</translation>
    </message>
    <message>
      <source>The amount was set by hand.</source>
      <translation>Die Menge wurde von Hand gesetzt.</translation>
    </message>
    <message>
      <source>The loading metres are full; {more} m more would cover {gain} more.</source>
      <translation>Die Lademeter sind ausgeschöpft; {more} m mehr würden {gain} mehr decken.</translation>
    </message>
    <message>
      <source>The payload is full; {more} kg more would cover {gain} more.</source>
      <translation>Die Nutzlast ist ausgeschöpft; {more} kg mehr würden {gain} mehr decken.</translation>
    </message>
    <message>
      <source>The room is full; {more} m³ more would cover {gain} more.</source>
      <translation>Der Laderaum ist voll; {more} m³ mehr würden {gain} mehr decken.</translation>
    </message>
    <message>
      <source>Why not more</source>
      <translation>Warum nicht mehr</translation>
    </message>
    <message>
      <source>Why these goods</source>
      <translation>Warum diese Güter</translation>
    </message>
    <message numerus="yes">
      <source>With {count} other transport</source>
      <translation>
        <numerusform>Mit {count} weiterem Transport</numerusform>
        <numerusform>Mit {count} weiteren Transporten</numerusform>
      </translation>
    </message>
    <message>
      <source>amount</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>box being packed</source>
      <translation>Karton in Arbeit</translation>
    </message>
    <message>
      <source>box stays closed</source>
      <translation>Karton bleibt zu</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>confirm first that this article is meant</source>
      <translation>erst bestätigen, dass dieser Artikel gemeint ist</translation>
    </message>
    <message>
      <source>dangerous or licensed goods: add them by hand</source>
      <translation>Gefahrgut oder genehmigungspflichtig: von Hand hinzufügen</translation>
    </message>
    <message>
      <source>drop</source>
      <translation>verwerfen</translation>
    </message>
    <message>
      <source>expires before it arrives</source>
      <translation>läuft vor der Ankunft ab</translation>
    </message>
    <message numerus="yes">
      <source>from {count} pallet</source>
      <translation>
        <numerusform>von {count} Palette</numerusform>
        <numerusform>von {count} Paletten</numerusform>
      </translation>
    </message>
    <message>
      <source>goes to other needs</source>
      <translation>deckt anderen Bedarf</translation>
    </message>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <source>instead: {articles}</source>
      <translation>stattdessen: {articles}</translation>
    </message>
    <message>
      <source>keeps too short for this partner</source>
      <translation>hält für diesen Partner zu kurz</translation>
    </message>
    <message>
      <source>keeps until {day}</source>
      <translation>hält bis {day}</translation>
    </message>
    <message>
      <source>less than {percent} %</source>
      <translation>weniger als {percent} %</translation>
    </message>
    <message>
      <source>no box is opened for the rest</source>
      <translation>für den Rest wird kein Karton geöffnet</translation>
    </message>
    <message>
      <source>no room left on the vehicle</source>
      <translation>kein Platz mehr im Fahrzeug</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>not in stock</source>
      <translation>nicht im Bestand</translation>
    </message>
    <message>
      <source>not needed: others go first</source>
      <translation>nicht nötig: andere gehen vor</translation>
    </message>
    <message>
      <source>the box is opened</source>
      <translation>der Karton wird geöffnet</translation>
    </message>
    <message>
      <source>the partner does not take this category</source>
      <translation>der Partner nimmt diese Warengruppe nicht</translation>
    </message>
    <message>
      <source>the rest goes to other needs</source>
      <translation>der Rest deckt anderen Bedarf</translation>
    </message>
    <message>
      <source>the vehicle does not cool</source>
      <translation>das Fahrzeug kühlt nicht</translation>
    </message>
    <message>
      <source>the vehicle is full</source>
      <translation>das Fahrzeug ist voll</translation>
    </message>
    <message>
      <source>unsorted</source>
      <translation>unsortiert</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation>dringend</translation>
    </message>
    <message>
      <source>what is in stock may not go there</source>
      <translation>was da ist, darf nicht dorthin</translation>
    </message>
    <message>
      <source>why</source>
      <translation>warum</translation>
    </message>
    <message>
      <source>{article}: only {quantity} can go, {why}.</source>
      <translation>{article}: nur {quantity} können mit, {why}.</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box opened</source>
      <translation>
        <numerusform>{count} Karton geöffnet</numerusform>
        <numerusform>{count} Kartons geöffnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line</source>
      <translation>
        <numerusform>{count} Position</numerusform>
        <numerusform>{count} Positionen</numerusform>
      </translation>
    </message>
    <message>
      <source>{needed} needed, {share} covered</source>
      <translation>{needed} benötigt, {share} gedeckt</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{place} ({day})</source>
      <translation>{place} ({day})</translation>
    </message>
    <message>
      <source>{share} covered</source>
      <translation>{share} gedeckt</translation>
    </message>
    <message>
      <source>{share} more would go if more boxes were opened.</source>
      <translation>{share} mehr gingen mit, wenn weitere Kartons geöffnet würden.</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>A scan or a list finds the article by what is noted here.</source>
      <translation>Über das, was hier steht, finden Scanner und Listen den Artikel.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ergänzen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All categories</source>
      <translation>Alle Warengruppen</translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>Heißt auch</translation>
    </message>
    <message>
      <source>Article {name} made</source>
      <translation>Artikel {name} angelegt</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles side by side</source>
      <translation>Artikel nebeneinander</translation>
    </message>
    <message>
      <source>Ask the view anew</source>
      <translation>Ansicht neu abfragen</translation>
    </message>
    <message>
      <source>Barcode</source>
      <translation>Strichcode</translation>
    </message>
    <message>
      <source>Barcodes</source>
      <translation>Strichcodes</translation>
    </message>
    <message>
      <source>Below minimum</source>
      <translation>Unter Minimum</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Came with an import and is to be checked</source>
      <translation>Kam mit einem Import und ist zu prüfen</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>Check export control</source>
      <translation>Ausfuhrkontrolle prüfen</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Filter leeren</translation>
    </message>
    <message>
      <source>Clear the filter, make an article, or import a list of articles.</source>
      <translation>Den Filter leeren, einen Artikel anlegen oder eine Artikelliste importieren.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kürzel</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Customs and danger</source>
      <translation>Zoll und Gefahrgut</translation>
    </message>
    <message>
      <source>Customs no.</source>
      <translation>Zolltarifnr.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <source>English name</source>
      <translation>Englischer Name</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>MHD</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export control</source>
      <translation>Ausfuhrkontrolle</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>Filter by name, code or barcode</source>
      <translation>Nach Name, Kürzel, Strichcode filtern</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Dubletten suchen</translation>
    </message>
    <message>
      <source>German name</source>
      <translation>Deutscher Name</translation>
    </message>
    <message>
      <source>Goes along</source>
      <translation>Geht mit</translation>
    </message>
    <message>
      <source>Goods, packs, codes and names go over to the article that stays. Space takes the value of a cell.</source>
      <translation>Waren, Packungen, Codes und Namen gehen auf den Artikel über, der bleibt. Die Leertaste übernimmt den Wert einer Zelle.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How else it is called</source>
      <translation>Wie es noch heißt</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Wie viel</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>Im Bestand</translation>
    </message>
    <message>
      <source>Kits made</source>
      <translation>Sets gepackt</translation>
    </message>
    <message>
      <source>Litres</source>
      <translation>Liter</translation>
    </message>
    <message>
      <source>Make article</source>
      <translation>Artikel anlegen</translation>
    </message>
    <message>
      <source>Make it all the same</source>
      <translation>Trotzdem anlegen</translation>
    </message>
    <message>
      <source>Make kits</source>
      <translation>Sets packen</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>Als geprüft markieren</translation>
    </message>
    <message>
      <source>May be given instead</source>
      <translation>Ersatz</translation>
    </message>
    <message>
      <source>May stand in for</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge articles</source>
      <translation>Artikel zusammenführen</translation>
    </message>
    <message>
      <source>Merged into {article}</source>
      <translation>Zusammengeführt mit {article}</translation>
    </message>
    <message>
      <source>Minimum</source>
      <translation>Mindestbestand</translation>
    </message>
    <message>
      <source>Name of the pack, such as box</source>
      <translation>Name der Packung, etwa Karton</translation>
    </message>
    <message>
      <source>Name or code</source>
      <translation>Name oder Code</translation>
    </message>
    <message>
      <source>Needs an export licence</source>
      <translation>Braucht eine Ausfuhrgenehmigung</translation>
    </message>
    <message>
      <source>Needs expiry</source>
      <translation>Braucht MHD</translation>
    </message>
    <message>
      <source>Net kg</source>
      <translation>Netto kg</translation>
    </message>
    <message>
      <source>Net weight</source>
      <translation>Nettogewicht</translation>
    </message>
    <message>
      <source>Net weight of one</source>
      <translation>Nettogewicht je Einheit</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Neuer Artikel</translation>
    </message>
    <message>
      <source>No Ukrainian name</source>
      <translation>Ohne ukrainischen Namen</translation>
    </message>
    <message>
      <source>No article in this view</source>
      <translation>Kein Artikel in dieser Ansicht</translation>
    </message>
    <message>
      <source>No article is called like another, nearly like another, or carries its barcode.</source>
      <translation>Kein Artikel heißt wie ein anderer, fast wie ein anderer oder trägt dessen Strichcode.</translation>
    </message>
    <message>
      <source>No customs no.</source>
      <translation>Ohne Zolltarifnr.</translation>
    </message>
    <message>
      <source>No weight</source>
      <translation>Ohne Gewicht</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing noted yet</source>
      <translation>Noch nichts hinterlegt</translation>
    </message>
    <message>
      <source>On the way or delivered: {quantity}</source>
      <translation>Unterwegs oder geliefert: {quantity}</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Packung</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>Packungen</translation>
    </message>
    <message>
      <source>Packs, codes and names</source>
      <translation>Packungen, Codes und Namen</translation>
    </message>
    <message>
      <source>Papers need the name in German and in Ukrainian, and what one weighs.</source>
      <translation>Papiere brauchen den Namen auf Deutsch und Ukrainisch und das Gewicht je Einheit.</translation>
    </message>
    <message>
      <source>Papers that were issued stay as they are. Names and codes of the others stay known.</source>
      <translation>Ausgestellte Papiere bleiben, wie sie sind. Namen und Kürzel der anderen bleiben bekannt.</translation>
    </message>
    <message>
      <source>Part of the kit</source>
      <translation>Teil des Sets</translation>
    </message>
    <message>
      <source>Parts of the kit</source>
      <translation>Teile des Sets</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Etiketten drucken</translation>
    </message>
    <message>
      <source>Remove article</source>
      <translation>Artikel entfernen</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Removed from the catalogue</source>
      <translation>Aus dem Katalog entfernt</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Im Bestand zeigen</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Bleibt</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Wegnehmen</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>The expiry is asked for at intake.</source>
      <translation>Das MHD wird bei der Annahme abgefragt.</translation>
    </message>
    <message>
      <source>The stricter export control holds.</source>
      <translation>Die strengere Ausfuhrkontrolle gilt.</translation>
    </message>
    <message>
      <source>The weight that is taken holds for all goods that have none of their own.</source>
      <translation>Das übernommene Gewicht gilt für alle Waren ohne eigenes.</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>Type how many kits.</source>
      <translation>Tippen, wie viele Sets.</translation>
    </message>
    <message>
      <source>Type or scan the barcode</source>
      <translation>Strichcode tippen oder scannen</translation>
    </message>
    <message>
      <source>UN number</source>
      <translation>UN-Nummer</translation>
    </message>
    <message>
      <source>UN {number}, class {hazard}: {name}</source>
      <translation>UN {number}, Klasse {hazard}: {name}</translation>
    </message>
    <message>
      <source>Ukrainian name</source>
      <translation>Ukrainischer Name</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Usual location</source>
      <translation>Üblicher Platz</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Value EUR</source>
      <translation>Wert EUR</translation>
    </message>
    <message>
      <source>Value of one</source>
      <translation>Wert je Einheit</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Volume of one</source>
      <translation>Volumen je Einheit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What goes into one kit</source>
      <translation>Was in ein Set gehört</translation>
    </message>
    <message>
      <source>What is promised to transports stays promised.</source>
      <translation>Was für Transporte reserviert ist, bleibt reserviert.</translation>
    </message>
    <message>
      <source>What may be given instead</source>
      <translation>Was stattdessen gegeben werden darf</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <source>Where they lie then</source>
      <translation>Wo sie dann liegen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weiterer</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>asked for at intake</source>
      <translation>wird bei der Annahme abgefragt</translation>
    </message>
    <message>
      <source>becomes the other</source>
      <translation>geht darin auf</translation>
    </message>
    <message>
      <source>check</source>
      <translation>prüfen</translation>
    </message>
    <message>
      <source>details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>bearbeiten</translation>
    </message>
    <message>
      <source>expiry</source>
      <translation>MHD</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>nach unten füllen</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>kg</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>Genehmigung</translation>
    </message>
    <message>
      <source>nearly one name</source>
      <translation>fast gleicher Name</translation>
    </message>
    <message>
      <source>next row</source>
      <translation>nächste Zeile</translation>
    </message>
    <message>
      <source>no Ukrainian name</source>
      <translation>kein ukrainischer Name</translation>
    </message>
    <message>
      <source>no customs number</source>
      <translation>keine Zolltarifnummer</translation>
    </message>
    <message>
      <source>no weight</source>
      <translation>kein Gewicht</translation>
    </message>
    <message>
      <source>one barcode</source>
      <translation>gleicher Strichcode</translation>
    </message>
    <message>
      <source>one name</source>
      <translation>gleicher Name</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>bleibt</translation>
    </message>
    <message>
      <source>to be checked</source>
      <translation>zu prüfen</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{article} changed</source>
      <translation>{article} geändert</translation>
    </message>
    <message numerus="yes">
      <source>{article} is called so already.</source>
      <translation>
        <numerusform>{article} heißt schon so.</numerusform>
        <numerusform>{article} und andere heißen schon so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article brought back</source>
      <translation>
        <numerusform>{count} Artikel zurückgeholt</numerusform>
        <numerusform>{count} Artikel zurückgeholt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article changed</source>
      <translation>
        <numerusform>{count} Artikel geändert</numerusform>
        <numerusform>{count} Artikel geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article checked</source>
      <translation>
        <numerusform>{count} Artikel geprüft</numerusform>
        <numerusform>{count} Artikel geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article removed</source>
      <translation>
        <numerusform>{count} Artikel entfernt</numerusform>
        <numerusform>{count} Artikel entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article written to {file}</source>
      <translation>
        <numerusform>{count} Artikel in {file} geschrieben</numerusform>
        <numerusform>{count} Artikel in {file} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} barcode</source>
      <translation>
        <numerusform>{count} Strichcode</numerusform>
        <numerusform>{count} Strichcodes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} gewählt</numerusform>
        <numerusform>{count} gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} group of articles that are much alike. Compare them, then merge what is the same.</source>
      <translation>
        <numerusform>{count} Gruppe ähnlicher Artikel. Vergleichen, dann zusammenführen, was dasselbe ist.</numerusform>
        <numerusform>{count} Gruppen ähnlicher Artikel. Vergleichen, dann zusammenführen, was dasselbe ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot</source>
      <translation>
        <numerusform>{count} Posten</numerusform>
        <numerusform>{count} Posten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} name</source>
      <translation>
        <numerusform>{count} Name</numerusform>
        <numerusform>{count} Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pack</source>
      <translation>
        <numerusform>{count} Packung</numerusform>
        <numerusform>{count} Packungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} substitute</source>
      <translation>
        <numerusform>{count} Ersatz</numerusform>
        <numerusform>{count} Ersatzartikel</numerusform>
      </translation>
    </message>
    <message>
      <source>{location}: {quantity}</source>
      <translation>{location}: {quantity}</translation>
    </message>
    <message numerus="yes">
      <source>{location}: {quantity} in {count} box</source>
      <translation>
        <numerusform>{location}: {quantity} in {count} Karton</numerusform>
        <numerusform>{location}: {quantity} in {count} Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} changed {what}</source>
      <translation>{name} hat {what} geändert</translation>
    </message>
    <message>
      <source>{number} kg</source>
      <translation>{number} kg</translation>
    </message>
    <message>
      <source>{number} l</source>
      <translation>{number} l</translation>
    </message>
    <message>
      <source>{number}, of its category</source>
      <translation>{number}, von der Warengruppe</translation>
    </message>
    <message>
      <source>{pack}: {quantity}</source>
      <translation>{pack}: {quantity}</translation>
    </message>
    <message>
      <source>{what} added</source>
      <translation>{what} ergänzt</translation>
    </message>
    <message>
      <source>{what} taken away</source>
      <translation>{what} weggenommen</translation>
    </message>
  </context>
  <context>
    <name>Boxing</name>
    <message>
      <source>100 × 150 mm · 1 copy</source>
      <translation>100 × 150 mm · 1 Stück</translation>
    </message>
    <message>
      <source>3 L ↵ puts three of size L in</source>
      <translation>3 L ↵ legt 3 × Größe L dazu</translation>
    </message>
    <message>
      <source>A coordinator can make one here.</source>
      <translation>Die Koordination kann hier einen anlegen.</translation>
    </message>
    <message>
      <source>All of the source into this box</source>
      <translation>Alles aus der Quelle in diesen Karton</translation>
    </message>
    <message>
      <source>All of the source put into this box</source>
      <translation>Alles aus der Quelle in diesen Karton gelegt</translation>
    </message>
    <message>
      <source>Box or pallet that goes on it: scan it, or type its number</source>
      <translation>Karton oder Palette, die darauf kommt: scannen oder Nummer eintippen</translation>
    </message>
    <message>
      <source>Box {code}</source>
      <translation>Karton {code}</translation>
    </message>
    <message>
      <source>Box {code} is closed, its label prints. Scan the shelf or a pallet.</source>
      <translation>Karton {code} ist geschlossen, das Etikett wird gedruckt. Lagerplatz oder Palette scannen.</translation>
    </message>
    <message>
      <source>Box {code} is closed. Reopen it?</source>
      <translation>Karton {code} ist geschlossen. Wieder öffnen?</translation>
    </message>
    <message>
      <source>Box {code} stored</source>
      <translation>Karton {code} eingelagert</translation>
    </message>
    <message>
      <source>Boxes are filled here. Its name stands on the table.</source>
      <translation>Hier werden Kartons gefüllt. Sein Name steht am Tisch.</translation>
    </message>
    <message>
      <source>Build a pallet</source>
      <translation>Palette packen</translation>
    </message>
    <message>
      <source>Close box, print label</source>
      <translation>Karton schließen, Etikett drucken</translation>
    </message>
    <message>
      <source>Close pallet, print labels</source>
      <translation>Palette schließen, Etiketten drucken</translation>
    </message>
    <message>
      <source>Close the box first: F8. Then scan where it goes.</source>
      <translation>Erst den Karton schließen: F8. Dann scannen, wohin er kommt.</translation>
    </message>
    <message>
      <source>Content in German and Ukrainian</source>
      <translation>Inhalt auf Deutsch und Ukrainisch</translation>
    </message>
    <message>
      <source>Count it in the unit of the article.</source>
      <translation>In der Einheit des Artikels zählen.</translation>
    </message>
    <message>
      <source>Customs value</source>
      <translation>Wert für Zoll</translation>
    </message>
    <message>
      <source>Donor: {name}</source>
      <translation>Spender: {name}</translation>
    </message>
    <message>
      <source>From box {code}: {goods}</source>
      <translation>Aus Karton {code}: {goods}</translation>
    </message>
    <message>
      <source>Gross weight</source>
      <translation>Gewicht brutto</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Height with carrier, cm</source>
      <translation>Höhe mit Ladungsträger, cm</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How much goes into a new box?</source>
      <translation>Wie viel kommt in einen neuen Karton?</translation>
    </message>
    <message>
      <source>It is thrown away. Why?</source>
      <translation>Es wird weggeworfen. Warum?</translation>
    </message>
    <message>
      <source>Keeps until {day}</source>
      <translation>Haltbar bis {day}</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <source>Last line is not usable</source>
      <translation>Letzte Position ist unbrauchbar</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>Last</translation>
    </message>
    <message>
      <source>Load carrier</source>
      <translation>Ladungsträger</translation>
    </message>
    <message>
      <source>Make one: it is a place with a name where boxes are filled.</source>
      <translation>Einen anlegen: ein Platz mit Namen, an dem Kartons gefüllt werden.</translation>
    </message>
    <message>
      <source>Make table</source>
      <translation>Packtisch anlegen</translation>
    </message>
    <message>
      <source>More for this box</source>
      <translation>Mehr zu diesem Karton</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New box</source>
      <translation>Neuer Karton</translation>
    </message>
    <message>
      <source>New packing table</source>
      <translation>Neuer Packtisch</translation>
    </message>
    <message>
      <source>New pallet</source>
      <translation>Neue Palette</translation>
    </message>
    <message>
      <source>Next open box</source>
      <translation>Nächster offener Karton</translation>
    </message>
    <message>
      <source>No best before needed</source>
      <translation>MHD nicht nötig</translation>
    </message>
    <message>
      <source>No box of this kind is kept anywhere yet.</source>
      <translation>Von dieser Art steht noch kein Karton im Lager.</translation>
    </message>
    <message>
      <source>Not too heavy to carry</source>
      <translation>Nicht zu schwer zum Tragen</translation>
    </message>
    <message>
      <source>Not usable: {goods}</source>
      <translation>Unbrauchbar: {goods}</translation>
    </message>
    <message>
      <source>Nothing stands on it yet.</source>
      <translation>Noch steht nichts darauf.</translation>
    </message>
    <message>
      <source>Of what? Type its name first, or scan its card.</source>
      <translation>Wovon? Erst den Namen tippen oder die Karte scannen.</translation>
    </message>
    <message>
      <source>On it ({count}): {codes}</source>
      <translation>Darauf ({count}): {codes}</translation>
    </message>
    <message>
      <source>One less of the last line</source>
      <translation>Letzte Position: eins weniger</translation>
    </message>
    <message>
      <source>One less: {goods}</source>
      <translation>Eins weniger: {goods}</translation>
    </message>
    <message>
      <source>One more of the last line</source>
      <translation>Letzte Position: eins mehr</translation>
    </message>
    <message>
      <source>One more: {goods}</source>
      <translation>Eins mehr: {goods}</translation>
    </message>
    <message>
      <source>Only one category in the box</source>
      <translation>Nur eine Warengruppe im Karton</translation>
    </message>
    <message>
      <source>Open box again</source>
      <translation>Karton wieder öffnen</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Packtisch</translation>
    </message>
    <message>
      <source>Pallet begun. Scan its label after F8.</source>
      <translation>Palette begonnen. Nach F8 ihr Etikett scannen.</translation>
    </message>
    <message>
      <source>Pallet {code}</source>
      <translation>Palette {code}</translation>
    </message>
    <message>
      <source>Pallet: scan it, or type its number</source>
      <translation>Palette: scannen oder Nummer eintippen</translation>
    </message>
    <message>
      <source>Previous open box</source>
      <translation>Voriger offener Karton</translation>
    </message>
    <message>
      <source>Print label again</source>
      <translation>Etikett noch einmal drucken</translation>
    </message>
    <message>
      <source>Proposed location</source>
      <translation>Platz, Vorschlag</translation>
    </message>
    <message>
      <source>Put it on the scale, or type 12.9kg.</source>
      <translation>Auf die Waage stellen, oder 12,9kg tippen.</translation>
    </message>
    <message>
      <source>Put it right</source>
      <translation>In Ordnung bringen</translation>
    </message>
    <message>
      <source>Rest of the source is waste</source>
      <translation>Rest der Quelle ist Abfall</translation>
    </message>
    <message>
      <source>Scan a box to sort, or press F7 for an empty box.</source>
      <translation>Einen Karton zum Sortieren scannen, oder F7 für einen leeren Karton.</translation>
    </message>
    <message>
      <source>Scan the pallet, then each box that goes on it.</source>
      <translation>Die Palette scannen, dann jeden Karton, der darauf kommt.</translation>
    </message>
    <message>
      <source>Scan the shelf, or type it</source>
      <translation>Lagerplatz scannen oder tippen</translation>
    </message>
    <message>
      <source>Shelf or pallet</source>
      <translation>Lagerplatz oder Palette</translation>
    </message>
    <message>
      <source>Size or goods</source>
      <translation>Größe oder Ware</translation>
    </message>
    <message>
      <source>Size {size}</source>
      <translation>Größe {size}</translation>
    </message>
    <message>
      <source>Sort &amp; box</source>
      <translation>Packen</translation>
    </message>
    <message>
      <source>Sort from no box</source>
      <translation>Aus keinem Karton sortieren</translation>
    </message>
    <message>
      <source>Sorted completely</source>
      <translation>Fertig sortiert</translation>
    </message>
    <message>
      <source>Source sorted completely</source>
      <translation>Quelle fertig sortiert</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Split box</source>
      <translation>Karton teilen</translation>
    </message>
    <message>
      <source>Split box {code}</source>
      <translation>Karton {code} teilen</translation>
    </message>
    <message>
      <source>Still to sort</source>
      <translation>Noch zu sortieren</translation>
    </message>
    <message>
      <source>Table 1</source>
      <translation>Packtisch 1</translation>
    </message>
    <message>
      <source>Take box over</source>
      <translation>Karton übernehmen</translation>
    </message>
    <message>
      <source>The label of an empty box</source>
      <translation>Das Etikett eines leeren Kartons</translation>
    </message>
    <message>
      <source>The label of box {code}</source>
      <translation>Das Etikett von Karton {code}</translation>
    </message>
    <message>
      <source>There is no open box. Press F7 for an empty one.</source>
      <translation>Es ist kein Karton offen. F7 für einen leeren drücken.</translation>
    </message>
    <message>
      <source>There is no packing table yet.</source>
      <translation>Es gibt noch keinen Packtisch.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Wegwerfen</translation>
    </message>
    <message>
      <source>Type goods</source>
      <translation>Ware tippen</translation>
    </message>
    <message>
      <source>Type how much goes along: more than nothing, at most what is there.</source>
      <translation>Tippen, wie viel mitgeht: mehr als nichts, höchstens was da ist.</translation>
    </message>
    <message>
      <source>Type what stands on the table.</source>
      <translation>Tippen, was am Tisch steht.</translation>
    </message>
    <message>
      <source>What you put in is counted, weighed and labelled here.</source>
      <translation>Was hineinkommt, wird hier gezählt, gewogen und beschriftet.</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>alle Tasten</translation>
    </message>
    <message>
      <source>best before {day}</source>
      <translation>MHD {day}</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>geschätzt</translation>
    </message>
    <message>
      <source>estimated from its goods</source>
      <translation>aus der Ware geschätzt</translation>
    </message>
    <message>
      <source>for customs only</source>
      <translation>nur für den Zoll</translation>
    </message>
    <message>
      <source>from the scale, {time}</source>
      <translation>von der Waage, {time}</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <source>new box</source>
      <translation>neuer Karton</translation>
    </message>
    <message>
      <source>next part</source>
      <translation>nächster Bereich</translation>
    </message>
    <message>
      <source>not known of all goods</source>
      <translation>nicht von allem bekannt</translation>
    </message>
    <message>
      <source>not measured, at most {most} cm</source>
      <translation>nicht gemessen, höchstens {most} cm</translation>
    </message>
    <message>
      <source>open at {name}</source>
      <translation>bei {name}</translation>
    </message>
    <message>
      <source>typed, {time}</source>
      <translation>getippt, {time}</translation>
    </message>
    <message numerus="yes">
      <source>weight of {count} box not known</source>
      <translation>
        <numerusform>Gewicht von {count} Karton nicht bekannt</numerusform>
        <numerusform>Gewicht von {count} Kartons nicht bekannt</numerusform>
      </translation>
    </message>
    <message>
      <source>where this article is kept</source>
      <translation>hier liegt dieser Artikel</translation>
    </message>
    <message numerus="yes">
      <source>{count} box like it there</source>
      <translation>
        <numerusform>{count} gleicher Karton dort</numerusform>
        <numerusform>{count} gleiche Kartons dort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open box</source>
      <translation>
        <numerusform>{count} offener Karton</numerusform>
        <numerusform>{count} offene Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message numerus="yes">
      <source>{goods} and {count} more kind</source>
      <translation>
        <numerusform>{goods} und {count} weitere Art</numerusform>
        <numerusform>{goods} und {count} weitere Arten</numerusform>
      </translation>
    </message>
    <message>
      <source>{height} of {most} cm</source>
      <translation>{height} von {most} cm</translation>
    </message>
    <message>
      <source>{height}: hard to unload by hand</source>
      <translation>{height}: von Hand schwer zu entladen</translation>
    </message>
    <message>
      <source>{height}: too high for the vehicle</source>
      <translation>{height}: zu hoch für das Fahrzeug</translation>
    </message>
    <message>
      <source>{load} of {most} kg</source>
      <translation>{load} von {most} kg</translation>
    </message>
    <message>
      <source>{name} has this box open.</source>
      <translation>{name} hat diesen Karton offen.</translation>
    </message>
    <message>
      <source>{weight} is too heavy to carry. Split the box?</source>
      <translation>{weight} sind zu schwer zum Tragen. Karton teilen?</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} kg</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Baby food</source>
      <translation>Babynahrung</translation>
    </message>
    <message>
      <source>Blankets</source>
      <translation>Decken</translation>
    </message>
    <message>
      <source>Canned food</source>
      <translation>Konserven</translation>
    </message>
    <message>
      <source>Close box</source>
      <translation>Karton schließen</translation>
    </message>
    <message>
      <source>Clothing</source>
      <translation>Kleidung</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Dressings</source>
      <translation>Verband</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Hygiene</source>
      <translation>Hygiene</translation>
    </message>
    <message>
      <source>Nappies</source>
      <translation>Windeln</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Not accepted</source>
      <translation>Nicht angenommen</translation>
    </message>
    <message>
      <source>Power, light</source>
      <translation>Strom, Licht</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Scanner test</source>
      <translation>Scannertest</translation>
    </message>
    <message>
      <source>School, play</source>
      <translation>Schule, Spiel</translation>
    </message>
    <message>
      <source>Shoes</source>
      <translation>Schuhe</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unsorted</source>
      <translation>Unsortiert</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Gebraucht</translation>
    </message>
    <message>
      <source>Walking aids</source>
      <translation>Gehhilfen</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message numerus="yes">
      <source>Chart with {count} label. The arrow keys read its values.</source>
      <translation>
        <numerusform>Diagramm mit {count} Beschriftung. Die Pfeiltasten lesen die Werte vor.</numerusform>
        <numerusform>Diagramm mit {count} Beschriftungen. Die Pfeiltasten lesen die Werte vor.</numerusform>
      </translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Show as a table</source>
      <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>{label}, {series}: {value}</source>
      <translation>{label}, {series}: {value}</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{name}, {unit}</source>
      <translation>{name}, {unit}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{value} of {whole}, {percent} %</source>
      <translation>{value} von {whole}, {percent} %</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message>
      <source>Check sheet</source>
      <translation>Abfahrtkontrolle</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Driver: load, papers and securing taken over</source>
      <translation>Fahrer: Ladung, Papiere und Ladungssicherung übernommen</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>In spite of problems</source>
      <translation>Trotz Problemen</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Fahrt</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Loading checked</source>
      <translation>Verladung geprüft</translation>
    </message>
    <message>
      <source>MRN of the export declaration</source>
      <translation>MRN der Ausfuhranmeldung</translation>
    </message>
    <message>
      <source>Nothing speaks against the departure.</source>
      <translation>Nichts spricht gegen die Abfahrt.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Vermerk</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Vehicle and load</source>
      <translation>Fahrzeug und Ladung</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was aufgefallen ist</translation>
    </message>
    <message>
      <source>departure reported</source>
      <translation>Abfahrt gemeldet</translation>
    </message>
    <message>
      <source>licence class {licence}</source>
      <translation>Führerscheinklasse {licence}</translation>
    </message>
    <message>
      <source>plan confirmed</source>
      <translation>Plan bestätigt</translation>
    </message>
    <message numerus="yes">
      <source>{count} package, {weight} kg gross</source>
      <translation>
        <numerusform>{count} Packstück, {weight} kg brutto</numerusform>
        <numerusform>{count} Packstücke, {weight} kg brutto</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>A sample warehouse was made: {database}</source>
      <translation>Ein Beispiellager wurde angelegt: {database}</translation>
    </message>
    <message>
      <source>Backed up to {file}, {entries} steps.</source>
      <translation>Gesichert in {file}, {entries} Schritte.</translation>
    </message>
    <message>
      <source>Everything adds up.</source>
      <translation>Alles geht auf.</translation>
    </message>
    <message>
      <source>Imported as step {entry}; undo takes it back.</source>
      <translation>Als Schritt {entry} eingelesen; „undo“ nimmt ihn zurück.</translation>
    </message>
    <message>
      <source>Kept as a needs list; undo takes it back.</source>
      <translation>Als Bedarfsliste übernommen; undo nimmt es zurück.</translation>
    </message>
    <message>
      <source>Nobody is named whose list it is. Add --partner and a name or city.</source>
      <translation>Es ist nicht gesagt, wessen Liste es ist. --partner mit Name oder Stadt angeben.</translation>
    </message>
    <message>
      <source>Nothing lies there.</source>
      <translation>Dort liegt nichts.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Restored to {file}, {entries} steps.</source>
      <translation>Wiederhergestellt in {file}, {entries} Schritte.</translation>
    </message>
    <message>
      <source>Row {row}: {reason}</source>
      <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
      <source>Step {undone} is undone.</source>
      <translation>Schritt {undone} ist rückgängig gemacht.</translation>
    </message>
    <message>
      <source>The former file was put aside as {aside}.</source>
      <translation>Die bisherige Datei liegt jetzt als {aside} daneben.</translation>
    </message>
    <message>
      <source>The warehouse of a volunteer aid hub.</source>
      <translation>Das Lager eines ehrenamtlichen Hilfszentrums.</translation>
    </message>
    <message>
      <source>There is no needs list.</source>
      <translation>Es gibt keine Bedarfsliste.</translation>
    </message>
    <message>
      <source>write it as HEADING=FIELD</source>
      <translation>so schreiben: ÜBERSCHRIFT=FELD</translation>
    </message>
    <message numerus="yes">
      <source>{count} entry is missing. Fill it in, then make it again.</source>
      <translation>
        <numerusform>{count} Angabe fehlt. Sie ergänzen und das Papier neu erstellen.</numerusform>
        <numerusform>{count} Angaben fehlen. Sie ergänzen und das Papier neu erstellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row read</source>
      <translation>
        <numerusform>{count} Zeile gelesen</numerusform>
        <numerusform>{count} Zeilen gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is there already and was not changed. Name another --directory, or remove it.</source>
      <translation>{file} gibt es schon und wurde nicht geändert. Ein anderes --directory nennen oder die Datei entfernen.</translation>
    </message>
    <message>
      <source>{kilograms} kg gross, {metres} loading metres</source>
      <translation>{kilograms} kg brutto, {metres} Lademeter</translation>
    </message>
    <message>
      <source>{number}, draft: {file}</source>
      <translation>{number}, Entwurf: {file}</translation>
    </message>
    <message>
      <source>{number}, version {revision}: {file}</source>
      <translation>{number}, Fassung {revision}: {file}</translation>
    </message>
    <message>
      <source>{person} has no PIN any more. Sign on in the window and set a new one; the journal says this was done.</source>
      <translation>{person} hat keine PIN mehr. Im Fenster anmelden und eine neue setzen; das Journal hält fest, dass das geschehen ist.</translation>
    </message>
    <message>
      <source>{share} of the needs covered</source>
      <translation>{share} des Bedarfs gedeckt</translation>
    </message>
    <message>
      <source>{taken} taken, {skipped} skipped, {refused} refused</source>
      <translation>{taken} übernommen, {skipped} übersprungen, {refused} abgelehnt</translation>
    </message>
    <message>
      <source>{text} is no day; write it as 2026-11-17</source>
      <translation>{text} ist kein Tag; so schreiben: 2026-11-17</translation>
    </message>
    <message>
      <source>{transport} has no such papers. They appear when goods are promised to it.</source>
      <translation>{transport} hat keine solchen Papiere. Sie erscheinen, sobald Güter dafür reserviert sind.</translation>
    </message>
    <message>
      <source>{transport} is planned. Its papers:</source>
      <translation>{transport} ist geplant. Die Papiere dazu:</translation>
    </message>
  </context>
  <context>
    <name>Condition</name>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>used</source>
      <translation>gebraucht</translation>
    </message>
  </context>
  <context>
    <name>Count</name>
    <message>
      <source>A number, or those of a count sheet: 4153 4155-4160</source>
      <translation>Eine Nummer, oder die einer Zählliste: 4153 4155-4160</translation>
    </message>
    <message>
      <source>Accept count</source>
      <translation>Zählung übernehmen</translation>
    </message>
    <message>
      <source>Aisle</source>
      <translation>Gasse</translation>
    </message>
    <message>
      <source>Aisle {aisle}</source>
      <translation>Gasse {aisle}</translation>
    </message>
    <message>
      <source>Aisles and locations</source>
      <translation>Gassen und Lagerplätze</translation>
    </message>
    <message>
      <source>Another location</source>
      <translation>Anderer Lagerplatz</translation>
    </message>
    <message>
      <source>Belongs on {location}</source>
      <translation>Gehört auf {location}</translation>
    </message>
    <message>
      <source>Blind: what is expected is not shown</source>
      <translation>Blind: was erwartet wird, ist nicht zu sehen</translation>
    </message>
    <message>
      <source>Box without label</source>
      <translation>Karton ohne Etikett</translation>
    </message>
    <message>
      <source>Box without label? Press F7. Damaged label? Type its number.</source>
      <translation>Karton ohne Etikett? F7 drücken. Etikett beschädigt? Nummer tippen.</translation>
    </message>
    <message>
      <source>Boxes at this location</source>
      <translation>Kartons auf diesem Lagerplatz</translation>
    </message>
    <message>
      <source>Close count</source>
      <translation>Inventur abschließen</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <source>Count it</source>
      <translation>Zählung eintragen</translation>
    </message>
    <message>
      <source>Count this location</source>
      <translation>Diesen Lagerplatz zählen</translation>
    </message>
    <message>
      <source>Count {number}</source>
      <translation>Inventur {number}</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <source>Counted by</source>
      <translation>Gezählt von</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Decisions posted.</source>
      <translation>Entscheidungen gebucht.</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Abweichung</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <source>Differences  {count}</source>
      <translation>Abweichungen  {count}</translation>
    </message>
    <message>
      <source>F1 shows all keys</source>
      <translation>F1 zeigt alle Tasten</translation>
    </message>
    <message>
      <source>How much is there of {what}?</source>
      <translation>Wie viel ist in {what} wirklich da?</translation>
    </message>
    <message>
      <source>In the books</source>
      <translation>Laut Bestand</translation>
    </message>
    <message>
      <source>In the wrong place: {boxes}. Record them here, or put them back.</source>
      <translation>Am falschen Platz: {boxes}. Hier eintragen oder zurückstellen.</translation>
    </message>
    <message>
      <source>It had not been found before</source>
      <translation>War vorher nicht gefunden worden</translation>
    </message>
    <message>
      <source>It left with a transport by the books</source>
      <translation>Laut Bestand mit einem Transport abgefahren</translation>
    </message>
    <message>
      <source>Its number was typed</source>
      <translation>Die Nummer wurde getippt</translation>
    </message>
    <message>
      <source>Keep stock</source>
      <translation>Bestand behalten</translation>
    </message>
    <message>
      <source>Left to find: {boxes}. What is not found is looked at later.</source>
      <translation>Noch zu finden: {boxes}. Nicht Gefundenes wird später geprüft.</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Location done</source>
      <translation>Lagerplatz fertig</translation>
    </message>
    <message>
      <source>Location done. Scan the next one.</source>
      <translation>Lagerplatz fertig. Den nächsten scannen.</translation>
    </message>
    <message>
      <source>Location skipped. Scan the next one.</source>
      <translation>Lagerplatz übersprungen. Den nächsten scannen.</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Lagerplätze</translation>
    </message>
    <message>
      <source>Name, if it needs one</source>
      <translation>Name, falls sie einen braucht</translation>
    </message>
    <message>
      <source>New label</source>
      <translation>Neues Etikett</translation>
    </message>
    <message>
      <source>No count is open</source>
      <translation>Keine Inventur ist offen</translation>
    </message>
    <message>
      <source>No reservation of a transport is touched.</source>
      <translation>Keine Reservierung eines Transports ist berührt.</translation>
    </message>
    <message>
      <source>Nobody counts {location} yet. Scan its label.</source>
      <translation>{location} zählt noch niemand. Sein Etikett scannen.</translation>
    </message>
    <message>
      <source>Nobody knows this label</source>
      <translation>Dieses Etikett ist hier nicht bekannt</translation>
    </message>
    <message>
      <source>Nobody knows this label. F7 gives the box a new one.</source>
      <translation>Dieses Etikett ist hier nicht bekannt. F7 gibt dem Karton ein neues.</translation>
    </message>
    <message>
      <source>None of it lies loose here by the books. Scan boxes and pallets.</source>
      <translation>Laut Bestand liegt davon hier nichts lose. Kartons und Paletten scannen.</translation>
    </message>
    <message>
      <source>Nothing changes in the stock until the differences are settled.</source>
      <translation>Am Bestand ändert sich nichts, bis die Abweichungen geklärt sind.</translation>
    </message>
    <message>
      <source>Nothing is to be settled.</source>
      <translation>Nichts ist zu klären.</translation>
    </message>
    <message>
      <source>Number of the box</source>
      <translation>Nummer des Kartons</translation>
    </message>
    <message>
      <source>Other locations</source>
      <translation>Andere Lagerplätze</translation>
    </message>
    <message>
      <source>Other quantity</source>
      <translation>Andere Menge</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Post decisions</source>
      <translation>Entscheidungen buchen</translation>
    </message>
    <message numerus="yes">
      <source>Post {count} decision</source>
      <translation>
        <numerusform>{count} Entscheidung buchen</numerusform>
        <numerusform>{count} Entscheidungen buchen</numerusform>
      </translation>
    </message>
    <message>
      <source>Quantity counted.</source>
      <translation>Menge gezählt.</translation>
    </message>
    <message>
      <source>Record as damaged</source>
      <translation>Als beschädigt eintragen</translation>
    </message>
    <message>
      <source>Record here, on {location}</source>
      <translation>Hier eintragen, auf {location}</translation>
    </message>
    <message>
      <source>Recorded here.</source>
      <translation>Hier eingetragen.</translation>
    </message>
    <message>
      <source>Reservations were cut: {goods}. Choose other goods for them.</source>
      <translation>Reservierungen wurden gekürzt: {goods}. Dafür andere Ware wählen.</translation>
    </message>
    <message>
      <source>Reservations will be cut: {goods}.</source>
      <translation>Reservierungen werden gekürzt: {goods}.</translation>
    </message>
    <message>
      <source>Scan a location to start.</source>
      <translation>Zum Beginnen einen Lagerplatz scannen.</translation>
    </message>
    <message>
      <source>Scan boxes at {location}</source>
      <translation>Kartons auf {location} scannen</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Start a stock count</source>
      <translation>Inventur beginnen</translation>
    </message>
    <message>
      <source>Start count</source>
      <translation>Inventur beginnen</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Inventur</translation>
    </message>
    <message>
      <source>Stock count closed.</source>
      <translation>Inventur abgeschlossen.</translation>
    </message>
    <message>
      <source>Stock count started. Scan a location.</source>
      <translation>Inventur begonnen. Einen Lagerplatz scannen.</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>The box is blocked, so that it does not go out.</source>
      <translation>Der Karton wird gesperrt, damit er nicht hinausgeht.</translation>
    </message>
    <message>
      <source>Then scan each box that stands there. F8 when you have seen all of it.</source>
      <translation>Dann jeden Karton scannen, der dort steht. F8, wenn alles angesehen ist.</translation>
    </message>
    <message>
      <source>These goods are blocked wherever they lie, so that they do not go out.</source>
      <translation>Diese Ware wird gesperrt, wo immer sie liegt, damit sie nicht hinausgeht.</translation>
    </message>
    <message>
      <source>Type a location</source>
      <translation>Lagerplatz tippen</translation>
    </message>
    <message>
      <source>Type the number of a damaged label</source>
      <translation>Nummer eines beschädigten Etiketts tippen</translation>
    </message>
    <message>
      <source>Unknown label {code}</source>
      <translation>Unbekanntes Etikett {code}</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>What differs in a count is listed here as soon as a location is done.</source>
      <translation>Was bei der Zählung abweicht, steht hier, sobald ein Lagerplatz fertig ist.</translation>
    </message>
    <message>
      <source>What is damaged?</source>
      <translation>Was ist beschädigt?</translation>
    </message>
    <message>
      <source>all, or A, B-05</source>
      <translation>alle, oder A, B-05</translation>
    </message>
    <message>
      <source>counted</source>
      <translation>gezählt</translation>
    </message>
    <message>
      <source>counted already</source>
      <translation>schon gezählt</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>found again</source>
      <translation>wiedergefunden</translation>
    </message>
    <message>
      <source>in its place</source>
      <translation>am Platz</translation>
    </message>
    <message>
      <source>is being counted by {person}</source>
      <translation>wird gerade von {person} gezählt</translation>
    </message>
    <message>
      <source>left by the books</source>
      <translation>laut Bestand abgefahren</translation>
    </message>
    <message>
      <source>new label</source>
      <translation>neues Etikett</translation>
    </message>
    <message>
      <source>not counted yet</source>
      <translation>noch nicht gezählt</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>nicht entschieden</translation>
    </message>
    <message>
      <source>other quantity</source>
      <translation>andere Menge</translation>
    </message>
    <message>
      <source>scanned</source>
      <translation>gescannt</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>still looked for</source>
      <translation>noch gesucht</translation>
    </message>
    <message>
      <source>unknown label</source>
      <translation>unbekanntes Etikett</translation>
    </message>
    <message>
      <source>wrong place</source>
      <translation>falscher Platz</translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} more kind</source>
      <translation>
        <numerusform>{article} und {count} weitere Art</numerusform>
        <numerusform>{article} und {count} weitere Arten</numerusform>
      </translation>
    </message>
    <message>
      <source>{article}, {quantity} in the books</source>
      <translation>{article}, {quantity} laut Bestand</translation>
    </message>
    <message numerus="yes">
      <source>{boxes} and {count} more</source>
      <translation>
        <numerusform>{boxes} und {count} weiterer</numerusform>
        <numerusform>{boxes} und {count} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box expected, {found} found</source>
      <translation>
        <numerusform>{count} Karton erwartet, {found} gefunden</numerusform>
        <numerusform>{count} Kartons erwartet, {found} gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box found</source>
      <translation>
        <numerusform>{count} Karton gefunden</numerusform>
        <numerusform>{count} Kartons gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box taken</source>
      <translation>
        <numerusform>{count} Karton übernommen</numerusform>
        <numerusform>{count} Kartons übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} difference</source>
      <translation>
        <numerusform>{count} Abweichung</numerusform>
        <numerusform>{count} Abweichungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count}: {name}</source>
      <translation>{count}: {name}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} location</source>
      <translation>
        <numerusform>{done} von {count} Lagerplatz</numerusform>
        <numerusform>{done} von {count} Lagerplätzen</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} · {second}</source>
      <translation>{first} · {second}</translation>
    </message>
    <message>
      <source>{first}. {second}</source>
      <translation>{first}. {second}</translation>
    </message>
    <message>
      <source>{found} found, {expected} in the books</source>
      <translation>{found} gefunden, {expected} laut Bestand</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} box</source>
      <translation>
        <numerusform>{found} von {count} Karton</numerusform>
        <numerusform>{found} von {count} Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>{location} is being counted by {person}.</source>
      <translation>{location} wird gerade von {person} gezählt.</translation>
    </message>
    <message>
      <source>{location} is counted. Scan it once more to look again.</source>
      <translation>{location} ist gezählt. Noch einmal scannen, um wieder nachzusehen.</translation>
    </message>
    <message>
      <source>{location} was skipped. Scan it to count it.</source>
      <translation>{location} wurde übersprungen. Zum Zählen scannen.</translation>
    </message>
    <message>
      <source>{quantity} {unit}</source>
      <translation>{quantity} {unit}</translation>
    </message>
    <message>
      <source>{transport}: {amount} of {article}</source>
      <translation>{transport}: {amount} {article}</translation>
    </message>
    <message>
      <source>{what} belongs on {place}. Record it here, or put it back.</source>
      <translation>{what} gehört auf {place}. Hier eintragen oder zurückstellen.</translation>
    </message>
    <message>
      <source>{what} had not been found before. Record it here, at {location}.</source>
      <translation>{what} war vorher nicht gefunden worden. Hier eintragen, auf {location}.</translation>
    </message>
    <message>
      <source>{what} in the wrong place</source>
      <translation>{what} am falschen Platz</translation>
    </message>
    <message>
      <source>{what} is damaged</source>
      <translation>{what} ist beschädigt</translation>
    </message>
    <message>
      <source>{what} left with {transport} by the books. Put it aside and tell a coordinator.</source>
      <translation>{what} ist laut Bestand mit {transport} abgefahren. Beiseitestellen und der Koordination sagen.</translation>
    </message>
    <message>
      <source>{what} not found</source>
      <translation>{what} nicht gefunden</translation>
    </message>
    <message>
      <source>{what}: other quantity</source>
      <translation>{what}: andere Menge</translation>
    </message>
    <message>
      <source>{what}: the label is damaged</source>
      <translation>{what}: Etikett beschädigt</translation>
    </message>
  </context>
  <context>
    <name>CountSheet</name>
    <message>
      <source>Box</source>
      <translation>Karton</translation>
    </message>
    <message>
      <source>Count sheet</source>
      <translation>Zählliste</translation>
    </message>
    <message>
      <source>Counted by</source>
      <translation>Gezählt von</translation>
    </message>
    <message>
      <source>Damaged, remark</source>
      <translation>Beschädigt, Bemerkung</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Ware</translation>
    </message>
    <message>
      <source>Print count sheet</source>
      <translation>Zählliste drucken</translation>
    </message>
    <message>
      <source>Save count sheet as PDF</source>
      <translation>Zählliste als PDF speichern</translation>
    </message>
    <message>
      <source>continued</source>
      <translation>Fortsetzung</translation>
    </message>
    <message>
      <source>loose</source>
      <translation>lose</translation>
    </message>
    <message numerus="yes">
      <source>{count} more kind</source>
      <translation>
        <numerusform>{count} weitere Art</numerusform>
        <numerusform>{count} weitere Arten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Country</name>
    <message>
      <source>Austria</source>
      <translation>Österreich</translation>
    </message>
    <message>
      <source>Czechia</source>
      <translation>Tschechien</translation>
    </message>
    <message>
      <source>Germany</source>
      <translation>Deutschland</translation>
    </message>
    <message>
      <source>Hungary</source>
      <translation>Ungarn</translation>
    </message>
    <message>
      <source>Poland</source>
      <translation>Polen</translation>
    </message>
    <message>
      <source>Romania</source>
      <translation>Rumänien</translation>
    </message>
    <message>
      <source>Slovakia</source>
      <translation>Slowakei</translation>
    </message>
    <message>
      <source>Ukraine</source>
      <translation>Ukraine</translation>
    </message>
  </context>
  <context>
    <name>Date</name>
    <message>
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <source>{day} April</source>
      <translation>{day}. April</translation>
    </message>
    <message>
      <source>{day} August</source>
      <translation>{day}. August</translation>
    </message>
    <message>
      <source>{day} December</source>
      <translation>{day}. Dezember</translation>
    </message>
    <message>
      <source>{day} February</source>
      <translation>{day}. Februar</translation>
    </message>
    <message>
      <source>{day} January</source>
      <translation>{day}. Januar</translation>
    </message>
    <message>
      <source>{day} July</source>
      <translation>{day}. Juli</translation>
    </message>
    <message>
      <source>{day} June</source>
      <translation>{day}. Juni</translation>
    </message>
    <message>
      <source>{day} March</source>
      <translation>{day}. März</translation>
    </message>
    <message>
      <source>{day} May</source>
      <translation>{day}. Mai</translation>
    </message>
    <message>
      <source>{day} November</source>
      <translation>{day}. November</translation>
    </message>
    <message>
      <source>{day} October</source>
      <translation>{day}. Oktober</translation>
    </message>
    <message>
      <source>{day} September</source>
      <translation>{day}. September</translation>
    </message>
    <message>
      <source>{weekday}, {day}</source>
      <translation>{weekday}, {day}</translation>
    </message>
  </context>
  <context>
    <name>Dialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Draft</name>
    <message>
      <source>Start anew</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Typed on {day} at {time} and not saved yet.</source>
      <translation>Am {day} um {time} eingetippt und noch nicht gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Duration</name>
    <message>
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>{hours} h {minutes}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>EntryLine</name>
    <message>
      <source>Articles that fit</source>
      <translation>Passende Artikel</translation>
    </message>
    <message>
      <source>No article is called “{text}”. Type another word.</source>
      <translation>Kein Artikel heißt „{text}“. Ein anderes Wort tippen.</translation>
    </message>
    <message>
      <source>Read as “{text}”.</source>
      <translation>Gelesen als „{text}“.</translation>
    </message>
    <message>
      <source>There is no article in this category yet. Make one on the page Articles.</source>
      <translation>In dieser Warengruppe gibt es noch keinen Artikel. Auf der Seite Artikel einen anlegen.</translation>
    </message>
    <message>
      <source>There is no day {text}. Type it like 31.12.2027, or month and year like 12/2027.</source>
      <translation>Den Tag {text} gibt es nicht. So tippen: 31.12.2027, oder Monat und Jahr: 12/2027.</translation>
    </message>
    <message>
      <source>There is no month {month}. Type month and year, like 08/2027.</source>
      <translation>Einen Monat {month} gibt es nicht. Monat und Jahr so tippen: 08/2027.</translation>
    </message>
    <message>
      <source>Type: number, content, weight, best before</source>
      <translation>So tippen: Anzahl, Inhalt, Gewicht, MHD</translation>
    </message>
    <message>
      <source>batch {batch}</source>
      <translation>Charge {batch}</translation>
    </message>
    <message>
      <source>best before {day}</source>
      <translation>MHD {day}</translation>
    </message>
    <message>
      <source>code {code}</source>
      <translation>Code {code}</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>size {size}</source>
      <translation>Größe {size}</translation>
    </message>
    <message>
      <source>to {place}</source>
      <translation>nach {place}</translation>
    </message>
    <message>
      <source>use by {day}</source>
      <translation>zu verbrauchen bis {day}</translation>
    </message>
    <message>
      <source>used</source>
      <translation>gebraucht</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>{day} is past. Look at the date on the goods again.</source>
      <translation>Der {day} ist vorbei. Das Datum auf der Ware noch einmal ansehen.</translation>
    </message>
    <message>
      <source>{day} is very far away. Look at the date on the goods again.</source>
      <translation>Bis zum {day} ist es sehr lange hin. Das Datum auf der Ware noch einmal ansehen.</translation>
    </message>
    <message>
      <source>{text} can be read in two ways. Type it without thousands, or with other decimals.</source>
      <translation>{text} lässt sich auf zwei Arten lesen. Ohne Tausenderpunkt oder mit anderen Nachkommastellen tippen.</translation>
    </message>
    <message>
      <source>{text} cannot be counted: boxes and pieces are whole. Type a whole number.</source>
      <translation>{text} lässt sich nicht zählen: Kartons und Stücke sind ganz. Eine ganze Zahl tippen.</translation>
    </message>
    <message>
      <source>{text} is more than one line can hold. Check the number.</source>
      <translation>{text} ist mehr, als in eine Zeile passt. Die Zahl prüfen.</translation>
    </message>
    <message>
      <source>{text} is more than these boxes can weigh. Check the weight and its unit.</source>
      <translation>{text} ist mehr, als diese Kartons wiegen können. Gewicht und Einheit prüfen.</translation>
    </message>
    <message>
      <source>{text} is no number. Type it with one comma or point.</source>
      <translation>{text} ist keine Zahl. Mit nur einem Komma oder Punkt tippen.</translation>
    </message>
    <message>
      <source>{text} is nothing. Type how many there are, or leave it out.</source>
      <translation>{text} ist nichts. Tippen, wie viel es ist, oder weglassen.</translation>
    </message>
    <message>
      <source>{text}: this was said already. Take one of the two out.</source>
      <translation>{text}: Das steht schon da. Eines von beiden löschen.</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} kg</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Article code</source>
      <translation>Artikelnummer</translation>
    </message>
    <message>
      <source>Barcode</source>
      <translation>Strichcode</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <source>English name</source>
      <translation>Name englisch</translation>
    </message>
    <message>
      <source>German name</source>
      <translation>Name deutsch</translation>
    </message>
    <message>
      <source>HS code</source>
      <translation>Zolltarifnummer</translation>
    </message>
    <message>
      <source>Minimum stock</source>
      <translation>Mindestbestand</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Packart</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>UN number</source>
      <translation>UN-Nummer</translation>
    </message>
    <message>
      <source>Ukrainian name</source>
      <translation>Name ukrainisch</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Unit value</source>
      <translation>Einzelwert</translation>
    </message>
    <message>
      <source>Unit weight (kg)</source>
      <translation>Stückgewicht (kg)</translation>
    </message>
    <message>
      <source>Units per pack</source>
      <translation>Stück pro Karton</translation>
    </message>
    <message>
      <source>Usual shelf</source>
      <translation>Üblicher Platz</translation>
    </message>
    <message>
      <source>Volume (l)</source>
      <translation>Volumen (l)</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>This is a fault of AidHub, not yours. What was saved is safe; the last step may not have been done. You can go on. Please send the report below to those who look after AidHub.</source>
      <translation>Das ist ein Fehler von AidHub, nicht deiner. Was gespeichert war, ist sicher; der letzte Schritt ist vielleicht nicht ausgeführt worden. Du kannst weiterarbeiten. Bitte schicke den Bericht unten an die Leute, die AidHub betreuen.</translation>
    </message>
    <message numerus="yes">
      <source>{count} more fault meanwhile; the log has it.</source>
      <translation>
        <numerusform>Inzwischen {count} weiterer Fehler; er steht im Protokoll.</numerusform>
        <numerusform>Inzwischen {count} weitere Fehler; sie stehen im Protokoll.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Accepts</source>
      <translation>Nimmt an</translation>
    </message>
    <message>
      <source>Aid register number</source>
      <translation>Nummer im Hilfsgüter-Register</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article number</source>
      <translation>Artikelnummer</translation>
    </message>
    <message>
      <source>Barcode</source>
      <translation>Strichcode</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Best before</source>
      <translation>Haltbar bis</translation>
    </message>
    <message>
      <source>Box number</source>
      <translation>Kartonnummer</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Contact person</source>
      <translation>Ansprechperson</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Ansprechpersonen</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Curfew</source>
      <translation>Ausgangssperre</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <source>Customs code</source>
      <translation>Zolltarifnummer</translation>
    </message>
    <message>
      <source>Date of manufacture</source>
      <translation>Herstellungsdatum</translation>
    </message>
    <message>
      <source>Days to keep on arrival</source>
      <translation>Resthaltbarkeit in Tagen</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Tür</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>EORI</source>
      <translation>EORI</translation>
    </message>
    <message>
      <source>Gross weight</source>
      <translation>Bruttogewicht</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Kind of pack</source>
      <translation>Art der Packung</translation>
    </message>
    <message>
      <source>Kingpin or front axle</source>
      <translation>Königszapfen oder Vorderachse</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Manufacturer</source>
      <translation>Hersteller</translation>
    </message>
    <message>
      <source>Minimum stock</source>
      <translation>Mindestbestand</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name in English</source>
      <translation>Name auf Englisch</translation>
    </message>
    <message>
      <source>Name in German</source>
      <translation>Name auf Deutsch</translation>
    </message>
    <message>
      <source>Name in Latin letters</source>
      <translation>Name in lateinischer Schrift</translation>
    </message>
    <message>
      <source>Name in Ukrainian</source>
      <translation>Name auf Ukrainisch</translation>
    </message>
    <message>
      <source>Needed by</source>
      <translation>Benötigt bis</translation>
    </message>
    <message>
      <source>Net weight</source>
      <translation>Nettogewicht</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Number of packages</source>
      <translation>Anzahl Packstücke</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Öffnungszeiten</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Eigentümer</translation>
    </message>
    <message>
      <source>Pallet number</source>
      <translation>Palettennummer</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Nutzlast</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Rear axles</source>
      <translation>Hinterachsen</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Register number</source>
      <translation>Registernummer</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Serial number</source>
      <translation>Seriennummer</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Storage place</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Tax number</source>
      <translation>Steuernummer</translation>
    </message>
    <message numerus="yes">
      <source>This is {count} letter long, at most {limit} fit here. Shorten it.</source>
      <translation>
        <numerusform>Das ist {count} Zeichen lang, höchstens {limit} passen hierher. Bitte kürzen.</numerusform>
        <numerusform>Das sind {count} Zeichen, höchstens {limit} passen hierher. Bitte kürzen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Total value</source>
      <translation>Gesamtwert</translation>
    </message>
    <message>
      <source>UN number</source>
      <translation>UN-Nummer</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Units per pack</source>
      <translation>Einheiten je Packung</translation>
    </message>
    <message>
      <source>Use by</source>
      <translation>Zu verbrauchen bis</translation>
    </message>
    <message>
      <source>Value of one unit</source>
      <translation>Wert einer Einheit</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>Wear in %</source>
      <translation>Abnutzung in %</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Weight of one unit</source>
      <translation>Gewicht einer Einheit</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Width between the wheel arches</source>
      <translation>Breite zwischen den Radkästen</translation>
    </message>
    <message>
      <source>not taken over</source>
      <translation>nicht übernehmen</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Box {number}</source>
      <translation>Karton {number}</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Frachtführer</translation>
    </message>
    <message>
      <source>Commands only: &gt;</source>
      <translation>Nur Befehle: &gt;</translation>
    </message>
    <message>
      <source>Do</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>Enter “{text}” as a new partner</source>
      <translation>„{text}“ als neuen Partner eintragen</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Alles finden</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Look for “{text}” in batches and notes of the stock</source>
      <translation>„{text}“ in Chargen und Notizen des Bestands suchen</translation>
    </message>
    <message>
      <source>Make “{text}” a new article</source>
      <translation>„{text}“ als neuen Artikel anlegen</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Bedarf</translation>
    </message>
    <message>
      <source>Needs list {number}: {partner}</source>
      <translation>Bedarfsliste {number}: {partner}</translation>
    </message>
    <message>
      <source>No command called “{text}”.</source>
      <translation>Kein Befehl heißt „{text}“.</translation>
    </message>
    <message>
      <source>Nothing called “{text}”.</source>
      <translation>Nichts heißt „{text}“.</translation>
    </message>
    <message>
      <source>Number, name, city, or what you want to do</source>
      <translation>Nummer, Name, Ort oder was zu tun ist</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Auf dieser Seite</translation>
    </message>
    <message>
      <source>Open the address</source>
      <translation>Adresse öffnen</translation>
    </message>
    <message>
      <source>Open the needs list</source>
      <translation>Bedarfsliste öffnen</translation>
    </message>
    <message>
      <source>Open {transport}</source>
      <translation>{transport} öffnen</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Unsere Organisation</translation>
    </message>
    <message>
      <source>Pallet {number}</source>
      <translation>Palette {number}</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Plan a transport to {place}</source>
      <translation>Transport nach {place} planen</translation>
    </message>
    <message>
      <source>Recently</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Scan or search …</source>
      <translation>Scannen oder suchen …</translation>
    </message>
    <message>
      <source>Show all at {location}</source>
      <translation>Alles auf {location} zeigen</translation>
    </message>
    <message>
      <source>Show all of {article}</source>
      <translation>Alles von „{article}“ zeigen</translation>
    </message>
    <message>
      <source>Show among the locations</source>
      <translation>Bei den Lagerplätzen zeigen</translation>
    </message>
    <message>
      <source>Show among the papers</source>
      <translation>Bei den Papieren zeigen</translation>
    </message>
    <message>
      <source>Show among the vehicles</source>
      <translation>Bei den Fahrzeugen zeigen</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Im Bestand zeigen</translation>
    </message>
    <message>
      <source>Show in the catalogue</source>
      <translation>Im Katalog zeigen</translation>
    </message>
    <message>
      <source>Show its goods in stock</source>
      <translation>Waren dafür im Bestand zeigen</translation>
    </message>
    <message>
      <source>Show its papers</source>
      <translation>Papiere zeigen</translation>
    </message>
    <message>
      <source>Show its transports</source>
      <translation>Transporte damit zeigen</translation>
    </message>
    <message>
      <source>Show the goods from there</source>
      <translation>Waren von dort zeigen</translation>
    </message>
    <message>
      <source>Show the intake</source>
      <translation>Annahme zeigen</translation>
    </message>
    <message>
      <source>Show the transports there</source>
      <translation>Transporte dorthin zeigen</translation>
    </message>
    <message>
      <source>Show what is there</source>
      <translation>Zeigen, was dort liegt</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <source>That is more than {count} letters. A name or a number is enough.</source>
      <translation>Das sind mehr als {count} Zeichen. Ein Name oder eine Nummer reicht.</translation>
    </message>
    <message>
      <source>This number</source>
      <translation>Diese Nummer</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>Fahrzeuge</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Fassung {number}</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>auch {names}</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>auswählen</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>in more than {count} places</source>
      <translation>in mehr als {count} Zeilen des Bestands</translation>
    </message>
    <message>
      <source>more actions</source>
      <translation>weitere Aktionen</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>noch ohne Tag</translation>
    </message>
    <message>
      <source>none in stock</source>
      <translation>nichts im Bestand</translation>
    </message>
    <message>
      <source>open</source>
      <translation>öffnen</translation>
    </message>
    <message>
      <source>read as {text}</source>
      <translation>gelesen als {text}</translation>
    </message>
    <message>
      <source>there is a newer one</source>
      <translation>es gibt eine neuere</translation>
    </message>
    <message>
      <source>{city}, {name}</source>
      <translation>{city}, {name}</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box or pallet</source>
      <translation>
        <numerusform>{count} Karton oder Palette</numerusform>
        <numerusform>{count} Kartons und Paletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of them open</source>
      <translation>
        <numerusform>davon {count} offen</numerusform>
        <numerusform>davon {count} offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} transport</source>
      <translation>
        <numerusform>{count} Transport</numerusform>
        <numerusform>{count} Transporte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{first} and {count} other</source>
      <translation>
        <numerusform>{first} und {count} weiteres</numerusform>
        <numerusform>{first} und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{menu}: {choice}</source>
      <translation>{menu}: {choice}</translation>
    </message>
    <message>
      <source>{paper} of {transport}</source>
      <translation>{paper}, {transport}</translation>
    </message>
    <message>
      <source>{quantity} in stock</source>
      <translation>{quantity} im Bestand</translation>
    </message>
    <message>
      <source>{transport} to {places}</source>
      <translation>{transport} nach {places}</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A paper for {partner} is outdated: version {printed} is printed, version {wanted} holds.</source>
      <translation>Ein Papier für {partner} ist veraltet: Gedruckt ist Fassung {printed}, es gilt Fassung {wanted}.</translation>
    </message>
    <message>
      <source>Acid and chlorine cleaner stand together on {package}. Put them apart.</source>
      <translation>Säure und Chlorreiniger stehen zusammen auf {package}. Auseinanderstellen.</translation>
    </message>
    <message>
      <source>Banana box {package} weighs {weight} kg, it is made for {limit} kg.</source>
      <translation>Bananenkarton {package} wiegt {weight} kg, er ist für {limit} kg gemacht.</translation>
    </message>
    <message>
      <source>Box {package} has no weight. Put it on the scale, or type it like 12.9kg.</source>
      <translation>Karton {package} hat kein Gewicht. Auf die Waage stellen oder so tippen: 12,9kg.</translation>
    </message>
    <message>
      <source>Box {package} has no weight. The plan assumes {weight} kg.</source>
      <translation>Karton {package} hat kein Gewicht. Der Plan nimmt {weight} kg an.</translation>
    </message>
    <message>
      <source>Box {package} weighs {weight} kg. That is too heavy to carry.</source>
      <translation>Karton {package} wiegt {weight} kg. Das ist zu schwer zum Tragen.</translation>
    </message>
    <message>
      <source>Box {package} weighs {weight} kg. Two people carry it.</source>
      <translation>Karton {package} wiegt {weight} kg. Zu zweit tragen.</translation>
    </message>
    <message>
      <source>Driving ban in {country} from {start} until {end}. Humanitarian transports are free: carry proof.</source>
      <translation>Fahrverbot in {country} von {start} bis {end}. Humanitäre Transporte sind ausgenommen: Nachweis mitführen.</translation>
    </message>
    <message>
      <source>Driving ban in {country} from {start} until {end}. The plan waits; a permit may spare it.</source>
      <translation>Fahrverbot in {country} von {start} bis {end}. Der Plan wartet; Ausnahmegenehmigung prüfen.</translation>
    </message>
    <message>
      <source>It could change places with {other}.</source>
      <translation>Es könnte den Platz mit {other} tauschen.</translation>
    </message>
    <message numerus="yes">
      <source>Net weight, tare and gross weight of {package} and {count} other package do not fit together.</source>
      <translation>
        <numerusform>Netto, Tara und Brutto von {package} und {count} weiterem Packstück passen nicht zusammen.</numerusform>
        <numerusform>Netto, Tara und Brutto von {package} und {count} weiteren Packstücken passen nicht zusammen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Net weight, tare and gross weight of {package} do not fit together.</source>
      <translation>Netto, Tara und Brutto von {package} passen nicht zusammen.</translation>
    </message>
    <message>
      <source>Nobody looked up what {crossing} takes. Look it up.</source>
      <translation>{crossing}: Niemand hat nachgesehen, wer hier durchgelassen wird. Bitte nachsehen.</translation>
    </message>
    <message>
      <source>Only a part of box {package} goes along. It needs a box of its own.</source>
      <translation>Nur ein Teil von Karton {package} fährt mit. Er braucht einen eigenen Karton.</translation>
    </message>
    <message>
      <source>Pallet {package} carries {load} kg, {limit} kg are allowed.</source>
      <translation>Palette {package} trägt {load} kg, erlaubt sind {limit} kg.</translation>
    </message>
    <message>
      <source>Pallet {package} is {height} m high. Over {limit} m it is hard to unload by hand.</source>
      <translation>Palette {package} ist {height} m hoch. Über {limit} m ist sie von Hand schwer zu entladen.</translation>
    </message>
    <message>
      <source>Pallet {package} is {height} m high; the vehicle takes {limit} m.</source>
      <translation>Palette {package} ist {height} m hoch; ins Fahrzeug passen {limit} m.</translation>
    </message>
    <message>
      <source>The EORI number of the organisation is missing for the declaration.</source>
      <translation>Für die Ausfuhranmeldung fehlt die EORI-Nummer der Organisation.</translation>
    </message>
    <message>
      <source>The aid code (АС ГД) of {partner} is missing. Without it nothing enters as humanitarian aid.</source>
      <translation>Der Hilfsgüter-Code (АС ГД) von {partner} fehlt. Ohne ihn gibt es keine Einfuhr als humanitäre Hilfe.</translation>
    </message>
    <message>
      <source>The aid code of {partner} holds until {until}. Be at the border before.</source>
      <translation>Der Hilfsgüter-Code von {partner} gilt bis {until}. Vorher an der Grenze sein.</translation>
    </message>
    <message numerus="yes">
      <source>The aid code of {partner} will be {count} day old at the border. It held until {until}.</source>
      <translation>
        <numerusform>Der Hilfsgüter-Code von {partner} ist an der Grenze {count} Tag alt. Er galt bis {until}.</numerusform>
        <numerusform>Der Hilfsgüter-Code von {partner} ist an der Grenze {count} Tage alt. Er galt bis {until}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The axles cannot bear this load wherever it stands: {front} t in front and {rear} t at the rear.</source>
      <translation>Die Achsen tragen diese Ladung nirgends: {front} t vorn und {rear} t hinten.</translation>
    </message>
    <message>
      <source>The collective number 9919 0000 does not hold for {article}, which needs a licence and a number of its own.</source>
      <translation>Die Sammelnummer 9919 0000 gilt nicht für {article}: genehmigungspflichtig, mit eigener Nummer anzumelden.</translation>
    </message>
    <message numerus="yes">
      <source>The export is worth {value} EUR so far; of {count} article value or weight is not known. Which declaration it needs depends on it.</source>
      <translation>
        <numerusform>Die Ausfuhr ist bisher {value} EUR wert; bei {count} Artikel fehlt Wert oder Gewicht. Davon hängt ab, welche Anmeldung nötig ist.</numerusform>
        <numerusform>Die Ausfuhr ist bisher {value} EUR wert; bei {count} Artikeln fehlt Wert oder Gewicht. Davon hängt ab, welche Anmeldung nötig ist.</numerusform>
      </translation>
    </message>
    <message>
      <source>The goods changed since the aid code was entered. {partner} adapts the declaration.</source>
      <translation>Die Ladung hat sich geändert, seit der Hilfsgüter-Code eingetragen wurde. {partner} muss die Deklaration anpassen.</translation>
    </message>
    <message>
      <source>The left side is heavier by {percent} % of the load.</source>
      <translation>Die linke Seite ist um {percent} % der Ladung schwerer.</translation>
    </message>
    <message>
      <source>The load is {over} kg over the payload.</source>
      <translation>Die Ladung liegt {over} kg über der Nutzlast.</translation>
    </message>
    <message>
      <source>The load is {over} m too long: {used} of {limit} loading metres.</source>
      <translation>Die Ladung ist {over} m zu lang: {used} von {limit} Lademetern.</translation>
    </message>
    <message>
      <source>The load lies too far back: centre at {centre} m, good is {low} to {high} m. The axles bear {rear} t.</source>
      <translation>Die Ladung liegt zu weit hinten: Schwerpunkt bei {centre} m, gut ist {low} bis {high} m. Die Achsen tragen {rear} t.</translation>
    </message>
    <message>
      <source>The load lies too far in front: centre at {centre} m, good is {low} to {high} m. In front rest {front} t.</source>
      <translation>Die Ladung liegt zu weit vorn: Schwerpunkt bei {centre} m, gut ist {low} bis {high} m. Vorn lasten {front} t.</translation>
    </message>
    <message>
      <source>The load needs {percent} % of the space inside.</source>
      <translation>Die Ladung braucht {percent} % des Laderaums.</translation>
    </message>
    <message>
      <source>The load uses {percent} % of the payload. Weigh the vehicle before departure.</source>
      <translation>Die Ladung nutzt {percent} % der Nutzlast. Das Fahrzeug vor der Abfahrt wiegen.</translation>
    </message>
    <message>
      <source>The number of {partner} in the register of humanitarian aid is not known. Are they registered?</source>
      <translation>Die Nummer von {partner} im Register der humanitären Hilfe ist nicht bekannt. Ist der Empfänger registriert?</translation>
    </message>
    <message>
      <source>The receipt of the hand-over in {place} is missing.</source>
      <translation>Der Beleg der Übergabe in {place} fehlt.</translation>
    </message>
    <message>
      <source>The right side is heavier by {percent} % of the load.</source>
      <translation>Die rechte Seite ist um {percent} % der Ladung schwerer.</translation>
    </message>
    <message>
      <source>The stack with {package} is {height} m high, {allowed} m are free.</source>
      <translation>Der Stapel mit {package} ist {height} m hoch, {allowed} m sind frei.</translation>
    </message>
    <message>
      <source>The vehicle asks for a driving licence of class {licence}.</source>
      <translation>Für das Fahrzeug ist Führerscheinklasse {licence} nötig.</translation>
    </message>
    <message>
      <source>The vehicle is very full: {percent} % of the space inside.</source>
      <translation>Das Fahrzeug ist sehr voll: {percent} % des Laderaums.</translation>
    </message>
    <message>
      <source>The ЄДРПОУ code {code} of {partner} cannot be right.</source>
      <translation>Der ЄДРПОУ-Code {code} von {partner} kann nicht stimmen.</translation>
    </message>
    <message>
      <source>Ukrainian name</source>
      <translation>ukrainischer Name</translation>
    </message>
    <message>
      <source>Vans over 2.5 t that carry for reward need a tachograph since 1 July 2026.</source>
      <translation>Kleintransporter über 2,5 t im gewerblichen Verkehr brauchen seit 1. Juli 2026 einen Tachographen.</translation>
    </message>
    <message>
      <source>What {crossing} takes was looked up on {day}. Look it up.</source>
      <translation>{crossing}: Grenzdaten vom {day}. Bitte prüfen.</translation>
    </message>
    <message>
      <source>Whether {crossing} takes this vehicle is not certain. Look it up.</source>
      <translation>Ob {crossing} dieses Fahrzeug durchlässt, ist nicht sicher. Bitte nachsehen.</translation>
    </message>
    <message>
      <source>category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>weight of one unit</source>
      <translation>Gewicht einer Einheit</translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} other article are of animals: ask whether a veterinary certificate is needed.</source>
      <translation>
        <numerusform>{article} und {count} weiterer Artikel: tierische Erzeugnisse, Veterinärbescheinigung klären.</numerusform>
        <numerusform>{article} und {count} weitere Artikel: tierische Erzeugnisse, Veterinärbescheinigung klären.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} other article are second-hand: have the proof of disinfection at hand.</source>
      <translation>
        <numerusform>{article} und {count} weiterer Artikel: getragen oder gebraucht, Desinfektionsnachweis bereithalten.</numerusform>
        <numerusform>{article} und {count} weitere Artikel: getragen oder gebraucht, Desinfektionsnachweis bereithalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} other article are used devices: put their test records beside them.</source>
      <translation>
        <numerusform>{article} und {count} weiterer Artikel: gebrauchte Geräte, Prüfprotokolle beilegen.</numerusform>
        <numerusform>{article} und {count} weitere Artikel: gebrauchte Geräte, Prüfprotokolle beilegen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} breaks easily on the way. Better leave it here.</source>
      <translation>{article} zerbricht leicht unterwegs. Besser nicht mitnehmen.</translation>
    </message>
    <message numerus="yes">
      <source>{article} has a battery, and its name does not say its watt-hours. Up to {limit} Wh it travels freely; no swollen or damaged ones.</source>
      <translation>
        <numerusform>{article}: Akku; die Wattstunden stehen nicht im Namen. Bis {limit} Wh ist er frei; keine aufgeblähten oder defekten mitnehmen.</numerusform>
        <numerusform>{article} und andere, {count} Artikel: Akkus; die Wattstunden stehen nicht in den Namen. Bis {limit} Wh sind sie frei; keine aufgeblähten oder defekten mitnehmen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} has a use-by date and spoils on the way. Only food with a best-before date travels.</source>
      <translation>{article}: Mit Verbrauchsdatum verdirbt es unterwegs. Nur Lebensmittel mit Mindesthaltbarkeitsdatum fahren mit.</translation>
    </message>
    <message>
      <source>{article} has neither a German nor a Ukrainian name for the label.</source>
      <translation>{article}: Für das Etikett fehlen der deutsche und der ukrainische Name.</translation>
    </message>
    <message>
      <source>{article} has no English name for the papers.</source>
      <translation>{article} hat keinen englischen Namen für die Papiere.</translation>
    </message>
    <message>
      <source>{article} has no German name. The label is printed in both.</source>
      <translation>{article}: Der deutsche Name fehlt. Das Etikett nennt beide.</translation>
    </message>
    <message>
      <source>{article} has no Ukrainian name. The label is printed in both.</source>
      <translation>{article}: Der ukrainische Name fehlt. Das Etikett nennt beide.</translation>
    </message>
    <message>
      <source>{article} has no unit weight. The plan assumes {weight} kg.</source>
      <translation>{article} hat kein Stückgewicht. Der Plan nimmt {weight} kg an.</translation>
    </message>
    <message>
      <source>{article} in box {package}: it weighs {weight} kg, a carton of medicines {limit} kg at most.</source>
      <translation>{article} in Karton {package}: Er wiegt {weight} kg, ein Karton mit Arzneimitteln höchstens {limit} kg.</translation>
    </message>
    <message>
      <source>{article} in box {package}: no limited quantity, since the box weighs {weight} kg and {limit} kg are allowed.</source>
      <translation>{article} in Karton {package}: keine begrenzte Menge, denn der Karton wiegt {weight} kg und erlaubt sind {limit} kg.</translation>
    </message>
    <message>
      <source>{article} in {place} is blocked: {why}.</source>
      <translation>{article} in {place} ist gesperrt: {why}.</translation>
    </message>
    <message>
      <source>{article} in {place} keeps until {expires}, the arrival is on {arrives}.</source>
      <translation>{article} in {place} ist bis {expires} haltbar, die Ankunft ist am {arrives}.</translation>
    </message>
    <message>
      <source>{article} in {place} keeps until {expires}. WHO recommends a year after arrival: ask {partner} for consent.</source>
      <translation>{article} in {place} ist haltbar bis {expires}. Die WHO empfiehlt ein Jahr nach der Ankunft: Zustimmung von {partner} einholen.</translation>
    </message>
    <message numerus="yes">
      <source>{article} in {place} keeps until {expires}: {count} day after arrival, {keep_days} are wanted.</source>
      <translation>
        <numerusform>{article} in {place} ist bis {expires} haltbar: {count} Tag nach Ankunft, gewünscht sind {keep_days}.</numerusform>
        <numerusform>{article} in {place} ist bis {expires} haltbar: {count} Tage nach Ankunft, gewünscht sind {keep_days}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{article} in {place} keeps {count} day after arrival. Of medicines {keep_days} are asked for.</source>
      <translation>
        <numerusform>{article} in {place}: Restlaufzeit nach der Ankunft nur {count} Tag, bei Arzneimitteln mindestens {keep_days}.</numerusform>
        <numerusform>{article} in {place}: Restlaufzeit nach der Ankunft nur {count} Tage, bei Arzneimitteln mindestens {keep_days}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} in {place} needs its VIN.</source>
      <translation>{article} in {place}: Die Fahrgestellnummer fehlt.</translation>
    </message>
    <message>
      <source>{article} is a medicine and lies beside {other}. Medicines have a box of their own.</source>
      <translation>{article}: Arzneimittel neben {other}. Arzneimittel kommen in einen eigenen Karton.</translation>
    </message>
    <message>
      <source>{article} is a medicine and needs batch and expiry date.</source>
      <translation>{article} ist ein Arzneimittel: Charge und Verfallsdatum fehlen.</translation>
    </message>
    <message>
      <source>{article} is a medicine and needs its batch. It stands beside the date.</source>
      <translation>{article}: Bei Arzneimitteln gehört die Charge dazu. Sie steht neben dem Datum.</translation>
    </message>
    <message>
      <source>{article} is a medicine and needs its expiry date.</source>
      <translation>{article} ist ein Arzneimittel: Das Verfallsdatum fehlt.</translation>
    </message>
    <message>
      <source>{article} is a medicine, and medicines are not taken from private people. If a clinic, pharmacy or firm gives it, enter its register or tax number.</source>
      <translation>{article}: Arzneimittel werden von Privatleuten nicht angenommen. Gibt sie eine Klinik, Apotheke oder Firma, deren Register- oder Steuernummer eintragen.</translation>
    </message>
    <message>
      <source>{article} is a narcotic or otherwise controlled. It travels only with permits of both countries.</source>
      <translation>{article}: Betäubungsmittel oder kontrollierter Stoff, nur mit Genehmigungen beider Länder.</translation>
    </message>
    <message>
      <source>{article} is new, but has a wear. One of the two is wrong.</source>
      <translation>{article} ist neu, hat aber einen Verschleiß. Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
      <source>{article} is of animals: ask whether a veterinary certificate is needed.</source>
      <translation>{article}: tierisches Erzeugnis, Veterinärbescheinigung klären.</translation>
    </message>
    <message>
      <source>{article} is of another category than {first}. One category goes into a box.</source>
      <translation>{article}: andere Warengruppe als {first}. In einen Karton kommt eine Warengruppe.</translation>
    </message>
    <message>
      <source>{article} is second-hand: have the proof of disinfection at hand.</source>
      <translation>{article}: getragen oder gebraucht, Desinfektionsnachweis bereithalten.</translation>
    </message>
    <message>
      <source>{article} is used: put its test record beside it.</source>
      <translation>{article}: gebraucht, Prüfprotokoll beilegen.</translation>
    </message>
    <message>
      <source>{article} is used: the declaration asks for its wear in percent.</source>
      <translation>{article} ist gebraucht: Die Deklaration fragt nach dem Verschleiß in Prozent.</translation>
    </message>
    <message numerus="yes">
      <source>{article} keeps {count} day after a journey that begins today; {keep_days} are wanted.</source>
      <translation>
        <numerusform>{article}: nach einer Fahrt ab heute noch {count} Tag haltbar, gewünscht sind {keep_days}.</numerusform>
        <numerusform>{article}: nach einer Fahrt ab heute noch {count} Tage haltbar, gewünscht sind {keep_days}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} leaves only with an export licence (BAFA or general licence 32), declared inland.</source>
      <translation>{article}: Ausfuhr nur mit Genehmigung (BAFA oder AGG 32), immer zweistufig angemeldet.</translation>
    </message>
    <message>
      <source>{article} lies beside {other}. Batteries have a box of their own, their poles covered.</source>
      <translation>{article} neben {other}: Batterien kommen mit abgeklebten Polen in einen eigenen Karton.</translation>
    </message>
    <message>
      <source>{article} lies beside {other}. Spray cans have a box of their own.</source>
      <translation>{article} neben {other}: Spraydosen kommen in einen eigenen Karton.</translation>
    </message>
    <message>
      <source>{article} may fall under export control. Look it up, and say what you found as the reason to go on.</source>
      <translation>{article}: Exportkontrolle prüfen und das Ergebnis als Begründung vermerken.</translation>
    </message>
    <message>
      <source>{article} needs its expiry date. Look on the goods.</source>
      <translation>{article}: Das MHD fehlt. Auf der Ware nachsehen.</translation>
    </message>
    <message>
      <source>{article} smells or is dangerous and lies beside food. Food has a box of its own.</source>
      <translation>{article}: riecht stark oder ist Gefahrgut und liegt neben Lebensmitteln. Lebensmittel kommen in einen eigenen Karton.</translation>
    </message>
    <message>
      <source>{article} stays at {temperature} °C, and the vehicle does not cool.</source>
      <translation>{article} bleibt bei {temperature} °C, aber das Fahrzeug kühlt nicht.</translation>
    </message>
    <message>
      <source>{article} stays here: it is too dangerous on the way.</source>
      <translation>{article} nicht mitnehmen: unterwegs zu gefährlich.</translation>
    </message>
    <message>
      <source>{article} was best before {expires}. It goes on no transport; keep it only if it is used up here.</source>
      <translation>{article}: mindestens haltbar bis {expires}. Das fährt auf keinem Transport mit; nur behalten, wenn es hier verbraucht wird.</translation>
    </message>
    <message>
      <source>{article} was usable until {expires}. It is not handed out any more.</source>
      <translation>{article}: verwendbar bis {expires}. Das wird nicht mehr ausgegeben.</translation>
    </message>
    <message>
      <source>{article}: empty the tank, close the tap, keep upright.</source>
      <translation>{article}: Tank leeren, Hahn schließen, aufrecht stellen.</translation>
    </message>
    <message>
      <source>{article}: the Ukrainian declaration lacks {missing}.</source>
      <translation>{article}: Für die ukrainische Deklaration fehlt: {missing}.</translation>
    </message>
    <message>
      <source>{article}: {strength} Wh. Over {limit} Wh all rules for UN 3480 and 3481 hold.</source>
      <translation>{article}: {strength} Wh. Über {limit} Wh gelten alle Regeln für UN 3480 und 3481.</translation>
    </message>
    <message numerus="yes">
      <source>{count} box on {package} has no weight. The plan assumes {weight} kg for the pallet.</source>
      <translation>
        <numerusform>{count} Karton auf {package} hat kein Gewicht. Der Plan nimmt für die Palette {weight} kg an.</numerusform>
        <numerusform>{count} Kartons auf {package} haben kein Gewicht. Der Plan nimmt für die Palette {weight} kg an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package bears the LQ diamond: {package}.</source>
      <translation>
        <numerusform>LQ-Raute auf {count} Packstück: {package}.</numerusform>
        <numerusform>LQ-Raute auf {count} Packstücke, {package} ist das erste.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package has no place in the vehicle: {packages}</source>
      <translation>
        <numerusform>{count} Packstück hat keinen Platz im Fahrzeug: {packages}</numerusform>
        <numerusform>{count} Packstücke haben keinen Platz im Fahrzeug: {packages}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet has no place: {used} for {limit} places.</source>
      <translation>
        <numerusform>{count} Palette hat keinen Platz: {used} für {limit} Plätze.</numerusform>
        <numerusform>{count} Paletten haben keinen Platz: {used} für {limit} Plätze.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} point of dangerous goods, most of {article}: transport document, 2 kg fire extinguisher and instruction are needed.</source>
      <translation>
        <numerusform>{count} Gefahrgutpunkt, am meisten durch {article}: Beförderungspapier, 2-kg-Feuerlöscher und Unterweisung nötig.</numerusform>
        <numerusform>{count} Gefahrgutpunkte, am meisten durch {article}: Beförderungspapier, 2-kg-Feuerlöscher und Unterweisung nötig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} wooden pallet leaves the Union: look for the stamp IPPC HT.</source>
      <translation>
        <numerusform>{count} Holzpalette verlässt die EU: IPPC-Stempel HT prüfen.</numerusform>
        <numerusform>{count} Holzpaletten verlassen die EU: IPPC-Stempel HT prüfen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{crossing} is not open for this vehicle.</source>
      <translation>{crossing} ist für dieses Fahrzeug nicht offen.</translation>
    </message>
    <message>
      <source>{package} ({width} × {height} m) does not go through the door ({door_width} × {door_height} m).</source>
      <translation>{package} ({width} × {height} m) passt nicht durch die Tür ({door_width} × {door_height} m).</translation>
    </message>
    <message>
      <source>{package} and {other} stand on the same floor.</source>
      <translation>{package} und {other} stehen auf derselben Fläche.</translation>
    </message>
    <message numerus="yes">
      <source>{package} for stop {stop}, {partner}, cannot be reached: {count} package would have to come off first.</source>
      <translation>
        <numerusform>{package} für Stopp {stop}, {partner}, ist nicht erreichbar: {count} Packstück müsste vorher herunter.</numerusform>
        <numerusform>{package} für Stopp {stop}, {partner}, ist nicht erreichbar: {count} Packstücke müssten vorher herunter.</numerusform>
      </translation>
    </message>
    <message>
      <source>{package} hangs over {below}.</source>
      <translation>{package} ragt über {below} hinaus.</translation>
    </message>
    <message>
      <source>{package} is a pallet and stands on box {below}.</source>
      <translation>{package} ist eine Palette und steht auf Karton {below}.</translation>
    </message>
    <message>
      <source>{package} is too heavy for {below}.</source>
      <translation>{package} ist zu schwer für {below}.</translation>
    </message>
    <message>
      <source>{package} stands on nothing.</source>
      <translation>Unter {package} steht nichts.</translation>
    </message>
    <message>
      <source>{package} stands where this vehicle has no floor.</source>
      <translation>{package} steht, wo dieses Fahrzeug keine Ladefläche hat.</translation>
    </message>
    <message numerus="yes">
      <source>{partner} has had the goods for {count} day, and the receipt is not confirmed. The tax office asks for it.</source>
      <translation>
        <numerusform>Die Waren sind seit {count} Tag bei {partner}, der Empfang ist nicht bestätigt. Das Finanzamt fragt danach.</numerusform>
        <numerusform>Die Waren sind seit {count} Tagen bei {partner}, der Empfang ist nicht bestätigt. Das Finanzamt fragt danach.</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} is in an area under restrictions.</source>
      <translation>{partner} liegt in einem Gebiet mit Beschränkungen.</translation>
    </message>
    <message>
      <source>{partner} is in an oblast of which a part is under restrictions. Look where the goods go.</source>
      <translation>{partner} liegt in einer Oblast, von der ein Teil Beschränkungen unterliegt. Das genaue Ziel prüfen.</translation>
    </message>
    <message>
      <source>{partner} lies near the front. Agree on safety with the partner.</source>
      <translation>{partner} liegt nahe der Front. Sicherheitslage mit dem Partner abstimmen.</translation>
    </message>
    <message>
      <source>{partner}: arrival on {at}, in the curfew.</source>
      <translation>{partner}: Ankunft am {at}, in der Ausgangssperre.</translation>
    </message>
    <message>
      <source>{partner}: arrival on {at}, too late to unload before they close.</source>
      <translation>{partner}: Ankunft am {at}, zu spät, um vor dem Schließen zu entladen.</translation>
    </message>
    <message>
      <source>{partner}: arrival on {at}, when it is closed.</source>
      <translation>{partner}: Ankunft am {at}, dann ist geschlossen.</translation>
    </message>
    <message>
      <source>{place} is reached {late} after the time that was pinned; driving and rest times allow no sooner.</source>
      <translation>{place} wird {late} nach der festgelegten Zeit erreicht; die Lenk- und Ruhezeiten erlauben es nicht früher.</translation>
    </message>
    <message>
      <source>{points} points of dangerous goods, {limit} are allowed without an ADR driver and orange plates. Most of them come from {article}.</source>
      <translation>{points} Gefahrgutpunkte, ohne ADR-Fahrer und Warntafeln sind {limit} erlaubt. Die meisten kommen von: {article}.</translation>
    </message>
    <message>
      <source>{transport} goes to {partner} at the same time. Together they may be one consignment; they are not split to stay below a bound.</source>
      <translation>{transport} fährt zur selben Zeit zu {partner}. Zusammen ist es vielleicht eine Sendung; Aufteilen, um unter einer Grenze zu bleiben, ist nicht erlaubt.</translation>
    </message>
    <message>
      <source>{value} EUR and {weight} kg net: an electronic export declaration is needed, in one step at the border.</source>
      <translation>{value} EUR und {weight} kg netto: Eine elektronische Ausfuhranmeldung ist nötig, einstufig an der Grenze möglich.</translation>
    </message>
    <message>
      <source>{value} EUR and {weight} kg net: an oral declaration at the customs office of exit will do.</source>
      <translation>{value} EUR und {weight} kg netto: Eine mündliche Anmeldung an der Ausgangszollstelle genügt.</translation>
    </message>
    <message>
      <source>{value} EUR and {weight} kg net: the export is declared at the customs office inland, and its MRN is known before departure.</source>
      <translation>{value} EUR und {weight} kg netto: Zweistufige Ausfuhranmeldung beim Binnenzollamt, die MRN muss vor der Abfahrt vorliegen.</translation>
    </message>
    <message>
      <source>{weight} kg of limited quantities: the lorry bears the LQ mark in front and behind.</source>
      <translation>{weight} kg begrenzte Mengen: LQ-Kennzeichen vorn und hinten am Lkw.</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <source>Address saved</source>
      <translation>Adresse gespeichert</translation>
    </message>
    <message>
      <source>Aisles, racks and levels in one step, such as A-D with 5 racks of 3 levels.</source>
      <translation>Gassen, Regale und Ebenen in einem Schritt, etwa A-D mit 5 Regalen zu 3 Ebenen.</translation>
    </message>
    <message>
      <source>Change address</source>
      <translation>Adresse ändern</translation>
    </message>
    <message>
      <source>Choose it in the settings, with what lies in it, then print the test label. Without one labels are saved as PDF files for office sheets.</source>
      <translation>In den Einstellungen wählen, auch was darin liegt, dann das Testetikett drucken. Ohne ihn werden Etiketten als PDF für Bürobögen gespeichert.</translation>
    </message>
    <message>
      <source>Choose label printer</source>
      <translation>Etikettendrucker wählen</translation>
    </message>
    <message>
      <source>Code of the scanner</source>
      <translation>Code des Scanners</translation>
    </message>
    <message>
      <source>Coordinators see everything and sign on with a PIN of 4 to 8 digits. Without one anybody can sign on under your name. Helpers need none.</source>
      <translation>Wer koordiniert, sieht alles und meldet sich mit einer PIN aus 4 bis 8 Ziffern an. Ohne PIN kann sich jeder unter deinem Namen anmelden. Helfende brauchen keine.</translation>
    </message>
    <message>
      <source>Do it now</source>
      <translation>Jetzt erledigen</translation>
    </message>
    <message>
      <source>Do it now: {what}</source>
      <translation>Jetzt erledigen: {what}</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter address</source>
      <translation>Adresse eintragen</translation>
    </message>
    <message>
      <source>First start</source>
      <translation>Erster Start</translation>
    </message>
    <message>
      <source>It types like a keyboard. Go into the field and scan the code of the test page, or of any packet.</source>
      <translation>Er tippt wie eine Tastatur. In das Feld gehen und den Code der Testseite scannen, oder den einer beliebigen Packung.</translation>
    </message>
    <message>
      <source>Keep this language</source>
      <translation>Diese Sprache behalten</translation>
    </message>
    <message>
      <source>Label printer</source>
      <translation>Etikettendrucker</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Later: {what}</source>
      <translation>Später: {what}</translation>
    </message>
    <message>
      <source>Load sample warehouse</source>
      <translation>Beispiellager laden</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Lagerplätze</translation>
    </message>
    <message>
      <source>Name and address</source>
      <translation>Name und Adresse</translation>
    </message>
    <message>
      <source>Name of the warehouse</source>
      <translation>Name des Lagers</translation>
    </message>
    <message>
      <source>Name saved</source>
      <translation>Name gespeichert</translation>
    </message>
    <message>
      <source>No label printer is chosen yet. Choose it first, then print.</source>
      <translation>Noch ist kein Etikettendrucker gewählt. Erst wählen, dann drucken.</translation>
    </message>
    <message>
      <source>Of the warehouse and of your organisation. They stand on every paper as the sender.</source>
      <translation>Vom Lager und von eurer Organisation. Beides steht auf jedem Papier als Absender.</translation>
    </message>
    <message>
      <source>On papers: {address}</source>
      <translation>Auf Papieren: {address}</translation>
    </message>
    <message>
      <source>One location: {first}</source>
      <translation>Ein Lagerplatz: {first}</translation>
    </message>
    <message>
      <source>Our address</source>
      <translation>Unsere Adresse</translation>
    </message>
    <message>
      <source>Print test label</source>
      <translation>Testetikett drucken</translation>
    </message>
    <message>
      <source>Print test page</source>
      <translation>Testseite drucken</translation>
    </message>
    <message>
      <source>Printer for papers</source>
      <translation>Drucker für Papiere</translation>
    </message>
    <message>
      <source>Save name</source>
      <translation>Name speichern</translation>
    </message>
    <message>
      <source>Scan into this field</source>
      <translation>In dieses Feld scannen</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Scanner</translation>
    </message>
    <message>
      <source>Start working</source>
      <translation>Mit der Arbeit beginnen</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Test page</source>
      <translation>Testseite</translation>
    </message>
    <message>
      <source>The label is printed. Look at its edges, and scan it in the row of the scanner.</source>
      <translation>Das Etikett ist gedruckt. Die Ränder ansehen und es in der Zeile des Scanners scannen.</translation>
    </message>
    <message>
      <source>The label is right</source>
      <translation>Das Etikett ist richtig</translation>
    </message>
    <message>
      <source>The language of the window. Papers have languages of their own. DE UK EN at the top change it at any time.</source>
      <translation>Gilt für das Fenster. Papiere haben eigene Sprachen. Oben lässt sie sich mit DE UK EN jederzeit wechseln.</translation>
    </message>
    <message>
      <source>The page is being printed. Look at it: it says what to do where something is not right.</source>
      <translation>Die Seite wird gedruckt. Bitte ansehen: Darauf steht, was zu tun ist, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
      <source>The page is right</source>
      <translation>Die Seite stimmt</translation>
    </message>
    <message>
      <source>The printer took nothing. See whether it is on and has paper.</source>
      <translation>Der Drucker hat nichts angenommen. Nachsehen, ob er an ist und Papier hat.</translation>
    </message>
    <message>
      <source>The scanner works</source>
      <translation>Der Scanner funktioniert</translation>
    </message>
    <message>
      <source>The test label was right</source>
      <translation>Das Testetikett war richtig</translation>
    </message>
    <message>
      <source>The test page shows edges, size and letters, and has a code for the scanner. Papers can also be saved as PDF files.</source>
      <translation>Die Testseite zeigt Ränder, Größe und Buchstaben und hat einen Code für den Scanner. Papiere lassen sich auch als PDF speichern.</translation>
    </message>
    <message>
      <source>The test page was right</source>
      <translation>Die Testseite hat gestimmt</translation>
    </message>
    <message>
      <source>There is no label printer here</source>
      <translation>Hier gibt es keinen Etikettendrucker</translation>
    </message>
    <message>
      <source>There is no printer here</source>
      <translation>Hier gibt es keinen Drucker</translation>
    </message>
    <message>
      <source>There is no scanner here</source>
      <translation>Hier gibt es keinen Scanner</translation>
    </message>
    <message>
      <source>This computer knows no printer. Set one up in the system, then try again.</source>
      <translation>Dieser Computer kennt keinen Drucker. Im System einen einrichten, dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Your PIN</source>
      <translation>Deine PIN</translation>
    </message>
    <message numerus="yes">
      <source>{count} location, {first} to {last}</source>
      <translation>
        <numerusform>{count} Lagerplatz, {first} bis {last}</numerusform>
        <numerusform>{count} Lagerplätze, {first} bis {last}</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {count} done</source>
      <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
      <source>{name} has a PIN</source>
      <translation>{name} hat eine PIN</translation>
    </message>
    <message>
      <source>{text} came as slowly as typed by hand. That works too; for the test, scan it.</source>
      <translation>{text} kam so langsam wie von Hand getippt. Auch das geht; für den Test bitte scannen.</translation>
    </message>
    <message>
      <source>{text} came, but no key after it. Set the scanner to send Enter after each code; its manual calls this suffix CR.</source>
      <translation>{text} kam an, aber keine Taste danach. Den Scanner so einstellen, dass er nach jedem Code Enter sendet; in seiner Anleitung heißt das „Suffix CR“.</translation>
    </message>
    <message>
      <source>{text}, ended by {key}: the scanner works, but the last digit does not fit. Scan again, or another code.</source>
      <translation>{text}, beendet mit {key}: Der Scanner funktioniert, aber die letzte Ziffer passt nicht. Noch einmal scannen oder einen anderen Code.</translation>
    </message>
    <message numerus="yes">
      <source>{text}: {count} digit, ended by {key}. The scanner is ready.</source>
      <translation>
        <numerusform>{text}: {count} Ziffer, beendet mit {key}. Der Scanner ist bereit.</numerusform>
        <numerusform>{text}: {count} Ziffern, beendet mit {key}. Der Scanner ist bereit.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” came, and that is no number. If the code has digits only, set the scanner to the keyboard of this computer; its manual calls this keyboard country.</source>
      <translation>„{text}“ kam an, und das ist keine Zahl. Hat der Code nur Ziffern, den Scanner auf die Tastatur dieses Computers einstellen; in seiner Anleitung heißt das „Keyboard Country“.</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>A list of articles</source>
      <translation>Eine Liste von Artikeln</translation>
    </message>
    <message>
      <source>A list of goods</source>
      <translation>Eine Liste von Gütern</translation>
    </message>
    <message>
      <source>A list of partners</source>
      <translation>Eine Liste von Partnern</translation>
    </message>
    <message>
      <source>A spreadsheet of goods, articles or partners, in German, Ukrainian, English, French or Polish. Choose the file, drop it here, or copy its rows and press Ctrl+V. Nothing is changed before you say so.</source>
      <translation>Eine Tabelle mit Gütern, Artikeln oder Partnern, auf Deutsch, Ukrainisch, Englisch, Französisch oder Polnisch. Die Datei wählen, hierher ziehen oder ihre Zeilen kopieren und Strg+V drücken. Vor der Bestätigung wird nichts geändert.</translation>
    </message>
    <message>
      <source>All rows</source>
      <translation>Alle Zeilen</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Bring in a list</source>
      <translation>Eine Liste einlesen</translation>
    </message>
    <message>
      <source>Choose a file …</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Choose a list</source>
      <translation>Liste wählen</translation>
    </message>
    <message>
      <source>Choose another meaning where one is wrong. It is remembered for such lists.</source>
      <translation>Wo eine Bedeutung nicht stimmt, eine andere wählen. Sie wird für solche Listen gemerkt.</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns recognised</source>
      <translation>Spalten erkannt</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Güter</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>In the list</source>
      <translation>In der Liste</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Bedarf</translation>
    </message>
    <message>
      <source>Nothing is copied. Copy the rows in the spreadsheet first.</source>
      <translation>Es ist nichts kopiert. Zuerst die Zeilen in der Tabelle kopieren.</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Paste cells</source>
      <translation>Zellen einfügen</translation>
    </message>
    <message>
      <source>Reading the list</source>
      <translation>Liste wird gelesen</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Rows of the list</source>
      <translation>Zeilen der Liste</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Spreadsheets</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Take in</source>
      <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>Take in {count} row</source>
      <translation>
        <numerusform>{count} Zeile übernehmen</numerusform>
        <numerusform>{count} Zeilen übernehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Übernommen</translation>
    </message>
    <message>
      <source>Understanding the list</source>
      <translation>Liste wird ausgewertet</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>What a partner asks for</source>
      <translation>Was ein Partner braucht</translation>
    </message>
    <message>
      <source>What the list holds</source>
      <translation>Was die Liste enthält</translation>
    </message>
    <message>
      <source>With remark</source>
      <translation>Mit Hinweis</translation>
    </message>
    <message>
      <source>new article, to review</source>
      <translation>neuer Artikel, zu prüfen</translation>
    </message>
    <message>
      <source>pasted cells</source>
      <translation>eingefügte Zellen</translation>
    </message>
    <message numerus="yes">
      <source>{count} row taken in</source>
      <translation>
        <numerusform>{count} Zeile übernommen</numerusform>
        <numerusform>{count} Zeilen übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row to take in</source>
      <translation>
        <numerusform>{count} Zeile zu übernehmen</numerusform>
        <numerusform>{count} Zeilen zu übernehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row with a new article</source>
      <translation>
        <numerusform>{count} Zeile mit neuem Artikel</numerusform>
        <numerusform>{count} Zeilen mit neuem Artikel</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>About how many boxes</source>
      <translation>Etwa wie viele Kartons</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Anonym</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change article</source>
      <translation>Artikel ändern</translation>
    </message>
    <message>
      <source>Change donor and number of boxes</source>
      <translation>Spender und Anzahl der Kartons ändern</translation>
    </message>
    <message>
      <source>Change intake {number}</source>
      <translation>Annahme {number} ändern</translation>
    </message>
    <message>
      <source>Common</source>
      <translation>Häufig</translation>
    </message>
    <message>
      <source>Common categories</source>
      <translation>Häufige Warengruppen</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Donation no. {number}</source>
      <translation>{number}. Spende</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>Donor’s slip</source>
      <translation>Beleg für den Spender</translation>
    </message>
    <message>
      <source>Entry field</source>
      <translation>Eingabefeld</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>MHD</translation>
    </message>
    <message>
      <source>Finish intake</source>
      <translation>Annahme abschließen</translation>
    </message>
    <message>
      <source>For this line</source>
      <translation>Für diese Zeile</translation>
    </message>
    <message>
      <source>Go on with {number}</source>
      <translation>{number} fortsetzen</translation>
    </message>
    <message>
      <source>Goods received note</source>
      <translation>Wareneingangsschein</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>Intake changed</source>
      <translation>Annahme geändert</translation>
    </message>
    <message>
      <source>Intake {number}</source>
      <translation>Annahme {number}</translation>
    </message>
    <message>
      <source>Intake {number} finished</source>
      <translation>Annahme {number} abgeschlossen</translation>
    </message>
    <message>
      <source>Intake {number} · {donor}</source>
      <translation>Annahme {number} · {donor}</translation>
    </message>
    <message>
      <source>Into the lines</source>
      <translation>In die Zeilen</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Änderungen speichern</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>MM/YYYY</source>
      <translation>MM/JJJJ</translation>
    </message>
    <message>
      <source>Name of who brings it, or ↵ for anonymous</source>
      <translation>Wer bringt es? Name, oder ↵ für anonym</translation>
    </message>
    <message>
      <source>Name or short code</source>
      <translation>Name oder Kürzel</translation>
    </message>
    <message>
      <source>Name, or empty for anonymous</source>
      <translation>Name, oder leer für anonym</translation>
    </message>
    <message>
      <source>New donor: {name}</source>
      <translation>Neuer Spender: {name}</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Not accepted</source>
      <translation>Nicht annehmen</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing taken in yet</source>
      <translation>Noch nichts angenommen</translation>
    </message>
    <message>
      <source>Print donor’s slip</source>
      <translation>Beleg für den Spender drucken</translation>
    </message>
    <message>
      <source>Print goods received note</source>
      <translation>Wareneingangsschein drucken</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Etiketten drucken</translation>
    </message>
    <message numerus="yes">
      <source>Print {count} label</source>
      <translation>
        <numerusform>{count} Etikett drucken</numerusform>
        <numerusform>{count} Etiketten drucken</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove line</source>
      <translation>Zeile löschen</translation>
    </message>
    <message>
      <source>Save donor’s slip as PDF</source>
      <translation>Beleg für den Spender als PDF speichern</translation>
    </message>
    <message>
      <source>Save goods received note as PDF</source>
      <translation>Wareneingangsschein als PDF speichern</translation>
    </message>
    <message>
      <source>Start intake</source>
      <translation>Annahme starten</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>Zustand: {state}</translation>
    </message>
    <message>
      <source>Take what the code says</source>
      <translation>Aus dem Code übernehmen</translation>
    </message>
    <message>
      <source>The next line goes to {place}</source>
      <translation>Die nächste Zeile kommt nach {place}</translation>
    </message>
    <message>
      <source>Type how many and what, such as 4 blankets 38kg, or tap a tile.</source>
      <translation>Tippen, wie viele wovon, etwa 4 decken 38kg, oder eine Kachel antippen.</translation>
    </message>
    <message>
      <source>Type only what it is: a name or short code.</source>
      <translation>Nur tippen, was es ist: Name oder Kürzel.</translation>
    </message>
    <message>
      <source>Type the name, or press ↵ for anonymous.</source>
      <translation>Den Namen tippen, oder ↵ für anonym drücken.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>What comes in</source>
      <translation>Was hereinkommt</translation>
    </message>
    <message>
      <source>What is it? Type a part of its name too.</source>
      <translation>Was ist es? Auch einen Teil des Namens tippen.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>Who brings something?</source>
      <translation>Wer bringt etwas?</translation>
    </message>
    <message numerus="yes">
      <source>about {count} box expected</source>
      <translation>
        <numerusform>erwartet etwa {count} Karton</numerusform>
        <numerusform>erwartet etwa {count} Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>about {quantity}</source>
      <translation>etwa {quantity}</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>alle Tasten</translation>
    </message>
    <message numerus="yes">
      <source>box</source>
      <translation>
        <numerusform>Karton</numerusform>
        <numerusform>Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>change</source>
      <translation>ändern</translation>
    </message>
    <message>
      <source>entry field</source>
      <translation>Eingabefeld</translation>
    </message>
    <message>
      <source>expires {day}</source>
      <translation>läuft ab {day}</translation>
    </message>
    <message>
      <source>expiry missing</source>
      <translation>MHD fehlt</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>goes to {place}</source>
      <translation>kommt nach {place}</translation>
    </message>
    <message>
      <source>into the lines</source>
      <translation>in die Zeilen</translation>
    </message>
    <message>
      <source>not accepted</source>
      <translation>nicht angenommen</translation>
    </message>
    <message>
      <source>not counted</source>
      <translation>nicht gezählt</translation>
    </message>
    <message numerus="yes">
      <source>of about {count} box</source>
      <translation>
        <numerusform>von etwa {count} Karton</numerusform>
        <numerusform>von etwa {count} Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>remove line</source>
      <translation>Zeile löschen</translation>
    </message>
    <message>
      <source>several places</source>
      <translation>mehrere Plätze</translation>
    </message>
    <message>
      <source>size {size}</source>
      <translation>Größe {size}</translation>
    </message>
    <message>
      <source>tap, or scan from the card</source>
      <translation>antippen oder von der Karte scannen</translation>
    </message>
    <message>
      <source>{content} becomes what you choose; its boxes keep their numbers.</source>
      <translation>Aus {content} wird, was hier gewählt wird; die Kartons behalten ihre Nummern.</translation>
    </message>
    <message>
      <source>{content} changed</source>
      <translation>{content} geändert</translation>
    </message>
    <message>
      <source>{content} taken away</source>
      <translation>{content} entfernt</translation>
    </message>
    <message>
      <source>{content}, not accepted: {reason}</source>
      <translation>{content}, nicht angenommen: {reason}</translation>
    </message>
    <message>
      <source>{content}: the code says {code}, typed was {typed}. What was typed stays.</source>
      <translation>{content}: Der Code sagt {code}, getippt wurde {typed}. Das Getippte bleibt.</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box · {person}, {day} {time}</source>
      <translation>
        <numerusform>{count} Karton · {person}, {day} {time}</numerusform>
        <numerusform>{count} Kartons · {person}, {day} {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label is on its way</source>
      <translation>
        <numerusform>{count} Etikett wird gedruckt</numerusform>
        <numerusform>{count} Etiketten werden gedruckt</numerusform>
      </translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} kg</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
  </context>
  <context>
    <name>Key</name>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Einfg</translation>
    </message>
    <message>
      <source>PgDn</source>
      <translation>Bild↓</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>Bild↑</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leer</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>Kind</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Grenzübergang</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Karton</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Frachtführer</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Lieferung</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Posten</translation>
    </message>
    <message>
      <source>Needs list</source>
      <translation>Bedarfsliste</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Pallet</source>
      <translation>Palette</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Fahrzeug</translation>
    </message>
  </context>
  <context>
    <name>Label</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Best before</source>
      <translation>MHD</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Karton</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Command card</source>
      <translation>Befehlskarte</translation>
    </message>
    <message>
      <source>Do not print</source>
      <translation>Nicht drucken</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Gross</source>
      <translation>Brutto</translation>
    </message>
    <message>
      <source>Humanitarian aid, not for sale</source>
      <translation>Spende, nicht zum Verkauf</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <source>Label printer does not answer</source>
      <translation>Etikettendrucker antwortet nicht</translation>
    </message>
    <message>
      <source>Label printer ready</source>
      <translation>Etikettendrucker bereit</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiketten</translation>
    </message>
    <message>
      <source>Labels that wait</source>
      <translation>Wartende Etiketten</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Mixed goods</source>
      <translation>Gemischte Ware</translation>
    </message>
    <message>
      <source>No destination yet</source>
      <translation>Noch kein Ziel</translation>
    </message>
    <message>
      <source>No label waits</source>
      <translation>Kein Etikett wartet</translation>
    </message>
    <message>
      <source>Number or name</source>
      <translation>Nummer oder Name</translation>
    </message>
    <message>
      <source>Pallet</source>
      <translation>Palette</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Print now</source>
      <translation>Jetzt drucken</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Save all as PDF</source>
      <translation>Alle als PDF speichern</translation>
    </message>
    <message>
      <source>Save the labels</source>
      <translation>Etiketten speichern</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Test frame</source>
      <translation>Prüfrahmen</translation>
    </message>
    <message>
      <source>They are printed by themselves as soon as the printer is there.</source>
      <translation>Sie werden von selbst gedruckt, sobald der Drucker da ist.</translation>
    </message>
    <message>
      <source>This line is 50 mm long, and the frames lie on the edges of the labels.</source>
      <translation>Diese Linie ist 50 mm lang, und die Rahmen liegen auf den Rändern der Etiketten.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <source>Use by</source>
      <translation>Verbrauchen bis</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weiterer</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>do not stack on</source>
      <translation>nicht stapeln</translation>
    </message>
    <message>
      <source>may be stacked on</source>
      <translation>stapelbar</translation>
    </message>
    <message numerus="yes">
      <source>{count} label</source>
      <translation>
        <numerusform>{count} Etikett</numerusform>
        <numerusform>{count} Etiketten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label printed</source>
      <translation>
        <numerusform>{count} Etikett gedruckt</numerusform>
        <numerusform>{count} Etiketten gedruckt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label saved in {file}</source>
      <translation>
        <numerusform>{count} Etikett in {file} gespeichert</numerusform>
        <numerusform>{count} Etiketten in {file} gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label waits</source>
      <translation>
        <numerusform>{count} Etikett wartet</numerusform>
        <numerusform>{count} Etiketten warten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label waits for the printer. Go on, it prints later.</source>
      <translation>
        <numerusform>{count} Etikett wartet auf den Drucker. Weiterarbeiten, es wird später gedruckt.</numerusform>
        <numerusform>{count} Etiketten warten auf den Drucker. Weiterarbeiten, sie werden später gedruckt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label will not be printed. Its number stays; print it again at any time.</source>
      <translation>
        <numerusform>{count} Etikett wird nicht gedruckt. Seine Nummer bleibt; es lässt sich jederzeit neu drucken.</numerusform>
        <numerusform>{count} Etiketten werden nicht gedruckt. Ihre Nummern bleiben; sie lassen sich jederzeit neu drucken.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Limit</name>
    <message>
      <source>A box over this weight is carried by two.</source>
      <translation>Einen Karton über diesem Gewicht tragen zwei.</translation>
    </message>
    <message>
      <source>A box over this weight is split.</source>
      <translation>Ein Karton über diesem Gewicht wird geteilt.</translation>
    </message>
    <message>
      <source>A carton of medicines weighs no more.</source>
      <translation>Ein Karton mit Arzneimitteln wiegt höchstens so viel.</translation>
    </message>
    <message>
      <source>A heavier one tears when it is carried.</source>
      <translation>Ein schwererer reißt beim Tragen.</translation>
    </message>
    <message>
      <source>A heavier package is no limited quantity any more.</source>
      <translation>Ein schwereres Packstück ist keine begrenzte Menge mehr.</translation>
    </message>
    <message>
      <source>A list nobody confirmed for so long is told on Today.</source>
      <translation>Eine Liste, die so lange niemand bestätigt hat, steht auf Heute.</translation>
    </message>
    <message>
      <source>A pallet over this, carrier included, is hard to unload by hand.</source>
      <translation>Eine höhere Palette, mit Ladungsträger, ist von Hand schwer zu entladen.</translation>
    </message>
    <message>
      <source>A receipt that is not confirmed after so many days is named.</source>
      <translation>Auf einen Empfang, der nach so vielen Tagen nicht bestätigt ist, wird hingewiesen.</translation>
    </message>
    <message>
      <source>ADR 2025, chapter 3.4</source>
      <translation>ADR 2025, Kapitel 3.4</translation>
    </message>
    <message>
      <source>ADR 2025, special provision 188</source>
      <translation>ADR 2025, Sondervorschrift 188</translation>
    </message>
    <message>
      <source>ADR 2025, subsection 1.1.3.6</source>
      <translation>ADR 2025, Unterabschnitt 1.1.3.6</translation>
    </message>
    <message>
      <source>Above it an electronic one is needed.</source>
      <translation>Darüber ist eine elektronische nötig.</translation>
    </message>
    <message>
      <source>Above it the customs office inland is asked first.</source>
      <translation>Darüber wird zuerst beim Binnenzollamt angemeldet.</translation>
    </message>
    <message>
      <source>Above them a battery travels as dangerous goods in full.</source>
      <translation>Darüber gilt eine Batterie uneingeschränkt als Gefahrgut.</translation>
    </message>
    <message>
      <source>Above them the vehicle needs an ADR driver and orange plates.</source>
      <translation>Darüber braucht das Fahrzeug ADR-Fahrer und Warntafeln.</translation>
    </message>
    <message>
      <source>Above this gross weight the lorry bears the mark in front and behind.</source>
      <translation>Über diesem Bruttogewicht trägt der Lkw vorn und hinten das Kennzeichen.</translation>
    </message>
    <message>
      <source>Assumed at a pick-up or a hand-over.</source>
      <translation>Angenommen bei Abholung oder Übergabe.</translation>
    </message>
    <message>
      <source>Assumed at a stop.</source>
      <translation>Angenommen an einem Stopp.</translation>
    </message>
    <message>
      <source>Assumed for articles without a weight, in plans only.</source>
      <translation>Für Artikel ohne Gewicht angenommen, nur in der Planung.</translation>
    </message>
    <message>
      <source>Assumed in plans only.</source>
      <translation>Nur in der Planung angenommen.</translation>
    </message>
    <message>
      <source>Assumed in plans only; it never stands on a paper.</source>
      <translation>Nur in der Planung angenommen; es steht nie auf einem Papier.</translation>
    </message>
    <message>
      <source>Assumed where no day of arrival is planned.</source>
      <translation>Angenommen, wenn kein Ankunftstag geplant ist.</translation>
    </message>
    <message>
      <source>At most so much stands on a pallet, where the carrier names no limit of its own.</source>
      <translation>So viel steht höchstens auf einer Palette, wenn der Ladungsträger keine eigene Grenze nennt.</translation>
    </message>
    <message>
      <source>Border, lorries</source>
      <translation>Grenze, Lkw</translation>
    </message>
    <message>
      <source>Border, vans</source>
      <translation>Grenze, Kleintransporter</translation>
    </message>
    <message>
      <source>Box too heavy</source>
      <translation>Zu schwerer Karton</translation>
    </message>
    <message>
      <source>Departures to one recipient that are no further apart are added up.</source>
      <translation>Abfahrten zu einem Empfänger, die nicht weiter auseinanderliegen, werden zusammengezählt.</translation>
    </message>
    <message>
      <source>Difference of weights</source>
      <translation>Abweichung der Gewichte</translation>
    </message>
    <message>
      <source>Driving in a day</source>
      <translation>Lenkzeit am Tag</translation>
    </message>
    <message>
      <source>For medicines that keep shorter the recipient is asked for consent.</source>
      <translation>Bei kürzer haltbaren Arzneimitteln wird die Zustimmung des Empfängers eingeholt.</translation>
    </message>
    <message>
      <source>From here on a vehicle counts as very full.</source>
      <translation>Ab hier gilt ein Fahrzeug als sehr voll.</translation>
    </message>
    <message>
      <source>From here on it is advised to weigh the vehicle before departure.</source>
      <translation>Ab hier wird geraten, das Fahrzeug vor der Abfahrt zu wiegen.</translation>
    </message>
    <message>
      <source>From it the space is assumed where only the weight is known.</source>
      <translation>Daraus wird der Platz angenommen, wenn nur das Gewicht bekannt ist.</translation>
    </message>
    <message>
      <source>From this hour on nobody drives. The same as the end: nights are driven.</source>
      <translation>Ab dieser Stunde fährt niemand. Ist sie gleich dem Ende, wird auch nachts gefahren.</translation>
    </message>
    <message>
      <source>German customs on the export of relief goods</source>
      <translation>deutscher Zoll zur Ausfuhr von Hilfsgütern</translation>
    </message>
    <message>
      <source>Goods that keep shorter are named, where nothing was agreed with the partner.</source>
      <translation>Kürzer haltbare Güter werden genannt, wenn mit dem Partner nichts vereinbart ist.</translation>
    </message>
    <message>
      <source>Goods that lie here longer and are promised to nobody are told on Today.</source>
      <translation>Ware, die länger hier liegt und für niemanden reserviert ist, steht auf Heute.</translation>
    </message>
    <message>
      <source>Heavy box</source>
      <translation>Schwerer Karton</translation>
    </message>
    <message>
      <source>Height of a pallet</source>
      <translation>Höhe einer Palette</translation>
    </message>
    <message>
      <source>Height of boxes without a pallet</source>
      <translation>Stapelhöhe ohne Palette</translation>
    </message>
    <message>
      <source>Limited quantities on a lorry</source>
      <translation>Begrenzte Mengen auf einem Lkw</translation>
    </message>
    <message>
      <source>Load of a banana box</source>
      <translation>Last eines Bananenkartons</translation>
    </message>
    <message>
      <source>Load of a pallet</source>
      <translation>Traglast einer Palette</translation>
    </message>
    <message>
      <source>Lorry without the mark of limited quantities</source>
      <translation>Lkw ohne Kennzeichen für begrenzte Mengen</translation>
    </message>
    <message>
      <source>Medicines that keep shorter are named when they are handed over.</source>
      <translation>Arzneimittel, die kürzer haltbar sind, werden bei der Annahme genannt.</translation>
    </message>
    <message>
      <source>Net weight for an oral export declaration</source>
      <translation>Nettogewicht für eine mündliche Ausfuhranmeldung</translation>
    </message>
    <message>
      <source>No driving from</source>
      <translation>Keine Fahrt ab</translation>
    </message>
    <message>
      <source>No driving until</source>
      <translation>Keine Fahrt bis</translation>
    </message>
    <message>
      <source>Package of limited quantities</source>
      <translation>Packstück mit begrenzten Mengen</translation>
    </message>
    <message>
      <source>Points of dangerous goods</source>
      <translation>Gefahrgutpunkte</translation>
    </message>
    <message>
      <source>Regulation (EC) 561/2006</source>
      <translation>Verordnung (EG) 561/2006</translation>
    </message>
    <message>
      <source>Room that boxes without a pallet fill</source>
      <translation>Raum, den Kartons ohne Palette füllen</translation>
    </message>
    <message>
      <source>Schedules plan no more for each driver. Volunteers may set less, such as 8 h.</source>
      <translation>Mehr wird je Fahrer nicht geplant. Ehrenamtliche können weniger einstellen, etwa 8 h.</translation>
    </message>
    <message>
      <source>Small pause</source>
      <translation>Kleine Pause</translation>
    </message>
    <message>
      <source>Small pause after</source>
      <translation>Kleine Pause nach</translation>
    </message>
    <message>
      <source>So far net weight and tare together may be from the gross weight of a package.</source>
      <translation>So weit dürfen Netto und Tara zusammen vom Brutto eines Packstücks abweichen.</translation>
    </message>
    <message>
      <source>So high they are stacked in a vehicle that is unloaded by hand.</source>
      <translation>So hoch wird in einem Fahrzeug gestapelt, das von Hand entladen wird.</translation>
    </message>
    <message>
      <source>So long such a pause is.</source>
      <translation>So lange dauert eine solche Pause.</translation>
    </message>
    <message>
      <source>So many days before its end an aid code is named.</source>
      <translation>So viele Tage vor Ablauf wird auf den Hilfsgüter-Code hingewiesen.</translation>
    </message>
    <message>
      <source>Space of a box nobody measured</source>
      <translation>Platz eines nicht vermessenen Kartons</translation>
    </message>
    <message>
      <source>The border must be passed before, else the partner asks for a new code.</source>
      <translation>Vorher muss die Grenze passiert sein, sonst holt der Partner einen neuen.</translation>
    </message>
    <message>
      <source>The rest stays empty between them.</source>
      <translation>Der Rest bleibt dazwischen leer.</translation>
    </message>
    <message>
      <source>Time a needs list holds</source>
      <translation>Wie lange eine Bedarfsliste gilt</translation>
    </message>
    <message>
      <source>Time an aid code holds</source>
      <translation>Gültigkeit eines Hilfsgüter-Codes</translation>
    </message>
    <message>
      <source>Time for loading</source>
      <translation>Zeit zum Beladen</translation>
    </message>
    <message>
      <source>Time for the confirmation of receipt</source>
      <translation>Frist für die Empfangsbestätigung</translation>
    </message>
    <message>
      <source>Time for unloading</source>
      <translation>Zeit zum Entladen</translation>
    </message>
    <message>
      <source>Time goods keep after arrival</source>
      <translation>Haltbarkeit nach der Ankunft</translation>
    </message>
    <message>
      <source>Time goods may lie here</source>
      <translation>Zeit, die Ware hier liegen darf</translation>
    </message>
    <message>
      <source>Time medicines keep after arrival</source>
      <translation>Haltbarkeit von Arzneimitteln nach der Ankunft</translation>
    </message>
    <message>
      <source>Time medicines should keep after arrival</source>
      <translation>Empfohlene Restlaufzeit von Arzneimitteln</translation>
    </message>
    <message>
      <source>Time on the way</source>
      <translation>Zeit unterwegs</translation>
    </message>
    <message>
      <source>Transports that count as one consignment</source>
      <translation>Transporte, die als eine Sendung zählen</translation>
    </message>
    <message>
      <source>Ukrainian register of humanitarian aid</source>
      <translation>ukrainisches Register der humanitären Hilfe</translation>
    </message>
    <message>
      <source>Until this hour nobody drives.</source>
      <translation>Bis zu dieser Stunde fährt niemand.</translation>
    </message>
    <message>
      <source>Use of the payload</source>
      <translation>Ausnutzung der Nutzlast</translation>
    </message>
    <message>
      <source>Use of the space</source>
      <translation>Ausnutzung des Laderaums</translation>
    </message>
    <message>
      <source>Value for a declaration at the border</source>
      <translation>Wert für eine Anmeldung an der Grenze</translation>
    </message>
    <message>
      <source>Value for an oral export declaration</source>
      <translation>Wert für eine mündliche Ausfuhranmeldung</translation>
    </message>
    <message>
      <source>Vehicles up to this mass bear no mark.</source>
      <translation>Fahrzeuge bis zu dieser Masse tragen kein Kennzeichen.</translation>
    </message>
    <message>
      <source>Volunteers pause after so much driving; 0: only the breaks of the rules.</source>
      <translation>Nach so viel Fahrt machen Ehrenamtliche Pause; 0: nur die Pausen der Vorschrift.</translation>
    </message>
    <message>
      <source>WHO guidelines for medicine donations</source>
      <translation>WHO-Leitlinien für Arzneimittelspenden</translation>
    </message>
    <message>
      <source>Wait assumed until own transports passed the crossing.</source>
      <translation>Angenommene Wartezeit, bis eigene Transporte den Grenzübergang passiert haben.</translation>
    </message>
    <message>
      <source>Warning before an aid code ends</source>
      <translation>Warnung vor Ablauf eines Hilfsgüter-Codes</translation>
    </message>
    <message>
      <source>Watt-hours of a lithium battery</source>
      <translation>Wattstunden einer Lithiumbatterie</translation>
    </message>
    <message>
      <source>Weight of a box nobody weighed</source>
      <translation>Gewicht eines nicht gewogenen Kartons</translation>
    </message>
    <message>
      <source>Weight of a carton of medicines</source>
      <translation>Gewicht eines Kartons mit Arzneimitteln</translation>
    </message>
    <message>
      <source>Weight of a litre of mixed goods</source>
      <translation>Gewicht eines Liters gemischter Güter</translation>
    </message>
    <message>
      <source>Weight of one unit nobody weighed</source>
      <translation>Gewicht einer nicht gewogenen Einheit</translation>
    </message>
    <message>
      <source>Wh</source>
      <translation>Wh</translation>
    </message>
    <message>
      <source>aid offices of the Polish and Hungarian embassies</source>
      <translation>Hilfsstellen der polnischen und der ungarischen Botschaft</translation>
    </message>
    <message>
      <source>banana box, 540 × 390 × 240 mm</source>
      <translation>Bananenkarton, 540 × 390 × 240 mm</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>g/l</source>
      <translation>g/l</translation>
    </message>
    <message>
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>kg</translation>
    </message>
    <message>
      <source>l</source>
      <translation>l</translation>
    </message>
    <message>
      <source>makers of banana boxes</source>
      <translation>Hersteller von Bananenkartons</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>own rule</source>
      <translation>eigene Regel</translation>
    </message>
    <message>
      <source>own rule for unloading by hand</source>
      <translation>eigene Regel für das Entladen von Hand</translation>
    </message>
    <message>
      <source>own rule: mixed relief goods in boxes</source>
      <translation>eigene Regel: gemischte Hilfsgüter in Kartons</translation>
    </message>
    <message>
      <source>o’clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>practice: weigh the vehicle before departure</source>
      <translation>Praxis: das Fahrzeug vor der Abfahrt wiegen</translation>
    </message>
    <message>
      <source>reported trips from Dortmund to Zhytomyr</source>
      <translation>berichtete Fahrten von Dortmund nach Schytomyr</translation>
    </message>
    <message>
      <source>reported waits of 3 to 24 hours</source>
      <translation>berichtete Wartezeiten von 3 bis 24 Stunden</translation>
    </message>
    <message>
      <source>usual rating of a Euro pallet</source>
      <translation>übliche Traglast einer Europalette</translation>
    </message>
    <message>
      <source>working weight of aid boxes, 12 to 18 kg</source>
      <translation>übliches Gewicht von Hilfskartons, 12 bis 18 kg</translation>
    </message>
    <message numerus="yes">
      <source>{count} day</source>
      <translation>
        <numerusform>{count} Tag</numerusform>
        <numerusform>{count} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hour</source>
      <translation>
        <numerusform>{count} Stunde</numerusform>
        <numerusform>{count} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} month</source>
      <translation>
        <numerusform>{count} Monat</numerusform>
        <numerusform>{count} Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} point</source>
      <translation>
        <numerusform>{count} Punkt</numerusform>
        <numerusform>{count} Punkte</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>List</name>
    <message>
      <source>Is “{heading}” the column “{field}”? No heading says so.</source>
      <translation>Ist „{heading}“ die Spalte „{field}“? Kein Spaltenkopf sagt es.</translation>
    </message>
    <message numerus="yes">
      <source>Only the sheet “{sheet}” was read. {count} other also holds a list: {others}.</source>
      <translation>
        <numerusform>Gelesen wurde nur das Blatt „{sheet}“. {count} weiteres enthält auch eine Liste: {others}.</numerusform>
        <numerusform>Gelesen wurde nur das Blatt „{sheet}“. {count} weitere enthalten auch Listen: {others}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is a text, not a table. Each of its lines became a row. Check every row.</source>
      <translation>Das ist ein Text, keine Tabelle. Aus jeder seiner Zeilen wurde eine Position. Jede Position prüfen.</translation>
    </message>
    <message>
      <source>a heading for the rows below it</source>
      <translation>eine Überschrift für die Zeilen darunter</translation>
    </message>
    <message>
      <source>a pack is told of: {pack} of {holds}</source>
      <translation>Packung genannt: {pack} zu {holds}</translation>
    </message>
    <message>
      <source>a sum, no goods</source>
      <translation>eine Summe, keine Ware</translation>
    </message>
    <message>
      <source>belongs to another list with other columns. Put that list on a sheet of its own.</source>
      <translation>gehört zu einer anderen Liste mit anderen Spalten. Bitte jene Liste auf ein eigenes Blatt setzen.</translation>
    </message>
    <message>
      <source>no quantity, as in most rows of this form: not asked for</source>
      <translation>ohne Menge wie die meisten Zeilen dieses Formulars: nicht angefragt</translation>
    </message>
    <message>
      <source>none there: the article is known, nothing is put in stock</source>
      <translation>nichts vorhanden: Der Artikel ist bekannt, eingelagert wird nichts</translation>
    </message>
    <message>
      <source>says the same as row {row}</source>
      <translation>sagt dasselbe wie Zeile {row}</translation>
    </message>
    <message>
      <source>several places: {places}</source>
      <translation>mehrere Plätze: {places}</translation>
    </message>
    <message>
      <source>tags that name the columns</source>
      <translation>Kennzeichen der Spalten</translation>
    </message>
    <message>
      <source>the condition “{text}” goes into the note</source>
      <translation>der Zustand „{text}“ kommt in die Bemerkung</translation>
    </message>
    <message>
      <source>the headings once more</source>
      <translation>noch einmal die Spaltenköpfe</translation>
    </message>
    <message>
      <source>the mark in “{text}” is taken for decimals</source>
      <translation>das Zeichen in „{text}“ gilt als Dezimalzeichen</translation>
    </message>
    <message>
      <source>the mark in “{text}” is taken for thousands</source>
      <translation>das Zeichen in „{text}“ gilt als Tausendertrennung</translation>
    </message>
    <message>
      <source>the name tells the last day: {day}</source>
      <translation>der Name nennt die Haltbarkeit: {day}</translation>
    </message>
    <message>
      <source>the numbers of the columns</source>
      <translation>die Nummern der Spalten</translation>
    </message>
    <message>
      <source>the priority “{text}” is not known here; it goes into the note</source>
      <translation>die Priorität „{text}“ ist hier nicht bekannt; sie kommt in die Notiz</translation>
    </message>
    <message>
      <source>the quantity “{text}” was read from the name</source>
      <translation>die Menge „{text}“ steht im Namen</translation>
    </message>
    <message>
      <source>the row is hidden in the file</source>
      <translation>die Zeile ist in der Datei ausgeblendet</translation>
    </message>
    <message>
      <source>the same as row {row}</source>
      <translation>dasselbe wie Zeile {row}</translation>
    </message>
    <message>
      <source>the unit “{unit}” is not known here</source>
      <translation>die Einheit „{unit}“ ist hier nicht bekannt</translation>
    </message>
    <message>
      <source>used, as the name says</source>
      <translation>gebraucht, wie der Name sagt</translation>
    </message>
    <message>
      <source>written below the list, no goods</source>
      <translation>steht unter der Liste, keine Ware</translation>
    </message>
    <message>
      <source>written in other letters than the rest of the file: check the name</source>
      <translation>anders kodiert als der Rest der Datei: bitte den Namen prüfen</translation>
    </message>
    <message>
      <source>{cell} holds a formula whose result is not in the file. Open the file, save it, and try again.</source>
      <translation>{cell} enthält eine Formel, deren Ergebnis nicht in der Datei steht. Bitte die Datei öffnen, speichern und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>{cell} holds the error {text} and is left out</source>
      <translation>{cell} enthält den Fehler {text} und bleibt weg</translation>
    </message>
    <message>
      <source>{cell} holds the error {text} instead of a quantity. Put the formula right.</source>
      <translation>{cell} enthält den Fehler {text} statt einer Menge. Bitte die Formel berichtigen.</translation>
    </message>
    <message>
      <source>{cell}: a spreadsheet has cut the barcode to {text}. It is left out: scan the goods.</source>
      <translation>{cell}: Eine Tabellenkalkulation hat den Strichcode zu {text} verkürzt. Er bleibt weg: bitte die Ware scannen.</translation>
    </message>
    <message>
      <source>{cell}: row {row} has the number {text} for another article. Give each its own.</source>
      <translation>{cell}: Zeile {row} hat die Nummer {text} für einen anderen Artikel. Bitte jedem eine eigene geben.</translation>
    </message>
    <message>
      <source>{cell}: the barcode {text} got its form back; its check digit proves it</source>
      <translation>{cell}: Der Strichcode {text} wurde wiederhergestellt, die Prüfziffer belegt es</translation>
    </message>
    <message>
      <source>{cell}: the check digit of barcode {text} is wrong. It is left out.</source>
      <translation>{cell}: Die Prüfziffer des Strichcodes {text} ist falsch. Er bleibt weg.</translation>
    </message>
    <message>
      <source>{cell}: the quantity is missing. Enter it, or leave the row out.</source>
      <translation>{cell}: Die Menge fehlt. Bitte eintragen oder die Zeile weglassen.</translation>
    </message>
    <message>
      <source>{cell}: the row names no article or partner. Enter one, or leave the row out.</source>
      <translation>{cell}: Die Zeile nennt keinen Artikel oder Partner. Bitte eintragen oder die Zeile weglassen.</translation>
    </message>
    <message>
      <source>{cell}: the text has {length} letters, {limit} are possible. Shorten it.</source>
      <translation>{cell}: Der Text hat {length} Zeichen, {limit} sind möglich. Bitte kürzen.</translation>
    </message>
    <message>
      <source>{cell}: {text} is below zero. Count the goods, or leave the row out.</source>
      <translation>{cell}: {text} ist kleiner als null. Bitte nachzählen oder die Zeile weglassen.</translation>
    </message>
    <message>
      <source>{cell}: {text} is larger than any stock. Check the number.</source>
      <translation>{cell}: {text} ist größer als jeder Bestand. Bitte die Zahl prüfen.</translation>
    </message>
    <message>
      <source>{cell}: {text} is {day} as spreadsheets count days</source>
      <translation>{cell}: {text} ist in der Zählung von Tabellen der {day}</translation>
    </message>
    <message>
      <source>{cell}: “{text}” can be {days}. The day is left open.</source>
      <translation>{cell}: „{text}“ kann {days} bedeuten. Der Tag bleibt offen.</translation>
    </message>
    <message>
      <source>{cell}: “{text}” is no day of the calendar. It goes into the note.</source>
      <translation>{cell}: „{text}“ ist kein Tag im Kalender. Es kommt in die Bemerkung.</translation>
    </message>
    <message>
      <source>{cell}: “{text}” is no quantity. Enter it, or leave the row out.</source>
      <translation>{cell}: „{text}“ ist keine Menge. Bitte eintragen oder die Zeile weglassen.</translation>
    </message>
    <message>
      <source>{cell}: “{text}” is not a number. Enter the quantity, or leave the row out.</source>
      <translation>{cell}: „{text}“ ist keine Zahl. Bitte die Menge eintragen oder die Zeile weglassen.</translation>
    </message>
    <message>
      <source>{text} is rounded to three places</source>
      <translation>{text} ist auf drei Stellen gerundet</translation>
    </message>
    <message>
      <source>“{heading}” was taken for the quantity. Or is it {others}?</source>
      <translation>„{heading}“ gilt als Menge. Oder ist es {others}?</translation>
    </message>
    <message>
      <source>“{heading}”: does the day or the month stand first? {text} can be {days}.</source>
      <translation>„{heading}“: Steht der Tag oder der Monat vorn? {text} kann {days} bedeuten.</translation>
    </message>
    <message>
      <source>“{heading}”: does the month or the year stand first? {text} can be {days}.</source>
      <translation>„{heading}“: Steht der Monat oder das Jahr vorn? {text} kann {days} bedeuten.</translation>
    </message>
    <message>
      <source>“{heading}”: is the mark in {text} one of decimals? It was taken for that.</source>
      <translation>„{heading}“: Ist das Zeichen in {text} ein Dezimalzeichen? So wurde es gelesen.</translation>
    </message>
    <message>
      <source>“{heading}”: is the mark in {text} one of thousands? It was taken for that.</source>
      <translation>„{heading}“: Trennt das Zeichen in {text} Tausender? So wurde es gelesen.</translation>
    </message>
    <message>
      <source>“{rest}” goes into the note</source>
      <translation>„{rest}“ kommt in die Bemerkung</translation>
    </message>
    <message>
      <source>“{text}” is counted in packs</source>
      <translation>„{text}“ ist in Packungen gezählt</translation>
    </message>
    <message>
      <source>“{text}” is only an estimate</source>
      <translation>„{text}“ ist nur geschätzt</translation>
    </message>
    <message>
      <source>“{text}” is {article}, as in the row above</source>
      <translation>„{text}“ ist {article} wie in der Zeile darüber</translation>
    </message>
    <message>
      <source>“{text}” makes {number}</source>
      <translation>„{text}“ ergibt {number}</translation>
    </message>
  </context>
  <context>
    <name>LoadPlan</name>
    <message>
      <source>By floor</source>
      <translation>Nach Fläche</translation>
    </message>
    <message>
      <source>By weight</source>
      <translation>Nach Gewicht</translation>
    </message>
    <message>
      <source>Cab</source>
      <translation>Fahrerhaus</translation>
    </message>
    <message>
      <source>Centre of gravity {metres} m</source>
      <translation>Schwerpunkt {metres} m</translation>
    </message>
    <message>
      <source>Choose a vehicle, and its floor appears here.</source>
      <translation>Ein Fahrzeug wählen, dann erscheint hier seine Ladefläche.</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>Türen</translation>
    </message>
    <message>
      <source>Each kind was loaded by trial: to its payload, with stacks where goods allow them.</source>
      <translation>Jede Art wurde zur Probe beladen: bis zur Nutzlast, gestapelt, wo es die Ware erlaubt.</translation>
    </message>
    <message>
      <source>Everything stands as well as it can already</source>
      <translation>Alles steht schon so gut, wie es geht</translation>
    </message>
    <message>
      <source>From above</source>
      <translation>Von oben</translation>
    </message>
    <message>
      <source>From the front wall, m</source>
      <translation>Von der Stirnwand, m</translation>
    </message>
    <message>
      <source>From the side</source>
      <translation>Von der Seite</translation>
    </message>
    <message>
      <source>Give it a place</source>
      <translation>Platz geben</translation>
    </message>
    <message>
      <source>Gross, kg</source>
      <translation>Brutto, kg</translation>
    </message>
    <message>
      <source>Kinds of vehicles</source>
      <translation>Fahrzeugarten</translation>
    </message>
    <message>
      <source>Left or right</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Lage</translation>
    </message>
    <message>
      <source>Load placed</source>
      <translation>Ladung platziert</translation>
    </message>
    <message>
      <source>Load plan</source>
      <translation>Ladeplan</translation>
    </message>
    <message>
      <source>Loose, {metres} m</source>
      <translation>Lose, {metres} m</translation>
    </message>
    <message>
      <source>More for the load plan</source>
      <translation>Mehr zum Ladeplan</translation>
    </message>
    <message>
      <source>Move the package by one place (arrows)</source>
      <translation>Packstück um einen Platz verschieben (Pfeile)</translation>
    </message>
    <message>
      <source>Needed</source>
      <translation>Nötig</translation>
    </message>
    <message>
      <source>Next package</source>
      <translation>Nächstes Packstück</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Packages of the load</source>
      <translation>Packstücke der Ladung</translation>
    </message>
    <message>
      <source>Pallets and boxes of this transport appear here as soon as there are some.</source>
      <translation>Paletten und Kartons dieses Transports erscheinen hier, sobald es welche gibt.</translation>
    </message>
    <message>
      <source>Place all</source>
      <translation>Alles platzieren</translation>
    </message>
    <message>
      <source>Place to the last centimetre</source>
      <translation>Auf den letzten Zentimeter platzieren</translation>
    </message>
    <message>
      <source>Print load plan</source>
      <translation>Ladeplan drucken</translation>
    </message>
    <message>
      <source>Save load plan as PDF</source>
      <translation>Ladeplan als PDF speichern</translation>
    </message>
    <message>
      <source>Show or hide the load plan</source>
      <translation>Ladeplan ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Stack on the one in front</source>
      <translation>Auf das vordere stapeln</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Take its place away</source>
      <translation>Platz wegnehmen</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <source>Turn package</source>
      <translation>Packstück drehen</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Fahrzeug</translation>
    </message>
    <message>
      <source>View of the load plan</source>
      <translation>Ansicht des Ladeplans</translation>
    </message>
    <message>
      <source>Which vehicle suffices?</source>
      <translation>Welches Fahrzeug reicht?</translation>
    </message>
    <message>
      <source>front {front} t, axles {rear} t</source>
      <translation>vorn {front} t, Achsen {rear} t</translation>
    </message>
    <message>
      <source>full by weight {weight} %, by volume {volume} %</source>
      <translation>voll nach Gewicht {weight} %, nach Volumen {volume} %</translation>
    </message>
    <message>
      <source>good from {low} to {high} m</source>
      <translation>gut von {low} bis {high} m</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>left side heavier by {percent} %</source>
      <translation>linke Seite um {percent} % schwerer</translation>
    </message>
    <message>
      <source>load {tonnes} t</source>
      <translation>Ladung {tonnes} t</translation>
    </message>
    <message>
      <source>middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>more than {count}</source>
      <translation>mehr als {count}</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>nicht platziert</translation>
    </message>
    <message>
      <source>one suffices</source>
      <translation>eines reicht</translation>
    </message>
    <message>
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>right side heavier by {percent} %</source>
      <translation>rechte Seite um {percent} % schwerer</translation>
    </message>
    <message>
      <source>stackable</source>
      <translation>stapelbar</translation>
    </message>
    <message>
      <source>stacked, level {level}</source>
      <translation>gestapelt, Lage {level}</translation>
    </message>
    <message>
      <source>stop {stop}</source>
      <translation>Stopp {stop}</translation>
    </message>
    <message>
      <source>where it rests is not known: enter the axles at the vehicle</source>
      <translation>wo es aufliegt, ist nicht bekannt: Achsen beim Fahrzeug eintragen</translation>
    </message>
    <message numerus="yes">
      <source>{count} not placed, {weight} kg</source>
      <translation>
        <numerusform>{count} nicht platziert, {weight} kg</numerusform>
        <numerusform>{count} nicht platziert, {weight} kg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package does not go in</source>
      <translation>
        <numerusform>{count} Packstück passt nicht hinein</numerusform>
        <numerusform>{count} Packstücke passen nicht hinein</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle</source>
      <translation>
        <numerusform>{count} Fahrzeug</numerusform>
        <numerusform>{count} Fahrzeuge</numerusform>
      </translation>
    </message>
    <message>
      <source>{metres} m</source>
      <translation>{metres} m</translation>
    </message>
    <message>
      <source>{metres} m, {side}</source>
      <translation>{metres} m, {side}</translation>
    </message>
    <message>
      <source>{placed} of {count} placed</source>
      <translation>{placed} von {count} platziert</translation>
    </message>
  </context>
  <context>
    <name>Locations</name>
    <message>
      <source>Aisles, racks and levels are made in one step.</source>
      <translation>Gassen, Regale und Ebenen werden in einem Schritt angelegt.</translation>
    </message>
    <message>
      <source>Aisles, such as A-D</source>
      <translation>Gassen, etwa A-D</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Filter by code or name</source>
      <translation>Nach Platz oder Name filtern</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Tor</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Levels need racks. Type how many racks.</source>
      <translation>Ebenen brauchen Regale. Eintippen, wie viele.</translation>
    </message>
    <message>
      <source>Levels of each rack</source>
      <translation>Ebenen je Regal</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Lagerplätze</translation>
    </message>
    <message>
      <source>Locations made</source>
      <translation>Lagerplätze angelegt</translation>
    </message>
    <message>
      <source>Locations that are there already stay as they are.</source>
      <translation>Lagerplätze, die es schon gibt, bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Loose goods</source>
      <translation>Lose Ware</translation>
    </message>
    <message>
      <source>Make locations</source>
      <translation>Lagerplätze anlegen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No location in this view</source>
      <translation>Kein Lagerplatz in dieser Ansicht</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Packtisch</translation>
    </message>
    <message>
      <source>Pallets</source>
      <translation>Paletten</translation>
    </message>
    <message>
      <source>Pallets that fit on each</source>
      <translation>Paletten je Lagerplatz</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Etiketten drucken</translation>
    </message>
    <message>
      <source>Print their labels</source>
      <translation>Ihre Etiketten drucken</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Quarantäne</translation>
    </message>
    <message>
      <source>Racks of each aisle</source>
      <translation>Regale je Gasse</translation>
    </message>
    <message>
      <source>Remove location</source>
      <translation>Lagerplatz entfernen</translation>
    </message>
    <message>
      <source>Room, pallets</source>
      <translation>Platz, Paletten</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>Regal</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most}.</source>
      <translation>Eine Zahl von 0 bis {most} eintippen.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>ändern</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>nach unten füllen</translation>
    </message>
    <message>
      <source>show in stock</source>
      <translation>im Bestand zeigen</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location</source>
      <translation>
        <numerusform>{count} Lagerplatz</numerusform>
        <numerusform>{count} Lagerplätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location is there already.</source>
      <translation>
        <numerusform>{count} Lagerplatz gibt es schon.</numerusform>
        <numerusform>{count} Lagerplätze gibt es schon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location removed</source>
      <translation>
        <numerusform>{count} Lagerplatz entfernt</numerusform>
        <numerusform>{count} Lagerplätze entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new location: {codes}.</source>
      <translation>
        <numerusform>{count} neuer Lagerplatz: {codes}.</numerusform>
        <numerusform>{count} neue Lagerplätze: {codes}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet</source>
      <translation>
        <numerusform>{count} Palette</numerusform>
        <numerusform>{count} Paletten</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
  </context>
  <context>
    <name>Manifest</name>
    <message>
      <source>Aid code</source>
      <translation>Hilfsgüter-Code</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>Ankunft</translation>
    </message>
    <message>
      <source>Best before</source>
      <translation>MHD</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Grenzübergang</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Karton</translation>
    </message>
    <message>
      <source>Box list by pallet</source>
      <translation>Kartonliste nach Paletten</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Frachtführer</translation>
    </message>
    <message>
      <source>Consignee</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Consignee, stamp</source>
      <translation>Empfänger, Stempel</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>Abfahrt</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>Fahrer</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Ware</translation>
    </message>
    <message>
      <source>Gross kg</source>
      <translation>Brutto kg</translation>
    </message>
    <message>
      <source>HS code</source>
      <translation>Zolltarif-Nr.</translation>
    </message>
    <message>
      <source>Humanitarian aid, free of charge. Not for sale. Values for customs purposes only.</source>
      <translation>Humanitäre Hilfe, unentgeltlich. Nicht zum Verkauf. Werte nur für Zollzwecke.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Net kg</source>
      <translation>Netto kg</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Pallets</source>
      <translation>Paletten</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Seals</source>
      <translation>Plomben</translation>
    </message>
    <message>
      <source>Sender</source>
      <translation>Absender</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <source>Transport manifest and packing list</source>
      <translation>Transportmanifest und Packliste</translation>
    </message>
    <message>
      <source>Value EUR</source>
      <translation>Wert EUR</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Fahrzeug</translation>
    </message>
    <message>
      <source>Without pallet</source>
      <translation>Ohne Palette</translation>
    </message>
    <message>
      <source>batch {batch}</source>
      <translation>Charge {batch}</translation>
    </message>
    <message>
      <source>box list from page {page}</source>
      <translation>Kartonliste ab Seite {page}</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <source>continued</source>
      <translation>Fortsetzung</translation>
    </message>
    <message>
      <source>entry {entry}</source>
      <translation>Buchung {entry}</translation>
    </message>
    <message>
      <source>loose</source>
      <translation>lose</translation>
    </message>
    <message>
      <source>serial no. {serial}</source>
      <translation>Seriennr. {serial}</translation>
    </message>
    <message>
      <source>stop {stop} of {stops}</source>
      <translation>Stopp {stop} von {stops}</translation>
    </message>
    <message>
      <source>with difference</source>
      <translation>mit Abweichung</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box taken over</source>
      <translation>
        <numerusform>{count} Karton übernommen</numerusform>
        <numerusform>{count} Kartons übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet</source>
      <translation>
        <numerusform>{count} Palette</numerusform>
        <numerusform>{count} Paletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet taken over</source>
      <translation>
        <numerusform>{count} Palette übernommen</numerusform>
        <numerusform>{count} Paletten übernommen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Map</name>
    <message>
      <source>Map of the route: {places}</source>
      <translation>Karte der Route: {places}</translation>
    </message>
    <message>
      <source>Map without a route</source>
      <translation>Karte ohne Route</translation>
    </message>
    <message>
      <source>Outline map, works without internet</source>
      <translation>Umrisskarte, ohne Internet</translation>
    </message>
    <message>
      <source>Plus and minus zoom, the arrow keys move the map, Home shows the whole route.</source>
      <translation>Plus und Minus vergrößern und verkleinern, die Pfeiltasten verschieben die Karte, Pos1 zeigt die ganze Route.</translation>
    </message>
    <message>
      <source>Show the whole route</source>
      <translation>Ganze Route zeigen</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>border {place}</source>
      <translation>Grenze {place}</translation>
    </message>
    <message>
      <source>stop {number}: {place}</source>
      <translation>Stopp {number}: {place}</translation>
    </message>
  </context>
  <context>
    <name>Menu</name>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>A PIN has 4 to 8 digits. Type digits only.</source>
      <translation>Eine PIN hat 4 bis 8 Ziffern. Gib nur Ziffern ein.</translation>
    </message>
    <message>
      <source>A column cannot mean “{field}”. It can mean: {fields}.</source>
      <translation>„{field}“ kann eine Spalte nicht bedeuten. Möglich sind: {fields}.</translation>
    </message>
    <message>
      <source>A kit cannot be a part of itself. Choose another article.</source>
      <translation>Ein Set kann kein Teil von sich selbst sein. Einen anderen Artikel wählen.</translation>
    </message>
    <message>
      <source>A loaded pallet is {least} to {most} cm high, carrier included. Measure it again.</source>
      <translation>Eine beladene Palette ist {least} bis {most} cm hoch, mit Ladungsträger. Noch einmal messen.</translation>
    </message>
    <message>
      <source>A newer AidHub works with {server}. Nothing was changed. Install the newest version here as well.</source>
      <translation>Mit {server} arbeitet eine neuere Version von AidHub. Es wurde nichts verändert. Bitte auch hier die neueste Version installieren.</translation>
    </message>
    <message numerus="yes">
      <source>A wait is no longer than {count} day. Type a shorter time.</source>
      <translation>
        <numerusform>Eine Wartezeit ist höchstens {count} Tag lang. Eine kürzere Zeit eingeben.</numerusform>
        <numerusform>Eine Wartezeit ist höchstens {count} Tage lang. Eine kürzere Zeit eingeben.</numerusform>
      </translation>
    </message>
    <message>
      <source>A warehouse needs a name; it stands on papers. Type one.</source>
      <translation>Ein Lager braucht einen Namen; er steht auf den Papieren. Gib einen ein.</translation>
    </message>
    <message>
      <source>All of {article} left the warehouse since. Its numbers stay as they are.</source>
      <translation>{article} hat das Lager inzwischen ganz verlassen. Die Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>An article cannot be given instead of itself. Choose another one.</source>
      <translation>Ein Artikel ersetzt sich nicht selbst. Einen anderen wählen.</translation>
    </message>
    <message>
      <source>An article needs a name. Type one in at least one language.</source>
      <translation>Ein Artikel braucht einen Namen. Mindestens in einer Sprache eintragen.</translation>
    </message>
    <message>
      <source>Another window prints labels just now. These are printed next; wait a moment.</source>
      <translation>Ein anderes Fenster druckt gerade Etiketten. Diese kommen danach; einen Augenblick warten.</translation>
    </message>
    <message>
      <source>Blocked: {quantity}.</source>
      <translation>Gesperrt: {quantity}.</translation>
    </message>
    <message>
      <source>Box {box} cannot weigh nothing. Weigh it again, or type its weight.</source>
      <translation>Karton {box} kann nicht nichts wiegen. Noch einmal wiegen, oder das Gewicht tippen.</translation>
    </message>
    <message>
      <source>Box {box} is closed. Open it again first.</source>
      <translation>Karton {box} ist geschlossen. Erst wieder öffnen.</translation>
    </message>
    <message>
      <source>Choose two articles or more to merge, at most {limit}.</source>
      <translation>Zum Zusammenführen zwei oder mehr Artikel wählen, höchstens {limit}.</translation>
    </message>
    <message>
      <source>Enter a number.</source>
      <translation>Bitte eine Zahl eingeben.</translation>
    </message>
    <message>
      <source>Everything is like that already. Nothing was changed.</source>
      <translation>Alles ist schon so. Es wurde nichts verändert.</translation>
    </message>
    <message>
      <source>Expired on arrival: {quantity}.</source>
      <translation>Bei Ankunft abgelaufen: {quantity}.</translation>
    </message>
    <message>
      <source>Goods of {article} are counted in {unit}, those of {into} in {other}. They cannot be merged; keep the other one, or count the goods anew.</source>
      <translation>Die Einheiten sind verschieden: {unit} bei {article}, {other} bei {into}. So lassen sie sich nicht zusammenführen; den anderen behalten oder die Waren neu zählen.</translation>
    </message>
    <message>
      <source>Goods or packs of {article} are counted in its unit, so it stays. Make a new article with the other unit.</source>
      <translation>Waren oder Packungen von {article} sind in seiner Einheit gezählt, darum bleibt sie. Für die andere Einheit einen neuen Artikel anlegen.</translation>
    </message>
    <message>
      <source>In open boxes: {quantity}.</source>
      <translation>In offenen Kartons: {quantity}.</translation>
    </message>
    <message>
      <source>Intake {number} is finished. Undo that, or start another intake.</source>
      <translation>Annahme {number} ist abgeschlossen. Das rückgängig machen oder eine andere Annahme starten.</translation>
    </message>
    <message>
      <source>Keeping too short: {quantity}.</source>
      <translation>Zu kurz haltbar: {quantity}.</translation>
    </message>
    <message>
      <source>Less lies in {what} at {location} now than the count would take away. Choose “Search again” for it.</source>
      <translation>In {what} auf {location} liegt jetzt weniger, als die Inventur abziehen würde. Dafür „Noch einmal suchen“ wählen.</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} is closed. Open it again to change it.</source>
      <translation>Bedarfsliste {number} von {partner} ist abgeschlossen. Zum Ändern wieder öffnen.</translation>
    </message>
    <message>
      <source>No label printer is chosen here. Choose one in the settings, or save the labels as a PDF.</source>
      <translation>Hier ist kein Etikettendrucker gewählt. In den Einstellungen einen wählen oder die Etiketten als PDF speichern.</translation>
    </message>
    <message>
      <source>No paper was issued in {year}. Choose another year.</source>
      <translation>Im Jahr {year} wurde kein Papier ausgestellt. Ein anderes Jahr wählen.</translation>
    </message>
    <message>
      <source>No road is longer than {most} km. Type fewer kilometres.</source>
      <translation>Keine Strecke ist länger als {most} km. Weniger Kilometer eingeben.</translation>
    </message>
    <message numerus="yes">
      <source>No row names the columns. Say what the {count} column means: “column 1”.</source>
      <translation>
        <numerusform>Keine Zeile benennt die Spalten. Bitte angeben, was die {count} Spalte bedeutet: „Spalte 1“.</numerusform>
        <numerusform>Keine Zeile benennt die Spalten. Bitte angeben, was die {count} Spalten bedeuten: „Spalte 1“, „Spalte 2“ …</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody knows how much of {article} one “{unit}” is. Type the quantity in {own}, or add the pack to the article.</source>
      <translation>Wie viel {article} in „{unit}“ ist, ist nicht bekannt. Die Menge eintippen (Einheit: {own}) oder die Packung beim Artikel ergänzen.</translation>
    </message>
    <message>
      <source>None of the columns is “{field}”. Say which one is: {headings}.</source>
      <translation>Keine der Spalten ist „{field}“. Bitte angeben, welche es ist: {headings}.</translation>
    </message>
    <message>
      <source>None of the columns named in row {row} is “{field}”. Say which one is: {headings}.</source>
      <translation>Keine der in Zeile {row} benannten Spalten ist „{field}“. Bitte angeben, welche es ist: {headings}.</translation>
    </message>
    <message>
      <source>Not everything is loaded on {transport}: {places}. Load it, free it, or pass it on to another transport.</source>
      <translation>Noch nicht alles ist auf {transport} verladen: {places}. Verladen, freigeben, oder an einen anderen Transport weitergeben.</translation>
    </message>
    <message>
      <source>Nothing stands in front of {package}. Move it behind what it should stand on.</source>
      <translation>Vor {package} steht nichts. Erst hinter das schieben, worauf es stehen soll.</translation>
    </message>
    <message>
      <source>Nothing was taken in with intake {number} yet. Add a line, or undo its start.</source>
      <translation>Mit Annahme {number} wurde noch nichts angenommen. Eine Zeile eintragen oder den Beginn rückgängig machen.</translation>
    </message>
    <message>
      <source>Of {article} {available} can go to {partner}, {wanted} were asked for.</source>
      <translation>Von {article} können {available} an {partner} gehen, gefragt waren {wanted}.</translation>
    </message>
    <message>
      <source>Of {article} {received} were received, but {sent} were sent. Choose missing, damaged or exchanged.</source>
      <translation>Von {article} wurden {received} empfangen, aber {sent} geschickt. Fehlend, beschädigt oder vertauscht wählen.</translation>
    </message>
    <message>
      <source>Of {article} {received} were received, but {sent} were sent. Choose “surplus”.</source>
      <translation>Von {article} wurden {received} empfangen, aber {sent} geschickt. „Überzählig“ wählen.</translation>
    </message>
    <message numerus="yes">
      <source>Of {count} box only a part is promised to {transport}: {boxes}. Take it wholly, or put the part into a box of its own.</source>
      <translation>
        <numerusform>Von {count} Karton ist nur ein Teil für {transport} reserviert: {boxes}. Ganz mitnehmen, oder den Teil in einen eigenen Karton packen.</numerusform>
        <numerusform>Von {count} Kartons ist nur ein Teil für {transport} reserviert: {boxes}. Ganz mitnehmen, oder die Teile in eigene Kartons packen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only coordinators may do this. Ask one to sign on.</source>
      <translation>Das darf nur die Koordination. Bitte jemanden von ihr, sich anzumelden.</translation>
    </message>
    <message>
      <source>Only several partners, several donors or several carriers become one. Choose again: {names}.</source>
      <translation>Nur mehrere Partner, mehrere Spender oder mehrere Frachtführer werden eins. Noch einmal wählen: {names}.</translation>
    </message>
    <message>
      <source>Only {available} of {article} are free at {place}, {wanted} were asked for. Take less, or choose another place.</source>
      <translation>Von {article} sind an {place} nur {available} frei, verlangt waren {wanted}. Weniger nehmen oder einen anderen Lagerplatz wählen.</translation>
    </message>
    <message>
      <source>Only {available} of {article} are free, the kits need {wanted}. Make fewer kits.</source>
      <translation>Von {article} sind nur {available} frei, die Sets brauchen {wanted}. Weniger Sets machen.</translation>
    </message>
    <message>
      <source>Others were writing all the time. Nothing was saved. Try again in a moment.</source>
      <translation>Andere haben die ganze Zeit geschrieben. Es wurde nichts gespeichert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Our own address is not entered yet. Enter it first.</source>
      <translation>Die eigene Adresse fehlt noch. Gib sie zuerst ein.</translation>
    </message>
    <message>
      <source>Promised already: {holders}.</source>
      <translation>Schon reserviert: {holders}.</translation>
    </message>
    <message>
      <source>Serial number {serial} would be there twice. Check the number, or book one piece only.</source>
      <translation>Die Seriennummer {serial} wäre zweimal vorhanden. Bitte die Nummer prüfen oder nur ein Stück buchen.</translation>
    </message>
    <message>
      <source>Sheet “{sheet}” has {count} cells, {limit} are read at most. Split the list.</source>
      <translation>Das Blatt „{sheet}“ hat {count} Zellen, gelesen werden höchstens {limit}. Bitte die Liste teilen.</translation>
    </message>
    <message>
      <source>Sheet “{sheet}” has {count} columns, {limit} are read at most. Leave some out.</source>
      <translation>Das Blatt „{sheet}“ hat {count} Spalten, gelesen werden höchstens {limit}. Bitte einige weglassen.</translation>
    </message>
    <message>
      <source>Sheet “{sheet}” has {count} rows or more, {limit} are read at most. Split the list.</source>
      <translation>Das Blatt „{sheet}“ hat {count} Zeilen oder mehr, gelesen werden höchstens {limit}. Bitte die Liste teilen.</translation>
    </message>
    <message numerus="yes">
      <source>Sheet “{sheet}” reaches to {cell}, though only {count} cell is filled. Delete the rows and columns beyond the list, then save it anew.</source>
      <translation>
        <numerusform>Das Blatt „{sheet}“ reicht bis {cell}, obwohl nur {count} Zelle gefüllt ist. Bitte die Zeilen und Spalten außerhalb der Liste löschen und neu speichern.</numerusform>
        <numerusform>Das Blatt „{sheet}“ reicht bis {cell}, obwohl nur {count} Zellen gefüllt sind. Bitte die Zeilen und Spalten außerhalb der Liste löschen und neu speichern.</numerusform>
      </translation>
    </message>
    <message>
      <source>So much for one makes no sense. Type more than 0 and at most {most}.</source>
      <translation>So viel für eine Person oder einen Haushalt ergibt keinen Sinn. Mehr als 0 und höchstens {most} eintippen.</translation>
    </message>
    <message>
      <source>Step {entry} cannot be undone alone: later steps build on it ({later}). Undo those first.</source>
      <translation>Schritt {entry} lässt sich nicht allein rückgängig machen: Spätere Schritte bauen darauf auf ({later}). Zuerst diese rückgängig machen.</translation>
    </message>
    <message>
      <source>Step {entry} is undone already. Nothing was changed.</source>
      <translation>Schritt {entry} ist schon rückgängig gemacht. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Still on the vehicle of {transport}: {packages}. Unload first.</source>
      <translation>Noch auf dem Fahrzeug von {transport}: {packages}. Zuerst abladen.</translation>
    </message>
    <message>
      <source>Stock count {number} is closed. Start a new one.</source>
      <translation>Inventur {number} ist abgeschlossen. Eine neue beginnen.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was taken over.</source>
      <translation>Angehalten. Nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>Take less, or choose something else.</source>
      <translation>Weniger nehmen, oder etwas anderes wählen.</translation>
    </message>
    <message numerus="yes">
      <source>That is {count} location; at most {limit} are made in one step. Make fewer aisles at once.</source>
      <translation>
        <numerusform>Das ist {count} Lagerplatz; höchstens {limit} werden in einem Schritt angelegt. Weniger Gassen auf einmal anlegen.</numerusform>
        <numerusform>Das sind {count} Lagerplätze; höchstens {limit} werden in einem Schritt angelegt. Weniger Gassen auf einmal anlegen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The backups lie in {folder} already. Choose a folder on another drive.</source>
      <translation>In {folder} liegen die Sicherungen schon. Wähle einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
      <source>The code {code} belongs to {article}. Choose another code.</source>
      <translation>Der Code {code} gehört zu {article}. Wähle einen anderen Code.</translation>
    </message>
    <message>
      <source>The code {code} stands for two articles. Give one of them another code.</source>
      <translation>Der Code {code} steht für zwei Artikel. Gib einem davon einen anderen Code.</translation>
    </message>
    <message>
      <source>The copy {file} did not pass its checks ({finding}) and was not kept. Nothing else was changed. Let the database be checked.</source>
      <translation>Die Kopie {file} hat die Prüfung nicht bestanden ({finding}) und wurde verworfen. Sonst wurde nichts verändert. Bitte die Datenbank prüfen lassen.</translation>
    </message>
    <message numerus="yes">
      <source>The database has not answered for {count} second. What you see may be old; it is asked again with your next step.</source>
      <translation>
        <numerusform>Die Datenbank antwortet seit {count} Sekunde nicht. Was du siehst, kann alt sein; beim nächsten Schritt wird neu gefragt.</numerusform>
        <numerusform>Die Datenbank antwortet seit {count} Sekunden nicht. Was du siehst, kann alt sein; beim nächsten Schritt wird neu gefragt.</numerusform>
      </translation>
    </message>
    <message>
      <source>The delivery of {donor} was called off. Undo that, or start an intake.</source>
      <translation>Die Lieferung von {donor} wurde abgesagt. Das rückgängig machen oder eine Annahme starten.</translation>
    </message>
    <message>
      <source>The delivery of {donor} was taken in already. Look among the intakes.</source>
      <translation>Die Lieferung von {donor} wurde schon angenommen. Bei den Annahmen nachsehen.</translation>
    </message>
    <message>
      <source>The disk could not read or write {place}; nothing of this step was saved. Check the disk, then try again.</source>
      <translation>{place} konnte nicht gelesen oder geschrieben werden; von diesem Schritt wurde nichts gespeichert. Bitte den Datenträger prüfen und es erneut versuchen.</translation>
    </message>
    <message>
      <source>The disk has no room for {file}: it needs {size} MB. Free space for {folder}, or choose another disk.</source>
      <translation>Auf dem Datenträger ist kein Platz für {file}: nötig sind {size} MB. Platz für {folder} schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
      <source>The disk is full; nothing of this step was saved. Free space for {place}, then try again.</source>
      <translation>Der Datenträger ist voll; von diesem Schritt wurde nichts gespeichert. Bitte Platz für {place} schaffen und es erneut versuchen.</translation>
    </message>
    <message>
      <source>The kingpin or front axle would lie behind the rear axles. Check both distances from the front wall.</source>
      <translation>Königszapfen oder Vorderachse läge hinter den Hinterachsen. Beide Abstände von der Stirnwand prüfen.</translation>
    </message>
    <message>
      <source>The label printer {printer} does not answer. See whether it is on and connected.</source>
      <translation>Der Etikettendrucker {printer} antwortet nicht. Nachsehen, ob er an und verbunden ist.</translation>
    </message>
    <message>
      <source>The label sheets chosen at this workstation are too small for this label; nobody could scan it. Choose larger ones in the settings.</source>
      <translation>Die an diesem Arbeitsplatz gewählten Etiketten sind zu klein für dieses Etikett; niemand könnte es scannen. In den Einstellungen größere wählen.</translation>
    </message>
    <message>
      <source>The labels were not kept: {folder} cannot be written ({why}). Make room on the disk, then print them again.</source>
      <translation>Die Etiketten wurden nicht angenommen: {folder} lässt sich nicht schreiben ({why}). Platz auf der Platte schaffen, dann noch einmal drucken.</translation>
    </message>
    <message>
      <source>The labels were not saved: {file} cannot be written ({why}). Choose another folder; they go on waiting.</source>
      <translation>Die Etiketten wurden nicht gespeichert: {file} lässt sich nicht schreiben ({why}). Einen anderen Ordner wählen; sie warten weiter.</translation>
    </message>
    <message>
      <source>The last digit of {text} does not fit. Type or scan the barcode again.</source>
      <translation>Die letzte Ziffer von {text} passt nicht. Den Strichcode noch einmal tippen oder scannen.</translation>
    </message>
    <message>
      <source>The line asks for nothing. Type what is needed, and how much.</source>
      <translation>In der Zeile steht kein Bedarf. Eintippen, was gebraucht wird und wie viel.</translation>
    </message>
    <message>
      <source>The line broke just as this was being saved, so it is not known yet whether it was. Try again once there is an answer: no step is done twice.</source>
      <translation>Die Verbindung brach ab, während gespeichert wurde; ob es geklappt hat, ist noch nicht bekannt. Bitte erneut versuchen, sobald der Server antwortet: Kein Schritt wird doppelt ausgeführt.</translation>
    </message>
    <message>
      <source>The line holds nothing. Type how many boxes there are.</source>
      <translation>Die Zeile enthält nichts. Tippen, wie viele Kartons es sind.</translation>
    </message>
    <message>
      <source>The line to {server} is not encrypted, so others can read along. Add sslmode=verify-full to its address.</source>
      <translation>Die Verbindung zu {server} ist nicht verschlüsselt, andere können mitlesen. Bitte die Adresse um sslmode=verify-full ergänzen.</translation>
    </message>
    <message>
      <source>The location {code} is there already. Nothing was made.</source>
      <translation>Den Lagerplatz {code} gibt es schon. Es wurde nichts angelegt.</translation>
    </message>
    <message>
      <source>The login has no right to do this in {server}. Ask whoever looks after the server.</source>
      <translation>Die Anmeldung hat dazu in {server} kein Recht. Bitte an die Person wenden, die den Server betreut.</translation>
    </message>
    <message>
      <source>The name is missing. Type it as it is registered.</source>
      <translation>Der Name fehlt. So eingeben, wie er im Register steht.</translation>
    </message>
    <message>
      <source>The name is missing. Type what the person is called.</source>
      <translation>Der Name fehlt. Gib ein, wie die Person heißt.</translation>
    </message>
    <message>
      <source>The pack {text} holds {quantity} {unit} already. Take it away first, or give this one another name.</source>
      <translation>Die Packung {text} enthält schon {quantity} {unit}. Erst jene wegnehmen oder dieser einen anderen Namen geben.</translation>
    </message>
    <message numerus="yes">
      <source>The paper of {transport} cannot be printed: {count} entry is missing. Fill it in, or print a draft.</source>
      <translation>
        <numerusform>Das Papier von {transport} kann nicht gedruckt werden: {count} Angabe fehlt. Ergänzen, oder einen Entwurf drucken.</numerusform>
        <numerusform>Das Papier von {transport} kann nicht gedruckt werden: {count} Angaben fehlen. Ergänzen, oder einen Entwurf drucken.</numerusform>
      </translation>
    </message>
    <message>
      <source>The second folder {folder} is not there. Connect the drive; the newest backup is copied then.</source>
      <translation>Der zweite Ordner {folder} ist nicht da. Schließe das Laufwerk an; dann wird die neueste Sicherung kopiert.</translation>
    </message>
    <message>
      <source>The stops of {transport} cannot be put in order: it takes two to twelve in Ukraine, in cities that are known.</source>
      <translation>Die Stopps von {transport} lassen sich nicht ordnen: nötig sind zwei bis zwölf in der Ukraine, in bekannten Städten.</translation>
    </message>
    <message>
      <source>The vehicle needs a name. Type one, such as Sprinter 1.</source>
      <translation>Das Fahrzeug braucht einen Namen, etwa Sprinter 1.</translation>
    </message>
    <message>
      <source>The view needs a name. Type one, such as Winter.</source>
      <translation>Die Ansicht braucht einen Namen. Einen eintippen, etwa Winter.</translation>
    </message>
    <message>
      <source>There are no cells to paste. Copy the rows of the list first.</source>
      <translation>Es gibt keine Zellen zum Einfügen. Bitte zuerst die Zeilen der Liste kopieren.</translation>
    </message>
    <message>
      <source>There are {limit} views already. Remove one first.</source>
      <translation>Es gibt schon {limit} Ansichten. Erst eine entfernen.</translation>
    </message>
    <message>
      <source>There is a view {name} already. Choose another name.</source>
      <translation>Eine Ansicht {name} gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>There is no column “{heading}”. The list has: {headings}.</source>
      <translation>Eine Spalte „{heading}“ gibt es nicht. Die Liste hat: {headings}.</translation>
    </message>
    <message>
      <source>There is no file {file}. Check the name and the folder.</source>
      <translation>Die Datei {file} gibt es nicht. Bitte Name und Ordner prüfen.</translation>
    </message>
    <message>
      <source>There is no free place for {package} on that side. Move another one first.</source>
      <translation>Auf dieser Seite ist für {package} kein Platz frei. Erst ein anderes Packstück verschieben.</translation>
    </message>
    <message>
      <source>There is no location to count. Choose at least one.</source>
      <translation>Es gibt keinen Lagerplatz zu zählen. Mindestens einen wählen.</translation>
    </message>
    <message>
      <source>There is no sheet “{sheet}”. The file has: {sheets}.</source>
      <translation>Ein Blatt „{sheet}“ gibt es nicht. Die Datei hat: {sheets}.</translation>
    </message>
    <message>
      <source>There is no step before it.</source>
      <translation>Davor gibt es keinen Schritt.</translation>
    </message>
    <message>
      <source>There is no step that could be undone.</source>
      <translation>Es gibt keinen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
      <source>There is no warehouse in {server} yet. Check the name, or make a new one.</source>
      <translation>In {server} gibt es noch kein Lager. Bitte den Namen prüfen oder ein neues anlegen.</translation>
    </message>
    <message>
      <source>There is no warehouse yet. Name it in the first start, then take goods in.</source>
      <translation>Es gibt noch kein Lager. Es bei der Einrichtung benennen, dann Ware annehmen.</translation>
    </message>
    <message>
      <source>There is nothing in box {box} yet. Put something in, or undo opening it.</source>
      <translation>In Karton {box} ist noch nichts. Etwas hineinlegen, oder das Öffnen rückgängig machen.</translation>
    </message>
    <message>
      <source>These lines are of several lists. Choose lines of one list.</source>
      <translation>Diese Positionen gehören zu mehreren Listen. Positionen einer Liste wählen.</translation>
    </message>
    <message numerus="yes">
      <source>This PIN does not fit. Type it again; {count} try is left before a pause.</source>
      <translation>
        <numerusform>Diese PIN stimmt nicht. Gib sie noch einmal ein; vor einer Pause bleibt {count} Versuch.</numerusform>
        <numerusform>Diese PIN stimmt nicht. Gib sie noch einmal ein; vor einer Pause bleiben {count} Versuche.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is no stop of {transport}, or its only one. Look at its stops again.</source>
      <translation>Das ist kein Stopp von {transport}, oder sein einziger. Die Stopps noch einmal ansehen.</translation>
    </message>
    <message>
      <source>This step needs: {statuses}.</source>
      <translation>Für diesen Schritt nötig: {statuses}.</translation>
    </message>
    <message>
      <source>This step of {transport} needs a reason. Write it down in a few words.</source>
      <translation>Dieser Schritt von {transport} braucht einen Grund. In wenigen Worten aufschreiben.</translation>
    </message>
    <message>
      <source>This was not sent to {partner} with {transport}. Enter it as surplus.</source>
      <translation>Das wurde mit {transport} nicht an {partner} geschickt. Als überzählig eintragen.</translation>
    </message>
    <message>
      <source>To use PostgreSQL, the package psycopg is needed: pip install "aidhub[postgres]".</source>
      <translation>Für PostgreSQL wird das Paket psycopg benötigt: pip install "aidhub[postgres]".</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Try again at {time}.</source>
      <translation>Zu viele falsche PINs. Versuche es um {time} wieder.</translation>
    </message>
    <message>
      <source>Type how the article is called too.</source>
      <translation>Tippen, wie der Artikel noch heißt.</translation>
    </message>
    <message>
      <source>Type or scan the barcode.</source>
      <translation>Den Strichcode tippen oder scannen.</translation>
    </message>
    <message>
      <source>Type the aisles, such as A-D or A, B, K.</source>
      <translation>Die Gassen eintippen, etwa A-D oder A, B, K.</translation>
    </message>
    <message>
      <source>Type the name of the pack and how many it holds, such as Box and 20.</source>
      <translation>Den Namen der Packung tippen und wie viel sie enthält, etwa Karton und 20.</translation>
    </message>
    <message>
      <source>Type what goes into the kit.</source>
      <translation>Tippen, was in das Set gehört.</translation>
    </message>
    <message>
      <source>Type what may be given instead.</source>
      <translation>Tippen, was stattdessen gegeben werden darf.</translation>
    </message>
    <message>
      <source>Type whole numbers: up to {persons} persons, up to {days} days, up to {household} in a household.</source>
      <translation>Ganze Zahlen eintippen: bis {persons} Personen, bis {days} Tage, bis {household} im Haushalt.</translation>
    </message>
    <message>
      <source>Unsorted: {quantity}.</source>
      <translation>Unsortiert: {quantity}.</translation>
    </message>
    <message>
      <source>Who brings it is missing. Choose a donor, or type a name.</source>
      <translation>Es fehlt, wer sie bringt. Einen Spender wählen oder einen Namen tippen.</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>eine JSON-Datei</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>ein PDF</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a file of Numbers</source>
      <translation>eine Numbers-Datei</translation>
    </message>
    <message>
      <source>a packed archive</source>
      <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a presentation</source>
      <translation>eine Präsentation</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a text document</source>
      <translation>ein Textdokument</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>an XML file</source>
      <translation>eine XML-Datei</translation>
    </message>
    <message>
      <source>{article} at {place} is promised to {transport}. Take it off that transport first.</source>
      <translation>{article} an {place} ist für {transport} reserviert. Zuerst dort freigeben.</translation>
    </message>
    <message>
      <source>{article} at {place} may not go there any more</source>
      <translation>{article} auf {place} darf dort nicht mehr hin</translation>
    </message>
    <message>
      <source>{article} at {place}: {left} of {wanted} are free</source>
      <translation>{article} auf {place}: {left} von {wanted} sind frei</translation>
    </message>
    <message>
      <source>{article} in {place} is blocked: {why}. Choose other goods.</source>
      <translation>{article} in {place} ist gesperrt: {why}. Andere Waren wählen.</translation>
    </message>
    <message>
      <source>{article} in {place} keeps until {expires}, the arrival is on {arrives}. Choose goods that keep longer.</source>
      <translation>{article} in {place} ist bis {expires} haltbar, die Ankunft ist am {arrives}. Länger haltbare Waren wählen.</translation>
    </message>
    <message numerus="yes">
      <source>{article} in {place} keeps until {expires}; the partner asks for {count} day after the arrival on {arrives}. Choose other goods, or ask the partner.</source>
      <translation>
        <numerusform>{article} in {place} ist bis {expires} haltbar; der Partner verlangt {count} Tag nach der Ankunft am {arrives}. Andere Waren wählen, oder den Partner fragen.</numerusform>
        <numerusform>{article} in {place} ist bis {expires} haltbar; der Partner verlangt {count} Tage nach der Ankunft am {arrives}. Andere Waren wählen, oder den Partner fragen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} is not made of parts here, or not of so many. Note its parts on the page Articles, or take fewer.</source>
      <translation>{article} wird hier nicht aus Teilen gemacht, oder nicht so viele davon. Die Teile auf der Seite Artikel eintragen, oder weniger nehmen.</translation>
    </message>
    <message>
      <source>{article} is still in {what}. Put it into a box first, or throw it away.</source>
      <translation>{article} ist noch in {what}. Erst in einen Karton legen oder wegwerfen.</translation>
    </message>
    <message>
      <source>{article} lies here without a box, so its weight follows from the article. Enter the weight of one there.</source>
      <translation>{article} liegt hier ohne Karton, sein Gewicht folgt aus dem Artikel. Dort das Gewicht für eines eintragen.</translation>
    </message>
    <message>
      <source>{article} may be given instead of {other}. Take it away there first.</source>
      <translation>{article} darf anstelle von {other} gegeben werden. Erst dort wegnehmen.</translation>
    </message>
    <message>
      <source>{article} was merged into {into}. Undo that step to part them.</source>
      <translation>{article} wurde mit {into} zusammengeführt. Um sie zu trennen, jenen Schritt rückgängig machen.</translation>
    </message>
    <message>
      <source>{article} was taken away or merged already. Look at the list again.</source>
      <translation>{article} wurde schon entfernt oder zusammengeführt. Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
      <source>{article} was worked on since and lies in {places} now. Undo that first, or correct it in Stock.</source>
      <translation>{article} wurde seitdem bearbeitet und liegt jetzt in {places}. Das erst rückgängig machen oder im Bestand korrigieren.</translation>
    </message>
    <message>
      <source>{below} does not bear {package}. Put the heavier one below, or leave it on the floor.</source>
      <translation>{below} trägt {package} nicht. Das Schwerere nach unten stellen oder auf dem Boden lassen.</translation>
    </message>
    <message>
      <source>{below} is a box, no pallet may stand on it. Leave {package} on the floor.</source>
      <translation>{below} ist ein Karton, darauf darf keine Palette stehen. {package} auf dem Boden lassen.</translation>
    </message>
    <message>
      <source>{code} holds the location {inside}. Remove that first.</source>
      <translation>In {code} liegt der Lagerplatz {inside}. Zuerst diesen entfernen.</translation>
    </message>
    <message>
      <source>{code} is not empty: {what}. Move the goods first, then remove it.</source>
      <translation>{code} ist nicht leer: {what}. Erst die Ware umlagern, dann entfernen.</translation>
    </message>
    <message numerus="yes">
      <source>{code} is the usual place of {count} article. Give it another one first.</source>
      <translation>
        <numerusform>{code} ist der übliche Lagerplatz von {count} Artikel. Ihm zuerst einen anderen geben.</numerusform>
        <numerusform>{code} ist der übliche Lagerplatz von {count} Artikeln. Ihnen zuerst einen anderen geben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} boxes are more than one line takes ({limit}). Check the number, or make several lines.</source>
      <translation>{count} Kartons sind mehr, als in eine Zeile passen ({limit}). Die Zahl prüfen oder mehrere Zeilen anlegen.</translation>
    </message>
    <message numerus="yes">
      <source>{count} difference of stock count {number} is not settled. Settle it first.</source>
      <translation>
        <numerusform>{count} Abweichung der Inventur {number} ist nicht geklärt. Zuerst klären.</numerusform>
        <numerusform>{count} Abweichungen der Inventur {number} sind nicht geklärt. Zuerst klären.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} intake</source>
      <translation>
        <numerusform>{count} Annahme</numerusform>
        <numerusform>{count} Annahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of the proposal for {transport} changed meanwhile, so nothing was promised: {lines}. Propose again.</source>
      <translation>
        <numerusform>{count} Position des Vorschlags für {transport} hat sich inzwischen geändert, deshalb wurde nichts reserviert: {lines}. Neu vorschlagen lassen.</numerusform>
        <numerusform>{count} Positionen des Vorschlags für {transport} haben sich inzwischen geändert, deshalb wurde nichts reserviert: {lines}. Neu vorschlagen lassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location is there already. Nothing was made.</source>
      <translation>
        <numerusform>{count} Lagerplatz gibt es schon. Es wurde nichts angelegt.</numerusform>
        <numerusform>Alle {count} Lagerplätze gibt es schon. Es wurde nichts angelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot belongs to it</source>
      <translation>
        <numerusform>{count} Posten als Eigentum</numerusform>
        <numerusform>{count} Posten als Eigentum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot lies with it</source>
      <translation>
        <numerusform>{count} Posten liegt dort</numerusform>
        <numerusform>{count} Posten liegen dort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot of {article} lies somewhere or went out. Merge it with another article instead.</source>
      <translation>
        <numerusform>{count} Posten von {article} liegt irgendwo oder ging hinaus. Den Artikel stattdessen mit einem anderen zusammenführen.</numerusform>
        <numerusform>{count} Posten von {article} liegen irgendwo oder gingen hinaus. Den Artikel stattdessen mit einem anderen zusammenführen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot was given by it</source>
      <translation>
        <numerusform>{count} Posten gespendet</numerusform>
        <numerusform>{count} Posten gespendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot without a box</source>
      <translation>
        <numerusform>{count} Posten ohne Karton</numerusform>
        <numerusform>{count} Posten ohne Karton</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open needs list</source>
      <translation>
        <numerusform>{count} offene Bedarfsliste</numerusform>
        <numerusform>{count} offene Bedarfslisten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet</source>
      <translation>
        <numerusform>{count} Palette</numerusform>
        <numerusform>{count} Paletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row was read, and none can be taken in. Look at the reasons, and at what the columns mean.</source>
      <translation>
        <numerusform>{count} Zeile wurde gelesen, keine kann übernommen werden. Die Gründe und die Bedeutung der Spalten ansehen.</numerusform>
        <numerusform>{count} Zeilen wurden gelesen, keine kann übernommen werden. Die Gründe und die Bedeutung der Spalten ansehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} transport, {last}</source>
      <translation>
        <numerusform>{count} Transport, {last}</numerusform>
        <numerusform>{count} Transporte, der letzte {last}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle</source>
      <translation>
        <numerusform>{count} Fahrzeug</numerusform>
        <numerusform>{count} Fahrzeuge</numerusform>
      </translation>
    </message>
    <message>
      <source>{ends} is before {begins}. Swap the two days.</source>
      <translation>{ends} liegt vor {begins}. Die beiden Tage tauschen.</translation>
    </message>
    <message>
      <source>{file} cannot be opened: {reason}. Nothing was taken over.</source>
      <translation>{file} lässt sich nicht öffnen: {reason}. Nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>{file} cannot be written. Ask for the right to write there, or choose another folder.</source>
      <translation>{file} kann nicht geschrieben werden. Bitte um Schreibrechte bitten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}. Close it in other programs, or choose another name.</source>
      <translation>{file} lässt sich nicht schreiben: {reason}. Bitte in anderen Programmen schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{file} could not be saved: {why}. Choose another folder.</source>
      <translation>{file} konnte nicht gespeichert werden: {why}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{file} does not exist. Check the name, open another file, or make a new one.</source>
      <translation>{file} gibt es nicht. Bitte den Namen prüfen, eine andere Datei öffnen oder eine neue anlegen.</translation>
    </message>
    <message>
      <source>{file} has {megabytes} MB, {limit} MB are read at most. Leave out pictures, or split the list.</source>
      <translation>{file} hat {megabytes} MB, gelesen werden höchstens {limit} MB. Bitte Bilder weglassen oder die Liste teilen.</translation>
    </message>
    <message>
      <source>{file} is a folder or a device. Choose a file with a list.</source>
      <translation>{file} ist ein Ordner oder ein Gerät. Bitte eine Datei mit einer Liste wählen.</translation>
    </message>
    <message>
      <source>{file} is damaged ({finding}) and was not changed. Restore a backup, or open it to read only.</source>
      <translation>{file} ist beschädigt ({finding}) und wurde nicht verändert. Bitte eine Sicherung wiederherstellen oder die Datei nur zum Lesen öffnen.</translation>
    </message>
    <message>
      <source>{file} is damaged ({finding}) and was not changed. The newest sound backup shows {moment}: restore {backup}, or open the file to read only.</source>
      <translation>{file} ist beschädigt ({finding}) und wurde nicht verändert. Die neueste unversehrte Sicherung zeigt den Stand vom {moment}: bitte {backup} wiederherstellen oder die Datei nur zum Lesen öffnen.</translation>
    </message>
    <message>
      <source>{file} is damaged or cut short. Open it in a spreadsheet program and save it anew.</source>
      <translation>{file} ist beschädigt oder unvollständig. Bitte in einer Tabellenkalkulation öffnen und neu speichern.</translation>
    </message>
    <message>
      <source>{file} is empty. Nothing was taken over.</source>
      <translation>{file} ist leer. Nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>{file} is locked with a password. Save it without one, then try again.</source>
      <translation>{file} ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>{file} is no file of AidHub. Nothing was changed in it. Choose another file.</source>
      <translation>{file} ist keine Datei von AidHub. Sie wurde nicht verändert. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>{file} is no spreadsheet but {what}. Save the list as xlsx, ods or csv, and take that file.</source>
      <translation>{file} ist keine Tabelle, sondern {what}. Bitte die Liste als xlsx, ods oder csv speichern und diese Datei nehmen.</translation>
    </message>
    <message>
      <source>{file} is no spreadsheet. Save the list as xlsx, ods or csv, and take that file.</source>
      <translation>{file} ist keine Tabelle. Bitte die Liste als xlsx, ods oder csv speichern und diese Datei nehmen.</translation>
    </message>
    <message>
      <source>{file} is open in another program. Here it can only be read until it is closed there.</source>
      <translation>{file} ist in einem anderen Programm geöffnet. Hier kann die Datei nur gelesen werden, bis sie dort geschlossen wird.</translation>
    </message>
    <message>
      <source>{file} is open on {host} by {user}. Here it can only be read until it is closed there.</source>
      <translation>{file} ist auf {host} von {user} geöffnet. Hier kann die Datei nur gelesen werden, bis sie dort geschlossen wird.</translation>
    </message>
    <message>
      <source>{file} is packed so tightly that it would fill more than {limit} MB, as no list does. It was not opened. Copy the list into a new file.</source>
      <translation>{file} ist so dicht gepackt, dass es ausgepackt über {limit} MB füllen würde, wie keine Liste es tut. Die Datei wurde nicht geöffnet. Bitte die Liste in eine neue Datei kopieren.</translation>
    </message>
    <message>
      <source>{file} is there already and was left alone. Choose another name.</source>
      <translation>{file} gibt es schon und wurde nicht angetastet. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{file} needs more memory than any list of its size. Copy the list into a new file.</source>
      <translation>{file} braucht mehr Speicher als jede Liste dieser Größe. Bitte die Liste in eine neue Datei kopieren.</translation>
    </message>
    <message>
      <source>{file} takes longer to read than any list of its size. Copy the list into a new file.</source>
      <translation>{file} zu lesen dauert länger als bei jeder Liste dieser Größe. Bitte die Liste in eine neue Datei kopieren.</translation>
    </message>
    <message>
      <source>{file} was renamed, moved or replaced while it was open. Nothing was saved. Put it back, or open the right file.</source>
      <translation>{file} wurde umbenannt, verschoben oder ersetzt, während die Datei geöffnet war. Es wurde nichts gespeichert. Bitte zurücklegen oder die richtige Datei öffnen.</translation>
    </message>
    <message>
      <source>{file} was written by a newer AidHub and was left untouched. Install the newest version to open it.</source>
      <translation>{file} stammt von einer neueren Version von AidHub und wurde nicht verändert. Zum Öffnen bitte die neueste Version installieren.</translation>
    </message>
    <message>
      <source>{file} was written by an older AidHub and has to be brought up to date, but here it can only be read. Open it where it can be written.</source>
      <translation>{file} stammt von einer älteren Version von AidHub und muss auf den neuen Stand gebracht werden, kann hier aber nur gelesen werden. Bitte dort öffnen, wo in die Datei geschrieben werden darf.</translation>
    </message>
    <message>
      <source>{folder} is copied by {service}, which can damage an open database. Keep the file in another folder, and only its backups there.</source>
      <translation>{folder} wird von {service} abgeglichen; dabei kann eine geöffnete Datenbank beschädigt werden. Bitte die Datei in einen anderen Ordner legen und dort nur die Sicherungen aufbewahren.</translation>
    </message>
    <message>
      <source>{folder} lies on another computer ({kind}), where a database file gets damaged. Use a folder of this computer, or a PostgreSQL server to share the warehouse.</source>
      <translation>{folder} liegt auf einem anderen Rechner ({kind}); dort wird eine Datenbankdatei beschädigt. Bitte einen Ordner dieses Rechners wählen, oder einen PostgreSQL-Server, um das Lager gemeinsam zu nutzen.</translation>
    </message>
    <message>
      <source>{kind} {name} was changed by somebody else meanwhile. Look at it again, then repeat your change.</source>
      <translation>{kind} {name} wurde inzwischen von jemand anderem geändert. Noch einmal ansehen, dann die Änderung wiederholen.</translation>
    </message>
    <message>
      <source>{kind} “{name}” is not known here. Check the spelling.</source>
      <translation>{kind} „{name}“ ist hier nicht bekannt. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
      <source>{limit} must be between {least} and {most}. Nothing was changed.</source>
      <translation>{limit}: möglich sind {least} bis {most}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{location} is being counted by {person}. Count another location, or take it over.</source>
      <translation>{location} wird gerade von {person} gezählt. Einen anderen Lagerplatz zählen oder diesen übernehmen.</translation>
    </message>
    <message>
      <source>{location} is in stock count {number} already. Close that one first, or choose other locations.</source>
      <translation>{location} gehört schon zur Inventur {number}. Zuerst diese abschließen oder andere Lagerplätze wählen.</translation>
    </message>
    <message>
      <source>{location} is not being counted. Scan its label, or press ↵ in the list.</source>
      <translation>{location} wird noch nicht gezählt. Sein Etikett scannen oder in der Liste ↵ drücken.</translation>
    </message>
    <message>
      <source>{name} did this as a coordinator. Only a coordinator can take it back: ask one to sign on.</source>
      <translation>{name} hat das als Koordination getan. Nur die Koordination kann es zurücknehmen: jemanden davon anmelden lassen.</translation>
    </message>
    <message>
      <source>{name} does not exist. Did you mean {nearest}?</source>
      <translation>{name} gibt es nicht. War {nearest} gemeint?</translation>
    </message>
    <message numerus="yes">
      <source>{name} drives {count} transport, {last}. It stays.</source>
      <translation>
        <numerusform>{name} fährt {count} Transport, {last}. Das Fahrzeug bleibt.</numerusform>
        <numerusform>{name} fährt {count} Transporte, der letzte ist {last}. Das Fahrzeug bleibt.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has box {box} open. Look at it, or take it over to go on yourself.</source>
      <translation>{name} hat Karton {box} offen. Ansehen, oder übernehmen und selbst weitermachen.</translation>
    </message>
    <message>
      <source>{name} is on the list already. Add something that tells the two apart.</source>
      <translation>{name} steht schon auf der Liste. Ergänze etwas, das die beiden unterscheidet.</translation>
    </message>
    <message>
      <source>{name} is still used: {uses}. It stays.</source>
      <translation>{name} wird noch gebraucht: {uses}. Die Anschrift bleibt.</translation>
    </message>
    <message>
      <source>{name} is the only coordinator. Make somebody else a coordinator first.</source>
      <translation>Ohne {name} bliebe die Koordination leer. Nimm zuerst jemand anderen in die Koordination auf.</translation>
    </message>
    <message>
      <source>{name} was changed meanwhile: {what}. Your text is kept; save again to keep it.</source>
      <translation>{name} wurde inzwischen geändert: {what}. Dein Text ist noch da; noch einmal speichern, damit er gilt.</translation>
    </message>
    <message>
      <source>{package} belongs to {other}. Do not load it on {transport}.</source>
      <translation>{package} gehört zu {other}. Nicht auf {transport} laden.</translation>
    </message>
    <message>
      <source>{package} is empty. Choose one with goods in it.</source>
      <translation>{package} ist leer. Ein Packstück mit Waren wählen.</translation>
    </message>
    <message>
      <source>{package} is larger than {below} and would hang over. Leave it on the floor.</source>
      <translation>{package} ist größer als {below} und würde überstehen. Auf dem Boden lassen.</translation>
    </message>
    <message>
      <source>{package} is not promised to {transport}. Add it to the plan first.</source>
      <translation>{package} ist nicht für {transport} reserviert. Zuerst in den Plan aufnehmen.</translation>
    </message>
    <message>
      <source>{package} on {below} would be too high for this vehicle. Leave it on the floor.</source>
      <translation>{package} auf {below} wäre für dieses Fahrzeug zu hoch. Auf dem Boden lassen.</translation>
    </message>
    <message>
      <source>{person} changed {name} on {day} at {time}: {what}. Your text is kept; save again to keep it.</source>
      <translation>{person} hat {name} am {day} um {time} geändert: {what}. Dein Text ist noch da; noch einmal speichern, damit er gilt.</translation>
    </message>
    <message>
      <source>{person} changed {what} on {day} at {time}. Your text is kept; look at the row, then type it again.</source>
      <translation>{person} hat {what} am {day} um {time} geändert. Deine Eingabe ist noch da; die Zeile ansehen, dann neu eintippen.</translation>
    </message>
    <message>
      <source>{place} cannot be put into {into}. Choose another place.</source>
      <translation>{place} kann nicht in {into} gestellt werden. Einen anderen Platz wählen.</translation>
    </message>
    <message>
      <source>{place} is taken away and cannot hold goods. Take out what is in it, or choose another place.</source>
      <translation>{place} wird weggenommen und kann keine Waren enthalten. Bitte den Inhalt herausnehmen oder einen anderen Platz wählen.</translation>
    </message>
    <message>
      <source>{place} was opened only to read. Open it again to write.</source>
      <translation>{place} wurde nur zum Lesen geöffnet. Zum Schreiben bitte erneut öffnen.</translation>
    </message>
    <message>
      <source>{printer} has no labels left. Put a new roll in.</source>
      <translation>{printer} hat keine Etiketten mehr. Eine neue Rolle einlegen.</translation>
    </message>
    <message>
      <source>{printer} has no ribbon left. Put a new one in.</source>
      <translation>{printer} hat kein Farbband mehr. Ein neues einlegen.</translation>
    </message>
    <message>
      <source>{printer} is open. Close it.</source>
      <translation>{printer} ist offen. Bitte schließen.</translation>
    </message>
    <message>
      <source>{printer} pauses. Press its pause key.</source>
      <translation>{printer} macht Pause. Die Pausentaste am Drucker drücken.</translation>
    </message>
    <message>
      <source>{server} does not answer ({reason}). Nothing of this step was saved. Check network, address and login, then try again.</source>
      <translation>{server} antwortet nicht ({reason}). Von diesem Schritt wurde nichts gespeichert. Bitte Netz, Adresse und Anmeldung prüfen und es erneut versuchen.</translation>
    </message>
    <message>
      <source>{server} holds a warehouse already. Restore into an empty database.</source>
      <translation>In {server} gibt es schon ein Lager. Bitte in eine leere Datenbank wiederherstellen.</translation>
    </message>
    <message>
      <source>{server} holds tables of another program. Nothing was changed. Choose another database.</source>
      <translation>{server} enthält Tabellen eines anderen Programms. Es wurde nichts verändert. Bitte eine andere Datenbank wählen.</translation>
    </message>
    <message>
      <source>{server} is of an older AidHub and has to be brought up to date. Open it once with a login that may change it.</source>
      <translation>{server} stammt von einer älteren Version von AidHub und muss auf den neuen Stand gebracht werden. Bitte einmal mit einer Anmeldung öffnen, die sie ändern darf.</translation>
    </message>
    <message>
      <source>{server} keeps text as {encoding}. Choose a database with the encoding UTF8.</source>
      <translation>{server} speichert Text als {encoding}. Bitte eine Datenbank mit der Kodierung UTF8 wählen.</translation>
    </message>
    <message>
      <source>{text} are more than {limit} boxes. Type the range of this location only.</source>
      <translation>{text} sind mehr als {limit} Kartons. Nur den Bereich dieses Lagerplatzes tippen.</translation>
    </message>
    <message>
      <source>{text} begins like a number for use in one’s own house. Enter the prefix GS1 gave the association.</source>
      <translation>{text} beginnt wie eine Nummer für den Hausgebrauch. Das Präfix eingeben, das GS1 dem Verein gegeben hat.</translation>
    </message>
    <message>
      <source>{transport} departs on {departs}, after {at}. Pin a later time, or let it depart earlier.</source>
      <translation>{transport} fährt am {departs} ab, nach {at}. Spätere Zeit festlegen oder früher abfahren lassen.</translation>
    </message>
    <message>
      <source>{transport} does not stop at {partner}. Add the stop first.</source>
      <translation>{transport} hält nicht bei {partner}. Zuerst den Stopp hinzufügen.</translation>
    </message>
    <message>
      <source>{transport} has no day of departure yet. Set it first.</source>
      <translation>{transport} hat noch keinen Abfahrtstag. Zuerst den Tag festlegen.</translation>
    </message>
    <message>
      <source>{transport} has no goods yet. Add some, or let AidHub propose them.</source>
      <translation>{transport} hat noch keine Waren. Waren hinzufügen oder von AidHub vorschlagen lassen.</translation>
    </message>
    <message>
      <source>{transport} has no vehicle yet. Choose one first.</source>
      <translation>{transport} hat noch kein Fahrzeug. Zuerst eines wählen.</translation>
    </message>
    <message>
      <source>{transport} has not arrived at {partner} yet. Report the arrival first.</source>
      <translation>{transport} ist noch nicht bei {partner} angekommen. Zuerst die Ankunft melden.</translation>
    </message>
    <message>
      <source>{transport} has not departed. Report the departure first.</source>
      <translation>{transport} ist noch nicht abgefahren. Erst die Abfahrt melden.</translation>
    </message>
    <message>
      <source>{transport} has the status “{status}”.</source>
      <translation>{transport} hat den Status „{status}“.</translation>
    </message>
    <message>
      <source>{transport} would have left on {left}, before it arrived on {arrived}. Change one of the times.</source>
      <translation>{transport} wäre am {left} weitergefahren, vor der Ankunft am {arrived}. Eine der Zeiten ändern.</translation>
    </message>
    <message numerus="yes">
      <source>{transport}: {count} problem stands against this step. {first} Solve it, or give a reason to go on.</source>
      <translation>
        <numerusform>{transport}: {count} Problem steht diesem Schritt entgegen. {first} Beheben, oder einen Grund angeben, um fortzufahren.</numerusform>
        <numerusform>{transport}: {count} Probleme stehen diesem Schritt entgegen. {first} Beheben, oder einen Grund angeben, um fortzufahren.</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} holds no {article}, and nothing it could be sorted from. Scan the box it comes from.</source>
      <translation>In {what} ist weder {article} noch etwas, woraus man es sortieren könnte. Den Karton scannen, aus dem es kommt.</translation>
    </message>
    <message>
      <source>{what} holds the same goods and gets something else in this step. Decide on one of the two.</source>
      <translation>In {what} liegt dieselbe Ware, und sie bekommt in diesem Schritt etwas anderes. Für eines von beiden entscheiden.</translation>
    </message>
    <message>
      <source>{what} is no box. Choose a box.</source>
      <translation>{what} ist kein Karton. Einen Karton wählen.</translation>
    </message>
    <message>
      <source>{what} is no pallet. Scan a pallet.</source>
      <translation>{what} ist keine Palette. Eine Palette scannen.</translation>
    </message>
    <message>
      <source>{what} is not in the warehouse but at {where}. Choose something that is here.</source>
      <translation>{what} ist nicht im Lager, sondern bei {where}. Etwas wählen, das hier ist.</translation>
    </message>
    <message>
      <source>{what} stands on {place} already. Take it off, or scan another.</source>
      <translation>{what} steht schon auf {place}. Herunternehmen oder einen anderen Karton scannen.</translation>
    </message>
    <message>
      <source>{what} was moved, counted or settled since. Nothing was posted; look at the differences again.</source>
      <translation>{what} wurde seither umgelagert, gezählt oder geklärt. Nichts wurde gebucht; die Abweichungen noch einmal ansehen.</translation>
    </message>
    <message>
      <source>{what}: no vehicle has that. Check the number and its unit.</source>
      <translation>{what}: So viel hat kein Fahrzeug. Zahl und Einheit prüfen.</translation>
    </message>
    <message>
      <source>“{lower}” must not be above “{upper}”. “{limit}” stands at {value}; change that one first.</source>
      <translation>„{lower}“ darf nicht über „{upper}“ liegen. „{limit}“ steht auf {value}; ändere zuerst diesen Wert.</translation>
    </message>
    <message>
      <source>“{name}” fits several: {matches}. Say which one.</source>
      <translation>„{name}“ passt auf mehrere: {matches}. Genauer angeben, was gemeint ist.</translation>
    </message>
    <message>
      <source>“{part}” is not understood as opening hours. Type them as Mon–Fri 8–16, Sat 9–12.</source>
      <translation>„{part}“ ist als Öffnungszeit nicht zu verstehen. So schreiben: Mo–Fr 8–16, Sa 9–12.</translation>
    </message>
    <message>
      <source>“{text}” can be read in two ways. Write it without thousands mark.</source>
      <translation>„{text}“ lässt sich auf zwei Arten lesen. Bitte ohne Tausenderzeichen schreiben.</translation>
    </message>
    <message>
      <source>“{text}” can be {days}. Write the day like 31.12.2026.</source>
      <translation>„{text}“ kann {days} bedeuten. Bitte in der Form 31.12.2026 schreiben.</translation>
    </message>
    <message>
      <source>“{text}” has more than three places behind the mark.</source>
      <translation>„{text}“ hat mehr als drei Nachkommastellen. Bitte runden.</translation>
    </message>
    <message>
      <source>“{text}” has no article yet. Choose one first.</source>
      <translation>„{text}“ hat noch keinen Artikel. Zuerst einen wählen.</translation>
    </message>
    <message>
      <source>“{text}” is below zero. Enter zero or more.</source>
      <translation>„{text}“ ist kleiner als null. Bitte null oder mehr eingeben.</translation>
    </message>
    <message>
      <source>“{text}” is larger than any stock. Check the number.</source>
      <translation>„{text}“ ist größer als jeder Bestand. Bitte die Zahl prüfen.</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no. Type yes, or leave it empty.</source>
      <translation>„{text}“ ist weder Ja noch Nein. Ja tippen oder leer lassen.</translation>
    </message>
    <message>
      <source>“{text}” is no GS1 company prefix. Enter its 7 to 10 digits, or leave it empty.</source>
      <translation>„{text}“ ist kein GS1-Präfix. Seine 7 bis 10 Ziffern eingeben oder das Feld leer lassen.</translation>
    </message>
    <message>
      <source>“{text}” is no UN number. Type its four digits, such as 1950, or leave it empty.</source>
      <translation>„{text}“ ist keine UN-Nummer. Die vier Ziffern tippen, etwa 1950, oder leer lassen.</translation>
    </message>
    <message>
      <source>“{text}” is no curfew. Type from when to when, such as 23:00–05:00.</source>
      <translation>„{text}“ ist keine Ausgangssperre. Von wann bis wann schreiben, etwa 23:00–05:00.</translation>
    </message>
    <message>
      <source>“{text}” is no customs number. Type its 6, 8 or 10 digits.</source>
      <translation>„{text}“ ist keine Zolltarifnummer. 6, 8 oder 10 Ziffern tippen.</translation>
    </message>
    <message>
      <source>“{text}” is no day of the calendar. Write it like 31.12.2026.</source>
      <translation>„{text}“ ist kein Tag im Kalender. Bitte in der Form 31.12.2026 schreiben.</translation>
    </message>
    <message>
      <source>“{text}” is no number of boxes or pallets. Type a whole number up to {limit}, or leave it empty.</source>
      <translation>„{text}“ ist keine Anzahl von Kartons oder Paletten. Eine ganze Zahl bis {limit} tippen oder das Feld leer lassen.</translation>
    </message>
    <message>
      <source>“{text}” is no number of pallets. Type a whole number up to {limit}, or leave it empty.</source>
      <translation>„{text}“ ist keine Anzahl von Paletten. Eine ganze Zahl bis {limit} eintippen oder leer lassen.</translation>
    </message>
    <message>
      <source>“{text}” is no priority. Choose urgent, high or normal.</source>
      <translation>„{text}“ ist keine Priorität. Dringend, hoch oder normal wählen.</translation>
    </message>
    <message>
      <source>“{text}” is no temperature. Type a range such as 2-8, or a limit such as &lt; 30.</source>
      <translation>„{text}“ ist keine Temperatur. Einen Bereich wie 2-8 oder eine Grenze wie &lt; 30 tippen.</translation>
    </message>
    <message>
      <source>“{text}” is no time that something takes. Type it like 4:30 or 45 min.</source>
      <translation>„{text}“ ist keine Dauer. Etwa so eingeben: 4:30 oder 45 min.</translation>
    </message>
    <message>
      <source>“{text}” is no use of a location. Type shelf, packing table, quarantine or gate.</source>
      <translation>„{text}“ ist kein Zweck eines Lagerplatzes. Regal, Packtisch, Quarantäne oder Tor eintippen.</translation>
    </message>
    <message>
      <source>“{text}” is not a number. Enter figures only.</source>
      <translation>„{text}“ ist keine Zahl. Bitte nur Ziffern eingeben.</translation>
    </message>
    <message>
      <source>“{text}” names no aisles. Type them as A-D or A, B, K.</source>
      <translation>„{text}“ nennt keine Gassen. Als A-D oder A, B, K eintippen.</translation>
    </message>
    <message>
      <source>“{text}” says nothing about export control. Type check or licence, or leave it empty.</source>
      <translation>„{text}“ sagt nichts über die Ausfuhrkontrolle. „Prüfen“ oder „Genehmigung“ tippen oder leer lassen.</translation>
    </message>
    <message>
      <source>“{text}” stands for {article} already. Merge the two articles, or take it away there.</source>
      <translation>„{text}“ steht schon für {article}. Die beiden Artikel zusammenführen oder es dort wegnehmen.</translation>
    </message>
    <message>
      <source>“{text}…” has {length} letters, {limit} are possible. Shorten it.</source>
      <translation>„{text}…“ hat {length} Zeichen, {limit} sind möglich. Bitte kürzen.</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Lagerplätze</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Bedarf</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Planung</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Stammdaten</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Sort &amp; box</source>
      <translation>Packen</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Inventur</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>Add lines</source>
      <translation>Positionen hinzufügen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All open lists that ask for it. Esc goes back.</source>
      <translation>Alle offenen Listen, die danach fragen. Esc führt zurück.</translation>
    </message>
    <message>
      <source>Allow substitutes</source>
      <translation>Ersatz erlauben</translation>
    </message>
    <message>
      <source>Also asked for by</source>
      <translation>Auch angefragt von</translation>
    </message>
    <message>
      <source>Another word, or the closed lists, may find it.</source>
      <translation>Vielleicht hilft ein anderes Wort, oder sie ist abgeschlossen.</translation>
    </message>
    <message>
      <source>Answer to partner</source>
      <translation>Antwort an Partner</translation>
    </message>
    <message>
      <source>Answer to the partner as PDF …</source>
      <translation>Antwort an den Partner als PDF …</translation>
    </message>
    <message>
      <source>Answer to the partner as spreadsheet …</source>
      <translation>Antwort an den Partner als Tabelle …</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article chosen and remembered</source>
      <translation>Artikel gewählt und gemerkt</translation>
    </message>
    <message>
      <source>Article confirmed</source>
      <translation>Artikel bestätigt</translation>
    </message>
    <message>
      <source>Article of row {row}</source>
      <translation>Artikel von Zeile {row}</translation>
    </message>
    <message>
      <source>Asked for</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <source>Asked for, and article</source>
      <translation>Angefragt und Artikel</translation>
    </message>
    <message>
      <source>Begin list</source>
      <translation>Liste beginnen</translation>
    </message>
    <message>
      <source>Change needs list {number}</source>
      <translation>Bedarfsliste {number} ändern</translation>
    </message>
    <message>
      <source>Change quantity</source>
      <translation>Menge ändern</translation>
    </message>
    <message>
      <source>Change the list</source>
      <translation>Liste ändern</translation>
    </message>
    <message>
      <source>Choose an article</source>
      <translation>Artikel wählen</translation>
    </message>
    <message>
      <source>Choose article</source>
      <translation>Artikel wählen</translation>
    </message>
    <message>
      <source>City or partner, in any spelling</source>
      <translation>Stadt oder Partner, in jeder Schreibweise</translation>
    </message>
    <message>
      <source>Click a head, or F2 on a cell, to change it</source>
      <translation>Kopf anklicken oder F2 in einer Zelle zum Ändern</translation>
    </message>
    <message>
      <source>Close list</source>
      <translation>Liste abschließen</translation>
    </message>
    <message>
      <source>Closed lists</source>
      <translation>Abgeschlossene Listen</translation>
    </message>
    <message>
      <source>Columns recognised</source>
      <translation>Spalten erkannt</translation>
    </message>
    <message>
      <source>Confirm articles</source>
      <translation>Artikel bestätigen</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Copy the rows in your spreadsheet and press Ctrl+V here, or drop the file. Or begin a list and type line by line what is needed.</source>
      <translation>Zeilen in der Tabelle kopieren und hier Strg+V drücken, oder die Datei hierher ziehen. Oder eine Liste beginnen und Zeile für Zeile tippen, was gebraucht wird.</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Deckung</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Details of the line</source>
      <translation>Einzelheiten der Position</translation>
    </message>
    <message>
      <source>Everything that is asked for is promised</source>
      <translation>Alles, was gebraucht wird, ist reserviert</translation>
    </message>
    <message>
      <source>Filter the lists</source>
      <translation>Listen filtern</translation>
    </message>
    <message>
      <source>For all</source>
      <translation>Insgesamt</translation>
    </message>
    <message>
      <source>For one</source>
      <translation>Richtwert</translation>
    </message>
    <message>
      <source>Forbid substitutes</source>
      <translation>Ersatz verbieten</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Ware</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History of needs list {number}</source>
      <translation>Verlauf der Bedarfsliste {number}</translation>
    </message>
    <message>
      <source>History of the list</source>
      <translation>Verlauf der Liste</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Wie viele?</translation>
    </message>
    <message>
      <source>How much is computed by figures of aid handbooks; F2 changes a figure.</source>
      <translation>Die Mengen werden nach Richtwerten aus Handbüchern der Nothilfe berechnet; F2 ändert einen Richtwert.</translation>
    </message>
    <message>
      <source>How much is needed? Press F2 to type it.</source>
      <translation>Wie viel wird gebraucht? Mit F2 eintippen.</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>Im Bestand</translation>
    </message>
    <message>
      <source>In stock, first to expire first</source>
      <translation>Im Bestand, nach Haltbarkeit</translation>
    </message>
    <message>
      <source>It still holds</source>
      <translation>Gilt noch</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Änderungen speichern</translation>
    </message>
    <message>
      <source>Leave row out</source>
      <translation>Zeile weglassen</translation>
    </message>
    <message>
      <source>Less urgent</source>
      <translation>Weniger dringend</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Positionen</translation>
    </message>
    <message>
      <source>Lines by persons</source>
      <translation>Positionen nach Personen</translation>
    </message>
    <message>
      <source>Lines of the poster</source>
      <translation>Zeilen des Aushangs</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List begun</source>
      <translation>Liste begonnen</translation>
    </message>
    <message>
      <source>List changed</source>
      <translation>Liste geändert</translation>
    </message>
    <message>
      <source>List closed</source>
      <translation>Liste abgeschlossen</translation>
    </message>
    <message>
      <source>List opened again</source>
      <translation>Liste wieder geöffnet</translation>
    </message>
    <message>
      <source>List removed</source>
      <translation>Liste entfernt</translation>
    </message>
    <message>
      <source>Making the paper</source>
      <translation>Papier wird erstellt</translation>
    </message>
    <message>
      <source>May go instead: a proposal and the answer to the partner reckon with it.</source>
      <translation>Kann stattdessen mitgehen: Vorschlag und Antwort an den Partner rechnen damit.</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <source>More urgent</source>
      <translation>Dringender</translation>
    </message>
    <message>
      <source>Name, code or barcode</source>
      <translation>Name, Nummer oder Strichcode</translation>
    </message>
    <message>
      <source>Needed by</source>
      <translation>Gebraucht bis</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Bedarf</translation>
    </message>
    <message>
      <source>Needs lists</source>
      <translation>Bedarfslisten</translation>
    </message>
    <message>
      <source>New article from this row</source>
      <translation>Neuer Artikel aus dieser Zeile</translation>
    </message>
    <message>
      <source>New list</source>
      <translation>Neue Liste</translation>
    </message>
    <message>
      <source>New needs list</source>
      <translation>Neue Bedarfsliste</translation>
    </message>
    <message>
      <source>No article is called so. Type another word.</source>
      <translation>Kein Artikel heißt so. Ein anderes Wort eintippen.</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>Keine Position gewählt</translation>
    </message>
    <message>
      <source>No list here</source>
      <translation>Keine Liste hier</translation>
    </message>
    <message>
      <source>No needs list yet</source>
      <translation>Noch keine Bedarfsliste</translation>
    </message>
    <message>
      <source>Nobody asks for it</source>
      <translation>Von niemandem angefragt</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing is asked for yet</source>
      <translation>Noch nichts angefragt</translation>
    </message>
    <message>
      <source>Nothing is missing</source>
      <translation>Nichts fehlt</translation>
    </message>
    <message>
      <source>Nothing is missing, and no shelf is full.</source>
      <translation>Nichts fehlt, und kein Regal ist voll.</translation>
    </message>
    <message>
      <source>Nothing that could go</source>
      <translation>Nichts, was mitkönnte</translation>
    </message>
    <message>
      <source>Nothing to clarify</source>
      <translation>Nichts zu klären</translation>
    </message>
    <message>
      <source>On the poster</source>
      <translation>Auf dem Aushang</translation>
    </message>
    <message>
      <source>One page in each language, for everybody. What is not ticked stays off it.</source>
      <translation>Eine Seite je Sprache, für alle. Was nicht angehakt ist, steht nicht darauf.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Open list again</source>
      <translation>Liste wieder öffnen</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Partner or title</source>
      <translation>Partner oder Titel</translation>
    </message>
    <message>
      <source>Persons</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Persons in a household</source>
      <translation>Personen im Haushalt</translation>
    </message>
    <message>
      <source>Poster: what we need, and what not …</source>
      <translation>Aushang: was wir brauchen, und was nicht …</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <source>Priority changed</source>
      <translation>Priorität geändert</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>Reserviert</translation>
    </message>
    <message>
      <source>Propose allocation</source>
      <translation>Zuteilung vorschlagen</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Quantity of row {row}</source>
      <translation>Menge von Zeile {row}</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Empfangen</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Empfangen am</translation>
    </message>
    <message>
      <source>Remove line</source>
      <translation>Position entfernen</translation>
    </message>
    <message>
      <source>Remove list</source>
      <translation>Liste entfernen</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Stimmt</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save the file it came in …</source>
      <translation>Datei speichern, in der sie kam …</translation>
    </message>
    <message>
      <source>Save the poster …</source>
      <translation>Aushang speichern …</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Geschickt</translation>
    </message>
    <message>
      <source>Sent last: {amount} on {day}</source>
      <translation>Zuletzt geschickt: {amount} am {day}</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Nur diese zeigen</translation>
    </message>
    <message>
      <source>Substitutes</source>
      <translation>Ersatz</translation>
    </message>
    <message>
      <source>Substitutes allowed</source>
      <translation>Ersatz erlaubt</translation>
    </message>
    <message>
      <source>Substitutes not allowed</source>
      <translation>Ersatz nicht erlaubt</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Take over a needs list</source>
      <translation>Bedarfsliste übernehmen</translation>
    </message>
    <message>
      <source>Take over list …</source>
      <translation>Liste übernehmen …</translation>
    </message>
    <message>
      <source>Take over pasted cells</source>
      <translation>Kopierte Zellen übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>Take over {count} row</source>
      <translation>
        <numerusform>{count} Zeile übernehmen</numerusform>
        <numerusform>{count} Zeilen übernehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Take row along</source>
      <translation>Zeile doch übernehmen</translation>
    </message>
    <message>
      <source>Text copied, in three languages</source>
      <translation>Text in drei Sprachen kopiert</translation>
    </message>
    <message>
      <source>The choice is remembered for lists of this partner.</source>
      <translation>Die Wahl wird für Listen dieses Partners gemerkt.</translation>
    </message>
    <message>
      <source>The lines are typed on the page.</source>
      <translation>Die Positionen werden auf der Seite eingetippt.</translation>
    </message>
    <message>
      <source>The list holds from today</source>
      <translation>Liste heute bestätigt</translation>
    </message>
    <message>
      <source>The list still holds</source>
      <translation>Liste gilt noch</translation>
    </message>
    <message>
      <source>This list is closed.</source>
      <translation>Diese Liste ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
      <source>This list is {count} day old. Ask whether it still holds.</source>
      <translation>
        <numerusform>Diese Liste ist {count} Tag alt. Nachfragen, ob sie noch gilt.</numerusform>
        <numerusform>Diese Liste ist {count} Tage alt. Nachfragen, ob sie noch gilt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick what is needed, with Ctrl+Space.</source>
      <translation>Ankreuzen, was gebraucht wird, mit Strg+Leertaste.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To clarify</source>
      <translation>Zu klären</translation>
    </message>
    <message>
      <source>Type a city or a partner, and choose one.</source>
      <translation>Eine Stadt oder einen Partner eintippen und auswählen.</translation>
    </message>
    <message>
      <source>Type a line</source>
      <translation>Position eintippen</translation>
    </message>
    <message>
      <source>Type a line above, such as 200 blankets, and press ↵.</source>
      <translation>Oben eine Zeile eintippen, zum Beispiel 200 Decken, und ↵ drücken.</translation>
    </message>
    <message>
      <source>Type: number, unit, what is needed</source>
      <translation>Eintippen: Anzahl, Einheit, was gebraucht wird</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What is needed</source>
      <translation>Was gebraucht wird</translation>
    </message>
    <message>
      <source>What we need, and what please not to bring</source>
      <translation>Was wir brauchen, und was bitte nicht bringen</translation>
    </message>
    <message>
      <source>What you choose is remembered for this partner.</source>
      <translation>Die Wahl merkt sich AidHub für diesen Partner.</translation>
    </message>
    <message>
      <source>Which article is meant?</source>
      <translation>Welcher Artikel ist gemeint?</translation>
    </message>
    <message>
      <source>Which article is meant? Press ↵ to choose.</source>
      <translation>Welcher Artikel ist gemeint? Mit ↵ wählen.</translation>
    </message>
    <message>
      <source>Which lines</source>
      <translation>Welche Positionen</translation>
    </message>
    <message>
      <source>above the list</source>
      <translation>steht über der Liste</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>erlaubt</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>choose the article</source>
      <translation>Artikel wählen</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>confirmed {day}</source>
      <translation>bestätigt {day}</translation>
    </message>
    <message>
      <source>counted in another unit</source>
      <translation>in anderer Einheit gezählt</translation>
    </message>
    <message>
      <source>details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>how many {unit}?</source>
      <translation>{unit}: ?</translation>
    </message>
    <message>
      <source>how much?</source>
      <translation>wie viel?</translation>
    </message>
    <message>
      <source>in stock</source>
      <translation>im Bestand</translation>
    </message>
    <message>
      <source>late</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>weggelassen: {why}</translation>
    </message>
    <message>
      <source>list {number}</source>
      <translation>Liste {number}</translation>
    </message>
    <message>
      <source>loose</source>
      <translation>lose</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>no article – choose</source>
      <translation>kein Artikel – wählen</translation>
    </message>
    <message>
      <source>none in stock</source>
      <translation>nichts im Bestand</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>of it as substitute: {number}</source>
      <translation>davon als Ersatz: {number}</translation>
    </message>
    <message>
      <source>of {amount}</source>
      <translation>von {amount}</translation>
    </message>
    <message>
      <source>per household</source>
      <translation>je Haushalt</translation>
    </message>
    <message>
      <source>per person</source>
      <translation>je Person</translation>
    </message>
    <message>
      <source>per person and day</source>
      <translation>je Person und Tag</translation>
    </message>
    <message>
      <source>per person in {days} days</source>
      <translation>je Person in {days} Tagen</translation>
    </message>
    <message>
      <source>promised or sent</source>
      <translation>reserviert oder geschickt</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>received {day}</source>
      <translation>empfangen {day}</translation>
    </message>
    <message>
      <source>sheet “{sheet}”</source>
      <translation>Blatt „{sheet}“</translation>
    </message>
    <message>
      <source>such as 24.12.</source>
      <translation>zum Beispiel 24.12.</translation>
    </message>
    <message>
      <source>such as Medical needs</source>
      <translation>zum Beispiel Medizinischer Bedarf</translation>
    </message>
    <message>
      <source>the headings</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <source>to be confirmed</source>
      <translation>zu bestätigen</translation>
    </message>
    <message>
      <source>usual value, to be checked</source>
      <translation>üblicher Wert, zu prüfen</translation>
    </message>
    <message>
      <source>{amount} are {number} × {pack} of {holds}</source>
      <translation>{amount} sind {number} × {pack} zu {holds}</translation>
    </message>
    <message>
      <source>{amount} in stock, {place}</source>
      <translation>{amount} im Bestand, {place}</translation>
    </message>
    <message>
      <source>{amount} take {number} × {pack} of {holds}, the last one not full</source>
      <translation>{amount} brauchen {number} × {pack} zu {holds}, nicht ganz voll</translation>
    </message>
    <message>
      <source>{article} – confirm</source>
      <translation>{article} – bestätigen</translation>
    </message>
    <message>
      <source>{asked}: how many {unit} is that? Press F2 to type it.</source>
      <translation>{asked}: Welche Menge ist das (Einheit: {unit})? Mit F2 eintippen.</translation>
    </message>
    <message numerus="yes">
      <source>{count} article confirmed</source>
      <translation>
        <numerusform>{count} Artikel bestätigt</numerusform>
        <numerusform>{count} Artikel bestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in a unit that is to be clarified</source>
      <translation>
        <numerusform>{count} mit unklarer Einheit</numerusform>
        <numerusform>{count} mit unklaren Einheiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in part</source>
      <translation>
        <numerusform>{count} zum Teil</numerusform>
        <numerusform>{count} zum Teil</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation>{count} weggelassen</translation>
    </message>
    <message numerus="yes">
      <source>{count} line</source>
      <translation>
        <numerusform>{count} Position</numerusform>
        <numerusform>{count} Positionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line added</source>
      <translation>
        <numerusform>{count} Position hinzugefügt</numerusform>
        <numerusform>{count} Positionen hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line changed</source>
      <translation>
        <numerusform>{count} Position geändert</numerusform>
        <numerusform>{count} Positionen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line is added</source>
      <translation>
        <numerusform>{count} Position wird hinzugefügt</numerusform>
        <numerusform>{count} Positionen werden hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line removed</source>
      <translation>
        <numerusform>{count} Position entfernt</numerusform>
        <numerusform>{count} Positionen entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line to clarify</source>
      <translation>
        <numerusform>{count} Position zu klären</numerusform>
        <numerusform>{count} Positionen zu klären</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} list</source>
      <translation>
        <numerusform>{count} Liste</numerusform>
        <numerusform>{count} Listen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more can be clarified on the page.</source>
      <translation>
        <numerusform>{count} weitere lässt sich auf der Seite klären.</numerusform>
        <numerusform>{count} weitere lassen sich auf der Seite klären.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row nobody is sure of</source>
      <translation>
        <numerusform>{count} Zeile ist unklar</numerusform>
        <numerusform>{count} Zeilen sind unklar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row taken over</source>
      <translation>
        <numerusform>{count} Zeile übernommen</numerusform>
        <numerusform>{count} Zeilen übernommen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} sure</source>
      <translation>{count} sicher</translation>
    </message>
    <message>
      <source>{count} to choose</source>
      <translation>{count} zu wählen</translation>
    </message>
    <message numerus="yes">
      <source>{count} urgent line open</source>
      <translation>
        <numerusform>{count} dringende Position offen</numerusform>
        <numerusform>{count} dringende Positionen offen</numerusform>
      </translation>
    </message>
    <message>
      <source>{covered} of {lines} covered</source>
      <translation>{covered} von {lines} gedeckt</translation>
    </message>
    <message>
      <source>{file} saved</source>
      <translation>{file} gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>{file}: {count} line to clarify</source>
      <translation>
        <numerusform>{file}: {count} Position zu klären</numerusform>
        <numerusform>{file}: {count} Positionen zu klären</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} in stock</source>
      <translation>{number} im Bestand</translation>
    </message>
    <message>
      <source>{number} missing</source>
      <translation>fehlt: {number}</translation>
    </message>
    <message>
      <source>{number} promised</source>
      <translation>{number} reserviert</translation>
    </message>
    <message>
      <source>{number} received</source>
      <translation>{number} empfangen</translation>
    </message>
    <message>
      <source>{number} sent</source>
      <translation>{number} geschickt</translation>
    </message>
    <message>
      <source>{share} covered</source>
      <translation>{share} gedeckt</translation>
    </message>
    <message>
      <source>{what} added</source>
      <translation>{what} hinzugefügt</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>{what} geändert</translation>
    </message>
  </context>
  <context>
    <name>NeedsAnswer</name>
    <message numerus="yes">
      <source>About {count} line we have a question.</source>
      <translation>
        <numerusform>Zu {count} Position haben wir eine Frage.</numerusform>
        <numerusform>Zu {count} Positionen haben wir eine Frage.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer to your needs list</source>
      <translation>Antwort auf die Bedarfsliste</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>Ankunft</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Days of arrival are planned and may change. What is missing stays on your list until you tell us otherwise.</source>
      <translation>Ankunftstage sind geplant und können sich ändern. Was fehlt, bleibt auf der Liste, bis wir etwas anderes hören.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Wie viel</translation>
    </message>
    <message>
      <source>How much, as you wrote it</source>
      <translation>Menge wie geschrieben</translation>
    </message>
    <message>
      <source>Is this meant?</source>
      <translation>Ist das gemeint?</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <source>Needs list {number}</source>
      <translation>Bedarfsliste {number}</translation>
    </message>
    <message>
      <source>Our question</source>
      <translation>Unsere Frage</translation>
    </message>
    <message>
      <source>Please describe more closely what is meant.</source>
      <translation>Bitte genauer beschreiben, was gemeint ist.</translation>
    </message>
    <message>
      <source>Please tell us how many pieces that is.</source>
      <translation>Bitte mitteilen, wie viele Stück das sind.</translation>
    </message>
    <message>
      <source>Please tell us how much you need.</source>
      <translation>Bitte mitteilen, wie viel gebraucht wird.</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>We can offer instead</source>
      <translation>Als Ersatz können wir anbieten</translation>
    </message>
    <message>
      <source>What comes, and when</source>
      <translation>Was kommt, und wann</translation>
    </message>
    <message>
      <source>What you asked for</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <source>Whole: {whole}, in part: {partly}, missing: {missing}.</source>
      <translation>Ganz: {whole}, teilweise: {partly}, fehlt: {missing}.</translation>
    </message>
    <message numerus="yes">
      <source>Your list has {count} line.</source>
      <translation>
        <numerusform>Die Liste hat {count} Position.</numerusform>
        <numerusform>Die Liste hat {count} Positionen.</numerusform>
      </translation>
    </message>
    <message>
      <source>as a substitute</source>
      <translation>als Ersatz</translation>
    </message>
    <message>
      <source>in our warehouse, no transport yet</source>
      <translation>in unserem Lager, noch kein Transport</translation>
    </message>
    <message>
      <source>of {day}</source>
      <translation>vom {day}</translation>
    </message>
    <message>
      <source>on the way</source>
      <translation>unterwegs</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>received</source>
      <translation>empfangen</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation>dringend</translation>
    </message>
  </context>
  <context>
    <name>NeedsNote</name>
    <message>
      <source>{heads} households, {amount} each</source>
      <translation>Haushalte: {heads}, je {amount}</translation>
    </message>
    <message>
      <source>{heads} persons, {amount} each</source>
      <translation>Personen: {heads}, je {amount}</translation>
    </message>
    <message>
      <source>{heads} persons, {days} days, {amount} a day</source>
      <translation>Personen: {heads}, Tage: {days}, {amount} am Tag</translation>
    </message>
    <message>
      <source>{heads} persons, {days} days, {amount} in {each} days</source>
      <translation>Personen: {heads}, Tage: {days}, {amount} in {each} Tagen</translation>
    </message>
  </context>
  <context>
    <name>OnePaper</name>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Saving {file}</source>
      <translation>{file} wird gespeichert</translation>
    </message>
    <message>
      <source>{file} saved</source>
      <translation>{file} gespeichert</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Aid code (АС ГД) missing</source>
      <translation>Code АС ГД fehlt</translation>
    </message>
    <message>
      <source>An entry is missing</source>
      <translation>Eine Angabe fehlt</translation>
    </message>
    <message>
      <source>Border crossing missing</source>
      <translation>Grenzübergang fehlt</translation>
    </message>
    <message>
      <source>Carrier missing</source>
      <translation>Frachtführer fehlt</translation>
    </message>
    <message>
      <source>Customs number missing</source>
      <translation>Zolltarifnummer fehlt</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>ENTWURF</translation>
    </message>
    <message>
      <source>Day of arrival missing</source>
      <translation>Ankunftstag fehlt</translation>
    </message>
    <message>
      <source>Departure missing</source>
      <translation>Abfahrt fehlt</translation>
    </message>
    <message>
      <source>Destroy the old prints.</source>
      <translation>Die alten Ausdrucke vernichten.</translation>
    </message>
    <message numerus="yes">
      <source>Draft printed: {count} page</source>
      <translation>
        <numerusform>Entwurf gedruckt: {count} Seite</numerusform>
        <numerusform>Entwurf gedruckt: {count} Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Drawing the page</source>
      <translation>Seite wird gezeichnet</translation>
    </message>
    <message>
      <source>Driver missing</source>
      <translation>Fahrer fehlt</translation>
    </message>
    <message>
      <source>English name missing</source>
      <translation>Englischer Name fehlt</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Angabe</translation>
    </message>
    <message>
      <source>Entry filled in</source>
      <translation>Angabe eingetragen</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>An die Breite anpassen</translation>
    </message>
    <message>
      <source>German name missing</source>
      <translation>Deutscher Name fehlt</translation>
    </message>
    <message>
      <source>Go to the missing entry</source>
      <translation>Zur fehlenden Angabe</translation>
    </message>
    <message>
      <source>Gross weight of {package} missing</source>
      <translation>Bruttogewicht von {package} fehlt</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Making the paper</source>
      <translation>Papier wird erstellt</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>No papers yet</source>
      <translation>Noch keine Papiere</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Papers appear when the plan has goods.</source>
      <translation>Papiere erscheinen, sobald der Plan Güter hat.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Print draft</source>
      <translation>Entwurf drucken</translation>
    </message>
    <message>
      <source>Print set</source>
      <translation>Satz drucken</translation>
    </message>
    <message>
      <source>Print this</source>
      <translation>Dieses drucken</translation>
    </message>
    <message>
      <source>Print version {number}</source>
      <translation>Fassung {number} drucken</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Registration plate missing</source>
      <translation>Kennzeichen fehlt</translation>
    </message>
    <message>
      <source>Save as PDF set</source>
      <translation>Als PDF-Satz speichern</translation>
    </message>
    <message>
      <source>Save the papers in this folder</source>
      <translation>Die Papiere in diesem Ordner speichern</translation>
    </message>
    <message>
      <source>Saving papers</source>
      <translation>Papiere speichern</translation>
    </message>
    <message numerus="yes">
      <source>Set printed: {count} page</source>
      <translation>
        <numerusform>Satz gedruckt: {count} Seite</numerusform>
        <numerusform>Satz gedruckt: {count} Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The papers could not be saved in {folder}: {why}. Choose another folder.</source>
      <translation>Die Papiere ließen sich nicht in {folder} speichern: {why}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The partner has no name</source>
      <translation>Der Partner hat keinen Namen</translation>
    </message>
    <message>
      <source>The printer did not take the papers. Look at it, then print again.</source>
      <translation>Der Drucker hat die Papiere nicht angenommen. Nachsehen, dann noch einmal drucken.</translation>
    </message>
    <message>
      <source>There are no goods for this stop</source>
      <translation>Für diesen Stopp gibt es keine Güter</translation>
    </message>
    <message>
      <source>This computer knows no printer. The papers can be saved as PDF files.</source>
      <translation>Dieser Computer kennt keinen Drucker. Die Papiere lassen sich als PDF-Dateien speichern.</translation>
    </message>
    <message>
      <source>Tick the paper</source>
      <translation>Papier ankreuzen</translation>
    </message>
    <message>
      <source>Type what is missing.</source>
      <translation>Eingeben, was fehlt.</translation>
    </message>
    <message>
      <source>Type whole percent from 0 to 100.</source>
      <translation>Ganze Prozent von 0 bis 100 eingeben.</translation>
    </message>
    <message>
      <source>Ukrainian name missing</source>
      <translation>Ukrainischer Name fehlt</translation>
    </message>
    <message>
      <source>Value of one unit missing</source>
      <translation>Wert einer Einheit fehlt</translation>
    </message>
    <message>
      <source>Weight of one unit missing</source>
      <translation>Gewicht einer Einheit fehlt</translation>
    </message>
    <message>
      <source>best before {day}</source>
      <translation>MHD {day}</translation>
    </message>
    <message>
      <source>in good condition</source>
      <translation>gut erhalten</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>such as {example}</source>
      <translation>etwa {example}</translation>
    </message>
    <message>
      <source>the partner gets it</source>
      <translation>der Partner bekommt ihn</translation>
    </message>
    <message>
      <source>type it here</source>
      <translation>hier eingeben</translation>
    </message>
    <message>
      <source>use by {day}</source>
      <translation>verwendbar bis {day}</translation>
    </message>
    <message>
      <source>used</source>
      <translation>gebraucht</translation>
    </message>
    <message>
      <source>used, wear {percent} %</source>
      <translation>gebraucht, Abnutzung {percent} %</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>Fassung {number}</translation>
    </message>
    <message>
      <source>version {number} is outdated</source>
      <translation>Fassung {number} ist veraltet</translation>
    </message>
    <message>
      <source>version {number}, {day} by {person}</source>
      <translation>Fassung {number}, {day} von {person}</translation>
    </message>
    <message numerus="yes">
      <source>{count} entry is missing before all papers can be printed</source>
      <translation>
        <numerusform>{count} Angabe fehlt, bevor alle Papiere gedruckt werden können</numerusform>
        <numerusform>{count} Angaben fehlen, bevor alle Papiere gedruckt werden können</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper saved in {folder}</source>
      <translation>
        <numerusform>{count} Papier in {folder} gespeichert</numerusform>
        <numerusform>{count} Papiere in {folder} gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} printed paper is outdated: the load has changed since</source>
      <translation>
        <numerusform>{count} gedrucktes Papier ist veraltet: Die Ladung hat sich seitdem geändert</numerusform>
        <numerusform>{count} gedruckte Papiere sind veraltet: Die Ladung hat sich seitdem geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>ЄДРПОУ code of the partner missing</source>
      <translation>ЄДРПОУ-Code des Partners fehlt</translation>
    </message>
  </context>
  <context>
    <name>Papers</name>
    <message>
      <source>A paper comes here when it is printed or saved on its transport.</source>
      <translation>Ein Papier kommt hierher, sobald es bei seinem Transport gedruckt oder gespeichert wird.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Choose the file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Do not use it any more.</source>
      <translation>Nicht mehr verwenden.</translation>
    </message>
    <message>
      <source>Every version of every paper of the year, as it was issued, and a list of them, in one ZIP file.</source>
      <translation>Jede Fassung jedes Papiers des Jahres, so wie sie ausgestellt wurde, dazu eine Liste, in einer ZIP-Datei.</translation>
    </message>
    <message>
      <source>Export a year</source>
      <translation>Jahr exportieren</translation>
    </message>
    <message>
      <source>Export a year for the tax office</source>
      <translation>Ein Jahr für das Finanzamt exportieren</translation>
    </message>
    <message>
      <source>Exporting papers of {year}</source>
      <translation>Papiere von {year} werden exportiert</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Ausgestellt</translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation>Ausgestellt von</translation>
    </message>
    <message>
      <source>It was not issued by this warehouse. Compare all 13 digits.</source>
      <translation>Dieses Lager hat es nicht ausgestellt. Alle 13 Ziffern vergleichen.</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>List of papers {year}</source>
      <translation>Liste der Papiere {year}</translation>
    </message>
    <message>
      <source>Newest version</source>
      <translation>Neueste Fassung</translation>
    </message>
    <message>
      <source>Newest versions</source>
      <translation>Neueste Fassungen</translation>
    </message>
    <message>
      <source>No paper has this code</source>
      <translation>Kein Papier hat diesen Code</translation>
    </message>
    <message>
      <source>No paper in this view</source>
      <translation>Kein Papier in dieser Ansicht</translation>
    </message>
    <message>
      <source>No paper was issued in {year}.</source>
      <translation>Im Jahr {year} wurde kein Papier ausgestellt.</translation>
    </message>
    <message>
      <source>No papers here</source>
      <translation>Hier sind keine Papiere</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>Nicht gedruckt</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Open the transport</source>
      <translation>Transport öffnen</translation>
    </message>
    <message>
      <source>Outdated prints</source>
      <translation>Veraltete Ausdrucke</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Papers {year}</source>
      <translation>Papiere {year}</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Noch einmal drucken</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Printed or saved</source>
      <translation>Gedruckt oder gespeichert</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Search for a transport, a partner, a paper, a month such as 03/2026, or a code.</source>
      <translation>Nach Transport, Partner, Papier, einem Monat wie 03/2026 oder einem Code suchen.</translation>
    </message>
    <message>
      <source>Search in papers</source>
      <translation>In Papieren suchen</translation>
    </message>
    <message>
      <source>Show version {number}</source>
      <translation>Fassung {number} zeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stopped. {file} was not written.</source>
      <translation>Angehalten. {file} wurde nicht geschrieben.</translation>
    </message>
    <message>
      <source>This is version {number}. Version {newest} is the newest.</source>
      <translation>Das ist Fassung {number}. Die neueste ist Fassung {newest}.</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Dieses Jahr</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <source>Transport, partner, paper, day or code</source>
      <translation>Transport, Partner, Papier, Tag oder Code</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Version {number} is the newest, but the load has changed since.</source>
      <translation>Fassung {number} ist die neueste, aber die Ladung hat sich seitdem geändert.</translation>
    </message>
    <message>
      <source>Version {number} is the newest.</source>
      <translation>Fassung {number} ist die neueste.</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message numerus="yes">
      <source>{count} issued</source>
      <translation>
        <numerusform>{count} ausgestellt</numerusform>
        <numerusform>{count} ausgestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} page</source>
      <translation>
        <numerusform>{count} Seite</numerusform>
        <numerusform>{count} Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper is chosen; at most {most} are printed or saved at once. Choose fewer, or export a year.</source>
      <translation>
        <numerusform>{count} Papier ist gewählt; höchstens {most} werden auf einmal gedruckt oder gespeichert. Weniger wählen oder ein Jahr exportieren.</numerusform>
        <numerusform>{count} Papiere sind gewählt; höchstens {most} werden auf einmal gedruckt oder gespeichert. Weniger wählen oder ein Jahr exportieren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper written to {file}</source>
      <translation>
        <numerusform>{count} Papier in {file} geschrieben</numerusform>
        <numerusform>{count} Papiere in {file} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper, {size} MB</source>
      <translation>
        <numerusform>{count} Papier, {size} MB</numerusform>
        <numerusform>{count} Papiere, {size} MB</numerusform>
      </translation>
    </message>
    <message>
      <source>{version} of {newest}</source>
      <translation>{version} von {newest}</translation>
    </message>
  </context>
  <context>
    <name>Partners</name>
    <message>
      <source>A vehicle brings its plates, carrier and measures to a transport.</source>
      <translation>Ein Fahrzeug bringt Kennzeichen, Frachtführer und Maße in den Transport mit.</translation>
    </message>
    <message>
      <source>A ЄДРПОУ code has 8 digits, this has {digits}.</source>
      <translation>Ein ЄДРПОУ-Code hat 8 Ziffern, hier sind es {digits}.</translation>
    </message>
    <message>
      <source>A ЄДРПОУ code has digits only.</source>
      <translation>Ein ЄДРПОУ-Code besteht nur aus Ziffern.</translation>
    </message>
    <message>
      <source>Add contact</source>
      <translation>Ansprechperson hinzufügen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <source>Aid register</source>
      <translation>Hilfsgüter-Register</translation>
    </message>
    <message>
      <source>Aid register number</source>
      <translation>Nummer im Hilfsgüter-Register</translation>
    </message>
    <message>
      <source>An EORI number is the country and up to 15 digits, such as DE123456789012345.</source>
      <translation>Eine EORI-Nummer ist das Land und bis zu 15 Ziffern, etwa DE123456789012345.</translation>
    </message>
    <message>
      <source>As printed</source>
      <translation>So gedruckt</translation>
    </message>
    <message>
      <source>As the city says</source>
      <translation>Wie die Stadt</translation>
    </message>
    <message>
      <source>Between wheel arches</source>
      <translation>Zwischen Radkästen</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Frachtführer</translation>
    </message>
    <message>
      <source>Carriers</source>
      <translation>Frachtführer</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change the address</source>
      <translation>Adresse ändern</translation>
    </message>
    <message>
      <source>Change the vehicle</source>
      <translation>Fahrzeug ändern</translation>
    </message>
    <message>
      <source>Check the ЄДРПОУ code: its last digit does not fit.</source>
      <translation>ЄДРПОУ-Code prüfen: Die letzte Ziffer passt nicht.</translation>
    </message>
    <message>
      <source>Choose what they take</source>
      <translation>Warengruppen wählen</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Ansprechperson</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Ansprechpersonen</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Curfew</source>
      <translation>Ausgangssperre</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Distances are measured from the front wall inside; before it they are negative.</source>
      <translation>Abstände werden von der Stirnwand innen gemessen; davor sind sie negativ.</translation>
    </message>
    <message>
      <source>Donors</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>Door and axles …</source>
      <translation>Tür und Achsen …</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>EORI number</source>
      <translation>EORI-Nummer</translation>
    </message>
    <message>
      <source>Enter one here, or bring in a list on the page Import.</source>
      <translation>Hier eintragen oder auf der Seite Einlesen eine Liste übernehmen.</translation>
    </message>
    <message>
      <source>Enter our organisation</source>
      <translation>Eigene Organisation eintragen</translation>
    </message>
    <message>
      <source>Everything is taken.</source>
      <translation>Alles wird angenommen.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>Filled in: {fields}</source>
      <translation>Ergänzt: {fields}</translation>
    </message>
    <message>
      <source>Filter by name, city or person</source>
      <translation>Nach Name, Ort oder Person filtern</translation>
    </message>
    <message>
      <source>Filter by name, plate or carrier</source>
      <translation>Nach Name, Kennzeichen, Frachtführer filtern</translation>
    </message>
    <message>
      <source>Filter the kinds of goods</source>
      <translation>Warengruppen filtern</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Gifts</source>
      <translation>Spenden</translation>
    </message>
    <message>
      <source>Goes over to {name}: {what}</source>
      <translation>Geht über auf {name}: {what}</translation>
    </message>
    <message>
      <source>Goods keep at least, days</source>
      <translation>Noch haltbar mindestens, Tage</translation>
    </message>
    <message>
      <source>Height inside</source>
      <translation>Höhe innen</translation>
    </message>
    <message>
      <source>Height of the door</source>
      <translation>Höhe der Tür</translation>
    </message>
    <message>
      <source>Inside, m</source>
      <translation>Innen, m</translation>
    </message>
    <message>
      <source>It bears empty</source>
      <translation>Trägt leer</translation>
    </message>
    <message>
      <source>It may bear</source>
      <translation>Darf tragen</translation>
    </message>
    <message>
      <source>It stands on every paper as the sender.</source>
      <translation>Sie steht als Absender auf jedem Papier.</translation>
    </message>
    <message>
      <source>Keeps at least</source>
      <translation>Mind. haltbar</translation>
    </message>
    <message>
      <source>Keeps at least, days</source>
      <translation>Mind. haltbar, Tage</translation>
    </message>
    <message>
      <source>Kind of goods</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>Kind of vehicle</source>
      <translation>Fahrzeugart</translation>
    </message>
    <message>
      <source>Kinds of addresses</source>
      <translation>Arten von Adressen</translation>
    </message>
    <message>
      <source>Kinds of goods</source>
      <translation>Warengruppen</translation>
    </message>
    <message>
      <source>Kingpin or front axle</source>
      <translation>Königszapfen oder Vorderachse</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>Letzte Spende</translation>
    </message>
    <message>
      <source>Last transport</source>
      <translation>Letzter Transport</translation>
    </message>
    <message>
      <source>Length inside</source>
      <translation>Länge innen</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge addresses</source>
      <translation>Adressen zusammenführen</translation>
    </message>
    <message>
      <source>Merged into {name}</source>
      <translation>Zusammengeführt zu {name}</translation>
    </message>
    <message>
      <source>Mon–Fri 8–16, Sat 9–12</source>
      <translation>Mo–Fr 8–16, Sa 9–12</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name in German</source>
      <translation>Name auf Deutsch</translation>
    </message>
    <message>
      <source>Name in Latin letters</source>
      <translation>Name in lateinischer Schrift</translation>
    </message>
    <message>
      <source>Name of the vehicle</source>
      <translation>Name des Fahrzeugs</translation>
    </message>
    <message>
      <source>Name, as registered</source>
      <translation>Name wie im Register</translation>
    </message>
    <message>
      <source>Name, plates and measures …</source>
      <translation>Name, Kennzeichen und Maße …</translation>
    </message>
    <message>
      <source>New carrier</source>
      <translation>Neuer Frachtführer</translation>
    </message>
    <message>
      <source>New donor</source>
      <translation>Neuer Spender</translation>
    </message>
    <message>
      <source>New partner</source>
      <translation>Neuer Partner</translation>
    </message>
    <message>
      <source>New vehicle</source>
      <translation>Neues Fahrzeug</translation>
    </message>
    <message>
      <source>No address here yet</source>
      <translation>Hier steht noch keine Adresse</translation>
    </message>
    <message>
      <source>No vehicle here yet</source>
      <translation>Noch kein Fahrzeug</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing ticked: everything. Space ticks a line.</source>
      <translation>Nichts angehakt: alles. Die Leertaste hakt eine Zeile an.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Nummern</translation>
    </message>
    <message>
      <source>One stays. What the others gave, carried or received is then its own.</source>
      <translation>Eine bleibt. Was die anderen gespendet, gefahren oder erhalten haben, gehört dann zu ihr.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <source>Open today</source>
      <translation>Heute geöffnet</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Öffnungszeiten</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Eigene Organisation</translation>
    </message>
    <message>
      <source>Ourselves</source>
      <translation>Wir selbst</translation>
    </message>
    <message>
      <source>Pallet places</source>
      <translation>Palettenplätze</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Nutzlast</translation>
    </message>
    <message>
      <source>Payload, kg</source>
      <translation>Nutzlast, kg</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Plate of the trailer</source>
      <translation>Kennzeichen des Anhängers</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <source>Put first</source>
      <translation>Nach vorn stellen</translation>
    </message>
    <message>
      <source>Rear axles</source>
      <translation>Hinterachsen</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Register</translation>
    </message>
    <message>
      <source>Register number</source>
      <translation>Registernummer</translation>
    </message>
    <message>
      <source>Register number (ЄДРПОУ)</source>
      <translation>Registernummer (ЄДРПОУ)</translation>
    </message>
    <message>
      <source>Registration plate</source>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove contact</source>
      <translation>Ansprechperson entfernen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Stands on papers</source>
      <translation>Steht auf den Papieren</translation>
    </message>
    <message>
      <source>Stands there now: {text}</source>
      <translation>Dort steht jetzt: {text}</translation>
    </message>
    <message>
      <source>Street and number</source>
      <translation>Straße und Hausnummer</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Nimmt an</translation>
    </message>
    <message>
      <source>Taking goods in</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>Tax number</source>
      <translation>Steuernummer</translation>
    </message>
    <message>
      <source>Tax or VAT number</source>
      <translation>Steuer- oder USt-IdNr.</translation>
    </message>
    <message>
      <source>The last on {day}</source>
      <translation>Die letzte am {day}</translation>
    </message>
    <message>
      <source>They bear empty</source>
      <translation>Tragen leer</translation>
    </message>
    <message>
      <source>They may bear</source>
      <translation>Dürfen tragen</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Type a number of days, such as 90.</source>
      <translation>Eine Zahl von Tagen eingeben, zum Beispiel 90.</translation>
    </message>
    <message>
      <source>Understood as {hours}</source>
      <translation>Verstanden als {hours}</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>Fahrzeuge</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>What the partner takes</source>
      <translation>Was der Partner annimmt</translation>
    </message>
    <message>
      <source>What they take</source>
      <translation>Was angenommen wird</translation>
    </message>
    <message>
      <source>Which one stays</source>
      <translation>Welche bleibt</translation>
    </message>
    <message>
      <source>Width inside</source>
      <translation>Breite innen</translation>
    </message>
    <message>
      <source>Width of the door</source>
      <translation>Breite der Tür</translation>
    </message>
    <message>
      <source>Will be removed: {names}</source>
      <translation>Danach entfernt: {names}</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weitere</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>change</source>
      <translation>ändern</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>kg</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>tick</source>
      <translation>anhaken</translation>
    </message>
    <message numerus="yes">
      <source>{count} address</source>
      <translation>
        <numerusform>{count} Adresse</numerusform>
        <numerusform>{count} Adressen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} gewählt</numerusform>
        <numerusform>{count} gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contact</source>
      <translation>
        <numerusform>{count} Ansprechperson</numerusform>
        <numerusform>{count} Ansprechpersonen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} day</source>
      <translation>
        <numerusform>{count} Tag</numerusform>
        <numerusform>{count} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entry removed</source>
      <translation>
        <numerusform>{count} Eintrag entfernt</numerusform>
        <numerusform>{count} Einträge entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} gift</source>
      <translation>
        <numerusform>{count} Spende</numerusform>
        <numerusform>{count} Spenden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} kind is taken</source>
      <translation>
        <numerusform>{count} Warengruppe wird angenommen</numerusform>
        <numerusform>{count} Warengruppen werden angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row written to {file}</source>
      <translation>
        <numerusform>{count} Zeile in {file} geschrieben</numerusform>
        <numerusform>{count} Zeilen in {file} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} transport</source>
      <translation>
        <numerusform>{count} Transport</numerusform>
        <numerusform>{count} Transporte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle</source>
      <translation>
        <numerusform>{count} Fahrzeug</numerusform>
        <numerusform>{count} Fahrzeuge</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours}; closed now</source>
      <translation>{hours}; jetzt geschlossen</translation>
    </message>
    <message>
      <source>{hours}; open now</source>
      <translation>{hours}; jetzt geöffnet</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} other kind</source>
      <translation>
        <numerusform>{names} und {count} weitere Warengruppe</numerusform>
        <numerusform>{names} und {count} weitere Warengruppen</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} saved</source>
      <translation>{name} gespeichert</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Add person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Change person’s entry</source>
      <translation>Eintrag ändern</translation>
    </message>
    <message>
      <source>Helpers tap their name. Coordinators have a PIN and see all pages.</source>
      <translation>Helfende tippen auf ihren Namen. Die Koordination hat eine PIN und sieht alle Seiten.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Like the workstation</source>
      <translation>Wie der Arbeitsplatz</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New PIN, 4 to 8 digits</source>
      <translation>Neue PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>PIN gesetzt</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Print badge</source>
      <translation>Ausweis drucken</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Save person</source>
      <translation>Person speichern</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>PIN setzen</translation>
    </message>
    <message>
      <source>Set the PIN of {name}</source>
      <translation>PIN von {name} setzen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The same PIN again</source>
      <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
      <source>The two PINs differ. Type the same one twice.</source>
      <translation>Die beiden PINs unterscheiden sich. Gib zweimal dieselbe ein.</translation>
    </message>
    <message>
      <source>Without a PIN everybody can sign on under this name and see all pages.</source>
      <translation>Ohne PIN kann sich jeder unter diesem Namen anmelden und alle Seiten sehen.</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Arbeitet hier</translation>
    </message>
    <message>
      <source>left</source>
      <translation>ausgeschieden</translation>
    </message>
    <message>
      <source>no PIN yet</source>
      <translation>noch ohne PIN</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>Also needed</source>
      <translation>Außerdem</translation>
    </message>
    <message>
      <source>As of {day}</source>
      <translation>Stand: {day}</translation>
    </message>
    <message>
      <source>For people in Ukraine. Thank you!</source>
      <translation>Für Menschen in der Ukraine. Danke!</translation>
    </message>
    <message>
      <source>Nothing is asked for at the moment. Please ask us before you bring something.</source>
      <translation>Im Moment wird nichts angefragt. Bitte vor dem Bringen bei uns fragen.</translation>
    </message>
    <message>
      <source>Of this we have more than is asked for.</source>
      <translation>Davon haben wir mehr, als angefragt wird.</translation>
    </message>
    <message>
      <source>Please do not bring now</source>
      <translation>Bitte jetzt nicht bringen</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Dringend</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>Was wir brauchen</translation>
    </message>
    <message>
      <source>What we need, and what we do not</source>
      <translation>Was wir brauchen, und was nicht</translation>
    </message>
  </context>
  <context>
    <name>Practice</name>
    <message>
      <source>End practice</source>
      <translation>Übung beenden</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Practice, nothing counts</source>
      <translation>Übung, nichts zählt</translation>
    </message>
    <message>
      <source>Practise in the sample warehouse</source>
      <translation>Im Beispiellager üben</translation>
    </message>
    <message>
      <source>This is the sample warehouse. Try what you like, nothing counts here.</source>
      <translation>Das ist das Beispiellager. Alles ausprobieren, hier zählt nichts.</translation>
    </message>
  </context>
  <context>
    <name>Priority</name>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation>dringend</translation>
    </message>
  </context>
  <context>
    <name>Problem</name>
    <message>
      <source>Of the {paper} of {transport} not every version up to {revision} is kept.</source>
      <translation>Vom Papier {paper} von {transport} sind nicht alle Fassungen bis {revision} vorhanden.</translation>
    </message>
    <message>
      <source>Step {entry} and its undo {undo} do not cancel out.</source>
      <translation>Schritt {entry} und seine Rücknahme {undo} heben sich nicht auf.</translation>
    </message>
    <message>
      <source>Step {entry} changed {field} of {table} {row} from a value that was not there.</source>
      <translation>Schritt {entry} hat {field} von {table} {row} von einem Wert aus geändert, der dort nicht stand.</translation>
    </message>
    <message>
      <source>Step {entry} changes nothing.</source>
      <translation>Schritt {entry} ändert nichts.</translation>
    </message>
    <message>
      <source>Step {entry} moved {place} from where it was not.</source>
      <translation>Schritt {entry} hat {place} von dort bewegt, wo es nicht war.</translation>
    </message>
    <message>
      <source>Version {revision} of the {paper} of {transport} is damaged.</source>
      <translation>Fassung {revision} des Papiers {paper} von {transport} ist beschädigt.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}, for {transport}: the steps reserve {told}, but {kept} are kept.</source>
      <translation>{article}, Charge {lot}, auf {place}, für {transport}: Die Schritte reservieren {told}, geführt werden aber {kept}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}: the steps add up to {told}, but {kept} are kept.</source>
      <translation>{article}, Charge {lot}, auf {place}: Die Schritte ergeben {told}, geführt werden aber {kept}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}: {kept} lie there, but {reserved} are reserved.</source>
      <translation>{article}, Charge {lot}, auf {place}: Dort liegen {kept}, reserviert sind aber {reserved}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}: {told} are reserved for transports, but {kept} are kept as reserved.</source>
      <translation>{article}, Charge {lot}, auf {place}: {told} sind für Transporte reserviert, als reserviert geführt werden aber {kept}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}: {kept} lie in {place}, which was taken away.</source>
      <translation>{article}, Charge {lot}: {kept} liegen in {place}, das nicht mehr da ist.</translation>
    </message>
    <message>
      <source>{article}, serial number {serial}: {kept} are there, but there can be only one.</source>
      <translation>{article}, Seriennummer {serial}: {kept} sind vorhanden, es kann aber nur eines geben.</translation>
    </message>
    <message>
      <source>{field} of {table} {row} was last set to {told}, but holds {kept}.</source>
      <translation>{field} von {table} {row} wurde zuletzt auf {told} gesetzt, enthält aber {kept}.</translation>
    </message>
    <message>
      <source>{place} belongs to {told}, but is kept under {kept}, or at a wrong location there.</source>
      <translation>{place} gehört zu {told}, wird aber unter {kept} oder dort am falschen Platz geführt.</translation>
    </message>
    <message>
      <source>{place} is kept in {kept}, where it cannot stand.</source>
      <translation>{place} wird in {kept} geführt, wo es nicht stehen kann.</translation>
    </message>
    <message>
      <source>{place} stands in itself.</source>
      <translation>{place} steht in sich selbst.</translation>
    </message>
    <message>
      <source>{place}: the steps brought it to {told}, but it is kept at {kept}.</source>
      <translation>{place}: Die Schritte brachten es nach {told}, geführt wird es aber auf {kept}.</translation>
    </message>
    <message>
      <source>{series}: number {told} is given, but the counter stands at {kept}.</source>
      <translation>{series}: Nummer {told} ist vergeben, der Zähler steht aber auf {kept}.</translation>
    </message>
  </context>
  <context>
    <name>Receipt</name>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Donation slip</source>
      <translation>Beleg für eine Sachspende</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>For the warehouse</source>
      <translation>Für das Lager</translation>
    </message>
    <message>
      <source>Goods received note</source>
      <translation>Wareneingangsbeleg</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Intake {number}</source>
      <translation>Annahme {number}</translation>
    </message>
    <message>
      <source>Not accepted</source>
      <translation>Nicht angenommen</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Taken in by</source>
      <translation>Angenommen von</translation>
    </message>
    <message>
      <source>Taken over, complete and checked</source>
      <translation>Übernommen, vollständig und geprüft</translation>
    </message>
    <message>
      <source>This slip is no confirmation for the tax office.</source>
      <translation>Dieser Beleg ist keine Zuwendungsbestätigung für das Finanzamt.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>announced: about {count} boxes</source>
      <translation>angekündigt: etwa {count} Kartons</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>anonym</translation>
    </message>
    <message>
      <source>dirty</source>
      <translation>verschmutzt</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <source>must not be taken</source>
      <translation>darf nicht angenommen werden</translation>
    </message>
    <message>
      <source>not needed at present</source>
      <translation>zurzeit nicht gebraucht</translation>
    </message>
    <message>
      <source>size {size}</source>
      <translation>Größe {size}</translation>
    </message>
    <message>
      <source>wet</source>
      <translation>nass</translation>
    </message>
    <message numerus="yes">
      <source>without the weight of {count} line</source>
      <translation>
        <numerusform>ohne das Gewicht von {count} Zeile</numerusform>
        <numerusform>ohne das Gewicht von {count} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{organisation} thanks for the offer.</source>
      <translation>{organisation} dankt für das Angebot.</translation>
    </message>
    <message>
      <source>{organisation} thanks for this donation to people in Ukraine and has taken over:</source>
      <translation>{organisation} dankt für diese Spende an Menschen in der Ukraine und hat übernommen:</translation>
    </message>
  </context>
  <context>
    <name>Refused</name>
    <message>
      <source>dirty</source>
      <translation>schmutzig</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>nicht gebraucht</translation>
    </message>
    <message>
      <source>wet</source>
      <translation>feucht</translation>
    </message>
  </context>
  <context>
    <name>Remedy</name>
    <message>
      <source>Arrive when it is open</source>
      <translation>Zur Öffnungszeit ankommen</translation>
    </message>
    <message>
      <source>Change the vehicle</source>
      <translation>Fahrzeug wechseln</translation>
    </message>
    <message>
      <source>Check the number</source>
      <translation>Nummer prüfen</translation>
    </message>
    <message>
      <source>Choose a crossing</source>
      <translation>Grenzübergang wählen</translation>
    </message>
    <message>
      <source>Confirm the receipt</source>
      <translation>Empfang bestätigen</translation>
    </message>
    <message>
      <source>Do not accept</source>
      <translation>Nicht annehmen</translation>
    </message>
    <message>
      <source>Enter the VIN</source>
      <translation>Fahrgestellnummer eintragen</translation>
    </message>
    <message>
      <source>Enter the aid code</source>
      <translation>Hilfsgüter-Code eintragen</translation>
    </message>
    <message>
      <source>Enter the batch</source>
      <translation>Charge eintragen</translation>
    </message>
    <message>
      <source>Enter the date</source>
      <translation>Datum eintragen</translation>
    </message>
    <message>
      <source>Enter the number</source>
      <translation>Nummer eintragen</translation>
    </message>
    <message>
      <source>Enter the receipt</source>
      <translation>Beleg eintragen</translation>
    </message>
    <message>
      <source>Enter the unit weight</source>
      <translation>Stückgewicht eintragen</translation>
    </message>
    <message>
      <source>Enter the wear</source>
      <translation>Verschleiß eintragen</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Ergänzen</translation>
    </message>
    <message>
      <source>Let the road decide</source>
      <translation>Festlegung aufheben</translation>
    </message>
    <message>
      <source>Looked up today: open</source>
      <translation>Heute nachgesehen: offen</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Place all</source>
      <translation>Alles platzieren</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Neu drucken</translation>
    </message>
    <message>
      <source>Print the check sheet</source>
      <translation>Abfahrtkontrolle drucken</translation>
    </message>
    <message>
      <source>Re-box</source>
      <translation>Umpacken</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Im Bestand zeigen</translation>
    </message>
    <message>
      <source>Split the box</source>
      <translation>Karton teilen</translation>
    </message>
    <message>
      <source>Swap places</source>
      <translation>Plätze tauschen</translation>
    </message>
    <message>
      <source>Take goods off</source>
      <translation>Waren herunternehmen</translation>
    </message>
    <message>
      <source>Take its place away</source>
      <translation>Platz wegnehmen</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Weigh</source>
      <translation>Wiegen</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>A gift is a receipt in which goods of the donor came in; undone ones do not count.</source>
      <translation>Eine Spende ist eine Annahme, bei der Waren des Spenders hereinkamen; Rückgängiges zählt nicht.</translation>
    </message>
    <message>
      <source>A lot is goods of one article that arrived together.</source>
      <translation>Ein Posten sind Waren eines Artikels, die zusammen kamen.</translation>
    </message>
    <message>
      <source>All numbers</source>
      <translation>Alle Zahlen</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Ohne Namen</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Karton</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Warengruppen</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>Choose another period.</source>
      <translation>Einen anderen Zeitraum wählen.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <source>Counting for the report</source>
      <translation>Für den Bericht wird gezählt</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Days count from the receipt of a lot to the departure, or to {day}.</source>
      <translation>Gezählt wird von der Annahme eines Postens bis zur Abfahrt oder bis zum {day}.</translation>
    </message>
    <message>
      <source>Days in stock</source>
      <translation>Tage im Lager</translation>
    </message>
    <message>
      <source>Days so far, longest</source>
      <translation>Tage bisher, längste</translation>
    </message>
    <message>
      <source>Days so far, median</source>
      <translation>Tage bisher, Median</translation>
    </message>
    <message>
      <source>Days until then, median</source>
      <translation>Tage bis dahin, Median</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Abweichung</translation>
    </message>
    <message>
      <source>Differences at receipt</source>
      <translation>Abweichungen beim Empfang</translation>
    </message>
    <message>
      <source>Differences by reason</source>
      <translation>Abweichungen nach Grund</translation>
    </message>
    <message>
      <source>Differences of stock counts</source>
      <translation>Abweichungen der Inventuren</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Von … bis …</translation>
    </message>
    <message>
      <source>Gifts</source>
      <translation>Spenden</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>Gespendet</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>Im Bestand</translation>
    </message>
    <message>
      <source>In stock is what lies in the warehouse on {day}.</source>
      <translation>Im Bestand ist, was am {day} im Lager liegt.</translation>
    </message>
    <message>
      <source>In stock, {unit}</source>
      <translation>Im Bestand, {unit}</translation>
    </message>
    <message>
      <source>In the books</source>
      <translation>Laut Bestand</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>Letzte Spende</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>Letztes Jahr</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Positionen</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Lots in stock</source>
      <translation>Posten im Bestand</translation>
    </message>
    <message>
      <source>Lots shipped</source>
      <translation>Posten versandt</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>No differences were settled in this period.</source>
      <translation>In diesem Zeitraum wurden keine Abweichungen bestätigt.</translation>
    </message>
    <message>
      <source>No stock count of this period was settled with differences.</source>
      <translation>In diesem Zeitraum wurden keine Abweichungen einer Inventur geklärt.</translation>
    </message>
    <message>
      <source>No transport left in this period.</source>
      <translation>In diesem Zeitraum ist kein Transport abgefahren.</translation>
    </message>
    <message>
      <source>Nobody gave anything in this period.</source>
      <translation>In diesem Zeitraum hat niemand etwas gespendet.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing left in this period, and nothing is in stock.</source>
      <translation>In diesem Zeitraum wurde nichts versandt, und nichts ist im Bestand.</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Übrige</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>PLZ</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>Quartal</translation>
    </message>
    <message>
      <source>Q{number}/{year}</source>
      <translation>Q{number}/{year}</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Empfangen</translation>
    </message>
    <message>
      <source>Report written to {file}</source>
      <translation>Bericht in {file} geschrieben</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>Reports start with the first intake.</source>
      <translation>Berichte beginnen mit der ersten Annahme.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Shipped</source>
      <translation>Versandt</translation>
    </message>
    <message>
      <source>Shipped and in stock</source>
      <translation>Versandt und im Bestand</translation>
    </message>
    <message>
      <source>Shipped is what transports left with, less what was undone, on the day of departure.</source>
      <translation>Versandt ist, womit Transporte abgefahren sind, am Tag der Abfahrt; Rückgängiges zählt nicht.</translation>
    </message>
    <message>
      <source>Shipped, {unit}</source>
      <translation>Versandt, {unit}</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Inventur</translation>
    </message>
    <message>
      <source>Stock counts</source>
      <translation>Inventuren</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Thanks to donors</source>
      <translation>Dank an Spender</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Dieses Jahr</translation>
    </message>
    <message>
      <source>Time in stock</source>
      <translation>Zeit im Lager</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Tonnes by partner and month</source>
      <translation>Tonnen nach Partner und Monat</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <source>Total, {unit}</source>
      <translation>Summe, {unit}</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Weight, {unit}</source>
      <translation>Gewicht, {unit}</translation>
    </message>
    <message>
      <source>Weights are those of the goods with their boxes, without pallets.</source>
      <translation>Gewogen sind die Waren mit ihren Kartons, ohne Paletten.</translation>
    </message>
    <message>
      <source>What came in, left and arrived is counted from then on.</source>
      <translation>Was hereinkommt, abfährt und ankommt, wird von da an gezählt.</translation>
    </message>
    <message>
      <source>What is not settled yet is not listed. Of a whole box no quantity was counted.</source>
      <translation>Was noch nicht geklärt ist, steht nicht hier. Bei ganzen Kartons wurde keine Menge gezählt.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>count accepted</source>
      <translation>Zählung übernommen</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>exchanged</source>
      <translation>vertauscht</translation>
    </message>
    <message>
      <source>in {unit}</source>
      <translation>in {unit}</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>kg</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>Positionen</translation>
    </message>
    <message>
      <source>lots</source>
      <translation>Posten</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>of which lots without weight</source>
      <translation>davon Posten ohne Gewicht</translation>
    </message>
    <message>
      <source>other quantity</source>
      <translation>andere Menge</translation>
    </message>
    <message>
      <source>stock kept</source>
      <translation>Bestand behalten</translation>
    </message>
    <message>
      <source>surplus</source>
      <translation>überzählig</translation>
    </message>
    <message>
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>unknown label</source>
      <translation>unbekanntes Etikett</translation>
    </message>
    <message>
      <source>wrong place</source>
      <translation>falscher Platz</translation>
    </message>
    <message numerus="yes">
      <source>{count} had no difference.</source>
      <translation>
        <numerusform>{count} davon ohne Abweichung.</numerusform>
        <numerusform>{count} davon ohne Abweichung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot has no known weight and counts as nothing.</source>
      <translation>
        <numerusform>{count} Posten ist ohne Gewicht und zählt nicht mit.</numerusform>
        <numerusform>{count} Posten sind ohne Gewicht und zählen nicht mit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} receipt was settled.</source>
      <translation>
        <numerusform>{count} Empfang wurde bestätigt.</numerusform>
        <numerusform>{count} Empfänge wurden bestätigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>{days} and more</source>
      <translation>{days} und mehr</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Last scan, {time}</source>
      <translation>Letzter Scan, {time}</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Achtung</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Halt</translation>
    </message>
  </context>
  <context>
    <name>Route</name>
    <message>
      <source>1 driver</source>
      <translation>1 Fahrer</translation>
    </message>
    <message>
      <source>2 drivers</source>
      <translation>2 Fahrer</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a point</source>
      <translation>Punkt hinzufügen</translation>
    </message>
    <message>
      <source>Add a point to the route</source>
      <translation>Punkt zur Route hinzufügen</translation>
    </message>
    <message>
      <source>Arrived in {place}</source>
      <translation>Angekommen in {place}</translation>
    </message>
    <message>
      <source>At the border</source>
      <translation>An der Grenze</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Grenzübergang</translation>
    </message>
    <message>
      <source>Border passed</source>
      <translation>Grenze passiert</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Choose a border crossing to build the schedule.</source>
      <translation>Einen Grenzübergang wählen, dann entsteht der Fahrplan.</translation>
    </message>
    <message>
      <source>Choose a vehicle to build the schedule.</source>
      <translation>Ein Fahrzeug wählen, dann entsteht der Fahrplan.</translation>
    </message>
    <message>
      <source>Choose crossing</source>
      <translation>Grenzübergang wählen</translation>
    </message>
    <message>
      <source>Choose vehicle</source>
      <translation>Fahrzeug wählen</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>City, in any spelling</source>
      <translation>Stadt, in jeder Schreibweise</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Crossing changed to {crossing}</source>
      <translation>Grenzübergang geändert: {crossing}</translation>
    </message>
    <message>
      <source>Crossing looked up today: closed for this vehicle</source>
      <translation>Grenzübergang heute nachgesehen: für dieses Fahrzeug geschlossen</translation>
    </message>
    <message>
      <source>Crossing looked up today: open for this vehicle</source>
      <translation>Grenzübergang heute nachgesehen: für dieses Fahrzeug offen</translation>
    </message>
    <message>
      <source>Curfew</source>
      <translation>Ausgangssperre</translation>
    </message>
    <message>
      <source>Daily rest</source>
      <translation>Tagesruhe</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>Abfahrt</translation>
    </message>
    <message>
      <source>Detour</source>
      <translation>Umweg</translation>
    </message>
    <message>
      <source>Drive on</source>
      <translation>Weiterfahrt</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Fahrer</translation>
    </message>
    <message>
      <source>Driving ban</source>
      <translation>Fahrverbot</translation>
    </message>
    <message>
      <source>Early, waiting</source>
      <translation>Zu früh, warten</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Give it a city that is known, so that distances can be estimated.</source>
      <translation>Eine bekannte Stadt eintragen, damit sich Entfernungen schätzen lassen.</translation>
    </message>
    <message>
      <source>Hand-over</source>
      <translation>Übergabe</translation>
    </message>
    <message>
      <source>Hand-over: another vehicle goes on</source>
      <translation>Übergabe: ein anderes Fahrzeug fährt weiter</translation>
    </message>
    <message>
      <source>Leave the point out</source>
      <translation>Punkt weglassen</translation>
    </message>
    <message>
      <source>Left {place}</source>
      <translation>Abgefahren aus {place}</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>No schedule yet</source>
      <translation>Noch kein Fahrplan</translation>
    </message>
    <message>
      <source>Nobody drives at night</source>
      <translation>Nachts fährt niemand</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>On the way: the road passes there</source>
      <translation>Unterwegs: der Weg führt dort vorbei</translation>
    </message>
    <message>
      <source>One driver</source>
      <translation>Ein Fahrer</translation>
    </message>
    <message>
      <source>One place earlier</source>
      <translation>Einen Platz früher</translation>
    </message>
    <message>
      <source>One place later</source>
      <translation>Einen Platz später</translation>
    </message>
    <message>
      <source>Papers and checks go by these arrivals</source>
      <translation>Papiere und Prüfungen richten sich nach diesen Ankünften</translation>
    </message>
    <message>
      <source>Pick-up</source>
      <translation>Abholung</translation>
    </message>
    <message>
      <source>Pick-up: goods are loaded there</source>
      <translation>Abholung: dort wird geladen</translation>
    </message>
    <message>
      <source>Pin the time</source>
      <translation>Zeit festlegen</translation>
    </message>
    <message>
      <source>Point added</source>
      <translation>Punkt hinzugefügt</translation>
    </message>
    <message>
      <source>Receipt of the hand-over</source>
      <translation>Beleg der Übergabe</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Melden</translation>
    </message>
    <message>
      <source>Rest</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Fahrplan</translation>
    </message>
    <message>
      <source>Schedule made for {crew}</source>
      <translation>Fahrplan für {crew} erstellt</translation>
    </message>
    <message>
      <source>Set departure</source>
      <translation>Abfahrt eintragen</translation>
    </message>
    <message>
      <source>Set the departure to build the schedule.</source>
      <translation>Die Abfahrt eintragen, dann entsteht der Fahrplan.</translation>
    </message>
    <message>
      <source>Shortest order of stops</source>
      <translation>Kürzeste Reihenfolge der Stopps</translation>
    </message>
    <message>
      <source>Show partners</source>
      <translation>Partner zeigen</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Stop: a partner unloads</source>
      <translation>Stopp: ein Partner entlädt</translation>
    </message>
    <message>
      <source>Stops put in the shortest order</source>
      <translation>Stopps in die kürzeste Reihenfolge gebracht</translation>
    </message>
    <message>
      <source>Take over arrivals</source>
      <translation>Ankünfte übernehmen</translation>
    </message>
    <message>
      <source>Through the border</source>
      <translation>Über die Grenze</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time changed, the others follow</source>
      <translation>Zeit geändert, die anderen folgen</translation>
    </message>
    <message>
      <source>Two drivers take turns</source>
      <translation>Zwei Fahrer wechseln sich ab</translation>
    </message>
    <message>
      <source>Type a city, such as Zabrze.</source>
      <translation>Eine Stadt eingeben, etwa Zabrze.</translation>
    </message>
    <message>
      <source>Type its number, or who signed it and when.</source>
      <translation>Seine Nummer eingeben, oder wer wann unterschrieben hat.</translation>
    </message>
    <message>
      <source>Vehicle that goes on, with rested drivers</source>
      <translation>Fahrzeug, das weiterfährt, mit ausgeruhten Fahrern</translation>
    </message>
    <message>
      <source>Weekly rest</source>
      <translation>Wochenruhe</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where is {name}?</source>
      <translation>Wo liegt {name}?</translation>
    </message>
    <message>
      <source>add</source>
      <translation>hinzufügen</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>angekommen</translation>
    </message>
    <message>
      <source>border</source>
      <translation>Grenze</translation>
    </message>
    <message numerus="yes">
      <source>border, as on {count} own transport</source>
      <translation>
        <numerusform>Grenze, wie bei {count} eigenen Transport</numerusform>
        <numerusform>Grenze, wie bei {count} eigenen Transporten</numerusform>
      </translation>
    </message>
    <message>
      <source>border, usual wait</source>
      <translation>Grenze, übliche Wartezeit</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>closed for this vehicle</source>
      <translation>für dieses Fahrzeug geschlossen</translation>
    </message>
    <message>
      <source>detour {km}</source>
      <translation>Umweg {km}</translation>
    </message>
    <message>
      <source>empty vehicles only</source>
      <translation>nur leere Fahrzeuge</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>local times</source>
      <translation>Ortszeiten</translation>
    </message>
    <message>
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>on at {time}</source>
      <translation>weiter {time}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open in part</source>
      <translation>teilweise offen</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>festlegen</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>festgelegt</translation>
    </message>
    <message>
      <source>time, stay, km</source>
      <translation>Zeit, Dauer, km</translation>
    </message>
    <message>
      <source>until {time}</source>
      <translation>bis {time}</translation>
    </message>
    <message>
      <source>wait {time}</source>
      <translation>Wartezeit {time}</translation>
    </message>
    <message>
      <source>{best} at best, {worst} at worst</source>
      <translation>frühestens {best}, spätestens {worst}</translation>
    </message>
    <message>
      <source>{crossing} looked up today</source>
      <translation>{crossing} heute nachgesehen</translation>
    </message>
    <message>
      <source>{km} km</source>
      <translation>{km} km</translation>
    </message>
    <message>
      <source>{km} km from the start</source>
      <translation>{km} km ab Start</translation>
    </message>
    <message>
      <source>{place} changed</source>
      <translation>{place} geändert</translation>
    </message>
    <message>
      <source>{place} left out</source>
      <translation>{place} weggelassen</translation>
    </message>
    <message>
      <source>{place} moved</source>
      <translation>{place} verschoben</translation>
    </message>
    <message>
      <source>{place}: {planned}; {best} at best, {worst} at worst</source>
      <translation>{place}: {planned}; frühestens {best}, spätestens {worst}</translation>
    </message>
    <message>
      <source>{time} driving</source>
      <translation>{time} Lenkzeit</translation>
    </message>
    <message>
      <source>≈ {km}, ± {error} %</source>
      <translation>≈ {km}, ± {error} %</translation>
    </message>
  </context>
  <context>
    <name>RouteSheet</name>
    <message>
      <source>Border</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Call us</source>
      <translation>Rückfragen an</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Fahrer</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>Ortszeit</translation>
    </message>
    <message>
      <source>No printer is connected. Save the route sheet as PDF instead.</source>
      <translation>Kein Drucker angeschlossen. Das Routenblatt stattdessen als PDF speichern.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Print route sheet</source>
      <translation>Routenblatt drucken</translation>
    </message>
    <message>
      <source>Route sheet</source>
      <translation>Routenblatt</translation>
    </message>
    <message>
      <source>Save route sheet as PDF</source>
      <translation>Routenblatt als PDF speichern</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Times are a plan. Breaks and rests are kept before any arrival.</source>
      <translation>Die Zeiten sind ein Plan. Pausen und Ruhezeiten gehen jeder Ankunft vor.</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>Entladen</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Fahrzeug</translation>
    </message>
    <message>
      <source>Where and what</source>
      <translation>Wo und was</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
  </context>
  <context>
    <name>Scan</name>
    <message>
      <source>New article</source>
      <translation>Neuer Artikel</translation>
    </message>
    <message>
      <source>Nobody who works here has this badge. Press Ctrl+Shift+U and choose your name.</source>
      <translation>Diesen Ausweis hat niemand, der hier arbeitet. Strg+Umschalt+U drücken und den Namen wählen.</translation>
    </message>
    <message>
      <source>Scanner last heard at {time}</source>
      <translation>Scanner zuletzt um {time} gehört</translation>
    </message>
    <message>
      <source>Scanner ready</source>
      <translation>Scanner bereit</translation>
    </message>
    <message>
      <source>Scans go elsewhere</source>
      <translation>Scans gehen woandershin</translation>
    </message>
    <message>
      <source>Scans go to another window now. Click into this one to go on.</source>
      <translation>Scans gehen jetzt in ein anderes Fenster. Zum Weiterarbeiten in dieses klicken.</translation>
    </message>
    <message>
      <source>The card “{card}” does nothing on this page.</source>
      <translation>Die Karte „{card}“ bewirkt auf dieser Seite nichts.</translation>
    </message>
    <message>
      <source>The scan was not used. Close the open form first.</source>
      <translation>Der Scan wurde nicht verwendet. Erst das offene Formular schließen.</translation>
    </message>
    <message>
      <source>The scanner works.</source>
      <translation>Der Scanner funktioniert.</translation>
    </message>
    <message>
      <source>There is no such card. Print the cards anew.</source>
      <translation>Diese Karte gibt es nicht. Die Karten neu drucken.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>{code} is not known here. Make a new article?</source>
      <translation>{code} ist hier nicht bekannt. Neuen Artikel anlegen?</translation>
    </message>
    <message>
      <source>{code} is not known here. Scan again, or type the number that stands there.</source>
      <translation>{code} ist hier nicht bekannt. Noch einmal scannen oder die Nummer tippen, die dort steht.</translation>
    </message>
    <message>
      <source>{code} was misread: its last digit does not fit. Scan again.</source>
      <translation>{code} wurde falsch gelesen: Die letzte Ziffer passt nicht. Noch einmal scannen.</translation>
    </message>
    <message>
      <source>{count} of the next article. Scan it.</source>
      <translation>{count} vom nächsten Artikel. Jetzt scannen.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>A PNG, JPEG or SVG; it is made small and put on white.</source>
      <translation>PNG, JPEG oder SVG; es wird verkleinert und auf Weiß gesetzt.</translation>
    </message>
    <message>
      <source>A scale at a serial port or USB that prints its weight with the unit. What lies still for a second is taken. Speed and form stand in its manual, and what it is asked with, if it does not send by itself.</source>
      <translation>Eine Waage am seriellen Anschluss oder USB, die das Gewicht mit Einheit ausgibt. Was eine Sekunde ruhig liegt, wird übernommen. Geschwindigkeit und Form stehen in ihrer Anleitung, auch womit sie gefragt wird, wenn sie nicht von selbst sendet.</translation>
    </message>
    <message>
      <source>A4. With a printer chosen, papers print without a further question.</source>
      <translation>A4. Ist ein Drucker gewählt, wird ohne weitere Frage gedruckt.</translation>
    </message>
    <message>
      <source>Address of the label printer</source>
      <translation>Adresse des Etikettendruckers</translation>
    </message>
    <message>
      <source>Aisles, racks and levels have a page of their own.</source>
      <translation>Gassen, Regale und Ebenen haben eine eigene Seite.</translation>
    </message>
    <message>
      <source>All parts of the window grow with it.</source>
      <translation>Alle Teile des Fensters wachsen mit.</translation>
    </message>
    <message>
      <source>Ask each time</source>
      <translation>Jedes Mal fragen</translation>
    </message>
    <message>
      <source>Asked with</source>
      <translation>Gefragt mit</translation>
    </message>
    <message>
      <source>At the bench</source>
      <translation>Am Arbeitstisch</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Backup made</source>
      <translation>Sicherung erstellt</translation>
    </message>
    <message>
      <source>Backup restored; the former warehouse is kept as {file}</source>
      <translation>Sicherung wiederhergestellt; das bisherige Lager bleibt als {file}</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Change the address …</source>
      <translation>Adresse ändern …</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed on {day} by {person}</source>
      <translation>Geändert am {day} von {person}</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Check everything</source>
      <translation>Alles prüfen</translation>
    </message>
    <message>
      <source>Checking everything</source>
      <translation>Alles prüfen</translation>
    </message>
    <message>
      <source>Checks and plans go by them, for everybody in this warehouse, from the moment of the change.</source>
      <translation>Danach richten sich Prüfungen und Pläne, für alle in diesem Lager, ab dem Augenblick der Änderung.</translation>
    </message>
    <message>
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <source>Choose a picture …</source>
      <translation>Bild wählen …</translation>
    </message>
    <message>
      <source>Choose a second folder</source>
      <translation>Zweiten Ordner wählen</translation>
    </message>
    <message>
      <source>Choose a second folder …</source>
      <translation>Zweiten Ordner wählen …</translation>
    </message>
    <message>
      <source>Codes that do at the bench what a key does: laminate and hang them up. A4, on the printer for papers.</source>
      <translation>Codes, die am Packtisch tun, was eine Taste tut: laminieren und aufhängen. A4, auf dem Drucker für Papiere.</translation>
    </message>
    <message>
      <source>Command cards</source>
      <translation>Befehlskarten</translation>
    </message>
    <message>
      <source>Compared with the rules on {day}</source>
      <translation>Mit den Regeln verglichen am {day}</translation>
    </message>
    <message>
      <source>Confirmed on {day} by {person}</source>
      <translation>Bestätigt am {day} von {person}</translation>
    </message>
    <message>
      <source>Connected. Put something on the scale, or press its print key.</source>
      <translation>Verbunden. Etwas auf die Waage legen oder ihre Drucktaste drücken.</translation>
    </message>
    <message>
      <source>Copy as a file</source>
      <translation>Kopie als Datei</translation>
    </message>
    <message>
      <source>Copy saved as {file}</source>
      <translation>Kopie gespeichert als {file}</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Counted row by row; 1 for a new sheet. It counts on by itself.</source>
      <translation>Zeile für Zeile gezählt; 1 für einen neuen Bogen. Zählt von selbst weiter.</translation>
    </message>
    <message>
      <source>Customs and aid rules change; an old form is compared with them again.</source>
      <translation>Zoll- und Hilfsregeln ändern sich; ein alter Vordruck wird wieder mit ihnen verglichen.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Getan am</translation>
    </message>
    <message>
      <source>Dots of the label printer</source>
      <translation>Auflösung des Etikettendruckers</translation>
    </message>
    <message>
      <source>EORI {number}</source>
      <translation>EORI {number}</translation>
    </message>
    <message>
      <source>Enter our organisation …</source>
      <translation>Eigene Organisation eingeben …</translation>
    </message>
    <message>
      <source>Esc empties the search.</source>
      <translation>Esc leert die Suche.</translation>
    </message>
    <message>
      <source>Every half hour in which something changed. Kept are all of two days, then one of each of 7 days, 4 weeks and 12 months.</source>
      <translation>Jede halbe Stunde, in der sich etwas geändert hat. Behalten werden alle von zwei Tagen, dann je eine von 7 Tagen, 4 Wochen und 12 Monaten.</translation>
    </message>
    <message>
      <source>Everything adds up.</source>
      <translation>Alles stimmt.</translation>
    </message>
    <message>
      <source>Everything is being checked …</source>
      <translation>Alles wird geprüft …</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Forms of the papers</source>
      <translation>Vordrucke der Papiere</translation>
    </message>
    <message>
      <source>Further right and further down in millimetres, less than zero to the left and up.</source>
      <translation>Nach rechts und nach unten in Millimetern, unter null nach links und oben.</translation>
    </message>
    <message>
      <source>GS1 company prefix</source>
      <translation>GS1-Präfix</translation>
    </message>
    <message>
      <source>GS1 company prefix changed</source>
      <translation>GS1-Präfix geändert</translation>
    </message>
    <message>
      <source>Holds at this computer only.</source>
      <translation>Gilt nur an diesem Computer.</translation>
    </message>
    <message>
      <source>In the network its name or number, such as 192.168.1.50; at this computer its device file, such as /dev/usb/lp0 or COM3. It must understand ZPL.</source>
      <translation>Im Netz sein Name oder seine Nummer, etwa 192.168.1.50; an diesem Rechner seine Gerätedatei, etwa /dev/usb/lp0 oder COM3. Er muss ZPL verstehen.</translation>
    </message>
    <message>
      <source>It stands on every paper as the sender.</source>
      <translation>Sie steht auf jedem Papier als Absender.</translation>
    </message>
    <message>
      <source>It stands on the printer, mostly 203.</source>
      <translation>Sie steht auf dem Drucker, meist 203.</translation>
    </message>
    <message>
      <source>It takes the place of the warehouse that is open. The present one is backed up first, and kept beside it under a dated name.</source>
      <translation>Sie tritt an die Stelle des geöffneten Lagers. Das jetzige wird zuerst gesichert und mit Datum im Namen daneben behalten.</translation>
    </message>
    <message>
      <source>Label printer</source>
      <translation>Etikettendrucker</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiketten</translation>
    </message>
    <message>
      <source>Labels go to it without a question. Without one they are kept, to be saved as a PDF.</source>
      <translation>Etiketten gehen ohne Rückfrage dorthin. Ohne Drucker bleiben sie liegen und lassen sich als PDF speichern.</translation>
    </message>
    <message>
      <source>Labels in the printer</source>
      <translation>Etiketten im Drucker</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>Letzte Sicherung</translation>
    </message>
    <message>
      <source>Last step</source>
      <translation>Letzter Schritt</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Briefkopf</translation>
    </message>
    <message>
      <source>Letterhead changed</source>
      <translation>Briefkopf geändert</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzwerte</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Lagerplätze</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo changed</source>
      <translation>Logo geändert</translation>
    </message>
    <message>
      <source>Logo removed</source>
      <translation>Logo entfernt</translation>
    </message>
    <message>
      <source>Looking at the folder</source>
      <translation>Ordner ansehen</translation>
    </message>
    <message>
      <source>Looking into the backups</source>
      <translation>Sicherungen ansehen</translation>
    </message>
    <message>
      <source>Looking what would be lost …</source>
      <translation>Es wird nachgesehen, was verloren ginge …</translation>
    </message>
    <message>
      <source>Make a backup now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>Zeitpunkt</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>Druck verschieben</translation>
    </message>
    <message>
      <source>Name of warehouse {code}</source>
      <translation>Name von Lager {code}</translation>
    </message>
    <message>
      <source>Name of who signs</source>
      <translation>Name der unterschreibenden Person</translation>
    </message>
    <message>
      <source>Name, address, EORI and register number, and whom to talk to.</source>
      <translation>Name, Adresse, EORI- und Registernummer und wer Auskunft gibt.</translation>
    </message>
    <message>
      <source>Next free label on the sheet</source>
      <translation>Nächstes freies Etikett auf dem Bogen</translation>
    </message>
    <message>
      <source>No program that plays sounds was found (pw-play, paplay or aplay): the computer beeps instead.</source>
      <translation>Kein Programm zum Abspielen gefunden (pw-play, paplay oder aplay): Der Computer piept stattdessen.</translation>
    </message>
    <message>
      <source>No scale</source>
      <translation>Keine Waage</translation>
    </message>
    <message>
      <source>No second folder any more</source>
      <translation>Kein zweiter Ordner mehr</translation>
    </message>
    <message>
      <source>No setting holds these words</source>
      <translation>Keine Einstellung enthält diese Wörter</translation>
    </message>
    <message>
      <source>No step would be lost: nothing was done since.</source>
      <translation>Kein Schritt ginge verloren: seither wurde nichts getan.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keiner</translation>
    </message>
    <message>
      <source>None. If this computer is lost, so are its backups.</source>
      <translation>Keiner. Geht dieser Computer verloren, sind auch die Sicherungen weg.</translation>
    </message>
    <message>
      <source>Not asked: it sends by itself</source>
      <translation>Nicht gefragt: sie sendet von selbst</translation>
    </message>
    <message>
      <source>Not entered yet: papers name the warehouse only.</source>
      <translation>Noch nicht eingegeben: Papiere nennen nur das Lager.</translation>
    </message>
    <message>
      <source>Nothing answers at this port. Check the cable; it is looked for again.</source>
      <translation>An diesem Anschluss meldet sich nichts. Kabel prüfen; es wird weiter gesucht.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>On another drive, such as a stick. While it is away, work goes on; the newest backup is copied when it is back.</source>
      <translation>Auf einem anderen Laufwerk, etwa einem Stick. Ist es nicht da, geht die Arbeit weiter; die neueste Sicherung wird kopiert, sobald es wieder da ist.</translation>
    </message>
    <message>
      <source>On the scale: {weight} kg.</source>
      <translation>Auf der Waage: {weight} kg.</translation>
    </message>
    <message>
      <source>One high tone is good, two tones call for a look, one low tone means stop.</source>
      <translation>Ein hoher Ton ist gut, bei zwei Tönen hinsehen, ein tiefer Ton heißt halt.</translation>
    </message>
    <message>
      <source>One long low tone: stop.</source>
      <translation>Ein langer tiefer Ton: halt.</translation>
    </message>
    <message>
      <source>One short high tone: good.</source>
      <translation>Ein kurzer hoher Ton: gut.</translation>
    </message>
    <message>
      <source>Open another warehouse</source>
      <translation>Anderes Lager öffnen</translation>
    </message>
    <message>
      <source>Open another warehouse …</source>
      <translation>Anderes Lager öffnen …</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Eigene Organisation</translation>
    </message>
    <message>
      <source>Papers have their own languages; goods are named in all three.</source>
      <translation>Papiere haben eigene Sprachen; Artikel sind in allen dreien benannt.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Print command cards</source>
      <translation>Befehlskarten drucken</translation>
    </message>
    <message>
      <source>Print further down</source>
      <translation>Weiter unten drucken</translation>
    </message>
    <message>
      <source>Print further right</source>
      <translation>Weiter rechts drucken</translation>
    </message>
    <message>
      <source>Print test frame</source>
      <translation>Prüfrahmen drucken</translation>
    </message>
    <message>
      <source>Print test label</source>
      <translation>Testetikett drucken</translation>
    </message>
    <message>
      <source>Printed below the sender’s field for signing; empty for a blank one.</source>
      <translation>Steht unter dem Unterschriftsfeld des Absenders; leer lässt es frei.</translation>
    </message>
    <message>
      <source>Printer for papers</source>
      <translation>Drucker für Papiere</translation>
    </message>
    <message>
      <source>Reading the picture</source>
      <translation>Bild lesen</translation>
    </message>
    <message>
      <source>Reads the whole file, proves that all steps add up to what is kept, and looks at every issued paper. Nothing is changed; work goes on meanwhile.</source>
      <translation>Liest die ganze Datei, rechnet nach, ob alle Schritte den Bestand ergeben, und sieht jedes ausgestellte Papier an. Nichts wird geändert; die Arbeit geht weiter.</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report copied</source>
      <translation>Bericht kopiert</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from a file</source>
      <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from a file …</source>
      <translation>Aus einer Datei …</translation>
    </message>
    <message>
      <source>Restore this backup …</source>
      <translation>Diese Sicherung wiederherstellen …</translation>
    </message>
    <message>
      <source>Restore this backup?</source>
      <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
      <source>Save a copy as a file</source>
      <translation>Kopie als Datei speichern</translation>
    </message>
    <message>
      <source>Save a copy as a file …</source>
      <translation>Kopie speichern …</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Waage</translation>
    </message>
    <message>
      <source>Scan the test label. Hold the test frame, printed on plain paper, against a sheet of labels.</source>
      <translation>Das Testetikett scannen. Den Prüfrahmen auf einfachem Papier drucken und gegen einen Bogen Etiketten halten.</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>Second folder</source>
      <translation>Zweiter Ordner</translation>
    </message>
    <message>
      <source>Second folder chosen</source>
      <translation>Zweiter Ordner gewählt</translation>
    </message>
    <message>
      <source>Set back to {value}</source>
      <translation>Auf {value} zurücksetzen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Show the locations</source>
      <translation>Lagerplätze zeigen</translation>
    </message>
    <message>
      <source>Since {day}; {source}</source>
      <translation>Seit {day}; {source}</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the text</source>
      <translation>Größe der Schrift</translation>
    </message>
    <message>
      <source>Sounds of scans</source>
      <translation>Töne beim Scannen</translation>
    </message>
    <message>
      <source>Speed and form of the scale</source>
      <translation>Geschwindigkeit und Form der Waage</translation>
    </message>
    <message>
      <source>Stands on papers as the place of departure.</source>
      <translation>Steht auf Papieren als Ort der Abfahrt.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Still right</source>
      <translation>Stimmt noch</translation>
    </message>
    <message>
      <source>Stop copying there</source>
      <translation>Nicht mehr dorthin kopieren</translation>
    </message>
    <message>
      <source>Tax number {number}</source>
      <translation>Steuernummer {number}</translation>
    </message>
    <message>
      <source>Test the sounds</source>
      <translation>Töne testen</translation>
    </message>
    <message>
      <source>The scale is heard. Nothing lies still on it.</source>
      <translation>Die Waage ist zu hören. Nichts liegt ruhig darauf.</translation>
    </message>
    <message>
      <source>The scale sends “{text}”, which is no weight with a unit. Change the speed, or let it print the unit.</source>
      <translation>Die Waage sendet „{text}“, das ist kein Gewicht mit Einheit. Die Geschwindigkeit ändern oder die Einheit mit ausgeben lassen.</translation>
    </message>
    <message>
      <source>The warehouse is kept on a server: {server}. Its backups are made there, by whoever looks after the server (pg_basebackup); AidHub makes none by itself. A copy as a file can be saved below, and brought back into an empty database with “aidhub restore”.</source>
      <translation>Das Lager liegt auf einem Server: {server}. Gesichert wird dort, von der Person, die den Server betreut (pg_basebackup); AidHub macht von sich aus keine Sicherung. Unten lässt sich eine Kopie als Datei speichern; „aidhub restore“ bringt sie in eine leere Datenbank zurück.</translation>
    </message>
    <message>
      <source>The whole warehouse in one checked file, to keep elsewhere or take along.</source>
      <translation>Das ganze Lager in einer geprüften Datei, zum Aufbewahren an anderer Stelle oder zum Mitnehmen.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Es gibt noch keine.</translation>
    </message>
    <message numerus="yes">
      <source>This backup is of another warehouse, or of one that went another way since. All {count} step of the present one would be lost, the newest of them:</source>
      <translation>
        <numerusform>Diese Sicherung stammt aus einem anderen Lager oder einem, das seither anders weiterging. {count} Schritt des jetzigen ginge verloren:</numerusform>
        <numerusform>Diese Sicherung stammt aus einem anderen Lager oder einem, das seither anders weiterging. Alle {count} Schritte des jetzigen gingen verloren, die neuesten davon:</numerusform>
      </translation>
    </message>
    <message>
      <source>This workstation</source>
      <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
      <source>To review: older than 12 months</source>
      <translation>Zu prüfen: älter als 12 Monate</translation>
    </message>
    <message>
      <source>Try the label printer</source>
      <translation>Etikettendrucker ausprobieren</translation>
    </message>
    <message>
      <source>Two tones: look.</source>
      <translation>Zwei Töne: hinsehen.</translation>
    </message>
    <message>
      <source>Type millimetres from -10 to 10, such as 1.5.</source>
      <translation>Millimeter von -10 bis 10 eingeben, etwa 1,5.</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>Warehouse named {name}</source>
      <translation>Lager {name} genannt</translation>
    </message>
    <message>
      <source>Warehouses</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>What is inside and what would be lost is shown first; the present file is backed up before, and kept beside under a dated name.</source>
      <translation>Vorher wird gezeigt, was darin ist und was verloren ginge; die jetzige Datei wird zuerst gesichert und mit Datum im Namen daneben behalten.</translation>
    </message>
    <message>
      <source>Where it is kept</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <source>With one, pallets get an SSCC that carriers can scan; without one, a number of our own.</source>
      <translation>Mit Präfix bekommen Paletten eine SSCC, die auch Speditionen scannen; ohne eine eigene Nummer.</translation>
    </message>
    <message>
      <source>Workstation changed</source>
      <translation>Arbeitsplatz geändert</translation>
    </message>
    <message>
      <source>ZPL printer at this computer</source>
      <translation>ZPL-Drucker an diesem Rechner</translation>
    </message>
    <message>
      <source>ZPL printer in the network</source>
      <translation>ZPL-Drucker im Netz</translation>
    </message>
    <message numerus="yes">
      <source>{count} box checked</source>
      <translation>
        <numerusform>{count} Karton geprüft</numerusform>
        <numerusform>{count} Kartons geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} issued paper checked</source>
      <translation>
        <numerusform>{count} ausgestelltes Papier geprüft</numerusform>
        <numerusform>{count} ausgestellte Papiere geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot checked</source>
      <translation>
        <numerusform>{count} Posten geprüft</numerusform>
        <numerusform>{count} Posten geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problem found. Copy the report for whoever looks after the warehouse; the newest backup may help.</source>
      <translation>
        <numerusform>{count} Problem gefunden. Kopiere den Bericht für die Person, die das Lager betreut; die neueste Sicherung kann helfen.</numerusform>
        <numerusform>{count} Probleme gefunden. Kopiere den Bericht für die Person, die das Lager betreut; die neueste Sicherung kann helfen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} step checked</source>
      <translation>
        <numerusform>{count} Schritt geprüft</numerusform>
        <numerusform>{count} Schritte geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} step done since would be lost, the newest of them:</source>
      <translation>
        <numerusform>{count} Schritt seither ginge verloren:</numerusform>
        <numerusform>{count} Schritte seither gingen verloren, die neuesten davon:</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be read. Choose another file.</source>
      <translation>{file} lässt sich nicht lesen. Wähle eine andere Datei.</translation>
    </message>
    <message>
      <source>{file} has more than {limit} million pixels. Make the picture smaller, then choose it again.</source>
      <translation>{file} hat mehr als {limit} Millionen Bildpunkte. Verkleinere das Bild und wähle es noch einmal.</translation>
    </message>
    <message>
      <source>{file} holds more than a plain drawing. Save it as PNG, then choose that file.</source>
      <translation>{file} enthält mehr als eine einfache Zeichnung. Speichere es als PNG und wähle dann diese Datei.</translation>
    </message>
    <message>
      <source>{file} is larger than a logo can be: at most {limit} MB, a drawing {drawing} MB. Save it smaller.</source>
      <translation>{file} ist zu groß für ein Logo: höchstens {limit} MB, eine Zeichnung {drawing} MB. Speichere es kleiner.</translation>
    </message>
    <message>
      <source>{file} is no picture that can be read. Choose a PNG, JPEG or SVG.</source>
      <translation>{file} ist kein lesbares Bild. Wähle ein PNG, JPEG oder SVG.</translation>
    </message>
    <message>
      <source>{file} is opened only to read. The program that has it open makes the backups.</source>
      <translation>{file} ist nur zum Lesen geöffnet. Die Sicherungen macht das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
      <source>{file}, backups in {folder}</source>
      <translation>{file}, Sicherungen in {folder}</translation>
    </message>
    <message>
      <source>{file}. No backups are made of this warehouse.</source>
      <translation>{file}. Von diesem Lager werden keine Sicherungen gemacht.</translation>
    </message>
    <message>
      <source>{folder} is on the same drive as the warehouse. Choose one on another.</source>
      <translation>{folder} liegt auf demselben Laufwerk wie das Lager. Wähle einen Ordner auf einem anderen.</translation>
    </message>
    <message>
      <source>{folder}, newest of {moment}</source>
      <translation>{folder}, neueste vom {moment}</translation>
    </message>
    <message>
      <source>{limit} is still right</source>
      <translation>{limit} bestätigt</translation>
    </message>
    <message>
      <source>{limit}: {value}</source>
      <translation>{limit}: {value}</translation>
    </message>
    <message>
      <source>{moment}, {size}</source>
      <translation>{moment}, {size}</translation>
    </message>
    <message>
      <source>{name} saved</source>
      <translation>{name} gespeichert</translation>
    </message>
    <message>
      <source>{printer}, not connected</source>
      <translation>{printer}, nicht angeschlossen</translation>
    </message>
    <message>
      <source>{question}, once it lies still ({maker})</source>
      <translation>{question}, sobald es still liegt ({maker})</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{size}, one by one</source>
      <translation>{size}, einzeln</translation>
    </message>
    <message>
      <source>{size}, {count} on A4</source>
      <translation>{size}, {count} auf A4</translation>
    </message>
    <message>
      <source>{warehouse}, checked {moment}</source>
      <translation>{warehouse}, geprüft {moment}</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>AidHub – {warehouse}</source>
      <translation>AidHub – {warehouse}</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Backup today {time}</source>
      <translation>Sicherung heute {time}</translation>
    </message>
    <message>
      <source>Backup {day}</source>
      <translation>Sicherung {day}</translation>
    </message>
    <message>
      <source>Change person</source>
      <translation>Person wechseln</translation>
    </message>
    <message>
      <source>Close, then back</source>
      <translation>Schließen, dann zurück</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Everything saved</source>
      <translation>Alles gespeichert</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Alles finden</translation>
    </message>
    <message>
      <source>Finishing before closing …</source>
      <translation>Vor dem Schließen wird noch fertig gearbeitet …</translation>
    </message>
    <message>
      <source>Go on waiting</source>
      <translation>Weiter warten</translation>
    </message>
    <message>
      <source>It does not end by itself. If you leave now, what is not finished may not be saved; the next start shows what was.</source>
      <translation>Es endet nicht von selbst. Beim Verlassen jetzt ist Unfertiges vielleicht nicht gespeichert; der nächste Start zeigt, was gespeichert ist.</translation>
    </message>
    <message>
      <source>It is known now: the step was not saved. Do it again.</source>
      <translation>Jetzt ist es bekannt: Der Schritt ist nicht gespeichert. Bitte noch einmal ausführen.</translation>
    </message>
    <message>
      <source>It is known now: the step was saved.</source>
      <translation>Jetzt ist es bekannt: Der Schritt ist gespeichert.</translation>
    </message>
    <message>
      <source>Keys of this page</source>
      <translation>Tasten dieser Seite</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last steps</source>
      <translation>Letzte Schritte</translation>
    </message>
    <message>
      <source>Leave now</source>
      <translation>Jetzt verlassen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Menu bar</source>
      <translation>Menüleiste</translation>
    </message>
    <message>
      <source>Next language</source>
      <translation>Nächste Sprache</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Running work</source>
      <translation>Laufende Arbeit</translation>
    </message>
    <message>
      <source>Saving …</source>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <source>Scale connected</source>
      <translation>Waage verbunden</translation>
    </message>
    <message>
      <source>Scale ready</source>
      <translation>Waage bereit</translation>
    </message>
    <message>
      <source>Something is still running</source>
      <translation>Es läuft noch etwas</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Töne</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Step done again</source>
      <translation>Schritt wiederholt</translation>
    </message>
    <message>
      <source>Step undone</source>
      <translation>Schritt rückgängig gemacht</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The database does not answer</source>
      <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message>
      <source>The scale is not connected</source>
      <translation>Die Waage ist nicht verbunden</translation>
    </message>
    <message>
      <source>The scale is not understood</source>
      <translation>Die Waage wird nicht verstanden</translation>
    </message>
    <message>
      <source>This page is for coordinators. Ask one to sign on.</source>
      <translation>Diese Seite ist für die Koordination. Bitte jemanden von ihr, sich anzumelden.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo all of them</source>
      <translation>Alle rückgängig machen</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>{backup}, not copied to the second folder</source>
      <translation>{backup}, nicht in den zweiten Ordner kopiert</translation>
    </message>
    <message>
      <source>{backup}, second folder not there</source>
      <translation>{backup}, zweiter Ordner nicht da</translation>
    </message>
    <message>
      <source>{work} {done} of {total}</source>
      <translation>{work} {done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>SigningOn</name>
    <message>
      <source>Change person</source>
      <translation>Person wechseln</translation>
    </message>
    <message>
      <source>Choose your name, or scan your badge.</source>
      <translation>Wähle deinen Namen oder scanne deinen Ausweis.</translation>
    </message>
    <message>
      <source>Coordinator, no PIN yet</source>
      <translation>Koordination, noch ohne PIN</translation>
    </message>
    <message>
      <source>Helper</source>
      <translation>Mithilfe</translation>
    </message>
    <message>
      <source>Manage people</source>
      <translation>Personen verwalten</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name or badge</source>
      <translation>Name oder Ausweis</translation>
    </message>
    <message>
      <source>Nobody of this name works here. Type less of it, or scan the badge.</source>
      <translation>Niemand mit diesem Namen arbeitet hier. Gib weniger davon ein oder scanne den Ausweis.</translation>
    </message>
    <message>
      <source>Nobody was here for 10 minutes. Sign on again to see the coordinators’ pages.</source>
      <translation>10 Minuten lang war niemand hier. Melde dich wieder an, um die Seiten der Koordination zu sehen.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN forgotten? Another coordinator sets a new one under Manage people. If there is no other, close AidHub and type in its folder: {command}</source>
      <translation>PIN vergessen? Wer sonst noch koordiniert, setzt unter „Personen verwalten“ eine neue. Gibt es sonst niemanden: AidHub schließen und in seinem Ordner eintippen: {command}</translation>
    </message>
    <message>
      <source>PIN of {name}</source>
      <translation>PIN von {name}</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>PIN gesetzt</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>PIN setzen</translation>
    </message>
    <message>
      <source>Sign on</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>This is no badge of anybody who works here. Choose your name.</source>
      <translation>Das ist kein Ausweis von jemandem, der hier arbeitet. Wähle deinen Namen.</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Wer bist du?</translation>
    </message>
    <message>
      <source>{name} is signed on</source>
      <translation>{name} ist angemeldet</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Coordinator</source>
      <translation>Koordination</translation>
    </message>
    <message>
      <source>Finishing what is on its way …</source>
      <translation>Laufendes wird beendet …</translation>
    </message>
    <message>
      <source>Make a new warehouse</source>
      <translation>Neues Lager anlegen</translation>
    </message>
    <message>
      <source>New warehouse …</source>
      <translation>Neues Lager …</translation>
    </message>
    <message>
      <source>Open a warehouse</source>
      <translation>Lager öffnen</translation>
    </message>
    <message>
      <source>Open another …</source>
      <translation>Anderes öffnen …</translation>
    </message>
    <message>
      <source>Something is still running. Wait until it has ended, or stop it in the status bar.</source>
      <translation>Es läuft noch etwas. Warte, bis es fertig ist, oder halte es in der Statusleiste an.</translation>
    </message>
    <message>
      <source>The warehouse could not be opened</source>
      <translation>Das Lager ließ sich nicht öffnen</translation>
    </message>
    <message>
      <source>The warehouse is being opened …</source>
      <translation>Das Lager wird geöffnet …</translation>
    </message>
    <message>
      <source>This warehouse is open in another window, which has come up.</source>
      <translation>Dieses Lager ist in einem anderen Fenster geöffnet, das jetzt vorne ist.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>Warehouses of AidHub</source>
      <translation>Lager von AidHub</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Blocked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Geliefert</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>Verladen</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Verladung</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Veraltet</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>Reserviert</translation>
    </message>
    <message>
      <source>To fill in</source>
      <translation>Zu ergänzen</translation>
    </message>
    <message>
      <source>Unconfirmed</source>
      <translation>Unbestätigt</translation>
    </message>
    <message>
      <source>Unsorted</source>
      <translation>Unsortiert</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>A delivery announced</source>
      <translation>Eine Lieferung angekündigt</translation>
    </message>
    <message>
      <source>A delivery called off</source>
      <translation>Eine Lieferung abgesagt</translation>
    </message>
    <message>
      <source>A delivery changed</source>
      <translation>Eine Lieferung geändert</translation>
    </message>
    <message>
      <source>An address changed</source>
      <translation>Eine Adresse geändert</translation>
    </message>
    <message>
      <source>An entry for a paper filled in</source>
      <translation>Eine Angabe für ein Papier ergänzt</translation>
    </message>
    <message>
      <source>Arrivals of {transport} taken from the schedule</source>
      <translation>Ankünfte von {transport} aus dem Fahrplan übernommen</translation>
    </message>
    <message>
      <source>Article for {what} confirmed</source>
      <translation>Artikel für {what} bestätigt</translation>
    </message>
    <message numerus="yes">
      <source>Article of {count} line confirmed</source>
      <translation>
        <numerusform>Artikel von {count} Position bestätigt</numerusform>
        <numerusform>Artikel von {count} Positionen bestätigt</numerusform>
      </translation>
    </message>
    <message>
      <source>Article {name} brought back</source>
      <translation>Artikel {name} zurückgeholt</translation>
    </message>
    <message>
      <source>Article {name} changed</source>
      <translation>Artikel {name} geändert</translation>
    </message>
    <message>
      <source>Article {name} checked</source>
      <translation>Artikel {name} geprüft</translation>
    </message>
    <message>
      <source>Article {name} entered</source>
      <translation>Artikel {name} eingetragen</translation>
    </message>
    <message>
      <source>Article {name} removed</source>
      <translation>Artikel {name} entfernt</translation>
    </message>
    <message>
      <source>Box {box} closed</source>
      <translation>Karton {box} geschlossen</translation>
    </message>
    <message>
      <source>Box {box} opened</source>
      <translation>Karton {box} geöffnet</translation>
    </message>
    <message>
      <source>Box {box} opened again</source>
      <translation>Karton {box} wieder geöffnet</translation>
    </message>
    <message>
      <source>Box {box} taken over</source>
      <translation>Karton {box} übernommen</translation>
    </message>
    <message>
      <source>Box {box} weighs {weight} kg</source>
      <translation>Karton {box} wiegt {weight} kg</translation>
    </message>
    <message>
      <source>Box {what} made of an unlabelled find at {location}</source>
      <translation>Karton {what} aus einem Fund ohne Etikett auf {location} gemacht</translation>
    </message>
    <message>
      <source>Counting of {location} started</source>
      <translation>Zählung von {location} begonnen</translation>
    </message>
    <message>
      <source>Counting of {location} taken over</source>
      <translation>Zählung von {location} übernommen</translation>
    </message>
    <message>
      <source>Delivery of {donor} announced</source>
      <translation>Lieferung von {donor} angekündigt</translation>
    </message>
    <message>
      <source>Delivery of {donor} called off</source>
      <translation>Lieferung von {donor} abgesagt</translation>
    </message>
    <message>
      <source>Delivery of {donor} changed</source>
      <translation>Lieferung von {donor} geändert</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <source>GS1 company prefix: {name}</source>
      <translation>GS1-Präfix: {name}</translation>
    </message>
    <message numerus="yes">
      <source>Goods for {count} need allocated to {transport}</source>
      <translation>
        <numerusform>{transport}: Güter für {count} Position zugeteilt</numerusform>
        <numerusform>{transport}: Güter für {count} Positionen zugeteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Goods of {count} kind proposed for {transport}</source>
      <translation>
        <numerusform>{count} Warenart für {transport} vorgeschlagen</numerusform>
        <numerusform>{count} Warenarten für {transport} vorgeschlagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Goods of {from_box} put into box {box}</source>
      <translation>Ware aus {from_box} in Karton {box} gelegt</translation>
    </message>
    <message>
      <source>Goods of {transport} put into boxes {boxes}</source>
      <translation>Güter von {transport} in die Kartons {boxes} umgepackt</translation>
    </message>
    <message>
      <source>Goods of {transport} set free</source>
      <translation>Güter von {transport} freigegeben</translation>
    </message>
    <message>
      <source>Goods of {what} brought to {to}</source>
      <translation>Ware aus {what} nach {to} gebracht</translation>
    </message>
    <message>
      <source>Intake {number} changed</source>
      <translation>Annahme {number} geändert</translation>
    </message>
    <message>
      <source>Intake {number} finished</source>
      <translation>Annahme {number} abgeschlossen</translation>
    </message>
    <message>
      <source>Intake {number} of {donor} started</source>
      <translation>Annahme {number} von {donor} begonnen</translation>
    </message>
    <message>
      <source>Intake {number} started</source>
      <translation>Annahme {number} begonnen</translation>
    </message>
    <message>
      <source>Load carrier of pallet {pallet} chosen</source>
      <translation>Ladungsträger von Palette {pallet} gewählt</translation>
    </message>
    <message>
      <source>Location {code} changed</source>
      <translation>Lagerplatz {code} geändert</translation>
    </message>
    <message>
      <source>Location {code} removed</source>
      <translation>Lagerplatz {code} entfernt</translation>
    </message>
    <message>
      <source>Location {location} counted</source>
      <translation>Lagerplatz {location} gezählt</translation>
    </message>
    <message>
      <source>Location {location} skipped</source>
      <translation>Lagerplatz {location} übersprungen</translation>
    </message>
    <message>
      <source>Logo of {name} changed</source>
      <translation>Logo von {name} geändert</translation>
    </message>
    <message>
      <source>Logo of {name} taken away</source>
      <translation>Logo von {name} entfernt</translation>
    </message>
    <message>
      <source>Name of who signs: {name}</source>
      <translation>Unterschrift: {name}</translation>
    </message>
    <message numerus="yes">
      <source>Needs list of {partner} with {count} line</source>
      <translation>
        <numerusform>Bedarfsliste von {partner} mit {count} Position</numerusform>
        <numerusform>Bedarfsliste von {partner} mit {count} Positionen</numerusform>
      </translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} changed</source>
      <translation>Bedarfsliste {number} von {partner} geändert</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} closed</source>
      <translation>Bedarfsliste {number} von {partner} abgeschlossen</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} confirmed</source>
      <translation>Bedarfsliste {number} von {partner} bestätigt</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} opened again</source>
      <translation>Bedarfsliste {number} von {partner} wieder geöffnet</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} taken away</source>
      <translation>Bedarfsliste {number} von {partner} entfernt</translation>
    </message>
    <message>
      <source>PIN of {name} set</source>
      <translation>PIN von {name} gesetzt</translation>
    </message>
    <message>
      <source>PIN of {name} taken away</source>
      <translation>PIN von {name} entfernt</translation>
    </message>
    <message>
      <source>Pallet {pallet} begun</source>
      <translation>Palette {pallet} begonnen</translation>
    </message>
    <message>
      <source>Pallet {pallet} closed</source>
      <translation>Palette {pallet} geschlossen</translation>
    </message>
    <message>
      <source>Part of box {from_box} put into box {box}</source>
      <translation>Ein Teil von Karton {from_box} in Karton {box} gelegt</translation>
    </message>
    <message>
      <source>Plan of {transport} confirmed</source>
      <translation>Plan von {transport} bestätigt</translation>
    </message>
    <message>
      <source>Plan of {transport} confirmed in spite of problems: {reason}</source>
      <translation>Plan von {transport} trotz Problemen bestätigt: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>Priority of {count} line changed</source>
      <translation>
        <numerusform>Priorität von {count} Position geändert</numerusform>
        <numerusform>Priorität von {count} Positionen geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>Route of {transport}: {place} changed</source>
      <translation>Route von {transport}: {place} geändert</translation>
    </message>
    <message numerus="yes">
      <source>SSCC given to {count} pallet</source>
      <translation>
        <numerusform>SSCC für {count} Palette vergeben</numerusform>
        <numerusform>SSCC für {count} Paletten vergeben</numerusform>
      </translation>
    </message>
    <message>
      <source>Stock count {number} closed</source>
      <translation>Inventur {number} abgeschlossen</translation>
    </message>
    <message numerus="yes">
      <source>Stock count {number} of {count} location started</source>
      <translation>
        <numerusform>Inventur {number} mit {count} Lagerplatz begonnen</numerusform>
        <numerusform>Inventur {number} mit {count} Lagerplätzen begonnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Stops of {transport} put in order</source>
      <translation>Stopps von {transport} geordnet</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>Unknown label scanned at {location}</source>
      <translation>Unbekanntes Etikett auf {location} gescannt</translation>
    </message>
    <message>
      <source>Until tomorrow: {what}</source>
      <translation>Auf morgen verschoben: {what}</translation>
    </message>
    <message>
      <source>View {name} changed</source>
      <translation>Ansicht {name} geändert</translation>
    </message>
    <message>
      <source>View {name} removed</source>
      <translation>Ansicht {name} entfernt</translation>
    </message>
    <message>
      <source>View {name} saved</source>
      <translation>Ansicht {name} gespeichert</translation>
    </message>
    <message>
      <source>Warehouse named {name}</source>
      <translation>Lager {name} genannt</translation>
    </message>
    <message>
      <source>{article} for one: {amount} {unit}</source>
      <translation>{article} je Person oder Haushalt: {amount} {unit}</translation>
    </message>
    <message>
      <source>{article} merged into {into}</source>
      <translation>{article} mit {into} zusammengeführt</translation>
    </message>
    <message>
      <source>{article} not accepted</source>
      <translation>{article} nicht angenommen</translation>
    </message>
    <message>
      <source>{article} of intake {number} changed</source>
      <translation>{article} der Annahme {number} geändert</translation>
    </message>
    <message>
      <source>{article} of intake {number} taken away</source>
      <translation>{article} aus Annahme {number} entfernt</translation>
    </message>
    <message>
      <source>{article} taken in</source>
      <translation>{article} angenommen</translation>
    </message>
    <message>
      <source>{box} sorted completely</source>
      <translation>{box} fertig sortiert</translation>
    </message>
    <message numerus="yes">
      <source>{count} address entered</source>
      <translation>
        <numerusform>{count} Adresse eingetragen</numerusform>
        <numerusform>{count} Adressen eingetragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article brought back</source>
      <translation>
        <numerusform>{count} Artikel zurückgeholt</numerusform>
        <numerusform>{count} Artikel zurückgeholt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article changed</source>
      <translation>
        <numerusform>{count} Artikel geändert</numerusform>
        <numerusform>{count} Artikel geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article checked</source>
      <translation>
        <numerusform>{count} Artikel geprüft</numerusform>
        <numerusform>{count} Artikel geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article entered</source>
      <translation>
        <numerusform>{count} Artikel eingetragen</numerusform>
        <numerusform>{count} Artikel eingetragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article merged into {into}</source>
      <translation>
        <numerusform>{count} Artikel mit {into} zusammengeführt</numerusform>
        <numerusform>{count} Artikel mit {into} zusammengeführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article removed</source>
      <translation>
        <numerusform>{count} Artikel entfernt</numerusform>
        <numerusform>{count} Artikel entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box of {location} taken from a count sheet</source>
      <translation>
        <numerusform>{count} Karton von {location} aus der Zählliste übernommen</numerusform>
        <numerusform>{count} Kartons von {location} aus der Zählliste übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box put on {pallet}</source>
      <translation>
        <numerusform>{count} Karton auf {pallet} gestellt</numerusform>
        <numerusform>{count} Kartons auf {pallet} gestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box received</source>
      <translation>
        <numerusform>{count} Karton angenommen</numerusform>
        <numerusform>{count} Kartons angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box taken in: {article}</source>
      <translation>
        <numerusform>{count} Karton {article} angenommen</numerusform>
        <numerusform>{count} Kartons {article} angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} difference of stock count {number} settled</source>
      <translation>
        <numerusform>{count} Abweichung der Inventur {number} geklärt</numerusform>
        <numerusform>{count} Abweichungen der Inventur {number} geklärt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label of intake {number} printed</source>
      <translation>
        <numerusform>{count} Etikett der Annahme {number} gedruckt</numerusform>
        <numerusform>{count} Etiketten der Annahme {number} gedruckt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line added for {partner}</source>
      <translation>
        <numerusform>{count} Position für {partner} hinzugefügt</numerusform>
        <numerusform>{count} Positionen für {partner} hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of {partner} changed</source>
      <translation>
        <numerusform>{count} Position von {partner} geändert</numerusform>
        <numerusform>{count} Positionen von {partner} geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of {partner} from {file}</source>
      <translation>
        <numerusform>{count} Position von {partner} aus {file}</numerusform>
        <numerusform>{count} Positionen von {partner} aus {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of {partner} taken away</source>
      <translation>
        <numerusform>{count} Position von {partner} entfernt</numerusform>
        <numerusform>{count} Positionen von {partner} entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line received</source>
      <translation>
        <numerusform>{count} Position angenommen</numerusform>
        <numerusform>{count} Positionen angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location changed</source>
      <translation>
        <numerusform>{count} Lagerplatz geändert</numerusform>
        <numerusform>{count} Lagerplätze geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location made</source>
      <translation>
        <numerusform>{count} Lagerplatz angelegt</numerusform>
        <numerusform>{count} Lagerplätze angelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location removed</source>
      <translation>
        <numerusform>{count} Lagerplatz entfernt</numerusform>
        <numerusform>{count} Lagerplätze entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package loaded on {transport}</source>
      <translation>
        <numerusform>{count} Packstück auf {transport} verladen</numerusform>
        <numerusform>{count} Packstücke auf {transport} verladen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package passed on from {transport} to {to}</source>
      <translation>
        <numerusform>{count} Packstück von {transport} an {to} weitergegeben</numerusform>
        <numerusform>{count} Packstücke von {transport} an {to} weitergegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package placed in {transport}</source>
      <translation>
        <numerusform>{count} Packstück in {transport} platziert</numerusform>
        <numerusform>{count} Packstücke in {transport} platziert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package taken off {transport}</source>
      <translation>
        <numerusform>{count} Packstück von {transport} abgeladen</numerusform>
        <numerusform>{count} Packstücke von {transport} abgeladen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row blocked</source>
      <translation>
        <numerusform>{count} Zeile gesperrt</numerusform>
        <numerusform>{count} Zeilen gesperrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row imported from {file}</source>
      <translation>
        <numerusform>{count} Zeile aus {file} eingelesen</numerusform>
        <numerusform>{count} Zeilen aus {file} eingelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row no longer blocked</source>
      <translation>
        <numerusform>{count} Zeile nicht mehr gesperrt</numerusform>
        <numerusform>{count} Zeilen nicht mehr gesperrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row of the stock changed</source>
      <translation>
        <numerusform>{count} Zeile des Bestands geändert</numerusform>
        <numerusform>{count} Zeilen des Bestands geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle entered</source>
      <translation>
        <numerusform>{count} Fahrzeug eingetragen</numerusform>
        <numerusform>{count} Fahrzeuge eingetragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle removed</source>
      <translation>
        <numerusform>{count} Fahrzeug entfernt</numerusform>
        <numerusform>{count} Fahrzeuge entfernt</numerusform>
      </translation>
    </message>
    <message>
      <source>{goods} in box {box} described</source>
      <translation>{goods} in Karton {box} beschrieben</translation>
    </message>
    <message>
      <source>{goods} in box {box}: {quantity}</source>
      <translation>{goods} in Karton {box}: {quantity}</translation>
    </message>
    <message>
      <source>{limit} confirmed at {value}</source>
      <translation>{limit} mit {value} bestätigt</translation>
    </message>
    <message>
      <source>{limit} set back to {value}</source>
      <translation>{limit} auf {value} zurückgesetzt</translation>
    </message>
    <message>
      <source>{limit} set to {value}</source>
      <translation>{limit} auf {value} gesetzt</translation>
    </message>
    <message>
      <source>{name} added to the people</source>
      <translation>{name} in die Liste der Personen aufgenommen</translation>
    </message>
    <message>
      <source>{name} changed</source>
      <translation>{name} geändert</translation>
    </message>
    <message>
      <source>{name} entered</source>
      <translation>{name} eingetragen</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} entfernt</translation>
    </message>
    <message>
      <source>{others} merged into {name}</source>
      <translation>{others} mit {name} zusammengeführt</translation>
    </message>
    <message>
      <source>{partner} confirmed {transport}</source>
      <translation>{partner} hat {transport} bestätigt</translation>
    </message>
    <message>
      <source>{place} looked up: closed for this class</source>
      <translation>{place} nachgesehen: für diese Klasse geschlossen</translation>
    </message>
    <message>
      <source>{place} looked up: open</source>
      <translation>{place} nachgesehen: offen</translation>
    </message>
    <message>
      <source>{place} moved on the route of {transport}</source>
      <translation>{place} auf der Route von {transport} verschoben</translation>
    </message>
    <message>
      <source>{quantity} counted in {what}</source>
      <translation>{quantity} in {what} gezählt</translation>
    </message>
    <message>
      <source>{quantity} of {article} promised to {transport}</source>
      <translation>{quantity} × {article} für {transport} reserviert</translation>
    </message>
    <message>
      <source>{quantity} of {what} brought to {to}</source>
      <translation>{quantity} von {what} nach {to} gebracht</translation>
    </message>
    <message>
      <source>{quantity} × {goods} from {box} thrown away</source>
      <translation>{quantity} × {goods} aus {box} weggeworfen</translation>
    </message>
    <message>
      <source>{quantity} × {goods} into box {box}</source>
      <translation>{quantity} × {goods} in Karton {box}</translation>
    </message>
    <message>
      <source>{quantity} × {goods} made of parts</source>
      <translation>{quantity} × {goods} aus Teilen gepackt</translation>
    </message>
    <message>
      <source>{quantity} × {goods} taken apart</source>
      <translation>{quantity} × {goods} wieder zerlegt</translation>
    </message>
    <message>
      <source>{transport} also passes {place}</source>
      <translation>{transport} fährt auch über {place}</translation>
    </message>
    <message>
      <source>{transport} also stops at {partners}</source>
      <translation>{transport} hält auch bei {partners}</translation>
    </message>
    <message>
      <source>{transport} arrived at {partner}</source>
      <translation>{transport} ist angekommen: {partner}</translation>
    </message>
    <message>
      <source>{transport} cancelled</source>
      <translation>{transport} abgesagt</translation>
    </message>
    <message>
      <source>{transport} changed</source>
      <translation>{transport} geändert</translation>
    </message>
    <message>
      <source>{transport} filled with what expires first</source>
      <translation>{transport} mit dem gefüllt, was zuerst abläuft</translation>
    </message>
    <message>
      <source>{transport} left for {partners}</source>
      <translation>{transport} ist abgefahren: {partners}</translation>
    </message>
    <message>
      <source>{transport} left for {partners} in spite of problems: {reason}</source>
      <translation>{transport} trotz Problemen abgefahren nach {partners}: {reason}</translation>
    </message>
    <message>
      <source>{transport} no longer passes {place}</source>
      <translation>{transport} fährt nicht mehr über {place}</translation>
    </message>
    <message>
      <source>{transport} no longer stops at {partners}</source>
      <translation>{transport} hält nicht mehr bei {partners}</translation>
    </message>
    <message>
      <source>{transport} set a step back</source>
      <translation>{transport} einen Schritt zurückgesetzt</translation>
    </message>
    <message>
      <source>{transport} to {partners} planned</source>
      <translation>{transport} nach {partners} geplant</translation>
    </message>
    <message>
      <source>{transport}: time in {place} noted</source>
      <translation>{transport}: Zeit in {place} notiert</translation>
    </message>
    <message>
      <source>{what} added to article {name}</source>
      <translation>{what} beim Artikel {name} ergänzt</translation>
    </message>
    <message>
      <source>{what} blocked</source>
      <translation>{what} gesperrt</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>{what} geändert</translation>
    </message>
    <message>
      <source>{what} found damaged</source>
      <translation>{what} beschädigt gefunden</translation>
    </message>
    <message>
      <source>{what} means {article}</source>
      <translation>{what} heißt {article}</translation>
    </message>
    <message>
      <source>{what} moved on the load plan of {transport}</source>
      <translation>{what} im Ladeplan von {transport} verschoben</translation>
    </message>
    <message>
      <source>{what} moved to {to}</source>
      <translation>{what} nach {to} umgelagert</translation>
    </message>
    <message>
      <source>{what} needed by {partner}</source>
      <translation>{what} von {partner} angefragt</translation>
    </message>
    <message>
      <source>{what} no longer blocked</source>
      <translation>{what} nicht mehr gesperrt</translation>
    </message>
    <message>
      <source>{what} of {partner} changed</source>
      <translation>{what} von {partner} geändert</translation>
    </message>
    <message>
      <source>{what} of {partner} taken away</source>
      <translation>{what} von {partner} entfernt</translation>
    </message>
    <message>
      <source>{what} promised to {transport}</source>
      <translation>{what} für {transport} reserviert</translation>
    </message>
    <message>
      <source>{what} promised wholly to {transport}</source>
      <translation>{what} ganz für {transport} reserviert</translation>
    </message>
    <message>
      <source>{what} recorded at {location}</source>
      <translation>{what} auf {location} eingetragen</translation>
    </message>
    <message>
      <source>{what} scanned at {location}</source>
      <translation>{what} auf {location} gescannt</translation>
    </message>
    <message>
      <source>{what} scanned in the wrong place, {location}</source>
      <translation>{what} am falschen Platz gescannt, {location}</translation>
    </message>
    <message>
      <source>{what} stacked on the load plan of {transport}</source>
      <translation>{what} im Ladeplan von {transport} gestapelt</translation>
    </message>
    <message>
      <source>{what} taken away from article {name}</source>
      <translation>{what} beim Artikel {name} weggenommen</translation>
    </message>
    <message>
      <source>{what} taken off the load plan of {transport}</source>
      <translation>{what} aus dem Ladeplan von {transport} genommen</translation>
    </message>
    <message>
      <source>{what} turned on the load plan of {transport}</source>
      <translation>{what} im Ladeplan von {transport} gedreht</translation>
    </message>
    <message numerus="yes">
      <source>{what} with {count} box scanned at {location}</source>
      <translation>
        <numerusform>{what} mit {count} Karton auf {location} gescannt</numerusform>
        <numerusform>{what} mit {count} Kartons auf {location} gescannt</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} written off</source>
      <translation>{what} ausgebucht</translation>
    </message>
    <message>
      <source>{what}: {priority}</source>
      <translation>{what}: {priority}</translation>
    </message>
    <message>
      <source>“{name}” means {article} from now on</source>
      <translation>„{name}“ bedeutet künftig {article}</translation>
    </message>
    <message>
      <source>“{name}” no longer means {article}</source>
      <translation>„{name}“ bedeutet nicht mehr {article}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Do again</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Last steps</source>
      <translation>Letzte Schritte</translation>
    </message>
    <message>
      <source>Later steps build on this one:</source>
      <translation>Spätere Schritte bauen darauf auf:</translation>
    </message>
    <message>
      <source>Nothing was done yet</source>
      <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Undo this step</source>
      <translation>Diesen Schritt rückgängig machen</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What everybody did, the newest first. Each can be undone if nothing builds on it.</source>
      <translation>Was alle getan haben, das Neueste zuerst. Jeder Schritt lässt sich rückgängig machen, wenn nichts darauf aufbaut.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>{step} ({person})</source>
      <translation>{step} ({person})</translation>
    </message>
  </context>
  <context>
    <name>Stock</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All categories</source>
      <translation>Alle Warengruppen</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Blocked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Blocked goods stay here until somebody unblocks them. Say why.</source>
      <translation>Gesperrte Ware bleibt hier, bis jemand sie freigibt. Den Grund nennen.</translation>
    </message>
    <message>
      <source>Box {number}</source>
      <translation>Karton {number}</translation>
    </message>
    <message>
      <source>Box, pallet or location</source>
      <translation>Karton, Palette oder Lagerplatz</translation>
    </message>
    <message>
      <source>By pallet</source>
      <translation>Nach Paletten</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Filter leeren</translation>
    </message>
    <message>
      <source>Clear the filter, or import a list of goods.</source>
      <translation>Den Filter leeren oder eine Warenliste einlesen.</translation>
    </message>
    <message>
      <source>Close pallet</source>
      <translation>Palette zuklappen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Customs no.</source>
      <translation>Zolltarif-Nr.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Spender</translation>
    </message>
    <message>
      <source>Everybody sees it</source>
      <translation>Alle sehen sie</translation>
    </message>
    <message>
      <source>Expired on {day}</source>
      <translation>Abgelaufen am {day}</translation>
    </message>
    <message numerus="yes">
      <source>Expires {day}, in {count} day</source>
      <translation>
        <numerusform>Läuft am {day} ab, in {count} Tag</numerusform>
        <numerusform>Läuft am {day} ab, in {count} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Expiring in 90 days</source>
      <translation>Läuft in 90 Tagen ab</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>MHD</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>Liste filtern</translation>
    </message>
    <message>
      <source>Filter, category and order come back with one click on its tab.</source>
      <translation>Filter, Warengruppe und Reihenfolge kommen mit einem Klick auf den Reiter wieder.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>For / note</source>
      <translation>Für / Notiz</translation>
    </message>
    <message>
      <source>Goods put into {goal}</source>
      <translation>Ware kam nach {goal}</translation>
    </message>
    <message>
      <source>Goods that lie loose have no label. Choose boxes or pallets.</source>
      <translation>Lose Ware hat kein Etikett. Kartons oder Paletten wählen.</translation>
    </message>
    <message>
      <source>Gross</source>
      <translation>Brutto</translation>
    </message>
    <message>
      <source>Gross kg</source>
      <translation>Brutto kg</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How many kits</source>
      <translation>Wie viele Sets</translation>
    </message>
    <message>
      <source>How much goes along, and where to? Scan it, or type what is written on it.</source>
      <translation>Wie viel kommt mit, und wohin? Scannen oder tippen, was darauf steht.</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Liste einlesen</translation>
    </message>
    <message>
      <source>Import a list of goods to begin.</source>
      <translation>Zum Anfang eine Warenliste einlesen.</translation>
    </message>
    <message>
      <source>Keep this filter in the view</source>
      <translation>Filter in der Ansicht behalten</translation>
    </message>
    <message>
      <source>Kits taken apart</source>
      <translation>Sets aufgelöst</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lagerplatz</translation>
    </message>
    <message>
      <source>Look at all goods, or import a list.</source>
      <translation>Alle Waren ansehen oder eine Warenliste einlesen.</translation>
    </message>
    <message>
      <source>Loose goods</source>
      <translation>Lose Ware</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Umlagern</translation>
    </message>
    <message>
      <source>Move goods</source>
      <translation>Güter umlagern</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>No boxes in this view</source>
      <translation>Keine Kartons in dieser Ansicht</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>None of these stands on a pallet. Choose boxes on pallets.</source>
      <translation>Davon steht nichts auf einer Palette. Kartons auf Paletten wählen.</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>Nicht verstanden: {words}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>One row for each pallet</source>
      <translation>Eine Zeile je Palette</translation>
    </message>
    <message>
      <source>Only coordinators see who gave what. That part of the filter does nothing here.</source>
      <translation>Wer was gespendet hat, sieht nur die Koordination. Dieser Teil des Filters wirkt hier nicht.</translation>
    </message>
    <message>
      <source>Open in Sort &amp; box</source>
      <translation>In Packen öffnen</translation>
    </message>
    <message>
      <source>Open pallet</source>
      <translation>Palette aufklappen</translation>
    </message>
    <message>
      <source>Pallet</source>
      <translation>Palette</translation>
    </message>
    <message>
      <source>Pallet {number}</source>
      <translation>Palette {number}</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Etiketten drucken</translation>
    </message>
    <message>
      <source>Print new labels of closed boxes</source>
      <translation>Neue Etiketten für geschlossene Kartons drucken</translation>
    </message>
    <message>
      <source>Print pallet labels</source>
      <translation>Palettenetiketten drucken</translation>
    </message>
    <message>
      <source>Put on pallet</source>
      <translation>Auf Palette stellen</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Remove view</source>
      <translation>Ansicht entfernen</translation>
    </message>
    <message>
      <source>Repack</source>
      <translation>Umpacken</translation>
    </message>
    <message>
      <source>Repack box {code}</source>
      <translation>Karton {code} umpacken</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>Reserviert</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <source>Scan the pallet, or type its number, such as P-0312.</source>
      <translation>Die Palette scannen oder ihre Nummer eintippen, etwa P-0312.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show article</source>
      <translation>Artikel zeigen</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Split goods at {place}</source>
      <translation>Ware auf {place} teilen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <source>Take kit apart</source>
      <translation>Set auflösen</translation>
    </message>
    <message>
      <source>Take off the pallet</source>
      <translation>Von der Palette nehmen</translation>
    </message>
    <message>
      <source>Taken off the pallet, to {goal}</source>
      <translation>Von der Palette genommen, nach {goal}</translation>
    </message>
    <message>
      <source>The warehouse is empty</source>
      <translation>Das Lager ist leer</translation>
    </message>
    <message>
      <source>There is nothing here to split. Choose a box with goods.</source>
      <translation>Hier ist nichts zu teilen. Einen Karton mit Ware wählen.</translation>
    </message>
    <message>
      <source>Type a location, such as A-05-2.</source>
      <translation>Einen Lagerplatz eingeben, zum Beispiel A-05-2.</translation>
    </message>
    <message>
      <source>Type how many kits.</source>
      <translation>Eintippen, wie viele Sets.</translation>
    </message>
    <message>
      <source>Unblock</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Unsorted</source>
      <translation>Unsortiert</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>View {name} changed</source>
      <translation>Ansicht {name} geändert</translation>
    </message>
    <message>
      <source>View {name} removed</source>
      <translation>Ansicht {name} entfernt</translation>
    </message>
    <message>
      <source>View {name} saved</source>
      <translation>Ansicht {name} gespeichert</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>ändern</translation>
    </message>
    <message>
      <source>empty: into a new box here</source>
      <translation>leer: in einen neuen Karton hier</translation>
    </message>
    <message>
      <source>expires {day}</source>
      <translation>läuft am {day} ab</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>nach unten füllen</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>used</source>
      <translation>gebraucht</translation>
    </message>
    <message>
      <source>{box} stands on pallet {pallet}.</source>
      <translation>{box} steht auf Palette {pallet}.</translation>
    </message>
    <message numerus="yes">
      <source>{content} and {count} more article</source>
      <translation>
        <numerusform>{content} und {count} weiterer Artikel</numerusform>
        <numerusform>{content} und {count} weitere Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} Karton</numerusform>
        <numerusform>{count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label made</source>
      <translation>
        <numerusform>{count} Etikett erstellt</numerusform>
        <numerusform>{count} Etiketten erstellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet</source>
      <translation>
        <numerusform>{count} Palette</numerusform>
        <numerusform>{count} Paletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row blocked</source>
      <translation>
        <numerusform>{count} Zeile gesperrt</numerusform>
        <numerusform>{count} Zeilen gesperrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row changed</source>
      <translation>
        <numerusform>{count} Zeile geändert</numerusform>
        <numerusform>{count} Zeilen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row goes on a pallet.</source>
      <translation>
        <numerusform>{count} Zeile kommt auf eine Palette.</numerusform>
        <numerusform>{count} Zeilen kommen auf eine Palette.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row goes to another location.</source>
      <translation>
        <numerusform>{count} Zeile kommt an einen anderen Lagerplatz.</numerusform>
        <numerusform>{count} Zeilen kommen an einen anderen Lagerplatz.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row moved to {goal}</source>
      <translation>
        <numerusform>{count} Zeile nach {goal} umgelagert</numerusform>
        <numerusform>{count} Zeilen nach {goal} umgelagert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row no longer blocked</source>
      <translation>
        <numerusform>{count} Zeile nicht mehr gesperrt</numerusform>
        <numerusform>{count} Zeilen nicht mehr gesperrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row put on the pallet</source>
      <translation>
        <numerusform>{count} Zeile auf die Palette gestellt</numerusform>
        <numerusform>{count} Zeilen auf die Palette gestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row written to {file}</source>
      <translation>
        <numerusform>{count} Zeile in {file} geschrieben</numerusform>
        <numerusform>{count} Zeilen in {file} geschrieben</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} changed {what}</source>
      <translation>{name} hat {what} geändert</translation>
    </message>
    <message>
      <source>{number}, {content}, {quantity}, location {location}, {status}</source>
      <translation>{number}, {content}, {quantity}, Lagerplatz {location}, {status}</translation>
    </message>
    <message>
      <source>{quantity} reserved</source>
      <translation>{quantity} reserviert</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} kg</translation>
    </message>
    <message>
      <source>{weight} t</source>
      <translation>{weight} t</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>{what} geändert</translation>
    </message>
  </context>
  <context>
    <name>StockFilter</name>
    <message>
      <source>expiry:{day} "{article}"</source>
      <translation>mhd:{day} „{article}“</translation>
    </message>
    <message>
      <source>expiry&gt;={first} expiry&lt;={last}</source>
      <translation>mhd&gt;={first} mhd&lt;={last}</translation>
    </message>
    <message>
      <source>since&lt;{day} -status:reserved</source>
      <translation>seit&lt;{day} -status:reserviert</translation>
    </message>
    <message>
      <source>status:expired</source>
      <translation>status:abgelaufen</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message numerus="yes">
      <source>At most {count} row is changed at once. Choose fewer.</source>
      <translation>
        <numerusform>Höchstens {count} Zeile wird auf einmal geändert. Weniger auswählen.</numerusform>
        <numerusform>Höchstens {count} Zeilen werden auf einmal geändert. Weniger auswählen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy cells</source>
      <translation>Zellen kopieren</translation>
    </message>
    <message>
      <source>Details of the row</source>
      <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
      <source>Edit the cell</source>
      <translation>Zelle ändern</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Nach unten füllen</translation>
    </message>
    <message>
      <source>Open the row</source>
      <translation>Zeile öffnen</translation>
    </message>
    <message>
      <source>Paste cells</source>
      <translation>Zellen einfügen</translation>
    </message>
    <message>
      <source>So many cells do not fit the clipboard. Export the list.</source>
      <translation>So viele Zellen passen nicht in die Zwischenablage. Die Liste exportieren.</translation>
    </message>
    <message>
      <source>These cells cannot be changed here.</source>
      <translation>Diese Zellen lassen sich hier nicht ändern.</translation>
    </message>
    <message>
      <source>Tick the row</source>
      <translation>Zeile anhaken</translation>
    </message>
    <message>
      <source>Ticked</source>
      <translation>Angehakt</translation>
    </message>
    <message numerus="yes">
      <source>{count} row copied</source>
      <translation>
        <numerusform>{count} Zeile kopiert</numerusform>
        <numerusform>{count} Zeilen kopiert</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tabs</name>
    <message>
      <source>Next tab</source>
      <translation>Nächster Reiter</translation>
    </message>
    <message>
      <source>Previous tab</source>
      <translation>Voriger Reiter</translation>
    </message>
  </context>
  <context>
    <name>TestPage</name>
    <message>
      <source>AidHub test page</source>
      <translation>AidHub-Testseite</translation>
    </message>
    <message>
      <source>All letters can be read, none is a box or a question mark.</source>
      <translation>Alle Buchstaben sind lesbar, keiner ist ein Kästchen oder Fragezeichen.</translation>
    </message>
    <message>
      <source>Hold the scanner on this code to try it.</source>
      <translation>Zum Ausprobieren den Scanner auf diesen Code halten.</translation>
    </message>
    <message>
      <source>The frame stands 10 mm from each edge. If a side is missing, choose A4 and print without scaling.</source>
      <translation>Der Rahmen steht 10 mm von jedem Rand. Fehlt eine Seite, A4 wählen und ohne Anpassung drucken.</translation>
    </message>
    <message>
      <source>This line is 100 mm long. If yours is not, print without scaling.</source>
      <translation>Diese Linie ist 100 mm lang. Ist deine es nicht, ohne Anpassung drucken.</translation>
    </message>
  </context>
  <context>
    <name>ToDo</name>
    <message>
      <source>Arrival not reported – {transport} to {goal}</source>
      <translation>Ankunft nicht gemeldet – {transport} nach {goal}</translation>
    </message>
    <message>
      <source>Arrived on {day}</source>
      <translation>Angekommen am {day}</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Block what may not be given out any more</source>
      <translation>Sperren, was nicht mehr ausgegeben werden darf</translation>
    </message>
    <message>
      <source>Check receipt</source>
      <translation>Empfang prüfen</translation>
    </message>
    <message>
      <source>Departure {moment}</source>
      <translation>Abfahrt {moment}</translation>
    </message>
    <message>
      <source>Departure – {transport} to {goal}</source>
      <translation>Abfahrt – {transport} nach {goal}</translation>
    </message>
    <message>
      <source>Expected {moment}</source>
      <translation>Erwartet {moment}</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Ergänzen</translation>
    </message>
    <message numerus="yes">
      <source>First start: {count} row is still open</source>
      <translation>
        <numerusform>Erster Start: {count} Punkt ist noch offen</numerusform>
        <numerusform>Erster Start: {count} Punkte sind noch offen</numerusform>
      </translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Go on setting up</source>
      <translation>Weiter einrichten</translation>
    </message>
    <message>
      <source>Intake {number} is not finished</source>
      <translation>Annahme {number} ist nicht abgeschlossen</translation>
    </message>
    <message>
      <source>Intake {number} is not finished – {donor}</source>
      <translation>Annahme {number} ist nicht abgeschlossen – {donor}</translation>
    </message>
    <message>
      <source>Less is free in stock than there should be</source>
      <translation>Im Bestand ist weniger frei, als da sein soll</translation>
    </message>
    <message numerus="yes">
      <source>Longer than {count} month, promised to nobody</source>
      <translation>
        <numerusform>Länger als {count} Monat, für niemanden reserviert</numerusform>
        <numerusform>Länger als {count} Monate, für niemanden reserviert</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at problems</source>
      <translation>Probleme ansehen</translation>
    </message>
    <message>
      <source>Look at the list</source>
      <translation>Liste ansehen</translation>
    </message>
    <message numerus="yes">
      <source>Needs list of {goal} is {count} day old: confirm</source>
      <translation>
        <numerusform>Bedarfsliste von {goal} ist {count} Tag alt: bestätigen</numerusform>
        <numerusform>Bedarfsliste von {goal} ist {count} Tage alt: bestätigen</numerusform>
      </translation>
    </message>
    <message>
      <source>No goods yet – {transport} to {goal}</source>
      <translation>Noch keine Güter – {transport} nach {goal}</translation>
    </message>
    <message>
      <source>No vehicle yet – {transport} to {goal}</source>
      <translation>Noch kein Fahrzeug – {transport} nach {goal}</translation>
    </message>
    <message>
      <source>Nothing of it is in stock</source>
      <translation>Nichts davon im Bestand</translation>
    </message>
    <message>
      <source>Open papers</source>
      <translation>Papiere öffnen</translation>
    </message>
    <message>
      <source>Papers to Ukraine need it</source>
      <translation>Papiere in die Ukraine brauchen ihn</translation>
    </message>
    <message>
      <source>Plan not confirmed – {transport} to {goal}</source>
      <translation>Plan nicht bestätigt – {transport} nach {goal}</translation>
    </message>
    <message>
      <source>Receipt not confirmed – {transport} to {goal}</source>
      <translation>Empfang nicht bestätigt – {transport} nach {goal}</translation>
    </message>
    <message>
      <source>Settle differences</source>
      <translation>Abweichungen klären</translation>
    </message>
    <message>
      <source>Show articles</source>
      <translation>Artikel zeigen</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Im Bestand zeigen</translation>
    </message>
    <message>
      <source>Show needs</source>
      <translation>Bedarf zeigen</translation>
    </message>
    <message>
      <source>The last backup failed</source>
      <translation>Die letzte Sicherung ist fehlgeschlagen</translation>
    </message>
    <message>
      <source>Until then plans only estimate it</source>
      <translation>Bis dahin schätzen Pläne es nur</translation>
    </message>
    <message>
      <source>Weigh now</source>
      <translation>Jetzt wiegen</translation>
    </message>
    <message numerus="yes">
      <source>Within {count} day, promised to nobody</source>
      <translation>
        <numerusform>Innerhalb von {count} Tag, für niemanden reserviert</numerusform>
        <numerusform>Innerhalb von {count} Tagen, für niemanden reserviert</numerusform>
      </translation>
    </message>
    <message>
      <source>Without weight the payload of {transport} is not right</source>
      <translation>Ohne Gewicht stimmt die Nutzlast von {transport} nicht</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message numerus="yes">
      <source>for {count} day</source>
      <translation>
        <numerusform>seit {count} Tag</numerusform>
        <numerusform>seit {count} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {count} day</source>
      <translation>
        <numerusform>in {count} Tag</numerusform>
        <numerusform>in {count} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>since today</source>
      <translation>seit heute</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>heute {time}</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation>morgen {time}</translation>
    </message>
    <message>
      <source>{amount} expire on {day}: {article}</source>
      <translation>{amount} laufen am {day} ab: {article}</translation>
    </message>
    <message numerus="yes">
      <source>{count} article below its minimum</source>
      <translation>
        <numerusform>{count} Artikel unter seinem Mindestbestand</numerusform>
        <numerusform>{count} Artikel unter ihrem Mindestbestand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article in stock without Ukrainian name</source>
      <translation>
        <numerusform>{count} Artikel im Bestand ohne ukrainischen Namen</numerusform>
        <numerusform>{count} Artikel im Bestand ohne ukrainischen Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article in stock without weight</source>
      <translation>
        <numerusform>{count} Artikel im Bestand ohne Gewicht</numerusform>
        <numerusform>{count} Artikel im Bestand ohne Gewicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box expires on {day}: {article}</source>
      <translation>
        <numerusform>{count} Karton läuft am {day} ab: {article}</numerusform>
        <numerusform>{count} Kartons laufen am {day} ab: {article}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box so far, begun by {person}</source>
      <translation>
        <numerusform>Bisher {count} Karton, begonnen von {person}</numerusform>
        <numerusform>Bisher {count} Kartons, begonnen von {person}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box without weight – {transport} to {goal}</source>
      <translation>
        <numerusform>{count} Karton ohne Gewicht – {transport} nach {goal}</numerusform>
        <numerusform>{count} Kartons ohne Gewicht – {transport} nach {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box without weight: {package}</source>
      <translation>
        <numerusform>{count} Karton ohne Gewicht: {package}</numerusform>
        <numerusform>{count} Kartons ohne Gewicht: {package}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} difference in stock count {number}</source>
      <translation>
        <numerusform>{count} Abweichung in Inventur {number}</numerusform>
        <numerusform>{count} Abweichungen in Inventur {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location · {amount}, promised to nobody</source>
      <translation>
        <numerusform>{count} Lagerplatz · {amount}, für niemanden reserviert</numerusform>
        <numerusform>{count} Lagerplätze · {amount}, für niemanden reserviert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more lot expires soon</source>
      <translation>
        <numerusform>{count} weiterer Posten läuft bald ab</numerusform>
        <numerusform>{count} weitere Posten laufen bald ab</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of them is in stock</source>
      <translation>
        <numerusform>{count} davon im Bestand</numerusform>
        <numerusform>{count} davon im Bestand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper missing – {transport} to {goal}</source>
      <translation>
        <numerusform>{count} Papier fehlt – {transport} nach {goal}</numerusform>
        <numerusform>{count} Papiere fehlen – {transport} nach {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problem in the plan – {transport} to {goal}</source>
      <translation>
        <numerusform>{count} Problem im Plan – {transport} nach {goal}</numerusform>
        <numerusform>{count} Probleme im Plan – {transport} nach {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row of the stock has expired</source>
      <translation>
        <numerusform>{count} Zeile des Bestands ist abgelaufen</numerusform>
        <numerusform>{count} Zeilen des Bestands sind abgelaufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row of the stock has lain here for long</source>
      <translation>
        <numerusform>{count} Zeile des Bestands liegt schon lange hier</numerusform>
        <numerusform>{count} Zeilen des Bestands liegen schon lange hier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} urgent need open – {goal}</source>
      <translation>
        <numerusform>{count} dringende Position offen – {goal}</numerusform>
        <numerusform>{count} dringende Positionen offen – {goal}</numerusform>
      </translation>
    </message>
    <message>
      <source>{location} · {amount}, promised to nobody</source>
      <translation>{location} · {amount}, für niemanden reserviert</translation>
    </message>
    <message>
      <source>{quantity} {unit}</source>
      <translation>{quantity} {unit}</translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message>
      <source>About how many boxes</source>
      <translation>Etwa wie viele Kartons</translation>
    </message>
    <message>
      <source>About how many pallets</source>
      <translation>Etwa wie viele Paletten</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Aisle</source>
      <translation>Gasse</translation>
    </message>
    <message>
      <source>Aisle {code}</source>
      <translation>Gasse {code}</translation>
    </message>
    <message>
      <source>Aisle {code} · {name}</source>
      <translation>Gasse {code} · {name}</translation>
    </message>
    <message>
      <source>Announce</source>
      <translation>Ankündigen</translation>
    </message>
    <message>
      <source>Announce a delivery</source>
      <translation>Eine Lieferung ankündigen</translation>
    </message>
    <message>
      <source>Announce delivery</source>
      <translation>Lieferung ankündigen</translation>
    </message>
    <message>
      <source>Being counted</source>
      <translation>Wird gezählt</translation>
    </message>
    <message>
      <source>Being loaded</source>
      <translation>In Verladung</translation>
    </message>
    <message>
      <source>Call off</source>
      <translation>Absagen</translation>
    </message>
    <message>
      <source>Change delivery</source>
      <translation>Lieferung ändern</translation>
    </message>
    <message>
      <source>Change the delivery of {donor}</source>
      <translation>Lieferung von {donor} ändern</translation>
    </message>
    <message>
      <source>Copy the numbers of a chart</source>
      <translation>Zahlen eines Diagramms kopieren</translation>
    </message>
    <message>
      <source>Could not be counted.</source>
      <translation>Konnte nicht gezählt werden.</translation>
    </message>
    <message>
      <source>Day and time</source>
      <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
      <source>Delivery announced</source>
      <translation>Lieferung angekündigt</translation>
    </message>
    <message>
      <source>Delivery called off</source>
      <translation>Lieferung abgesagt</translation>
    </message>
    <message>
      <source>Delivery changed</source>
      <translation>Lieferung geändert</translation>
    </message>
    <message>
      <source>Do what the button says</source>
      <translation>Tun, was der Knopf sagt</translation>
    </message>
    <message>
      <source>Donor, or any name</source>
      <translation>Spender oder irgendein Name</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Good day, {name}.</source>
      <translation>Guten Tag, {name}.</translation>
    </message>
    <message>
      <source>Good evening, {name}.</source>
      <translation>Guten Abend, {name}.</translation>
    </message>
    <message>
      <source>Good morning, {name}.</source>
      <translation>Guten Morgen, {name}.</translation>
    </message>
    <message>
      <source>Hidden until tomorrow</source>
      <translation>Bis morgen ausgeblendet</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Ein</translation>
    </message>
    <message>
      <source>In and out</source>
      <translation>Ein- und Ausgang</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Änderungen speichern</translation>
    </message>
    <message>
      <source>Later: hide it until tomorrow</source>
      <translation>Später: bis morgen ausblenden</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>Auslastung</translation>
    </message>
    <message>
      <source>No transport is planned</source>
      <translation>Kein Transport ist geplant</translation>
    </message>
    <message>
      <source>Nobody has announced anything.</source>
      <translation>Niemand hat etwas angekündigt.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing is being loaded</source>
      <translation>Nichts wird gerade verladen</translation>
    </message>
    <message>
      <source>Nothing waits.</source>
      <translation>Nichts wartet.</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Return: {button}</source>
      <translation>Eingabetaste: {button}</translation>
    </message>
    <message>
      <source>Row above</source>
      <translation>Zeile darüber</translation>
    </message>
    <message>
      <source>Row below</source>
      <translation>Zeile darunter</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle ansehen</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Zu erledigen</translation>
    </message>
    <message>
      <source>Today in the warehouse</source>
      <translation>Heute im Lager</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Type a day and a time, such as 17.11. 10:30.</source>
      <translation>Tag und Uhrzeit tippen, etwa 17.11. 10:30.</translation>
    </message>
    <message>
      <source>Warehouse space</source>
      <translation>Platz im Lager</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Who brings it</source>
      <translation>Wer bringt es</translation>
    </message>
    <message numerus="yes">
      <source>about {count} box</source>
      <translation>
        <numerusform>etwa {count} Karton</numerusform>
        <numerusform>etwa {count} Kartons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weiteres</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>box in · {weight} kg</source>
      <translation>
        <numerusform>Karton ein · {weight} kg</numerusform>
        <numerusform>Kartons ein · {weight} kg</numerusform>
      </translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>do</source>
      <translation>erledigen</translation>
    </message>
    <message>
      <source>put on pallets</source>
      <translation>palettiert</translation>
    </message>
    <message>
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <source>to sort</source>
      <translation>zu sortieren</translation>
    </message>
    <message>
      <source>tonnes per week</source>
      <translation>Tonnen je Woche</translation>
    </message>
    <message numerus="yes">
      <source>{count} active</source>
      <translation>
        <numerusform>{count} aktiv</numerusform>
        <numerusform>{count} aktiv</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box in stock, next transport {day}.</source>
      <translation>
        <numerusform>{count} Karton im Bestand, nächster Transport {day}.</numerusform>
        <numerusform>{count} Kartons im Bestand, nächster Transport {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box in stock, no transport planned.</source>
      <translation>
        <numerusform>{count} Karton im Bestand, kein Transport geplant.</numerusform>
        <numerusform>{count} Kartons im Bestand, kein Transport geplant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet</source>
      <translation>
        <numerusform>{count} Palette</numerusform>
        <numerusform>{count} Paletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} thing waits for you, the first until {time}.</source>
      <translation>
        <numerusform>{count} Ding wartet auf dich, bis {time}.</numerusform>
        <numerusform>{count} Dinge warten auf dich, das erste bis {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} thing waits for you.</source>
      <translation>
        <numerusform>{count} Ding wartet auf dich.</numerusform>
        <numerusform>{count} Dinge warten auf dich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} without weight</source>
      <translation>
        <numerusform>{count} ohne Gewicht</numerusform>
        <numerusform>{count} ohne Gewicht</numerusform>
      </translation>
    </message>
    <message>
      <source>{used} of {room} pallet places</source>
      <translation>{used} von {room} Palettenplätzen</translation>
    </message>
  </context>
  <context>
    <name>Transport</name>
    <message>
      <source>Add boxes by their numbers, or let AidHub fill the vehicle.</source>
      <translation>Kartons über ihre Nummern hinzufügen oder AidHub das Fahrzeug füllen lassen.</translation>
    </message>
    <message>
      <source>Add goods</source>
      <translation>Güter hinzufügen</translation>
    </message>
    <message>
      <source>Add: 4231 P-0312, or 40 blankets</source>
      <translation>Hinzufügen: 4231 P-0312 oder 40 Decken</translation>
    </message>
    <message>
      <source>Aid code (АС ГД)</source>
      <translation>Hilfsgüter-Code (АС ГД)</translation>
    </message>
    <message>
      <source>Aid code (АС ГД) for {place}</source>
      <translation>Hilfsgüter-Code (АС ГД) für {place}</translation>
    </message>
    <message>
      <source>Aid code of {what}</source>
      <translation>Hilfsgüter-Code von {what}</translation>
    </message>
    <message>
      <source>Aid register number</source>
      <translation>Nummer im Hilfsgüter-Register</translation>
    </message>
    <message>
      <source>Aid register number of {what}</source>
      <translation>Nummer im Hilfsgüter-Register: {what}</translation>
    </message>
    <message>
      <source>All transports</source>
      <translation>Alle Transporte</translation>
    </message>
    <message>
      <source>Arrival in {place}</source>
      <translation>Ankunft in {place}</translation>
    </message>
    <message>
      <source>Arrives</source>
      <translation>Ankunft</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Batch of {what}</source>
      <translation>Charge: {what}</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Grenzübergang</translation>
    </message>
    <message>
      <source>Box {package} goes along wholly</source>
      <translation>Karton {package} fährt ganz mit</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <source>Cancel transport</source>
      <translation>Transport absagen</translation>
    </message>
    <message>
      <source>Cancel {number}?</source>
      <translation>{number} absagen?</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Frachtführer</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Check sheet</source>
      <translation>Abfahrtkontrolle</translation>
    </message>
    <message>
      <source>Choose what stays here and press Del, or F2 to take less.</source>
      <translation>Auswählen, was hierbleibt, und Entf drücken, oder F2 für weniger.</translation>
    </message>
    <message>
      <source>Confirm plan with a reason</source>
      <translation>Plan mit Begründung bestätigen</translation>
    </message>
    <message>
      <source>Confirm the plan of {number} all the same?</source>
      <translation>Den Plan von {number} trotzdem bestätigen?</translation>
    </message>
    <message>
      <source>Departed in spite of problems. {person}, {moment}: {reason}</source>
      <translation>Trotz Problemen abgefahren. {person}, {moment}: {reason}</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Fahrer</translation>
    </message>
    <message>
      <source>EORI number</source>
      <translation>EORI-Nummer</translation>
    </message>
    <message>
      <source>EORI number of the organisation</source>
      <translation>EORI-Nummer der Organisation</translation>
    </message>
    <message>
      <source>Expiry of {what}</source>
      <translation>Haltbarkeit: {what}</translation>
    </message>
    <message>
      <source>Goes along all the same</source>
      <translation>Fährt trotzdem mit</translation>
    </message>
    <message>
      <source>Goes to</source>
      <translation>Geht nach</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Güter</translation>
    </message>
    <message>
      <source>Goods and load</source>
      <translation>Güter und Ladung</translation>
    </message>
    <message>
      <source>Goods of the transport</source>
      <translation>Güter des Transports</translation>
    </message>
    <message>
      <source>Gross weight</source>
      <translation>Bruttogewicht</translation>
    </message>
    <message>
      <source>How many? Type the number in front of the name, then ↵.</source>
      <translation>Wie viele? Die Zahl vor den Namen schreiben, dann ↵.</translation>
    </message>
    <message>
      <source>Its goods are free again for other transports.</source>
      <translation>Die Güter sind wieder frei für andere Transporte.</translation>
    </message>
    <message>
      <source>Its status becomes “{status}” again.</source>
      <translation>Der Status wird wieder „{status}“.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Loading metres</source>
      <translation>Lademeter</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Net weight of one unit</source>
      <translation>Nettogewicht einer Einheit</translation>
    </message>
    <message>
      <source>No goods yet</source>
      <translation>Noch keine Güter</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”. Type a number or a part of a name.</source>
      <translation>Nichts heißt „{text}“. Eine Nummer oder einen Teil des Namens eingeben.</translation>
    </message>
    <message>
      <source>Nothing speaks against this plan.</source>
      <translation>Nichts spricht gegen diesen Plan.</translation>
    </message>
    <message>
      <source>One step back</source>
      <translation>Einen Schritt zurück</translation>
    </message>
    <message>
      <source>Pallet places</source>
      <translation>Palettenplätze</translation>
    </message>
    <message>
      <source>Pallets</source>
      <translation>Paletten</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Parts of the transport</source>
      <translation>Teile des Transports</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Nutzlast</translation>
    </message>
    <message>
      <source>Plan confirmed in spite of problems. {person}, {moment}: {reason}</source>
      <translation>Plan trotz Problemen bestätigt. {person}, {moment}: {reason}</translation>
    </message>
    <message>
      <source>Plate of the trailer</source>
      <translation>Kennzeichen des Anhängers</translation>
    </message>
    <message>
      <source>Print check sheet</source>
      <translation>Abfahrtkontrolle drucken</translation>
    </message>
    <message>
      <source>Propose: first to expire first</source>
      <translation>Vorschlagen: was zuerst abläuft</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason to go all the same</source>
      <translation>Grund, trotzdem zu fahren</translation>
    </message>
    <message>
      <source>Registration plate</source>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <source>Report the departure of {number}?</source>
      <translation>Die Abfahrt von {number} melden?</translation>
    </message>
    <message>
      <source>Route</source>
      <translation>Route</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Say why, in a few words.</source>
      <translation>In ein paar Worten sagen, warum.</translation>
    </message>
    <message>
      <source>Seals</source>
      <translation>Plomben</translation>
    </message>
    <message>
      <source>Show article</source>
      <translation>Artikel zeigen</translation>
    </message>
    <message>
      <source>Stays here and is free again</source>
      <translation>Bleibt hier und ist wieder frei</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stop {stop}: {article}, {quantity}, {gross} kg gross</source>
      <translation>Stopp {stop}: {article}, {quantity}, {gross} kg brutto</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Herunternehmen</translation>
    </message>
    <message>
      <source>Take wholly</source>
      <translation>Ganz mitnehmen</translation>
    </message>
    <message>
      <source>Take {number} one step back?</source>
      <translation>{number} einen Schritt zurücksetzen?</translation>
    </message>
    <message>
      <source>Taken from</source>
      <translation>Entnommen aus</translation>
    </message>
    <message>
      <source>The part of {package} got a box of its own</source>
      <translation>Der Teil von {package} hat jetzt einen eigenen Karton</translation>
    </message>
    <message>
      <source>The partner agrees: add</source>
      <translation>Partner ist einverstanden: hinzufügen</translation>
    </message>
    <message>
      <source>These goods keep. What came in first goes first, whole boxes before opened ones.</source>
      <translation>Diese Güter halten sich. Was zuerst kam, geht zuerst, ganze Kartons vor offenen.</translation>
    </message>
    <message>
      <source>Usable until</source>
      <translation>Haltbar bis</translation>
    </message>
    <message>
      <source>VIN</source>
      <translation>Fahrgestellnummer</translation>
    </message>
    <message>
      <source>VIN of {what}</source>
      <translation>Fahrgestellnummer: {what}</translation>
    </message>
    <message>
      <source>Vehicle and journey</source>
      <translation>Fahrzeug und Fahrt</translation>
    </message>
    <message>
      <source>Vehicle and journey of {number}</source>
      <translation>Fahrzeug und Fahrt von {number}</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Wear</source>
      <translation>Verschleiß</translation>
    </message>
    <message>
      <source>Wear of {what}</source>
      <translation>Verschleiß: {what}</translation>
    </message>
    <message>
      <source>Weigh {package}</source>
      <translation>{package} wiegen</translation>
    </message>
    <message>
      <source>Weight of one {article}</source>
      <translation>Gewicht je {article}</translation>
    </message>
    <message>
      <source>What expires first goes first, as long as it keeps until the partner can use it.</source>
      <translation>Was zuerst abläuft, geht zuerst, solange es hält, bis der Partner es nutzen kann.</translation>
    </message>
    <message>
      <source>What is not loaded</source>
      <translation>Was nicht verladen ist</translation>
    </message>
    <message>
      <source>What stands against it is kept in the journal with your reason.</source>
      <translation>Was dagegenspricht, bleibt mit der Begründung im Journal.</translation>
    </message>
    <message>
      <source>Where from</source>
      <translation>Woher</translation>
    </message>
    <message>
      <source>Where the goods come from</source>
      <translation>Woher die Güter kommen</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weiterer Eintrag</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>batch {batch}</source>
      <translation>Charge {batch}</translation>
    </message>
    <message>
      <source>keeps</source>
      <translation>haltbar</translation>
    </message>
    <message numerus="yes">
      <source>keeps until {day}, {count} day after arrival</source>
      <translation>
        <numerusform>haltbar bis {day}, {count} Tag nach Ankunft</numerusform>
        <numerusform>haltbar bis {day}, {count} Tage nach Ankunft</numerusform>
      </translation>
    </message>
    <message>
      <source>loose in {place}</source>
      <translation>lose in {place}</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>noch kein Tag</translation>
    </message>
    <message>
      <source>no vehicle yet</source>
      <translation>noch kein Fahrzeug</translation>
    </message>
    <message>
      <source>on {pallet}</source>
      <translation>auf {pallet}</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>take off</source>
      <translation>herunternehmen</translation>
    </message>
    <message>
      <source>where from</source>
      <translation>woher</translation>
    </message>
    <message>
      <source>{article} replaced by goods that keep longer</source>
      <translation>{article} durch länger haltbare Ware ersetzt</translation>
    </message>
    <message>
      <source>{article} taken off</source>
      <translation>{article} heruntergenommen</translation>
    </message>
    <message>
      <source>{article}: {quantity} promised</source>
      <translation>{article}: {quantity} reserviert</translation>
    </message>
    <message numerus="yes">
      <source>{count} article</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line taken off</source>
      <translation>
        <numerusform>{count} Position heruntergenommen</numerusform>
        <numerusform>{count} Positionen heruntergenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package</source>
      <translation>
        <numerusform>{count} Packstück</numerusform>
        <numerusform>{count} Packstücke</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package added</source>
      <translation>
        <numerusform>{count} Packstück hinzugefügt</numerusform>
        <numerusform>{count} Packstücke hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package with {weight} kg leaves for {goal}. From then on what was shipped cannot be changed.</source>
      <translation>
        <numerusform>{count} Packstück mit {weight} kg fährt nach {goal}. Danach lässt sich die Ladung nicht mehr ändern.</numerusform>
        <numerusform>{count} Packstücke mit {weight} kg fahren nach {goal}. Danach lässt sich die Ladung nicht mehr ändern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet too many</source>
      <translation>
        <numerusform>{count} Palette zu viel</numerusform>
        <numerusform>{count} Paletten zu viel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper is not printed yet.</source>
      <translation>
        <numerusform>{count} Papier ist noch nicht gedruckt.</numerusform>
        <numerusform>{count} Papiere sind noch nicht gedruckt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problem</source>
      <translation>
        <numerusform>{count} Problem</numerusform>
        <numerusform>{count} Probleme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} warning</source>
      <translation>
        <numerusform>{count} Warnung</numerusform>
        <numerusform>{count} Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {count}</source>
      <translation>{done} von {count}</translation>
    </message>
    <message>
      <source>{number} cancelled</source>
      <translation>{number} abgesagt</translation>
    </message>
    <message>
      <source>{number} went one step back</source>
      <translation>{number} ging einen Schritt zurück</translation>
    </message>
    <message>
      <source>{over} m too long</source>
      <translation>{over} m zu lang</translation>
    </message>
    <message>
      <source>{over} m³ too much</source>
      <translation>{over} m³ zu viel</translation>
    </message>
    <message>
      <source>{over} t too heavy</source>
      <translation>{over} t zu schwer</translation>
    </message>
    <message>
      <source>{quantity} of {article} added</source>
      <translation>{quantity} {article} hinzugefügt</translation>
    </message>
    <message>
      <source>{status}, step {number} of {count}</source>
      <translation>{status}, Schritt {number} von {count}</translation>
    </message>
    <message>
      <source>{used} of {limit} {unit}</source>
      <translation>{used} von {limit} {unit}</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} kg</translation>
    </message>
    <message>
      <source>{weight} kg gross</source>
      <translation>{weight} kg brutto</translation>
    </message>
    <message>
      <source>{weight} kg of it estimated</source>
      <translation>davon {weight} kg geschätzt</translation>
    </message>
    <message>
      <source>ЄДРПОУ code</source>
      <translation>ЄДРПОУ-Code</translation>
    </message>
    <message>
      <source>ЄДРПОУ code of {partner}</source>
      <translation>ЄДРПОУ-Code von {partner}</translation>
    </message>
  </context>
  <context>
    <name>TransportStatus</name>
    <message>
      <source>Cancelled</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Verladung</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
  </context>
  <context>
    <name>Transports</name>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>All received</source>
      <translation>Alles erhalten</translation>
    </message>
    <message>
      <source>All received in {place}</source>
      <translation>Alles erhalten in {place}</translation>
    </message>
    <message>
      <source>Arrived in {place}</source>
      <translation>Angekommen in {place}</translation>
    </message>
    <message>
      <source>Choose vehicle and day</source>
      <translation>Fahrzeug und Tag wählen</translation>
    </message>
    <message>
      <source>City or partner, in any spelling</source>
      <translation>Stadt oder Partner, in jeder Schreibweise</translation>
    </message>
    <message>
      <source>Confirm plan</source>
      <translation>Plan bestätigen</translation>
    </message>
    <message>
      <source>Ctrl+T plans a new one.</source>
      <translation>Strg+T plant einen neuen.</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>Abfahrt</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Enter “{name}” as a new partner</source>
      <translation>„{name}“ als neuen Partner eintragen</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>Liste filtern</translation>
    </message>
    <message>
      <source>Goods proposed for {number}</source>
      <translation>Güter für {number} vorgeschlagen</translation>
    </message>
    <message>
      <source>Leave out {stop}</source>
      <translation>{stop} weglassen</translation>
    </message>
    <message>
      <source>Loading metres</source>
      <translation>Lademeter</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>No transport in this view</source>
      <translation>Kein Transport in dieser Ansicht</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Not decided yet</source>
      <translation>Noch offen</translation>
    </message>
    <message>
      <source>Nothing in the warehouse fits or may go.</source>
      <translation>Im Lager ist nichts, was passt oder mitdarf.</translation>
    </message>
    <message>
      <source>Number, city, partner, plate</source>
      <translation>Nummer, Stadt, Partner, Kennzeichen</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <source>Plan a transport</source>
      <translation>Transport planen</translation>
    </message>
    <message>
      <source>Plan of {number} confirmed</source>
      <translation>Plan von {number} bestätigt</translation>
    </message>
    <message>
      <source>Plan transport</source>
      <translation>Transport planen</translation>
    </message>
    <message>
      <source>Propose goods</source>
      <translation>Güter vorschlagen</translation>
    </message>
    <message>
      <source>Receipt of {number} in {place} confirmed</source>
      <translation>Empfang von {number} in {place} bestätigt</translation>
    </message>
    <message>
      <source>Report arrival</source>
      <translation>Ankunft melden</translation>
    </message>
    <message>
      <source>Report departure</source>
      <translation>Abfahrt melden</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>Stopps</translation>
    </message>
    <message>
      <source>Stops, in their order</source>
      <translation>Stopps in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>The best covered need is {place} with {share}. Ctrl+T plans a new one.</source>
      <translation>Am besten gedeckt ist der Bedarf von {place} mit {share}. Strg+T plant einen neuen Transport.</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Type a city or a partner, such as Lviv.</source>
      <translation>Eine Stadt oder einen Partner eingeben, etwa Lwiw.</translation>
    </message>
    <message>
      <source>Unconfirmed</source>
      <translation>Unbestätigt</translation>
    </message>
    <message>
      <source>Understood as {moment}</source>
      <translation>Verstanden als {moment}</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Fahrzeug</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Without vehicle or departure it is a draft.</source>
      <translation>Ohne Fahrzeug oder Abfahrt ist es ein Entwurf.</translation>
    </message>
    <message numerus="yes">
      <source>{count} under way or planned</source>
      <translation>
        <numerusform>{count} unterwegs oder geplant</numerusform>
        <numerusform>{count} unterwegs oder geplant</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{number} has arrived in {place}</source>
      <translation>{number} ist in {place} angekommen</translation>
    </message>
    <message>
      <source>{number} is on its way</source>
      <translation>{number} ist unterwegs</translation>
    </message>
    <message>
      <source>{number} to {goal}, {vehicle}, departure {departure}, {floor} of loading metres, papers {papers}, {status}</source>
      <translation>{number} nach {goal}, {vehicle}, Abfahrt {departure}, {floor} der Lademeter, Papiere {papers}, {status}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>Unit</name>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>m³</source>
      <translation>m³</translation>
    </message>
    <message>
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} kg</translation>
    </message>
  </context>
</TS>
