<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>Copy the report</source>
      <translation>Скопіювати звіт</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Звіт</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Щось пішло не так</translation>
    </message>
    <message>
      <source>This is a fault of AidHub, not yours. What was saved is safe; the last step may not have been done. You can go on. Please send the report below to those who look after AidHub.</source>
      <translation>Це помилка AidHub, а не ваша. Усе збережене в безпеці; останній крок, можливо, не виконано. Можна працювати далі. Будь ласка, надішліть звіт нижче тим, хто опікується AidHub.</translation>
    </message>
    <message numerus="yes">
      <source>{count} more fault meanwhile; the log has it.</source>
      <translation>
        <numerusform>Тим часом ще {count} помилка; вона записана в журналі.</numerusform>
        <numerusform>Тим часом ще {count} помилки; вони записані в журналі.</numerusform>
        <numerusform>Тим часом ще {count} помилок; вони записані в журналі.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message numerus="yes">
      <source>This is {count} letter long, at most {limit} fit here. Shorten it.</source>
      <translation>
        <numerusform>Тут {count} символ, уміститься не більше {limit}. Скоротіть текст.</numerusform>
        <numerusform>Тут {count} символи, уміститься не більше {limit}. Скоротіть текст.</numerusform>
        <numerusform>Тут {count} символів, уміститься не більше {limit}. Скоротіть текст.</numerusform>
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
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <source>PgDn</source>
      <translation>PgDn</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Пробіл</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>Everywhere</source>
      <translation>Усюди</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Клавіші</translation>
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
      <translation>Код АС ГД</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>Прибуття</translation>
    </message>
    <message>
      <source>Best before</source>
      <translation>Придатний до</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Пункт пропуску</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Короб</translation>
    </message>
    <message>
      <source>Box list by pallet</source>
      <translation>Перелік коробів за палетами</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Перевізник</translation>
    </message>
    <message>
      <source>Consignee</source>
      <translation>Отримувач</translation>
    </message>
    <message>
      <source>Consignee, stamp</source>
      <translation>Отримувач, М. П.</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Вміст</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>Відправлення</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>Водій</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Gross kg</source>
      <translation>Брутто кг</translation>
    </message>
    <message>
      <source>HS code</source>
      <translation>УКТ ЗЕД</translation>
    </message>
    <message>
      <source>Humanitarian aid, free of charge. Not for sale. Values for customs purposes only.</source>
      <translation>Гуманітарна допомога, безоплатно. Не для продажу. Вартість лише для митних цілей.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Net kg</source>
      <translation>Нетто кг</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>Pallets</source>
      <translation>Палети</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <source>Seals</source>
      <translation>Пломби</translation>
    </message>
    <message>
      <source>Sender</source>
      <translation>Відправник</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Разом</translation>
    </message>
    <message>
      <source>Transport manifest and packing list</source>
      <translation>Транспортний маніфест і пакувальний лист</translation>
    </message>
    <message>
      <source>Value EUR</source>
      <translation>Вартість</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Транспортний засіб</translation>
    </message>
    <message>
      <source>Without pallet</source>
      <translation>Без палети</translation>
    </message>
    <message>
      <source>batch {batch}</source>
      <translation>партія {batch}</translation>
    </message>
    <message>
      <source>box list from page {page}</source>
      <translation>перелік коробів зі стор. {page}</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>повністю</translation>
    </message>
    <message>
      <source>continued</source>
      <translation>продовження</translation>
    </message>
    <message>
      <source>entry {entry}</source>
      <translation>запис {entry}</translation>
    </message>
    <message>
      <source>loose</source>
      <translation>без короба</translation>
    </message>
    <message>
      <source>serial no. {serial}</source>
      <translation>серійний № {serial}</translation>
    </message>
    <message>
      <source>stop {stop} of {stops}</source>
      <translation>зупинка {stop} з {stops}</translation>
    </message>
    <message>
      <source>with difference</source>
      <translation>з розбіжністю</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} короб</numerusform>
        <numerusform>{count} короби</numerusform>
        <numerusform>{count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box taken over</source>
      <translation>
        <numerusform>{count} короб прийнято</numerusform>
        <numerusform>{count} короби прийнято</numerusform>
        <numerusform>{count} коробів прийнято</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet</source>
      <translation>
        <numerusform>{count} палета</numerusform>
        <numerusform>{count} палети</numerusform>
        <numerusform>{count} палет</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet taken over</source>
      <translation>
        <numerusform>{count} палету прийнято</numerusform>
        <numerusform>{count} палети прийнято</numerusform>
        <numerusform>{count} палет прийнято</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Menu</name>
    <message>
      <source>Edit</source>
      <translation>Правка</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Тут</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Розмір тексту</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>A newer AidHub works with {server}. Nothing was changed. Install the newest version here as well.</source>
      <translation>З {server} працює новіша версія AidHub. Нічого не змінено. Установіть найновішу версію й тут.</translation>
    </message>
    <message>
      <source>Everything is like that already. Nothing was changed.</source>
      <translation>Усе вже саме так. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Only {available} of {article} are free at {place}, {wanted} were asked for. Take less, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others were writing all the time. Nothing was saved. Try again in a moment.</source>
      <translation>Весь цей час записували інші. Нічого не збережено. Спробуйте за мить ще раз.</translation>
    </message>
    <message>
      <source>Serial number {serial} would be there twice. Check the number, or book one piece only.</source>
      <translation>Серійний номер {serial} був би наявний двічі. Перевірте номер або проведіть лише одну штуку.</translation>
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
      <translation>Копія {file} не пройшла перевірку ({finding}), її не збережено. Більше нічого не змінено. Запустіть перевірку бази даних.</translation>
    </message>
    <message numerus="yes">
      <source>The database has not answered for {count} second. What you see may be old; it is asked again with your next step.</source>
      <translation>
        <numerusform>База даних не відповідає вже {count} секунду. Те, що ви бачите, може бути застарілим; запит повториться з наступним кроком.</numerusform>
        <numerusform>База даних не відповідає вже {count} секунди. Те, що ви бачите, може бути застарілим; запит повториться з наступним кроком.</numerusform>
        <numerusform>База даних не відповідає вже {count} секунд. Те, що ви бачите, може бути застарілим; запит повториться з наступним кроком.</numerusform>
      </translation>
    </message>
    <message>
      <source>The disk could not read or write {place}; nothing of this step was saved. Check the disk, then try again.</source>
      <translation>Не вдалося прочитати або записати {place}; з цього кроку нічого не збережено. Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The disk is full; nothing of this step was saved. Free space for {place}, then try again.</source>
      <translation>Диск заповнено; з цього кроку нічого не збережено. Звільніть місце для {place} і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The line broke just as this was being saved, so it is not known yet whether it was. Try again once there is an answer: no step is done twice.</source>
      <translation>З’єднання обірвалося саме під час збереження, тому ще невідомо, чи все збережено. Спробуйте ще раз, коли сервер відповість: жоден крок не виконується двічі.</translation>
    </message>
    <message>
      <source>The line to {server} is not encrypted, so others can read along. Add sslmode=verify-full to its address.</source>
      <translation>З’єднання з {server} не зашифровано, його можуть читати інші. Додайте до адреси sslmode=verify-full.</translation>
    </message>
    <message>
      <source>The login has no right to do this in {server}. Ask whoever looks after the server.</source>
      <translation>Обліковий запис не має на це права в {server}. Зверніться до того, хто обслуговує сервер.</translation>
    </message>
    <message>
      <source>There is no step that could be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no warehouse in {server} yet. Check the name, or make a new one.</source>
      <translation>У {server} ще немає складу. Перевірте назву або створіть новий.</translation>
    </message>
    <message>
      <source>To use PostgreSQL, the package psycopg is needed: pip install "aidhub[postgres]".</source>
      <translation>Для PostgreSQL потрібен пакет psycopg: pip install "aidhub[postgres]".</translation>
    </message>
    <message>
      <source>{article} at {place} is promised to {transport}. Take it off that transport first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be written. Ask for the right to write there, or choose another folder.</source>
      <translation>Записати {file} неможливо. Попросіть права на запис або виберіть іншу теку.</translation>
    </message>
    <message>
      <source>{file} does not exist. Check the name, open another file, or make a new one.</source>
      <translation>Файлу {file} немає. Перевірте назву, відкрийте інший файл або створіть новий.</translation>
    </message>
    <message>
      <source>{file} is damaged ({finding}) and was not changed. Restore a backup, or open it to read only.</source>
      <translation>Файл {file} пошкоджено ({finding}), його не змінено. Відновіть резервну копію або відкрийте файл лише для читання.</translation>
    </message>
    <message>
      <source>{file} is damaged ({finding}) and was not changed. The newest sound backup shows {moment}: restore {backup}, or open the file to read only.</source>
      <translation>Файл {file} пошкоджено ({finding}), його не змінено. Найновіша справна резервна копія показує стан на {moment}: відновіть {backup} або відкрийте файл лише для читання.</translation>
    </message>
    <message>
      <source>{file} is no file of AidHub. Nothing was changed in it. Choose another file.</source>
      <translation>{file} не є файлом AidHub. У ньому нічого не змінено. Виберіть інший файл.</translation>
    </message>
    <message>
      <source>{file} is open in another program. Here it can only be read until it is closed there.</source>
      <translation>{file} відкрито в іншій програмі. Тут його можна лише читати, доки його там не закриють.</translation>
    </message>
    <message>
      <source>{file} is open on {host} by {user}. Here it can only be read until it is closed there.</source>
      <translation>{file} відкрито на {host} (користувач {user}). Тут його можна лише читати, доки його там не закриють.</translation>
    </message>
    <message>
      <source>{file} is there already and was left alone. Choose another name.</source>
      <translation>{file} уже є, його не змінено. Виберіть іншу назву.</translation>
    </message>
    <message>
      <source>{file} was renamed, moved or replaced while it was open. Nothing was saved. Put it back, or open the right file.</source>
      <translation>Файл {file} перейменовано, переміщено або замінено, поки він був відкритий. Нічого не збережено. Поверніть його на місце або відкрийте потрібний файл.</translation>
    </message>
    <message>
      <source>{file} was written by a newer AidHub and was left untouched. Install the newest version to open it.</source>
      <translation>{file} записано новішою версією AidHub; у ньому нічого не змінено. Щоб відкрити його, установіть найновішу версію.</translation>
    </message>
    <message>
      <source>{file} was written by an older AidHub and has to be brought up to date, but here it can only be read. Open it where it can be written.</source>
      <translation>{file} записано старішою версією AidHub, його треба оновити, але тут його можна лише читати. Відкрийте файл там, де в нього можна записувати.</translation>
    </message>
    <message>
      <source>{folder} is copied by {service}, which can damage an open database. Keep the file in another folder, and only its backups there.</source>
      <translation>Теку {folder} синхронізує {service}, це може пошкодити відкриту базу даних. Тримайте файл в іншій теці, а тут лише резервні копії.</translation>
    </message>
    <message>
      <source>{folder} lies on another computer ({kind}), where a database file gets damaged. Use a folder of this computer, or a PostgreSQL server to share the warehouse.</source>
      <translation>{folder} розташовано на іншому комп’ютері ({kind}), де файл бази даних пошкоджується. Виберіть теку на цьому комп’ютері або сервер PostgreSQL для спільної роботи зі складом.</translation>
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
      <translation>{place} прибирають, тому товарів там бути не може. Вийміть те, що всередині, або виберіть інше місце.</translation>
    </message>
    <message>
      <source>{place} was opened only to read. Open it again to write.</source>
      <translation>{place} відкрито лише для читання. Щоб записувати, відкрийте ще раз.</translation>
    </message>
    <message>
      <source>{server} does not answer ({reason}). Nothing of this step was saved. Check network, address and login, then try again.</source>
      <translation>{server} не відповідає ({reason}). З цього кроку нічого не збережено. Перевірте мережу, адресу та обліковий запис і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>{server} holds a warehouse already. Restore into an empty database.</source>
      <translation>У {server} уже є склад. Відновлюйте в порожню базу даних.</translation>
    </message>
    <message>
      <source>{server} holds tables of another program. Nothing was changed. Choose another database.</source>
      <translation>{server} містить таблиці іншої програми. Нічого не змінено. Виберіть іншу базу даних.</translation>
    </message>
    <message>
      <source>{server} is of an older AidHub and has to be brought up to date. Open it once with a login that may change it.</source>
      <translation>{server} створено старішою версією AidHub, базу треба оновити. Відкрийте її один раз з обліковим записом, який може її змінювати.</translation>
    </message>
    <message>
      <source>{server} keeps text as {encoding}. Choose a database with the encoding UTF8.</source>
      <translation>{server} зберігає текст у кодуванні {encoding}. Виберіть базу даних із кодуванням UTF8.</translation>
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
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Планування</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Довідники</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>DRAFT</source>
      <translation>ЧЕРНЕТКА</translation>
    </message>
    <message>
      <source>best before {day}</source>
      <translation>придатний до {day}</translation>
    </message>
    <message>
      <source>in good condition</source>
      <translation>у доброму стані</translation>
    </message>
    <message>
      <source>new</source>
      <translation>нові</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>стор. {page} з {pages}</translation>
    </message>
    <message>
      <source>use by {day}</source>
      <translation>вжити до {day}</translation>
    </message>
    <message>
      <source>used</source>
      <translation>вживані</translation>
    </message>
    <message>
      <source>used, wear {percent} %</source>
      <translation>вживані, знос {percent} %</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>редакція {number}</translation>
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
      <translation>Змінити особу</translation>
    </message>
    <message>
      <source>Close, then back</source>
      <translation>Закрити, потім назад</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Темний</translation>
    </message>
    <message>
      <source>Everything saved</source>
      <translation>Усе збережено</translation>
    </message>
    <message>
      <source>Finishing before closing …</source>
      <translation>Завершення роботи перед закриттям …</translation>
    </message>
    <message>
      <source>Go on waiting</source>
      <translation>Чекати далі</translation>
    </message>
    <message>
      <source>It does not end by itself. If you leave now, what is not finished may not be saved; the next start shows what was.</source>
      <translation>Вона не завершується сама. Якщо вийти зараз, незавершене може не зберегтися; наступний запуск покаже, що збережено.</translation>
    </message>
    <message>
      <source>It is known now: the step was not saved. Do it again.</source>
      <translation>Тепер відомо: крок не збережено. Виконайте його ще раз.</translation>
    </message>
    <message>
      <source>It is known now: the step was saved.</source>
      <translation>Тепер відомо: крок збережено.</translation>
    </message>
    <message>
      <source>Keys of this page</source>
      <translation>Клавіші цієї сторінки</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Leave now</source>
      <translation>Вийти зараз</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Світлий</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Меню</translation>
    </message>
    <message>
      <source>Menu bar</source>
      <translation>Рядок меню</translation>
    </message>
    <message>
      <source>Next language</source>
      <translation>Наступна мова</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Наступна область</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Попередня область</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторити</translation>
    </message>
    <message>
      <source>Running work</source>
      <translation>Поточна робота</translation>
    </message>
    <message>
      <source>Saving …</source>
      <translation>Зберігається …</translation>
    </message>
    <message>
      <source>Something is still running</source>
      <translation>Ще триває робота</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Step done again</source>
      <translation>Крок повторено</translation>
    </message>
    <message>
      <source>Step undone</source>
      <translation>Крок скасовано</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинити</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Undo all of them</source>
      <translation>Скасувати всі</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Скасувати: {step}</translation>
    </message>
    <message>
      <source>{work} {done} of {total}</source>
      <translation>{work} {done} з {total}</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Make a new warehouse</source>
      <translation>Створити новий склад</translation>
    </message>
    <message>
      <source>New warehouse …</source>
      <translation>Новий склад …</translation>
    </message>
    <message>
      <source>Open a warehouse</source>
      <translation>Відкрити склад</translation>
    </message>
    <message>
      <source>Open another …</source>
      <translation>Відкрити інший …</translation>
    </message>
    <message>
      <source>The warehouse could not be opened</source>
      <translation>Склад не вдалося відкрити</translation>
    </message>
    <message>
      <source>The warehouse is being opened …</source>
      <translation>Склад відкривається …</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <source>Warehouses of AidHub</source>
      <translation>Склади AidHub</translation>
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
      <translation>Скопіювати клітинки</translation>
    </message>
    <message>
      <source>Details of the row</source>
      <translation>Подробиці рядка</translation>
    </message>
    <message>
      <source>Edit the cell</source>
      <translation>Змінити клітинку</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Заповнити вниз</translation>
    </message>
    <message>
      <source>Open the row</source>
      <translation>Відкрити рядок</translation>
    </message>
    <message>
      <source>Paste cells</source>
      <translation>Вставити клітинки</translation>
    </message>
    <message>
      <source>So many cells do not fit the clipboard. Export the list.</source>
      <translation>Стільки клітинок не вміститься в буфер обміну. Експортуйте список.</translation>
    </message>
    <message>
      <source>These cells cannot be changed here.</source>
      <translation>Ці клітинки тут не можна змінити.</translation>
    </message>
    <message>
      <source>Tick the row</source>
      <translation>Позначити рядок</translation>
    </message>
    <message>
      <source>Ticked</source>
      <translation>Позначено</translation>
    </message>
    <message numerus="yes">
      <source>{count} row copied</source>
      <translation>
        <numerusform>Скопійовано {count} рядок</numerusform>
        <numerusform>Скопійовано {count} рядки</numerusform>
        <numerusform>Скопійовано {count} рядків</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tabs</name>
    <message>
      <source>Next tab</source>
      <translation>Наступна вкладка</translation>
    </message>
    <message>
      <source>Previous tab</source>
      <translation>Попередня вкладка</translation>
    </message>
  </context>
</TS>
