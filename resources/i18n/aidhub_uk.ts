<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>Allocation</name>
    <message>
      <source>Accept proposal</source>
      <translation>Прийняти пропозицію</translation>
    </message>
    <message>
      <source>Allocated</source>
      <translation>Розподілено</translation>
    </message>
    <message>
      <source>Allocated to needs</source>
      <translation>Розподілено на потреби</translation>
    </message>
    <message>
      <source>By priority</source>
      <translation>За пріоритетом</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Забезпеченість</translation>
    </message>
    <message>
      <source>Drop the proposal</source>
      <translation>Відхилити пропозицію</translation>
    </message>
    <message>
      <source>Evenly</source>
      <translation>Порівну</translation>
    </message>
    <message numerus="yes">
      <source>Goods promised for {count} line</source>
      <translation>
        <numerusform>Зарезервовано товари для {count} позиції</numerusform>
        <numerusform>Зарезервовано товари для {count} позицій</numerusform>
        <numerusform>Зарезервовано товари для {count} позицій</numerusform>
      </translation>
    </message>
    <message>
      <source>How a shortage is shared</source>
      <translation>Як ділити нестачу</translation>
    </message>
    <message>
      <source>Needed</source>
      <translation>Потрібно</translation>
    </message>
    <message>
      <source>No plan covers more than {share}.</source>
      <translation>Жоден план не забезпечить більше ніж {share}.</translation>
    </message>
    <message>
      <source>No plan covers more.</source>
      <translation>Жоден план не забезпечить більше.</translation>
    </message>
    <message>
      <source>Nobody looked for the best plan there is; more may be possible.</source>
      <translation>Зупинено, перш ніж знайдено найкращий план; можливо, вдасться більше.</translation>
    </message>
    <message>
      <source>Only this transport</source>
      <translation>Лише цей рейс</translation>
    </message>
    <message>
      <source>Passed over</source>
      <translation>Не взято</translation>
    </message>
    <message numerus="yes">
      <source>Press Ctrl+↵ and AidHub proposes an allocation from {count} needs list.</source>
      <translation>
        <numerusform>Натисніть Ctrl+↵, і AidHub запропонує розподіл за {count} списком потреб.</numerusform>
        <numerusform>Натисніть Ctrl+↵, і AidHub запропонує розподіл за {count} списками потреб.</numerusform>
        <numerusform>Натисніть Ctrl+↵, і AidHub запропонує розподіл за {count} списками потреб.</numerusform>
      </translation>
    </message>
    <message>
      <source>Propose again</source>
      <translation>Запропонувати ще раз</translation>
    </message>
    <message>
      <source>Proposed allocation</source>
      <translation>Запропонований розподіл</translation>
    </message>
    <message>
      <source>Proposing goods for {transport}</source>
      <translation>Пропозиція товарів для {transport}</translation>
    </message>
    <message>
      <source>Share a shortage by priority</source>
      <translation>Ділити нестачу за пріоритетом</translation>
    </message>
    <message>
      <source>Share a shortage evenly between partners</source>
      <translation>Ділити нестачу порівну між партнерами</translation>
    </message>
    <message>
      <source>Stop {stop}: {article}, {priority}, {needed} needed, {allocated} allocated, {share} covered</source>
      <translation>Зупинка {stop}: {article}, {priority}, потрібно {needed}, розподілено {allocated}, забезпечено {share}</translation>
    </message>
    <message>
      <source>The amount was set by hand.</source>
      <translation>Кількість задано вручну.</translation>
    </message>
    <message>
      <source>The loading metres are full; {more} m more would cover {gain} more.</source>
      <translation>Вантажні метри вичерпано; ще {more} м забезпечили б на {gain} більше.</translation>
    </message>
    <message>
      <source>The payload is full; {more} kg more would cover {gain} more.</source>
      <translation>Корисне навантаження вичерпано; ще {more} кг забезпечили б на {gain} більше.</translation>
    </message>
    <message>
      <source>The room is full; {more} m³ more would cover {gain} more.</source>
      <translation>Вантажний простір заповнено; ще {more} м³ забезпечили б на {gain} більше.</translation>
    </message>
    <message>
      <source>Why not more</source>
      <translation>Чому не більше</translation>
    </message>
    <message>
      <source>Why these goods</source>
      <translation>Чому саме ці товари</translation>
    </message>
    <message numerus="yes">
      <source>With {count} other transport</source>
      <translation>
        <numerusform>Разом із ще {count} рейсом</numerusform>
        <numerusform>Разом із ще {count} рейсами</numerusform>
        <numerusform>Разом із ще {count} рейсами</numerusform>
      </translation>
    </message>
    <message>
      <source>amount</source>
      <translation>кількість</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>заблоковано</translation>
    </message>
    <message>
      <source>box being packed</source>
      <translation>короб пакують</translation>
    </message>
    <message>
      <source>box stays closed</source>
      <translation>короб лишається закритим</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>до {day}</translation>
    </message>
    <message>
      <source>confirm first that this article is meant</source>
      <translation>спершу підтвердьте, що йдеться про цей товар</translation>
    </message>
    <message>
      <source>dangerous or licensed goods: add them by hand</source>
      <translation>небезпечні або ліцензовані товари: додайте вручну</translation>
    </message>
    <message>
      <source>drop</source>
      <translation>відхилити</translation>
    </message>
    <message>
      <source>expires before it arrives</source>
      <translation>строк спливе до прибуття</translation>
    </message>
    <message numerus="yes">
      <source>from {count} pallet</source>
      <translation>
        <numerusform>з {count} палети</numerusform>
        <numerusform>з {count} палет</numerusform>
        <numerusform>з {count} палет</numerusform>
      </translation>
    </message>
    <message>
      <source>goes to other needs</source>
      <translation>іде на інші потреби</translation>
    </message>
    <message>
      <source>high</source>
      <translation>високий</translation>
    </message>
    <message>
      <source>instead: {articles}</source>
      <translation>натомість: {articles}</translation>
    </message>
    <message>
      <source>keeps too short for this partner</source>
      <translation>замалий залишок строку для цього партнера</translation>
    </message>
    <message>
      <source>keeps until {day}</source>
      <translation>придатне до {day}</translation>
    </message>
    <message>
      <source>less than {percent} %</source>
      <translation>менше ніж {percent} %</translation>
    </message>
    <message>
      <source>no box is opened for the rest</source>
      <translation>заради решти короб не відкривають</translation>
    </message>
    <message>
      <source>no room left on the vehicle</source>
      <translation>немає місця в транспортному засобі</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>звичайний</translation>
    </message>
    <message>
      <source>not in stock</source>
      <translation>немає в наявності</translation>
    </message>
    <message>
      <source>not needed: others go first</source>
      <translation>не потрібно: спершу йдуть інші</translation>
    </message>
    <message>
      <source>the box is opened</source>
      <translation>короб відкривають</translation>
    </message>
    <message>
      <source>the partner does not take this category</source>
      <translation>партнер не приймає цю групу товарів</translation>
    </message>
    <message>
      <source>the rest goes to other needs</source>
      <translation>решта йде на інші потреби</translation>
    </message>
    <message>
      <source>the vehicle does not cool</source>
      <translation>транспортний засіб без охолодження</translation>
    </message>
    <message>
      <source>the vehicle is full</source>
      <translation>транспортний засіб заповнено</translation>
    </message>
    <message>
      <source>unsorted</source>
      <translation>не сортовано</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation>терміново</translation>
    </message>
    <message>
      <source>what is in stock may not go there</source>
      <translation>наявні товари туди не можна</translation>
    </message>
    <message>
      <source>why</source>
      <translation>чому</translation>
    </message>
    <message>
      <source>{article}: only {quantity} can go, {why}.</source>
      <translation>{article}: може поїхати лише {quantity}, {why}.</translation>
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
      <source>{count} box opened</source>
      <translation>
        <numerusform>відкрито {count} короб</numerusform>
        <numerusform>відкрито {count} короби</numerusform>
        <numerusform>відкрито {count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line</source>
      <translation>
        <numerusform>{count} позиція</numerusform>
        <numerusform>{count} позиції</numerusform>
        <numerusform>{count} позицій</numerusform>
      </translation>
    </message>
    <message>
      <source>{needed} needed, {share} covered</source>
      <translation>потрібно {needed}, забезпечено {share}</translation>
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
      <translation>Забезпечено {share}</translation>
    </message>
    <message>
      <source>{share} more would go if more boxes were opened.</source>
      <translation>Ще {share} поїхало б, якби відкрили більше коробів.</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>A scan or a list finds the article by what is noted here.</source>
      <translation>За тим, що тут записано, сканер і списки знаходять товар.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>All categories</source>
      <translation>Усі групи товарів</translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>Також називають</translation>
    </message>
    <message>
      <source>Article {name} made</source>
      <translation>Товар {name} створено</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Товари</translation>
    </message>
    <message>
      <source>Articles side by side</source>
      <translation>Товари поруч</translation>
    </message>
    <message>
      <source>Ask the view anew</source>
      <translation>Оновити вигляд</translation>
    </message>
    <message>
      <source>Barcode</source>
      <translation>Штрихкод</translation>
    </message>
    <message>
      <source>Barcodes</source>
      <translation>Штрихкоди</translation>
    </message>
    <message>
      <source>Below minimum</source>
      <translation>Нижче мінімуму</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Повернути</translation>
    </message>
    <message>
      <source>Came with an import and is to be checked</source>
      <translation>Надійшов з імпортом, потребує перевірки</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>Check export control</source>
      <translation>Перевірити експортний контроль</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Очистити фільтр</translation>
    </message>
    <message>
      <source>Clear the filter, make an article, or import a list of articles.</source>
      <translation>Очистіть фільтр, створіть товар або імпортуйте список товарів.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Стовпці</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Порівняти</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Одиниця виміру</translation>
    </message>
    <message>
      <source>Customs and danger</source>
      <translation>Митниця й небезпека</translation>
    </message>
    <message>
      <source>Customs no.</source>
      <translation>УКТ ЗЕД</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробиці</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Дублікати</translation>
    </message>
    <message>
      <source>English name</source>
      <translation>Англійська назва</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>Строк</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експортувати</translation>
    </message>
    <message>
      <source>Export control</source>
      <translation>Експортний контроль</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Експортувати список</translation>
    </message>
    <message>
      <source>Filter by name, code or barcode</source>
      <translation>Назва, код або штрихкод</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Знайти дублікати</translation>
    </message>
    <message>
      <source>German name</source>
      <translation>Німецька назва</translation>
    </message>
    <message>
      <source>Goes along</source>
      <translation>Переходить</translation>
    </message>
    <message>
      <source>Goods, packs, codes and names go over to the article that stays. Space takes the value of a cell.</source>
      <translation>Запаси, упаковки, коди й назви переходять до товару, який лишається. Пробіл вибирає значення клітинки.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія</translation>
    </message>
    <message>
      <source>How else it is called</source>
      <translation>Як іще називають</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Скільки</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>У залишках</translation>
    </message>
    <message>
      <source>Kits made</source>
      <translation>Набори складено</translation>
    </message>
    <message>
      <source>Litres</source>
      <translation>Літри</translation>
    </message>
    <message>
      <source>Make article</source>
      <translation>Створити товар</translation>
    </message>
    <message>
      <source>Make it all the same</source>
      <translation>Усе одно створити</translation>
    </message>
    <message>
      <source>Make kits</source>
      <translation>Скласти набори</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>Позначити перевіреним</translation>
    </message>
    <message>
      <source>May be given instead</source>
      <translation>Заміна</translation>
    </message>
    <message>
      <source>May stand in for</source>
      <translation>Може замінити</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Об’єднати</translation>
    </message>
    <message>
      <source>Merge articles</source>
      <translation>Об’єднати товари</translation>
    </message>
    <message>
      <source>Merged into {article}</source>
      <translation>Об’єднано з {article}</translation>
    </message>
    <message>
      <source>Minimum</source>
      <translation>Мінімум</translation>
    </message>
    <message>
      <source>Name of the pack, such as box</source>
      <translation>Назва упаковки, наприклад короб</translation>
    </message>
    <message>
      <source>Name or code</source>
      <translation>Назва або код</translation>
    </message>
    <message>
      <source>Needs an export licence</source>
      <translation>Потребує дозволу на експорт</translation>
    </message>
    <message>
      <source>Needs expiry</source>
      <translation>Потрібен строк</translation>
    </message>
    <message>
      <source>Net kg</source>
      <translation>Нетто кг</translation>
    </message>
    <message>
      <source>Net weight</source>
      <translation>Вага нетто</translation>
    </message>
    <message>
      <source>Net weight of one</source>
      <translation>Вага нетто одиниці</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Новий товар</translation>
    </message>
    <message>
      <source>No Ukrainian name</source>
      <translation>Без української назви</translation>
    </message>
    <message>
      <source>No article in this view</source>
      <translation>У цьому вигляді немає товарів</translation>
    </message>
    <message>
      <source>No article is called like another, nearly like another, or carries its barcode.</source>
      <translation>Жоден товар не називається так само чи майже так само, як інший, і не має його штрихкоду.</translation>
    </message>
    <message>
      <source>No customs no.</source>
      <translation>Без УКТ ЗЕД</translation>
    </message>
    <message>
      <source>No weight</source>
      <translation>Без ваги</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Nothing noted yet</source>
      <translation>Ще нічого не записано</translation>
    </message>
    <message>
      <source>On the way or delivered: {quantity}</source>
      <translation>У дорозі або доставлено: {quantity}</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Упаковка</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>Упаковки</translation>
    </message>
    <message>
      <source>Packs, codes and names</source>
      <translation>Упаковки, коди й назви</translation>
    </message>
    <message>
      <source>Papers need the name in German and in Ukrainian, and what one weighs.</source>
      <translation>Документам потрібні німецька й українська назви та вага одиниці.</translation>
    </message>
    <message>
      <source>Papers that were issued stay as they are. Names and codes of the others stay known.</source>
      <translation>Видані документи лишаються без змін. Назви й коди інших лишаються відомими.</translation>
    </message>
    <message>
      <source>Part of the kit</source>
      <translation>Частина набору</translation>
    </message>
    <message>
      <source>Parts of the kit</source>
      <translation>Частини набору</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Надрукувати етикетки</translation>
    </message>
    <message>
      <source>Remove article</source>
      <translation>Вилучити товар</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Вилучені</translation>
    </message>
    <message>
      <source>Removed from the catalogue</source>
      <translation>Вилучено з каталогу</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Правила</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Показати в залишках</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Показати</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Лишається</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Температура</translation>
    </message>
    <message>
      <source>The expiry is asked for at intake.</source>
      <translation>Строк придатності запитується під час приймання.</translation>
    </message>
    <message>
      <source>The stricter export control holds.</source>
      <translation>Діє суворіший експортний контроль.</translation>
    </message>
    <message>
      <source>The weight that is taken holds for all goods that have none of their own.</source>
      <translation>Вибрана вага діє для всіх запасів без власної ваги.</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>На перевірку</translation>
    </message>
    <message>
      <source>Type how many kits.</source>
      <translation>Введіть, скільки наборів.</translation>
    </message>
    <message>
      <source>Type or scan the barcode</source>
      <translation>Введіть або зіскануйте штрихкод</translation>
    </message>
    <message>
      <source>UN number</source>
      <translation>Номер ООН</translation>
    </message>
    <message>
      <source>UN {number}, class {hazard}: {name}</source>
      <translation>ООН {number}, клас {hazard}: {name}</translation>
    </message>
    <message>
      <source>Ukrainian name</source>
      <translation>Українська назва</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Од.</translation>
    </message>
    <message>
      <source>Usual location</source>
      <translation>Звичне місце</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Вартість</translation>
    </message>
    <message>
      <source>Value EUR</source>
      <translation>Вартість EUR</translation>
    </message>
    <message>
      <source>Value of one</source>
      <translation>Вартість одиниці</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Вигляди</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Об’єм</translation>
    </message>
    <message>
      <source>Volume of one</source>
      <translation>Об’єм одиниці</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <source>What goes into one kit</source>
      <translation>Що входить до одного набору</translation>
    </message>
    <message>
      <source>What is promised to transports stays promised.</source>
      <translation>Зарезервоване для рейсів лишається зарезервованим.</translation>
    </message>
    <message>
      <source>What may be given instead</source>
      <translation>Що можна дати замість</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Де лежить</translation>
    </message>
    <message>
      <source>Where they lie then</source>
      <translation>Де вони лежатимуть</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Чому</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>asked for at intake</source>
      <translation>запитується під час приймання</translation>
    </message>
    <message>
      <source>becomes the other</source>
      <translation>вливається</translation>
    </message>
    <message>
      <source>check</source>
      <translation>перевірити</translation>
    </message>
    <message>
      <source>details</source>
      <translation>подробиці</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>змінити</translation>
    </message>
    <message>
      <source>expiry</source>
      <translation>строк</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>заповнити вниз</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>кг</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>дозвіл</translation>
    </message>
    <message>
      <source>nearly one name</source>
      <translation>майже та сама назва</translation>
    </message>
    <message>
      <source>next row</source>
      <translation>наступний рядок</translation>
    </message>
    <message>
      <source>no Ukrainian name</source>
      <translation>немає української назви</translation>
    </message>
    <message>
      <source>no customs number</source>
      <translation>немає коду УКТ ЗЕД</translation>
    </message>
    <message>
      <source>no weight</source>
      <translation>немає ваги</translation>
    </message>
    <message>
      <source>one barcode</source>
      <translation>той самий штрихкод</translation>
    </message>
    <message>
      <source>one name</source>
      <translation>та сама назва</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>лишається</translation>
    </message>
    <message>
      <source>to be checked</source>
      <translation>на перевірку</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>так</translation>
    </message>
    <message>
      <source>{article} changed</source>
      <translation>{article} змінено</translation>
    </message>
    <message numerus="yes">
      <source>{article} is called so already.</source>
      <translation>
        <numerusform>Так уже називається {article}.</numerusform>
        <numerusform>Так уже називаються {article} та інші.</numerusform>
        <numerusform>Так уже називаються {article} та інші.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article</source>
      <translation>
        <numerusform>{count} товар</numerusform>
        <numerusform>{count} товари</numerusform>
        <numerusform>{count} товарів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article brought back</source>
      <translation>
        <numerusform>{count} товар повернено</numerusform>
        <numerusform>{count} товари повернено</numerusform>
        <numerusform>{count} товарів повернено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article changed</source>
      <translation>
        <numerusform>{count} товар змінено</numerusform>
        <numerusform>{count} товари змінено</numerusform>
        <numerusform>{count} товарів змінено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article checked</source>
      <translation>
        <numerusform>{count} товар перевірено</numerusform>
        <numerusform>{count} товари перевірено</numerusform>
        <numerusform>{count} товарів перевірено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article removed</source>
      <translation>
        <numerusform>{count} товар вилучено</numerusform>
        <numerusform>{count} товари вилучено</numerusform>
        <numerusform>{count} товарів вилучено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article written to {file}</source>
      <translation>
        <numerusform>{count} товар записано у {file}</numerusform>
        <numerusform>{count} товари записано у {file}</numerusform>
        <numerusform>{count} товарів записано у {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} barcode</source>
      <translation>
        <numerusform>{count} штрихкод</numerusform>
        <numerusform>{count} штрихкоди</numerusform>
        <numerusform>{count} штрихкодів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} вибрано</numerusform>
        <numerusform>{count} вибрано</numerusform>
        <numerusform>{count} вибрано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} group of articles that are much alike. Compare them, then merge what is the same.</source>
      <translation>
        <numerusform>{count} група схожих товарів. Порівняйте їх і об’єднайте однакові.</numerusform>
        <numerusform>{count} групи схожих товарів. Порівняйте їх і об’єднайте однакові.</numerusform>
        <numerusform>{count} груп схожих товарів. Порівняйте їх і об’єднайте однакові.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot</source>
      <translation>
        <numerusform>{count} партія</numerusform>
        <numerusform>{count} партії</numerusform>
        <numerusform>{count} партій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} name</source>
      <translation>
        <numerusform>{count} назва</numerusform>
        <numerusform>{count} назви</numerusform>
        <numerusform>{count} назв</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pack</source>
      <translation>
        <numerusform>{count} упаковка</numerusform>
        <numerusform>{count} упаковки</numerusform>
        <numerusform>{count} упаковок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} substitute</source>
      <translation>
        <numerusform>{count} заміна</numerusform>
        <numerusform>{count} заміни</numerusform>
        <numerusform>{count} замін</numerusform>
      </translation>
    </message>
    <message>
      <source>{location}: {quantity}</source>
      <translation>{location}: {quantity}</translation>
    </message>
    <message numerus="yes">
      <source>{location}: {quantity} in {count} box</source>
      <translation>
        <numerusform>{location}: {quantity} у {count} коробі</numerusform>
        <numerusform>{location}: {quantity} у {count} коробах</numerusform>
        <numerusform>{location}: {quantity} у {count} коробах</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} changed {what}</source>
      <translation>{name}: змінено {what}</translation>
    </message>
    <message>
      <source>{number} kg</source>
      <translation>{number} кг</translation>
    </message>
    <message>
      <source>{number} l</source>
      <translation>{number} л</translation>
    </message>
    <message>
      <source>{number}, of its category</source>
      <translation>{number}, від групи товарів</translation>
    </message>
    <message>
      <source>{pack}: {quantity}</source>
      <translation>{pack}: {quantity}</translation>
    </message>
    <message>
      <source>{what} added</source>
      <translation>{what} додано</translation>
    </message>
    <message>
      <source>{what} taken away</source>
      <translation>{what} вилучено</translation>
    </message>
  </context>
  <context>
    <name>Boxing</name>
    <message>
      <source>100 × 150 mm · 1 copy</source>
      <translation>100 × 150 мм · 1 шт.</translation>
    </message>
    <message>
      <source>3 L ↵ puts three of size L in</source>
      <translation>3 L ↵ додає 3 × розмір L</translation>
    </message>
    <message>
      <source>A coordinator can make one here.</source>
      <translation>Координатор може створити його тут.</translation>
    </message>
    <message>
      <source>All of the source into this box</source>
      <translation>Усе з джерела в цей короб</translation>
    </message>
    <message>
      <source>All of the source put into this box</source>
      <translation>Усе з джерела покладено в цей короб</translation>
    </message>
    <message>
      <source>Box or pallet that goes on it: scan it, or type its number</source>
      <translation>Короб або палета, що йде на неї: зіскануйте або введіть номер</translation>
    </message>
    <message>
      <source>Box {code}</source>
      <translation>Короб {code}</translation>
    </message>
    <message>
      <source>Box {code} is closed, its label prints. Scan the shelf or a pallet.</source>
      <translation>Короб {code} закрито, етикетка друкується. Зіскануйте місце або палету.</translation>
    </message>
    <message>
      <source>Box {code} is closed. Reopen it?</source>
      <translation>Короб {code} закрито. Відкрити знову?</translation>
    </message>
    <message>
      <source>Box {code} stored</source>
      <translation>Короб {code} поставлено на місце</translation>
    </message>
    <message>
      <source>Boxes are filled here. Its name stands on the table.</source>
      <translation>Тут пакують короби. Назва написана на столі.</translation>
    </message>
    <message>
      <source>Build a pallet</source>
      <translation>Скласти палету</translation>
    </message>
    <message>
      <source>Close box, print label</source>
      <translation>Закрити короб, надрукувати етикетку</translation>
    </message>
    <message>
      <source>Close pallet, print labels</source>
      <translation>Закрити палету, надрукувати етикетки</translation>
    </message>
    <message>
      <source>Close the box first: F8. Then scan where it goes.</source>
      <translation>Спершу закрийте короб: F8. Потім скануйте, куди його поставити.</translation>
    </message>
    <message>
      <source>Content in German and Ukrainian</source>
      <translation>Вміст німецькою та українською</translation>
    </message>
    <message>
      <source>Count it in the unit of the article.</source>
      <translation>Рахуйте в одиницях товару.</translation>
    </message>
    <message>
      <source>Customs value</source>
      <translation>Митна вартість</translation>
    </message>
    <message>
      <source>Donor: {name}</source>
      <translation>Донор: {name}</translation>
    </message>
    <message>
      <source>From box {code}: {goods}</source>
      <translation>З короба {code}: {goods}</translation>
    </message>
    <message>
      <source>Gross weight</source>
      <translation>Вага брутто</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Висота</translation>
    </message>
    <message>
      <source>Height with carrier, cm</source>
      <translation>Висота з носієм, см</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія</translation>
    </message>
    <message>
      <source>How much goes into a new box?</source>
      <translation>Скільки перекласти в новий короб?</translation>
    </message>
    <message>
      <source>It is thrown away. Why?</source>
      <translation>Це буде викинуто. Чому?</translation>
    </message>
    <message>
      <source>Keeps until {day}</source>
      <translation>Придатне до {day}</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Етикетка</translation>
    </message>
    <message>
      <source>Last line is not usable</source>
      <translation>Останній рядок непридатний</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Залишити так</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>Навантаження</translation>
    </message>
    <message>
      <source>Load carrier</source>
      <translation>Носій вантажу</translation>
    </message>
    <message>
      <source>Make one: it is a place with a name where boxes are filled.</source>
      <translation>Створіть його: це місце з назвою, де пакують короби.</translation>
    </message>
    <message>
      <source>Make table</source>
      <translation>Створити стіл</translation>
    </message>
    <message>
      <source>More for this box</source>
      <translation>Більше про цей короб</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>New box</source>
      <translation>Новий короб</translation>
    </message>
    <message>
      <source>New packing table</source>
      <translation>Новий пакувальний стіл</translation>
    </message>
    <message>
      <source>New pallet</source>
      <translation>Нова палета</translation>
    </message>
    <message>
      <source>Next open box</source>
      <translation>Наступний відкритий короб</translation>
    </message>
    <message>
      <source>No best before needed</source>
      <translation>Строк придатності не потрібен</translation>
    </message>
    <message>
      <source>No box of this kind is kept anywhere yet.</source>
      <translation>Таких коробів на складі ще немає.</translation>
    </message>
    <message>
      <source>Not too heavy to carry</source>
      <translation>Не заважкий</translation>
    </message>
    <message>
      <source>Not usable: {goods}</source>
      <translation>Непридатне: {goods}</translation>
    </message>
    <message>
      <source>Nothing stands on it yet.</source>
      <translation>На ній ще нічого немає.</translation>
    </message>
    <message>
      <source>Of what? Type its name first, or scan its card.</source>
      <translation>Чого саме? Спершу введіть назву або зіскануйте картку.</translation>
    </message>
    <message>
      <source>On it ({count}): {codes}</source>
      <translation>На ній ({count}): {codes}</translation>
    </message>
    <message>
      <source>One less of the last line</source>
      <translation>Останній рядок: на один менше</translation>
    </message>
    <message>
      <source>One less: {goods}</source>
      <translation>На один менше: {goods}</translation>
    </message>
    <message>
      <source>One more of the last line</source>
      <translation>Останній рядок: на один більше</translation>
    </message>
    <message>
      <source>One more: {goods}</source>
      <translation>На один більше: {goods}</translation>
    </message>
    <message>
      <source>Only one category in the box</source>
      <translation>Лише одна група товарів у коробі</translation>
    </message>
    <message>
      <source>Open box again</source>
      <translation>Відкрити короб знову</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Пакувальний стіл</translation>
    </message>
    <message>
      <source>Pallet begun. Scan its label after F8.</source>
      <translation>Палету розпочато. Після F8 скануйте її етикетку.</translation>
    </message>
    <message>
      <source>Pallet {code}</source>
      <translation>Палета {code}</translation>
    </message>
    <message>
      <source>Pallet: scan it, or type its number</source>
      <translation>Палета: зіскануйте або введіть номер</translation>
    </message>
    <message>
      <source>Previous open box</source>
      <translation>Попередній відкритий короб</translation>
    </message>
    <message>
      <source>Print label again</source>
      <translation>Надрукувати етикетку ще раз</translation>
    </message>
    <message>
      <source>Proposed location</source>
      <translation>Місце, пропозиція</translation>
    </message>
    <message>
      <source>Put it on the scale, or type 12.9kg.</source>
      <translation>Поставте на ваги або введіть 12,9кг.</translation>
    </message>
    <message>
      <source>Put it right</source>
      <translation>Виправити</translation>
    </message>
    <message>
      <source>Rest of the source is waste</source>
      <translation>Решта джерела – відходи</translation>
    </message>
    <message>
      <source>Scan a box to sort, or press F7 for an empty box.</source>
      <translation>Зіскануйте короб для сортування або натисніть F7, щоб узяти порожній.</translation>
    </message>
    <message>
      <source>Scan the pallet, then each box that goes on it.</source>
      <translation>Зіскануйте палету, потім кожен короб, який ставите на неї.</translation>
    </message>
    <message>
      <source>Scan the shelf, or type it</source>
      <translation>Зіскануйте місце або введіть його</translation>
    </message>
    <message>
      <source>Shelf or pallet</source>
      <translation>Місце зберігання або палета</translation>
    </message>
    <message>
      <source>Size or goods</source>
      <translation>Розмір або товар</translation>
    </message>
    <message>
      <source>Size {size}</source>
      <translation>Розмір {size}</translation>
    </message>
    <message>
      <source>Sort &amp; box</source>
      <translation>Пакування</translation>
    </message>
    <message>
      <source>Sort from no box</source>
      <translation>Сортувати не з короба</translation>
    </message>
    <message>
      <source>Sorted completely</source>
      <translation>Відсортовано повністю</translation>
    </message>
    <message>
      <source>Source sorted completely</source>
      <translation>Джерело повністю відсортовано</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Поділити</translation>
    </message>
    <message>
      <source>Split box</source>
      <translation>Поділити короб</translation>
    </message>
    <message>
      <source>Split box {code}</source>
      <translation>Поділити короб {code}</translation>
    </message>
    <message>
      <source>Still to sort</source>
      <translation>Ще сортувати</translation>
    </message>
    <message>
      <source>Table 1</source>
      <translation>Стіл 1</translation>
    </message>
    <message>
      <source>Take box over</source>
      <translation>Перейняти короб</translation>
    </message>
    <message>
      <source>The label of an empty box</source>
      <translation>Етикетка порожнього короба</translation>
    </message>
    <message>
      <source>The label of box {code}</source>
      <translation>Етикетка короба {code}</translation>
    </message>
    <message>
      <source>There is no open box. Press F7 for an empty one.</source>
      <translation>Немає відкритого короба. Натисніть F7, щоб узяти порожній.</translation>
    </message>
    <message>
      <source>There is no packing table yet.</source>
      <translation>Пакувального столу ще немає.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Викинути</translation>
    </message>
    <message>
      <source>Type goods</source>
      <translation>Ввести товар</translation>
    </message>
    <message>
      <source>Type how much goes along: more than nothing, at most what is there.</source>
      <translation>Введіть, скільки перекласти: більше за нуль і не більше, ніж є.</translation>
    </message>
    <message>
      <source>Type what stands on the table.</source>
      <translation>Введіть назву, написану на столі.</translation>
    </message>
    <message>
      <source>What you put in is counted, weighed and labelled here.</source>
      <translation>Усе, що кладуть у короб, тут рахують, зважують і підписують.</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>усі клавіші</translation>
    </message>
    <message>
      <source>best before {day}</source>
      <translation>придатний до {day}</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>порожній</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>оцінено</translation>
    </message>
    <message>
      <source>estimated from its goods</source>
      <translation>оцінено за товаром</translation>
    </message>
    <message>
      <source>for customs only</source>
      <translation>лише для митниці</translation>
    </message>
    <message>
      <source>from the scale, {time}</source>
      <translation>з ваг, {time}</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>щойно</translation>
    </message>
    <message>
      <source>less</source>
      <translation>менше</translation>
    </message>
    <message>
      <source>more</source>
      <translation>більше</translation>
    </message>
    <message>
      <source>new box</source>
      <translation>новий короб</translation>
    </message>
    <message>
      <source>next part</source>
      <translation>наступна частина</translation>
    </message>
    <message>
      <source>not known of all goods</source>
      <translation>відома не для всього</translation>
    </message>
    <message>
      <source>not measured, at most {most} cm</source>
      <translation>не виміряно, не більше ніж {most} см</translation>
    </message>
    <message>
      <source>open at {name}</source>
      <translation>пакує {name}</translation>
    </message>
    <message>
      <source>typed, {time}</source>
      <translation>введено, {time}</translation>
    </message>
    <message numerus="yes">
      <source>weight of {count} box not known</source>
      <translation>
        <numerusform>вага {count} короба невідома</numerusform>
        <numerusform>вага {count} коробів невідома</numerusform>
        <numerusform>вага {count} коробів невідома</numerusform>
      </translation>
    </message>
    <message>
      <source>where this article is kept</source>
      <translation>тут зберігають цей товар</translation>
    </message>
    <message numerus="yes">
      <source>{count} box like it there</source>
      <translation>
        <numerusform>{count} такий короб там</numerusform>
        <numerusform>{count} такі короби там</numerusform>
        <numerusform>{count} таких коробів там</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open box</source>
      <translation>
        <numerusform>{count} відкритий короб</numerusform>
        <numerusform>{count} відкриті короби</numerusform>
        <numerusform>{count} відкритих коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} з {total}</translation>
    </message>
    <message numerus="yes">
      <source>{goods} and {count} more kind</source>
      <translation>
        <numerusform>{goods} і ще {count} вид</numerusform>
        <numerusform>{goods} і ще {count} види</numerusform>
        <numerusform>{goods} і ще {count} видів</numerusform>
      </translation>
    </message>
    <message>
      <source>{height} of {most} cm</source>
      <translation>{height} з {most} см</translation>
    </message>
    <message>
      <source>{height}: hard to unload by hand</source>
      <translation>{height}: важко розвантажити вручну</translation>
    </message>
    <message>
      <source>{height}: too high for the vehicle</source>
      <translation>{height}: зависока для транспортного засобу</translation>
    </message>
    <message>
      <source>{load} of {most} kg</source>
      <translation>{load} з {most} кг</translation>
    </message>
    <message>
      <source>{name} has this box open.</source>
      <translation>{name} зараз пакує цей короб.</translation>
    </message>
    <message>
      <source>{weight} is too heavy to carry. Split the box?</source>
      <translation>{weight} – заважко нести. Поділити короб?</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} кг</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Baby food</source>
      <translation>Дитяче харчування</translation>
    </message>
    <message>
      <source>Blankets</source>
      <translation>Ковдри</translation>
    </message>
    <message>
      <source>Canned food</source>
      <translation>Консерви</translation>
    </message>
    <message>
      <source>Close box</source>
      <translation>Закрити короб</translation>
    </message>
    <message>
      <source>Clothing</source>
      <translation>Одяг</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Dressings</source>
      <translation>Перев’язка</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Добрий</translation>
    </message>
    <message>
      <source>Hygiene</source>
      <translation>Гігієна</translation>
    </message>
    <message>
      <source>Nappies</source>
      <translation>Підгузки</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Новий</translation>
    </message>
    <message>
      <source>Not accepted</source>
      <translation>Не прийнято</translation>
    </message>
    <message>
      <source>Power, light</source>
      <translation>Струм, світло</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Надрукувати</translation>
    </message>
    <message>
      <source>Scanner test</source>
      <translation>Перевірка сканера</translation>
    </message>
    <message>
      <source>School, play</source>
      <translation>Школа, іграшки</translation>
    </message>
    <message>
      <source>Shoes</source>
      <translation>Взуття</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Unsorted</source>
      <translation>Не сортовано</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Вживаний</translation>
    </message>
    <message>
      <source>Walking aids</source>
      <translation>Засоби для ходіння</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message numerus="yes">
      <source>Chart with {count} label. The arrow keys read its values.</source>
      <translation>
        <numerusform>Діаграма, {count} підпис. Клавіші зі стрілками зачитують значення.</numerusform>
        <numerusform>Діаграма, {count} підписи. Клавіші зі стрілками зачитують значення.</numerusform>
        <numerusform>Діаграма, {count} підписів. Клавіші зі стрілками зачитують значення.</numerusform>
      </translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Частка</translation>
    </message>
    <message>
      <source>Show as a table</source>
      <translation>Показати таблицею</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>невідомо</translation>
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
      <translation>{value} з {whole}, {percent} %</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message>
      <source>Check sheet</source>
      <translation>Контрольний аркуш</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Driver: load, papers and securing taken over</source>
      <translation>Водій: вантаж, документи та кріплення прийнято</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Підказка</translation>
    </message>
    <message>
      <source>In spite of problems</source>
      <translation>Попри проблеми</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Loading checked</source>
      <translation>Завантаження перевірено</translation>
    </message>
    <message>
      <source>MRN of the export declaration</source>
      <translation>MRN експортної декларації</translation>
    </message>
    <message>
      <source>Nothing speaks against the departure.</source>
      <translation>Ніщо не перешкоджає відправленню.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Проблема</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Правило</translation>
    </message>
    <message>
      <source>Vehicle and load</source>
      <translation>Транспортний засіб і вантаж</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Попередження</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Що виявлено</translation>
    </message>
    <message>
      <source>departure reported</source>
      <translation>відправлення зареєстровано</translation>
    </message>
    <message>
      <source>licence class {licence}</source>
      <translation>посвідчення категорії {licence}</translation>
    </message>
    <message>
      <source>plan confirmed</source>
      <translation>план підтверджено</translation>
    </message>
    <message numerus="yes">
      <source>{count} package, {weight} kg gross</source>
      <translation>
        <numerusform>{count} місце, {weight} кг брутто</numerusform>
        <numerusform>{count} місця, {weight} кг брутто</numerusform>
        <numerusform>{count} місць, {weight} кг брутто</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>A sample warehouse was made: {database}</source>
      <translation>Створено зразковий склад: {database}</translation>
    </message>
    <message>
      <source>Backed up to {file}, {entries} steps.</source>
      <translation>Збережено у {file}, кроків: {entries}.</translation>
    </message>
    <message>
      <source>Everything adds up.</source>
      <translation>Усе сходиться.</translation>
    </message>
    <message>
      <source>Imported as step {entry}; undo takes it back.</source>
      <translation>Імпортовано як крок {entry}; «undo» його скасує.</translation>
    </message>
    <message>
      <source>Kept as a needs list; undo takes it back.</source>
      <translation>Збережено як список потреб; undo скасує.</translation>
    </message>
    <message>
      <source>Nobody is named whose list it is. Add --partner and a name or city.</source>
      <translation>Не вказано, чий це список. Додайте --partner та назву або місто.</translation>
    </message>
    <message>
      <source>Nothing lies there.</source>
      <translation>Там нічого немає.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Нічого не змінено.</translation>
    </message>
    <message>
      <source>Restored to {file}, {entries} steps.</source>
      <translation>Відновлено у {file}, кроків: {entries}.</translation>
    </message>
    <message>
      <source>Row {row}: {reason}</source>
      <translation>Рядок {row}: {reason}</translation>
    </message>
    <message>
      <source>Step {undone} is undone.</source>
      <translation>Крок {undone} скасовано.</translation>
    </message>
    <message>
      <source>The former file was put aside as {aside}.</source>
      <translation>Попередній файл відкладено як {aside}.</translation>
    </message>
    <message>
      <source>The warehouse of a volunteer aid hub.</source>
      <translation>Склад волонтерського центру допомоги.</translation>
    </message>
    <message>
      <source>There is no needs list.</source>
      <translation>Списків потреб немає.</translation>
    </message>
    <message>
      <source>write it as HEADING=FIELD</source>
      <translation>пишіть так: ЗАГОЛОВОК=ПОЛЕ</translation>
    </message>
    <message numerus="yes">
      <source>{count} entry is missing. Fill it in, then make it again.</source>
      <translation>
        <numerusform>Бракує {count} запису. Доповніть його й створіть документ знову.</numerusform>
        <numerusform>Бракує {count} записів. Доповніть їх і створіть документ знову.</numerusform>
        <numerusform>Бракує {count} записів. Доповніть їх і створіть документ знову.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row read</source>
      <translation>
        <numerusform>Прочитано {count} рядок</numerusform>
        <numerusform>Прочитано {count} рядки</numerusform>
        <numerusform>Прочитано {count} рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is there already and was not changed. Name another --directory, or remove it.</source>
      <translation>{file} уже існує й не змінено. Вкажіть інший --directory або вилучіть файл.</translation>
    </message>
    <message>
      <source>{kilograms} kg gross, {metres} loading metres</source>
      <translation>{kilograms} кг брутто, {metres} вантажного метра</translation>
    </message>
    <message>
      <source>{number}, draft: {file}</source>
      <translation>{number}, чернетка: {file}</translation>
    </message>
    <message>
      <source>{number}, version {revision}: {file}</source>
      <translation>{number}, редакція {revision}: {file}</translation>
    </message>
    <message>
      <source>{person} has no PIN any more. Sign on in the window and set a new one; the journal says this was done.</source>
      <translation>{person}: PIN-коду більше немає. Увійдіть у вікні та установіть новий; у журналі записано, що це зроблено.</translation>
    </message>
    <message>
      <source>{share} of the needs covered</source>
      <translation>Забезпечено {share} потреби</translation>
    </message>
    <message>
      <source>{taken} taken, {skipped} skipped, {refused} refused</source>
      <translation>прийнято {taken}, пропущено {skipped}, відхилено {refused}</translation>
    </message>
    <message>
      <source>{text} is no day; write it as 2026-11-17</source>
      <translation>{text} – не дата; пишіть так: 2026-11-17</translation>
    </message>
    <message>
      <source>{transport} has no such papers. They appear when goods are promised to it.</source>
      <translation>{transport} не має таких документів. Вони з’являться, коли для рейсу зарезервують товари.</translation>
    </message>
    <message>
      <source>{transport} is planned. Its papers:</source>
      <translation>{transport} заплановано. Документи рейсу:</translation>
    </message>
  </context>
  <context>
    <name>Condition</name>
    <message>
      <source>good</source>
      <translation>добрий</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новий</translation>
    </message>
    <message>
      <source>used</source>
      <translation>вживаний</translation>
    </message>
  </context>
  <context>
    <name>Count</name>
    <message>
      <source>A number, or those of a count sheet: 4153 4155-4160</source>
      <translation>Номер або номери з аркуша підрахунку: 4153 4155-4160</translation>
    </message>
    <message>
      <source>Accept count</source>
      <translation>Прийняти підрахунок</translation>
    </message>
    <message>
      <source>Aisle</source>
      <translation>Ряд</translation>
    </message>
    <message>
      <source>Aisle {aisle}</source>
      <translation>Ряд {aisle}</translation>
    </message>
    <message>
      <source>Aisles and locations</source>
      <translation>Ряди й місця зберігання</translation>
    </message>
    <message>
      <source>Another location</source>
      <translation>Інше місце</translation>
    </message>
    <message>
      <source>Belongs on {location}</source>
      <translation>Має бути на {location}</translation>
    </message>
    <message>
      <source>Blind: what is expected is not shown</source>
      <translation>Наосліп: очікуване не показано</translation>
    </message>
    <message>
      <source>Box without label</source>
      <translation>Короб без етикетки</translation>
    </message>
    <message>
      <source>Box without label? Press F7. Damaged label? Type its number.</source>
      <translation>Короб без етикетки? Натисніть F7. Етикетка пошкоджена? Введіть номер.</translation>
    </message>
    <message>
      <source>Boxes at this location</source>
      <translation>Короби на цьому місці</translation>
    </message>
    <message>
      <source>Close count</source>
      <translation>Завершити інвентаризацію</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Підрахунок</translation>
    </message>
    <message>
      <source>Count it</source>
      <translation>Записати підрахунок</translation>
    </message>
    <message>
      <source>Count this location</source>
      <translation>Рахувати це місце</translation>
    </message>
    <message>
      <source>Count {number}</source>
      <translation>Інвентаризація {number}</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Пораховано</translation>
    </message>
    <message>
      <source>Counted by</source>
      <translation>Хто рахував</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Пошкоджено</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Decisions posted.</source>
      <translation>Рішення проведено.</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Розбіжність</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Розбіжності</translation>
    </message>
    <message>
      <source>Differences  {count}</source>
      <translation>Розбіжності  {count}</translation>
    </message>
    <message>
      <source>F1 shows all keys</source>
      <translation>F1: усі клавіші</translation>
    </message>
    <message>
      <source>How much is there of {what}?</source>
      <translation>Скільки насправді у {what}?</translation>
    </message>
    <message>
      <source>In the books</source>
      <translation>За обліком</translation>
    </message>
    <message>
      <source>In the wrong place: {boxes}. Record them here, or put them back.</source>
      <translation>Не на своєму місці: {boxes}. Запишіть сюди або поверніть на місце.</translation>
    </message>
    <message>
      <source>It had not been found before</source>
      <translation>Раніше не було знайдено</translation>
    </message>
    <message>
      <source>It left with a transport by the books</source>
      <translation>За обліком поїхало з рейсом</translation>
    </message>
    <message>
      <source>Its number was typed</source>
      <translation>Номер введено вручну</translation>
    </message>
    <message>
      <source>Keep stock</source>
      <translation>Залишити облік</translation>
    </message>
    <message>
      <source>Left to find: {boxes}. What is not found is looked at later.</source>
      <translation>Залишилося знайти: {boxes}. Незнайдене перевірять пізніше.</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Location done</source>
      <translation>Місце завершено</translation>
    </message>
    <message>
      <source>Location done. Scan the next one.</source>
      <translation>Місце завершено. Зіскануйте наступне.</translation>
    </message>
    <message>
      <source>Location skipped. Scan the next one.</source>
      <translation>Місце пропущено. Зіскануйте наступне.</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Місця зберігання</translation>
    </message>
    <message>
      <source>Name, if it needs one</source>
      <translation>Назва, якщо потрібна</translation>
    </message>
    <message>
      <source>New label</source>
      <translation>Нова етикетка</translation>
    </message>
    <message>
      <source>No count is open</source>
      <translation>Немає відкритої інвентаризації</translation>
    </message>
    <message>
      <source>No reservation of a transport is touched.</source>
      <translation>Резервів рейсів це не стосується.</translation>
    </message>
    <message>
      <source>Nobody counts {location} yet. Scan its label.</source>
      <translation>{location} ще ніхто не рахує. Зіскануйте його етикетку.</translation>
    </message>
    <message>
      <source>Nobody knows this label</source>
      <translation>Ця етикетка тут невідома</translation>
    </message>
    <message>
      <source>Nobody knows this label. F7 gives the box a new one.</source>
      <translation>Ця етикетка тут невідома. F7 дасть коробу нову.</translation>
    </message>
    <message>
      <source>None of it lies loose here by the books. Scan boxes and pallets.</source>
      <translation>За обліком цього товару тут немає без короба. Скануйте короби й палети.</translation>
    </message>
    <message>
      <source>Nothing changes in the stock until the differences are settled.</source>
      <translation>Залишки не зміняться, доки розбіжності не вирішено.</translation>
    </message>
    <message>
      <source>Nothing is to be settled.</source>
      <translation>Нічого вирішувати.</translation>
    </message>
    <message>
      <source>Number of the box</source>
      <translation>Номер короба</translation>
    </message>
    <message>
      <source>Other locations</source>
      <translation>Інші місця</translation>
    </message>
    <message>
      <source>Other quantity</source>
      <translation>Інша кількість</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Частини</translation>
    </message>
    <message>
      <source>Post decisions</source>
      <translation>Провести рішення</translation>
    </message>
    <message numerus="yes">
      <source>Post {count} decision</source>
      <translation>
        <numerusform>Провести {count} рішення</numerusform>
        <numerusform>Провести {count} рішення</numerusform>
        <numerusform>Провести {count} рішень</numerusform>
      </translation>
    </message>
    <message>
      <source>Quantity counted.</source>
      <translation>Кількість пораховано.</translation>
    </message>
    <message>
      <source>Record as damaged</source>
      <translation>Записати як пошкоджене</translation>
    </message>
    <message>
      <source>Record here, on {location}</source>
      <translation>Записати сюди, на {location}</translation>
    </message>
    <message>
      <source>Recorded here.</source>
      <translation>Записано сюди.</translation>
    </message>
    <message>
      <source>Reservations were cut: {goods}. Choose other goods for them.</source>
      <translation>Резерви зменшено: {goods}. Виберіть для них інший товар.</translation>
    </message>
    <message>
      <source>Reservations will be cut: {goods}.</source>
      <translation>Резерви буде зменшено: {goods}.</translation>
    </message>
    <message>
      <source>Scan a location to start.</source>
      <translation>Щоб почати, зіскануйте місце.</translation>
    </message>
    <message>
      <source>Scan boxes at {location}</source>
      <translation>Скануйте короби на {location}</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Шукати ще раз</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустити</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Звук</translation>
    </message>
    <message>
      <source>Start a stock count</source>
      <translation>Розпочати інвентаризацію</translation>
    </message>
    <message>
      <source>Start count</source>
      <translation>Розпочати інвентаризацію</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Інвентаризація</translation>
    </message>
    <message>
      <source>Stock count closed.</source>
      <translation>Інвентаризацію завершено.</translation>
    </message>
    <message>
      <source>Stock count started. Scan a location.</source>
      <translation>Інвентаризацію розпочато. Зіскануйте місце.</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Перейняти</translation>
    </message>
    <message>
      <source>The box is blocked, so that it does not go out.</source>
      <translation>Короб буде заблоковано, щоб його не видали.</translation>
    </message>
    <message>
      <source>Then scan each box that stands there. F8 when you have seen all of it.</source>
      <translation>Потім зіскануйте кожен короб, що там стоїть. F8, коли переглянете все.</translation>
    </message>
    <message>
      <source>These goods are blocked wherever they lie, so that they do not go out.</source>
      <translation>Цей товар буде заблоковано, де б він не лежав, щоб його не видали.</translation>
    </message>
    <message>
      <source>Type a location</source>
      <translation>Введіть місце</translation>
    </message>
    <message>
      <source>Type the number of a damaged label</source>
      <translation>Ввести номер пошкодженої етикетки</translation>
    </message>
    <message>
      <source>Unknown label {code}</source>
      <translation>Невідома етикетка {code}</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
    <message>
      <source>What differs in a count is listed here as soon as a location is done.</source>
      <translation>Розбіжності підрахунку з’являться тут, щойно місце буде завершено.</translation>
    </message>
    <message>
      <source>What is damaged?</source>
      <translation>Що пошкоджено?</translation>
    </message>
    <message>
      <source>all, or A, B-05</source>
      <translation>усі або A, B-05</translation>
    </message>
    <message>
      <source>counted</source>
      <translation>пораховано</translation>
    </message>
    <message>
      <source>counted already</source>
      <translation>уже пораховано</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>пошкоджено</translation>
    </message>
    <message>
      <source>found again</source>
      <translation>знайдено знову</translation>
    </message>
    <message>
      <source>in its place</source>
      <translation>на місці</translation>
    </message>
    <message>
      <source>is being counted by {person}</source>
      <translation>зараз рахує {person}</translation>
    </message>
    <message>
      <source>left by the books</source>
      <translation>за обліком поїхало</translation>
    </message>
    <message>
      <source>new label</source>
      <translation>нова етикетка</translation>
    </message>
    <message>
      <source>not counted yet</source>
      <translation>ще не пораховано</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>не вирішено</translation>
    </message>
    <message>
      <source>other quantity</source>
      <translation>інша кількість</translation>
    </message>
    <message>
      <source>scanned</source>
      <translation>зіскановано</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>пропущено</translation>
    </message>
    <message>
      <source>still looked for</source>
      <translation>ще шукаємо</translation>
    </message>
    <message>
      <source>unknown label</source>
      <translation>невідома етикетка</translation>
    </message>
    <message>
      <source>wrong place</source>
      <translation>не на своєму місці</translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} more kind</source>
      <translation>
        <numerusform>{article} і ще {count} вид</numerusform>
        <numerusform>{article} і ще {count} види</numerusform>
        <numerusform>{article} і ще {count} видів</numerusform>
      </translation>
    </message>
    <message>
      <source>{article}, {quantity} in the books</source>
      <translation>{article}, за обліком {quantity}</translation>
    </message>
    <message numerus="yes">
      <source>{boxes} and {count} more</source>
      <translation>
        <numerusform>{boxes} і ще {count}</numerusform>
        <numerusform>{boxes} і ще {count}</numerusform>
        <numerusform>{boxes} і ще {count}</numerusform>
      </translation>
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
      <source>{count} box expected, {found} found</source>
      <translation>
        <numerusform>Очікується {count} короб, знайдено {found}</numerusform>
        <numerusform>Очікується {count} короби, знайдено {found}</numerusform>
        <numerusform>Очікується {count} коробів, знайдено {found}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box found</source>
      <translation>
        <numerusform>знайдено {count} короб</numerusform>
        <numerusform>знайдено {count} короби</numerusform>
        <numerusform>знайдено {count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box taken</source>
      <translation>
        <numerusform>перенесено {count} короб</numerusform>
        <numerusform>перенесено {count} короби</numerusform>
        <numerusform>перенесено {count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} difference</source>
      <translation>
        <numerusform>{count} розбіжність</numerusform>
        <numerusform>{count} розбіжності</numerusform>
        <numerusform>{count} розбіжностей</numerusform>
      </translation>
    </message>
    <message>
      <source>{count}: {name}</source>
      <translation>{count}: {name}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} location</source>
      <translation>
        <numerusform>{done} з {count} місця</numerusform>
        <numerusform>{done} з {count} місць</numerusform>
        <numerusform>{done} з {count} місць</numerusform>
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
      <translation>знайдено {found}, за обліком {expected}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} box</source>
      <translation>
        <numerusform>{found} з {count} короба</numerusform>
        <numerusform>{found} з {count} коробів</numerusform>
        <numerusform>{found} з {count} коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>{location} is being counted by {person}.</source>
      <translation>{location} зараз рахує {person}.</translation>
    </message>
    <message>
      <source>{location} is counted. Scan it once more to look again.</source>
      <translation>{location} пораховано. Зіскануйте ще раз, щоб перевірити знову.</translation>
    </message>
    <message>
      <source>{location} was skipped. Scan it to count it.</source>
      <translation>{location} пропущено. Зіскануйте, щоб порахувати.</translation>
    </message>
    <message>
      <source>{quantity} {unit}</source>
      <translation>{quantity} {unit}</translation>
    </message>
    <message>
      <source>{transport}: {amount} of {article}</source>
      <translation>{transport}: {amount}, {article}</translation>
    </message>
    <message>
      <source>{what} belongs on {place}. Record it here, or put it back.</source>
      <translation>{what} має бути на {place}. Запишіть сюди або поверніть на місце.</translation>
    </message>
    <message>
      <source>{what} had not been found before. Record it here, at {location}.</source>
      <translation>{what} раніше не було знайдено. Запишіть сюди, на {location}.</translation>
    </message>
    <message>
      <source>{what} in the wrong place</source>
      <translation>{what} не на своєму місці</translation>
    </message>
    <message>
      <source>{what} is damaged</source>
      <translation>{what} пошкоджено</translation>
    </message>
    <message>
      <source>{what} left with {transport} by the books. Put it aside and tell a coordinator.</source>
      <translation>{what} за обліком поїхало з {transport}. Відкладіть і повідомте координатора.</translation>
    </message>
    <message>
      <source>{what} not found</source>
      <translation>{what} не знайдено</translation>
    </message>
    <message>
      <source>{what}: other quantity</source>
      <translation>{what}: інша кількість</translation>
    </message>
    <message>
      <source>{what}: the label is damaged</source>
      <translation>{what}: етикетка пошкоджена</translation>
    </message>
  </context>
  <context>
    <name>CountSheet</name>
    <message>
      <source>Box</source>
      <translation>Короб</translation>
    </message>
    <message>
      <source>Count sheet</source>
      <translation>Аркуш підрахунку</translation>
    </message>
    <message>
      <source>Counted by</source>
      <translation>Рахував(-ла)</translation>
    </message>
    <message>
      <source>Damaged, remark</source>
      <translation>Пошкоджено, примітка</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Очікується</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Print count sheet</source>
      <translation>Надрукувати аркуш підрахунку</translation>
    </message>
    <message>
      <source>Save count sheet as PDF</source>
      <translation>Зберегти аркуш підрахунку як PDF</translation>
    </message>
    <message>
      <source>continued</source>
      <translation>продовження</translation>
    </message>
    <message>
      <source>loose</source>
      <translation>без короба</translation>
    </message>
    <message numerus="yes">
      <source>{count} more kind</source>
      <translation>
        <numerusform>ще {count} вид</numerusform>
        <numerusform>ще {count} види</numerusform>
        <numerusform>ще {count} видів</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Country</name>
    <message>
      <source>Austria</source>
      <translation>Австрія</translation>
    </message>
    <message>
      <source>Czechia</source>
      <translation>Чехія</translation>
    </message>
    <message>
      <source>Germany</source>
      <translation>Німеччина</translation>
    </message>
    <message>
      <source>Hungary</source>
      <translation>Угорщина</translation>
    </message>
    <message>
      <source>Poland</source>
      <translation>Польща</translation>
    </message>
    <message>
      <source>Romania</source>
      <translation>Румунія</translation>
    </message>
    <message>
      <source>Slovakia</source>
      <translation>Словаччина</translation>
    </message>
    <message>
      <source>Ukraine</source>
      <translation>Україна</translation>
    </message>
  </context>
  <context>
    <name>Date</name>
    <message>
      <source>Friday</source>
      <translation>п’ятниця</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>понеділок</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>субота</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>неділя</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>четвер</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>вівторок</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>середа</translation>
    </message>
    <message>
      <source>{day} April</source>
      <translation>{day} квітня</translation>
    </message>
    <message>
      <source>{day} August</source>
      <translation>{day} серпня</translation>
    </message>
    <message>
      <source>{day} December</source>
      <translation>{day} грудня</translation>
    </message>
    <message>
      <source>{day} February</source>
      <translation>{day} лютого</translation>
    </message>
    <message>
      <source>{day} January</source>
      <translation>{day} січня</translation>
    </message>
    <message>
      <source>{day} July</source>
      <translation>{day} липня</translation>
    </message>
    <message>
      <source>{day} June</source>
      <translation>{day} червня</translation>
    </message>
    <message>
      <source>{day} March</source>
      <translation>{day} березня</translation>
    </message>
    <message>
      <source>{day} May</source>
      <translation>{day} травня</translation>
    </message>
    <message>
      <source>{day} November</source>
      <translation>{day} листопада</translation>
    </message>
    <message>
      <source>{day} October</source>
      <translation>{day} жовтня</translation>
    </message>
    <message>
      <source>{day} September</source>
      <translation>{day} вересня</translation>
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
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
  </context>
  <context>
    <name>Draft</name>
    <message>
      <source>Start anew</source>
      <translation>Почати спочатку</translation>
    </message>
    <message>
      <source>Typed on {day} at {time} and not saved yet.</source>
      <translation>Введено {day} о {time} і ще не збережено.</translation>
    </message>
  </context>
  <context>
    <name>Duration</name>
    <message>
      <source>{hours} h</source>
      <translation>{hours} год</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>{hours} год {minutes}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} хв</translation>
    </message>
  </context>
  <context>
    <name>EntryLine</name>
    <message>
      <source>Articles that fit</source>
      <translation>Відповідні товари</translation>
    </message>
    <message>
      <source>No article is called “{text}”. Type another word.</source>
      <translation>Жоден товар не називається «{text}». Введіть інше слово.</translation>
    </message>
    <message>
      <source>Read as “{text}”.</source>
      <translation>Прочитано як «{text}».</translation>
    </message>
    <message>
      <source>There is no article in this category yet. Make one on the page Articles.</source>
      <translation>У цій групі товарів ще немає жодного товару. Створіть його на сторінці «Товари».</translation>
    </message>
    <message>
      <source>There is no day {text}. Type it like 31.12.2027, or month and year like 12/2027.</source>
      <translation>Дня {text} не існує. Введіть його так: 31.12.2027, або місяць і рік: 12/2027.</translation>
    </message>
    <message>
      <source>There is no month {month}. Type month and year, like 08/2027.</source>
      <translation>Місяця {month} не існує. Введіть місяць і рік, наприклад 08/2027.</translation>
    </message>
    <message>
      <source>Type: number, content, weight, best before</source>
      <translation>Вводьте так: кількість, вміст, вага, придатний до</translation>
    </message>
    <message>
      <source>batch {batch}</source>
      <translation>партія {batch}</translation>
    </message>
    <message>
      <source>best before {day}</source>
      <translation>придатний до {day}</translation>
    </message>
    <message>
      <source>code {code}</source>
      <translation>код {code}</translation>
    </message>
    <message>
      <source>good</source>
      <translation>добрий</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новий</translation>
    </message>
    <message>
      <source>size {size}</source>
      <translation>розмір {size}</translation>
    </message>
    <message>
      <source>to {place}</source>
      <translation>на {place}</translation>
    </message>
    <message>
      <source>use by {day}</source>
      <translation>вжити до {day}</translation>
    </message>
    <message>
      <source>used</source>
      <translation>вживаний</translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} короб</numerusform>
        <numerusform>{count} короби</numerusform>
        <numerusform>{count} коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>{day} is past. Look at the date on the goods again.</source>
      <translation>{day} уже минуло. Подивіться на дату на товарі ще раз.</translation>
    </message>
    <message>
      <source>{day} is very far away. Look at the date on the goods again.</source>
      <translation>До {day} ще дуже далеко. Подивіться на дату на товарі ще раз.</translation>
    </message>
    <message>
      <source>{text} can be read in two ways. Type it without thousands, or with other decimals.</source>
      <translation>{text} можна прочитати двома способами. Введіть без поділу на тисячі або з іншою кількістю знаків після коми.</translation>
    </message>
    <message>
      <source>{text} cannot be counted: boxes and pieces are whole. Type a whole number.</source>
      <translation>{text} не можна порахувати: короби та штуки цілі. Введіть ціле число.</translation>
    </message>
    <message>
      <source>{text} is more than one line can hold. Check the number.</source>
      <translation>{text} – більше, ніж вміщує один рядок. Перевірте число.</translation>
    </message>
    <message>
      <source>{text} is more than these boxes can weigh. Check the weight and its unit.</source>
      <translation>{text} – більше, ніж можуть важити ці короби. Перевірте вагу та одиницю.</translation>
    </message>
    <message>
      <source>{text} is no number. Type it with one comma or point.</source>
      <translation>{text} – не число. Введіть його лише з однією комою чи крапкою.</translation>
    </message>
    <message>
      <source>{text} is nothing. Type how many there are, or leave it out.</source>
      <translation>{text} – це ніщо. Введіть, скільки є, або пропустіть.</translation>
    </message>
    <message>
      <source>{text}: this was said already. Take one of the two out.</source>
      <translation>{text}: це вже вказано. Приберіть одне з двох.</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} кг</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Article code</source>
      <translation>Код товару</translation>
    </message>
    <message>
      <source>Barcode</source>
      <translation>Штрихкод</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Валюта</translation>
    </message>
    <message>
      <source>English name</source>
      <translation>Назва англійською</translation>
    </message>
    <message>
      <source>German name</source>
      <translation>Назва німецькою</translation>
    </message>
    <message>
      <source>HS code</source>
      <translation>Код УКТ ЗЕД</translation>
    </message>
    <message>
      <source>Minimum stock</source>
      <translation>Мінімальний запас</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Вид упаковки</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Правила</translation>
    </message>
    <message>
      <source>UN number</source>
      <translation>Номер ООН</translation>
    </message>
    <message>
      <source>Ukrainian name</source>
      <translation>Назва українською</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Одиниця виміру</translation>
    </message>
    <message>
      <source>Unit value</source>
      <translation>Вартість одиниці</translation>
    </message>
    <message>
      <source>Unit weight (kg)</source>
      <translation>Вага одиниці (кг)</translation>
    </message>
    <message>
      <source>Units per pack</source>
      <translation>Кількість в упаковці</translation>
    </message>
    <message>
      <source>Usual shelf</source>
      <translation>Звичне місце</translation>
    </message>
    <message>
      <source>Volume (l)</source>
      <translation>Об’єм (л)</translation>
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
    <message>
      <source>Accepts</source>
      <translation>Приймає</translation>
    </message>
    <message>
      <source>Aid register number</source>
      <translation>Номер у реєстрі гуманітарної допомоги</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Article number</source>
      <translation>Код товару</translation>
    </message>
    <message>
      <source>Barcode</source>
      <translation>Штрихкод</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Партія, серія</translation>
    </message>
    <message>
      <source>Best before</source>
      <translation>Придатний до</translation>
    </message>
    <message>
      <source>Box number</source>
      <translation>Номер короба</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Contact person</source>
      <translation>Контактна особа</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Контактні особи</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Країна</translation>
    </message>
    <message>
      <source>Curfew</source>
      <translation>Комендантська година</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Валюта</translation>
    </message>
    <message>
      <source>Customs code</source>
      <translation>Код УКТ ЗЕД</translation>
    </message>
    <message>
      <source>Date of manufacture</source>
      <translation>Дата виготовлення</translation>
    </message>
    <message>
      <source>Days to keep on arrival</source>
      <translation>Залишок придатності в днях</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Двері</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Ел. пошта</translation>
    </message>
    <message>
      <source>EORI</source>
      <translation>EORI</translation>
    </message>
    <message>
      <source>Gross weight</source>
      <translation>Вага брутто</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Висота</translation>
    </message>
    <message>
      <source>Kind of pack</source>
      <translation>Вид упаковки</translation>
    </message>
    <message>
      <source>Kingpin or front axle</source>
      <translation>Шворінь або передня вісь</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Довжина</translation>
    </message>
    <message>
      <source>Manufacturer</source>
      <translation>Виробник</translation>
    </message>
    <message>
      <source>Minimum stock</source>
      <translation>Мінімальний запас</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Name in English</source>
      <translation>Назва англійською</translation>
    </message>
    <message>
      <source>Name in German</source>
      <translation>Назва німецькою</translation>
    </message>
    <message>
      <source>Name in Latin letters</source>
      <translation>Назва латиницею</translation>
    </message>
    <message>
      <source>Name in Ukrainian</source>
      <translation>Назва українською</translation>
    </message>
    <message>
      <source>Needed by</source>
      <translation>Потрібно до</translation>
    </message>
    <message>
      <source>Net weight</source>
      <translation>Вага нетто</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Number of packages</source>
      <translation>Кількість вантажних місць</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Години роботи</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Власник</translation>
    </message>
    <message>
      <source>Pallet number</source>
      <translation>Номер палети</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Партнер</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Корисне навантаження</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Поштовий індекс</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Пріоритет</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <source>Rear axles</source>
      <translation>Задні осі</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Область</translation>
    </message>
    <message>
      <source>Register number</source>
      <translation>Код ЄДРПОУ</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Serial number</source>
      <translation>Серійний номер</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Розмір</translation>
    </message>
    <message>
      <source>Storage place</source>
      <translation>Місце зберігання</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Вулиця</translation>
    </message>
    <message>
      <source>Tax number</source>
      <translation>Податковий номер</translation>
    </message>
    <message numerus="yes">
      <source>This is {count} letter long, at most {limit} fit here. Shorten it.</source>
      <translation>
        <numerusform>Тут {count} символ, уміститься не більше {limit}. Скоротіть текст.</numerusform>
        <numerusform>Тут {count} символи, уміститься не більше {limit}. Скоротіть текст.</numerusform>
        <numerusform>Тут {count} символів, уміститься не більше {limit}. Скоротіть текст.</numerusform>
      </translation>
    </message>
    <message>
      <source>Total value</source>
      <translation>Загальна вартість</translation>
    </message>
    <message>
      <source>UN number</source>
      <translation>Номер ООН</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Одиниця виміру</translation>
    </message>
    <message>
      <source>Units per pack</source>
      <translation>Одиниць в упаковці</translation>
    </message>
    <message>
      <source>Use by</source>
      <translation>Вжити до</translation>
    </message>
    <message>
      <source>Value of one unit</source>
      <translation>Вартість одиниці</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Об’єм</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
    <message>
      <source>Wear in %</source>
      <translation>Знос у %</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Вебсайт</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Вага</translation>
    </message>
    <message>
      <source>Weight of one unit</source>
      <translation>Вага одиниці</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ширина</translation>
    </message>
    <message>
      <source>Width between the wheel arches</source>
      <translation>Ширина між колісними арками</translation>
    </message>
    <message>
      <source>not taken over</source>
      <translation>не переносити</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Box {number}</source>
      <translation>Короб {number}</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Перевізник</translation>
    </message>
    <message>
      <source>Commands only: &gt;</source>
      <translation>Лише команди: &gt;</translation>
    </message>
    <message>
      <source>Do</source>
      <translation>Дії</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>Enter “{text}” as a new partner</source>
      <translation>Внести «{text}» як нового партнера</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Знайти будь-що</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>Look for “{text}” in batches and notes of the stock</source>
      <translation>Шукати «{text}» у партіях і примітках залишків</translation>
    </message>
    <message>
      <source>Make “{text}” a new article</source>
      <translation>Створити товар «{text}»</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Потреби</translation>
    </message>
    <message>
      <source>Needs list {number}: {partner}</source>
      <translation>Список потреб {number}: {partner}</translation>
    </message>
    <message>
      <source>No command called “{text}”.</source>
      <translation>Команди «{text}» немає.</translation>
    </message>
    <message>
      <source>Nothing called “{text}”.</source>
      <translation>Нічого з назвою «{text}» немає.</translation>
    </message>
    <message>
      <source>Number, name, city, or what you want to do</source>
      <translation>Номер, назва, місто або потрібна дія</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>На цій сторінці</translation>
    </message>
    <message>
      <source>Open the address</source>
      <translation>Відкрити адресу</translation>
    </message>
    <message>
      <source>Open the needs list</source>
      <translation>Відкрити список потреб</translation>
    </message>
    <message>
      <source>Open {transport}</source>
      <translation>Відкрити {transport}</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Наша організація</translation>
    </message>
    <message>
      <source>Pallet {number}</source>
      <translation>Палета {number}</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Партнери</translation>
    </message>
    <message>
      <source>Plan a transport to {place}</source>
      <translation>Запланувати рейс: {place}</translation>
    </message>
    <message>
      <source>Recently</source>
      <translation>Нещодавно</translation>
    </message>
    <message>
      <source>Scan or search …</source>
      <translation>Сканувати або шукати …</translation>
    </message>
    <message>
      <source>Show all at {location}</source>
      <translation>Показати все на {location}</translation>
    </message>
    <message>
      <source>Show all of {article}</source>
      <translation>Показати все: {article}</translation>
    </message>
    <message>
      <source>Show among the locations</source>
      <translation>Показати серед місць зберігання</translation>
    </message>
    <message>
      <source>Show among the papers</source>
      <translation>Показати серед документів</translation>
    </message>
    <message>
      <source>Show among the vehicles</source>
      <translation>Показати серед транспортних засобів</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Показати в залишках</translation>
    </message>
    <message>
      <source>Show in the catalogue</source>
      <translation>Показати в каталозі</translation>
    </message>
    <message>
      <source>Show its goods in stock</source>
      <translation>Показати його товари в залишках</translation>
    </message>
    <message>
      <source>Show its papers</source>
      <translation>Показати документи</translation>
    </message>
    <message>
      <source>Show its transports</source>
      <translation>Показати рейси з ним</translation>
    </message>
    <message>
      <source>Show the goods from there</source>
      <translation>Показати товари звідти</translation>
    </message>
    <message>
      <source>Show the intake</source>
      <translation>Показати приймання</translation>
    </message>
    <message>
      <source>Show the transports there</source>
      <translation>Показати рейси туди</translation>
    </message>
    <message>
      <source>Show what is there</source>
      <translation>Показати, що там є</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Залишки</translation>
    </message>
    <message>
      <source>That is more than {count} letters. A name or a number is enough.</source>
      <translation>Це більше ніж {count} знаків. Досить назви або номера.</translation>
    </message>
    <message>
      <source>This number</source>
      <translation>Цей номер</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Рейси</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>Транспортні засоби</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Редакція {number}</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>також {names}</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>вибрати</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>порожньо</translation>
    </message>
    <message>
      <source>in more than {count} places</source>
      <translation>у понад {count} рядках залишків</translation>
    </message>
    <message>
      <source>more actions</source>
      <translation>інші дії</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>ще без дати</translation>
    </message>
    <message>
      <source>none in stock</source>
      <translation>немає в залишках</translation>
    </message>
    <message>
      <source>open</source>
      <translation>відкрити</translation>
    </message>
    <message>
      <source>read as {text}</source>
      <translation>прочитано як {text}</translation>
    </message>
    <message>
      <source>there is a newer one</source>
      <translation>є новіша</translation>
    </message>
    <message>
      <source>{city}, {name}</source>
      <translation>{city}, {name}</translation>
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
      <source>{count} box or pallet</source>
      <translation>
        <numerusform>{count} короб або палета</numerusform>
        <numerusform>{count} коробів і палет</numerusform>
        <numerusform>{count} коробів і палет</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of them open</source>
      <translation>
        <numerusform>з них відкритий {count}</numerusform>
        <numerusform>з них відкриті {count}</numerusform>
        <numerusform>з них відкритих {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} transport</source>
      <translation>
        <numerusform>{count} рейс</numerusform>
        <numerusform>{count} рейси</numerusform>
        <numerusform>{count} рейсів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{first} and {count} other</source>
      <translation>
        <numerusform>{first} і ще {count} найменування</numerusform>
        <numerusform>{first} і ще {count} найменування</numerusform>
        <numerusform>{first} і ще {count} найменувань</numerusform>
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
      <translation>{quantity} у залишках</translation>
    </message>
    <message>
      <source>{transport} to {places}</source>
      <translation>{transport}: {places}</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A paper for {partner} is outdated: version {printed} is printed, version {wanted} holds.</source>
      <translation>Документ для отримувача {partner} застарів: надруковано редакцію {printed}, чинна – {wanted}.</translation>
    </message>
    <message>
      <source>Acid and chlorine cleaner stand together on {package}. Put them apart.</source>
      <translation>Кислотний і хлорний засоби стоять разом на {package}. Розставте їх окремо.</translation>
    </message>
    <message>
      <source>Banana box {package} weighs {weight} kg, it is made for {limit} kg.</source>
      <translation>Банановий короб {package} важить {weight} кг, він розрахований на {limit} кг.</translation>
    </message>
    <message>
      <source>Box {package} has no weight. Put it on the scale, or type it like 12.9kg.</source>
      <translation>Короб {package} не зважено. Поставте його на ваги або введіть так: 12,9кг.</translation>
    </message>
    <message>
      <source>Box {package} has no weight. The plan assumes {weight} kg.</source>
      <translation>Короб {package} не зважено. У плані припущено {weight} кг.</translation>
    </message>
    <message>
      <source>Box {package} weighs {weight} kg. That is too heavy to carry.</source>
      <translation>Короб {package} важить {weight} кг. Такий короб заважко нести.</translation>
    </message>
    <message>
      <source>Box {package} weighs {weight} kg. Two people carry it.</source>
      <translation>Короб {package} важить {weight} кг. Нести вдвох.</translation>
    </message>
    <message>
      <source>Driving ban in {country} from {start} until {end}. Humanitarian transports are free: carry proof.</source>
      <translation>Заборона руху, {country}: {start} – {end}. На гуманітарні перевезення не поширюється: візьміть підтвердження.</translation>
    </message>
    <message>
      <source>Driving ban in {country} from {start} until {end}. The plan waits; a permit may spare it.</source>
      <translation>Заборона руху, {country}: {start} – {end}. План чекає; перевірте, чи є дозвіл.</translation>
    </message>
    <message>
      <source>It could change places with {other}.</source>
      <translation>Його можна поміняти місцями з {other}.</translation>
    </message>
    <message numerus="yes">
      <source>Net weight, tare and gross weight of {package} and {count} other package do not fit together.</source>
      <translation>
        <numerusform>Нетто, тара і брутто місця {package} та ще {count} місця не узгоджені.</numerusform>
        <numerusform>Нетто, тара і брутто місця {package} та ще {count} місць не узгоджені.</numerusform>
        <numerusform>Нетто, тара і брутто місця {package} та ще {count} місць не узгоджені.</numerusform>
      </translation>
    </message>
    <message>
      <source>Net weight, tare and gross weight of {package} do not fit together.</source>
      <translation>Нетто, тара і брутто місця {package} не узгоджені.</translation>
    </message>
    <message>
      <source>Nobody looked up what {crossing} takes. Look it up.</source>
      <translation>{crossing}: ніхто не перевіряв, кого пропускають. Перевірте.</translation>
    </message>
    <message>
      <source>Only a part of box {package} goes along. It needs a box of its own.</source>
      <translation>Їде лише частина короба {package}. Для неї потрібен окремий короб.</translation>
    </message>
    <message>
      <source>Pallet {package} carries {load} kg, {limit} kg are allowed.</source>
      <translation>Палета {package} несе {load} кг, дозволено {limit} кг.</translation>
    </message>
    <message>
      <source>Pallet {package} is {height} m high. Over {limit} m it is hard to unload by hand.</source>
      <translation>Висота палети {package} – {height} м. Вище ніж {limit} м її важко розвантажити вручну.</translation>
    </message>
    <message>
      <source>Pallet {package} is {height} m high; the vehicle takes {limit} m.</source>
      <translation>Висота палети {package} – {height} м; у транспортний засіб входить {limit} м.</translation>
    </message>
    <message>
      <source>The EORI number of the organisation is missing for the declaration.</source>
      <translation>Для декларації бракує номера EORI організації.</translation>
    </message>
    <message>
      <source>The aid code (АС ГД) of {partner} is missing. Without it nothing enters as humanitarian aid.</source>
      <translation>Немає унікального коду (АС ГД) для отримувача {partner}. Без нього ввезення як гуманітарної допомоги неможливе.</translation>
    </message>
    <message>
      <source>The aid code of {partner} holds until {until}. Be at the border before.</source>
      <translation>Код АС ГД отримувача {partner} діє до {until}. Перетніть кордон раніше.</translation>
    </message>
    <message numerus="yes">
      <source>The aid code of {partner} will be {count} day old at the border. It held until {until}.</source>
      <translation>
        <numerusform>Коду АС ГД отримувача {partner} на кордоні буде {count} день. Він діяв до {until}.</numerusform>
        <numerusform>Коду АС ГД отримувача {partner} на кордоні буде {count} дні. Він діяв до {until}.</numerusform>
        <numerusform>Коду АС ГД отримувача {partner} на кордоні буде {count} днів. Він діяв до {until}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The axles cannot bear this load wherever it stands: {front} t in front and {rear} t at the rear.</source>
      <translation>Осі не витримають цього вантажу, де б він не стояв: {front} т спереду та {rear} т ззаду.</translation>
    </message>
    <message>
      <source>The collective number 9919 0000 does not hold for {article}, which needs a licence and a number of its own.</source>
      <translation>Збірний код 9919 0000 не діє для товару «{article}»: він потребує дозволу і власного коду.</translation>
    </message>
    <message numerus="yes">
      <source>The export is worth {value} EUR so far; of {count} article value or weight is not known. Which declaration it needs depends on it.</source>
      <translation>
        <numerusform>Вартість експорту наразі {value} EUR; для {count} товару невідома вартість або вага. Від цього залежить, яка потрібна декларація.</numerusform>
        <numerusform>Вартість експорту наразі {value} EUR; для {count} товарів невідома вартість або вага. Від цього залежить, яка потрібна декларація.</numerusform>
        <numerusform>Вартість експорту наразі {value} EUR; для {count} товарів невідома вартість або вага. Від цього залежить, яка потрібна декларація.</numerusform>
      </translation>
    </message>
    <message>
      <source>The goods changed since the aid code was entered. {partner} adapts the declaration.</source>
      <translation>Вантаж змінено після внесення коду АС ГД. {partner} має оновити декларацію.</translation>
    </message>
    <message>
      <source>The left side is heavier by {percent} % of the load.</source>
      <translation>Лівий бік важчий на {percent} % вантажу.</translation>
    </message>
    <message>
      <source>The load is {over} kg over the payload.</source>
      <translation>Вантаж перевищує корисне навантаження на {over} кг.</translation>
    </message>
    <message>
      <source>The load is {over} m too long: {used} of {limit} loading metres.</source>
      <translation>Вантаж задовгий на {over} м: {used} із {limit} вантажних метрів.</translation>
    </message>
    <message>
      <source>The load lies too far back: centre at {centre} m, good is {low} to {high} m. The axles bear {rear} t.</source>
      <translation>Вантаж зміщено назад: центр ваги на {centre} м, добре – від {low} до {high} м. На осях {rear} т.</translation>
    </message>
    <message>
      <source>The load lies too far in front: centre at {centre} m, good is {low} to {high} m. In front rest {front} t.</source>
      <translation>Вантаж зміщено вперед: центр ваги на {centre} м, добре – від {low} до {high} м. Спереду навантаження {front} т.</translation>
    </message>
    <message>
      <source>The load needs {percent} % of the space inside.</source>
      <translation>Вантаж потребує {percent} % об’єму кузова.</translation>
    </message>
    <message>
      <source>The load uses {percent} % of the payload. Weigh the vehicle before departure.</source>
      <translation>Використано {percent} % корисного навантаження. Зважте транспортний засіб перед відправленням.</translation>
    </message>
    <message>
      <source>The number of {partner} in the register of humanitarian aid is not known. Are they registered?</source>
      <translation>Номер отримувача {partner} у реєстрі гуманітарної допомоги невідомий. Чи зареєстровано отримувача?</translation>
    </message>
    <message>
      <source>The receipt of the hand-over in {place} is missing.</source>
      <translation>Немає підтвердження передачі: {place}.</translation>
    </message>
    <message>
      <source>The right side is heavier by {percent} % of the load.</source>
      <translation>Правий бік важчий на {percent} % вантажу.</translation>
    </message>
    <message>
      <source>The stack with {package} is {height} m high, {allowed} m are free.</source>
      <translation>Штабель із {package} має висоту {height} м, вільно {allowed} м.</translation>
    </message>
    <message>
      <source>The vehicle asks for a driving licence of class {licence}.</source>
      <translation>Для транспортного засобу потрібне посвідчення водія категорії {licence}.</translation>
    </message>
    <message>
      <source>The vehicle is very full: {percent} % of the space inside.</source>
      <translation>Транспортний засіб майже повний: {percent} % об’єму кузова.</translation>
    </message>
    <message>
      <source>The ЄДРПОУ code {code} of {partner} cannot be right.</source>
      <translation>Код ЄДРПОУ {code} партнера {partner} не може бути правильним.</translation>
    </message>
    <message>
      <source>Ukrainian name</source>
      <translation>назви українською</translation>
    </message>
    <message>
      <source>Vans over 2.5 t that carry for reward need a tachograph since 1 July 2026.</source>
      <translation>Фургонам понад 2,5 т для платних перевезень з 1 липня 2026 року потрібен тахограф.</translation>
    </message>
    <message>
      <source>What {crossing} takes was looked up on {day}. Look it up.</source>
      <translation>{crossing}: дані про кордон від {day}. Перевірте.</translation>
    </message>
    <message>
      <source>Whether {crossing} takes this vehicle is not certain. Look it up.</source>
      <translation>Невідомо, чи {crossing} пропускає цей транспортний засіб. Перевірте.</translation>
    </message>
    <message>
      <source>category</source>
      <translation>групи товарів</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>одиниці виміру</translation>
    </message>
    <message>
      <source>weight of one unit</source>
      <translation>ваги одиниці</translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} other article are of animals: ask whether a veterinary certificate is needed.</source>
      <translation>
        <numerusform>{article} та ще {count} товар: продукти тваринного походження, з’ясуйте, чи потрібен ветеринарний сертифікат.</numerusform>
        <numerusform>{article} та ще {count} товари: продукти тваринного походження, з’ясуйте, чи потрібен ветеринарний сертифікат.</numerusform>
        <numerusform>{article} та ще {count} товарів: продукти тваринного походження, з’ясуйте, чи потрібен ветеринарний сертифікат.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} other article are second-hand: have the proof of disinfection at hand.</source>
      <translation>
        <numerusform>{article} та ще {count} товар: вживані, майте при собі довідку про дезінфекцію.</numerusform>
        <numerusform>{article} та ще {count} товари: вживані, майте при собі довідку про дезінфекцію.</numerusform>
        <numerusform>{article} та ще {count} товарів: вживані, майте при собі довідку про дезінфекцію.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{article} and {count} other article are used devices: put their test records beside them.</source>
      <translation>
        <numerusform>{article} та ще {count} товар: вживані прилади, додайте протоколи перевірки.</numerusform>
        <numerusform>{article} та ще {count} товари: вживані прилади, додайте протоколи перевірки.</numerusform>
        <numerusform>{article} та ще {count} товарів: вживані прилади, додайте протоколи перевірки.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} breaks easily on the way. Better leave it here.</source>
      <translation>{article}: легко розбивається в дорозі. Краще не брати.</translation>
    </message>
    <message numerus="yes">
      <source>{article} has a battery, and its name does not say its watt-hours. Up to {limit} Wh it travels freely; no swollen or damaged ones.</source>
      <translation>
        <numerusform>Ват-годин немає в назві ({article}): {count} товар з акумулятором. До {limit} Вт·год перевозять вільно; здутих і пошкоджених не беріть.</numerusform>
        <numerusform>Ват-годин немає в назві ({article}): {count} товари з акумулятором. До {limit} Вт·год перевозять вільно; здутих і пошкоджених не беріть.</numerusform>
        <numerusform>Ват-годин немає в назві ({article}): {count} товарів з акумулятором. До {limit} Вт·год перевозять вільно; здутих і пошкоджених не беріть.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} has a use-by date and spoils on the way. Only food with a best-before date travels.</source>
      <translation>{article}: з позначкою «вжити до» зіпсується в дорозі. Їдуть лише продукти з датою «найкраще спожити до».</translation>
    </message>
    <message>
      <source>{article} has neither a German nor a Ukrainian name for the label.</source>
      <translation>{article}: для етикетки бракує німецької та української назв.</translation>
    </message>
    <message>
      <source>{article} has no English name for the papers.</source>
      <translation>{article}: немає англійської назви для документів.</translation>
    </message>
    <message>
      <source>{article} has no German name. The label is printed in both.</source>
      <translation>{article}: бракує німецької назви. На етикетці друкуються обидві.</translation>
    </message>
    <message>
      <source>{article} has no Ukrainian name. The label is printed in both.</source>
      <translation>{article}: бракує української назви. На етикетці друкуються обидві.</translation>
    </message>
    <message>
      <source>{article} has no unit weight. The plan assumes {weight} kg.</source>
      <translation>{article}: не вказано вагу одиниці. У плані припущено {weight} кг.</translation>
    </message>
    <message>
      <source>{article} in box {package}: it weighs {weight} kg, a carton of medicines {limit} kg at most.</source>
      <translation>{article} у коробі {package}: він важить {weight} кг, короб із ліками – не більше {limit} кг.</translation>
    </message>
    <message>
      <source>{article} in box {package}: no limited quantity, since the box weighs {weight} kg and {limit} kg are allowed.</source>
      <translation>{article} у коробі {package}: не обмежена кількість, бо короб важить {weight} кг, а дозволено {limit} кг.</translation>
    </message>
    <message>
      <source>{article} in {place} is blocked: {why}.</source>
      <translation>{article} у {place} – заблоковано: {why}.</translation>
    </message>
    <message>
      <source>{article} in {place} keeps until {expires}, the arrival is on {arrives}.</source>
      <translation>{article} у {place}: придатний до {expires}, прибуття {arrives}.</translation>
    </message>
    <message>
      <source>{article} in {place} keeps until {expires}. WHO recommends a year after arrival: ask {partner} for consent.</source>
      <translation>{article} у {place} придатно до {expires}. ВООЗ рекомендує рік після прибуття: отримайте згоду отримувача {partner}.</translation>
    </message>
    <message numerus="yes">
      <source>{article} in {place} keeps until {expires}: {count} day after arrival, {keep_days} are wanted.</source>
      <translation>
        <numerusform>{article} у {place}: придатний до {expires}, це {count} день після прибуття, потрібно {keep_days}.</numerusform>
        <numerusform>{article} у {place}: придатний до {expires}, це {count} дні після прибуття, потрібно {keep_days}.</numerusform>
        <numerusform>{article} у {place}: придатний до {expires}, це {count} днів після прибуття, потрібно {keep_days}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{article} in {place} keeps {count} day after arrival. Of medicines {keep_days} are asked for.</source>
      <translation>
        <numerusform>{article} у {place}: після прибуття залишок придатності {count} день, для ліків мінімум {keep_days}.</numerusform>
        <numerusform>{article} у {place}: після прибуття залишок придатності {count} дні, для ліків мінімум {keep_days}.</numerusform>
        <numerusform>{article} у {place}: після прибуття залишок придатності {count} днів, для ліків мінімум {keep_days}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} in {place} needs its VIN.</source>
      <translation>{article} у {place}: немає VIN-коду.</translation>
    </message>
    <message>
      <source>{article} is a medicine and lies beside {other}. Medicines have a box of their own.</source>
      <translation>{article}: ліки лежать поруч із товаром «{other}». Для ліків потрібен окремий короб.</translation>
    </message>
    <message>
      <source>{article} is a medicine and needs batch and expiry date.</source>
      <translation>{article} – лікарський засіб: немає серії та строку придатності.</translation>
    </message>
    <message>
      <source>{article} is a medicine and needs its batch. It stands beside the date.</source>
      <translation>{article}: для ліків потрібна серія. Вона вказана біля дати.</translation>
    </message>
    <message>
      <source>{article} is a medicine and needs its expiry date.</source>
      <translation>{article} – лікарський засіб: немає строку придатності.</translation>
    </message>
    <message>
      <source>{article} is a medicine, and medicines are not taken from private people. If a clinic, pharmacy or firm gives it, enter its register or tax number.</source>
      <translation>{article}: ліки від приватних осіб не приймаються. Якщо їх дає лікарня, аптека чи фірма, внесіть її реєстраційний або податковий номер.</translation>
    </message>
    <message>
      <source>{article} is a narcotic or otherwise controlled. It travels only with permits of both countries.</source>
      <translation>{article}: наркотичний або підконтрольний засіб, лише з дозволами обох країн.</translation>
    </message>
    <message>
      <source>{article} is new, but has a wear. One of the two is wrong.</source>
      <translation>{article}: новий товар, але вказано знос. Щось одне неправильне.</translation>
    </message>
    <message>
      <source>{article} is of animals: ask whether a veterinary certificate is needed.</source>
      <translation>{article}: продукт тваринного походження, з’ясуйте, чи потрібен ветеринарний сертифікат.</translation>
    </message>
    <message>
      <source>{article} is of another category than {first}. One category goes into a box.</source>
      <translation>{article}: інша група товарів, ніж «{first}». В один короб кладуть одну групу товарів.</translation>
    </message>
    <message>
      <source>{article} is second-hand: have the proof of disinfection at hand.</source>
      <translation>{article}: вживане, майте при собі довідку про дезінфекцію.</translation>
    </message>
    <message>
      <source>{article} is used: put its test record beside it.</source>
      <translation>{article}: вживане, додайте протокол перевірки.</translation>
    </message>
    <message>
      <source>{article} is used: the declaration asks for its wear in percent.</source>
      <translation>{article}: вживаний товар, у декларації потрібен знос у відсотках.</translation>
    </message>
    <message numerus="yes">
      <source>{article} keeps {count} day after a journey that begins today; {keep_days} are wanted.</source>
      <translation>
        <numerusform>{article}: після рейсу, що почнеться сьогодні, придатність ще {count} день, а потрібно {keep_days}.</numerusform>
        <numerusform>{article}: після рейсу, що почнеться сьогодні, придатність ще {count} дні, а потрібно {keep_days}.</numerusform>
        <numerusform>{article}: після рейсу, що почнеться сьогодні, придатність ще {count} днів, а потрібно {keep_days}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} leaves only with an export licence (BAFA or general licence 32), declared inland.</source>
      <translation>{article}: вивезення лише з експортним дозволом (BAFA або AGG 32), декларується на внутрішній митниці.</translation>
    </message>
    <message>
      <source>{article} lies beside {other}. Batteries have a box of their own, their poles covered.</source>
      <translation>{article} поруч із товаром «{other}»: для батарей потрібен окремий короб, полюси слід заклеїти.</translation>
    </message>
    <message>
      <source>{article} lies beside {other}. Spray cans have a box of their own.</source>
      <translation>{article} поруч із товаром «{other}»: для аерозолів потрібен окремий короб.</translation>
    </message>
    <message>
      <source>{article} may fall under export control. Look it up, and say what you found as the reason to go on.</source>
      <translation>{article}: перевірте експортний контроль і запишіть результат як причину.</translation>
    </message>
    <message>
      <source>{article} needs its expiry date. Look on the goods.</source>
      <translation>{article}: бракує строку придатності. Подивіться на товарі.</translation>
    </message>
    <message>
      <source>{article} smells or is dangerous and lies beside food. Food has a box of its own.</source>
      <translation>{article}: має сильний запах або є небезпечним вантажем і лежить поруч із продуктами. Для продуктів потрібен окремий короб.</translation>
    </message>
    <message>
      <source>{article} stays at {temperature} °C, and the vehicle does not cool.</source>
      <translation>{article}: зберігати при {temperature} °C, а транспортний засіб без охолодження.</translation>
    </message>
    <message>
      <source>{article} stays here: it is too dangerous on the way.</source>
      <translation>{article}: не перевозимо, у дорозі надто небезпечно.</translation>
    </message>
    <message>
      <source>{article} was best before {expires}. It goes on no transport; keep it only if it is used up here.</source>
      <translation>{article}: найкраще спожити до {expires}. Жодним рейсом це не поїде; залишайте, лише якщо його використають тут.</translation>
    </message>
    <message>
      <source>{article} was usable until {expires}. It is not handed out any more.</source>
      <translation>{article}: вжити до {expires}. Це більше не видається.</translation>
    </message>
    <message>
      <source>{article}: empty the tank, close the tap, keep upright.</source>
      <translation>{article}: злийте пальне, закрийте кран, поставте вертикально.</translation>
    </message>
    <message>
      <source>{article}: the Ukrainian declaration lacks {missing}.</source>
      <translation>{article}: для декларації бракує {missing}.</translation>
    </message>
    <message>
      <source>{article}: {strength} Wh. Over {limit} Wh all rules for UN 3480 and 3481 hold.</source>
      <translation>{article}: {strength} Вт·год. Понад {limit} Вт·год діють усі правила для UN 3480 і 3481.</translation>
    </message>
    <message numerus="yes">
      <source>{count} box on {package} has no weight. The plan assumes {weight} kg for the pallet.</source>
      <translation>
        <numerusform>На палеті {package} не зважено {count} короб. Для палети в плані припущено {weight} кг.</numerusform>
        <numerusform>На палеті {package} не зважено {count} короби. Для палети в плані припущено {weight} кг.</numerusform>
        <numerusform>На палеті {package} не зважено {count} коробів. Для палети в плані припущено {weight} кг.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package bears the LQ diamond: {package}.</source>
      <translation>
        <numerusform>Знак LQ на {count} місце: {package}.</numerusform>
        <numerusform>Знак LQ на {count} місця, перше – {package}.</numerusform>
        <numerusform>Знак LQ на {count} місць, перше – {package}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package has no place in the vehicle: {packages}</source>
      <translation>
        <numerusform>{count} вантажне місце не розміщено: {packages}</numerusform>
        <numerusform>{count} вантажні місця не розміщено: {packages}</numerusform>
        <numerusform>{count} вантажних місць не розміщено: {packages}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet has no place: {used} for {limit} places.</source>
      <translation>
        <numerusform>Для {count} палети немає місця: {used} на {limit} місць.</numerusform>
        <numerusform>Для {count} палет немає місця: {used} на {limit} місць.</numerusform>
        <numerusform>Для {count} палет немає місця: {used} на {limit} місць.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} point of dangerous goods, most of {article}: transport document, 2 kg fire extinguisher and instruction are needed.</source>
      <translation>
        <numerusform>{count} бал небезпечного вантажу, найбільше дає {article}: потрібні транспортний документ, вогнегасник 2 кг та інструктаж.</numerusform>
        <numerusform>{count} бали небезпечного вантажу, найбільше дає {article}: потрібні транспортний документ, вогнегасник 2 кг та інструктаж.</numerusform>
        <numerusform>{count} балів небезпечного вантажу, найбільше дає {article}: потрібні транспортний документ, вогнегасник 2 кг та інструктаж.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} wooden pallet leaves the Union: look for the stamp IPPC HT.</source>
      <translation>
        <numerusform>{count} дерев’яна палета залишає ЄС: перевірте знак IPPC HT.</numerusform>
        <numerusform>{count} дерев’яні палети залишають ЄС: перевірте знак IPPC HT.</numerusform>
        <numerusform>{count} дерев’яних палет залишають ЄС: перевірте знак IPPC HT.</numerusform>
      </translation>
    </message>
    <message>
      <source>{crossing} is not open for this vehicle.</source>
      <translation>{crossing} не пропускає цей транспортний засіб.</translation>
    </message>
    <message>
      <source>{package} ({width} × {height} m) does not go through the door ({door_width} × {door_height} m).</source>
      <translation>{package} ({width} × {height} м) не проходить у двері ({door_width} × {door_height} м).</translation>
    </message>
    <message>
      <source>{package} and {other} stand on the same floor.</source>
      <translation>{package} і {other} стоять на тій самій площі.</translation>
    </message>
    <message numerus="yes">
      <source>{package} for stop {stop}, {partner}, cannot be reached: {count} package would have to come off first.</source>
      <translation>
        <numerusform>{package} для зупинки {stop}, {partner}, не дістати: спершу довелося б зняти {count} вантажне місце.</numerusform>
        <numerusform>{package} для зупинки {stop}, {partner}, не дістати: спершу довелося б зняти {count} вантажні місця.</numerusform>
        <numerusform>{package} для зупинки {stop}, {partner}, не дістати: спершу довелося б зняти {count} вантажних місць.</numerusform>
      </translation>
    </message>
    <message>
      <source>{package} hangs over {below}.</source>
      <translation>{package} виступає за {below}.</translation>
    </message>
    <message>
      <source>{package} is a pallet and stands on box {below}.</source>
      <translation>{package} – палета, а стоїть на коробі {below}.</translation>
    </message>
    <message>
      <source>{package} is too heavy for {below}.</source>
      <translation>{package} заважке для {below}.</translation>
    </message>
    <message>
      <source>{package} stands on nothing.</source>
      <translation>Під {package} нічого немає.</translation>
    </message>
    <message>
      <source>{package} stands where this vehicle has no floor.</source>
      <translation>{package} стоїть там, де в цього транспортного засобу немає підлоги.</translation>
    </message>
    <message numerus="yes">
      <source>{partner} has had the goods for {count} day, and the receipt is not confirmed. The tax office asks for it.</source>
      <translation>
        <numerusform>{partner}: товар там уже {count} день, отримання не підтверджено. Податкова служба про це запитує.</numerusform>
        <numerusform>{partner}: товар там уже {count} дні, отримання не підтверджено. Податкова служба про це запитує.</numerusform>
        <numerusform>{partner}: товар там уже {count} днів, отримання не підтверджено. Податкова служба про це запитує.</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} is in an area under restrictions.</source>
      <translation>{partner}: місце призначення на території з обмеженнями.</translation>
    </message>
    <message>
      <source>{partner} is in an oblast of which a part is under restrictions. Look where the goods go.</source>
      <translation>{partner}: частина області перебуває під обмеженнями. Перевірте точне місце призначення.</translation>
    </message>
    <message>
      <source>{partner} lies near the front. Agree on safety with the partner.</source>
      <translation>{partner}: поблизу фронту. Узгодьте безпеку з отримувачем.</translation>
    </message>
    <message>
      <source>{partner}: arrival on {at}, in the curfew.</source>
      <translation>{partner}: прибуття {at}, у комендантську годину.</translation>
    </message>
    <message>
      <source>{partner}: arrival on {at}, too late to unload before they close.</source>
      <translation>{partner}: прибуття {at}, запізно, щоб розвантажити до зачинення.</translation>
    </message>
    <message>
      <source>{partner}: arrival on {at}, when it is closed.</source>
      <translation>{partner}: прибуття {at}, коли зачинено.</translation>
    </message>
    <message>
      <source>{place} is reached {late} after the time that was pinned; driving and rest times allow no sooner.</source>
      <translation>{place}: прибуття на {late} пізніше зафіксованого часу; режим праці та відпочинку водія не дозволяє раніше.</translation>
    </message>
    <message>
      <source>{points} points of dangerous goods, {limit} are allowed without an ADR driver and orange plates. Most of them come from {article}.</source>
      <translation>Балів небезпечного вантажу: {points}, без водія зі свідоцтвом ДОПНВ та оранжевих табличок дозволено {limit}. Найбільше дає: {article}.</translation>
    </message>
    <message>
      <source>{transport} goes to {partner} at the same time. Together they may be one consignment; they are not split to stay below a bound.</source>
      <translation>{transport} у той самий час прямує до отримувача {partner}. Разом це може бути одна партія; ділити її, щоб не перевищити межу, не можна.</translation>
    </message>
    <message>
      <source>{value} EUR and {weight} kg net: an electronic export declaration is needed, in one step at the border.</source>
      <translation>{value} EUR і {weight} кг нетто: потрібна електронна експортна декларація, одним кроком на кордоні.</translation>
    </message>
    <message>
      <source>{value} EUR and {weight} kg net: an oral declaration at the customs office of exit will do.</source>
      <translation>{value} EUR і {weight} кг нетто: достатньо усної декларації на митниці виїзду.</translation>
    </message>
    <message>
      <source>{value} EUR and {weight} kg net: the export is declared at the customs office inland, and its MRN is known before departure.</source>
      <translation>{value} EUR і {weight} кг нетто: експорт декларується на внутрішній митниці, номер MRN потрібен до відправлення.</translation>
    </message>
    <message>
      <source>{weight} kg of limited quantities: the lorry bears the LQ mark in front and behind.</source>
      <translation>Обмежені кількості, {weight} кг: знак LQ спереду і ззаду вантажівки.</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <source>Address saved</source>
      <translation>Адресу збережено</translation>
    </message>
    <message>
      <source>Aisles, racks and levels in one step, such as A-D with 5 racks of 3 levels.</source>
      <translation>Ряди, стелажі й рівні за один крок, наприклад A-D по 5 стелажів із 3 рівнями.</translation>
    </message>
    <message>
      <source>Change address</source>
      <translation>Змінити адресу</translation>
    </message>
    <message>
      <source>Choose it in the settings, with what lies in it, then print the test label. Without one labels are saved as PDF files for office sheets.</source>
      <translation>Виберіть його в налаштуваннях, як і те, що в ньому лежить, а тоді надрукуйте пробну етикетку. Без нього етикетки зберігають як PDF для офісних аркушів.</translation>
    </message>
    <message>
      <source>Choose label printer</source>
      <translation>Вибрати принтер етикеток</translation>
    </message>
    <message>
      <source>Code of the scanner</source>
      <translation>Код зі сканера</translation>
    </message>
    <message>
      <source>Coordinators see everything and sign on with a PIN of 4 to 8 digits. Without one anybody can sign on under your name. Helpers need none.</source>
      <translation>Координатори бачать усе й входять із PIN-кодом із 4–8 цифр. Без нього будь-хто може ввійти під вашим ім’ям. Помічникам він не потрібен.</translation>
    </message>
    <message>
      <source>Do it now</source>
      <translation>Зробити зараз</translation>
    </message>
    <message>
      <source>Do it now: {what}</source>
      <translation>Зробити зараз: {what}</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter address</source>
      <translation>Внести адресу</translation>
    </message>
    <message>
      <source>First start</source>
      <translation>Перший запуск</translation>
    </message>
    <message>
      <source>It types like a keyboard. Go into the field and scan the code of the test page, or of any packet.</source>
      <translation>Він вводить текст, як клавіатура. Перейдіть у поле й зіскануйте код із пробної сторінки або з будь-якої упаковки.</translation>
    </message>
    <message>
      <source>Keep this language</source>
      <translation>Залишити цю мову</translation>
    </message>
    <message>
      <source>Label printer</source>
      <translation>Принтер етикеток</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Пізніше</translation>
    </message>
    <message>
      <source>Later: {what}</source>
      <translation>Пізніше: {what}</translation>
    </message>
    <message>
      <source>Load sample warehouse</source>
      <translation>Відкрити навчальний склад</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Місця зберігання</translation>
    </message>
    <message>
      <source>Name and address</source>
      <translation>Назва й адреса</translation>
    </message>
    <message>
      <source>Name of the warehouse</source>
      <translation>Назва складу</translation>
    </message>
    <message>
      <source>Name saved</source>
      <translation>Назву збережено</translation>
    </message>
    <message>
      <source>No label printer is chosen yet. Choose it first, then print.</source>
      <translation>Принтер етикеток ще не вибрано. Спершу виберіть його, тоді друкуйте.</translation>
    </message>
    <message>
      <source>Of the warehouse and of your organisation. They stand on every paper as the sender.</source>
      <translation>Складу й вашої організації. Вони зазначені в кожному документі як відправник.</translation>
    </message>
    <message>
      <source>On papers: {address}</source>
      <translation>У документах: {address}</translation>
    </message>
    <message>
      <source>One location: {first}</source>
      <translation>Одне місце зберігання: {first}</translation>
    </message>
    <message>
      <source>Our address</source>
      <translation>Наша адреса</translation>
    </message>
    <message>
      <source>Print test label</source>
      <translation>Надрукувати пробну етикетку</translation>
    </message>
    <message>
      <source>Print test page</source>
      <translation>Надрукувати пробну сторінку</translation>
    </message>
    <message>
      <source>Printer for papers</source>
      <translation>Принтер для документів</translation>
    </message>
    <message>
      <source>Save name</source>
      <translation>Зберегти назву</translation>
    </message>
    <message>
      <source>Scan into this field</source>
      <translation>Скануйте в це поле</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Сканер</translation>
    </message>
    <message>
      <source>Start working</source>
      <translation>Почати роботу</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Test page</source>
      <translation>Пробна сторінка</translation>
    </message>
    <message>
      <source>The label is printed. Look at its edges, and scan it in the row of the scanner.</source>
      <translation>Етикетку надруковано. Огляньте її краї та зіскануйте її в рядку сканера.</translation>
    </message>
    <message>
      <source>The label is right</source>
      <translation>Етикетка правильна</translation>
    </message>
    <message>
      <source>The language of the window. Papers have languages of their own. DE UK EN at the top change it at any time.</source>
      <translation>Мова вікна. Документи мають власні мови. Кнопки DE UK EN угорі змінюють її будь-коли.</translation>
    </message>
    <message>
      <source>The page is being printed. Look at it: it says what to do where something is not right.</source>
      <translation>Сторінка друкується. Перегляньте її: на ній написано, що робити, якщо щось не так.</translation>
    </message>
    <message>
      <source>The page is right</source>
      <translation>Сторінка правильна</translation>
    </message>
    <message>
      <source>The printer took nothing. See whether it is on and has paper.</source>
      <translation>Принтер нічого не прийняв. Перевірте, чи він увімкнений і чи є папір.</translation>
    </message>
    <message>
      <source>The scanner works</source>
      <translation>Сканер працює</translation>
    </message>
    <message>
      <source>The test label was right</source>
      <translation>Пробна етикетка була правильна</translation>
    </message>
    <message>
      <source>The test page shows edges, size and letters, and has a code for the scanner. Papers can also be saved as PDF files.</source>
      <translation>Пробна сторінка показує краї, розмір і літери та має код для сканера. Документи можна також зберігати як PDF.</translation>
    </message>
    <message>
      <source>The test page was right</source>
      <translation>Пробна сторінка була правильна</translation>
    </message>
    <message>
      <source>There is no label printer here</source>
      <translation>Тут немає принтера етикеток</translation>
    </message>
    <message>
      <source>There is no printer here</source>
      <translation>Принтера тут немає</translation>
    </message>
    <message>
      <source>There is no scanner here</source>
      <translation>Сканера тут немає</translation>
    </message>
    <message>
      <source>This computer knows no printer. Set one up in the system, then try again.</source>
      <translation>На цьому комп’ютері не налаштовано жодного принтера. Додайте його в системі й спробуйте ще раз.</translation>
    </message>
    <message>
      <source>Your PIN</source>
      <translation>Ваш PIN-код</translation>
    </message>
    <message numerus="yes">
      <source>{count} location, {first} to {last}</source>
      <translation>
        <numerusform>{count} місце зберігання, від {first} до {last}</numerusform>
        <numerusform>{count} місця зберігання, від {first} до {last}</numerusform>
        <numerusform>{count} місць зберігання, від {first} до {last}</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {count} done</source>
      <translation>Виконано {done} з {count}</translation>
    </message>
    <message>
      <source>{name} has a PIN</source>
      <translation>{name}: PIN-код є</translation>
    </message>
    <message>
      <source>{text} came as slowly as typed by hand. That works too; for the test, scan it.</source>
      <translation>{text}: введено так повільно, ніби вручну. Так теж можна; для перевірки зіскануйте код.</translation>
    </message>
    <message>
      <source>{text} came, but no key after it. Set the scanner to send Enter after each code; its manual calls this suffix CR.</source>
      <translation>{text}: код надійшов, але без клавіші після нього. Налаштуйте сканер так, щоб він надсилав Enter після кожного коду; в інструкції це «суфікс CR».</translation>
    </message>
    <message>
      <source>{text}, ended by {key}: the scanner works, but the last digit does not fit. Scan again, or another code.</source>
      <translation>{text}, завершено клавішею {key}: сканер працює, але остання цифра не сходиться. Зіскануйте ще раз або інший код.</translation>
    </message>
    <message numerus="yes">
      <source>{text}: {count} digit, ended by {key}. The scanner is ready.</source>
      <translation>
        <numerusform>{text}: {count} цифра, завершено клавішею {key}. Сканер готовий.</numerusform>
        <numerusform>{text}: {count} цифри, завершено клавішею {key}. Сканер готовий.</numerusform>
        <numerusform>{text}: {count} цифр, завершено клавішею {key}. Сканер готовий.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” came, and that is no number. If the code has digits only, set the scanner to the keyboard of this computer; its manual calls this keyboard country.</source>
      <translation>Надійшло «{text}», а це не число. Якщо в коді лише цифри, налаштуйте сканер на клавіатуру цього комп’ютера; в інструкції це «Keyboard Country».</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>A list of articles</source>
      <translation>Список номенклатури</translation>
    </message>
    <message>
      <source>A list of goods</source>
      <translation>Список товарів</translation>
    </message>
    <message>
      <source>A list of partners</source>
      <translation>Список партнерів</translation>
    </message>
    <message>
      <source>A spreadsheet of goods, articles or partners, in German, Ukrainian, English, French or Polish. Choose the file, drop it here, or copy its rows and press Ctrl+V. Nothing is changed before you say so.</source>
      <translation>Таблиця з товарами, номенклатурою або партнерами німецькою, українською, англійською, французькою чи польською. Виберіть файл, перетягніть його сюди або скопіюйте рядки й натисніть Ctrl+V. До підтвердження нічого не зміниться.</translation>
    </message>
    <message>
      <source>All rows</source>
      <translation>Усі рядки</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Номенклатура</translation>
    </message>
    <message>
      <source>Bring in a list</source>
      <translation>Імпортувати список</translation>
    </message>
    <message>
      <source>Choose a file …</source>
      <translation>Вибрати файл …</translation>
    </message>
    <message>
      <source>Choose a list</source>
      <translation>Вибрати список</translation>
    </message>
    <message>
      <source>Choose another meaning where one is wrong. It is remembered for such lists.</source>
      <translation>Якщо значення хибне, виберіть інше. Його буде збережено для таких списків.</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Стовпці</translation>
    </message>
    <message>
      <source>Columns recognised</source>
      <translation>Розпізнані стовпці</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Товари</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Імпорт</translation>
    </message>
    <message>
      <source>In the list</source>
      <translation>У списку</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Потреби</translation>
    </message>
    <message>
      <source>Nothing is copied. Copy the rows in the spreadsheet first.</source>
      <translation>Нічого не скопійовано. Спершу скопіюйте рядки в таблиці.</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Партнери</translation>
    </message>
    <message>
      <source>Paste cells</source>
      <translation>Вставити клітинки</translation>
    </message>
    <message>
      <source>Reading the list</source>
      <translation>Читання списку</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Відхилено</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Рядок</translation>
    </message>
    <message>
      <source>Rows of the list</source>
      <translation>Рядки списку</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Аркуш</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Пропущено</translation>
    </message>
    <message>
      <source>Spreadsheets</source>
      <translation>Таблиці</translation>
    </message>
    <message>
      <source>Take in</source>
      <translation>Прийняти</translation>
    </message>
    <message numerus="yes">
      <source>Take in {count} row</source>
      <translation>
        <numerusform>Прийняти {count} рядок</numerusform>
        <numerusform>Прийняти {count} рядки</numerusform>
        <numerusform>Прийняти {count} рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Прийнято</translation>
    </message>
    <message>
      <source>Understanding the list</source>
      <translation>Аналіз списку</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Результат</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Результати</translation>
    </message>
    <message>
      <source>What a partner asks for</source>
      <translation>Що потрібно партнеру</translation>
    </message>
    <message>
      <source>What the list holds</source>
      <translation>Що містить список</translation>
    </message>
    <message>
      <source>With remark</source>
      <translation>Із зауваженням</translation>
    </message>
    <message>
      <source>new article, to review</source>
      <translation>новий товар, на перевірку</translation>
    </message>
    <message>
      <source>pasted cells</source>
      <translation>вставлені клітинки</translation>
    </message>
    <message numerus="yes">
      <source>{count} row taken in</source>
      <translation>
        <numerusform>{count} рядок прийнято</numerusform>
        <numerusform>{count} рядки прийнято</numerusform>
        <numerusform>{count} рядків прийнято</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row to take in</source>
      <translation>
        <numerusform>{count} рядок до прийняття</numerusform>
        <numerusform>{count} рядки до прийняття</numerusform>
        <numerusform>{count} рядків до прийняття</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row with a new article</source>
      <translation>
        <numerusform>{count} рядок із новим товаром</numerusform>
        <numerusform>{count} рядки з новим товаром</numerusform>
        <numerusform>{count} рядків із новим товаром</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>About how many boxes</source>
      <translation>Приблизно скільки коробів</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Анонімно</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Короби</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Змінити</translation>
    </message>
    <message>
      <source>Change article</source>
      <translation>Змінити товар</translation>
    </message>
    <message>
      <source>Change donor and number of boxes</source>
      <translation>Змінити донора й кількість коробів</translation>
    </message>
    <message>
      <source>Change intake {number}</source>
      <translation>Змінити приймання {number}</translation>
    </message>
    <message>
      <source>Common</source>
      <translation>Часто</translation>
    </message>
    <message>
      <source>Common categories</source>
      <translation>Поширені групи товарів</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Вміст</translation>
    </message>
    <message>
      <source>Donation no. {number}</source>
      <translation>{number}-та пожертва</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>Donor’s slip</source>
      <translation>Талон для донора</translation>
    </message>
    <message>
      <source>Entry field</source>
      <translation>Поле введення</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>Придатний до</translation>
    </message>
    <message>
      <source>Finish intake</source>
      <translation>Завершити приймання</translation>
    </message>
    <message>
      <source>For this line</source>
      <translation>Для цієї позиції</translation>
    </message>
    <message>
      <source>Go on with {number}</source>
      <translation>Продовжити {number}</translation>
    </message>
    <message>
      <source>Goods received note</source>
      <translation>Прибутковий ордер</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>Приймання</translation>
    </message>
    <message>
      <source>Intake changed</source>
      <translation>Приймання змінено</translation>
    </message>
    <message>
      <source>Intake {number}</source>
      <translation>Приймання {number}</translation>
    </message>
    <message>
      <source>Intake {number} finished</source>
      <translation>Приймання {number} завершено</translation>
    </message>
    <message>
      <source>Intake {number} · {donor}</source>
      <translation>Приймання {number} · {donor}</translation>
    </message>
    <message>
      <source>Into the lines</source>
      <translation>До позицій</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Зберегти зміни</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Позиція {number}</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Позиції</translation>
    </message>
    <message>
      <source>MM/YYYY</source>
      <translation>ММ/РРРР</translation>
    </message>
    <message>
      <source>Name of who brings it, or ↵ for anonymous</source>
      <translation>Хто привіз? Назва, або ↵ – анонімно</translation>
    </message>
    <message>
      <source>Name or short code</source>
      <translation>Назва або скорочення</translation>
    </message>
    <message>
      <source>Name, or empty for anonymous</source>
      <translation>Назва, або порожньо – анонімно</translation>
    </message>
    <message>
      <source>New donor: {name}</source>
      <translation>Новий донор: {name}</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>Not accepted</source>
      <translation>Не приймати</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Не завершено</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Nothing taken in yet</source>
      <translation>Ще нічого не прийнято</translation>
    </message>
    <message>
      <source>Print donor’s slip</source>
      <translation>Надрукувати талон для донора</translation>
    </message>
    <message>
      <source>Print goods received note</source>
      <translation>Надрукувати прибутковий ордер</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Надрукувати етикетки</translation>
    </message>
    <message numerus="yes">
      <source>Print {count} label</source>
      <translation>
        <numerusform>Надрукувати {count} етикетку</numerusform>
        <numerusform>Надрукувати {count} етикетки</numerusform>
        <numerusform>Надрукувати {count} етикеток</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove line</source>
      <translation>Вилучити позицію</translation>
    </message>
    <message>
      <source>Save donor’s slip as PDF</source>
      <translation>Зберегти талон для донора у PDF</translation>
    </message>
    <message>
      <source>Save goods received note as PDF</source>
      <translation>Зберегти прибутковий ордер у PDF</translation>
    </message>
    <message>
      <source>Start intake</source>
      <translation>Розпочати приймання</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>Стан: {state}</translation>
    </message>
    <message>
      <source>Take what the code says</source>
      <translation>Узяти з коду</translation>
    </message>
    <message>
      <source>The next line goes to {place}</source>
      <translation>Наступна позиція – до {place}</translation>
    </message>
    <message>
      <source>Type how many and what, such as 4 blankets 38kg, or tap a tile.</source>
      <translation>Введіть, скільки й чого, напр. 4 ковдри 38кг, або торкніться плитки.</translation>
    </message>
    <message>
      <source>Type only what it is: a name or short code.</source>
      <translation>Введіть лише, що це: назву або скорочення.</translation>
    </message>
    <message>
      <source>Type the name, or press ↵ for anonymous.</source>
      <translation>Введіть назву або натисніть ↵ – анонімно.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Вага</translation>
    </message>
    <message>
      <source>What comes in</source>
      <translation>Що надходить</translation>
    </message>
    <message>
      <source>What is it? Type a part of its name too.</source>
      <translation>Що це? Введіть також частину назви.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Куди</translation>
    </message>
    <message>
      <source>Who brings something?</source>
      <translation>Хто щось привіз?</translation>
    </message>
    <message numerus="yes">
      <source>about {count} box expected</source>
      <translation>
        <numerusform>очікується приблизно {count} короб</numerusform>
        <numerusform>очікується приблизно {count} короби</numerusform>
        <numerusform>очікується приблизно {count} коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>about {quantity}</source>
      <translation>прибл. {quantity}</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>усі клавіші</translation>
    </message>
    <message numerus="yes">
      <source>box</source>
      <translation>
        <numerusform>короб</numerusform>
        <numerusform>короби</numerusform>
        <numerusform>коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>change</source>
      <translation>змінити</translation>
    </message>
    <message>
      <source>entry field</source>
      <translation>поле введення</translation>
    </message>
    <message>
      <source>expires {day}</source>
      <translation>придатне до {day}</translation>
    </message>
    <message>
      <source>expiry missing</source>
      <translation>бракує строку придатності</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>завершено</translation>
    </message>
    <message>
      <source>goes to {place}</source>
      <translation>іде до {place}</translation>
    </message>
    <message>
      <source>into the lines</source>
      <translation>до позицій</translation>
    </message>
    <message>
      <source>not accepted</source>
      <translation>не прийнято</translation>
    </message>
    <message>
      <source>not counted</source>
      <translation>не пораховано</translation>
    </message>
    <message numerus="yes">
      <source>of about {count} box</source>
      <translation>
        <numerusform>із приблизно {count} короба</numerusform>
        <numerusform>із приблизно {count} коробів</numerusform>
        <numerusform>із приблизно {count} коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>open</source>
      <translation>відкрито</translation>
    </message>
    <message>
      <source>remove line</source>
      <translation>вилучити позицію</translation>
    </message>
    <message>
      <source>several places</source>
      <translation>кілька місць</translation>
    </message>
    <message>
      <source>size {size}</source>
      <translation>розмір {size}</translation>
    </message>
    <message>
      <source>tap, or scan from the card</source>
      <translation>торкніться або зіскануйте з картки</translation>
    </message>
    <message>
      <source>{content} becomes what you choose; its boxes keep their numbers.</source>
      <translation>Замість «{content}» буде те, що ви виберете; номери коробів залишаться.</translation>
    </message>
    <message>
      <source>{content} changed</source>
      <translation>Змінено: {content}</translation>
    </message>
    <message>
      <source>{content} taken away</source>
      <translation>Вилучено: {content}</translation>
    </message>
    <message>
      <source>{content}, not accepted: {reason}</source>
      <translation>{content}, не прийнято: {reason}</translation>
    </message>
    <message>
      <source>{content}: the code says {code}, typed was {typed}. What was typed stays.</source>
      <translation>{content}: у коді {code}, введено {typed}. Введене залишається.</translation>
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
      <source>{count} box · {person}, {day} {time}</source>
      <translation>
        <numerusform>{count} короб · {person}, {day} {time}</numerusform>
        <numerusform>{count} короби · {person}, {day} {time}</numerusform>
        <numerusform>{count} коробів · {person}, {day} {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label is on its way</source>
      <translation>
        <numerusform>{count} етикетка друкується</numerusform>
        <numerusform>{count} етикетки друкуються</numerusform>
        <numerusform>{count} етикеток друкуються</numerusform>
      </translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} кг</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
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
      <translation>Товар</translation>
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
      <source>Carrier</source>
      <translation>Перевізник</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Доставка</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>Приймання</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Граничне значення</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Позиція</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Партія</translation>
    </message>
    <message>
      <source>Needs list</source>
      <translation>Список потреб</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Організація</translation>
    </message>
    <message>
      <source>Pallet</source>
      <translation>Палета</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Документ</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Партнер</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Особа</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Крок</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинка</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Одиниця виміру</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Транспортний засіб</translation>
    </message>
  </context>
  <context>
    <name>Label</name>
    <message>
      <source>Article</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Партія</translation>
    </message>
    <message>
      <source>Best before</source>
      <translation>Придатний до</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Короб</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Коробів</translation>
    </message>
    <message>
      <source>Command card</source>
      <translation>Картка-команда</translation>
    </message>
    <message>
      <source>Do not print</source>
      <translation>Не друкувати</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Порожній</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Від</translation>
    </message>
    <message>
      <source>Gross</source>
      <translation>Брутто</translation>
    </message>
    <message>
      <source>Humanitarian aid, not for sale</source>
      <translation>Гуманітарна допомога, не для продажу</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Етикетка</translation>
    </message>
    <message>
      <source>Label printer does not answer</source>
      <translation>Принтер етикеток не відповідає</translation>
    </message>
    <message>
      <source>Label printer ready</source>
      <translation>Принтер етикеток готовий</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Етикетки</translation>
    </message>
    <message>
      <source>Labels that wait</source>
      <translation>Етикетки в черзі</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Місце зберігання</translation>
    </message>
    <message>
      <source>Mixed goods</source>
      <translation>Різні товари</translation>
    </message>
    <message>
      <source>No destination yet</source>
      <translation>Ще без отримувача</translation>
    </message>
    <message>
      <source>No label waits</source>
      <translation>Жодна етикетка не чекає</translation>
    </message>
    <message>
      <source>Number or name</source>
      <translation>Номер або назва</translation>
    </message>
    <message>
      <source>Pallet</source>
      <translation>Палета</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Особа</translation>
    </message>
    <message>
      <source>Print now</source>
      <translation>Надрукувати зараз</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <source>Save all as PDF</source>
      <translation>Зберегти всі як PDF</translation>
    </message>
    <message>
      <source>Save the labels</source>
      <translation>Зберегти етикетки</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>З</translation>
    </message>
    <message>
      <source>Test frame</source>
      <translation>Тестова рамка</translation>
    </message>
    <message>
      <source>They are printed by themselves as soon as the printer is there.</source>
      <translation>Вони надрукуються самі, щойно принтер буде доступний.</translation>
    </message>
    <message>
      <source>This line is 50 mm long, and the frames lie on the edges of the labels.</source>
      <translation>Довжина цієї лінії 50 мм, а рамки лежать на краях етикеток.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Кому</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Use by</source>
      <translation>Вжити до</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>do not stack on</source>
      <translation>не штабелювати</translation>
    </message>
    <message>
      <source>may be stacked on</source>
      <translation>можна штабелювати</translation>
    </message>
    <message numerus="yes">
      <source>{count} label</source>
      <translation>
        <numerusform>{count} етикетка</numerusform>
        <numerusform>{count} етикетки</numerusform>
        <numerusform>{count} етикеток</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label printed</source>
      <translation>
        <numerusform>Надруковано {count} етикетку</numerusform>
        <numerusform>Надруковано {count} етикетки</numerusform>
        <numerusform>Надруковано {count} етикеток</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label saved in {file}</source>
      <translation>
        <numerusform>{count} етикетку збережено у {file}</numerusform>
        <numerusform>{count} етикетки збережено у {file}</numerusform>
        <numerusform>{count} етикеток збережено у {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label waits</source>
      <translation>
        <numerusform>{count} етикетка чекає</numerusform>
        <numerusform>{count} етикетки чекають</numerusform>
        <numerusform>{count} етикеток чекають</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label waits for the printer. Go on, it prints later.</source>
      <translation>
        <numerusform>{count} етикетка чекає на принтер. Працюйте далі, вона надрукується пізніше.</numerusform>
        <numerusform>{count} етикетки чекають на принтер. Працюйте далі, вони надрукуються пізніше.</numerusform>
        <numerusform>{count} етикеток чекають на принтер. Працюйте далі, вони надрукуються пізніше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label will not be printed. Its number stays; print it again at any time.</source>
      <translation>
        <numerusform>{count} етикетка не надрукується. Її номер лишається; її можна надрукувати будь-коли.</numerusform>
        <numerusform>{count} етикетки не надрукуються. Їхні номери лишаються; їх можна надрукувати будь-коли.</numerusform>
        <numerusform>{count} етикеток не надрукуються. Їхні номери лишаються; їх можна надрукувати будь-коли.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Limit</name>
    <message>
      <source>A box over this weight is carried by two.</source>
      <translation>Важчий короб несуть удвох.</translation>
    </message>
    <message>
      <source>A box over this weight is split.</source>
      <translation>Важчий короб ділять.</translation>
    </message>
    <message>
      <source>A carton of medicines weighs no more.</source>
      <translation>Короб із ліками важить щонайбільше стільки.</translation>
    </message>
    <message>
      <source>A heavier one tears when it is carried.</source>
      <translation>Важчий рветься під час перенесення.</translation>
    </message>
    <message>
      <source>A heavier package is no limited quantity any more.</source>
      <translation>Важче вантажне місце вже не є обмеженою кількістю.</translation>
    </message>
    <message>
      <source>A list nobody confirmed for so long is told on Today.</source>
      <translation>Список, який так довго ніхто не підтверджував, з’являється на сторінці «Сьогодні».</translation>
    </message>
    <message>
      <source>A pallet over this, carrier included, is hard to unload by hand.</source>
      <translation>Вищу палету, разом із піддоном, важко розвантажити вручну.</translation>
    </message>
    <message>
      <source>A receipt that is not confirmed after so many days is named.</source>
      <translation>Про отримання, не підтверджене за стільки днів, програма нагадує.</translation>
    </message>
    <message>
      <source>ADR 2025, chapter 3.4</source>
      <translation>ДОПНВ 2025, глава 3.4</translation>
    </message>
    <message>
      <source>ADR 2025, special provision 188</source>
      <translation>ДОПНВ 2025, спеціальне положення 188</translation>
    </message>
    <message>
      <source>ADR 2025, subsection 1.1.3.6</source>
      <translation>ДОПНВ 2025, підрозділ 1.1.3.6</translation>
    </message>
    <message>
      <source>Above it an electronic one is needed.</source>
      <translation>Понад неї потрібна електронна.</translation>
    </message>
    <message>
      <source>Above it the customs office inland is asked first.</source>
      <translation>Понад неї спершу декларують на внутрішній митниці.</translation>
    </message>
    <message>
      <source>Above them a battery travels as dangerous goods in full.</source>
      <translation>Понад них акумулятор повністю підпадає під правила небезпечних вантажів.</translation>
    </message>
    <message>
      <source>Above them the vehicle needs an ADR driver and orange plates.</source>
      <translation>Понад них потрібні водій зі свідоцтвом ДОПНВ та оранжеві таблички.</translation>
    </message>
    <message>
      <source>Above this gross weight the lorry bears the mark in front and behind.</source>
      <translation>Понад цю вагу брутто вантажівка має знак спереду і ззаду.</translation>
    </message>
    <message>
      <source>Assumed at a pick-up or a hand-over.</source>
      <translation>Приймається для забору чи передачі.</translation>
    </message>
    <message>
      <source>Assumed at a stop.</source>
      <translation>Приймається для зупинки.</translation>
    </message>
    <message>
      <source>Assumed for articles without a weight, in plans only.</source>
      <translation>Припускається для товарів без ваги, лише в планах.</translation>
    </message>
    <message>
      <source>Assumed in plans only.</source>
      <translation>Припускається лише в планах.</translation>
    </message>
    <message>
      <source>Assumed in plans only; it never stands on a paper.</source>
      <translation>Припускається лише в планах; у документах не з’являється.</translation>
    </message>
    <message>
      <source>Assumed where no day of arrival is planned.</source>
      <translation>Припускається, якщо день прибуття не заплановано.</translation>
    </message>
    <message>
      <source>At most so much stands on a pallet, where the carrier names no limit of its own.</source>
      <translation>Стільки щонайбільше стоїть на палеті, якщо для неї не вказано власного обмеження.</translation>
    </message>
    <message>
      <source>Border, lorries</source>
      <translation>Кордон, вантажівки</translation>
    </message>
    <message>
      <source>Border, vans</source>
      <translation>Кордон, фургони</translation>
    </message>
    <message>
      <source>Box too heavy</source>
      <translation>Заважкий короб</translation>
    </message>
    <message>
      <source>Departures to one recipient that are no further apart are added up.</source>
      <translation>Відправлення одному отримувачу з меншим проміжком додаються.</translation>
    </message>
    <message>
      <source>Difference of weights</source>
      <translation>Розбіжність ваги</translation>
    </message>
    <message>
      <source>Driving in a day</source>
      <translation>Час керування за день</translation>
    </message>
    <message>
      <source>For medicines that keep shorter the recipient is asked for consent.</source>
      <translation>Для ліків із меншим залишком потрібна згода отримувача.</translation>
    </message>
    <message>
      <source>From here on a vehicle counts as very full.</source>
      <translation>Від цього значення транспортний засіб вважають дуже повним.</translation>
    </message>
    <message>
      <source>From here on it is advised to weigh the vehicle before departure.</source>
      <translation>Від цього значення радимо зважити транспортний засіб перед відправленням.</translation>
    </message>
    <message>
      <source>From it the space is assumed where only the weight is known.</source>
      <translation>З неї визначають об’єм, якщо відома лише вага.</translation>
    </message>
    <message>
      <source>From this hour on nobody drives. The same as the end: nights are driven.</source>
      <translation>Від цієї години ніхто не їде. Якщо дорівнює кінцю, їдуть і вночі.</translation>
    </message>
    <message>
      <source>German customs on the export of relief goods</source>
      <translation>німецька митниця про вивезення гуманітарної допомоги</translation>
    </message>
    <message>
      <source>Goods that keep shorter are named, where nothing was agreed with the partner.</source>
      <translation>Товари з коротшим строком буде названо, якщо з партнером нічого не домовлено.</translation>
    </message>
    <message>
      <source>Goods that lie here longer and are promised to nobody are told on Today.</source>
      <translation>Товар, який лежить довше й ні для кого не зарезервований, показано на сторінці «Сьогодні».</translation>
    </message>
    <message>
      <source>Heavy box</source>
      <translation>Важкий короб</translation>
    </message>
    <message>
      <source>Height of a pallet</source>
      <translation>Висота палети</translation>
    </message>
    <message>
      <source>Height of boxes without a pallet</source>
      <translation>Висота коробів без палети</translation>
    </message>
    <message>
      <source>Limited quantities on a lorry</source>
      <translation>Обмежені кількості на вантажівці</translation>
    </message>
    <message>
      <source>Load of a banana box</source>
      <translation>Навантаження бананового короба</translation>
    </message>
    <message>
      <source>Load of a pallet</source>
      <translation>Вантажність палети</translation>
    </message>
    <message>
      <source>Lorry without the mark of limited quantities</source>
      <translation>Вантажівка без знака обмежених кількостей</translation>
    </message>
    <message>
      <source>Medicines that keep shorter are named when they are handed over.</source>
      <translation>Ліки з коротшою придатністю називаються під час приймання.</translation>
    </message>
    <message>
      <source>Net weight for an oral export declaration</source>
      <translation>Вага нетто для усної експортної декларації</translation>
    </message>
    <message>
      <source>No driving from</source>
      <translation>Без руху від</translation>
    </message>
    <message>
      <source>No driving until</source>
      <translation>Без руху до</translation>
    </message>
    <message>
      <source>Package of limited quantities</source>
      <translation>Вантажне місце з обмеженою кількістю</translation>
    </message>
    <message>
      <source>Points of dangerous goods</source>
      <translation>Бали небезпечного вантажу</translation>
    </message>
    <message>
      <source>Regulation (EC) 561/2006</source>
      <translation>Регламент (ЄС) 561/2006</translation>
    </message>
    <message>
      <source>Room that boxes without a pallet fill</source>
      <translation>Місце, яке заповнюють короби без палети</translation>
    </message>
    <message>
      <source>Schedules plan no more for each driver. Volunteers may set less, such as 8 h.</source>
      <translation>Більше на одного водія не планується. Волонтери можуть задати менше, наприклад 8 год.</translation>
    </message>
    <message>
      <source>Small pause</source>
      <translation>Мала перерва</translation>
    </message>
    <message>
      <source>Small pause after</source>
      <translation>Мала перерва після</translation>
    </message>
    <message>
      <source>So far net weight and tare together may be from the gross weight of a package.</source>
      <translation>Настільки нетто і тара разом можуть відрізнятися від брутто місця.</translation>
    </message>
    <message>
      <source>So high they are stacked in a vehicle that is unloaded by hand.</source>
      <translation>Так високо їх складають у транспорті, який розвантажують вручну.</translation>
    </message>
    <message>
      <source>So long such a pause is.</source>
      <translation>Стільки триває така перерва.</translation>
    </message>
    <message>
      <source>So many days before its end an aid code is named.</source>
      <translation>За стільки днів до кінця дії програма нагадує про код АС ГД.</translation>
    </message>
    <message>
      <source>Space of a box nobody measured</source>
      <translation>Об’єм невиміряного короба</translation>
    </message>
    <message>
      <source>The border must be passed before, else the partner asks for a new code.</source>
      <translation>Кордон слід перетнути раніше, інакше партнер бере новий код.</translation>
    </message>
    <message>
      <source>The rest stays empty between them.</source>
      <translation>Решта між ними лишається порожньою.</translation>
    </message>
    <message>
      <source>Time a needs list holds</source>
      <translation>Скільки діє список потреб</translation>
    </message>
    <message>
      <source>Time an aid code holds</source>
      <translation>Строк дії коду АС ГД</translation>
    </message>
    <message>
      <source>Time for loading</source>
      <translation>Час на завантаження</translation>
    </message>
    <message>
      <source>Time for the confirmation of receipt</source>
      <translation>Строк підтвердження отримання</translation>
    </message>
    <message>
      <source>Time for unloading</source>
      <translation>Час на розвантаження</translation>
    </message>
    <message>
      <source>Time goods keep after arrival</source>
      <translation>Придатність після прибуття</translation>
    </message>
    <message>
      <source>Time goods may lie here</source>
      <translation>Час, який товар може лежати тут</translation>
    </message>
    <message>
      <source>Time medicines keep after arrival</source>
      <translation>Придатність ліків після прибуття</translation>
    </message>
    <message>
      <source>Time medicines should keep after arrival</source>
      <translation>Бажаний залишок придатності ліків</translation>
    </message>
    <message>
      <source>Time on the way</source>
      <translation>Час у дорозі</translation>
    </message>
    <message>
      <source>Transports that count as one consignment</source>
      <translation>Рейси, що вважаються однією партією</translation>
    </message>
    <message>
      <source>Ukrainian register of humanitarian aid</source>
      <translation>АС ГД, реєстр гуманітарної допомоги</translation>
    </message>
    <message>
      <source>Until this hour nobody drives.</source>
      <translation>До цієї години ніхто не їде.</translation>
    </message>
    <message>
      <source>Use of the payload</source>
      <translation>Використання корисного навантаження</translation>
    </message>
    <message>
      <source>Use of the space</source>
      <translation>Використання місця</translation>
    </message>
    <message>
      <source>Value for a declaration at the border</source>
      <translation>Вартість для декларування на кордоні</translation>
    </message>
    <message>
      <source>Value for an oral export declaration</source>
      <translation>Вартість для усної експортної декларації</translation>
    </message>
    <message>
      <source>Vehicles up to this mass bear no mark.</source>
      <translation>Транспортні засоби до цієї маси знака не мають.</translation>
    </message>
    <message>
      <source>Volunteers pause after so much driving; 0: only the breaks of the rules.</source>
      <translation>Після стількох годин руху волонтери роблять перерву; 0: лише перерви за правилами.</translation>
    </message>
    <message>
      <source>WHO guidelines for medicine donations</source>
      <translation>настанови ВООЗ щодо пожертв ліків</translation>
    </message>
    <message>
      <source>Wait assumed until own transports passed the crossing.</source>
      <translation>Очікування, поки немає власних рейсів через цей пункт пропуску.</translation>
    </message>
    <message>
      <source>Warning before an aid code ends</source>
      <translation>Попередження про кінець дії коду АС ГД</translation>
    </message>
    <message>
      <source>Watt-hours of a lithium battery</source>
      <translation>Ват-години літієвого акумулятора</translation>
    </message>
    <message>
      <source>Weight of a box nobody weighed</source>
      <translation>Вага незваженого короба</translation>
    </message>
    <message>
      <source>Weight of a carton of medicines</source>
      <translation>Вага короба з ліками</translation>
    </message>
    <message>
      <source>Weight of a litre of mixed goods</source>
      <translation>Вага літра змішаних товарів</translation>
    </message>
    <message>
      <source>Weight of one unit nobody weighed</source>
      <translation>Вага незваженої одиниці</translation>
    </message>
    <message>
      <source>Wh</source>
      <translation>Вт·год</translation>
    </message>
    <message>
      <source>aid offices of the Polish and Hungarian embassies</source>
      <translation>відділи допомоги посольств Польщі та Угорщини</translation>
    </message>
    <message>
      <source>banana box, 540 × 390 × 240 mm</source>
      <translation>банановий короб, 540 × 390 × 240 мм</translation>
    </message>
    <message>
      <source>days</source>
      <translation>дн.</translation>
    </message>
    <message>
      <source>g/l</source>
      <translation>г/л</translation>
    </message>
    <message>
      <source>h</source>
      <translation>год</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>годин</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>кг</translation>
    </message>
    <message>
      <source>l</source>
      <translation>л</translation>
    </message>
    <message>
      <source>makers of banana boxes</source>
      <translation>виробники бананових коробів</translation>
    </message>
    <message>
      <source>min</source>
      <translation>хв</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>months</source>
      <translation>міс.</translation>
    </message>
    <message>
      <source>own rule</source>
      <translation>власне правило</translation>
    </message>
    <message>
      <source>own rule for unloading by hand</source>
      <translation>власне правило для ручного розвантаження</translation>
    </message>
    <message>
      <source>own rule: mixed relief goods in boxes</source>
      <translation>власне правило: змішана гуманітарна допомога в коробах</translation>
    </message>
    <message>
      <source>o’clock</source>
      <translation>година</translation>
    </message>
    <message>
      <source>points</source>
      <translation>балів</translation>
    </message>
    <message>
      <source>practice: weigh the vehicle before departure</source>
      <translation>практика: зважити транспортний засіб перед відправленням</translation>
    </message>
    <message>
      <source>reported trips from Dortmund to Zhytomyr</source>
      <translation>відомі рейси з Дортмунда до Житомира</translation>
    </message>
    <message>
      <source>reported waits of 3 to 24 hours</source>
      <translation>відомі очікування від 3 до 24 годин</translation>
    </message>
    <message>
      <source>usual rating of a Euro pallet</source>
      <translation>звичайна вантажність європалети</translation>
    </message>
    <message>
      <source>working weight of aid boxes, 12 to 18 kg</source>
      <translation>звичайна вага коробів із допомогою, 12–18 кг</translation>
    </message>
    <message numerus="yes">
      <source>{count} day</source>
      <translation>
        <numerusform>{count} день</numerusform>
        <numerusform>{count} дні</numerusform>
        <numerusform>{count} днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hour</source>
      <translation>
        <numerusform>{count} година</numerusform>
        <numerusform>{count} години</numerusform>
        <numerusform>{count} годин</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} month</source>
      <translation>
        <numerusform>{count} місяць</numerusform>
        <numerusform>{count} місяці</numerusform>
        <numerusform>{count} місяців</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} point</source>
      <translation>
        <numerusform>{count} бал</numerusform>
        <numerusform>{count} бали</numerusform>
        <numerusform>{count} балів</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>List</name>
    <message>
      <source>Is “{heading}” the column “{field}”? No heading says so.</source>
      <translation>Чи «{heading}» — це стовпець «{field}»? Назва стовпця цього не каже.</translation>
    </message>
    <message numerus="yes">
      <source>Only the sheet “{sheet}” was read. {count} other also holds a list: {others}.</source>
      <translation>
        <numerusform>Прочитано лише аркуш «{sheet}». Ще {count} аркуш містить список: {others}.</numerusform>
        <numerusform>Прочитано лише аркуш «{sheet}». Ще {count} аркуші містять списки: {others}.</numerusform>
        <numerusform>Прочитано лише аркуш «{sheet}». Ще {count} аркушів містять списки: {others}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is a text, not a table. Each of its lines became a row. Check every row.</source>
      <translation>Це текст, а не таблиця. Кожен його рядок став позицією. Перевірте кожну позицію.</translation>
    </message>
    <message>
      <source>a heading for the rows below it</source>
      <translation>заголовок для рядків нижче</translation>
    </message>
    <message>
      <source>a pack is told of: {pack} of {holds}</source>
      <translation>названо упаковку: {pack} по {holds}</translation>
    </message>
    <message>
      <source>a sum, no goods</source>
      <translation>підсумок, не товар</translation>
    </message>
    <message>
      <source>belongs to another list with other columns. Put that list on a sheet of its own.</source>
      <translation>належить до іншого списку з іншими стовпцями. Винесіть той список на окремий аркуш.</translation>
    </message>
    <message>
      <source>no quantity, as in most rows of this form: not asked for</source>
      <translation>без кількості, як більшість рядків цього бланка: не потрібно</translation>
    </message>
    <message>
      <source>none there: the article is known, nothing is put in stock</source>
      <translation>немає в наявності: товар відомий, на склад нічого не кладеться</translation>
    </message>
    <message>
      <source>says the same as row {row}</source>
      <translation>те саме, що в рядку {row}</translation>
    </message>
    <message>
      <source>several places: {places}</source>
      <translation>кілька місць: {places}</translation>
    </message>
    <message>
      <source>tags that name the columns</source>
      <translation>позначки стовпців</translation>
    </message>
    <message>
      <source>the condition “{text}” goes into the note</source>
      <translation>стан «{text}» переходить у примітку</translation>
    </message>
    <message>
      <source>the headings once more</source>
      <translation>ще раз назви стовпців</translation>
    </message>
    <message>
      <source>the mark in “{text}” is taken for decimals</source>
      <translation>знак у «{text}» вважається десятковим</translation>
    </message>
    <message>
      <source>the mark in “{text}” is taken for thousands</source>
      <translation>знак у «{text}» вважається розділювачем тисяч</translation>
    </message>
    <message>
      <source>the name tells the last day: {day}</source>
      <translation>назва вказує строк придатності: {day}</translation>
    </message>
    <message>
      <source>the numbers of the columns</source>
      <translation>номери стовпців</translation>
    </message>
    <message>
      <source>the priority “{text}” is not known here; it goes into the note</source>
      <translation>пріоритет «{text}» тут невідомий; його додано до примітки</translation>
    </message>
    <message>
      <source>the quantity “{text}” was read from the name</source>
      <translation>кількість «{text}» взято з назви</translation>
    </message>
    <message>
      <source>the row is hidden in the file</source>
      <translation>рядок у файлі приховано</translation>
    </message>
    <message>
      <source>the same as row {row}</source>
      <translation>те саме, що рядок {row}</translation>
    </message>
    <message>
      <source>the unit “{unit}” is not known here</source>
      <translation>одиниця «{unit}» тут невідома</translation>
    </message>
    <message>
      <source>used, as the name says</source>
      <translation>вживане, як каже назва</translation>
    </message>
    <message>
      <source>written below the list, no goods</source>
      <translation>написано під списком, не товар</translation>
    </message>
    <message>
      <source>written in other letters than the rest of the file: check the name</source>
      <translation>записано в іншому кодуванні, ніж решта файлу: перевірте назву</translation>
    </message>
    <message>
      <source>{cell} holds a formula whose result is not in the file. Open the file, save it, and try again.</source>
      <translation>{cell} містить формулу, результату якої немає у файлі. Відкрийте файл, збережіть його і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>{cell} holds the error {text} and is left out</source>
      <translation>{cell} містить помилку {text} і пропускається</translation>
    </message>
    <message>
      <source>{cell} holds the error {text} instead of a quantity. Put the formula right.</source>
      <translation>{cell} містить помилку {text} замість кількості. Виправте формулу.</translation>
    </message>
    <message>
      <source>{cell}: a spreadsheet has cut the barcode to {text}. It is left out: scan the goods.</source>
      <translation>{cell}: таблична програма скоротила штрихкод до {text}. Його пропущено: проскануйте товар.</translation>
    </message>
    <message>
      <source>{cell}: row {row} has the number {text} for another article. Give each its own.</source>
      <translation>{cell}: рядок {row} має код {text} для іншого товару. Дайте кожному свій.</translation>
    </message>
    <message>
      <source>{cell}: the barcode {text} got its form back; its check digit proves it</source>
      <translation>{cell}: штрихкод {text} відновлено, це доводить контрольна цифра</translation>
    </message>
    <message>
      <source>{cell}: the check digit of barcode {text} is wrong. It is left out.</source>
      <translation>{cell}: контрольна цифра штрихкоду {text} неправильна. Його пропущено.</translation>
    </message>
    <message>
      <source>{cell}: the quantity is missing. Enter it, or leave the row out.</source>
      <translation>{cell}: немає кількості. Впишіть її або пропустіть рядок.</translation>
    </message>
    <message>
      <source>{cell}: the row names no article or partner. Enter one, or leave the row out.</source>
      <translation>{cell}: рядок не називає товару чи партнера. Впишіть або пропустіть рядок.</translation>
    </message>
    <message>
      <source>{cell}: the text has {length} letters, {limit} are possible. Shorten it.</source>
      <translation>{cell}: текст має {length} знаків, можливо {limit}. Скоротіть його.</translation>
    </message>
    <message>
      <source>{cell}: {text} is below zero. Count the goods, or leave the row out.</source>
      <translation>{cell}: {text} менше нуля. Перерахуйте товар або пропустіть рядок.</translation>
    </message>
    <message>
      <source>{cell}: {text} is larger than any stock. Check the number.</source>
      <translation>{cell}: {text} більше за будь-який запас. Перевірте число.</translation>
    </message>
    <message>
      <source>{cell}: {text} is {day} as spreadsheets count days</source>
      <translation>{cell}: {text} у лічбі таблиць означає {day}</translation>
    </message>
    <message>
      <source>{cell}: “{text}” can be {days}. The day is left open.</source>
      <translation>{cell}: «{text}» може означати {days}. День залишено відкритим.</translation>
    </message>
    <message>
      <source>{cell}: “{text}” is no day of the calendar. It goes into the note.</source>
      <translation>{cell}: «{text}» не є днем календаря. Текст переходить у примітку.</translation>
    </message>
    <message>
      <source>{cell}: “{text}” is no quantity. Enter it, or leave the row out.</source>
      <translation>{cell}: «{text}» не є кількістю. Впишіть її або пропустіть рядок.</translation>
    </message>
    <message>
      <source>{cell}: “{text}” is not a number. Enter the quantity, or leave the row out.</source>
      <translation>{cell}: «{text}» не є числом. Впишіть кількість або пропустіть рядок.</translation>
    </message>
    <message>
      <source>{text} is rounded to three places</source>
      <translation>{text} округлено до трьох знаків</translation>
    </message>
    <message>
      <source>“{heading}” was taken for the quantity. Or is it {others}?</source>
      <translation>За кількість узято «{heading}». Чи це {others}?</translation>
    </message>
    <message>
      <source>“{heading}”: does the day or the month stand first? {text} can be {days}.</source>
      <translation>«{heading}»: що стоїть першим — день чи місяць? {text} може означати {days}.</translation>
    </message>
    <message>
      <source>“{heading}”: does the month or the year stand first? {text} can be {days}.</source>
      <translation>«{heading}»: що стоїть першим — місяць чи рік? {text} може означати {days}.</translation>
    </message>
    <message>
      <source>“{heading}”: is the mark in {text} one of decimals? It was taken for that.</source>
      <translation>«{heading}»: чи знак у {text} десятковий? Так його прочитано.</translation>
    </message>
    <message>
      <source>“{heading}”: is the mark in {text} one of thousands? It was taken for that.</source>
      <translation>«{heading}»: чи знак у {text} відділяє тисячі? Так його прочитано.</translation>
    </message>
    <message>
      <source>“{rest}” goes into the note</source>
      <translation>«{rest}» переходить у примітку</translation>
    </message>
    <message>
      <source>“{text}” is counted in packs</source>
      <translation>«{text}» пораховано в упаковках</translation>
    </message>
    <message>
      <source>“{text}” is only an estimate</source>
      <translation>«{text}» – лише приблизно</translation>
    </message>
    <message>
      <source>“{text}” is {article}, as in the row above</source>
      <translation>«{text}» — це {article}, як у рядку вище</translation>
    </message>
    <message>
      <source>“{text}” makes {number}</source>
      <translation>«{text}» дає {number}</translation>
    </message>
  </context>
  <context>
    <name>LoadPlan</name>
    <message>
      <source>By floor</source>
      <translation>За площею</translation>
    </message>
    <message>
      <source>By weight</source>
      <translation>За вагою</translation>
    </message>
    <message>
      <source>Cab</source>
      <translation>Кабіна</translation>
    </message>
    <message>
      <source>Centre of gravity {metres} m</source>
      <translation>Центр ваги {metres} м</translation>
    </message>
    <message>
      <source>Choose a vehicle, and its floor appears here.</source>
      <translation>Виберіть транспортний засіб, і тут з’явиться його підлога.</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Вміст</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>Двері</translation>
    </message>
    <message>
      <source>Each kind was loaded by trial: to its payload, with stacks where goods allow them.</source>
      <translation>Кожен вид завантажено для проби: до межі корисного навантаження, у штабелі, де це дозволяє товар.</translation>
    </message>
    <message>
      <source>Everything stands as well as it can already</source>
      <translation>Усе вже стоїть якнайкраще</translation>
    </message>
    <message>
      <source>From above</source>
      <translation>Вигляд згори</translation>
    </message>
    <message>
      <source>From the front wall, m</source>
      <translation>Від передньої стінки, м</translation>
    </message>
    <message>
      <source>From the side</source>
      <translation>Вигляд збоку</translation>
    </message>
    <message>
      <source>Give it a place</source>
      <translation>Дати місце</translation>
    </message>
    <message>
      <source>Gross, kg</source>
      <translation>Брутто, кг</translation>
    </message>
    <message>
      <source>Kinds of vehicles</source>
      <translation>Види транспортних засобів</translation>
    </message>
    <message>
      <source>Left or right</source>
      <translation>Бік</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Рівень</translation>
    </message>
    <message>
      <source>Load placed</source>
      <translation>Вантаж розміщено</translation>
    </message>
    <message>
      <source>Load plan</source>
      <translation>Схема завантаження</translation>
    </message>
    <message>
      <source>Loose, {metres} m</source>
      <translation>Без коробів, {metres} м</translation>
    </message>
    <message>
      <source>More for the load plan</source>
      <translation>Більше про схему завантаження</translation>
    </message>
    <message>
      <source>Move the package by one place (arrows)</source>
      <translation>Перемістити на одне місце (стрілки)</translation>
    </message>
    <message>
      <source>Needed</source>
      <translation>Потрібно</translation>
    </message>
    <message>
      <source>Next package</source>
      <translation>Наступне вантажне місце</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <source>Packages of the load</source>
      <translation>Вантажні місця рейсу</translation>
    </message>
    <message>
      <source>Pallets and boxes of this transport appear here as soon as there are some.</source>
      <translation>Палети й короби цього рейсу з’являться тут, щойно вони будуть.</translation>
    </message>
    <message>
      <source>Place all</source>
      <translation>Розмістити все</translation>
    </message>
    <message>
      <source>Place to the last centimetre</source>
      <translation>Розмістити до останнього сантиметра</translation>
    </message>
    <message>
      <source>Print load plan</source>
      <translation>Надрукувати схему завантаження</translation>
    </message>
    <message>
      <source>Save load plan as PDF</source>
      <translation>Зберегти схему завантаження як PDF</translation>
    </message>
    <message>
      <source>Show or hide the load plan</source>
      <translation>Показати або сховати схему завантаження</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Збоку</translation>
    </message>
    <message>
      <source>Stack on the one in front</source>
      <translation>Поставити на переднє</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинка</translation>
    </message>
    <message>
      <source>Take its place away</source>
      <translation>Зняти з місця</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Згори</translation>
    </message>
    <message>
      <source>Turn package</source>
      <translation>Повернути вантажне місце</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Транспортний засіб</translation>
    </message>
    <message>
      <source>View of the load plan</source>
      <translation>Вигляд схеми завантаження</translation>
    </message>
    <message>
      <source>Which vehicle suffices?</source>
      <translation>Якого транспортного засобу вистачить?</translation>
    </message>
    <message>
      <source>front {front} t, axles {rear} t</source>
      <translation>спереду {front} т, осі {rear} т</translation>
    </message>
    <message>
      <source>full by weight {weight} %, by volume {volume} %</source>
      <translation>заповнено за вагою {weight} %, за об’ємом {volume} %</translation>
    </message>
    <message>
      <source>good from {low} to {high} m</source>
      <translation>добре від {low} до {high} м</translation>
    </message>
    <message>
      <source>left</source>
      <translation>ліворуч</translation>
    </message>
    <message>
      <source>left side heavier by {percent} %</source>
      <translation>лівий бік важчий на {percent} %</translation>
    </message>
    <message>
      <source>load {tonnes} t</source>
      <translation>вантаж {tonnes} т</translation>
    </message>
    <message>
      <source>middle</source>
      <translation>посередині</translation>
    </message>
    <message>
      <source>more than {count}</source>
      <translation>понад {count}</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>не розміщено</translation>
    </message>
    <message>
      <source>one suffices</source>
      <translation>одного вистачить</translation>
    </message>
    <message>
      <source>right</source>
      <translation>праворуч</translation>
    </message>
    <message>
      <source>right side heavier by {percent} %</source>
      <translation>правий бік важчий на {percent} %</translation>
    </message>
    <message>
      <source>stackable</source>
      <translation>можна штабелювати</translation>
    </message>
    <message>
      <source>stacked, level {level}</source>
      <translation>у штабелі, рівень {level}</translation>
    </message>
    <message>
      <source>stop {stop}</source>
      <translation>зупинка {stop}</translation>
    </message>
    <message>
      <source>where it rests is not known: enter the axles at the vehicle</source>
      <translation>де осі, невідомо: внесіть їх у дані транспортного засобу</translation>
    </message>
    <message numerus="yes">
      <source>{count} not placed, {weight} kg</source>
      <translation>
        <numerusform>не розміщено {count}, {weight} кг</numerusform>
        <numerusform>не розміщено {count}, {weight} кг</numerusform>
        <numerusform>не розміщено {count}, {weight} кг</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package does not go in</source>
      <translation>
        <numerusform>{count} вантажне місце не вміщується</numerusform>
        <numerusform>{count} вантажні місця не вміщуються</numerusform>
        <numerusform>{count} вантажних місць не вміщується</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle</source>
      <translation>
        <numerusform>{count} транспортний засіб</numerusform>
        <numerusform>{count} транспортні засоби</numerusform>
        <numerusform>{count} транспортних засобів</numerusform>
      </translation>
    </message>
    <message>
      <source>{metres} m</source>
      <translation>{metres} м</translation>
    </message>
    <message>
      <source>{metres} m, {side}</source>
      <translation>{metres} м, {side}</translation>
    </message>
    <message>
      <source>{placed} of {count} placed</source>
      <translation>розміщено {placed} з {count}</translation>
    </message>
  </context>
  <context>
    <name>Locations</name>
    <message>
      <source>Aisles, racks and levels are made in one step.</source>
      <translation>Ряди, стелажі та рівні створюються за один крок.</translation>
    </message>
    <message>
      <source>Aisles, such as A-D</source>
      <translation>Ряди, наприклад A-D</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Коробів</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Порожні</translation>
    </message>
    <message>
      <source>Filter by code or name</source>
      <translation>Код або назва</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Ворота</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Зайняті</translation>
    </message>
    <message>
      <source>Levels need racks. Type how many racks.</source>
      <translation>Для рівнів потрібні стелажі. Введіть їх кількість.</translation>
    </message>
    <message>
      <source>Levels of each rack</source>
      <translation>Рівнів на стелажі</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Місця зберігання</translation>
    </message>
    <message>
      <source>Locations made</source>
      <translation>Місця створено</translation>
    </message>
    <message>
      <source>Locations that are there already stay as they are.</source>
      <translation>Місця, які вже є, залишаться без змін.</translation>
    </message>
    <message>
      <source>Loose goods</source>
      <translation>Без коробів</translation>
    </message>
    <message>
      <source>Make locations</source>
      <translation>Створити місця</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>No location in this view</source>
      <translation>У цьому вигляді немає місць</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Пакувальний стіл</translation>
    </message>
    <message>
      <source>Pallets</source>
      <translation>Палет</translation>
    </message>
    <message>
      <source>Pallets that fit on each</source>
      <translation>Палет на одне місце</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Надрукувати етикетки</translation>
    </message>
    <message>
      <source>Print their labels</source>
      <translation>Надрукувати їхні етикетки</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Карантин</translation>
    </message>
    <message>
      <source>Racks of each aisle</source>
      <translation>Стелажів у ряді</translation>
    </message>
    <message>
      <source>Remove location</source>
      <translation>Вилучити місце</translation>
    </message>
    <message>
      <source>Room, pallets</source>
      <translation>Місткість, палет</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>Полиця</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most}.</source>
      <translation>Введіть число від 0 до {most}.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Призначення</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Вигляди</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>змінити</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>заповнити вниз</translation>
    </message>
    <message>
      <source>show in stock</source>
      <translation>показати в залишках</translation>
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
      <source>{count} chosen</source>
      <translation>
        <numerusform>Вибрано {count}</numerusform>
        <numerusform>Вибрано {count}</numerusform>
        <numerusform>Вибрано {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location</source>
      <translation>
        <numerusform>{count} місце</numerusform>
        <numerusform>{count} місця</numerusform>
        <numerusform>{count} місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location is there already.</source>
      <translation>
        <numerusform>{count} місце вже є.</numerusform>
        <numerusform>{count} місця вже є.</numerusform>
        <numerusform>{count} місць уже є.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location removed</source>
      <translation>
        <numerusform>Вилучено {count} місце</numerusform>
        <numerusform>Вилучено {count} місця</numerusform>
        <numerusform>Вилучено {count} місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new location: {codes}.</source>
      <translation>
        <numerusform>{count} нове місце: {codes}.</numerusform>
        <numerusform>{count} нові місця: {codes}.</numerusform>
        <numerusform>{count} нових місць: {codes}.</numerusform>
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
    <message>
      <source>{first} to {last}</source>
      <translation>від {first} до {last}</translation>
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
    <name>Map</name>
    <message>
      <source>Map of the route: {places}</source>
      <translation>Мапа маршруту: {places}</translation>
    </message>
    <message>
      <source>Map without a route</source>
      <translation>Мапа без маршруту</translation>
    </message>
    <message>
      <source>Outline map, works without internet</source>
      <translation>Контурна мапа, без інтернету</translation>
    </message>
    <message>
      <source>Plus and minus zoom, the arrow keys move the map, Home shows the whole route.</source>
      <translation>Плюс і мінус змінюють масштаб, стрілки рухають мапу, Home показує весь маршрут.</translation>
    </message>
    <message>
      <source>Show the whole route</source>
      <translation>Показати весь маршрут</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Збільшити</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Зменшити</translation>
    </message>
    <message>
      <source>border {place}</source>
      <translation>кордон {place}</translation>
    </message>
    <message>
      <source>stop {number}: {place}</source>
      <translation>зупинка {number}: {place}</translation>
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
      <source>A PIN has 4 to 8 digits. Type digits only.</source>
      <translation>PIN-код має від 4 до 8 цифр. Вводьте лише цифри.</translation>
    </message>
    <message>
      <source>A column cannot mean “{field}”. It can mean: {fields}.</source>
      <translation>Стовпець не може означати «{field}». Можливі значення: {fields}.</translation>
    </message>
    <message>
      <source>A kit cannot be a part of itself. Choose another article.</source>
      <translation>Набір не може бути частиною самого себе. Виберіть інший товар.</translation>
    </message>
    <message>
      <source>A loaded pallet is {least} to {most} cm high, carrier included. Measure it again.</source>
      <translation>Завантажена палета має висоту від {least} до {most} см разом із носієм. Виміряйте ще раз.</translation>
    </message>
    <message>
      <source>A newer AidHub works with {server}. Nothing was changed. Install the newest version here as well.</source>
      <translation>З {server} працює новіша версія AidHub. Нічого не змінено. Установіть найновішу версію й тут.</translation>
    </message>
    <message numerus="yes">
      <source>A wait is no longer than {count} day. Type a shorter time.</source>
      <translation>
        <numerusform>Очікування триває щонайбільше {count} день. Введіть коротший час.</numerusform>
        <numerusform>Очікування триває щонайбільше {count} дні. Введіть коротший час.</numerusform>
        <numerusform>Очікування триває щонайбільше {count} днів. Введіть коротший час.</numerusform>
      </translation>
    </message>
    <message>
      <source>A warehouse needs a name; it stands on papers. Type one.</source>
      <translation>Складу потрібна назва; вона стоїть у документах. Введіть її.</translation>
    </message>
    <message>
      <source>All of {article} left the warehouse since. Its numbers stay as they are.</source>
      <translation>«{article}» уже повністю вибув зі складу. Числа залишаються без змін.</translation>
    </message>
    <message>
      <source>An article cannot be given instead of itself. Choose another one.</source>
      <translation>Товар не може замінити сам себе. Виберіть інший.</translation>
    </message>
    <message>
      <source>An article needs a name. Type one in at least one language.</source>
      <translation>Товару потрібна назва. Введіть її хоча б однією мовою.</translation>
    </message>
    <message>
      <source>Another window prints labels just now. These are printed next; wait a moment.</source>
      <translation>Зараз етикетки друкує інше вікно. Ці будуть наступними; зачекайте хвилину.</translation>
    </message>
    <message>
      <source>Blocked: {quantity}.</source>
      <translation>Заблоковано: {quantity}.</translation>
    </message>
    <message>
      <source>Box {box} cannot weigh nothing. Weigh it again, or type its weight.</source>
      <translation>Короб {box} не може нічого не важити. Зважте ще раз або введіть вагу.</translation>
    </message>
    <message>
      <source>Box {box} is closed. Open it again first.</source>
      <translation>Короб {box} закрито. Спершу відкрийте його знову.</translation>
    </message>
    <message>
      <source>Choose two articles or more to merge, at most {limit}.</source>
      <translation>Щоб об’єднати, виберіть два товари або більше, щонайбільше {limit}.</translation>
    </message>
    <message>
      <source>Enter a number.</source>
      <translation>Введіть число.</translation>
    </message>
    <message>
      <source>Everything is like that already. Nothing was changed.</source>
      <translation>Усе вже саме так. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Expired on arrival: {quantity}.</source>
      <translation>Прострочено на момент прибуття: {quantity}.</translation>
    </message>
    <message>
      <source>Goods of {article} are counted in {unit}, those of {into} in {other}. They cannot be merged; keep the other one, or count the goods anew.</source>
      <translation>Одиниці виміру різні: {unit} для {article}, {other} для {into}. Так їх не об’єднати; залиште інший або перерахуйте запаси.</translation>
    </message>
    <message>
      <source>Goods or packs of {article} are counted in its unit, so it stays. Make a new article with the other unit.</source>
      <translation>Запаси або упаковки товару {article} пораховано в його одиниці, тож вона лишається. Для іншої одиниці створіть новий товар.</translation>
    </message>
    <message>
      <source>In open boxes: {quantity}.</source>
      <translation>У відкритих коробах: {quantity}.</translation>
    </message>
    <message>
      <source>Intake {number} is finished. Undo that, or start another intake.</source>
      <translation>Приймання {number} завершено. Скасуйте завершення або розпочніть інше приймання.</translation>
    </message>
    <message>
      <source>Keeping too short: {quantity}.</source>
      <translation>Закороткий строк придатності: {quantity}.</translation>
    </message>
    <message>
      <source>Less lies in {what} at {location} now than the count would take away. Choose “Search again” for it.</source>
      <translation>У {what} на {location} тепер лежить менше, ніж відняла б інвентаризація. Виберіть для цього «Шукати ще раз».</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} is closed. Open it again to change it.</source>
      <translation>Список потреб {number} ({partner}) закрито. Щоб змінити його, відкрийте знову.</translation>
    </message>
    <message>
      <source>No label printer is chosen here. Choose one in the settings, or save the labels as a PDF.</source>
      <translation>Тут не вибрано принтер етикеток. Виберіть його в налаштуваннях або збережіть етикетки як PDF.</translation>
    </message>
    <message>
      <source>No paper was issued in {year}. Choose another year.</source>
      <translation>У {year} році не видано жодного документа. Виберіть інший рік.</translation>
    </message>
    <message>
      <source>No road is longer than {most} km. Type fewer kilometres.</source>
      <translation>Жодна дорога не довша за {most} км. Введіть менше кілометрів.</translation>
    </message>
    <message numerus="yes">
      <source>No row names the columns. Say what the {count} column means: “column 1”.</source>
      <translation>
        <numerusform>Жоден рядок не називає стовпці. Вкажіть, що означає {count} стовпець: «стовпець 1».</numerusform>
        <numerusform>Жоден рядок не називає стовпці. Вкажіть, що означають {count} стовпці: «стовпець 1», «стовпець 2» …</numerusform>
        <numerusform>Жоден рядок не називає стовпці. Вкажіть, що означають {count} стовпців: «стовпець 1», «стовпець 2» …</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody knows how much of {article} one “{unit}” is. Type the quantity in {own}, or add the pack to the article.</source>
      <translation>Невідомо, скільки товару «{article}» в одиниці «{unit}». Введіть кількість ({own}) або додайте упаковку до товару.</translation>
    </message>
    <message>
      <source>None of the columns is “{field}”. Say which one is: {headings}.</source>
      <translation>Жоден зі стовпців не є «{field}». Вкажіть, який саме: {headings}.</translation>
    </message>
    <message>
      <source>None of the columns named in row {row} is “{field}”. Say which one is: {headings}.</source>
      <translation>Жоден зі стовпців, названих у рядку {row}, не є «{field}». Вкажіть, який саме: {headings}.</translation>
    </message>
    <message>
      <source>Not everything is loaded on {transport}: {places}. Load it, free it, or pass it on to another transport.</source>
      <translation>На рейс {transport} завантажено не все: {places}. Завантажте решту, звільніть її або передайте на інший рейс.</translation>
    </message>
    <message>
      <source>Nothing stands in front of {package}. Move it behind what it should stand on.</source>
      <translation>Перед {package} нічого не стоїть. Спершу поставте його за тим, на чому воно має стояти.</translation>
    </message>
    <message>
      <source>Nothing was taken in with intake {number} yet. Add a line, or undo its start.</source>
      <translation>У прийманні {number} ще нічого немає. Додайте позицію або скасуйте його початок.</translation>
    </message>
    <message>
      <source>Of {article} {available} can go to {partner}, {wanted} were asked for.</source>
      <translation>{article}: для партнера {partner} доступно {available}, потрібно {wanted}.</translation>
    </message>
    <message>
      <source>Of {article} {received} were received, but {sent} were sent. Choose missing, damaged or exchanged.</source>
      <translation>{article}: отримано {received}, а надіслано {sent}. Виберіть «бракує», «пошкоджено» або «замінено».</translation>
    </message>
    <message>
      <source>Of {article} {received} were received, but {sent} were sent. Choose “surplus”.</source>
      <translation>{article}: отримано {received}, а надіслано {sent}. Виберіть «надлишок».</translation>
    </message>
    <message numerus="yes">
      <source>Of {count} box only a part is promised to {transport}: {boxes}. Take it wholly, or put the part into a box of its own.</source>
      <translation>
        <numerusform>Для рейсу {transport} зарезервовано лише частину {count} короба: {boxes}. Візьміть його повністю або перекладіть цю частину в окремий короб.</numerusform>
        <numerusform>Для рейсу {transport} зарезервовано лише частину {count} коробів: {boxes}. Візьміть їх повністю або перекладіть ці частини в окремі короби.</numerusform>
        <numerusform>Для рейсу {transport} зарезервовано лише частину {count} коробів: {boxes}. Візьміть їх повністю або перекладіть ці частини в окремі короби.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only coordinators may do this. Ask one to sign on.</source>
      <translation>Це можуть робити лише координатори. Попросіть одного з них увійти.</translation>
    </message>
    <message>
      <source>Only several partners, several donors or several carriers become one. Choose again: {names}.</source>
      <translation>Об’єднати можна лише кількох партнерів, кількох донорів або кількох перевізників. Виберіть ще раз: {names}.</translation>
    </message>
    <message>
      <source>Only {available} of {article} are free at {place}, {wanted} were asked for. Take less, or choose another place.</source>
      <translation>{article}: на місці {place} вільно лише {available}, а потрібно {wanted}. Візьміть менше або виберіть інше місце.</translation>
    </message>
    <message>
      <source>Only {available} of {article} are free, the kits need {wanted}. Make fewer kits.</source>
      <translation>Вільно лише {available} «{article}», а для наборів потрібно {wanted}. Зробіть менше наборів.</translation>
    </message>
    <message>
      <source>Others were writing all the time. Nothing was saved. Try again in a moment.</source>
      <translation>Весь цей час записували інші. Нічого не збережено. Спробуйте за мить ще раз.</translation>
    </message>
    <message>
      <source>Our own address is not entered yet. Enter it first.</source>
      <translation>Власної адреси ще немає. Спершу введіть її.</translation>
    </message>
    <message>
      <source>Promised already: {holders}.</source>
      <translation>Уже зарезервовано: {holders}.</translation>
    </message>
    <message>
      <source>Serial number {serial} would be there twice. Check the number, or book one piece only.</source>
      <translation>Серійний номер {serial} був би наявний двічі. Перевірте номер або проведіть лише одну штуку.</translation>
    </message>
    <message>
      <source>Sheet “{sheet}” has {count} cells, {limit} are read at most. Split the list.</source>
      <translation>Аркуш «{sheet}» має {count} клітинок, читається не більше {limit}. Поділіть список.</translation>
    </message>
    <message>
      <source>Sheet “{sheet}” has {count} columns, {limit} are read at most. Leave some out.</source>
      <translation>Аркуш «{sheet}» має {count} стовпців, читається не більше {limit}. Приберіть зайві.</translation>
    </message>
    <message>
      <source>Sheet “{sheet}” has {count} rows or more, {limit} are read at most. Split the list.</source>
      <translation>Аркуш «{sheet}» має {count} рядків або більше, читається не більше {limit}. Поділіть список.</translation>
    </message>
    <message numerus="yes">
      <source>Sheet “{sheet}” reaches to {cell}, though only {count} cell is filled. Delete the rows and columns beyond the list, then save it anew.</source>
      <translation>
        <numerusform>Аркуш «{sheet}» сягає {cell}, хоча заповнено лише {count} клітинку. Видаліть рядки й стовпці поза списком і збережіть файл знову.</numerusform>
        <numerusform>Аркуш «{sheet}» сягає {cell}, хоча заповнено лише {count} клітинки. Видаліть рядки й стовпці поза списком і збережіть файл знову.</numerusform>
        <numerusform>Аркуш «{sheet}» сягає {cell}, хоча заповнено лише {count} клітинок. Видаліть рядки й стовпці поза списком і збережіть файл знову.</numerusform>
      </translation>
    </message>
    <message>
      <source>So much for one makes no sense. Type more than 0 and at most {most}.</source>
      <translation>Така кількість на одну особу чи домогосподарство неможлива. Введіть більше 0 і щонайбільше {most}.</translation>
    </message>
    <message>
      <source>Step {entry} cannot be undone alone: later steps build on it ({later}). Undo those first.</source>
      <translation>Крок {entry} не можна скасувати окремо: на ньому ґрунтуються пізніші кроки ({later}). Скасуйте спершу їх.</translation>
    </message>
    <message>
      <source>Step {entry} is undone already. Nothing was changed.</source>
      <translation>Крок {entry} уже скасовано. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Still on the vehicle of {transport}: {packages}. Unload first.</source>
      <translation>Ще на транспортному засобі рейсу {transport}: {packages}. Спочатку зніміть.</translation>
    </message>
    <message>
      <source>Stock count {number} is closed. Start a new one.</source>
      <translation>Інвентаризацію {number} завершено. Почніть нову.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was taken over.</source>
      <translation>Зупинено. Нічого не перенесено.</translation>
    </message>
    <message>
      <source>Take less, or choose something else.</source>
      <translation>Візьміть менше або виберіть щось інше.</translation>
    </message>
    <message numerus="yes">
      <source>That is {count} location; at most {limit} are made in one step. Make fewer aisles at once.</source>
      <translation>
        <numerusform>Це {count} місце; за один крок створюється щонайбільше {limit}. Створіть менше рядів за раз.</numerusform>
        <numerusform>Це {count} місця; за один крок створюється щонайбільше {limit}. Створіть менше рядів за раз.</numerusform>
        <numerusform>Це {count} місць; за один крок створюється щонайбільше {limit}. Створіть менше рядів за раз.</numerusform>
      </translation>
    </message>
    <message>
      <source>The backups lie in {folder} already. Choose a folder on another drive.</source>
      <translation>Резервні копії вже лежать у {folder}. Виберіть теку на іншому диску.</translation>
    </message>
    <message>
      <source>The code {code} belongs to {article}. Choose another code.</source>
      <translation>Код {code} належить товару «{article}». Виберіть інший код.</translation>
    </message>
    <message>
      <source>The code {code} stands for two articles. Give one of them another code.</source>
      <translation>Код {code} позначає два товари. Надайте одному з них інший код.</translation>
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
      <source>The delivery of {donor} was called off. Undo that, or start an intake.</source>
      <translation>Доставку від {donor} скасовано. Поверніть її або розпочніть приймання.</translation>
    </message>
    <message>
      <source>The delivery of {donor} was taken in already. Look among the intakes.</source>
      <translation>Доставку від {donor} уже прийнято. Перегляньте приймання.</translation>
    </message>
    <message>
      <source>The disk could not read or write {place}; nothing of this step was saved. Check the disk, then try again.</source>
      <translation>Не вдалося прочитати або записати {place}; з цього кроку нічого не збережено. Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The disk has no room for {file}: it needs {size} MB. Free space for {folder}, or choose another disk.</source>
      <translation>На диску немає місця для {file}: потрібно {size} МБ. Звільніть місце для {folder} або виберіть інший диск.</translation>
    </message>
    <message>
      <source>The disk is full; nothing of this step was saved. Free space for {place}, then try again.</source>
      <translation>Диск заповнено; з цього кроку нічого не збережено. Звільніть місце для {place} і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The kingpin or front axle would lie behind the rear axles. Check both distances from the front wall.</source>
      <translation>Шворінь або передня вісь опинилися б за задніми осями. Перевірте обидві відстані від передньої стінки.</translation>
    </message>
    <message>
      <source>The label printer {printer} does not answer. See whether it is on and connected.</source>
      <translation>Принтер етикеток {printer} не відповідає. Перевірте, чи він увімкнений і під’єднаний.</translation>
    </message>
    <message>
      <source>The label sheets chosen at this workstation are too small for this label; nobody could scan it. Choose larger ones in the settings.</source>
      <translation>Етикетки, вибрані на цьому робочому місці, замалі: таку етикетку ніхто не зможе зісканувати. Виберіть більші в налаштуваннях.</translation>
    </message>
    <message>
      <source>The labels were not kept: {folder} cannot be written ({why}). Make room on the disk, then print them again.</source>
      <translation>Етикетки не прийнято: у {folder} не вдається записати ({why}). Звільніть місце на диску й надрукуйте ще раз.</translation>
    </message>
    <message>
      <source>The labels were not saved: {file} cannot be written ({why}). Choose another folder; they go on waiting.</source>
      <translation>Етикетки не збережено: {file} не вдається записати ({why}). Виберіть іншу теку; вони чекатимуть далі.</translation>
    </message>
    <message>
      <source>The last digit of {text} does not fit. Type or scan the barcode again.</source>
      <translation>Остання цифра {text} не підходить. Введіть або зіскануйте штрихкод ще раз.</translation>
    </message>
    <message>
      <source>The line asks for nothing. Type what is needed, and how much.</source>
      <translation>У рядку нічого не вказано. Введіть, що потрібно і скільки.</translation>
    </message>
    <message>
      <source>The line broke just as this was being saved, so it is not known yet whether it was. Try again once there is an answer: no step is done twice.</source>
      <translation>З’єднання обірвалося саме під час збереження, тому ще невідомо, чи все збережено. Спробуйте ще раз, коли сервер відповість: жоден крок не виконується двічі.</translation>
    </message>
    <message>
      <source>The line holds nothing. Type how many boxes there are.</source>
      <translation>Позиція порожня. Введіть, скільки коробів.</translation>
    </message>
    <message>
      <source>The line to {server} is not encrypted, so others can read along. Add sslmode=verify-full to its address.</source>
      <translation>З’єднання з {server} не зашифровано, його можуть читати інші. Додайте до адреси sslmode=verify-full.</translation>
    </message>
    <message>
      <source>The location {code} is there already. Nothing was made.</source>
      <translation>Місце {code} уже є. Нічого не створено.</translation>
    </message>
    <message>
      <source>The login has no right to do this in {server}. Ask whoever looks after the server.</source>
      <translation>Обліковий запис не має на це права в {server}. Зверніться до того, хто обслуговує сервер.</translation>
    </message>
    <message>
      <source>The name is missing. Type it as it is registered.</source>
      <translation>Бракує назви. Введіть її так, як у реєстрі.</translation>
    </message>
    <message>
      <source>The name is missing. Type what the person is called.</source>
      <translation>Немає імені. Введіть, як звати людину.</translation>
    </message>
    <message>
      <source>The pack {text} holds {quantity} {unit} already. Take it away first, or give this one another name.</source>
      <translation>Упаковка {text} уже містить {quantity} {unit}. Спершу приберіть її або дайте цій іншу назву.</translation>
    </message>
    <message numerus="yes">
      <source>The paper of {transport} cannot be printed: {count} entry is missing. Fill it in, or print a draft.</source>
      <translation>
        <numerusform>Документ рейсу {transport} не можна надрукувати: бракує {count} запису. Заповніть його або надрукуйте чернетку.</numerusform>
        <numerusform>Документ рейсу {transport} не можна надрукувати: бракує {count} записів. Заповніть їх або надрукуйте чернетку.</numerusform>
        <numerusform>Документ рейсу {transport} не можна надрукувати: бракує {count} записів. Заповніть їх або надрукуйте чернетку.</numerusform>
      </translation>
    </message>
    <message>
      <source>The second folder {folder} is not there. Connect the drive; the newest backup is copied then.</source>
      <translation>Другої теки {folder} немає. Під’єднайте диск; тоді буде скопійовано найновішу резервну копію.</translation>
    </message>
    <message>
      <source>The stops of {transport} cannot be put in order: it takes two to twelve in Ukraine, in cities that are known.</source>
      <translation>Зупинки {transport} не можна впорядкувати: потрібно від двох до дванадцяти в Україні, у відомих містах.</translation>
    </message>
    <message>
      <source>The vehicle needs a name. Type one, such as Sprinter 1.</source>
      <translation>Транспортному засобу потрібна назва. Введіть її, наприклад Бус 1.</translation>
    </message>
    <message>
      <source>The view needs a name. Type one, such as Winter.</source>
      <translation>Вигляд потребує назви. Введіть її, наприклад «Зима».</translation>
    </message>
    <message>
      <source>There are no cells to paste. Copy the rows of the list first.</source>
      <translation>Немає клітинок для вставлення. Спочатку скопіюйте рядки списку.</translation>
    </message>
    <message>
      <source>There are {limit} views already. Remove one first.</source>
      <translation>Виглядів уже {limit}. Спочатку вилучіть один.</translation>
    </message>
    <message>
      <source>There is a view {name} already. Choose another name.</source>
      <translation>Вигляд {name} уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
      <source>There is no column “{heading}”. The list has: {headings}.</source>
      <translation>Стовпця «{heading}» немає. У списку є: {headings}.</translation>
    </message>
    <message>
      <source>There is no file {file}. Check the name and the folder.</source>
      <translation>Файлу {file} немає. Перевірте назву й теку.</translation>
    </message>
    <message>
      <source>There is no free place for {package} on that side. Move another one first.</source>
      <translation>З цього боку немає вільного місця для {package}. Спершу перемістіть інше.</translation>
    </message>
    <message>
      <source>There is no location to count. Choose at least one.</source>
      <translation>Немає місця, яке рахувати. Виберіть щонайменше одне.</translation>
    </message>
    <message>
      <source>There is no sheet “{sheet}”. The file has: {sheets}.</source>
      <translation>Аркуша «{sheet}» немає. У файлі є: {sheets}.</translation>
    </message>
    <message>
      <source>There is no step before it.</source>
      <translation>Попереднього кроку немає.</translation>
    </message>
    <message>
      <source>There is no step that could be undone.</source>
      <translation>Немає кроку, який можна скасувати.</translation>
    </message>
    <message>
      <source>There is no warehouse in {server} yet. Check the name, or make a new one.</source>
      <translation>У {server} ще немає складу. Перевірте назву або створіть новий.</translation>
    </message>
    <message>
      <source>There is no warehouse yet. Name it in the first start, then take goods in.</source>
      <translation>Складу ще немає. Назвіть його під час першого запуску, потім приймайте товари.</translation>
    </message>
    <message>
      <source>There is nothing in box {box} yet. Put something in, or undo opening it.</source>
      <translation>У коробі {box} ще нічого немає. Покладіть щось або скасуйте його відкриття.</translation>
    </message>
    <message>
      <source>These lines are of several lists. Choose lines of one list.</source>
      <translation>Ці позиції з кількох списків. Виберіть позиції одного списку.</translation>
    </message>
    <message numerus="yes">
      <source>This PIN does not fit. Type it again; {count} try is left before a pause.</source>
      <translation>
        <numerusform>PIN-код не підходить. Введіть його ще раз; до паузи лишилася {count} спроба.</numerusform>
        <numerusform>PIN-код не підходить. Введіть його ще раз; до паузи лишилося {count} спроби.</numerusform>
        <numerusform>PIN-код не підходить. Введіть його ще раз; до паузи лишилося {count} спроб.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is no stop of {transport}, or its only one. Look at its stops again.</source>
      <translation>Це не зупинка рейсу {transport} або його єдина зупинка. Перегляньте зупинки ще раз.</translation>
    </message>
    <message>
      <source>This step needs: {statuses}.</source>
      <translation>Для цього кроку потрібно: {statuses}.</translation>
    </message>
    <message>
      <source>This step of {transport} needs a reason. Write it down in a few words.</source>
      <translation>Для цього кроку рейсу {transport} потрібна причина. Запишіть її кількома словами.</translation>
    </message>
    <message>
      <source>This was not sent to {partner} with {transport}. Enter it as surplus.</source>
      <translation>Цього не надсилали до {partner} рейсом {transport}. Запишіть як надлишок.</translation>
    </message>
    <message>
      <source>To use PostgreSQL, the package psycopg is needed: pip install "aidhub[postgres]".</source>
      <translation>Для PostgreSQL потрібен пакет psycopg: pip install "aidhub[postgres]".</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Try again at {time}.</source>
      <translation>Забагато хибних PIN-кодів. Спробуйте знову о {time}.</translation>
    </message>
    <message>
      <source>Type how the article is called too.</source>
      <translation>Введіть, як товар називають іще.</translation>
    </message>
    <message>
      <source>Type or scan the barcode.</source>
      <translation>Введіть або зіскануйте штрихкод.</translation>
    </message>
    <message>
      <source>Type the aisles, such as A-D or A, B, K.</source>
      <translation>Введіть ряди, наприклад A-D або A, B, K.</translation>
    </message>
    <message>
      <source>Type the name of the pack and how many it holds, such as Box and 20.</source>
      <translation>Введіть назву упаковки й скільки в ній, наприклад «короб» і 20.</translation>
    </message>
    <message>
      <source>Type what goes into the kit.</source>
      <translation>Введіть, що входить до набору.</translation>
    </message>
    <message>
      <source>Type what may be given instead.</source>
      <translation>Введіть, що можна дати замість.</translation>
    </message>
    <message>
      <source>Type whole numbers: up to {persons} persons, up to {days} days, up to {household} in a household.</source>
      <translation>Введіть цілі числа: до {persons} осіб, до {days} днів, до {household} у домогосподарстві.</translation>
    </message>
    <message>
      <source>Unsorted: {quantity}.</source>
      <translation>Не сортовано: {quantity}.</translation>
    </message>
    <message>
      <source>Who brings it is missing. Choose a donor, or type a name.</source>
      <translation>Не вказано, хто привезе. Виберіть донора або введіть назву.</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>файл JSON</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>база даних</translation>
    </message>
    <message>
      <source>a file of Numbers</source>
      <translation>файл Numbers</translation>
    </message>
    <message>
      <source>a packed archive</source>
      <translation>стиснений архів</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>зображення</translation>
    </message>
    <message>
      <source>a presentation</source>
      <translation>презентація</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>програма</translation>
    </message>
    <message>
      <source>a text document</source>
      <translation>текстовий документ</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>вебсторінка</translation>
    </message>
    <message>
      <source>an XML file</source>
      <translation>файл XML</translation>
    </message>
    <message>
      <source>{article} at {place} is promised to {transport}. Take it off that transport first.</source>
      <translation>{article} на місці {place} зарезервовано для {transport}. Спершу зніміть цей резерв.</translation>
    </message>
    <message>
      <source>{article} at {place} may not go there any more</source>
      <translation>{article} на {place} туди більше не можна</translation>
    </message>
    <message>
      <source>{article} at {place}: {left} of {wanted} are free</source>
      <translation>{article} на {place}: вільно {left} з {wanted}</translation>
    </message>
    <message>
      <source>{article} in {place} is blocked: {why}. Choose other goods.</source>
      <translation>{article} у {place} – заблоковано: {why}. Виберіть інші товари.</translation>
    </message>
    <message>
      <source>{article} in {place} keeps until {expires}, the arrival is on {arrives}. Choose goods that keep longer.</source>
      <translation>{article} у {place}: придатний до {expires}, прибуття {arrives}. Виберіть товари з довшим строком.</translation>
    </message>
    <message numerus="yes">
      <source>{article} in {place} keeps until {expires}; the partner asks for {count} day after the arrival on {arrives}. Choose other goods, or ask the partner.</source>
      <translation>
        <numerusform>{article} у {place}: придатний до {expires}; партнер просить {count} день після прибуття {arrives}. Виберіть інші товари або запитайте партнера.</numerusform>
        <numerusform>{article} у {place}: придатний до {expires}; партнер просить {count} дні після прибуття {arrives}. Виберіть інші товари або запитайте партнера.</numerusform>
        <numerusform>{article} у {place}: придатний до {expires}; партнер просить {count} днів після прибуття {arrives}. Виберіть інші товари або запитайте партнера.</numerusform>
      </translation>
    </message>
    <message>
      <source>{article} is not made of parts here, or not of so many. Note its parts on the page Articles, or take fewer.</source>
      <translation>«{article}» тут не складають із частин або не стільки. Запишіть частини на сторінці «Товари» або візьміть менше.</translation>
    </message>
    <message>
      <source>{article} is still in {what}. Put it into a box first, or throw it away.</source>
      <translation>«{article}» ще лежить у {what}. Спершу покладіть у короб або викиньте.</translation>
    </message>
    <message>
      <source>{article} lies here without a box, so its weight follows from the article. Enter the weight of one there.</source>
      <translation>{article} лежить тут без короба, тому вага рахується за товаром. Укажіть там вагу одиниці.</translation>
    </message>
    <message>
      <source>{article} may be given instead of {other}. Take it away there first.</source>
      <translation>{article} може бути заміною для {other}. Спершу приберіть його там.</translation>
    </message>
    <message>
      <source>{article} was merged into {into}. Undo that step to part them.</source>
      <translation>{article} об’єднано з {into}. Щоб роз’єднати, скасуйте той крок.</translation>
    </message>
    <message>
      <source>{article} was taken away or merged already. Look at the list again.</source>
      <translation>{article} уже вилучено або об’єднано. Перегляньте список ще раз.</translation>
    </message>
    <message>
      <source>{article} was worked on since and lies in {places} now. Undo that first, or correct it in Stock.</source>
      <translation>З «{article}» відтоді вже працювали, тепер це у {places}. Спершу скасуйте ті дії або виправте в залишках.</translation>
    </message>
    <message>
      <source>{below} does not bear {package}. Put the heavier one below, or leave it on the floor.</source>
      <translation>{below} не витримає {package}. Поставте важче вниз або залиште на підлозі.</translation>
    </message>
    <message>
      <source>{below} is a box, no pallet may stand on it. Leave {package} on the floor.</source>
      <translation>{below} – це короб, на ньому не може стояти палета. Залиште {package} на підлозі.</translation>
    </message>
    <message>
      <source>{code} holds the location {inside}. Remove that first.</source>
      <translation>У {code} є місце {inside}. Спочатку вилучіть його.</translation>
    </message>
    <message>
      <source>{code} is not empty: {what}. Move the goods first, then remove it.</source>
      <translation>{code} не порожнє: {what}. Спочатку перемістіть товар, потім вилучіть місце.</translation>
    </message>
    <message numerus="yes">
      <source>{code} is the usual place of {count} article. Give it another one first.</source>
      <translation>
        <numerusform>{code} – звичне місце {count} товару. Спочатку призначте йому інше.</numerusform>
        <numerusform>{code} – звичне місце {count} товарів. Спочатку призначте їм інше.</numerusform>
        <numerusform>{code} – звичне місце {count} товарів. Спочатку призначте їм інше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box</source>
      <translation>
        <numerusform>{count} короб</numerusform>
        <numerusform>{count} короби</numerusform>
        <numerusform>{count} коробів</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} boxes are more than one line takes ({limit}). Check the number, or make several lines.</source>
      <translation>{count} – це більше коробів, ніж уміщає одна позиція ({limit}). Перевірте число або додайте кілька позицій.</translation>
    </message>
    <message numerus="yes">
      <source>{count} difference of stock count {number} is not settled. Settle it first.</source>
      <translation>
        <numerusform>{count} розбіжність інвентаризації {number} не вирішено. Спершу вирішіть її.</numerusform>
        <numerusform>{count} розбіжності інвентаризації {number} не вирішено. Спершу вирішіть їх.</numerusform>
        <numerusform>{count} розбіжностей інвентаризації {number} не вирішено. Спершу вирішіть їх.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} intake</source>
      <translation>
        <numerusform>{count} приймання</numerusform>
        <numerusform>{count} приймання</numerusform>
        <numerusform>{count} приймань</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of the proposal for {transport} changed meanwhile, so nothing was promised: {lines}. Propose again.</source>
      <translation>
        <numerusform>{count} позиція пропозиції для {transport} тим часом змінилася, тому нічого не зарезервовано: {lines}. Запропонуйте ще раз.</numerusform>
        <numerusform>{count} позиції пропозиції для {transport} тим часом змінилися, тому нічого не зарезервовано: {lines}. Запропонуйте ще раз.</numerusform>
        <numerusform>{count} позицій пропозиції для {transport} тим часом змінилися, тому нічого не зарезервовано: {lines}. Запропонуйте ще раз.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location is there already. Nothing was made.</source>
      <translation>
        <numerusform>{count} місце вже є. Нічого не створено.</numerusform>
        <numerusform>Усі {count} місця вже є. Нічого не створено.</numerusform>
        <numerusform>Усі {count} місць уже є. Нічого не створено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot belongs to it</source>
      <translation>
        <numerusform>належить {count} партія товару</numerusform>
        <numerusform>належать {count} партії товару</numerusform>
        <numerusform>належить {count} партій товару</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot lies with it</source>
      <translation>
        <numerusform>там лежить {count} партія товару</numerusform>
        <numerusform>там лежать {count} партії товару</numerusform>
        <numerusform>там лежить {count} партій товару</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot of {article} lies somewhere or went out. Merge it with another article instead.</source>
      <translation>
        <numerusform>{count} партія товару {article} десь лежить або вже відправлена. Натомість об’єднайте його з іншим.</numerusform>
        <numerusform>{count} партії товару {article} десь лежать або вже відправлені. Натомість об’єднайте його з іншим.</numerusform>
        <numerusform>{count} партій товару {article} десь лежать або вже відправлені. Натомість об’єднайте його з іншим.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot was given by it</source>
      <translation>
        <numerusform>пожертвувано {count} партію товару</numerusform>
        <numerusform>пожертвувано {count} партії товару</numerusform>
        <numerusform>пожертвувано {count} партій товару</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot without a box</source>
      <translation>
        <numerusform>{count} партія без короба</numerusform>
        <numerusform>{count} партії без короба</numerusform>
        <numerusform>{count} партій без короба</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open needs list</source>
      <translation>
        <numerusform>{count} відкритий список потреб</numerusform>
        <numerusform>{count} відкриті списки потреб</numerusform>
        <numerusform>{count} відкритих списків потреб</numerusform>
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
      <source>{count} row was read, and none can be taken in. Look at the reasons, and at what the columns mean.</source>
      <translation>
        <numerusform>Прочитано {count} рядок, але жодного не можна прийняти. Перегляньте причини та значення стовпців.</numerusform>
        <numerusform>Прочитано {count} рядки, але жодного не можна прийняти. Перегляньте причини та значення стовпців.</numerusform>
        <numerusform>Прочитано {count} рядків, але жодного не можна прийняти. Перегляньте причини та значення стовпців.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} transport, {last}</source>
      <translation>
        <numerusform>{count} рейс, останній {last}</numerusform>
        <numerusform>{count} рейси, останній {last}</numerusform>
        <numerusform>{count} рейсів, останній {last}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle</source>
      <translation>
        <numerusform>{count} транспортний засіб</numerusform>
        <numerusform>{count} транспортні засоби</numerusform>
        <numerusform>{count} транспортних засобів</numerusform>
      </translation>
    </message>
    <message>
      <source>{ends} is before {begins}. Swap the two days.</source>
      <translation>{ends} – раніше, ніж {begins}. Поміняйте дні місцями.</translation>
    </message>
    <message>
      <source>{file} cannot be opened: {reason}. Nothing was taken over.</source>
      <translation>{file} не відкривається: {reason}. Нічого не перенесено.</translation>
    </message>
    <message>
      <source>{file} cannot be written. Ask for the right to write there, or choose another folder.</source>
      <translation>Записати {file} неможливо. Попросіть права на запис або виберіть іншу теку.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}. Close it in other programs, or choose another name.</source>
      <translation>{file} не записується: {reason}. Закрийте його в інших програмах або виберіть іншу назву.</translation>
    </message>
    <message>
      <source>{file} could not be saved: {why}. Choose another folder.</source>
      <translation>Не вдалося зберегти {file}: {why}. Виберіть іншу теку.</translation>
    </message>
    <message>
      <source>{file} does not exist. Check the name, open another file, or make a new one.</source>
      <translation>Файлу {file} немає. Перевірте назву, відкрийте інший файл або створіть новий.</translation>
    </message>
    <message>
      <source>{file} has {megabytes} MB, {limit} MB are read at most. Leave out pictures, or split the list.</source>
      <translation>{file} має {megabytes} МБ, читається не більше {limit} МБ. Приберіть зображення або поділіть список.</translation>
    </message>
    <message>
      <source>{file} is a folder or a device. Choose a file with a list.</source>
      <translation>{file} — це тека або пристрій. Виберіть файл зі списком.</translation>
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
      <source>{file} is damaged or cut short. Open it in a spreadsheet program and save it anew.</source>
      <translation>{file} пошкоджений або неповний. Відкрийте його в табличній програмі та збережіть знову.</translation>
    </message>
    <message>
      <source>{file} is empty. Nothing was taken over.</source>
      <translation>{file} порожній. Нічого не перенесено.</translation>
    </message>
    <message>
      <source>{file} is locked with a password. Save it without one, then try again.</source>
      <translation>{file} захищено паролем. Збережіть файл без пароля і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>{file} is no file of AidHub. Nothing was changed in it. Choose another file.</source>
      <translation>{file} не є файлом AidHub. У ньому нічого не змінено. Виберіть інший файл.</translation>
    </message>
    <message>
      <source>{file} is no spreadsheet but {what}. Save the list as xlsx, ods or csv, and take that file.</source>
      <translation>{file} — не таблиця, а {what}. Збережіть список як xlsx, ods або csv і візьміть той файл.</translation>
    </message>
    <message>
      <source>{file} is no spreadsheet. Save the list as xlsx, ods or csv, and take that file.</source>
      <translation>{file} — не таблиця. Збережіть список як xlsx, ods або csv і візьміть той файл.</translation>
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
      <source>{file} is packed so tightly that it would fill more than {limit} MB, as no list does. It was not opened. Copy the list into a new file.</source>
      <translation>{file} стиснуто так, що після розпакування він зайняв би понад {limit} МБ, як жоден список. Файл не відкрито. Скопіюйте список у новий файл.</translation>
    </message>
    <message>
      <source>{file} is there already and was left alone. Choose another name.</source>
      <translation>{file} уже є, його не змінено. Виберіть іншу назву.</translation>
    </message>
    <message>
      <source>{file} needs more memory than any list of its size. Copy the list into a new file.</source>
      <translation>{file} потребує більше пам’яті, ніж будь-який список такого розміру. Скопіюйте список у новий файл.</translation>
    </message>
    <message>
      <source>{file} takes longer to read than any list of its size. Copy the list into a new file.</source>
      <translation>{file} читається довше, ніж будь-який список такого розміру. Скопіюйте список у новий файл.</translation>
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
      <translation>{kind} {name}: тим часом хтось інший вніс зміни. Перегляньте ще раз і повторіть свою зміну.</translation>
    </message>
    <message>
      <source>{kind} “{name}” is not known here. Check the spelling.</source>
      <translation>{kind} «{name}»: такого тут немає. Перевірте написання.</translation>
    </message>
    <message>
      <source>{limit} must be between {least} and {most}. Nothing was changed.</source>
      <translation>{limit}: можливо від {least} до {most}. Нічого не змінено.</translation>
    </message>
    <message>
      <source>{location} is being counted by {person}. Count another location, or take it over.</source>
      <translation>{location} зараз рахує {person}. Порахуйте інше місце або перейміть це.</translation>
    </message>
    <message>
      <source>{location} is in stock count {number} already. Close that one first, or choose other locations.</source>
      <translation>{location} уже входить до інвентаризації {number}. Спершу завершіть її або виберіть інші місця.</translation>
    </message>
    <message>
      <source>{location} is not being counted. Scan its label, or press ↵ in the list.</source>
      <translation>{location} ще не рахують. Зіскануйте його етикетку або натисніть ↵ у списку.</translation>
    </message>
    <message>
      <source>{name} did this as a coordinator. Only a coordinator can take it back: ask one to sign on.</source>
      <translation>Це зробила координація ({name}). Скасувати це може лише координація: попросіть когось із неї ввійти.</translation>
    </message>
    <message>
      <source>{name} does not exist. Did you mean {nearest}?</source>
      <translation>{name} не існує. Можливо, {nearest}?</translation>
    </message>
    <message numerus="yes">
      <source>{name} drives {count} transport, {last}. It stays.</source>
      <translation>
        <numerusform>{name} призначено на {count} рейс, останній {last}. Транспортний засіб залишається.</numerusform>
        <numerusform>{name} призначено на {count} рейси, останній {last}. Транспортний засіб залишається.</numerusform>
        <numerusform>{name} призначено на {count} рейсів, останній {last}. Транспортний засіб залишається.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has box {box} open. Look at it, or take it over to go on yourself.</source>
      <translation>{name} зараз пакує короб {box}. Перегляньте його або перейміть, щоб продовжити.</translation>
    </message>
    <message>
      <source>{name} is on the list already. Add something that tells the two apart.</source>
      <translation>{name} уже є у списку. Додайте щось, щоб їх розрізняти.</translation>
    </message>
    <message>
      <source>{name} is still used: {uses}. It stays.</source>
      <translation>{name} ще використовується: {uses}. Адреса залишається.</translation>
    </message>
    <message>
      <source>{name} is the only coordinator. Make somebody else a coordinator first.</source>
      <translation>{name} — єдина особа з роллю координатора. Спершу надайте цю роль комусь іншому.</translation>
    </message>
    <message>
      <source>{name} was changed meanwhile: {what}. Your text is kept; save again to keep it.</source>
      <translation>{name} тим часом змінено: {what}. Ваш текст збережено тут; збережіть ще раз, щоб залишити його.</translation>
    </message>
    <message>
      <source>{package} belongs to {other}. Do not load it on {transport}.</source>
      <translation>{package} – для рейсу {other}. Не вантажити на {transport}.</translation>
    </message>
    <message>
      <source>{package} is empty. Choose one with goods in it.</source>
      <translation>{package} – порожнє місце. Виберіть місце з товаром.</translation>
    </message>
    <message>
      <source>{package} is larger than {below} and would hang over. Leave it on the floor.</source>
      <translation>{package} більше за {below} і виступало б. Залиште на підлозі.</translation>
    </message>
    <message>
      <source>{package} is not promised to {transport}. Add it to the plan first.</source>
      <translation>{package} не зарезервовано для рейсу {transport}. Спочатку додайте до плану.</translation>
    </message>
    <message>
      <source>{package} on {below} would be too high for this vehicle. Leave it on the floor.</source>
      <translation>{package} на {below} було б зависоко для цього транспортного засобу. Залиште на підлозі.</translation>
    </message>
    <message>
      <source>{person} changed {name} on {day} at {time}: {what}. Your text is kept; save again to keep it.</source>
      <translation>{person} – зміни в {name} {day} о {time}: {what}. Ваш текст збережено тут; збережіть ще раз, щоб залишити його.</translation>
    </message>
    <message>
      <source>{person} changed {what} on {day} at {time}. Your text is kept; look at the row, then type it again.</source>
      <translation>{person}: зміна {what}, {day} о {time}. Ваш текст збережено; перегляньте рядок і введіть ще раз.</translation>
    </message>
    <message>
      <source>{place} cannot be put into {into}. Choose another place.</source>
      <translation>{place} не можна помістити в {into}. Виберіть інше місце.</translation>
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
      <source>{printer} has no labels left. Put a new roll in.</source>
      <translation>У {printer} закінчилися етикетки. Вставте новий рулон.</translation>
    </message>
    <message>
      <source>{printer} has no ribbon left. Put a new one in.</source>
      <translation>У {printer} закінчилася фарбувальна стрічка. Вставте нову.</translation>
    </message>
    <message>
      <source>{printer} is open. Close it.</source>
      <translation>{printer} відкритий. Закрийте його.</translation>
    </message>
    <message>
      <source>{printer} pauses. Press its pause key.</source>
      <translation>{printer} на паузі. Натисніть кнопку паузи на принтері.</translation>
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
      <source>{text} are more than {limit} boxes. Type the range of this location only.</source>
      <translation>{text}: це понад {limit} коробів. Введіть лише діапазон цього місця.</translation>
    </message>
    <message>
      <source>{text} begins like a number for use in one’s own house. Enter the prefix GS1 gave the association.</source>
      <translation>{text} починається як номер для внутрішнього вжитку. Введіть префікс, який GS1 надала об’єднанню.</translation>
    </message>
    <message>
      <source>{transport} departs on {departs}, after {at}. Pin a later time, or let it depart earlier.</source>
      <translation>{transport} вирушає {departs}, пізніше ніж {at}. Зафіксуйте пізніший час або призначте раніше відправлення.</translation>
    </message>
    <message>
      <source>{transport} does not stop at {partner}. Add the stop first.</source>
      <translation>Рейс {transport} не зупиняється у {partner}. Спочатку додайте зупинку.</translation>
    </message>
    <message>
      <source>{transport} has no day of departure yet. Set it first.</source>
      <translation>Для рейсу {transport} ще не вказано день відправлення. Спочатку вкажіть його.</translation>
    </message>
    <message>
      <source>{transport} has no goods yet. Add some, or let AidHub propose them.</source>
      <translation>Рейс {transport} ще без вантажу. Додайте товари або попросіть AidHub їх запропонувати.</translation>
    </message>
    <message>
      <source>{transport} has no vehicle yet. Choose one first.</source>
      <translation>Для рейсу {transport} ще не вибрано транспортний засіб. Спочатку виберіть його.</translation>
    </message>
    <message>
      <source>{transport} has not arrived at {partner} yet. Report the arrival first.</source>
      <translation>Рейс {transport} ще не прибув до {partner}. Спочатку повідомте про прибуття.</translation>
    </message>
    <message>
      <source>{transport} has not departed. Report the departure first.</source>
      <translation>{transport} ще не вирушив. Спершу повідомте про відправлення.</translation>
    </message>
    <message>
      <source>{transport} has the status “{status}”.</source>
      <translation>Рейс {transport} має статус «{status}».</translation>
    </message>
    <message>
      <source>{transport} would have left on {left}, before it arrived on {arrived}. Change one of the times.</source>
      <translation>{transport}: виїзд {left} раніше за прибуття {arrived}. Змініть один із часів.</translation>
    </message>
    <message numerus="yes">
      <source>{transport}: {count} problem stands against this step. {first} Solve it, or give a reason to go on.</source>
      <translation>
        <numerusform>{transport}: цьому кроку заважає {count} проблема. {first} Усуньте її або вкажіть причину, щоб продовжити.</numerusform>
        <numerusform>{transport}: цьому кроку заважають {count} проблеми. {first} Усуньте їх або вкажіть причину, щоб продовжити.</numerusform>
        <numerusform>{transport}: цьому кроку заважають {count} проблем. {first} Усуньте їх або вкажіть причину, щоб продовжити.</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} holds no {article}, and nothing it could be sorted from. Scan the box it comes from.</source>
      <translation>У {what} немає «{article}» і нічого, з чого це можна відсортувати. Зіскануйте короб, з якого це взято.</translation>
    </message>
    <message>
      <source>{what} holds the same goods and gets something else in this step. Decide on one of the two.</source>
      <translation>У {what} той самий товар, і цей крок записує йому інше. Виберіть одне з двох.</translation>
    </message>
    <message>
      <source>{what} is no box. Choose a box.</source>
      <translation>{what} – не короб. Виберіть короб.</translation>
    </message>
    <message>
      <source>{what} is no pallet. Scan a pallet.</source>
      <translation>{what} – не палета. Зіскануйте палету.</translation>
    </message>
    <message>
      <source>{what} is not in the warehouse but at {where}. Choose something that is here.</source>
      <translation>{what} не на складі, а тут: {where}. Виберіть те, що є на складі.</translation>
    </message>
    <message>
      <source>{what} stands on {place} already. Take it off, or scan another.</source>
      <translation>{what} вже стоїть на {place}. Зніміть його або скануйте інший.</translation>
    </message>
    <message>
      <source>{what} was moved, counted or settled since. Nothing was posted; look at the differences again.</source>
      <translation>{what} відтоді переміщено, пораховано або вирішено. Нічого не проведено; перегляньте розбіжності ще раз.</translation>
    </message>
    <message>
      <source>{what}: no vehicle has that. Check the number and its unit.</source>
      <translation>{what}: стільки не має жоден транспортний засіб. Перевірте число та одиницю.</translation>
    </message>
    <message>
      <source>“{lower}” must not be above “{upper}”. “{limit}” stands at {value}; change that one first.</source>
      <translation>«{lower}» не може перевищувати «{upper}». «{limit}» має значення {value}; спершу змініть його.</translation>
    </message>
    <message>
      <source>“{name}” fits several: {matches}. Say which one.</source>
      <translation>«{name}» підходить до кількох: {matches}. Уточніть, що саме.</translation>
    </message>
    <message>
      <source>“{part}” is not understood as opening hours. Type them as Mon–Fri 8–16, Sat 9–12.</source>
      <translation>«{part}» не схоже на години роботи. Введіть, наприклад, Пн–Пт 8–16, Сб 9–12.</translation>
    </message>
    <message>
      <source>“{text}” can be read in two ways. Write it without thousands mark.</source>
      <translation>«{text}» можна прочитати двояко. Напишіть число без розділювача тисяч.</translation>
    </message>
    <message>
      <source>“{text}” can be {days}. Write the day like 31.12.2026.</source>
      <translation>«{text}» може означати {days}. Напишіть день у вигляді 31.12.2026.</translation>
    </message>
    <message>
      <source>“{text}” has more than three places behind the mark.</source>
      <translation>«{text}» має більше трьох знаків після коми. Округліть число.</translation>
    </message>
    <message>
      <source>“{text}” has no article yet. Choose one first.</source>
      <translation>«{text}» ще не має товару. Спершу виберіть його.</translation>
    </message>
    <message>
      <source>“{text}” is below zero. Enter zero or more.</source>
      <translation>«{text}» менше нуля. Введіть нуль або більше.</translation>
    </message>
    <message>
      <source>“{text}” is larger than any stock. Check the number.</source>
      <translation>«{text}» більше за будь-який запас. Перевірте число.</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no. Type yes, or leave it empty.</source>
      <translation>«{text}» – ні так, ні ні. Введіть «так» або залиште порожнім.</translation>
    </message>
    <message>
      <source>“{text}” is no GS1 company prefix. Enter its 7 to 10 digits, or leave it empty.</source>
      <translation>«{text}» не є префіксом GS1. Введіть його 7–10 цифр або залиште поле порожнім.</translation>
    </message>
    <message>
      <source>“{text}” is no UN number. Type its four digits, such as 1950, or leave it empty.</source>
      <translation>«{text}» – не номер ООН. Введіть чотири цифри, наприклад 1950, або залиште порожнім.</translation>
    </message>
    <message>
      <source>“{text}” is no curfew. Type from when to when, such as 23:00–05:00.</source>
      <translation>«{text}» не схоже на комендантську годину. Введіть, відколи й доки, наприклад 23:00–05:00.</translation>
    </message>
    <message>
      <source>“{text}” is no customs number. Type its 6, 8 or 10 digits.</source>
      <translation>«{text}» – не код УКТ ЗЕД. Введіть 6, 8 або 10 цифр.</translation>
    </message>
    <message>
      <source>“{text}” is no day of the calendar. Write it like 31.12.2026.</source>
      <translation>«{text}» не є днем календаря. Напишіть у вигляді 31.12.2026.</translation>
    </message>
    <message>
      <source>“{text}” is no number of boxes or pallets. Type a whole number up to {limit}, or leave it empty.</source>
      <translation>«{text}» не є кількістю коробів чи палет. Введіть ціле число до {limit} або залиште поле порожнім.</translation>
    </message>
    <message>
      <source>“{text}” is no number of pallets. Type a whole number up to {limit}, or leave it empty.</source>
      <translation>«{text}» – не кількість палет. Введіть ціле число до {limit} або залиште порожнім.</translation>
    </message>
    <message>
      <source>“{text}” is no priority. Choose urgent, high or normal.</source>
      <translation>«{text}» – не пріоритет. Виберіть: терміново, високий або звичайний.</translation>
    </message>
    <message>
      <source>“{text}” is no temperature. Type a range such as 2-8, or a limit such as &lt; 30.</source>
      <translation>«{text}» – не температура. Введіть діапазон, наприклад 2-8, або межу, наприклад &lt; 30.</translation>
    </message>
    <message>
      <source>“{text}” is no time that something takes. Type it like 4:30 or 45 min.</source>
      <translation>«{text}» не є тривалістю. Введіть, наприклад, 4:30 або 45 хв.</translation>
    </message>
    <message>
      <source>“{text}” is no use of a location. Type shelf, packing table, quarantine or gate.</source>
      <translation>«{text}» не є призначенням місця. Введіть: полиця, пакувальний стіл, карантин або ворота.</translation>
    </message>
    <message>
      <source>“{text}” is not a number. Enter figures only.</source>
      <translation>«{text}» не є числом. Введіть лише цифри.</translation>
    </message>
    <message>
      <source>“{text}” names no aisles. Type them as A-D or A, B, K.</source>
      <translation>«{text}» не називає рядів. Введіть їх як A-D або A, B, K.</translation>
    </message>
    <message>
      <source>“{text}” says nothing about export control. Type check or licence, or leave it empty.</source>
      <translation>«{text}» нічого не каже про експортний контроль. Введіть «перевірити» або «дозвіл» чи залиште порожнім.</translation>
    </message>
    <message>
      <source>“{text}” stands for {article} already. Merge the two articles, or take it away there.</source>
      <translation>«{text}» уже означає {article}. Об’єднайте обидва товари або приберіть це там.</translation>
    </message>
    <message>
      <source>“{text}…” has {length} letters, {limit} are possible. Shorten it.</source>
      <translation>«{text}…» має {length} знаків, можливо {limit}. Скоротіть текст.</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Articles</source>
      <translation>Товари</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Імпорт</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>Приймання</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Місця</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Потреби</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Партнери</translation>
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
      <source>Reports</source>
      <translation>Звіти</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Sort &amp; box</source>
      <translation>Пакування</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Залишки</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Інвентаризація</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Сьогодні</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Рейси</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>Add lines</source>
      <translation>Додати позиції</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>All open lists that ask for it. Esc goes back.</source>
      <translation>Усі відкриті списки, де його просять. Esc – назад.</translation>
    </message>
    <message>
      <source>Allow substitutes</source>
      <translation>Дозволити заміну</translation>
    </message>
    <message>
      <source>Also asked for by</source>
      <translation>Також просять</translation>
    </message>
    <message>
      <source>Another word, or the closed lists, may find it.</source>
      <translation>Спробуйте інше слово або закриті списки.</translation>
    </message>
    <message>
      <source>Answer to partner</source>
      <translation>Відповідь партнеру</translation>
    </message>
    <message>
      <source>Answer to the partner as PDF …</source>
      <translation>Відповідь партнеру у PDF …</translation>
    </message>
    <message>
      <source>Answer to the partner as spreadsheet …</source>
      <translation>Відповідь партнеру таблицею …</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Article chosen and remembered</source>
      <translation>Товар вибрано й запам’ятовано</translation>
    </message>
    <message>
      <source>Article confirmed</source>
      <translation>Товар підтверджено</translation>
    </message>
    <message>
      <source>Article of row {row}</source>
      <translation>Товар рядка {row}</translation>
    </message>
    <message>
      <source>Asked for</source>
      <translation>Просять</translation>
    </message>
    <message>
      <source>Asked for, and article</source>
      <translation>Що просять і товар</translation>
    </message>
    <message>
      <source>Begin list</source>
      <translation>Почати список</translation>
    </message>
    <message>
      <source>Change needs list {number}</source>
      <translation>Змінити список потреб {number}</translation>
    </message>
    <message>
      <source>Change quantity</source>
      <translation>Змінити кількість</translation>
    </message>
    <message>
      <source>Change the list</source>
      <translation>Змінити список</translation>
    </message>
    <message>
      <source>Choose an article</source>
      <translation>Виберіть товар</translation>
    </message>
    <message>
      <source>Choose article</source>
      <translation>Вибрати товар</translation>
    </message>
    <message>
      <source>City or partner, in any spelling</source>
      <translation>Місто або партнер у будь-якому написанні</translation>
    </message>
    <message>
      <source>Click a head, or F2 on a cell, to change it</source>
      <translation>Натисніть заголовок або F2 у клітинці, щоб змінити</translation>
    </message>
    <message>
      <source>Close list</source>
      <translation>Закрити список</translation>
    </message>
    <message>
      <source>Closed lists</source>
      <translation>Закриті списки</translation>
    </message>
    <message>
      <source>Columns recognised</source>
      <translation>Розпізнані стовпці</translation>
    </message>
    <message>
      <source>Confirm articles</source>
      <translation>Підтвердити товари</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Скопіювати як текст</translation>
    </message>
    <message>
      <source>Copy the rows in your spreadsheet and press Ctrl+V here, or drop the file. Or begin a list and type line by line what is needed.</source>
      <translation>Скопіюйте рядки в таблиці й натисніть тут Ctrl+V або перетягніть сюди файл. Або почніть список і вводьте рядок за рядком, що потрібно.</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Забезпеченість</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Днів</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробиці</translation>
    </message>
    <message>
      <source>Details of the line</source>
      <translation>Подробиці позиції</translation>
    </message>
    <message>
      <source>Everything that is asked for is promised</source>
      <translation>Усе потрібне вже зарезервовано</translation>
    </message>
    <message>
      <source>Filter the lists</source>
      <translation>Фільтрувати списки</translation>
    </message>
    <message>
      <source>For all</source>
      <translation>Усього</translation>
    </message>
    <message>
      <source>For one</source>
      <translation>Норма</translation>
    </message>
    <message>
      <source>Forbid substitutes</source>
      <translation>Заборонити заміну</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Товари</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія</translation>
    </message>
    <message>
      <source>History of needs list {number}</source>
      <translation>Історія списку потреб {number}</translation>
    </message>
    <message>
      <source>History of the list</source>
      <translation>Історія списку</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Скільки?</translation>
    </message>
    <message>
      <source>How much is computed by figures of aid handbooks; F2 changes a figure.</source>
      <translation>Кількість рахують за нормами з довідників гуманітарної допомоги; F2 змінює норму.</translation>
    </message>
    <message>
      <source>How much is needed? Press F2 to type it.</source>
      <translation>Скільки потрібно? Натисніть F2 і введіть.</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>У залишках</translation>
    </message>
    <message>
      <source>In stock, first to expire first</source>
      <translation>У залишках, за строком придатності</translation>
    </message>
    <message>
      <source>It still holds</source>
      <translation>Ще діє</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Зберегти зміни</translation>
    </message>
    <message>
      <source>Leave row out</source>
      <translation>Пропустити рядок</translation>
    </message>
    <message>
      <source>Less urgent</source>
      <translation>Менш терміново</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Позиції</translation>
    </message>
    <message>
      <source>Lines by persons</source>
      <translation>Позиції за кількістю осіб</translation>
    </message>
    <message>
      <source>Lines of the poster</source>
      <translation>Рядки плаката</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Список</translation>
    </message>
    <message>
      <source>List begun</source>
      <translation>Список почато</translation>
    </message>
    <message>
      <source>List changed</source>
      <translation>Список змінено</translation>
    </message>
    <message>
      <source>List closed</source>
      <translation>Список закрито</translation>
    </message>
    <message>
      <source>List opened again</source>
      <translation>Список знову відкрито</translation>
    </message>
    <message>
      <source>List removed</source>
      <translation>Список вилучено</translation>
    </message>
    <message>
      <source>Making the paper</source>
      <translation>Створюється документ</translation>
    </message>
    <message>
      <source>May go instead: a proposal and the answer to the partner reckon with it.</source>
      <translation>Можна надіслати натомість: пропозиція та відповідь партнеру це враховують.</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Бракує</translation>
    </message>
    <message>
      <source>More urgent</source>
      <translation>Терміновіше</translation>
    </message>
    <message>
      <source>Name, code or barcode</source>
      <translation>Назва, код або штрихкод</translation>
    </message>
    <message>
      <source>Needed by</source>
      <translation>Потрібно до</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Потреби</translation>
    </message>
    <message>
      <source>Needs lists</source>
      <translation>Списки потреб</translation>
    </message>
    <message>
      <source>New article from this row</source>
      <translation>Новий товар із цього рядка</translation>
    </message>
    <message>
      <source>New list</source>
      <translation>Новий список</translation>
    </message>
    <message>
      <source>New needs list</source>
      <translation>Новий список потреб</translation>
    </message>
    <message>
      <source>No article is called so. Type another word.</source>
      <translation>Такого товару немає. Введіть інше слово.</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>Позицію не вибрано</translation>
    </message>
    <message>
      <source>No list here</source>
      <translation>Тут немає списків</translation>
    </message>
    <message>
      <source>No needs list yet</source>
      <translation>Ще немає списку потреб</translation>
    </message>
    <message>
      <source>Nobody asks for it</source>
      <translation>Ніхто цього не просить</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Nothing is asked for yet</source>
      <translation>Поки нічого не просять</translation>
    </message>
    <message>
      <source>Nothing is missing</source>
      <translation>Нічого не бракує</translation>
    </message>
    <message>
      <source>Nothing is missing, and no shelf is full.</source>
      <translation>Нічого не бракує, і жоден стелаж не переповнений.</translation>
    </message>
    <message>
      <source>Nothing that could go</source>
      <translation>Немає нічого, що можна надіслати</translation>
    </message>
    <message>
      <source>Nothing to clarify</source>
      <translation>Нема чого уточнювати</translation>
    </message>
    <message>
      <source>On the poster</source>
      <translation>На плакаті</translation>
    </message>
    <message>
      <source>One page in each language, for everybody. What is not ticked stays off it.</source>
      <translation>По сторінці кожною мовою, для всіх. Чого не позначено, того на плакаті не буде.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрито</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Відкрити знову</translation>
    </message>
    <message>
      <source>Open list again</source>
      <translation>Відкрити список знову</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Партнер</translation>
    </message>
    <message>
      <source>Partner or title</source>
      <translation>Партнер або назва</translation>
    </message>
    <message>
      <source>Persons</source>
      <translation>Осіб</translation>
    </message>
    <message>
      <source>Persons in a household</source>
      <translation>Осіб у домогосподарстві</translation>
    </message>
    <message>
      <source>Poster: what we need, and what not …</source>
      <translation>Плакат: що нам потрібно, а що ні …</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Пріоритет</translation>
    </message>
    <message>
      <source>Priority changed</source>
      <translation>Пріоритет змінено</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>Зарезервовано</translation>
    </message>
    <message>
      <source>Propose allocation</source>
      <translation>Запропонувати розподіл</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <source>Quantity of row {row}</source>
      <translation>Кількість рядка {row}</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Отримано</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Отримано</translation>
    </message>
    <message>
      <source>Remove line</source>
      <translation>Вилучити позицію</translation>
    </message>
    <message>
      <source>Remove list</source>
      <translation>Вилучити список</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Так</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation>Рядок {row}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>Save the file it came in …</source>
      <translation>Зберегти файл, у якому він надійшов …</translation>
    </message>
    <message>
      <source>Save the poster …</source>
      <translation>Зберегти плакат …</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Надіслано</translation>
    </message>
    <message>
      <source>Sent last: {amount} on {day}</source>
      <translation>Востаннє надіслано: {amount}, {day}</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Показати лише їх</translation>
    </message>
    <message>
      <source>Substitutes</source>
      <translation>Заміна</translation>
    </message>
    <message>
      <source>Substitutes allowed</source>
      <translation>Заміну дозволено</translation>
    </message>
    <message>
      <source>Substitutes not allowed</source>
      <translation>Заміну не дозволено</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Take over a needs list</source>
      <translation>Додати список потреб</translation>
    </message>
    <message>
      <source>Take over list …</source>
      <translation>Додати список …</translation>
    </message>
    <message>
      <source>Take over pasted cells</source>
      <translation>Додати скопійовані клітинки</translation>
    </message>
    <message numerus="yes">
      <source>Take over {count} row</source>
      <translation>
        <numerusform>Додати {count} рядок</numerusform>
        <numerusform>Додати {count} рядки</numerusform>
        <numerusform>Додати {count} рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>Take row along</source>
      <translation>Повернути рядок</translation>
    </message>
    <message>
      <source>Text copied, in three languages</source>
      <translation>Текст трьома мовами скопійовано</translation>
    </message>
    <message>
      <source>The choice is remembered for lists of this partner.</source>
      <translation>Вибір запам’ятається для списків цього партнера.</translation>
    </message>
    <message>
      <source>The lines are typed on the page.</source>
      <translation>Позиції вводять на сторінці.</translation>
    </message>
    <message>
      <source>The list holds from today</source>
      <translation>Список підтверджено сьогодні</translation>
    </message>
    <message>
      <source>The list still holds</source>
      <translation>Список ще діє</translation>
    </message>
    <message>
      <source>This list is closed.</source>
      <translation>Цей список закрито.</translation>
    </message>
    <message numerus="yes">
      <source>This list is {count} day old. Ask whether it still holds.</source>
      <translation>
        <numerusform>Цьому списку {count} день. Запитайте, чи він ще діє.</numerusform>
        <numerusform>Цьому списку {count} дні. Запитайте, чи він ще діє.</numerusform>
        <numerusform>Цьому списку {count} днів. Запитайте, чи він ще діє.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick what is needed, with Ctrl+Space.</source>
      <translation>Позначте, що потрібно: Ctrl+Пробіл.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>To clarify</source>
      <translation>Уточнити</translation>
    </message>
    <message>
      <source>Type a city or a partner, and choose one.</source>
      <translation>Введіть місто або партнера і виберіть.</translation>
    </message>
    <message>
      <source>Type a line</source>
      <translation>Ввести позицію</translation>
    </message>
    <message>
      <source>Type a line above, such as 200 blankets, and press ↵.</source>
      <translation>Введіть рядок угорі, наприклад 200 ковдр, і натисніть ↵.</translation>
    </message>
    <message>
      <source>Type: number, unit, what is needed</source>
      <translation>Введіть: число, одиниця, що потрібно</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <source>What is needed</source>
      <translation>Що потрібно</translation>
    </message>
    <message>
      <source>What we need, and what please not to bring</source>
      <translation>Що нам потрібно, а чого просимо не приносити</translation>
    </message>
    <message>
      <source>What you choose is remembered for this partner.</source>
      <translation>Вибір запам’ятовується для цього партнера.</translation>
    </message>
    <message>
      <source>Which article is meant?</source>
      <translation>Який товар мають на увазі?</translation>
    </message>
    <message>
      <source>Which article is meant? Press ↵ to choose.</source>
      <translation>Який товар мають на увазі? Натисніть ↵ і виберіть.</translation>
    </message>
    <message>
      <source>Which lines</source>
      <translation>Які позиції</translation>
    </message>
    <message>
      <source>above the list</source>
      <translation>над списком</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>дозволено</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>до {day}</translation>
    </message>
    <message>
      <source>choose the article</source>
      <translation>вибрати товар</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>закрито</translation>
    </message>
    <message>
      <source>confirmed {day}</source>
      <translation>підтверджено {day}</translation>
    </message>
    <message>
      <source>counted in another unit</source>
      <translation>рахують в іншій одиниці</translation>
    </message>
    <message>
      <source>details</source>
      <translation>подробиці</translation>
    </message>
    <message>
      <source>how many {unit}?</source>
      <translation>{unit}: ?</translation>
    </message>
    <message>
      <source>how much?</source>
      <translation>скільки?</translation>
    </message>
    <message>
      <source>in stock</source>
      <translation>на складі</translation>
    </message>
    <message>
      <source>late</source>
      <translation>прострочено</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>пропущено: {why}</translation>
    </message>
    <message>
      <source>list {number}</source>
      <translation>список {number}</translation>
    </message>
    <message>
      <source>loose</source>
      <translation>без короба</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>бракує</translation>
    </message>
    <message>
      <source>no article – choose</source>
      <translation>немає товару – вибрати</translation>
    </message>
    <message>
      <source>none in stock</source>
      <translation>немає в залишках</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>не дозволено</translation>
    </message>
    <message>
      <source>of it as substitute: {number}</source>
      <translation>з них як заміна: {number}</translation>
    </message>
    <message>
      <source>of {amount}</source>
      <translation>з {amount}</translation>
    </message>
    <message>
      <source>per household</source>
      <translation>на домогосподарство</translation>
    </message>
    <message>
      <source>per person</source>
      <translation>на особу</translation>
    </message>
    <message>
      <source>per person and day</source>
      <translation>на особу й день</translation>
    </message>
    <message>
      <source>per person in {days} days</source>
      <translation>на особу на {days} дн.</translation>
    </message>
    <message>
      <source>promised or sent</source>
      <translation>зарезервовано або надіслано</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>кількість</translation>
    </message>
    <message>
      <source>received {day}</source>
      <translation>отримано {day}</translation>
    </message>
    <message>
      <source>sheet “{sheet}”</source>
      <translation>аркуш «{sheet}»</translation>
    </message>
    <message>
      <source>such as 24.12.</source>
      <translation>наприклад 24.12.</translation>
    </message>
    <message>
      <source>such as Medical needs</source>
      <translation>наприклад Медичні потреби</translation>
    </message>
    <message>
      <source>the headings</source>
      <translation>заголовки</translation>
    </message>
    <message>
      <source>to be confirmed</source>
      <translation>слід підтвердити</translation>
    </message>
    <message>
      <source>usual value, to be checked</source>
      <translation>звичайне значення, перевірити</translation>
    </message>
    <message>
      <source>{amount} are {number} × {pack} of {holds}</source>
      <translation>{amount} – це {number} × {pack} по {holds}</translation>
    </message>
    <message>
      <source>{amount} in stock, {place}</source>
      <translation>{amount} у залишках, {place}</translation>
    </message>
    <message>
      <source>{amount} take {number} × {pack} of {holds}, the last one not full</source>
      <translation>{amount} – це {number} × {pack} по {holds}, заповнено не повністю</translation>
    </message>
    <message>
      <source>{article} – confirm</source>
      <translation>{article} – підтвердити</translation>
    </message>
    <message>
      <source>{asked}: how many {unit} is that? Press F2 to type it.</source>
      <translation>{asked}: яка це кількість (одиниця: {unit})? Натисніть F2 і введіть.</translation>
    </message>
    <message numerus="yes">
      <source>{count} article confirmed</source>
      <translation>
        <numerusform>Підтверджено {count} товар</numerusform>
        <numerusform>Підтверджено {count} товари</numerusform>
        <numerusform>Підтверджено {count} товарів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in a unit that is to be clarified</source>
      <translation>
        <numerusform>{count} із неясною одиницею</numerusform>
        <numerusform>{count} із неясними одиницями</numerusform>
        <numerusform>{count} із неясними одиницями</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in part</source>
      <translation>
        <numerusform>{count} частково</numerusform>
        <numerusform>{count} частково</numerusform>
        <numerusform>{count} частково</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation>пропущено: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} line</source>
      <translation>
        <numerusform>{count} позиція</numerusform>
        <numerusform>{count} позиції</numerusform>
        <numerusform>{count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line added</source>
      <translation>
        <numerusform>Додано {count} позицію</numerusform>
        <numerusform>Додано {count} позиції</numerusform>
        <numerusform>Додано {count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line changed</source>
      <translation>
        <numerusform>Змінено {count} позицію</numerusform>
        <numerusform>Змінено {count} позиції</numerusform>
        <numerusform>Змінено {count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line is added</source>
      <translation>
        <numerusform>Буде додано {count} позицію</numerusform>
        <numerusform>Буде додано {count} позиції</numerusform>
        <numerusform>Буде додано {count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line removed</source>
      <translation>
        <numerusform>Вилучено {count} позицію</numerusform>
        <numerusform>Вилучено {count} позиції</numerusform>
        <numerusform>Вилучено {count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line to clarify</source>
      <translation>
        <numerusform>{count} позиція на уточнення</numerusform>
        <numerusform>{count} позиції на уточнення</numerusform>
        <numerusform>{count} позицій на уточнення</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} list</source>
      <translation>
        <numerusform>{count} список</numerusform>
        <numerusform>{count} списки</numerusform>
        <numerusform>{count} списків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more can be clarified on the page.</source>
      <translation>
        <numerusform>Ще {count} можна уточнити на сторінці.</numerusform>
        <numerusform>Ще {count} можна уточнити на сторінці.</numerusform>
        <numerusform>Ще {count} можна уточнити на сторінці.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row</source>
      <translation>
        <numerusform>{count} рядок</numerusform>
        <numerusform>{count} рядки</numerusform>
        <numerusform>{count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row nobody is sure of</source>
      <translation>
        <numerusform>{count} неясний рядок</numerusform>
        <numerusform>{count} неясні рядки</numerusform>
        <numerusform>{count} неясних рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row taken over</source>
      <translation>
        <numerusform>{count} рядок додано</numerusform>
        <numerusform>{count} рядки додано</numerusform>
        <numerusform>{count} рядків додано</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} sure</source>
      <translation>розпізнано: {count}</translation>
    </message>
    <message>
      <source>{count} to choose</source>
      <translation>слід вибрати: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} urgent line open</source>
      <translation>
        <numerusform>{count} термінова позиція відкрита</numerusform>
        <numerusform>{count} термінові позиції відкриті</numerusform>
        <numerusform>{count} термінових позицій відкрито</numerusform>
      </translation>
    </message>
    <message>
      <source>{covered} of {lines} covered</source>
      <translation>забезпечено {covered} з {lines}</translation>
    </message>
    <message>
      <source>{file} saved</source>
      <translation>{file} збережено</translation>
    </message>
    <message numerus="yes">
      <source>{file}: {count} line to clarify</source>
      <translation>
        <numerusform>{file}: {count} позиція на уточнення</numerusform>
        <numerusform>{file}: {count} позиції на уточнення</numerusform>
        <numerusform>{file}: {count} позицій на уточнення</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} in stock</source>
      <translation>у залишках {number}</translation>
    </message>
    <message>
      <source>{number} missing</source>
      <translation>бракує {number}</translation>
    </message>
    <message>
      <source>{number} promised</source>
      <translation>зарезервовано {number}</translation>
    </message>
    <message>
      <source>{number} received</source>
      <translation>отримано {number}</translation>
    </message>
    <message>
      <source>{number} sent</source>
      <translation>надіслано {number}</translation>
    </message>
    <message>
      <source>{share} covered</source>
      <translation>забезпечено {share}</translation>
    </message>
    <message>
      <source>{what} added</source>
      <translation>{what} додано</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>{what} змінено</translation>
    </message>
  </context>
  <context>
    <name>NeedsAnswer</name>
    <message numerus="yes">
      <source>About {count} line we have a question.</source>
      <translation>
        <numerusform>Щодо {count} позиції маємо запитання.</numerusform>
        <numerusform>Щодо {count} позицій маємо запитання.</numerusform>
        <numerusform>Щодо {count} позицій маємо запитання.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer to your needs list</source>
      <translation>Відповідь на список потреб</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>Прибуття</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Days of arrival are planned and may change. What is missing stays on your list until you tell us otherwise.</source>
      <translation>Дні прибуття є плановими й можуть змінитися. Те, чого бракує, залишається у списку, доки ви не повідомите інше.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Від</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Скільки</translation>
    </message>
    <message>
      <source>How much, as you wrote it</source>
      <translation>Кількість, як ви написали</translation>
    </message>
    <message>
      <source>Is this meant?</source>
      <translation>Ви маєте на увазі це?</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Бракує</translation>
    </message>
    <message>
      <source>Needs list {number}</source>
      <translation>Список потреб {number}</translation>
    </message>
    <message>
      <source>Our question</source>
      <translation>Наше запитання</translation>
    </message>
    <message>
      <source>Please describe more closely what is meant.</source>
      <translation>Будь ласка, опишіть докладніше, що ви маєте на увазі.</translation>
    </message>
    <message>
      <source>Please tell us how many pieces that is.</source>
      <translation>Будь ласка, повідомте, скільки це в штуках.</translation>
    </message>
    <message>
      <source>Please tell us how much you need.</source>
      <translation>Будь ласка, повідомте потрібну кількість.</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Одиниця</translation>
    </message>
    <message>
      <source>We can offer instead</source>
      <translation>Можемо запропонувати замість цього</translation>
    </message>
    <message>
      <source>What comes, and when</source>
      <translation>Що надійде і коли</translation>
    </message>
    <message>
      <source>What you asked for</source>
      <translation>Що ви просили</translation>
    </message>
    <message>
      <source>Whole: {whole}, in part: {partly}, missing: {missing}.</source>
      <translation>Повністю: {whole}, частково: {partly}, бракує: {missing}.</translation>
    </message>
    <message numerus="yes">
      <source>Your list has {count} line.</source>
      <translation>
        <numerusform>У списку {count} позиція.</numerusform>
        <numerusform>У списку {count} позиції.</numerusform>
        <numerusform>У списку {count} позицій.</numerusform>
      </translation>
    </message>
    <message>
      <source>as a substitute</source>
      <translation>як заміна</translation>
    </message>
    <message>
      <source>in our warehouse, no transport yet</source>
      <translation>на нашому складі, рейсу ще немає</translation>
    </message>
    <message>
      <source>of {day}</source>
      <translation>від {day}</translation>
    </message>
    <message>
      <source>on the way</source>
      <translation>у дорозі</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>заплановано</translation>
    </message>
    <message>
      <source>received</source>
      <translation>отримано</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation>терміново</translation>
    </message>
  </context>
  <context>
    <name>NeedsNote</name>
    <message>
      <source>{heads} households, {amount} each</source>
      <translation>домогосподарств: {heads}, на кожне {amount}</translation>
    </message>
    <message>
      <source>{heads} persons, {amount} each</source>
      <translation>осіб: {heads}, на кожну {amount}</translation>
    </message>
    <message>
      <source>{heads} persons, {days} days, {amount} a day</source>
      <translation>осіб: {heads}, днів: {days}, {amount} на день</translation>
    </message>
    <message>
      <source>{heads} persons, {days} days, {amount} in {each} days</source>
      <translation>осіб: {heads}, днів: {days}, {amount} на {each} дн.</translation>
    </message>
  </context>
  <context>
    <name>OnePaper</name>
    <message>
      <source>Printed</source>
      <translation>Надруковано</translation>
    </message>
    <message>
      <source>Saving {file}</source>
      <translation>Збереження {file}</translation>
    </message>
    <message>
      <source>{file} saved</source>
      <translation>{file} збережено</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Aid code (АС ГД) missing</source>
      <translation>Бракує коду АС ГД</translation>
    </message>
    <message>
      <source>An entry is missing</source>
      <translation>Бракує даних</translation>
    </message>
    <message>
      <source>Border crossing missing</source>
      <translation>Бракує пункту пропуску</translation>
    </message>
    <message>
      <source>Carrier missing</source>
      <translation>Бракує перевізника</translation>
    </message>
    <message>
      <source>Customs number missing</source>
      <translation>Бракує коду УКТ ЗЕД</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>ЧЕРНЕТКА</translation>
    </message>
    <message>
      <source>Day of arrival missing</source>
      <translation>Бракує дня прибуття</translation>
    </message>
    <message>
      <source>Departure missing</source>
      <translation>Бракує відправлення</translation>
    </message>
    <message>
      <source>Destroy the old prints.</source>
      <translation>Старі роздруківки знищте.</translation>
    </message>
    <message numerus="yes">
      <source>Draft printed: {count} page</source>
      <translation>
        <numerusform>Чернетку надруковано: {count} сторінка</numerusform>
        <numerusform>Чернетку надруковано: {count} сторінки</numerusform>
        <numerusform>Чернетку надруковано: {count} сторінок</numerusform>
      </translation>
    </message>
    <message>
      <source>Drawing the page</source>
      <translation>Підготовка сторінки</translation>
    </message>
    <message>
      <source>Driver missing</source>
      <translation>Бракує водія</translation>
    </message>
    <message>
      <source>English name missing</source>
      <translation>Бракує англійської назви</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Дані</translation>
    </message>
    <message>
      <source>Entry filled in</source>
      <translation>Дані внесено</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Внести</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>За шириною</translation>
    </message>
    <message>
      <source>German name missing</source>
      <translation>Бракує німецької назви</translation>
    </message>
    <message>
      <source>Go to the missing entry</source>
      <translation>До даних, яких бракує</translation>
    </message>
    <message>
      <source>Gross weight of {package} missing</source>
      <translation>Бракує ваги брутто {package}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Збільшити</translation>
    </message>
    <message>
      <source>Making the paper</source>
      <translation>Створення документа</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Наступна сторінка</translation>
    </message>
    <message>
      <source>No papers yet</source>
      <translation>Документів ще немає</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Документ</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Papers appear when the plan has goods.</source>
      <translation>Документи з’являться, коли в плані будуть товари.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Перегляд</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Попередня сторінка</translation>
    </message>
    <message>
      <source>Print draft</source>
      <translation>Надрукувати чернетку</translation>
    </message>
    <message>
      <source>Print set</source>
      <translation>Надрукувати комплект</translation>
    </message>
    <message>
      <source>Print this</source>
      <translation>Надрукувати цей</translation>
    </message>
    <message>
      <source>Print version {number}</source>
      <translation>Надрукувати редакцію {number}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Друк</translation>
    </message>
    <message>
      <source>Registration plate missing</source>
      <translation>Бракує номерного знака</translation>
    </message>
    <message>
      <source>Save as PDF set</source>
      <translation>Зберегти комплект PDF</translation>
    </message>
    <message>
      <source>Save the papers in this folder</source>
      <translation>Зберегти документи в цій теці</translation>
    </message>
    <message>
      <source>Saving papers</source>
      <translation>Збереження документів</translation>
    </message>
    <message numerus="yes">
      <source>Set printed: {count} page</source>
      <translation>
        <numerusform>Комплект надруковано: {count} сторінка</numerusform>
        <numerusform>Комплект надруковано: {count} сторінки</numerusform>
        <numerusform>Комплект надруковано: {count} сторінок</numerusform>
      </translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Зменшити</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>The papers could not be saved in {folder}: {why}. Choose another folder.</source>
      <translation>Не вдалося зберегти документи в {folder}: {why}. Виберіть іншу теку.</translation>
    </message>
    <message>
      <source>The partner has no name</source>
      <translation>Партнер не має назви</translation>
    </message>
    <message>
      <source>The printer did not take the papers. Look at it, then print again.</source>
      <translation>Принтер не прийняв документи. Перевірте його й надрукуйте ще раз.</translation>
    </message>
    <message>
      <source>There are no goods for this stop</source>
      <translation>Для цієї зупинки немає товарів</translation>
    </message>
    <message>
      <source>This computer knows no printer. The papers can be saved as PDF files.</source>
      <translation>На цьому комп’ютері немає принтера. Документи можна зберегти як PDF.</translation>
    </message>
    <message>
      <source>Tick the paper</source>
      <translation>Позначити документ</translation>
    </message>
    <message>
      <source>Type what is missing.</source>
      <translation>Введіть, чого бракує.</translation>
    </message>
    <message>
      <source>Type whole percent from 0 to 100.</source>
      <translation>Введіть цілі відсотки від 0 до 100.</translation>
    </message>
    <message>
      <source>Ukrainian name missing</source>
      <translation>Бракує української назви</translation>
    </message>
    <message>
      <source>Value of one unit missing</source>
      <translation>Бракує вартості одиниці</translation>
    </message>
    <message>
      <source>Weight of one unit missing</source>
      <translation>Бракує ваги одиниці</translation>
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
      <source>such as {example}</source>
      <translation>напр. {example}</translation>
    </message>
    <message>
      <source>the partner gets it</source>
      <translation>його отримує партнер</translation>
    </message>
    <message>
      <source>type it here</source>
      <translation>введіть тут</translation>
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
    <message>
      <source>version {number} is outdated</source>
      <translation>редакція {number} застаріла</translation>
    </message>
    <message>
      <source>version {number}, {day} by {person}</source>
      <translation>редакція {number}, {day}, {person}</translation>
    </message>
    <message numerus="yes">
      <source>{count} entry is missing before all papers can be printed</source>
      <translation>
        <numerusform>Бракує {count} запису, щоб надрукувати всі документи</numerusform>
        <numerusform>Бракує {count} записів, щоб надрукувати всі документи</numerusform>
        <numerusform>Бракує {count} записів, щоб надрукувати всі документи</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper saved in {folder}</source>
      <translation>
        <numerusform>{count} документ збережено в {folder}</numerusform>
        <numerusform>{count} документи збережено в {folder}</numerusform>
        <numerusform>{count} документів збережено в {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} printed paper is outdated: the load has changed since</source>
      <translation>
        <numerusform>{count} надрукований документ застарів: вантаж відтоді змінився</numerusform>
        <numerusform>{count} надруковані документи застаріли: вантаж відтоді змінився</numerusform>
        <numerusform>{count} надрукованих документів застаріли: вантаж відтоді змінився</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>ЄДРПОУ code of the partner missing</source>
      <translation>Бракує коду ЄДРПОУ партнера</translation>
    </message>
  </context>
  <context>
    <name>Papers</name>
    <message>
      <source>A paper comes here when it is printed or saved on its transport.</source>
      <translation>Документ з’являється тут, коли його надруковано або збережено в рейсі.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>Choose the file</source>
      <translation>Вибрати файл</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Очистити пошук</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Do not use it any more.</source>
      <translation>Більше не використовуйте її.</translation>
    </message>
    <message>
      <source>Every version of every paper of the year, as it was issued, and a list of them, in one ZIP file.</source>
      <translation>Кожна редакція кожного документа за рік у тому вигляді, в якому її видано, і їхній список – в одному файлі ZIP.</translation>
    </message>
    <message>
      <source>Export a year</source>
      <translation>Експортувати рік</translation>
    </message>
    <message>
      <source>Export a year for the tax office</source>
      <translation>Експортувати рік для податкової</translation>
    </message>
    <message>
      <source>Exporting papers of {year}</source>
      <translation>Експорт документів за {year} рік</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Видано</translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation>Хто видав</translation>
    </message>
    <message>
      <source>It was not issued by this warehouse. Compare all 13 digits.</source>
      <translation>Цей склад його не видавав. Звірте всі 13 цифр.</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Мови</translation>
    </message>
    <message>
      <source>List of papers {year}</source>
      <translation>Список документів {year}</translation>
    </message>
    <message>
      <source>Newest version</source>
      <translation>Найновіша редакція</translation>
    </message>
    <message>
      <source>Newest versions</source>
      <translation>Найновіші редакції</translation>
    </message>
    <message>
      <source>No paper has this code</source>
      <translation>Немає документа з цим кодом</translation>
    </message>
    <message>
      <source>No paper in this view</source>
      <translation>У цьому вигляді немає документів</translation>
    </message>
    <message>
      <source>No paper was issued in {year}.</source>
      <translation>У {year} році не видано жодного документа.</translation>
    </message>
    <message>
      <source>No papers here</source>
      <translation>Тут немає документів</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>Не надруковано</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <source>Open the transport</source>
      <translation>Відкрити рейс</translation>
    </message>
    <message>
      <source>Outdated prints</source>
      <translation>Застарілі друки</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Документ</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Papers {year}</source>
      <translation>Документи {year}</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Партнер</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Надрукувати ще раз</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Друк</translation>
    </message>
    <message>
      <source>Printed or saved</source>
      <translation>Надруковано або збережено</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Зберегти як PDF</translation>
    </message>
    <message>
      <source>Search for a transport, a partner, a paper, a month such as 03/2026, or a code.</source>
      <translation>Шукайте рейс, партнера, документ, місяць на зразок 03/2026 або код.</translation>
    </message>
    <message>
      <source>Search in papers</source>
      <translation>Шукати в документах</translation>
    </message>
    <message>
      <source>Show version {number}</source>
      <translation>Показати редакцію {number}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинка</translation>
    </message>
    <message>
      <source>Stopped. {file} was not written.</source>
      <translation>Зупинено. {file} не записано.</translation>
    </message>
    <message>
      <source>This is version {number}. Version {newest} is the newest.</source>
      <translation>Це редакція {number}. Найновіша – редакція {newest}.</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Цього року</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Transport, partner, paper, day or code</source>
      <translation>Рейс, партнер, документ, день або код</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Редакція</translation>
    </message>
    <message>
      <source>Version {number} is the newest, but the load has changed since.</source>
      <translation>Редакція {number} – найновіша, але вантаж відтоді змінився.</translation>
    </message>
    <message>
      <source>Version {number} is the newest.</source>
      <translation>Редакція {number} – найновіша.</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Вигляди</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Рік</translation>
    </message>
    <message>
      <source>all</source>
      <translation>усі</translation>
    </message>
    <message numerus="yes">
      <source>{count} issued</source>
      <translation>
        <numerusform>{count} видано</numerusform>
        <numerusform>{count} видано</numerusform>
        <numerusform>{count} видано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} page</source>
      <translation>
        <numerusform>{count} сторінка</numerusform>
        <numerusform>{count} сторінки</numerusform>
        <numerusform>{count} сторінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper is chosen; at most {most} are printed or saved at once. Choose fewer, or export a year.</source>
      <translation>
        <numerusform>Вибрано {count} документ; за раз друкується або зберігається не більше {most}. Виберіть менше або експортуйте рік.</numerusform>
        <numerusform>Вибрано {count} документи; за раз друкується або зберігається не більше {most}. Виберіть менше або експортуйте рік.</numerusform>
        <numerusform>Вибрано {count} документів; за раз друкується або зберігається не більше {most}. Виберіть менше або експортуйте рік.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper written to {file}</source>
      <translation>
        <numerusform>{count} документ записано у {file}</numerusform>
        <numerusform>{count} документи записано у {file}</numerusform>
        <numerusform>{count} документів записано у {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper, {size} MB</source>
      <translation>
        <numerusform>{count} документ, {size} МБ</numerusform>
        <numerusform>{count} документи, {size} МБ</numerusform>
        <numerusform>{count} документів, {size} МБ</numerusform>
      </translation>
    </message>
    <message>
      <source>{version} of {newest}</source>
      <translation>{version} з {newest}</translation>
    </message>
  </context>
  <context>
    <name>Partners</name>
    <message>
      <source>A vehicle brings its plates, carrier and measures to a transport.</source>
      <translation>Транспортний засіб додає до рейсу номерні знаки, перевізника й розміри.</translation>
    </message>
    <message>
      <source>A ЄДРПОУ code has 8 digits, this has {digits}.</source>
      <translation>Код ЄДРПОУ має 8 цифр, тут їх {digits}.</translation>
    </message>
    <message>
      <source>A ЄДРПОУ code has digits only.</source>
      <translation>Код ЄДРПОУ складається лише з цифр.</translation>
    </message>
    <message>
      <source>Add contact</source>
      <translation>Додати контакт</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Адреси</translation>
    </message>
    <message>
      <source>Aid register</source>
      <translation>Реєстр допомоги</translation>
    </message>
    <message>
      <source>Aid register number</source>
      <translation>Номер у реєстрі гуманітарної допомоги</translation>
    </message>
    <message>
      <source>An EORI number is the country and up to 15 digits, such as DE123456789012345.</source>
      <translation>Номер EORI – це країна і до 15 цифр, наприклад DE123456789012345.</translation>
    </message>
    <message>
      <source>As printed</source>
      <translation>Так буде надруковано</translation>
    </message>
    <message>
      <source>As the city says</source>
      <translation>За містом</translation>
    </message>
    <message>
      <source>Between wheel arches</source>
      <translation>Між колісними арками</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Перевізник</translation>
    </message>
    <message>
      <source>Carriers</source>
      <translation>Перевізники</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Змінити</translation>
    </message>
    <message>
      <source>Change the address</source>
      <translation>Змінити адресу</translation>
    </message>
    <message>
      <source>Change the vehicle</source>
      <translation>Змінити транспортний засіб</translation>
    </message>
    <message>
      <source>Check the ЄДРПОУ code: its last digit does not fit.</source>
      <translation>Перевірте код ЄДРПОУ: остання цифра не збігається.</translation>
    </message>
    <message>
      <source>Choose what they take</source>
      <translation>Вибрати групи товарів</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Контактна особа</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Контактні особи</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Країна</translation>
    </message>
    <message>
      <source>Curfew</source>
      <translation>Комендантська година</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Докладно</translation>
    </message>
    <message>
      <source>Distances are measured from the front wall inside; before it they are negative.</source>
      <translation>Відстані вимірюють від передньої стінки всередині; перед нею вони від’ємні.</translation>
    </message>
    <message>
      <source>Donors</source>
      <translation>Донори</translation>
    </message>
    <message>
      <source>Door and axles …</source>
      <translation>Двері й осі …</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Електронна пошта</translation>
    </message>
    <message>
      <source>EORI number</source>
      <translation>Номер EORI</translation>
    </message>
    <message>
      <source>Enter one here, or bring in a list on the page Import.</source>
      <translation>Внесіть тут або імпортуйте список на сторінці «Імпорт».</translation>
    </message>
    <message>
      <source>Enter our organisation</source>
      <translation>Внести нашу організацію</translation>
    </message>
    <message>
      <source>Everything is taken.</source>
      <translation>Приймається все.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експортувати</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Експортувати список</translation>
    </message>
    <message>
      <source>Filled in: {fields}</source>
      <translation>Доповнено: {fields}</translation>
    </message>
    <message>
      <source>Filter by name, city or person</source>
      <translation>Фільтр за назвою, містом або особою</translation>
    </message>
    <message>
      <source>Filter by name, plate or carrier</source>
      <translation>Фільтр за назвою, номером, перевізником</translation>
    </message>
    <message>
      <source>Filter the kinds of goods</source>
      <translation>Фільтрувати групи товарів</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Посада</translation>
    </message>
    <message>
      <source>Gifts</source>
      <translation>Пожертви</translation>
    </message>
    <message>
      <source>Goes over to {name}: {what}</source>
      <translation>Переходить до {name}: {what}</translation>
    </message>
    <message>
      <source>Goods keep at least, days</source>
      <translation>Мінімальна придатність, днів</translation>
    </message>
    <message>
      <source>Height inside</source>
      <translation>Висота всередині</translation>
    </message>
    <message>
      <source>Height of the door</source>
      <translation>Висота дверей</translation>
    </message>
    <message>
      <source>Inside, m</source>
      <translation>Усередині, м</translation>
    </message>
    <message>
      <source>It bears empty</source>
      <translation>Несе порожнім</translation>
    </message>
    <message>
      <source>It may bear</source>
      <translation>Може нести</translation>
    </message>
    <message>
      <source>It stands on every paper as the sender.</source>
      <translation>Вона стоїть відправником на кожному документі.</translation>
    </message>
    <message>
      <source>Keeps at least</source>
      <translation>Мін. придатність</translation>
    </message>
    <message>
      <source>Keeps at least, days</source>
      <translation>Мін. придатність, днів</translation>
    </message>
    <message>
      <source>Kind of goods</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>Kind of vehicle</source>
      <translation>Тип транспортного засобу</translation>
    </message>
    <message>
      <source>Kinds of addresses</source>
      <translation>Види адрес</translation>
    </message>
    <message>
      <source>Kinds of goods</source>
      <translation>Групи товарів</translation>
    </message>
    <message>
      <source>Kingpin or front axle</source>
      <translation>Шворінь або передня вісь</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Мови</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>Остання пожертва</translation>
    </message>
    <message>
      <source>Last transport</source>
      <translation>Останній рейс</translation>
    </message>
    <message>
      <source>Length inside</source>
      <translation>Довжина всередині</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Об’єднати</translation>
    </message>
    <message>
      <source>Merge addresses</source>
      <translation>Об’єднати адреси</translation>
    </message>
    <message>
      <source>Merged into {name}</source>
      <translation>Об’єднано в {name}</translation>
    </message>
    <message>
      <source>Mon–Fri 8–16, Sat 9–12</source>
      <translation>Пн–Пт 8–16, Сб 9–12</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Name in German</source>
      <translation>Назва німецькою</translation>
    </message>
    <message>
      <source>Name in Latin letters</source>
      <translation>Назва латиницею</translation>
    </message>
    <message>
      <source>Name of the vehicle</source>
      <translation>Назва транспортного засобу</translation>
    </message>
    <message>
      <source>Name, as registered</source>
      <translation>Назва за реєстром</translation>
    </message>
    <message>
      <source>Name, plates and measures …</source>
      <translation>Назва, номери й розміри …</translation>
    </message>
    <message>
      <source>New carrier</source>
      <translation>Новий перевізник</translation>
    </message>
    <message>
      <source>New donor</source>
      <translation>Новий донор</translation>
    </message>
    <message>
      <source>New partner</source>
      <translation>Новий партнер</translation>
    </message>
    <message>
      <source>New vehicle</source>
      <translation>Новий транспортний засіб</translation>
    </message>
    <message>
      <source>No address here yet</source>
      <translation>Тут ще немає адрес</translation>
    </message>
    <message>
      <source>No vehicle here yet</source>
      <translation>Транспортних засобів ще немає</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Nothing ticked: everything. Space ticks a line.</source>
      <translation>Нічого не позначено: усе. Пробіл позначає рядок.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Номери</translation>
    </message>
    <message>
      <source>One stays. What the others gave, carried or received is then its own.</source>
      <translation>Одна залишається. Усе, що інші пожертвували, перевезли чи отримали, тоді належатиме їй.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відчинено</translation>
    </message>
    <message>
      <source>Open today</source>
      <translation>Сьогодні відчинено</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Години роботи</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Наша організація</translation>
    </message>
    <message>
      <source>Ourselves</source>
      <translation>Ми самі</translation>
    </message>
    <message>
      <source>Pallet places</source>
      <translation>Палетомісця</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Партнери</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Корисне навантаження</translation>
    </message>
    <message>
      <source>Payload, kg</source>
      <translation>Корисне навантаження, кг</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Plate of the trailer</source>
      <translation>Номерний знак причепа</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Поштовий індекс</translation>
    </message>
    <message>
      <source>Put first</source>
      <translation>Поставити першою</translation>
    </message>
    <message>
      <source>Rear axles</source>
      <translation>Задні осі</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Реєстр</translation>
    </message>
    <message>
      <source>Register number</source>
      <translation>Реєстраційний код</translation>
    </message>
    <message>
      <source>Register number (ЄДРПОУ)</source>
      <translation>Реєстраційний код (ЄДРПОУ)</translation>
    </message>
    <message>
      <source>Registration plate</source>
      <translation>Номерний знак</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Remove contact</source>
      <translation>Вилучити контакт</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>Stands on papers</source>
      <translation>Друкується в документах</translation>
    </message>
    <message>
      <source>Stands there now: {text}</source>
      <translation>Зараз там: {text}</translation>
    </message>
    <message>
      <source>Street and number</source>
      <translation>Вулиця, будинок</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Застосувати</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Приймає</translation>
    </message>
    <message>
      <source>Taking goods in</source>
      <translation>Приймання</translation>
    </message>
    <message>
      <source>Tax number</source>
      <translation>Податковий номер</translation>
    </message>
    <message>
      <source>Tax or VAT number</source>
      <translation>Податковий номер або номер ПДВ</translation>
    </message>
    <message>
      <source>The last on {day}</source>
      <translation>Остання {day}</translation>
    </message>
    <message>
      <source>They bear empty</source>
      <translation>Несуть порожніми</translation>
    </message>
    <message>
      <source>They may bear</source>
      <translation>Можуть нести</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Рейси</translation>
    </message>
    <message>
      <source>Type a number of days, such as 90.</source>
      <translation>Введіть кількість днів, наприклад 90.</translation>
    </message>
    <message>
      <source>Understood as {hours}</source>
      <translation>Зрозуміло як {hours}</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>Транспортні засоби</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Вебсайт</translation>
    </message>
    <message>
      <source>What the partner takes</source>
      <translation>Що приймає партнер</translation>
    </message>
    <message>
      <source>What they take</source>
      <translation>Що приймають</translation>
    </message>
    <message>
      <source>Which one stays</source>
      <translation>Яка залишається</translation>
    </message>
    <message>
      <source>Width inside</source>
      <translation>Ширина всередині</translation>
    </message>
    <message>
      <source>Width of the door</source>
      <translation>Ширина дверей</translation>
    </message>
    <message>
      <source>Will be removed: {names}</source>
      <translation>Буде вилучено: {names}</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>change</source>
      <translation>змінити</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>зачинено</translation>
    </message>
    <message>
      <source>details</source>
      <translation>докладно</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>кг</translation>
    </message>
    <message>
      <source>m</source>
      <translation>м</translation>
    </message>
    <message>
      <source>tick</source>
      <translation>позначити</translation>
    </message>
    <message numerus="yes">
      <source>{count} address</source>
      <translation>
        <numerusform>{count} адреса</numerusform>
        <numerusform>{count} адреси</numerusform>
        <numerusform>{count} адрес</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation>
        <numerusform>Вибрано {count}</numerusform>
        <numerusform>Вибрано {count}</numerusform>
        <numerusform>Вибрано {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contact</source>
      <translation>
        <numerusform>{count} контактна особа</numerusform>
        <numerusform>{count} контактні особи</numerusform>
        <numerusform>{count} контактних осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} day</source>
      <translation>
        <numerusform>{count} день</numerusform>
        <numerusform>{count} дні</numerusform>
        <numerusform>{count} днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entry removed</source>
      <translation>
        <numerusform>Вилучено {count} запис</numerusform>
        <numerusform>Вилучено {count} записи</numerusform>
        <numerusform>Вилучено {count} записів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} gift</source>
      <translation>
        <numerusform>{count} пожертва</numerusform>
        <numerusform>{count} пожертви</numerusform>
        <numerusform>{count} пожертв</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} kind is taken</source>
      <translation>
        <numerusform>Приймається {count} група товарів</numerusform>
        <numerusform>Приймаються {count} групи товарів</numerusform>
        <numerusform>Приймається {count} груп товарів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row written to {file}</source>
      <translation>
        <numerusform>{count} рядок записано у {file}</numerusform>
        <numerusform>{count} рядки записано у {file}</numerusform>
        <numerusform>{count} рядків записано у {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} transport</source>
      <translation>
        <numerusform>{count} рейс</numerusform>
        <numerusform>{count} рейси</numerusform>
        <numerusform>{count} рейсів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle</source>
      <translation>
        <numerusform>{count} транспортний засіб</numerusform>
        <numerusform>{count} транспортні засоби</numerusform>
        <numerusform>{count} транспортних засобів</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours}; closed now</source>
      <translation>{hours}; зараз зачинено</translation>
    </message>
    <message>
      <source>{hours}; open now</source>
      <translation>{hours}; зараз відчинено</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} other kind</source>
      <translation>
        <numerusform>{names} і ще {count} група товарів</numerusform>
        <numerusform>{names} і ще {count} групи товарів</numerusform>
        <numerusform>{names} і ще {count} груп товарів</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} saved</source>
      <translation>{name}: збережено</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Add person</source>
      <translation>Додати людину</translation>
    </message>
    <message>
      <source>Change person’s entry</source>
      <translation>Змінити запис</translation>
    </message>
    <message>
      <source>Helpers tap their name. Coordinators have a PIN and see all pages.</source>
      <translation>Помічники торкаються свого імені. Координатори мають PIN-код і бачать усі сторінки.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Пізніше</translation>
    </message>
    <message>
      <source>Like the workstation</source>
      <translation>Як на робочому місці</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>New PIN, 4 to 8 digits</source>
      <translation>Новий PIN-код, від 4 до 8 цифр</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>PIN-код є</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Print badge</source>
      <translation>Надрукувати бейдж</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Save person</source>
      <translation>Зберегти запис</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>Встановити PIN-код</translation>
    </message>
    <message>
      <source>Set the PIN of {name}</source>
      <translation>Встановити PIN-код: {name}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>The same PIN again</source>
      <translation>Той самий PIN-код ще раз</translation>
    </message>
    <message>
      <source>The two PINs differ. Type the same one twice.</source>
      <translation>Два PIN-коди різні. Введіть двічі той самий.</translation>
    </message>
    <message>
      <source>Without a PIN everybody can sign on under this name and see all pages.</source>
      <translation>Без PIN-коду кожен може увійти під цим іменем і бачити всі сторінки.</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Працює тут</translation>
    </message>
    <message>
      <source>left</source>
      <translation>уже не працює</translation>
    </message>
    <message>
      <source>no PIN yet</source>
      <translation>ще без PIN-коду</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>Also needed</source>
      <translation>Також потрібно</translation>
    </message>
    <message>
      <source>As of {day}</source>
      <translation>Станом на {day}</translation>
    </message>
    <message>
      <source>For people in Ukraine. Thank you!</source>
      <translation>Для людей в Україні. Дякуємо!</translation>
    </message>
    <message>
      <source>Nothing is asked for at the moment. Please ask us before you bring something.</source>
      <translation>Зараз запитів немає. Будь ласка, запитайте нас, перш ніж щось привезти.</translation>
    </message>
    <message>
      <source>Of this we have more than is asked for.</source>
      <translation>Цього в нас більше, ніж просять.</translation>
    </message>
    <message>
      <source>Please do not bring now</source>
      <translation>Зараз, будь ласка, не приносьте</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Терміново</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>Що нам потрібно</translation>
    </message>
    <message>
      <source>What we need, and what we do not</source>
      <translation>Що нам потрібно, а що ні</translation>
    </message>
  </context>
  <context>
    <name>Practice</name>
    <message>
      <source>End practice</source>
      <translation>Завершити навчання</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Навчання</translation>
    </message>
    <message>
      <source>Practice, nothing counts</source>
      <translation>Навчання, ніщо не враховується</translation>
    </message>
    <message>
      <source>Practise in the sample warehouse</source>
      <translation>Вправлятися на навчальному складі</translation>
    </message>
    <message>
      <source>This is the sample warehouse. Try what you like, nothing counts here.</source>
      <translation>Це навчальний склад. Спробуйте все, що хочете: тут ніщо не враховується.</translation>
    </message>
  </context>
  <context>
    <name>Priority</name>
    <message>
      <source>high</source>
      <translation>високий</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>звичайний</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation>терміново</translation>
    </message>
  </context>
  <context>
    <name>Problem</name>
    <message>
      <source>Of the {paper} of {transport} not every version up to {revision} is kept.</source>
      <translation>Для документа {paper} рейсу {transport} збережено не всі версії до {revision}.</translation>
    </message>
    <message>
      <source>Step {entry} and its undo {undo} do not cancel out.</source>
      <translation>Крок {entry} та його скасування {undo} не врівноважують одне одного.</translation>
    </message>
    <message>
      <source>Step {entry} changed {field} of {table} {row} from a value that was not there.</source>
      <translation>Крок {entry} змінив {field} у {table} {row} зі значення, якого там не було.</translation>
    </message>
    <message>
      <source>Step {entry} changes nothing.</source>
      <translation>Крок {entry} нічого не змінює.</translation>
    </message>
    <message>
      <source>Step {entry} moved {place} from where it was not.</source>
      <translation>Крок {entry} перемістив {place} звідти, де його не було.</translation>
    </message>
    <message>
      <source>Version {revision} of the {paper} of {transport} is damaged.</source>
      <translation>Версію {revision} документа {paper} рейсу {transport} пошкоджено.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}, for {transport}: the steps reserve {told}, but {kept} are kept.</source>
      <translation>{article}, партія {lot}, на {place}, для {transport}: за кроками зарезервовано {told}, а обліковано {kept}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}: the steps add up to {told}, but {kept} are kept.</source>
      <translation>{article}, партія {lot}, на {place}: за кроками виходить {told}, а обліковано {kept}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}: {kept} lie there, but {reserved} are reserved.</source>
      <translation>{article}, партія {lot}, на {place}: там лежить {kept}, а зарезервовано {reserved}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}, at {place}: {told} are reserved for transports, but {kept} are kept as reserved.</source>
      <translation>{article}, партія {lot}, на {place}: для рейсів зарезервовано {told}, а обліковано як резерв {kept}.</translation>
    </message>
    <message>
      <source>{article}, batch {lot}: {kept} lie in {place}, which was taken away.</source>
      <translation>{article}, партія {lot}: {kept} лежить у {place}, якого вже немає.</translation>
    </message>
    <message>
      <source>{article}, serial number {serial}: {kept} are there, but there can be only one.</source>
      <translation>{article}, серійний номер {serial}: наявно {kept}, а може бути лише один.</translation>
    </message>
    <message>
      <source>{field} of {table} {row} was last set to {told}, but holds {kept}.</source>
      <translation>Поле {field} у {table} {row} востаннє отримало {told}, а містить {kept}.</translation>
    </message>
    <message>
      <source>{place} belongs to {told}, but is kept under {kept}, or at a wrong location there.</source>
      <translation>{place} належить до {told}, а обліковано в {kept} або там на хибному місці.</translation>
    </message>
    <message>
      <source>{place} is kept in {kept}, where it cannot stand.</source>
      <translation>{place} обліковано в {kept}, де воно стояти не може.</translation>
    </message>
    <message>
      <source>{place} stands in itself.</source>
      <translation>{place} стоїть саме в собі.</translation>
    </message>
    <message>
      <source>{place}: the steps brought it to {told}, but it is kept at {kept}.</source>
      <translation>{place}: за кроками має бути на {told}, а обліковано на {kept}.</translation>
    </message>
    <message>
      <source>{series}: number {told} is given, but the counter stands at {kept}.</source>
      <translation>{series}: номер {told} уже видано, а лічильник стоїть на {kept}.</translation>
    </message>
  </context>
  <context>
    <name>Receipt</name>
    <message>
      <source>Boxes</source>
      <translation>Коробів</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Вміст</translation>
    </message>
    <message>
      <source>Donation slip</source>
      <translation>Талон про пожертву</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>For the warehouse</source>
      <translation>За склад</translation>
    </message>
    <message>
      <source>Goods received note</source>
      <translation>Прибутковий ордер</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Здав</translation>
    </message>
    <message>
      <source>Intake {number}</source>
      <translation>Приймання {number}</translation>
    </message>
    <message>
      <source>Not accepted</source>
      <translation>Не прийнято</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Taken in by</source>
      <translation>Прийнято</translation>
    </message>
    <message>
      <source>Taken over, complete and checked</source>
      <translation>Прийняв, повністю й перевірено</translation>
    </message>
    <message>
      <source>This slip is no confirmation for the tax office.</source>
      <translation>Цей талон не є підтвердженням для податкової служби.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Чому</translation>
    </message>
    <message>
      <source>announced: about {count} boxes</source>
      <translation>оголошено: коробів – близько {count}</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>анонімно</translation>
    </message>
    <message>
      <source>dirty</source>
      <translation>брудне</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>прострочене</translation>
    </message>
    <message>
      <source>must not be taken</source>
      <translation>приймати не дозволено</translation>
    </message>
    <message>
      <source>not needed at present</source>
      <translation>наразі не потрібне</translation>
    </message>
    <message>
      <source>size {size}</source>
      <translation>розмір {size}</translation>
    </message>
    <message>
      <source>wet</source>
      <translation>мокре</translation>
    </message>
    <message numerus="yes">
      <source>without the weight of {count} line</source>
      <translation>
        <numerusform>без ваги {count} рядка</numerusform>
        <numerusform>без ваги {count} рядків</numerusform>
        <numerusform>без ваги {count} рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>{organisation} thanks for the offer.</source>
      <translation>{organisation} дякує за пропозицію.</translation>
    </message>
    <message>
      <source>{organisation} thanks for this donation to people in Ukraine and has taken over:</source>
      <translation>{organisation} дякує за цю пожертву для людей в Україні. Прийнято:</translation>
    </message>
  </context>
  <context>
    <name>Refused</name>
    <message>
      <source>dirty</source>
      <translation>брудне</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>протерміноване</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>не дозволене</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>не потрібне</translation>
    </message>
    <message>
      <source>wet</source>
      <translation>вологе</translation>
    </message>
  </context>
  <context>
    <name>Remedy</name>
    <message>
      <source>Arrive when it is open</source>
      <translation>Прибути, коли відчинено</translation>
    </message>
    <message>
      <source>Change the vehicle</source>
      <translation>Змінити транспортний засіб</translation>
    </message>
    <message>
      <source>Check the number</source>
      <translation>Перевірити номер</translation>
    </message>
    <message>
      <source>Choose a crossing</source>
      <translation>Вибрати пункт пропуску</translation>
    </message>
    <message>
      <source>Confirm the receipt</source>
      <translation>Підтвердити отримання</translation>
    </message>
    <message>
      <source>Do not accept</source>
      <translation>Не приймати</translation>
    </message>
    <message>
      <source>Enter the VIN</source>
      <translation>Ввести VIN-код</translation>
    </message>
    <message>
      <source>Enter the aid code</source>
      <translation>Ввести код АС ГД</translation>
    </message>
    <message>
      <source>Enter the batch</source>
      <translation>Внести серію</translation>
    </message>
    <message>
      <source>Enter the date</source>
      <translation>Внести дату</translation>
    </message>
    <message>
      <source>Enter the number</source>
      <translation>Ввести номер</translation>
    </message>
    <message>
      <source>Enter the receipt</source>
      <translation>Внести підтвердження</translation>
    </message>
    <message>
      <source>Enter the unit weight</source>
      <translation>Вказати вагу одиниці</translation>
    </message>
    <message>
      <source>Enter the wear</source>
      <translation>Вказати знос</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Заповнити</translation>
    </message>
    <message>
      <source>Let the road decide</source>
      <translation>Зняти фіксацію часу</translation>
    </message>
    <message>
      <source>Looked up today: open</source>
      <translation>Перевірено сьогодні: відкрито</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Відкрити товар</translation>
    </message>
    <message>
      <source>Place all</source>
      <translation>Розмістити все</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Надрукувати знову</translation>
    </message>
    <message>
      <source>Print the check sheet</source>
      <translation>Надрукувати контрольний аркуш</translation>
    </message>
    <message>
      <source>Re-box</source>
      <translation>Перепакувати</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Замінити</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Показати в залишках</translation>
    </message>
    <message>
      <source>Split the box</source>
      <translation>Розділити короб</translation>
    </message>
    <message>
      <source>Swap places</source>
      <translation>Поміняти місцями</translation>
    </message>
    <message>
      <source>Take goods off</source>
      <translation>Зняти товари</translation>
    </message>
    <message>
      <source>Take its place away</source>
      <translation>Зняти з місця</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Вийняти</translation>
    </message>
    <message>
      <source>Weigh</source>
      <translation>Зважити</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>A gift is a receipt in which goods of the donor came in; undone ones do not count.</source>
      <translation>Пожертва – це приймання, під час якого надійшли товари донора; скасоване не враховується.</translation>
    </message>
    <message>
      <source>A lot is goods of one article that arrived together.</source>
      <translation>Партія – це товари одного найменування, що надійшли разом.</translation>
    </message>
    <message>
      <source>All numbers</source>
      <translation>Усі числа</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Анонімно</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Короб</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Короби</translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Групи товарів</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>Choose another period.</source>
      <translation>Виберіть інший період.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Пораховано</translation>
    </message>
    <message>
      <source>Counting for the report</source>
      <translation>Підрахунок для звіту</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Країна</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Дні</translation>
    </message>
    <message>
      <source>Days count from the receipt of a lot to the departure, or to {day}.</source>
      <translation>Дні рахуються від приймання партії до відправлення або до {day}.</translation>
    </message>
    <message>
      <source>Days in stock</source>
      <translation>Днів на складі</translation>
    </message>
    <message>
      <source>Days so far, longest</source>
      <translation>Днів досі, найдовше</translation>
    </message>
    <message>
      <source>Days so far, median</source>
      <translation>Днів досі, медіана</translation>
    </message>
    <message>
      <source>Days until then, median</source>
      <translation>Днів до того, медіана</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Розбіжність</translation>
    </message>
    <message>
      <source>Differences at receipt</source>
      <translation>Розбіжності при отриманні</translation>
    </message>
    <message>
      <source>Differences by reason</source>
      <translation>Розбіжності за причинами</translation>
    </message>
    <message>
      <source>Differences of stock counts</source>
      <translation>Розбіжності інвентаризацій</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експортувати</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Від</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Від … до …</translation>
    </message>
    <message>
      <source>Gifts</source>
      <translation>Пожертви</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>Пожертвувано</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>У залишках</translation>
    </message>
    <message>
      <source>In stock is what lies in the warehouse on {day}.</source>
      <translation>У залишках – те, що лежить на складі {day}.</translation>
    </message>
    <message>
      <source>In stock, {unit}</source>
      <translation>У залишках, {unit}</translation>
    </message>
    <message>
      <source>In the books</source>
      <translation>За обліком</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Останні 12 місяців</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>Остання пожертва</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>Минулого року</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Позиції</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Lots in stock</source>
      <translation>Партій у залишках</translation>
    </message>
    <message>
      <source>Lots shipped</source>
      <translation>Партій відправлено</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Місяць</translation>
    </message>
    <message>
      <source>No differences were settled in this period.</source>
      <translation>У цьому періоді не підтверджено жодних розбіжностей.</translation>
    </message>
    <message>
      <source>No stock count of this period was settled with differences.</source>
      <translation>У цей період розбіжностей інвентаризацій не вирішували.</translation>
    </message>
    <message>
      <source>No transport left in this period.</source>
      <translation>У цьому періоді не вирушив жоден рейс.</translation>
    </message>
    <message>
      <source>Nobody gave anything in this period.</source>
      <translation>У цьому періоді ніхто нічого не пожертвував.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Nothing left in this period, and nothing is in stock.</source>
      <translation>У цьому періоді нічого не відправлено, і на складі нічого немає.</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Інші</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Партнер</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Період</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Індекс</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>Квартал</translation>
    </message>
    <message>
      <source>Q{number}/{year}</source>
      <translation>{number} кв./{year}</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Отримано</translation>
    </message>
    <message>
      <source>Report written to {file}</source>
      <translation>Звіт записано у {file}</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Звіти</translation>
    </message>
    <message>
      <source>Reports start with the first intake.</source>
      <translation>Звіти починаються з першого приймання.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Зберегти як PDF</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Зберегти звіт</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Надіслано</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Підтверджено</translation>
    </message>
    <message>
      <source>Shipped</source>
      <translation>Відправлено</translation>
    </message>
    <message>
      <source>Shipped and in stock</source>
      <translation>Відправлено й у залишках</translation>
    </message>
    <message>
      <source>Shipped is what transports left with, less what was undone, on the day of departure.</source>
      <translation>Відправлено – це те, з чим рейси вирушили, у день відправлення; скасоване не враховується.</translation>
    </message>
    <message>
      <source>Shipped, {unit}</source>
      <translation>Відправлено, {unit}</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Інвентаризація</translation>
    </message>
    <message>
      <source>Stock counts</source>
      <translation>Інвентаризації</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Вулиця</translation>
    </message>
    <message>
      <source>Thanks to donors</source>
      <translation>Подяка донорам</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Цього року</translation>
    </message>
    <message>
      <source>Time in stock</source>
      <translation>Час на складі</translation>
    </message>
    <message>
      <source>To</source>
      <translation>До</translation>
    </message>
    <message>
      <source>Tonnes by partner and month</source>
      <translation>Тонни за партнерами й місяцями</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Разом</translation>
    </message>
    <message>
      <source>Total, {unit}</source>
      <translation>Разом, {unit}</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Населений пункт</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Рейс</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Рейси</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Одиниця</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Вага</translation>
    </message>
    <message>
      <source>Weight, {unit}</source>
      <translation>Вага, {unit}</translation>
    </message>
    <message>
      <source>Weights are those of the goods with their boxes, without pallets.</source>
      <translation>Вага – це товари з коробами, без палет.</translation>
    </message>
    <message>
      <source>What came in, left and arrived is counted from then on.</source>
      <translation>Відтоді враховується все, що надходить, вирушає й прибуває.</translation>
    </message>
    <message>
      <source>What is not settled yet is not listed. Of a whole box no quantity was counted.</source>
      <translation>Невирішеного тут немає. Для цілих коробів кількість не рахували.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Рік</translation>
    </message>
    <message>
      <source>count accepted</source>
      <translation>підрахунок прийнято</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>пошкоджено</translation>
    </message>
    <message>
      <source>exchanged</source>
      <translation>переплутано</translation>
    </message>
    <message>
      <source>in {unit}</source>
      <translation>у {unit}</translation>
    </message>
    <message>
      <source>kg</source>
      <translation>кг</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>позиції</translation>
    </message>
    <message>
      <source>lots</source>
      <translation>партії</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>бракує</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>не знайдено</translation>
    </message>
    <message>
      <source>of which lots without weight</source>
      <translation>з них партій без ваги</translation>
    </message>
    <message>
      <source>other quantity</source>
      <translation>інша кількість</translation>
    </message>
    <message>
      <source>stock kept</source>
      <translation>облік залишено</translation>
    </message>
    <message>
      <source>surplus</source>
      <translation>надлишок</translation>
    </message>
    <message>
      <source>t</source>
      <translation>т</translation>
    </message>
    <message>
      <source>to</source>
      <translation>до</translation>
    </message>
    <message>
      <source>unknown label</source>
      <translation>невідома етикетка</translation>
    </message>
    <message>
      <source>wrong place</source>
      <translation>не на своєму місці</translation>
    </message>
    <message numerus="yes">
      <source>{count} had no difference.</source>
      <translation>
        <numerusform>Без розбіжностей: {count}.</numerusform>
        <numerusform>Без розбіжностей: {count}.</numerusform>
        <numerusform>Без розбіжностей: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot has no known weight and counts as nothing.</source>
      <translation>
        <numerusform>{count} партія без ваги не врахована.</numerusform>
        <numerusform>{count} партії без ваги не враховані.</numerusform>
        <numerusform>{count} партій без ваги не враховано.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} receipt was settled.</source>
      <translation>
        <numerusform>Підтверджено {count} отримання.</numerusform>
        <numerusform>Підтверджено {count} отримання.</numerusform>
        <numerusform>Підтверджено {count} отримань.</numerusform>
      </translation>
    </message>
    <message>
      <source>{days} and more</source>
      <translation>{days} і більше</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} – {last}</translation>
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
      <translation>Добре</translation>
    </message>
    <message>
      <source>Last scan, {time}</source>
      <translation>Останнє сканування, {time}</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Увага</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Стоп</translation>
    </message>
  </context>
  <context>
    <name>Route</name>
    <message>
      <source>1 driver</source>
      <translation>1 водій</translation>
    </message>
    <message>
      <source>2 drivers</source>
      <translation>2 водії</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Add a point</source>
      <translation>Додати пункт</translation>
    </message>
    <message>
      <source>Add a point to the route</source>
      <translation>Додати пункт маршруту</translation>
    </message>
    <message>
      <source>Arrived in {place}</source>
      <translation>Прибув: {place}</translation>
    </message>
    <message>
      <source>At the border</source>
      <translation>На кордоні</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Пункт пропуску</translation>
    </message>
    <message>
      <source>Border passed</source>
      <translation>Кордон перетнуто</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Перерва</translation>
    </message>
    <message>
      <source>Choose a border crossing to build the schedule.</source>
      <translation>Виберіть пункт пропуску, щоб скласти розклад.</translation>
    </message>
    <message>
      <source>Choose a vehicle to build the schedule.</source>
      <translation>Виберіть транспортний засіб, щоб скласти розклад.</translation>
    </message>
    <message>
      <source>Choose crossing</source>
      <translation>Вибрати пункт пропуску</translation>
    </message>
    <message>
      <source>Choose vehicle</source>
      <translation>Вибрати транспортний засіб</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>City, in any spelling</source>
      <translation>Місто, у будь-якому написанні</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Зачинено</translation>
    </message>
    <message>
      <source>Crossing changed to {crossing}</source>
      <translation>Змінено пункт пропуску: {crossing}</translation>
    </message>
    <message>
      <source>Crossing looked up today: closed for this vehicle</source>
      <translation>Пункт пропуску перевірено сьогодні: закрито для цього транспортного засобу</translation>
    </message>
    <message>
      <source>Crossing looked up today: open for this vehicle</source>
      <translation>Пункт пропуску перевірено сьогодні: відкрито для цього транспортного засобу</translation>
    </message>
    <message>
      <source>Curfew</source>
      <translation>Комендантська година</translation>
    </message>
    <message>
      <source>Daily rest</source>
      <translation>Щоденний відпочинок</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>Відправлення</translation>
    </message>
    <message>
      <source>Detour</source>
      <translation>Об’їзд</translation>
    </message>
    <message>
      <source>Drive on</source>
      <translation>Рух далі</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Водії</translation>
    </message>
    <message>
      <source>Driving ban</source>
      <translation>Заборона руху</translation>
    </message>
    <message>
      <source>Early, waiting</source>
      <translation>Зарано, чекати</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Внести</translation>
    </message>
    <message>
      <source>Give it a city that is known, so that distances can be estimated.</source>
      <translation>Вкажіть відоме місто, щоб можна було оцінити відстані.</translation>
    </message>
    <message>
      <source>Hand-over</source>
      <translation>Передача</translation>
    </message>
    <message>
      <source>Hand-over: another vehicle goes on</source>
      <translation>Передача: далі їде інший транспортний засіб</translation>
    </message>
    <message>
      <source>Leave the point out</source>
      <translation>Вилучити пункт</translation>
    </message>
    <message>
      <source>Left {place}</source>
      <translation>Вирушив: {place}</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Медіана</translation>
    </message>
    <message>
      <source>No schedule yet</source>
      <translation>Розкладу ще немає</translation>
    </message>
    <message>
      <source>Nobody drives at night</source>
      <translation>Уночі ніхто не їде</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Проїздом</translation>
    </message>
    <message>
      <source>On the way: the road passes there</source>
      <translation>Проїздом: дорога йде через це місто</translation>
    </message>
    <message>
      <source>One driver</source>
      <translation>Один водій</translation>
    </message>
    <message>
      <source>One place earlier</source>
      <translation>На місце раніше</translation>
    </message>
    <message>
      <source>One place later</source>
      <translation>На місце пізніше</translation>
    </message>
    <message>
      <source>Papers and checks go by these arrivals</source>
      <translation>Документи й перевірки враховують цей час прибуття</translation>
    </message>
    <message>
      <source>Pick-up</source>
      <translation>Забір</translation>
    </message>
    <message>
      <source>Pick-up: goods are loaded there</source>
      <translation>Забір: там завантажують</translation>
    </message>
    <message>
      <source>Pin the time</source>
      <translation>Зафіксувати час</translation>
    </message>
    <message>
      <source>Point added</source>
      <translation>Пункт додано</translation>
    </message>
    <message>
      <source>Receipt of the hand-over</source>
      <translation>Підтвердження передачі</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Повідомити</translation>
    </message>
    <message>
      <source>Rest</source>
      <translation>Відпочинок</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Розклад</translation>
    </message>
    <message>
      <source>Schedule made for {crew}</source>
      <translation>Розклад складено: {crew}</translation>
    </message>
    <message>
      <source>Set departure</source>
      <translation>Задати відправлення</translation>
    </message>
    <message>
      <source>Set the departure to build the schedule.</source>
      <translation>Задайте відправлення, щоб скласти розклад.</translation>
    </message>
    <message>
      <source>Shortest order of stops</source>
      <translation>Найкоротший порядок зупинок</translation>
    </message>
    <message>
      <source>Show partners</source>
      <translation>Показати партнерів</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Тривалість</translation>
    </message>
    <message>
      <source>Stop: a partner unloads</source>
      <translation>Зупинка: партнер розвантажує</translation>
    </message>
    <message>
      <source>Stops put in the shortest order</source>
      <translation>Зупинки впорядковано за найкоротшим шляхом</translation>
    </message>
    <message>
      <source>Take over arrivals</source>
      <translation>Прийняти час прибуття</translation>
    </message>
    <message>
      <source>Through the border</source>
      <translation>Кордон перетнуто</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Час</translation>
    </message>
    <message>
      <source>Time changed, the others follow</source>
      <translation>Час змінено, решта зсувається</translation>
    </message>
    <message>
      <source>Two drivers take turns</source>
      <translation>Двоє водіїв змінюють один одного</translation>
    </message>
    <message>
      <source>Type a city, such as Zabrze.</source>
      <translation>Введіть місто, наприклад Забже.</translation>
    </message>
    <message>
      <source>Type its number, or who signed it and when.</source>
      <translation>Введіть номер або хто й коли підписав.</translation>
    </message>
    <message>
      <source>Vehicle that goes on, with rested drivers</source>
      <translation>Транспортний засіб, що їде далі, з відпочилими водіями</translation>
    </message>
    <message>
      <source>Weekly rest</source>
      <translation>Щотижневий відпочинок</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Для чого</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Де</translation>
    </message>
    <message>
      <source>Where is {name}?</source>
      <translation>Де розташовано: {name}?</translation>
    </message>
    <message>
      <source>add</source>
      <translation>додати</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>прибув</translation>
    </message>
    <message>
      <source>border</source>
      <translation>кордон</translation>
    </message>
    <message numerus="yes">
      <source>border, as on {count} own transport</source>
      <translation>
        <numerusform>кордон, за досвідом {count} рейсу</numerusform>
        <numerusform>кордон, за досвідом {count} рейсів</numerusform>
        <numerusform>кордон, за досвідом {count} рейсів</numerusform>
      </translation>
    </message>
    <message>
      <source>border, usual wait</source>
      <translation>кордон, звичайне очікування</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>вибрано</translation>
    </message>
    <message>
      <source>closed for this vehicle</source>
      <translation>закрито для цього транспортного засобу</translation>
    </message>
    <message>
      <source>detour {km}</source>
      <translation>об’їзд {km}</translation>
    </message>
    <message>
      <source>empty vehicles only</source>
      <translation>лише порожні</translation>
    </message>
    <message>
      <source>km</source>
      <translation>км</translation>
    </message>
    <message>
      <source>local times</source>
      <translation>місцевий час</translation>
    </message>
    <message>
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>on at {time}</source>
      <translation>далі {time}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>відкрито</translation>
    </message>
    <message>
      <source>open in part</source>
      <translation>частково відкрито</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>зафіксувати</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>зафіксовано</translation>
    </message>
    <message>
      <source>time, stay, km</source>
      <translation>час, тривалість, км</translation>
    </message>
    <message>
      <source>until {time}</source>
      <translation>до {time}</translation>
    </message>
    <message>
      <source>wait {time}</source>
      <translation>очікування {time}</translation>
    </message>
    <message>
      <source>{best} at best, {worst} at worst</source>
      <translation>щонайраніше {best}, щонайпізніше {worst}</translation>
    </message>
    <message>
      <source>{crossing} looked up today</source>
      <translation>{crossing}: перевірено сьогодні</translation>
    </message>
    <message>
      <source>{km} km</source>
      <translation>{km} км</translation>
    </message>
    <message>
      <source>{km} km from the start</source>
      <translation>{km} км від початку</translation>
    </message>
    <message>
      <source>{place} changed</source>
      <translation>Змінено: {place}</translation>
    </message>
    <message>
      <source>{place} left out</source>
      <translation>Пункт «{place}» вилучено</translation>
    </message>
    <message>
      <source>{place} moved</source>
      <translation>Переставлено: {place}</translation>
    </message>
    <message>
      <source>{place}: {planned}; {best} at best, {worst} at worst</source>
      <translation>{place}: {planned}; щонайраніше {best}, щонайпізніше {worst}</translation>
    </message>
    <message>
      <source>{time} driving</source>
      <translation>{time} за кермом</translation>
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
      <translation>Кордон</translation>
    </message>
    <message>
      <source>Call us</source>
      <translation>Зв’язок</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Водії</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>Місцевий час</translation>
    </message>
    <message>
      <source>No printer is connected. Save the route sheet as PDF instead.</source>
      <translation>Принтер не під’єднано. Збережіть маршрутний лист як PDF.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Print route sheet</source>
      <translation>Надрукувати маршрутний лист</translation>
    </message>
    <message>
      <source>Route sheet</source>
      <translation>Маршрутний лист</translation>
    </message>
    <message>
      <source>Save route sheet as PDF</source>
      <translation>Зберегти маршрутний лист як PDF</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Тривалість</translation>
    </message>
    <message>
      <source>Times are a plan. Breaks and rests are kept before any arrival.</source>
      <translation>Час указано за планом. Перерви й відпочинок важливіші за вчасне прибуття.</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>Розвантаження</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Транспортний засіб</translation>
    </message>
    <message>
      <source>Where and what</source>
      <translation>Де і що</translation>
    </message>
    <message>
      <source>km</source>
      <translation>км</translation>
    </message>
  </context>
  <context>
    <name>Scan</name>
    <message>
      <source>New article</source>
      <translation>Новий товар</translation>
    </message>
    <message>
      <source>Nobody who works here has this badge. Press Ctrl+Shift+U and choose your name.</source>
      <translation>Такої картки немає в жодного, хто тут працює. Натисніть Ctrl+Shift+U й оберіть своє ім’я.</translation>
    </message>
    <message>
      <source>Scanner last heard at {time}</source>
      <translation>Останній сигнал сканера о {time}</translation>
    </message>
    <message>
      <source>Scanner ready</source>
      <translation>Сканер готовий</translation>
    </message>
    <message>
      <source>Scans go elsewhere</source>
      <translation>Скани йдуть в інше вікно</translation>
    </message>
    <message>
      <source>Scans go to another window now. Click into this one to go on.</source>
      <translation>Скани тепер потрапляють в інше вікно. Клацніть у цьому, щоб продовжити.</translation>
    </message>
    <message>
      <source>The card “{card}” does nothing on this page.</source>
      <translation>Картка «{card}» на цій сторінці нічого не робить.</translation>
    </message>
    <message>
      <source>The scan was not used. Close the open form first.</source>
      <translation>Скан не використано. Спершу закрийте відкриту форму.</translation>
    </message>
    <message>
      <source>The scanner works.</source>
      <translation>Сканер працює.</translation>
    </message>
    <message>
      <source>There is no such card. Print the cards anew.</source>
      <translation>Такої картки немає. Надрукуйте картки ще раз.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
      <source>{code} is not known here. Make a new article?</source>
      <translation>Код {code} тут невідомий. Створити новий товар?</translation>
    </message>
    <message>
      <source>{code} is not known here. Scan again, or type the number that stands there.</source>
      <translation>{code} тут невідомий. Зіскануйте ще раз або введіть номер, що там стоїть.</translation>
    </message>
    <message>
      <source>{code} was misread: its last digit does not fit. Scan again.</source>
      <translation>{code} зчитано неправильно: остання цифра не сходиться. Зіскануйте ще раз.</translation>
    </message>
    <message>
      <source>{count} of the next article. Scan it.</source>
      <translation>{count} од. наступного товару. Зіскануйте його.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>A PNG, JPEG or SVG; it is made small and put on white.</source>
      <translation>PNG, JPEG або SVG; його буде зменшено і покладено на біле тло.</translation>
    </message>
    <message>
      <source>A scale at a serial port or USB that prints its weight with the unit. What lies still for a second is taken. Speed and form stand in its manual, and what it is asked with, if it does not send by itself.</source>
      <translation>Ваги на послідовному порту або USB, що передають вагу з одиницею. Береться те, що лежить нерухомо одну секунду. Швидкість і формат указано в інструкції до ваг, як і команду запиту, якщо вони не надсилають самі.</translation>
    </message>
    <message>
      <source>A4. With a printer chosen, papers print without a further question.</source>
      <translation>A4. Якщо принтер вибрано, документи друкуються без запитання.</translation>
    </message>
    <message>
      <source>Address of the label printer</source>
      <translation>Адреса принтера етикеток</translation>
    </message>
    <message>
      <source>Aisles, racks and levels have a page of their own.</source>
      <translation>Ряди, стелажі та рівні мають власну сторінку.</translation>
    </message>
    <message>
      <source>All parts of the window grow with it.</source>
      <translation>Разом із ним росте все вікно.</translation>
    </message>
    <message>
      <source>Ask each time</source>
      <translation>Питати щоразу</translation>
    </message>
    <message>
      <source>Asked with</source>
      <translation>Команда запиту</translation>
    </message>
    <message>
      <source>At the bench</source>
      <translation>На робочому місці</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Резервне копіювання</translation>
    </message>
    <message>
      <source>Backup made</source>
      <translation>Резервну копію створено</translation>
    </message>
    <message>
      <source>Backup restored; the former warehouse is kept as {file}</source>
      <translation>Копію відновлено; попередній склад збережено як {file}</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Резервні копії</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Короби</translation>
    </message>
    <message>
      <source>Change the address …</source>
      <translation>Змінити адресу …</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Змінено</translation>
    </message>
    <message>
      <source>Changed on {day} by {person}</source>
      <translation>Змінено {day}, {person}</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Check everything</source>
      <translation>Перевірити все</translation>
    </message>
    <message>
      <source>Checking everything</source>
      <translation>Перевірка всього</translation>
    </message>
    <message>
      <source>Checks and plans go by them, for everybody in this warehouse, from the moment of the change.</source>
      <translation>За ними працюють перевірки й плани – для всіх на цьому складі, від моменту зміни.</translation>
    </message>
    <message>
      <source>Choose a logo</source>
      <translation>Вибрати логотип</translation>
    </message>
    <message>
      <source>Choose a picture …</source>
      <translation>Вибрати зображення …</translation>
    </message>
    <message>
      <source>Choose a second folder</source>
      <translation>Вибрати другу теку</translation>
    </message>
    <message>
      <source>Choose a second folder …</source>
      <translation>Вибрати другу теку …</translation>
    </message>
    <message>
      <source>Codes that do at the bench what a key does: laminate and hang them up. A4, on the printer for papers.</source>
      <translation>Коди, що біля столу роблять те саме, що й клавіша: заламінуйте й повісьте. A4, на принтері для документів.</translation>
    </message>
    <message>
      <source>Command cards</source>
      <translation>Картки-команди</translation>
    </message>
    <message>
      <source>Compared with the rules on {day}</source>
      <translation>Звірено з правилами {day}</translation>
    </message>
    <message>
      <source>Confirmed on {day} by {person}</source>
      <translation>Підтверджено {day}, {person}</translation>
    </message>
    <message>
      <source>Connected. Put something on the scale, or press its print key.</source>
      <translation>Під’єднано. Покладіть щось на ваги або натисніть на них кнопку друку.</translation>
    </message>
    <message>
      <source>Copy as a file</source>
      <translation>Копія у файлі</translation>
    </message>
    <message>
      <source>Copy saved as {file}</source>
      <translation>Копію збережено як {file}</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Скопіювати звіт</translation>
    </message>
    <message>
      <source>Counted row by row; 1 for a new sheet. It counts on by itself.</source>
      <translation>Рахується рядок за рядком; 1 – для нового аркуша. Далі рахує саме.</translation>
    </message>
    <message>
      <source>Customs and aid rules change; an old form is compared with them again.</source>
      <translation>Правила митниці та допомоги змінюються; стару форму слід звірити з ними знову.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Темна</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Зроблено</translation>
    </message>
    <message>
      <source>Dots of the label printer</source>
      <translation>Роздільність принтера етикеток</translation>
    </message>
    <message>
      <source>EORI {number}</source>
      <translation>EORI {number}</translation>
    </message>
    <message>
      <source>Enter our organisation …</source>
      <translation>Ввести нашу організацію …</translation>
    </message>
    <message>
      <source>Esc empties the search.</source>
      <translation>Esc очищує пошук.</translation>
    </message>
    <message>
      <source>Every half hour in which something changed. Kept are all of two days, then one of each of 7 days, 4 weeks and 12 months.</source>
      <translation>Щопівгодини, якщо щось змінилося. Зберігаються всі за два дні, далі по одній за 7 днів, 4 тижні та 12 місяців.</translation>
    </message>
    <message>
      <source>Everything adds up.</source>
      <translation>Усе сходиться.</translation>
    </message>
    <message>
      <source>Everything is being checked …</source>
      <translation>Триває перевірка …</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Forms of the papers</source>
      <translation>Форми документів</translation>
    </message>
    <message>
      <source>Further right and further down in millimetres, less than zero to the left and up.</source>
      <translation>Праворуч і вниз у міліметрах; менше нуля – ліворуч і вгору.</translation>
    </message>
    <message>
      <source>GS1 company prefix</source>
      <translation>Префікс GS1</translation>
    </message>
    <message>
      <source>GS1 company prefix changed</source>
      <translation>Префікс GS1 змінено</translation>
    </message>
    <message>
      <source>Holds at this computer only.</source>
      <translation>Діє лише на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>In the network its name or number, such as 192.168.1.50; at this computer its device file, such as /dev/usb/lp0 or COM3. It must understand ZPL.</source>
      <translation>У мережі – його ім’я або номер, наприклад 192.168.1.50; на цьому комп’ютері – файл пристрою, наприклад /dev/usb/lp0 або COM3. Він має розуміти ZPL.</translation>
    </message>
    <message>
      <source>It stands on every paper as the sender.</source>
      <translation>Вона стоїть у кожному документі як відправник.</translation>
    </message>
    <message>
      <source>It stands on the printer, mostly 203.</source>
      <translation>Її зазначено на принтері, здебільшого 203.</translation>
    </message>
    <message>
      <source>It takes the place of the warehouse that is open. The present one is backed up first, and kept beside it under a dated name.</source>
      <translation>Вона замінить відкритий склад. Нинішній спершу буде скопійовано і збережено поруч із датою в назві.</translation>
    </message>
    <message>
      <source>Label printer</source>
      <translation>Принтер етикеток</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Етикетки</translation>
    </message>
    <message>
      <source>Labels go to it without a question. Without one they are kept, to be saved as a PDF.</source>
      <translation>Етикетки йдуть на нього без запитань. Без принтера вони зберігаються, їх можна зберегти як PDF.</translation>
    </message>
    <message>
      <source>Labels in the printer</source>
      <translation>Етикетки в принтері</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>Остання резервна копія</translation>
    </message>
    <message>
      <source>Last step</source>
      <translation>Останній крок</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Бланк</translation>
    </message>
    <message>
      <source>Letterhead changed</source>
      <translation>Бланк змінено</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Світла</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Світла чи темна тема</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Граничні значення</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Місця зберігання</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Логотип</translation>
    </message>
    <message>
      <source>Logo changed</source>
      <translation>Логотип змінено</translation>
    </message>
    <message>
      <source>Logo removed</source>
      <translation>Логотип вилучено</translation>
    </message>
    <message>
      <source>Looking at the folder</source>
      <translation>Перевірка теки</translation>
    </message>
    <message>
      <source>Looking into the backups</source>
      <translation>Перегляд резервних копій</translation>
    </message>
    <message>
      <source>Looking what would be lost …</source>
      <translation>Перевіряємо, що буде втрачено …</translation>
    </message>
    <message>
      <source>Make a backup now</source>
      <translation>Створити копію зараз</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>Час</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>Змістити друк</translation>
    </message>
    <message>
      <source>Name of warehouse {code}</source>
      <translation>Назва складу {code}</translation>
    </message>
    <message>
      <source>Name of who signs</source>
      <translation>Хто підписує</translation>
    </message>
    <message>
      <source>Name, address, EORI and register number, and whom to talk to.</source>
      <translation>Назва, адреса, EORI та реєстраційний номер і контактна особа.</translation>
    </message>
    <message>
      <source>Next free label on the sheet</source>
      <translation>Наступна вільна етикетка на аркуші</translation>
    </message>
    <message>
      <source>No program that plays sounds was found (pw-play, paplay or aplay): the computer beeps instead.</source>
      <translation>Не знайдено програми для відтворення звуків (pw-play, paplay або aplay): комп’ютер подає простий сигнал.</translation>
    </message>
    <message>
      <source>No scale</source>
      <translation>Без ваг</translation>
    </message>
    <message>
      <source>No second folder any more</source>
      <translation>Другої теки більше немає</translation>
    </message>
    <message>
      <source>No setting holds these words</source>
      <translation>Немає налаштування з такими словами</translation>
    </message>
    <message>
      <source>No step would be lost: nothing was done since.</source>
      <translation>Жодного кроку не буде втрачено: відтоді нічого не робили.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Немає</translation>
    </message>
    <message>
      <source>None. If this computer is lost, so are its backups.</source>
      <translation>Немає. Якщо цей комп’ютер буде втрачено, зникнуть і резервні копії.</translation>
    </message>
    <message>
      <source>Not asked: it sends by itself</source>
      <translation>Без запиту: ваги надсилають самі</translation>
    </message>
    <message>
      <source>Not entered yet: papers name the warehouse only.</source>
      <translation>Ще не введено: у документах названо лише склад.</translation>
    </message>
    <message>
      <source>Nothing answers at this port. Check the cable; it is looked for again.</source>
      <translation>На цьому порту ніхто не відповідає. Перевірте кабель; пошук триває.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Вимкнено</translation>
    </message>
    <message>
      <source>On another drive, such as a stick. While it is away, work goes on; the newest backup is copied when it is back.</source>
      <translation>На іншому диску, наприклад на флешці. Поки його немає, робота триває; найновішу копію буде скопійовано, щойно він з’явиться.</translation>
    </message>
    <message>
      <source>On the scale: {weight} kg.</source>
      <translation>На вагах: {weight} кг.</translation>
    </message>
    <message>
      <source>One high tone is good, two tones call for a look, one low tone means stop.</source>
      <translation>Один високий звук – добре, два звуки – погляньте, один низький – стоп.</translation>
    </message>
    <message>
      <source>One long low tone: stop.</source>
      <translation>Один довгий низький звук: стоп.</translation>
    </message>
    <message>
      <source>One short high tone: good.</source>
      <translation>Один короткий високий звук: добре.</translation>
    </message>
    <message>
      <source>Open another warehouse</source>
      <translation>Відкрити інший склад</translation>
    </message>
    <message>
      <source>Open another warehouse …</source>
      <translation>Відкрити інший склад …</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Наша організація</translation>
    </message>
    <message>
      <source>Papers have their own languages; goods are named in all three.</source>
      <translation>Документи мають свої мови; товари названо всіма трьома.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Print command cards</source>
      <translation>Надрукувати картки-команди</translation>
    </message>
    <message>
      <source>Print further down</source>
      <translation>Друкувати нижче</translation>
    </message>
    <message>
      <source>Print further right</source>
      <translation>Друкувати правіше</translation>
    </message>
    <message>
      <source>Print test frame</source>
      <translation>Надрукувати тестову рамку</translation>
    </message>
    <message>
      <source>Print test label</source>
      <translation>Надрукувати тестову етикетку</translation>
    </message>
    <message>
      <source>Printed below the sender’s field for signing; empty for a blank one.</source>
      <translation>Друкується під місцем для підпису відправника; порожнє лишає його вільним.</translation>
    </message>
    <message>
      <source>Printer for papers</source>
      <translation>Принтер для документів</translation>
    </message>
    <message>
      <source>Reading the picture</source>
      <translation>Читання зображення</translation>
    </message>
    <message>
      <source>Reads the whole file, proves that all steps add up to what is kept, and looks at every issued paper. Nothing is changed; work goes on meanwhile.</source>
      <translation>Читає весь файл, перераховує, чи всі кроки дають нинішні залишки, і переглядає кожен виданий документ. Нічого не змінюється; робота триває.</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Вилучити логотип</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Звіт</translation>
    </message>
    <message>
      <source>Report copied</source>
      <translation>Звіт скопійовано</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Відновити</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Відновити резервну копію</translation>
    </message>
    <message>
      <source>Restore from a file</source>
      <translation>Відновити з файлу</translation>
    </message>
    <message>
      <source>Restore from a file …</source>
      <translation>Відновити з файлу …</translation>
    </message>
    <message>
      <source>Restore this backup …</source>
      <translation>Відновити цю копію …</translation>
    </message>
    <message>
      <source>Restore this backup?</source>
      <translation>Відновити цю резервну копію?</translation>
    </message>
    <message>
      <source>Save a copy as a file</source>
      <translation>Зберегти копію у файл</translation>
    </message>
    <message>
      <source>Save a copy as a file …</source>
      <translation>Зберегти копію …</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Збереження копії</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Ваги</translation>
    </message>
    <message>
      <source>Scan the test label. Hold the test frame, printed on plain paper, against a sheet of labels.</source>
      <translation>Зіскануйте тестову етикетку. Тестову рамку надрукуйте на звичайному папері й прикладіть до аркуша етикеток.</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Пошук у налаштуваннях</translation>
    </message>
    <message>
      <source>Second folder</source>
      <translation>Друга тека</translation>
    </message>
    <message>
      <source>Second folder chosen</source>
      <translation>Другу теку вибрано</translation>
    </message>
    <message>
      <source>Set back to {value}</source>
      <translation>Повернути {value}</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Show the locations</source>
      <translation>Показати місця зберігання</translation>
    </message>
    <message>
      <source>Since {day}; {source}</source>
      <translation>Від {day}; {source}</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Розмір</translation>
    </message>
    <message>
      <source>Size of the text</source>
      <translation>Розмір тексту</translation>
    </message>
    <message>
      <source>Sounds of scans</source>
      <translation>Звуки сканування</translation>
    </message>
    <message>
      <source>Speed and form of the scale</source>
      <translation>Швидкість і формат ваг</translation>
    </message>
    <message>
      <source>Stands on papers as the place of departure.</source>
      <translation>Стоїть у документах як місце відправлення.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Кроки</translation>
    </message>
    <message>
      <source>Still right</source>
      <translation>Досі правильно</translation>
    </message>
    <message>
      <source>Stop copying there</source>
      <translation>Більше не копіювати туди</translation>
    </message>
    <message>
      <source>Tax number {number}</source>
      <translation>Податковий номер {number}</translation>
    </message>
    <message>
      <source>Test the sounds</source>
      <translation>Перевірити звуки</translation>
    </message>
    <message>
      <source>The scale is heard. Nothing lies still on it.</source>
      <translation>Ваги передають дані. Нерухомо на них нічого не лежить.</translation>
    </message>
    <message>
      <source>The scale sends “{text}”, which is no weight with a unit. Change the speed, or let it print the unit.</source>
      <translation>Ваги передають «{text}», а це не вага з одиницею. Змініть швидкість або ввімкніть на вагах друк одиниці.</translation>
    </message>
    <message>
      <source>The warehouse is kept on a server: {server}. Its backups are made there, by whoever looks after the server (pg_basebackup); AidHub makes none by itself. A copy as a file can be saved below, and brought back into an empty database with “aidhub restore”.</source>
      <translation>Склад зберігається на сервері: {server}. Резервні копії там робить той, хто доглядає за сервером (pg_basebackup); сама програма їх не робить. Нижче можна зберегти копію у файл; «aidhub restore» поверне її в порожню базу даних.</translation>
    </message>
    <message>
      <source>The whole warehouse in one checked file, to keep elsewhere or take along.</source>
      <translation>Увесь склад в одному перевіреному файлі, щоб зберігати деінде або взяти з собою.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Ще немає.</translation>
    </message>
    <message numerus="yes">
      <source>This backup is of another warehouse, or of one that went another way since. All {count} step of the present one would be lost, the newest of them:</source>
      <translation>
        <numerusform>Ця копія з іншого складу або з того, що відтоді змінювався інакше. Буде втрачено {count} крок нинішнього складу; найновіші:</numerusform>
        <numerusform>Ця копія з іншого складу або з того, що відтоді змінювався інакше. Буде втрачено всі {count} кроки нинішнього складу; найновіші:</numerusform>
        <numerusform>Ця копія з іншого складу або з того, що відтоді змінювався інакше. Буде втрачено всі {count} кроків нинішнього складу; найновіші:</numerusform>
      </translation>
    </message>
    <message>
      <source>This workstation</source>
      <translation>Це робоче місце</translation>
    </message>
    <message>
      <source>To review: older than 12 months</source>
      <translation>На перевірку: старше 12 місяців</translation>
    </message>
    <message>
      <source>Try the label printer</source>
      <translation>Випробувати принтер етикеток</translation>
    </message>
    <message>
      <source>Two tones: look.</source>
      <translation>Два звуки: погляньте.</translation>
    </message>
    <message>
      <source>Type millimetres from -10 to 10, such as 1.5.</source>
      <translation>Введіть міліметри від -10 до 10, наприклад 1,5.</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
    <message>
      <source>Warehouse named {name}</source>
      <translation>Склад названо {name}</translation>
    </message>
    <message>
      <source>Warehouses</source>
      <translation>Склади</translation>
    </message>
    <message>
      <source>What is inside and what would be lost is shown first; the present file is backed up before, and kept beside under a dated name.</source>
      <translation>Спершу видно, що всередині і що буде втрачено; нинішній файл перед тим копіюється і лишається поруч із датою в назві.</translation>
    </message>
    <message>
      <source>Where it is kept</source>
      <translation>Де зберігається</translation>
    </message>
    <message>
      <source>With one, pallets get an SSCC that carriers can scan; without one, a number of our own.</source>
      <translation>З префіксом палети отримують SSCC, який сканують і перевізники; без нього – власний номер.</translation>
    </message>
    <message>
      <source>Workstation changed</source>
      <translation>Робоче місце змінено</translation>
    </message>
    <message>
      <source>ZPL printer at this computer</source>
      <translation>ZPL-принтер на цьому комп’ютері</translation>
    </message>
    <message>
      <source>ZPL printer in the network</source>
      <translation>ZPL-принтер у мережі</translation>
    </message>
    <message numerus="yes">
      <source>{count} box checked</source>
      <translation>
        <numerusform>Перевірено {count} короб</numerusform>
        <numerusform>Перевірено {count} короби</numerusform>
        <numerusform>Перевірено {count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} issued paper checked</source>
      <translation>
        <numerusform>Перевірено {count} виданий документ</numerusform>
        <numerusform>Перевірено {count} видані документи</numerusform>
        <numerusform>Перевірено {count} виданих документів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lot checked</source>
      <translation>
        <numerusform>Перевірено {count} партію товару</numerusform>
        <numerusform>Перевірено {count} партії товару</numerusform>
        <numerusform>Перевірено {count} партій товару</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problem found. Copy the report for whoever looks after the warehouse; the newest backup may help.</source>
      <translation>
        <numerusform>Знайдено {count} проблему. Скопіюйте звіт для того, хто доглядає за складом; може допомогти найновіша резервна копія.</numerusform>
        <numerusform>Знайдено {count} проблеми. Скопіюйте звіт для того, хто доглядає за складом; може допомогти найновіша резервна копія.</numerusform>
        <numerusform>Знайдено {count} проблем. Скопіюйте звіт для того, хто доглядає за складом; може допомогти найновіша резервна копія.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} step checked</source>
      <translation>
        <numerusform>Перевірено {count} крок</numerusform>
        <numerusform>Перевірено {count} кроки</numerusform>
        <numerusform>Перевірено {count} кроків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} step done since would be lost, the newest of them:</source>
      <translation>
        <numerusform>Буде втрачено {count} крок, зроблений відтоді; найновіші:</numerusform>
        <numerusform>Буде втрачено {count} кроки, зроблені відтоді; найновіші:</numerusform>
        <numerusform>Буде втрачено {count} кроків, зроблених відтоді; найновіші:</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be read. Choose another file.</source>
      <translation>{file} не вдалося прочитати. Виберіть інший файл.</translation>
    </message>
    <message>
      <source>{file} has more than {limit} million pixels. Make the picture smaller, then choose it again.</source>
      <translation>{file} має понад {limit} мільйонів пікселів. Зменште зображення і виберіть його знову.</translation>
    </message>
    <message>
      <source>{file} holds more than a plain drawing. Save it as PNG, then choose that file.</source>
      <translation>{file} містить більше, ніж простий рисунок. Збережіть його як PNG і виберіть той файл.</translation>
    </message>
    <message>
      <source>{file} is larger than a logo can be: at most {limit} MB, a drawing {drawing} MB. Save it smaller.</source>
      <translation>{file} завеликий для логотипа: щонайбільше {limit} МБ, рисунок – {drawing} МБ. Збережіть його меншим.</translation>
    </message>
    <message>
      <source>{file} is no picture that can be read. Choose a PNG, JPEG or SVG.</source>
      <translation>{file} – не зображення, яке можна прочитати. Виберіть PNG, JPEG або SVG.</translation>
    </message>
    <message>
      <source>{file} is opened only to read. The program that has it open makes the backups.</source>
      <translation>{file} відкрито лише для читання. Резервні копії робить програма, у якій файл відкрито.</translation>
    </message>
    <message>
      <source>{file}, backups in {folder}</source>
      <translation>{file}, резервні копії в {folder}</translation>
    </message>
    <message>
      <source>{file}. No backups are made of this warehouse.</source>
      <translation>{file}. Резервні копії цього складу не створюються.</translation>
    </message>
    <message>
      <source>{folder} is on the same drive as the warehouse. Choose one on another.</source>
      <translation>{folder} на тому самому диску, що й склад. Виберіть теку на іншому.</translation>
    </message>
    <message>
      <source>{folder}, newest of {moment}</source>
      <translation>{folder}, найновіша від {moment}</translation>
    </message>
    <message>
      <source>{limit} is still right</source>
      <translation>{limit}: підтверджено</translation>
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
      <translation>{name} збережено</translation>
    </message>
    <message>
      <source>{printer}, not connected</source>
      <translation>{printer}, не під’єднано</translation>
    </message>
    <message>
      <source>{question}, once it lies still ({maker})</source>
      <translation>{question}, коли вантаж нерухомий ({maker})</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} МБ</translation>
    </message>
    <message>
      <source>{size}, one by one</source>
      <translation>{size}, по одній</translation>
    </message>
    <message>
      <source>{size}, {count} on A4</source>
      <translation>{size}, {count} на A4</translation>
    </message>
    <message>
      <source>{warehouse}, checked {moment}</source>
      <translation>{warehouse}, перевірено {moment}</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Hint</source>
      <translation>Підказка</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Проблема</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Попередження</translation>
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
      <translation>Резервна копія</translation>
    </message>
    <message>
      <source>Backup today {time}</source>
      <translation>Резервна копія сьогодні о {time}</translation>
    </message>
    <message>
      <source>Backup {day}</source>
      <translation>Резервна копія {day}</translation>
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
      <source>Find anything</source>
      <translation>Знайти будь-що</translation>
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
      <source>Last steps</source>
      <translation>Останні кроки</translation>
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
      <source>Scale connected</source>
      <translation>Ваги під’єднано</translation>
    </message>
    <message>
      <source>Scale ready</source>
      <translation>Ваги готові</translation>
    </message>
    <message>
      <source>Something is still running</source>
      <translation>Ще триває робота</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Звуки</translation>
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
      <source>The database does not answer</source>
      <translation>База даних не відповідає</translation>
    </message>
    <message>
      <source>The scale is not connected</source>
      <translation>Ваги не під’єднано</translation>
    </message>
    <message>
      <source>The scale is not understood</source>
      <translation>Дані ваг незрозумілі</translation>
    </message>
    <message>
      <source>This page is for coordinators. Ask one to sign on.</source>
      <translation>Ця сторінка для координаторів. Попросіть одного з них увійти.</translation>
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
      <source>{backup}, not copied to the second folder</source>
      <translation>{backup}, не скопійовано до другої теки</translation>
    </message>
    <message>
      <source>{backup}, second folder not there</source>
      <translation>{backup}, другої теки немає</translation>
    </message>
    <message>
      <source>{work} {done} of {total}</source>
      <translation>{work} {done} з {total}</translation>
    </message>
  </context>
  <context>
    <name>SigningOn</name>
    <message>
      <source>Change person</source>
      <translation>Змінити особу</translation>
    </message>
    <message>
      <source>Choose your name, or scan your badge.</source>
      <translation>Виберіть своє ім’я або зіскануйте бейдж.</translation>
    </message>
    <message>
      <source>Coordinator, no PIN yet</source>
      <translation>Координація, ще без PIN-коду</translation>
    </message>
    <message>
      <source>Helper</source>
      <translation>Допомога</translation>
    </message>
    <message>
      <source>Manage people</source>
      <translation>Керувати списком людей</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Name or badge</source>
      <translation>Ім’я або бейдж</translation>
    </message>
    <message>
      <source>Nobody of this name works here. Type less of it, or scan the badge.</source>
      <translation>Тут не працює ніхто з таким ім’ям. Введіть лише частину імені або зіскануйте бейдж.</translation>
    </message>
    <message>
      <source>Nobody was here for 10 minutes. Sign on again to see the coordinators’ pages.</source>
      <translation>10 хвилин тут нікого не було. Увійдіть знову, щоб бачити сторінки координаторів.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN-код</translation>
    </message>
    <message>
      <source>PIN forgotten? Another coordinator sets a new one under Manage people. If there is no other, close AidHub and type in its folder: {command}</source>
      <translation>Забули PIN-код? Інша особа з координації встановить новий у «Керувати списком людей». Якщо такої немає, закрийте AidHub і введіть у його теці: {command}</translation>
    </message>
    <message>
      <source>PIN of {name}</source>
      <translation>PIN-код: {name}</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>PIN-код встановлено</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>Встановити PIN-код</translation>
    </message>
    <message>
      <source>Sign on</source>
      <translation>Увійти</translation>
    </message>
    <message>
      <source>This is no badge of anybody who works here. Choose your name.</source>
      <translation>Це не бейдж когось, хто тут працює. Виберіть своє ім’я.</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Хто ви?</translation>
    </message>
    <message>
      <source>{name} is signed on</source>
      <translation>Вхід виконано: {name}</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Coordinator</source>
      <translation>Координація</translation>
    </message>
    <message>
      <source>Finishing what is on its way …</source>
      <translation>Завершується розпочате …</translation>
    </message>
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
      <source>Something is still running. Wait until it has ended, or stop it in the status bar.</source>
      <translation>Ще триває робота. Зачекайте, доки вона закінчиться, або зупиніть її в рядку стану.</translation>
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
      <source>This warehouse is open in another window, which has come up.</source>
      <translation>Цей склад відкрито в іншому вікні; його виведено наперед.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
    <message>
      <source>Warehouses of AidHub</source>
      <translation>Склади AidHub</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Blocked</source>
      <translation>Заблоковано</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Скасовано</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Підтверджено</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Доставлено</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Чернетка</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Прострочено</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>Завантажено</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Завантаження</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>У дорозі</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрито</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Застаріло</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Заплановано</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Надруковано</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>Резерв</translation>
    </message>
    <message>
      <source>To fill in</source>
      <translation>Доповнити</translation>
    </message>
    <message>
      <source>Unconfirmed</source>
      <translation>Не підтверджено</translation>
    </message>
    <message>
      <source>Unsorted</source>
      <translation>Не сортовано</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Очікує</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>A delivery announced</source>
      <translation>Оголошено про доставку</translation>
    </message>
    <message>
      <source>A delivery called off</source>
      <translation>Доставку скасовано</translation>
    </message>
    <message>
      <source>A delivery changed</source>
      <translation>Доставку змінено</translation>
    </message>
    <message>
      <source>An address changed</source>
      <translation>Змінено адресу</translation>
    </message>
    <message>
      <source>An entry for a paper filled in</source>
      <translation>Доповнено дані для документа</translation>
    </message>
    <message>
      <source>Arrivals of {transport} taken from the schedule</source>
      <translation>{transport}: час прибуття взято з розкладу</translation>
    </message>
    <message>
      <source>Article for {what} confirmed</source>
      <translation>Товар для {what} підтверджено</translation>
    </message>
    <message numerus="yes">
      <source>Article of {count} line confirmed</source>
      <translation>
        <numerusform>Підтверджено товар {count} позиції</numerusform>
        <numerusform>Підтверджено товари {count} позицій</numerusform>
        <numerusform>Підтверджено товари {count} позицій</numerusform>
      </translation>
    </message>
    <message>
      <source>Article {name} brought back</source>
      <translation>Товар {name} повернено</translation>
    </message>
    <message>
      <source>Article {name} changed</source>
      <translation>Змінено товар: {name}</translation>
    </message>
    <message>
      <source>Article {name} checked</source>
      <translation>Товар {name} перевірено</translation>
    </message>
    <message>
      <source>Article {name} entered</source>
      <translation>Внесено товар: {name}</translation>
    </message>
    <message>
      <source>Article {name} removed</source>
      <translation>Товар {name} вилучено</translation>
    </message>
    <message>
      <source>Box {box} closed</source>
      <translation>Короб {box} закрито</translation>
    </message>
    <message>
      <source>Box {box} opened</source>
      <translation>Короб {box} відкрито</translation>
    </message>
    <message>
      <source>Box {box} opened again</source>
      <translation>Короб {box} знову відкрито</translation>
    </message>
    <message>
      <source>Box {box} taken over</source>
      <translation>Короб {box} перейнято</translation>
    </message>
    <message>
      <source>Box {box} weighs {weight} kg</source>
      <translation>Короб {box} важить {weight} кг</translation>
    </message>
    <message>
      <source>Box {what} made of an unlabelled find at {location}</source>
      <translation>створено короб {what} зі знахідки без етикетки на {location}</translation>
    </message>
    <message>
      <source>Counting of {location} started</source>
      <translation>розпочато підрахунок на {location}</translation>
    </message>
    <message>
      <source>Counting of {location} taken over</source>
      <translation>перейнято підрахунок на {location}</translation>
    </message>
    <message>
      <source>Delivery of {donor} announced</source>
      <translation>Оголошено про доставку від {donor}</translation>
    </message>
    <message>
      <source>Delivery of {donor} called off</source>
      <translation>Доставку від {donor} скасовано</translation>
    </message>
    <message>
      <source>Delivery of {donor} changed</source>
      <translation>Доставку від {donor} змінено</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Повторено: {step}</translation>
    </message>
    <message>
      <source>GS1 company prefix: {name}</source>
      <translation>Префікс GS1: {name}</translation>
    </message>
    <message numerus="yes">
      <source>Goods for {count} need allocated to {transport}</source>
      <translation>
        <numerusform>{transport}: розподілено товари для {count} позиції</numerusform>
        <numerusform>{transport}: розподілено товари для {count} позицій</numerusform>
        <numerusform>{transport}: розподілено товари для {count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Goods of {count} kind proposed for {transport}</source>
      <translation>
        <numerusform>Запропоновано {count} вид товару для {transport}</numerusform>
        <numerusform>Запропоновано {count} види товару для {transport}</numerusform>
        <numerusform>Запропоновано {count} видів товару для {transport}</numerusform>
      </translation>
    </message>
    <message>
      <source>Goods of {from_box} put into box {box}</source>
      <translation>Товар із {from_box} перекладено в короб {box}</translation>
    </message>
    <message>
      <source>Goods of {transport} put into boxes {boxes}</source>
      <translation>Товари рейсу {transport} перекладено в короби {boxes}</translation>
    </message>
    <message>
      <source>Goods of {transport} set free</source>
      <translation>Товари рейсу {transport} звільнено</translation>
    </message>
    <message>
      <source>Goods of {what} brought to {to}</source>
      <translation>Товар з {what} перенесено до {to}</translation>
    </message>
    <message>
      <source>Intake {number} changed</source>
      <translation>Приймання {number} змінено</translation>
    </message>
    <message>
      <source>Intake {number} finished</source>
      <translation>Приймання {number} завершено</translation>
    </message>
    <message>
      <source>Intake {number} of {donor} started</source>
      <translation>Розпочато приймання {number} від {donor}</translation>
    </message>
    <message>
      <source>Intake {number} started</source>
      <translation>Розпочато приймання {number}</translation>
    </message>
    <message>
      <source>Load carrier of pallet {pallet} chosen</source>
      <translation>Вибрано носій для палети {pallet}</translation>
    </message>
    <message>
      <source>Location {code} changed</source>
      <translation>Змінено місце {code}</translation>
    </message>
    <message>
      <source>Location {code} removed</source>
      <translation>Вилучено місце {code}</translation>
    </message>
    <message>
      <source>Location {location} counted</source>
      <translation>місце {location} пораховано</translation>
    </message>
    <message>
      <source>Location {location} skipped</source>
      <translation>місце {location} пропущено</translation>
    </message>
    <message>
      <source>Logo of {name} changed</source>
      <translation>Логотип {name} змінено</translation>
    </message>
    <message>
      <source>Logo of {name} taken away</source>
      <translation>Логотип {name} вилучено</translation>
    </message>
    <message>
      <source>Name of who signs: {name}</source>
      <translation>Підписує: {name}</translation>
    </message>
    <message numerus="yes">
      <source>Needs list of {partner} with {count} line</source>
      <translation>
        <numerusform>Список потреб ({partner}) з {count} позицією</numerusform>
        <numerusform>Список потреб ({partner}) з {count} позиціями</numerusform>
        <numerusform>Список потреб ({partner}) з {count} позиціями</numerusform>
      </translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} changed</source>
      <translation>Список потреб {number} ({partner}) змінено</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} closed</source>
      <translation>Список потреб {number} ({partner}) закрито</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} confirmed</source>
      <translation>Список потреб {number} ({partner}) підтверджено</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} opened again</source>
      <translation>Список потреб {number} ({partner}) знову відкрито</translation>
    </message>
    <message>
      <source>Needs list {number} of {partner} taken away</source>
      <translation>Список потреб {number} ({partner}) вилучено</translation>
    </message>
    <message>
      <source>PIN of {name} set</source>
      <translation>PIN-код встановлено: {name}</translation>
    </message>
    <message>
      <source>PIN of {name} taken away</source>
      <translation>{name}: PIN-код вилучено</translation>
    </message>
    <message>
      <source>Pallet {pallet} begun</source>
      <translation>Палету {pallet} розпочато</translation>
    </message>
    <message>
      <source>Pallet {pallet} closed</source>
      <translation>Палету {pallet} закрито</translation>
    </message>
    <message>
      <source>Part of box {from_box} put into box {box}</source>
      <translation>Частину короба {from_box} перекладено в короб {box}</translation>
    </message>
    <message>
      <source>Plan of {transport} confirmed</source>
      <translation>План рейсу {transport} підтверджено</translation>
    </message>
    <message>
      <source>Plan of {transport} confirmed in spite of problems: {reason}</source>
      <translation>План рейсу {transport} підтверджено попри проблеми: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>Priority of {count} line changed</source>
      <translation>
        <numerusform>Змінено пріоритет {count} позиції</numerusform>
        <numerusform>Змінено пріоритет {count} позицій</numerusform>
        <numerusform>Змінено пріоритет {count} позицій</numerusform>
      </translation>
    </message>
    <message>
      <source>Route of {transport}: {place} changed</source>
      <translation>Маршрут {transport}: змінено «{place}»</translation>
    </message>
    <message numerus="yes">
      <source>SSCC given to {count} pallet</source>
      <translation>
        <numerusform>SSCC присвоєно {count} палеті</numerusform>
        <numerusform>SSCC присвоєно {count} палетам</numerusform>
        <numerusform>SSCC присвоєно {count} палетам</numerusform>
      </translation>
    </message>
    <message>
      <source>Stock count {number} closed</source>
      <translation>інвентаризацію {number} завершено</translation>
    </message>
    <message numerus="yes">
      <source>Stock count {number} of {count} location started</source>
      <translation>
        <numerusform>розпочато інвентаризацію {number}: {count} місце</numerusform>
        <numerusform>розпочато інвентаризацію {number}: {count} місця</numerusform>
        <numerusform>розпочато інвентаризацію {number}: {count} місць</numerusform>
      </translation>
    </message>
    <message>
      <source>Stops of {transport} put in order</source>
      <translation>Впорядковано зупинки {transport}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Скасовано: {step}</translation>
    </message>
    <message>
      <source>Unknown label scanned at {location}</source>
      <translation>зіскановано невідому етикетку на {location}</translation>
    </message>
    <message>
      <source>Until tomorrow: {what}</source>
      <translation>Відкладено до завтра: {what}</translation>
    </message>
    <message>
      <source>View {name} changed</source>
      <translation>Змінено вигляд {name}</translation>
    </message>
    <message>
      <source>View {name} removed</source>
      <translation>Вилучено вигляд {name}</translation>
    </message>
    <message>
      <source>View {name} saved</source>
      <translation>Збережено вигляд {name}</translation>
    </message>
    <message>
      <source>Warehouse named {name}</source>
      <translation>Склад названо {name}</translation>
    </message>
    <message>
      <source>{article} for one: {amount} {unit}</source>
      <translation>{article} на особу чи домогосподарство: {amount} {unit}</translation>
    </message>
    <message>
      <source>{article} merged into {into}</source>
      <translation>{article} об’єднано з {into}</translation>
    </message>
    <message>
      <source>{article} not accepted</source>
      <translation>Не прийнято: {article}</translation>
    </message>
    <message>
      <source>{article} of intake {number} changed</source>
      <translation>Змінено позицію «{article}» приймання {number}</translation>
    </message>
    <message>
      <source>{article} of intake {number} taken away</source>
      <translation>Вилучено позицію «{article}» із приймання {number}</translation>
    </message>
    <message>
      <source>{article} taken in</source>
      <translation>Прийнято: {article}</translation>
    </message>
    <message>
      <source>{box} sorted completely</source>
      <translation>{box} повністю відсортовано</translation>
    </message>
    <message numerus="yes">
      <source>{count} address entered</source>
      <translation>
        <numerusform>Внесено {count} адресу</numerusform>
        <numerusform>Внесено {count} адреси</numerusform>
        <numerusform>Внесено {count} адрес</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article brought back</source>
      <translation>
        <numerusform>{count} товар повернено</numerusform>
        <numerusform>{count} товари повернено</numerusform>
        <numerusform>{count} товарів повернено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article changed</source>
      <translation>
        <numerusform>{count} товар змінено</numerusform>
        <numerusform>{count} товари змінено</numerusform>
        <numerusform>{count} товарів змінено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article checked</source>
      <translation>
        <numerusform>{count} товар перевірено</numerusform>
        <numerusform>{count} товари перевірено</numerusform>
        <numerusform>{count} товарів перевірено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article entered</source>
      <translation>
        <numerusform>Внесено {count} товар</numerusform>
        <numerusform>Внесено {count} товари</numerusform>
        <numerusform>Внесено {count} товарів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article merged into {into}</source>
      <translation>
        <numerusform>{count} товар об’єднано з {into}</numerusform>
        <numerusform>{count} товари об’єднано з {into}</numerusform>
        <numerusform>{count} товарів об’єднано з {into}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article removed</source>
      <translation>
        <numerusform>{count} товар вилучено</numerusform>
        <numerusform>{count} товари вилучено</numerusform>
        <numerusform>{count} товарів вилучено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box of {location} taken from a count sheet</source>
      <translation>
        <numerusform>перенесено {count} короб на {location} з аркуша підрахунку</numerusform>
        <numerusform>перенесено {count} короби на {location} з аркуша підрахунку</numerusform>
        <numerusform>перенесено {count} коробів на {location} з аркуша підрахунку</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box put on {pallet}</source>
      <translation>
        <numerusform>{count} короб поставлено на {pallet}</numerusform>
        <numerusform>{count} короби поставлено на {pallet}</numerusform>
        <numerusform>{count} коробів поставлено на {pallet}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box received</source>
      <translation>
        <numerusform>Прийнято {count} короб</numerusform>
        <numerusform>Прийнято {count} короби</numerusform>
        <numerusform>Прийнято {count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box taken in: {article}</source>
      <translation>
        <numerusform>Прийнято {count} короб: {article}</numerusform>
        <numerusform>Прийнято {count} короби: {article}</numerusform>
        <numerusform>Прийнято {count} коробів: {article}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} difference of stock count {number} settled</source>
      <translation>
        <numerusform>вирішено {count} розбіжність інвентаризації {number}</numerusform>
        <numerusform>вирішено {count} розбіжності інвентаризації {number}</numerusform>
        <numerusform>вирішено {count} розбіжностей інвентаризації {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label of intake {number} printed</source>
      <translation>
        <numerusform>Надруковано {count} етикетку приймання {number}</numerusform>
        <numerusform>Надруковано {count} етикетки приймання {number}</numerusform>
        <numerusform>Надруковано {count} етикеток приймання {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line added for {partner}</source>
      <translation>
        <numerusform>Додано {count} позицію для {partner}</numerusform>
        <numerusform>Додано {count} позиції для {partner}</numerusform>
        <numerusform>Додано {count} позицій для {partner}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of {partner} changed</source>
      <translation>
        <numerusform>Змінено {count} позицію ({partner})</numerusform>
        <numerusform>Змінено {count} позиції ({partner})</numerusform>
        <numerusform>Змінено {count} позицій ({partner})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of {partner} from {file}</source>
      <translation>
        <numerusform>{count} позиція ({partner}) з {file}</numerusform>
        <numerusform>{count} позиції ({partner}) з {file}</numerusform>
        <numerusform>{count} позицій ({partner}) з {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line of {partner} taken away</source>
      <translation>
        <numerusform>Вилучено {count} позицію ({partner})</numerusform>
        <numerusform>Вилучено {count} позиції ({partner})</numerusform>
        <numerusform>Вилучено {count} позицій ({partner})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line received</source>
      <translation>
        <numerusform>Прийнято {count} позицію</numerusform>
        <numerusform>Прийнято {count} позиції</numerusform>
        <numerusform>Прийнято {count} позицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location changed</source>
      <translation>
        <numerusform>Змінено {count} місце</numerusform>
        <numerusform>Змінено {count} місця</numerusform>
        <numerusform>Змінено {count} місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location made</source>
      <translation>
        <numerusform>Створено {count} місце зберігання</numerusform>
        <numerusform>Створено {count} місця зберігання</numerusform>
        <numerusform>Створено {count} місць зберігання</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location removed</source>
      <translation>
        <numerusform>Вилучено {count} місце</numerusform>
        <numerusform>Вилучено {count} місця</numerusform>
        <numerusform>Вилучено {count} місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package loaded on {transport}</source>
      <translation>
        <numerusform>{count} вантажне місце завантажено на {transport}</numerusform>
        <numerusform>{count} вантажні місця завантажено на {transport}</numerusform>
        <numerusform>{count} вантажних місць завантажено на {transport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package passed on from {transport} to {to}</source>
      <translation>
        <numerusform>{count} вантажне місце передано з {transport} на {to}</numerusform>
        <numerusform>{count} вантажні місця передано з {transport} на {to}</numerusform>
        <numerusform>{count} вантажних місць передано з {transport} на {to}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package placed in {transport}</source>
      <translation>
        <numerusform>{count} вантажне місце розміщено в {transport}</numerusform>
        <numerusform>{count} вантажні місця розміщено в {transport}</numerusform>
        <numerusform>{count} вантажних місць розміщено в {transport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package taken off {transport}</source>
      <translation>
        <numerusform>{count} вантажне місце знято з {transport}</numerusform>
        <numerusform>{count} вантажні місця знято з {transport}</numerusform>
        <numerusform>{count} вантажних місць знято з {transport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row blocked</source>
      <translation>
        <numerusform>Заблоковано {count} рядок</numerusform>
        <numerusform>Заблоковано {count} рядки</numerusform>
        <numerusform>Заблоковано {count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row imported from {file}</source>
      <translation>
        <numerusform>Імпортовано {count} рядок із {file}</numerusform>
        <numerusform>Імпортовано {count} рядки з {file}</numerusform>
        <numerusform>Імпортовано {count} рядків із {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row no longer blocked</source>
      <translation>
        <numerusform>Розблоковано {count} рядок</numerusform>
        <numerusform>Розблоковано {count} рядки</numerusform>
        <numerusform>Розблоковано {count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row of the stock changed</source>
      <translation>
        <numerusform>Змінено {count} рядок залишків</numerusform>
        <numerusform>Змінено {count} рядки залишків</numerusform>
        <numerusform>Змінено {count} рядків залишків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle entered</source>
      <translation>
        <numerusform>Внесено {count} транспортний засіб</numerusform>
        <numerusform>Внесено {count} транспортні засоби</numerusform>
        <numerusform>Внесено {count} транспортних засобів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} vehicle removed</source>
      <translation>
        <numerusform>Вилучено {count} транспортний засіб</numerusform>
        <numerusform>Вилучено {count} транспортні засоби</numerusform>
        <numerusform>Вилучено {count} транспортних засобів</numerusform>
      </translation>
    </message>
    <message>
      <source>{goods} in box {box} described</source>
      <translation>{goods} у коробі {box}: опис змінено</translation>
    </message>
    <message>
      <source>{goods} in box {box}: {quantity}</source>
      <translation>{goods} у коробі {box}: {quantity}</translation>
    </message>
    <message>
      <source>{limit} confirmed at {value}</source>
      <translation>{limit}: підтверджено {value}</translation>
    </message>
    <message>
      <source>{limit} set back to {value}</source>
      <translation>{limit}: повернуто {value}</translation>
    </message>
    <message>
      <source>{limit} set to {value}</source>
      <translation>{limit}: встановлено {value}</translation>
    </message>
    <message>
      <source>{name} added to the people</source>
      <translation>{name}: додано до списку людей</translation>
    </message>
    <message>
      <source>{name} changed</source>
      <translation>Змінено: {name}</translation>
    </message>
    <message>
      <source>{name} entered</source>
      <translation>Внесено: {name}</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} вилучено</translation>
    </message>
    <message>
      <source>{others} merged into {name}</source>
      <translation>{others} об’єднано з {name}</translation>
    </message>
    <message>
      <source>{partner} confirmed {transport}</source>
      <translation>{partner}: отримання {transport} підтверджено</translation>
    </message>
    <message>
      <source>{place} looked up: closed for this class</source>
      <translation>{place}: перевірено, для цього класу закрито</translation>
    </message>
    <message>
      <source>{place} looked up: open</source>
      <translation>{place}: перевірено, відкрито</translation>
    </message>
    <message>
      <source>{place} moved on the route of {transport}</source>
      <translation>Маршрут {transport}: переставлено «{place}»</translation>
    </message>
    <message>
      <source>{quantity} counted in {what}</source>
      <translation>пораховано {quantity} у {what}</translation>
    </message>
    <message>
      <source>{quantity} of {article} promised to {transport}</source>
      <translation>{quantity} × {article} зарезервовано для {transport}</translation>
    </message>
    <message>
      <source>{quantity} of {what} brought to {to}</source>
      <translation>{quantity} з {what} перенесено на {to}</translation>
    </message>
    <message>
      <source>{quantity} × {goods} from {box} thrown away</source>
      <translation>{quantity} × {goods} з {box} викинуто</translation>
    </message>
    <message>
      <source>{quantity} × {goods} into box {box}</source>
      <translation>{quantity} × {goods} у короб {box}</translation>
    </message>
    <message>
      <source>{quantity} × {goods} made of parts</source>
      <translation>{quantity} × {goods} складено з частин</translation>
    </message>
    <message>
      <source>{quantity} × {goods} taken apart</source>
      <translation>{quantity} × {goods} розібрано</translation>
    </message>
    <message>
      <source>{transport} also passes {place}</source>
      <translation>{transport}: додано пункт «{place}»</translation>
    </message>
    <message>
      <source>{transport} also stops at {partners}</source>
      <translation>{transport}: додано зупинку {partners}</translation>
    </message>
    <message>
      <source>{transport} arrived at {partner}</source>
      <translation>{transport} прибув: {partner}</translation>
    </message>
    <message>
      <source>{transport} cancelled</source>
      <translation>{transport} скасовано</translation>
    </message>
    <message>
      <source>{transport} changed</source>
      <translation>{transport} змінено</translation>
    </message>
    <message>
      <source>{transport} filled with what expires first</source>
      <translation>{transport} заповнено товарами з найближчим строком придатності</translation>
    </message>
    <message>
      <source>{transport} left for {partners}</source>
      <translation>{transport} відправлено: {partners}</translation>
    </message>
    <message>
      <source>{transport} left for {partners} in spite of problems: {reason}</source>
      <translation>{transport} відправлено до {partners} попри проблеми: {reason}</translation>
    </message>
    <message>
      <source>{transport} no longer passes {place}</source>
      <translation>{transport}: пункт «{place}» вилучено</translation>
    </message>
    <message>
      <source>{transport} no longer stops at {partners}</source>
      <translation>{transport}: вилучено зупинку {partners}</translation>
    </message>
    <message>
      <source>{transport} set a step back</source>
      <translation>{transport} повернено на крок назад</translation>
    </message>
    <message>
      <source>{transport} to {partners} planned</source>
      <translation>Заплановано {transport}: {partners}</translation>
    </message>
    <message>
      <source>{transport}: time in {place} noted</source>
      <translation>{transport}: записано час для «{place}»</translation>
    </message>
    <message>
      <source>{what} added to article {name}</source>
      <translation>{what} додано до товару {name}</translation>
    </message>
    <message>
      <source>{what} blocked</source>
      <translation>Заблоковано {what}</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>Змінено {what}</translation>
    </message>
    <message>
      <source>{what} found damaged</source>
      <translation>{what} знайдено пошкодженим</translation>
    </message>
    <message>
      <source>{what} means {article}</source>
      <translation>{what} означає {article}</translation>
    </message>
    <message>
      <source>{what} moved on the load plan of {transport}</source>
      <translation>{what} переміщено у схемі завантаження {transport}</translation>
    </message>
    <message>
      <source>{what} moved to {to}</source>
      <translation>{what} переміщено на {to}</translation>
    </message>
    <message>
      <source>{what} needed by {partner}</source>
      <translation>{partner} потребує: {what}</translation>
    </message>
    <message>
      <source>{what} no longer blocked</source>
      <translation>Розблоковано {what}</translation>
    </message>
    <message>
      <source>{what} of {partner} changed</source>
      <translation>{what} ({partner}) змінено</translation>
    </message>
    <message>
      <source>{what} of {partner} taken away</source>
      <translation>{what} ({partner}) вилучено</translation>
    </message>
    <message>
      <source>{what} promised to {transport}</source>
      <translation>{what} зарезервовано для {transport}</translation>
    </message>
    <message>
      <source>{what} promised wholly to {transport}</source>
      <translation>{what} повністю зарезервовано для {transport}</translation>
    </message>
    <message>
      <source>{what} recorded at {location}</source>
      <translation>{what} записано на {location}</translation>
    </message>
    <message>
      <source>{what} scanned at {location}</source>
      <translation>зіскановано {what} на {location}</translation>
    </message>
    <message>
      <source>{what} scanned in the wrong place, {location}</source>
      <translation>зіскановано {what} не на своєму місці, {location}</translation>
    </message>
    <message>
      <source>{what} stacked on the load plan of {transport}</source>
      <translation>{what} поставлено в штабель у схемі завантаження {transport}</translation>
    </message>
    <message>
      <source>{what} taken away from article {name}</source>
      <translation>{what} вилучено з товару {name}</translation>
    </message>
    <message>
      <source>{what} taken off the load plan of {transport}</source>
      <translation>{what} вилучено зі схеми завантаження {transport}</translation>
    </message>
    <message>
      <source>{what} turned on the load plan of {transport}</source>
      <translation>{what} повернуто у схемі завантаження {transport}</translation>
    </message>
    <message numerus="yes">
      <source>{what} with {count} box scanned at {location}</source>
      <translation>
        <numerusform>зіскановано {what} із {count} коробом на {location}</numerusform>
        <numerusform>зіскановано {what} із {count} коробами на {location}</numerusform>
        <numerusform>зіскановано {what} із {count} коробами на {location}</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} written off</source>
      <translation>{what} списано</translation>
    </message>
    <message>
      <source>{what}: {priority}</source>
      <translation>{what}: {priority}</translation>
    </message>
    <message>
      <source>“{name}” means {article} from now on</source>
      <translation>«{name}» відтепер означає {article}</translation>
    </message>
    <message>
      <source>“{name}” no longer means {article}</source>
      <translation>«{name}» більше не означає {article}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Do again</source>
      <translation>Повторити</translation>
    </message>
    <message>
      <source>Last steps</source>
      <translation>Останні кроки</translation>
    </message>
    <message>
      <source>Later steps build on this one:</source>
      <translation>На цьому кроці ґрунтуються пізніші:</translation>
    </message>
    <message>
      <source>Nothing was done yet</source>
      <translation>Ще нічого не зроблено</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Undo this step</source>
      <translation>Скасувати цей крок</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Скасовано</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <source>What everybody did, the newest first. Each can be undone if nothing builds on it.</source>
      <translation>Що зробили всі, найновіше першим. Кожен крок можна скасувати, якщо на ньому нічого не ґрунтується.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Коли</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Хто</translation>
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
      <translation>Усі</translation>
    </message>
    <message>
      <source>All categories</source>
      <translation>Усі групи товарів</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Партія</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Заблокувати</translation>
    </message>
    <message>
      <source>Blocked</source>
      <translation>Заблоковано</translation>
    </message>
    <message>
      <source>Blocked goods stay here until somebody unblocks them. Say why.</source>
      <translation>Заблокований товар лишається тут, доки його не розблокують. Укажіть причину.</translation>
    </message>
    <message>
      <source>Box {number}</source>
      <translation>Короб {number}</translation>
    </message>
    <message>
      <source>Box, pallet or location</source>
      <translation>Короб, палета або місце зберігання</translation>
    </message>
    <message>
      <source>By pallet</source>
      <translation>За палетами</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Група товарів</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Очистити фільтр</translation>
    </message>
    <message>
      <source>Clear the filter, or import a list of goods.</source>
      <translation>Очистьте фільтр або імпортуйте список товарів.</translation>
    </message>
    <message>
      <source>Close pallet</source>
      <translation>Згорнути палету</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Стовпці</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Вміст</translation>
    </message>
    <message>
      <source>Customs no.</source>
      <translation>Код УКТ ЗЕД</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробиці</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Донор</translation>
    </message>
    <message>
      <source>Everybody sees it</source>
      <translation>Видно всім</translation>
    </message>
    <message>
      <source>Expired on {day}</source>
      <translation>Строк придатності минув {day}</translation>
    </message>
    <message numerus="yes">
      <source>Expires {day}, in {count} day</source>
      <translation>
        <numerusform>Придатний до {day}, ще {count} день</numerusform>
        <numerusform>Придатний до {day}, ще {count} дні</numerusform>
        <numerusform>Придатний до {day}, ще {count} днів</numerusform>
      </translation>
    </message>
    <message>
      <source>Expiring in 90 days</source>
      <translation>Строк спливає за 90 днів</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>Придатний до</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експортувати</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Експортувати список</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>Фільтрувати список</translation>
    </message>
    <message>
      <source>Filter, category and order come back with one click on its tab.</source>
      <translation>Фільтр, група товарів і порядок повертаються одним натисканням на вкладку.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для</translation>
    </message>
    <message>
      <source>For / note</source>
      <translation>Для / примітка</translation>
    </message>
    <message>
      <source>Goods put into {goal}</source>
      <translation>Товар перенесено до {goal}</translation>
    </message>
    <message>
      <source>Goods that lie loose have no label. Choose boxes or pallets.</source>
      <translation>Товари без коробів не мають етикеток. Виберіть короби або палети.</translation>
    </message>
    <message>
      <source>Gross</source>
      <translation>Брутто</translation>
    </message>
    <message>
      <source>Gross kg</source>
      <translation>Брутто, кг</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія</translation>
    </message>
    <message>
      <source>How many kits</source>
      <translation>Скільки наборів</translation>
    </message>
    <message>
      <source>How much goes along, and where to? Scan it, or type what is written on it.</source>
      <translation>Скільки перенести й куди? Зіскануйте або введіть, що там написано.</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Імпортувати список</translation>
    </message>
    <message>
      <source>Import a list of goods to begin.</source>
      <translation>Для початку імпортуйте список товарів.</translation>
    </message>
    <message>
      <source>Keep this filter in the view</source>
      <translation>Зберегти цей фільтр у вигляді</translation>
    </message>
    <message>
      <source>Kits taken apart</source>
      <translation>Набори розібрано</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Look at all goods, or import a list.</source>
      <translation>Перегляньте всі товари або імпортуйте список.</translation>
    </message>
    <message>
      <source>Loose goods</source>
      <translation>Товар без упаковки</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Перемістити</translation>
    </message>
    <message>
      <source>Move goods</source>
      <translation>Перемістити товари</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Назва вигляду</translation>
    </message>
    <message>
      <source>No boxes in this view</source>
      <translation>У цьому вигляді немає коробів</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>None of these stands on a pallet. Choose boxes on pallets.</source>
      <translation>Нічого з цього не стоїть на палеті. Виберіть короби на палетах.</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>Незрозуміло: {words}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>One row for each pallet</source>
      <translation>Один рядок на палету</translation>
    </message>
    <message>
      <source>Only coordinators see who gave what. That part of the filter does nothing here.</source>
      <translation>Хто що пожертвував, бачить лише координація. Ця частина фільтра тут не діє.</translation>
    </message>
    <message>
      <source>Open in Sort &amp; box</source>
      <translation>Відкрити в пакуванні</translation>
    </message>
    <message>
      <source>Open pallet</source>
      <translation>Розгорнути палету</translation>
    </message>
    <message>
      <source>Pallet</source>
      <translation>Палета</translation>
    </message>
    <message>
      <source>Pallet {number}</source>
      <translation>Палета {number}</translation>
    </message>
    <message>
      <source>Print labels</source>
      <translation>Надрукувати етикетки</translation>
    </message>
    <message>
      <source>Print new labels of closed boxes</source>
      <translation>Надрукувати нові етикетки закритих коробів</translation>
    </message>
    <message>
      <source>Print pallet labels</source>
      <translation>Надрукувати етикетки палет</translation>
    </message>
    <message>
      <source>Put on pallet</source>
      <translation>Поставити на палету</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Remove view</source>
      <translation>Вилучити вигляд</translation>
    </message>
    <message>
      <source>Repack</source>
      <translation>Перепакувати</translation>
    </message>
    <message>
      <source>Repack box {code}</source>
      <translation>Перепакувати короб {code}</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>Зарезервовано</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Зберегти вигляд</translation>
    </message>
    <message>
      <source>Scan the pallet, or type its number, such as P-0312.</source>
      <translation>Зіскануйте палету або введіть її номер, наприклад P-0312.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показати все</translation>
    </message>
    <message>
      <source>Show article</source>
      <translation>Показати товар</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Поділити</translation>
    </message>
    <message>
      <source>Split goods at {place}</source>
      <translation>Розділити товар на {place}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан товару</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Залишки</translation>
    </message>
    <message>
      <source>Take kit apart</source>
      <translation>Розібрати набір</translation>
    </message>
    <message>
      <source>Take off the pallet</source>
      <translation>Зняти з палети</translation>
    </message>
    <message>
      <source>Taken off the pallet, to {goal}</source>
      <translation>Знято з палети, до {goal}</translation>
    </message>
    <message>
      <source>The warehouse is empty</source>
      <translation>Склад порожній</translation>
    </message>
    <message>
      <source>There is nothing here to split. Choose a box with goods.</source>
      <translation>Тут немає чого ділити. Виберіть короб із товаром.</translation>
    </message>
    <message>
      <source>Type a location, such as A-05-2.</source>
      <translation>Введіть місце зберігання, наприклад A-05-2.</translation>
    </message>
    <message>
      <source>Type how many kits.</source>
      <translation>Введіть, скільки наборів.</translation>
    </message>
    <message>
      <source>Unblock</source>
      <translation>Розблокувати</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Одиниця</translation>
    </message>
    <message>
      <source>Unsorted</source>
      <translation>Не сортовано</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Вартість</translation>
    </message>
    <message>
      <source>View {name} changed</source>
      <translation>Змінено вигляд {name}</translation>
    </message>
    <message>
      <source>View {name} removed</source>
      <translation>Вилучено вигляд {name}</translation>
    </message>
    <message>
      <source>View {name} saved</source>
      <translation>Збережено вигляд {name}</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Вигляди</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Куди</translation>
    </message>
    <message>
      <source>details</source>
      <translation>подробиці</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>змінити</translation>
    </message>
    <message>
      <source>empty: into a new box here</source>
      <translation>порожньо: у новий короб тут</translation>
    </message>
    <message>
      <source>expires {day}</source>
      <translation>придатний до {day}</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>заповнити вниз</translation>
    </message>
    <message>
      <source>good</source>
      <translation>добрий</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>бракує</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новий</translation>
    </message>
    <message>
      <source>used</source>
      <translation>вживаний</translation>
    </message>
    <message>
      <source>{box} stands on pallet {pallet}.</source>
      <translation>{box} стоїть на палеті {pallet}.</translation>
    </message>
    <message numerus="yes">
      <source>{content} and {count} more article</source>
      <translation>
        <numerusform>{content} і ще {count} товар</numerusform>
        <numerusform>{content} і ще {count} товари</numerusform>
        <numerusform>{content} і ще {count} товарів</numerusform>
      </translation>
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
      <source>{count} chosen</source>
      <translation>
        <numerusform>Вибрано {count}</numerusform>
        <numerusform>Вибрано {count}</numerusform>
        <numerusform>Вибрано {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} label made</source>
      <translation>
        <numerusform>Створено {count} етикетку</numerusform>
        <numerusform>Створено {count} етикетки</numerusform>
        <numerusform>Створено {count} етикеток</numerusform>
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
      <source>{count} row</source>
      <translation>
        <numerusform>{count} рядок</numerusform>
        <numerusform>{count} рядки</numerusform>
        <numerusform>{count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row blocked</source>
      <translation>
        <numerusform>Заблоковано {count} рядок</numerusform>
        <numerusform>Заблоковано {count} рядки</numerusform>
        <numerusform>Заблоковано {count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row changed</source>
      <translation>
        <numerusform>Змінено {count} рядок</numerusform>
        <numerusform>Змінено {count} рядки</numerusform>
        <numerusform>Змінено {count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row goes on a pallet.</source>
      <translation>
        <numerusform>{count} рядок піде на палету.</numerusform>
        <numerusform>{count} рядки підуть на палету.</numerusform>
        <numerusform>{count} рядків піде на палету.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row goes to another location.</source>
      <translation>
        <numerusform>{count} рядок буде переміщено на інше місце.</numerusform>
        <numerusform>{count} рядки буде переміщено на інше місце.</numerusform>
        <numerusform>{count} рядків буде переміщено на інше місце.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row moved to {goal}</source>
      <translation>
        <numerusform>{count} рядок переміщено на {goal}</numerusform>
        <numerusform>{count} рядки переміщено на {goal}</numerusform>
        <numerusform>{count} рядків переміщено на {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row no longer blocked</source>
      <translation>
        <numerusform>Розблоковано {count} рядок</numerusform>
        <numerusform>Розблоковано {count} рядки</numerusform>
        <numerusform>Розблоковано {count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row put on the pallet</source>
      <translation>
        <numerusform>{count} рядок поставлено на палету</numerusform>
        <numerusform>{count} рядки поставлено на палету</numerusform>
        <numerusform>{count} рядків поставлено на палету</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row written to {file}</source>
      <translation>
        <numerusform>{count} рядок записано у {file}</numerusform>
        <numerusform>{count} рядки записано у {file}</numerusform>
        <numerusform>{count} рядків записано у {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} changed {what}</source>
      <translation>Змінено: {what} ({name})</translation>
    </message>
    <message>
      <source>{number}, {content}, {quantity}, location {location}, {status}</source>
      <translation>{number}, {content}, {quantity}, місце {location}, {status}</translation>
    </message>
    <message>
      <source>{quantity} reserved</source>
      <translation>{quantity} зарезервовано</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} кг</translation>
    </message>
    <message>
      <source>{weight} t</source>
      <translation>{weight} т</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>Змінено {what}</translation>
    </message>
  </context>
  <context>
    <name>StockFilter</name>
    <message>
      <source>expiry:{day} "{article}"</source>
      <translation>строк:{day} «{article}»</translation>
    </message>
    <message>
      <source>expiry&gt;={first} expiry&lt;={last}</source>
      <translation>строк&gt;={first} строк&lt;={last}</translation>
    </message>
    <message>
      <source>since&lt;{day} -status:reserved</source>
      <translation>відколи&lt;{day} -статус:зарезервовано</translation>
    </message>
    <message>
      <source>status:expired</source>
      <translation>статус:прострочено</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message numerus="yes">
      <source>At most {count} row is changed at once. Choose fewer.</source>
      <translation>
        <numerusform>За раз змінюється щонайбільше {count} рядок. Виберіть менше.</numerusform>
        <numerusform>За раз змінюється щонайбільше {count} рядки. Виберіть менше.</numerusform>
        <numerusform>За раз змінюється щонайбільше {count} рядків. Виберіть менше.</numerusform>
      </translation>
    </message>
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
  <context>
    <name>TestPage</name>
    <message>
      <source>AidHub test page</source>
      <translation>Пробна сторінка AidHub</translation>
    </message>
    <message>
      <source>All letters can be read, none is a box or a question mark.</source>
      <translation>Усі літери читаються, жодна не є квадратиком чи знаком питання.</translation>
    </message>
    <message>
      <source>Hold the scanner on this code to try it.</source>
      <translation>Щоб перевірити сканер, наведіть його на цей код.</translation>
    </message>
    <message>
      <source>The frame stands 10 mm from each edge. If a side is missing, choose A4 and print without scaling.</source>
      <translation>Рамка стоїть за 10 мм від кожного краю. Якщо якоїсь сторони бракує, виберіть A4 і друкуйте без масштабування.</translation>
    </message>
    <message>
      <source>This line is 100 mm long. If yours is not, print without scaling.</source>
      <translation>Ця лінія має 100 мм. Якщо ваша має інакше, друкуйте без масштабування.</translation>
    </message>
  </context>
  <context>
    <name>ToDo</name>
    <message>
      <source>Arrival not reported – {transport} to {goal}</source>
      <translation>Про прибуття не повідомлено – {transport}: {goal}</translation>
    </message>
    <message>
      <source>Arrived on {day}</source>
      <translation>Прибуло {day}</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Зробити копію зараз</translation>
    </message>
    <message>
      <source>Block what may not be given out any more</source>
      <translation>Заблокувати те, що вже не можна видавати</translation>
    </message>
    <message>
      <source>Check receipt</source>
      <translation>Перевірити отримання</translation>
    </message>
    <message>
      <source>Departure {moment}</source>
      <translation>Відправлення {moment}</translation>
    </message>
    <message>
      <source>Departure – {transport} to {goal}</source>
      <translation>Відправлення – {transport}: {goal}</translation>
    </message>
    <message>
      <source>Expected {moment}</source>
      <translation>Очікувалося {moment}</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Доповнити</translation>
    </message>
    <message numerus="yes">
      <source>First start: {count} row is still open</source>
      <translation>
        <numerusform>Перший запуск: {count} пункт ще не виконано</numerusform>
        <numerusform>Перший запуск: {count} пункти ще не виконано</numerusform>
        <numerusform>Перший запуск: {count} пунктів ще не виконано</numerusform>
      </translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Продовжити</translation>
    </message>
    <message>
      <source>Go on setting up</source>
      <translation>Продовжити</translation>
    </message>
    <message>
      <source>Intake {number} is not finished</source>
      <translation>Приймання {number} не завершено</translation>
    </message>
    <message>
      <source>Intake {number} is not finished – {donor}</source>
      <translation>Приймання {number} не завершено – {donor}</translation>
    </message>
    <message>
      <source>Less is free in stock than there should be</source>
      <translation>На складі вільно менше, ніж має бути</translation>
    </message>
    <message numerus="yes">
      <source>Longer than {count} month, promised to nobody</source>
      <translation>
        <numerusform>Понад {count} місяць, ні для кого не зарезервовано</numerusform>
        <numerusform>Понад {count} місяці, ні для кого не зарезервовано</numerusform>
        <numerusform>Понад {count} місяців, ні для кого не зарезервовано</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at problems</source>
      <translation>Переглянути проблеми</translation>
    </message>
    <message>
      <source>Look at the list</source>
      <translation>Переглянути список</translation>
    </message>
    <message numerus="yes">
      <source>Needs list of {goal} is {count} day old: confirm</source>
      <translation>
        <numerusform>Списку потреб ({goal}) {count} день: підтвердити</numerusform>
        <numerusform>Списку потреб ({goal}) {count} дні: підтвердити</numerusform>
        <numerusform>Списку потреб ({goal}) {count} днів: підтвердити</numerusform>
      </translation>
    </message>
    <message>
      <source>No goods yet – {transport} to {goal}</source>
      <translation>Ще немає вантажу – {transport}: {goal}</translation>
    </message>
    <message>
      <source>No vehicle yet – {transport} to {goal}</source>
      <translation>Ще немає транспортного засобу – {transport}: {goal}</translation>
    </message>
    <message>
      <source>Nothing of it is in stock</source>
      <translation>Нічого з цього немає в залишках</translation>
    </message>
    <message>
      <source>Open papers</source>
      <translation>Відкрити документи</translation>
    </message>
    <message>
      <source>Papers to Ukraine need it</source>
      <translation>Вона потрібна в документах до України</translation>
    </message>
    <message>
      <source>Plan not confirmed – {transport} to {goal}</source>
      <translation>План не підтверджено – {transport}: {goal}</translation>
    </message>
    <message>
      <source>Receipt not confirmed – {transport} to {goal}</source>
      <translation>Отримання не підтверджено – {transport}: {goal}</translation>
    </message>
    <message>
      <source>Settle differences</source>
      <translation>Вирішити розбіжності</translation>
    </message>
    <message>
      <source>Show articles</source>
      <translation>Показати товари</translation>
    </message>
    <message>
      <source>Show in stock</source>
      <translation>Показати в залишках</translation>
    </message>
    <message>
      <source>Show needs</source>
      <translation>Показати потреби</translation>
    </message>
    <message>
      <source>The last backup failed</source>
      <translation>Останню резервну копію не створено</translation>
    </message>
    <message>
      <source>Until then plans only estimate it</source>
      <translation>Доти плани лише оцінюють її</translation>
    </message>
    <message>
      <source>Weigh now</source>
      <translation>Зважити зараз</translation>
    </message>
    <message numerus="yes">
      <source>Within {count} day, promised to nobody</source>
      <translation>
        <numerusform>Протягом {count} дня, ні для кого не зарезервовано</numerusform>
        <numerusform>Протягом {count} днів, ні для кого не зарезервовано</numerusform>
        <numerusform>Протягом {count} днів, ні для кого не зарезервовано</numerusform>
      </translation>
    </message>
    <message>
      <source>Without weight the payload of {transport} is not right</source>
      <translation>Без ваги корисне навантаження {transport} неточне</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>до {day}</translation>
    </message>
    <message numerus="yes">
      <source>for {count} day</source>
      <translation>
        <numerusform>уже {count} день</numerusform>
        <numerusform>уже {count} дні</numerusform>
        <numerusform>уже {count} днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {count} day</source>
      <translation>
        <numerusform>за {count} день</numerusform>
        <numerusform>за {count} дні</numerusform>
        <numerusform>за {count} днів</numerusform>
      </translation>
    </message>
    <message>
      <source>since today</source>
      <translation>від сьогодні</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>від {day}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>сьогодні</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>сьогодні {time}</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation>завтра {time}</translation>
    </message>
    <message>
      <source>{amount} expire on {day}: {article}</source>
      <translation>{amount}, придатні до {day}: {article}</translation>
    </message>
    <message numerus="yes">
      <source>{count} article below its minimum</source>
      <translation>
        <numerusform>{count} товар нижче мінімального запасу</numerusform>
        <numerusform>{count} товари нижче мінімального запасу</numerusform>
        <numerusform>{count} товарів нижче мінімального запасу</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article in stock without Ukrainian name</source>
      <translation>
        <numerusform>{count} товар у залишках без української назви</numerusform>
        <numerusform>{count} товари в залишках без української назви</numerusform>
        <numerusform>{count} товарів у залишках без української назви</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article in stock without weight</source>
      <translation>
        <numerusform>{count} товар у залишках без ваги</numerusform>
        <numerusform>{count} товари в залишках без ваги</numerusform>
        <numerusform>{count} товарів у залишках без ваги</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box expires on {day}: {article}</source>
      <translation>
        <numerusform>{count} короб, придатний до {day}: {article}</numerusform>
        <numerusform>{count} короби, придатні до {day}: {article}</numerusform>
        <numerusform>{count} коробів, придатних до {day}: {article}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box so far, begun by {person}</source>
      <translation>
        <numerusform>Поки що {count} короб, розпочато: {person}</numerusform>
        <numerusform>Поки що {count} короби, розпочато: {person}</numerusform>
        <numerusform>Поки що {count} коробів, розпочато: {person}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box without weight – {transport} to {goal}</source>
      <translation>
        <numerusform>{count} короб без ваги – {transport}: {goal}</numerusform>
        <numerusform>{count} короби без ваги – {transport}: {goal}</numerusform>
        <numerusform>{count} коробів без ваги – {transport}: {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box without weight: {package}</source>
      <translation>
        <numerusform>{count} короб без ваги: {package}</numerusform>
        <numerusform>{count} короби без ваги: {package}</numerusform>
        <numerusform>{count} коробів без ваги: {package}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} difference in stock count {number}</source>
      <translation>
        <numerusform>{count} розбіжність в інвентаризації {number}</numerusform>
        <numerusform>{count} розбіжності в інвентаризації {number}</numerusform>
        <numerusform>{count} розбіжностей в інвентаризації {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} location · {amount}, promised to nobody</source>
      <translation>
        <numerusform>{count} місце зберігання · {amount}, ні для кого не зарезервовано</numerusform>
        <numerusform>{count} місця зберігання · {amount}, ні для кого не зарезервовано</numerusform>
        <numerusform>{count} місць зберігання · {amount}, ні для кого не зарезервовано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more lot expires soon</source>
      <translation>
        <numerusform>Ще {count} партія скоро стане непридатною</numerusform>
        <numerusform>Ще {count} партії скоро стануть непридатними</numerusform>
        <numerusform>Ще {count} партій скоро стануть непридатними</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of them is in stock</source>
      <translation>
        <numerusform>{count} з них є в залишках</numerusform>
        <numerusform>{count} з них є в залишках</numerusform>
        <numerusform>{count} з них є в залишках</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper missing – {transport} to {goal}</source>
      <translation>
        <numerusform>Бракує {count} документа – {transport}: {goal}</numerusform>
        <numerusform>Бракує {count} документів – {transport}: {goal}</numerusform>
        <numerusform>Бракує {count} документів – {transport}: {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problem in the plan – {transport} to {goal}</source>
      <translation>
        <numerusform>{count} проблема в плані – {transport}: {goal}</numerusform>
        <numerusform>{count} проблеми в плані – {transport}: {goal}</numerusform>
        <numerusform>{count} проблем у плані – {transport}: {goal}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row of the stock has expired</source>
      <translation>
        <numerusform>{count} рядок залишків прострочено</numerusform>
        <numerusform>{count} рядки залишків прострочено</numerusform>
        <numerusform>{count} рядків залишків прострочено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} row of the stock has lain here for long</source>
      <translation>
        <numerusform>{count} рядок запасу лежить тут давно</numerusform>
        <numerusform>{count} рядки запасу лежать тут давно</numerusform>
        <numerusform>{count} рядків запасу лежать тут давно</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} urgent need open – {goal}</source>
      <translation>
        <numerusform>{count} термінова позиція відкрита – {goal}</numerusform>
        <numerusform>{count} термінові позиції відкриті – {goal}</numerusform>
        <numerusform>{count} термінових позицій відкрито – {goal}</numerusform>
      </translation>
    </message>
    <message>
      <source>{location} · {amount}, promised to nobody</source>
      <translation>{location} · {amount}, ні для кого не зарезервовано</translation>
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
      <translation>Приблизно скільки коробів</translation>
    </message>
    <message>
      <source>About how many pallets</source>
      <translation>Приблизно скільки палет</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Прийняти</translation>
    </message>
    <message>
      <source>Aisle</source>
      <translation>Ряд</translation>
    </message>
    <message>
      <source>Aisle {code}</source>
      <translation>Ряд {code}</translation>
    </message>
    <message>
      <source>Aisle {code} · {name}</source>
      <translation>Ряд {code} · {name}</translation>
    </message>
    <message>
      <source>Announce</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Announce a delivery</source>
      <translation>Оголосити про доставку</translation>
    </message>
    <message>
      <source>Announce delivery</source>
      <translation>Оголосити про доставку</translation>
    </message>
    <message>
      <source>Being counted</source>
      <translation>Підраховується</translation>
    </message>
    <message>
      <source>Being loaded</source>
      <translation>Завантажується</translation>
    </message>
    <message>
      <source>Call off</source>
      <translation>Скасувати доставку</translation>
    </message>
    <message>
      <source>Change delivery</source>
      <translation>Змінити доставку</translation>
    </message>
    <message>
      <source>Change the delivery of {donor}</source>
      <translation>Змінити доставку від {donor}</translation>
    </message>
    <message>
      <source>Copy the numbers of a chart</source>
      <translation>Копіювати числа діаграми</translation>
    </message>
    <message>
      <source>Could not be counted.</source>
      <translation>Не вдалося підрахувати.</translation>
    </message>
    <message>
      <source>Day and time</source>
      <translation>День і час</translation>
    </message>
    <message>
      <source>Delivery announced</source>
      <translation>Доставку оголошено</translation>
    </message>
    <message>
      <source>Delivery called off</source>
      <translation>Доставку скасовано</translation>
    </message>
    <message>
      <source>Delivery changed</source>
      <translation>Доставку змінено</translation>
    </message>
    <message>
      <source>Do what the button says</source>
      <translation>Зробити те, що на кнопці</translation>
    </message>
    <message>
      <source>Donor, or any name</source>
      <translation>Донор або будь-яка назва</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Очікується</translation>
    </message>
    <message>
      <source>Good day, {name}.</source>
      <translation>Добрий день, {name}.</translation>
    </message>
    <message>
      <source>Good evening, {name}.</source>
      <translation>Добрий вечір, {name}.</translation>
    </message>
    <message>
      <source>Good morning, {name}.</source>
      <translation>Доброго ранку, {name}.</translation>
    </message>
    <message>
      <source>Hidden until tomorrow</source>
      <translation>Приховано до завтра</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Надійшло</translation>
    </message>
    <message>
      <source>In and out</source>
      <translation>Надходження і відправлення</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Зберегти зміни</translation>
    </message>
    <message>
      <source>Later: hide it until tomorrow</source>
      <translation>Пізніше: приховати до завтра</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>Заповнення</translation>
    </message>
    <message>
      <source>No transport is planned</source>
      <translation>Жодного рейсу не заплановано</translation>
    </message>
    <message>
      <source>Nobody has announced anything.</source>
      <translation>Ніхто нічого не оголосив.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Nothing is being loaded</source>
      <translation>Зараз нічого не завантажують</translation>
    </message>
    <message>
      <source>Nothing waits.</source>
      <translation>Нічого не чекає.</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Відправлено</translation>
    </message>
    <message>
      <source>Return: {button}</source>
      <translation>Enter: {button}</translation>
    </message>
    <message>
      <source>Row above</source>
      <translation>Рядок вище</translation>
    </message>
    <message>
      <source>Row below</source>
      <translation>Рядок нижче</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показати всі</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Зайнято</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Потрібно зробити</translation>
    </message>
    <message>
      <source>Today in the warehouse</source>
      <translation>Сьогодні на складі</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Рейси</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <source>Type a day and a time, such as 17.11. 10:30.</source>
      <translation>Введіть день і час, напр. 17.11. 10:30.</translation>
    </message>
    <message>
      <source>Warehouse space</source>
      <translation>Місце на складі</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Тиждень</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <source>Who brings it</source>
      <translation>Хто привезе</translation>
    </message>
    <message numerus="yes">
      <source>about {count} box</source>
      <translation>
        <numerusform>приблизно {count} короб</numerusform>
        <numerusform>приблизно {count} короби</numerusform>
        <numerusform>приблизно {count} коробів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>box in · {weight} kg</source>
      <translation>
        <numerusform>прийнято · {weight} кг</numerusform>
        <numerusform>прийнято · {weight} кг</numerusform>
        <numerusform>прийнято · {weight} кг</numerusform>
      </translation>
    </message>
    <message>
      <source>choose</source>
      <translation>вибрати</translation>
    </message>
    <message>
      <source>do</source>
      <translation>виконати</translation>
    </message>
    <message>
      <source>put on pallets</source>
      <translation>на палети</translation>
    </message>
    <message>
      <source>t</source>
      <translation>т</translation>
    </message>
    <message>
      <source>to sort</source>
      <translation>сортувати</translation>
    </message>
    <message>
      <source>tonnes per week</source>
      <translation>т за тиждень</translation>
    </message>
    <message numerus="yes">
      <source>{count} active</source>
      <translation>
        <numerusform>{count} активний</numerusform>
        <numerusform>{count} активні</numerusform>
        <numerusform>{count} активних</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box in stock, next transport {day}.</source>
      <translation>
        <numerusform>{count} короб у залишках, наступний рейс {day}.</numerusform>
        <numerusform>{count} короби в залишках, наступний рейс {day}.</numerusform>
        <numerusform>{count} коробів у залишках, наступний рейс {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} box in stock, no transport planned.</source>
      <translation>
        <numerusform>{count} короб у залишках, рейсів не заплановано.</numerusform>
        <numerusform>{count} короби в залишках, рейсів не заплановано.</numerusform>
        <numerusform>{count} коробів у залишках, рейсів не заплановано.</numerusform>
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
      <source>{count} thing waits for you, the first until {time}.</source>
      <translation>
        <numerusform>На вас чекає {count} справа, перша до {time}.</numerusform>
        <numerusform>На вас чекають {count} справи, перша до {time}.</numerusform>
        <numerusform>На вас чекають {count} справ, перша до {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} thing waits for you.</source>
      <translation>
        <numerusform>На вас чекає {count} справа.</numerusform>
        <numerusform>На вас чекають {count} справи.</numerusform>
        <numerusform>На вас чекають {count} справ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} without weight</source>
      <translation>
        <numerusform>{count} без ваги</numerusform>
        <numerusform>{count} без ваги</numerusform>
        <numerusform>{count} без ваги</numerusform>
      </translation>
    </message>
    <message>
      <source>{used} of {room} pallet places</source>
      <translation>{used} з {room} палетомісць</translation>
    </message>
  </context>
  <context>
    <name>Transport</name>
    <message>
      <source>Add boxes by their numbers, or let AidHub fill the vehicle.</source>
      <translation>Додайте короби за номерами або дайте AidHub заповнити транспорт.</translation>
    </message>
    <message>
      <source>Add goods</source>
      <translation>Додати товари</translation>
    </message>
    <message>
      <source>Add: 4231 P-0312, or 40 blankets</source>
      <translation>Додати: 4231 P-0312 або 40 ковдр</translation>
    </message>
    <message>
      <source>Aid code (АС ГД)</source>
      <translation>Код АС ГД</translation>
    </message>
    <message>
      <source>Aid code (АС ГД) for {place}</source>
      <translation>Код декларації АС ГД: {place}</translation>
    </message>
    <message>
      <source>Aid code of {what}</source>
      <translation>Код АС ГД отримувача {what}</translation>
    </message>
    <message>
      <source>Aid register number</source>
      <translation>Номер у реєстрі гуманітарної допомоги</translation>
    </message>
    <message>
      <source>Aid register number of {what}</source>
      <translation>Номер у реєстрі гуманітарної допомоги: {what}</translation>
    </message>
    <message>
      <source>All transports</source>
      <translation>Усі рейси</translation>
    </message>
    <message>
      <source>Arrival in {place}</source>
      <translation>Прибуття: {place}</translation>
    </message>
    <message>
      <source>Arrives</source>
      <translation>Прибуття</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Серія</translation>
    </message>
    <message>
      <source>Batch of {what}</source>
      <translation>Серія: {what}</translation>
    </message>
    <message>
      <source>Border crossing</source>
      <translation>Пункт пропуску</translation>
    </message>
    <message>
      <source>Box {package} goes along wholly</source>
      <translation>Короб {package} їде повністю</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Короби</translation>
    </message>
    <message>
      <source>Cancel transport</source>
      <translation>Скасувати рейс</translation>
    </message>
    <message>
      <source>Cancel {number}?</source>
      <translation>Скасувати {number}?</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Перевізник</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Check sheet</source>
      <translation>Контрольний аркуш</translation>
    </message>
    <message>
      <source>Choose what stays here and press Del, or F2 to take less.</source>
      <translation>Виберіть, що залишається, і натисніть Del, або F2, щоб узяти менше.</translation>
    </message>
    <message>
      <source>Confirm plan with a reason</source>
      <translation>Підтвердити план із поясненням</translation>
    </message>
    <message>
      <source>Confirm the plan of {number} all the same?</source>
      <translation>Усе одно підтвердити план {number}?</translation>
    </message>
    <message>
      <source>Departed in spite of problems. {person}, {moment}: {reason}</source>
      <translation>Відправлено попри проблеми. {person}, {moment}: {reason}</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Водії</translation>
    </message>
    <message>
      <source>EORI number</source>
      <translation>Номер EORI</translation>
    </message>
    <message>
      <source>EORI number of the organisation</source>
      <translation>Номер EORI організації</translation>
    </message>
    <message>
      <source>Expiry of {what}</source>
      <translation>Строк придатності: {what}</translation>
    </message>
    <message>
      <source>Goes along all the same</source>
      <translation>Усе одно їде</translation>
    </message>
    <message>
      <source>Goes to</source>
      <translation>Прямує до</translation>
    </message>
    <message>
      <source>Goods</source>
      <translation>Товари</translation>
    </message>
    <message>
      <source>Goods and load</source>
      <translation>Товари та завантаження</translation>
    </message>
    <message>
      <source>Goods of the transport</source>
      <translation>Товари рейсу</translation>
    </message>
    <message>
      <source>Gross weight</source>
      <translation>Вага брутто</translation>
    </message>
    <message>
      <source>How many? Type the number in front of the name, then ↵.</source>
      <translation>Скільки? Введіть число перед назвою, потім ↵.</translation>
    </message>
    <message>
      <source>Its goods are free again for other transports.</source>
      <translation>Товари знову вільні для інших рейсів.</translation>
    </message>
    <message>
      <source>Its status becomes “{status}” again.</source>
      <translation>Статус знову буде «{status}».</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Залишити як є</translation>
    </message>
    <message>
      <source>Loading metres</source>
      <translation>Вантажні метри</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Більше</translation>
    </message>
    <message>
      <source>Net weight of one unit</source>
      <translation>Вага нетто одиниці</translation>
    </message>
    <message>
      <source>No goods yet</source>
      <translation>Товарів ще немає</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”. Type a number or a part of a name.</source>
      <translation>Нічого з назвою «{text}» немає. Введіть номер або частину назви.</translation>
    </message>
    <message>
      <source>Nothing speaks against this plan.</source>
      <translation>Ніщо не заважає цьому плану.</translation>
    </message>
    <message>
      <source>One step back</source>
      <translation>На крок назад</translation>
    </message>
    <message>
      <source>Pallet places</source>
      <translation>Палетомісця</translation>
    </message>
    <message>
      <source>Pallets</source>
      <translation>Палети</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Parts of the transport</source>
      <translation>Частини рейсу</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Корисне навантаження</translation>
    </message>
    <message>
      <source>Plan confirmed in spite of problems. {person}, {moment}: {reason}</source>
      <translation>План підтверджено попри проблеми. {person}, {moment}: {reason}</translation>
    </message>
    <message>
      <source>Plate of the trailer</source>
      <translation>Номерний знак причепа</translation>
    </message>
    <message>
      <source>Print check sheet</source>
      <translation>Надрукувати контрольний аркуш</translation>
    </message>
    <message>
      <source>Propose: first to expire first</source>
      <translation>Запропонувати за строком</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Reason to go all the same</source>
      <translation>Причина все одно вирушити</translation>
    </message>
    <message>
      <source>Registration plate</source>
      <translation>Номерний знак</translation>
    </message>
    <message>
      <source>Report the departure of {number}?</source>
      <translation>Повідомити про відправлення {number}?</translation>
    </message>
    <message>
      <source>Route</source>
      <translation>Маршрут</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>Say why, in a few words.</source>
      <translation>Поясніть кількома словами чому.</translation>
    </message>
    <message>
      <source>Seals</source>
      <translation>Пломби</translation>
    </message>
    <message>
      <source>Show article</source>
      <translation>Показати товар</translation>
    </message>
    <message>
      <source>Stays here and is free again</source>
      <translation>Залишається і знову вільне</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинка</translation>
    </message>
    <message>
      <source>Stop {stop}: {article}, {quantity}, {gross} kg gross</source>
      <translation>Зупинка {stop}: {article}, {quantity}, {gross} кг брутто</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Зняти</translation>
    </message>
    <message>
      <source>Take wholly</source>
      <translation>Узяти повністю</translation>
    </message>
    <message>
      <source>Take {number} one step back?</source>
      <translation>Повернути {number} на крок назад?</translation>
    </message>
    <message>
      <source>Taken from</source>
      <translation>Узято з</translation>
    </message>
    <message>
      <source>The part of {package} got a box of its own</source>
      <translation>Частина з {package} тепер у власному коробі</translation>
    </message>
    <message>
      <source>The partner agrees: add</source>
      <translation>Партнер згоден: додати</translation>
    </message>
    <message>
      <source>These goods keep. What came in first goes first, whole boxes before opened ones.</source>
      <translation>Ці товари не псуються. Що надійшло раніше, їде раніше; цілі короби – перед відкритими.</translation>
    </message>
    <message>
      <source>Usable until</source>
      <translation>Придатно до</translation>
    </message>
    <message>
      <source>VIN</source>
      <translation>VIN-код</translation>
    </message>
    <message>
      <source>VIN of {what}</source>
      <translation>VIN-код: {what}</translation>
    </message>
    <message>
      <source>Vehicle and journey</source>
      <translation>Транспорт і маршрут</translation>
    </message>
    <message>
      <source>Vehicle and journey of {number}</source>
      <translation>Транспорт і маршрут {number}</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Об’єм</translation>
    </message>
    <message>
      <source>Wear</source>
      <translation>Знос</translation>
    </message>
    <message>
      <source>Wear of {what}</source>
      <translation>Знос: {what}</translation>
    </message>
    <message>
      <source>Weigh {package}</source>
      <translation>Зважити {package}</translation>
    </message>
    <message>
      <source>Weight of one {article}</source>
      <translation>Вага одиниці: {article}</translation>
    </message>
    <message>
      <source>What expires first goes first, as long as it keeps until the partner can use it.</source>
      <translation>Спершу їде те, строк чого спливає раніше, якщо партнер ще встигне цим скористатися.</translation>
    </message>
    <message>
      <source>What is not loaded</source>
      <translation>Що не завантажено</translation>
    </message>
    <message>
      <source>What stands against it is kept in the journal with your reason.</source>
      <translation>Що заважає, збережеться в журналі разом із вашим поясненням.</translation>
    </message>
    <message>
      <source>Where from</source>
      <translation>Звідки</translation>
    </message>
    <message>
      <source>Where the goods come from</source>
      <translation>Звідки товари</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
        <numerusform>і ще {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>batch {batch}</source>
      <translation>партія {batch}</translation>
    </message>
    <message>
      <source>keeps</source>
      <translation>не псується</translation>
    </message>
    <message numerus="yes">
      <source>keeps until {day}, {count} day after arrival</source>
      <translation>
        <numerusform>придатно до {day}, {count} день після прибуття</numerusform>
        <numerusform>придатно до {day}, {count} дні після прибуття</numerusform>
        <numerusform>придатно до {day}, {count} днів після прибуття</numerusform>
      </translation>
    </message>
    <message>
      <source>loose in {place}</source>
      <translation>без короба, {place}</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>дня ще немає</translation>
    </message>
    <message>
      <source>no vehicle yet</source>
      <translation>транспорту ще немає</translation>
    </message>
    <message>
      <source>on {pallet}</source>
      <translation>на {pallet}</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>кількість</translation>
    </message>
    <message>
      <source>take off</source>
      <translation>зняти</translation>
    </message>
    <message>
      <source>where from</source>
      <translation>звідки</translation>
    </message>
    <message>
      <source>{article} replaced by goods that keep longer</source>
      <translation>{article} замінено товаром із довшим строком</translation>
    </message>
    <message>
      <source>{article} taken off</source>
      <translation>{article}: знято з рейсу</translation>
    </message>
    <message>
      <source>{article}: {quantity} promised</source>
      <translation>{article}: зарезервовано {quantity}</translation>
    </message>
    <message numerus="yes">
      <source>{count} article</source>
      <translation>
        <numerusform>{count} товар</numerusform>
        <numerusform>{count} товари</numerusform>
        <numerusform>{count} товарів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} line taken off</source>
      <translation>
        <numerusform>{count} позицію знято</numerusform>
        <numerusform>{count} позиції знято</numerusform>
        <numerusform>{count} позицій знято</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package</source>
      <translation>
        <numerusform>{count} вантажне місце</numerusform>
        <numerusform>{count} вантажні місця</numerusform>
        <numerusform>{count} вантажних місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package added</source>
      <translation>
        <numerusform>Додано {count} вантажне місце</numerusform>
        <numerusform>Додано {count} вантажні місця</numerusform>
        <numerusform>Додано {count} вантажних місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} package with {weight} kg leaves for {goal}. From then on what was shipped cannot be changed.</source>
      <translation>
        <numerusform>{count} вантажне місце, {weight} кг, вирушає: {goal}. Після цього вантаж змінити не можна.</numerusform>
        <numerusform>{count} вантажні місця, {weight} кг, вирушають: {goal}. Після цього вантаж змінити не можна.</numerusform>
        <numerusform>{count} вантажних місць, {weight} кг, вирушають: {goal}. Після цього вантаж змінити не можна.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pallet too many</source>
      <translation>
        <numerusform>{count} палета зайва</numerusform>
        <numerusform>{count} палети зайві</numerusform>
        <numerusform>{count} палет зайвих</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paper is not printed yet.</source>
      <translation>
        <numerusform>{count} документ ще не надруковано.</numerusform>
        <numerusform>{count} документи ще не надруковано.</numerusform>
        <numerusform>{count} документів ще не надруковано.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problem</source>
      <translation>
        <numerusform>{count} проблема</numerusform>
        <numerusform>{count} проблеми</numerusform>
        <numerusform>{count} проблем</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} warning</source>
      <translation>
        <numerusform>{count} попередження</numerusform>
        <numerusform>{count} попередження</numerusform>
        <numerusform>{count} попереджень</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {count}</source>
      <translation>{done} з {count}</translation>
    </message>
    <message>
      <source>{number} cancelled</source>
      <translation>{number} скасовано</translation>
    </message>
    <message>
      <source>{number} went one step back</source>
      <translation>{number} повернуто на крок назад</translation>
    </message>
    <message>
      <source>{over} m too long</source>
      <translation>на {over} м довше</translation>
    </message>
    <message>
      <source>{over} m³ too much</source>
      <translation>на {over} м³ більше</translation>
    </message>
    <message>
      <source>{over} t too heavy</source>
      <translation>на {over} т важче</translation>
    </message>
    <message>
      <source>{quantity} of {article} added</source>
      <translation>Додано: {article}, {quantity}</translation>
    </message>
    <message>
      <source>{status}, step {number} of {count}</source>
      <translation>{status}, крок {number} з {count}</translation>
    </message>
    <message>
      <source>{used} of {limit} {unit}</source>
      <translation>{used} з {limit} {unit}</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} кг</translation>
    </message>
    <message>
      <source>{weight} kg gross</source>
      <translation>{weight} кг брутто</translation>
    </message>
    <message>
      <source>{weight} kg of it estimated</source>
      <translation>з них {weight} кг орієнтовно</translation>
    </message>
    <message>
      <source>ЄДРПОУ code</source>
      <translation>Код ЄДРПОУ</translation>
    </message>
    <message>
      <source>ЄДРПОУ code of {partner}</source>
      <translation>Код ЄДРПОУ: {partner}</translation>
    </message>
  </context>
  <context>
    <name>TransportStatus</name>
    <message>
      <source>Cancelled</source>
      <translation>Скасовано</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Підтверджено</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Доставлено</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Чернетка</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Завантаження</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>У дорозі</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Заплановано</translation>
    </message>
  </context>
  <context>
    <name>Transports</name>
    <message>
      <source>Active</source>
      <translation>Активні</translation>
    </message>
    <message>
      <source>All received</source>
      <translation>Усе отримано</translation>
    </message>
    <message>
      <source>All received in {place}</source>
      <translation>Усе отримано: {place}</translation>
    </message>
    <message>
      <source>Arrived in {place}</source>
      <translation>Прибуття: {place}</translation>
    </message>
    <message>
      <source>Choose vehicle and day</source>
      <translation>Вибрати транспорт і день</translation>
    </message>
    <message>
      <source>City or partner, in any spelling</source>
      <translation>Місто або партнер, у будь-якому написанні</translation>
    </message>
    <message>
      <source>Confirm plan</source>
      <translation>Підтвердити план</translation>
    </message>
    <message>
      <source>Ctrl+T plans a new one.</source>
      <translation>Ctrl+T планує новий рейс.</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>Відправлення</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Напрямок</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Завершені</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Чернетки</translation>
    </message>
    <message>
      <source>Enter “{name}” as a new partner</source>
      <translation>Додати «{name}» як нового партнера</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>Фільтрувати список</translation>
    </message>
    <message>
      <source>Goods proposed for {number}</source>
      <translation>Товари для {number} запропоновано</translation>
    </message>
    <message>
      <source>Leave out {stop}</source>
      <translation>Вилучити {stop}</translation>
    </message>
    <message>
      <source>Loading metres</source>
      <translation>Вантажні метри</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Наступний крок</translation>
    </message>
    <message>
      <source>No transport in this view</source>
      <translation>У цьому списку немає рейсів</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>Not decided yet</source>
      <translation>Ще не визначено</translation>
    </message>
    <message>
      <source>Nothing in the warehouse fits or may go.</source>
      <translation>На складі немає нічого, що вміститься або може поїхати.</translation>
    </message>
    <message>
      <source>Number, city, partner, plate</source>
      <translation>Номер, місто, партнер, номерний знак</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>У дорозі</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Plan a transport</source>
      <translation>Планування рейсу</translation>
    </message>
    <message>
      <source>Plan of {number} confirmed</source>
      <translation>План {number} підтверджено</translation>
    </message>
    <message>
      <source>Plan transport</source>
      <translation>Запланувати рейс</translation>
    </message>
    <message>
      <source>Propose goods</source>
      <translation>Запропонувати товари</translation>
    </message>
    <message>
      <source>Receipt of {number} in {place} confirmed</source>
      <translation>Отримання {number} у пункті {place} підтверджено</translation>
    </message>
    <message>
      <source>Report arrival</source>
      <translation>Повідомити про прибуття</translation>
    </message>
    <message>
      <source>Report departure</source>
      <translation>Повідомити про відправлення</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Збережено</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>Зупинки</translation>
    </message>
    <message>
      <source>Stops, in their order</source>
      <translation>Зупинки за порядком</translation>
    </message>
    <message>
      <source>The best covered need is {place} with {share}. Ctrl+T plans a new one.</source>
      <translation>Найкраще забезпечена потреба: {place}, {share}. Ctrl+T планує новий рейс.</translation>
    </message>
    <message>
      <source>Transports</source>
      <translation>Рейси</translation>
    </message>
    <message>
      <source>Type a city or a partner, such as Lviv.</source>
      <translation>Введіть місто або партнера, наприклад Львів.</translation>
    </message>
    <message>
      <source>Unconfirmed</source>
      <translation>Не підтверджені</translation>
    </message>
    <message>
      <source>Understood as {moment}</source>
      <translation>Зрозуміло як {moment}</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Транспортний засіб</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Вигляди</translation>
    </message>
    <message>
      <source>Without vehicle or departure it is a draft.</source>
      <translation>Без транспортного засобу або дати відправлення це чернетка.</translation>
    </message>
    <message numerus="yes">
      <source>{count} under way or planned</source>
      <translation>
        <numerusform>{count} у дорозі або заплановано</numerusform>
        <numerusform>{count} у дорозі або заплановано</numerusform>
        <numerusform>{count} у дорозі або заплановано</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} і {last}</translation>
    </message>
    <message>
      <source>{number} has arrived in {place}</source>
      <translation>{number} прибув до пункту {place}</translation>
    </message>
    <message>
      <source>{number} is on its way</source>
      <translation>{number} у дорозі</translation>
    </message>
    <message>
      <source>{number} to {goal}, {vehicle}, departure {departure}, {floor} of loading metres, papers {papers}, {status}</source>
      <translation>{number} до {goal}, {vehicle}, відправлення {departure}, {floor} вантажних метрів, документи {papers}, {status}</translation>
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
      <translation>м</translation>
    </message>
    <message>
      <source>m³</source>
      <translation>м³</translation>
    </message>
    <message>
      <source>t</source>
      <translation>т</translation>
    </message>
    <message>
      <source>{weight} kg</source>
      <translation>{weight} кг</translation>
    </message>
  </context>
</TS>
