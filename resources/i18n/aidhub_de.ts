<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>CommandLine</name>
    <message>
      <source>A sample warehouse was made: {database}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up to {file}, {entries} steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything adds up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing lies there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restored to {file}, {entries} steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {undone} is undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The former file was put aside as {aside}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The warehouse of a volunteer aid hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} is no day; write it as 2026-11-17</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{transport} is planned. Its papers:</source>
      <translation type="unfinished" />
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
    <message numerus="yes">
      <source>This is {count} letter long, at most {limit} fit here. Shorten it.</source>
      <translation>
        <numerusform>Das ist {count} Zeichen lang, höchstens {limit} passen hierher. Bitte kürzen.</numerusform>
        <numerusform>Das sind {count} Zeichen, höchstens {limit} passen hierher. Bitte kürzen.</numerusform>
      </translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pallet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle</source>
      <translation type="unfinished" />
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
      <source>A newer AidHub works with {server}. Nothing was changed. Install the newest version here as well.</source>
      <translation>Mit {server} arbeitet eine neuere Version von AidHub. Es wurde nichts verändert. Bitte auch hier die neueste Version installieren.</translation>
    </message>
    <message>
      <source>Everything is like that already. Nothing was changed.</source>
      <translation>Alles ist schon so. Es wurde nichts verändert.</translation>
    </message>
    <message>
      <source>Only {available} of {article} are free at {place}, {wanted} were asked for. Take less, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others were writing all the time. Nothing was saved. Try again in a moment.</source>
      <translation>Andere haben die ganze Zeit geschrieben. Es wurde nichts gespeichert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Serial number {serial} would be there twice. Check the number, or book one piece only.</source>
      <translation>Die Seriennummer {serial} wäre zweimal vorhanden. Bitte die Nummer prüfen oder nur ein Stück buchen.</translation>
    </message>
    <message>
      <source>Step {entry} cannot be undone alone: later steps build on it ({later}). Undo those first, or all together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {entry} is undone already. Nothing was changed.</source>
      <translation type="unfinished" />
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
      <source>The disk could not read or write {place}; nothing of this step was saved. Check the disk, then try again.</source>
      <translation>{place} konnte nicht gelesen oder geschrieben werden; von diesem Schritt wurde nichts gespeichert. Bitte den Datenträger prüfen und es erneut versuchen.</translation>
    </message>
    <message>
      <source>The disk is full; nothing of this step was saved. Free space for {place}, then try again.</source>
      <translation>Der Datenträger ist voll; von diesem Schritt wurde nichts gespeichert. Bitte Platz für {place} schaffen und es erneut versuchen.</translation>
    </message>
    <message>
      <source>The line broke just as this was being saved, so it is not known yet whether it was. Try again once there is an answer: no step is done twice.</source>
      <translation>Die Verbindung brach ab, während gespeichert wurde; ob es geklappt hat, ist noch nicht bekannt. Bitte erneut versuchen, sobald der Server antwortet: Kein Schritt wird doppelt ausgeführt.</translation>
    </message>
    <message>
      <source>The line to {server} is not encrypted, so others can read along. Add sslmode=verify-full to its address.</source>
      <translation>Die Verbindung zu {server} ist nicht verschlüsselt, andere können mitlesen. Bitte die Adresse um sslmode=verify-full ergänzen.</translation>
    </message>
    <message>
      <source>The login has no right to do this in {server}. Ask whoever looks after the server.</source>
      <translation>Die Anmeldung hat dazu in {server} kein Recht. Bitte an die Person wenden, die den Server betreut.</translation>
    </message>
    <message>
      <source>There is no step that could be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no warehouse in {server} yet. Check the name, or make a new one.</source>
      <translation>In {server} gibt es noch kein Lager. Bitte den Namen prüfen oder ein neues anlegen.</translation>
    </message>
    <message>
      <source>To use PostgreSQL, the package psycopg is needed: pip install "aidhub[postgres]".</source>
      <translation>Für PostgreSQL wird das Paket psycopg benötigt: pip install "aidhub[postgres]".</translation>
    </message>
    <message>
      <source>{article} at {place} is promised to {transport}. Take it off that transport first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be written. Ask for the right to write there, or choose another folder.</source>
      <translation>{file} kann nicht geschrieben werden. Bitte um Schreibrechte bitten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{file} does not exist. Check the name, open another file, or make a new one.</source>
      <translation>{file} gibt es nicht. Bitte den Namen prüfen, eine andere Datei öffnen oder eine neue anlegen.</translation>
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
      <source>{file} is no file of AidHub. Nothing was changed in it. Choose another file.</source>
      <translation>{file} ist keine Datei von AidHub. Sie wurde nicht verändert. Bitte eine andere Datei wählen.</translation>
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
      <source>{file} is there already and was left alone. Choose another name.</source>
      <translation>{file} gibt es schon und wurde nicht angetastet. Bitte einen anderen Namen wählen.</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} “{name}” is not known here. Check the spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} cannot be put into {into}. Choose another place.</source>
      <translation type="unfinished" />
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
      <source>“{name}” fits several: {matches}. Say which one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
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
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>DRAFT</source>
      <translation>ENTWURF</translation>
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
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>AidHub – {warehouse}</source>
      <translation>AidHub – {warehouse}</translation>
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
      <source>Something is still running</source>
      <translation>Es läuft noch etwas</translation>
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
      <source>{work} {done} of {total}</source>
      <translation>{work} {done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
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
      <source>The warehouse could not be opened</source>
      <translation>Das Lager ließ sich nicht öffnen</translation>
    </message>
    <message>
      <source>The warehouse is being opened …</source>
      <translation>Das Lager wird geöffnet …</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Warehouses of AidHub</source>
      <translation>Lager von AidHub</translation>
    </message>
  </context>
  <context>
    <name>Stock</name>
    <message>
      <source>Content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Table</name>
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
      <translation>So viele Zellen passen nicht in die Zwischenablage. Exportiere die Liste.</translation>
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
</TS>
