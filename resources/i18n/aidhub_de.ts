<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>Message</name>
    <message>
      <source>Only {available} of {article} are free at {place}, {wanted} were asked for. Take less, or choose another place.</source>
      <translation type="unfinished" />
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
      <source>There is no step that could be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{article} at {place} is promised to {transport}. Take it off that transport first.</source>
      <translation type="unfinished" />
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
      <source>“{name}” fits several: {matches}. Say which one.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
