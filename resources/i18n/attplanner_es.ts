<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Plans, logs and reports the work of bringing States into the Arms Trade Treaty. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Planifica, registra e informa del trabajo para que más Estados se sumen al Tratado sobre el Comercio de Armas. Todo queda en este equipo; no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Treaty actions: United Nations Treaty Collection and the ATT Secretariat, verified as each date says. Places: GeoNames (CC BY 4.0). Icons: Lucide (ISC). Type: Noto Sans and Liberation Serif (OFL 1.1).</source>
        <translation>Actos relativos al Tratado: Colección de Tratados de las Naciones Unidas y Secretaría del TCA, verificados como dice cada fecha. Lugares: GeoNames (CC BY 4.0). Iconos: Lucide (ISC). Tipos de letra: Noto Sans y Liberation Serif (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Give the date: a day, a month or a year.</source>
        <translation>Indique la fecha: un día, un mes o un año.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In which item of the log</source>
        <translation>En qué punto del registro</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Qué siguió</translation>
    </message>
    <message>
        <source>Say which answer was used.</source>
        <translation>Indique qué respuesta se dio.</translation>
    </message>
    <message>
        <source>Give one day, or none.</source>
        <translation>Indique un solo día o ninguno.</translation>
    </message>
</context>
<context>
    <name>AsAtButton</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>The date of every status (Ctrl+D)</source>
        <translation>La fecha de todas las situaciones (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsAtPopup</name>
    <message>
        <source>Show every status as at</source>
        <translation>Mostrar todas las situaciones al</translation>
    </message>
    <message>
        <source>Date of every status</source>
        <translation>Fecha de todas las situaciones</translation>
    </message>
    <message>
        <source>29 May 2018</source>
        <translation>29 mayo 2018</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>BoundariesDialog</name>
    <message>
        <source>Use other boundaries</source>
        <translation>Usar otros límites</translation>
    </message>
    <message>
        <source>Source, as it is to stand on every picture of the map</source>
        <translation>Fuente, tal como figurará en cada imagen del mapa</translation>
    </message>
    <message>
        <source>Use these boundaries</source>
        <translation>Usar estos límites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} States were found, by the field “{3}”.</source>
        <translation>{0}: se encontraron {1} de {2} Estados, por el campo «{3}».</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <source>Without land in this file, so shown by their dot alone: {0}{1}.</source>
        <translation>Sin territorio en este archivo, así que se muestran solo con su punto: {0}{1}.</translation>
    </message>
    <message>
        <source>Areas that are of no State of the list, shown in neutral grey: {0}.</source>
        <translation>Zonas que no son de ningún Estado de la lista, en gris neutro: {0}.</translation>
    </message>
    <message>
        <source>How they are drawn is this file’s doing; the note on boundaries stays with the map.</source>
        <translation>Su trazado es el de este archivo; la nota sobre los límites permanece con el mapa.</translation>
    </message>
</context>
<context>
    <name>BoundaryNote</name>
    <message>
        <source>About boundaries</source>
        <translation>Acerca de las fronteras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>New due date</source>
        <translation>Nuevo plazo</translation>
    </message>
    <message>
        <source>1 June, next tue, tbc …</source>
        <translation>1 de junio, martes próximo, por confirmar…</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: {0}?</source>
        <translation>
            <numerusform>%n seguimiento: ¿{0}?</numerusform>
            <numerusform>%n seguimientos: ¿{0}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: due</source>
        <translation>
            <numerusform>%n seguimiento: plazo</numerusform>
            <numerusform>%n seguimientos: plazo</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Into what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>Con qué función</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sin proceso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>a meeting by any word; - for none</source>
        <translation>una reunión por una palabra; - para ninguna</translation>
    </message>
    <message>
        <source>a State</source>
        <translation>un Estado</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Mark for publication</source>
        <translation>Marcar para publicación</translation>
    </message>
    <message>
        <source>From then on their items may go into papers for everybody.</source>
        <translation>Desde entonces sus puntos pueden entrar en los documentos para todos.</translation>
    </message>
    <message>
        <source>They go to the bin, which gives them back; follow-ups stay.</source>
        <translation>Van a la papelera, que las devuelve; los seguimientos se quedan.</translation>
    </message>
</context>
<context>
    <name>ChangeCounts</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged: {0}</source>
        <translation>
            <numerusform>%n sin cambios: {0}</numerusform>
            <numerusform>%n sin cambios: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Filter the choices</source>
        <translation>Filtrar las opciones</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>elegido ahora</translation>
    </message>
</context>
<context>
    <name>ColourChip</name>
    <message>
        <source>Colour by</source>
        <translation>Color:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import a paper</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>Papers and tables (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;All files (*)</source>
        <translation>Documentos y cuadros (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stores (*{0});;All files (*)</source>
        <translation>Bases (*{0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Abrir otra base</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Copying the store …</source>
        <translation>Copiando la base …</translation>
    </message>
    <message>
        <source>The backup is in {0}.</source>
        <translation>La copia de seguridad está en {0}.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>copia de seguridad {0}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>sin copia de seguridad aún</translation>
    </message>
    <message>
        <source>Ready already: {0} States and their Treaty status, {1} organizations and {2} groups.</source>
        <translation>Ya listo: {0} Estados y su situación respecto del Tratado, {1} organizaciones y {2} grupos.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split into %n items?</source>
        <translation>
            <numerusform>¿separar en %n punto?</numerusform>
            <numerusform>¿separar en %n puntos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n rows as in the store</source>
        <translation>
            <numerusform>%n fila como en la base</numerusform>
            <numerusform>%n filas como en la base</numerusform>
        </translation>
    </message>
    <message>
        <source>new actions</source>
        <translation>actos nuevos</translation>
    </message>
    <message>
        <source>differ from ours</source>
        <translation>difieren de los nuestros</translation>
    </message>
    <message>
        <source>rows as in the store</source>
        <translation>filas como en la base</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>rows of States</source>
        <translation>filas de Estados</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importar %n entrada</numerusform>
            <numerusform>Importar %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statements</source>
        <translation>
            <numerusform>Registrar %n declaración</numerusform>
            <numerusform>Registrar %n declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n facts</source>
        <translation>
            <numerusform>Corregir %n dato</numerusform>
            <numerusform>Corregir %n datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n questions</source>
        <translation>
            <numerusform>Conservar %n pregunta</numerusform>
            <numerusform>Conservar %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage by region</source>
        <translation>Cobertura por región</translation>
    </message>
</context>
<context>
    <name>CoverageButton</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}: {1} are States Parties</source>
        <translation>{0}: {1} son Estados partes</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Show these States: {0}</source>
        <translation>Mostrar estos Estados: {0}</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatario</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>15-17 mar 2017, next tue …</source>
        <translation>15-17 marzo 2017, martes próximo …</translation>
    </message>
    <message>
        <source>no such day ↓</source>
        <translation>ese día no existe ↓</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>ese día no existe</translation>
    </message>
    <message>
        <source>which one? ↓</source>
        <translation>¿cuál? ↓</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n repairs accepted: {0}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n corrección aceptada: {0}. Ctrl+Z la deshace.</numerusform>
            <numerusform>%n correcciones aceptadas: {0}. Ctrl+Z las deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairs refused: {0}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n corrección rechazada: {0}. Ctrl+Z la recupera.</numerusform>
            <numerusform>%n correcciones rechazadas: {0}. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to take back. The log is not touched from the preview.</source>
        <translation>No hay ninguna decisión que deshacer. La vista previa no toca el registro.</translation>
    </message>
    <message>
        <source>entries found</source>
        <translation>entradas halladas</translation>
    </message>
    <message>
        <source>States named</source>
        <translation>Estados nombrados</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>según la fuente</translation>
    </message>
    <message>
        <source>repairs proposed</source>
        <translation>correcciones propuestas</translation>
    </message>
    <message>
        <source>No question is left.</source>
        <translation>No queda ninguna pregunta.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here. N goes to the next question.</source>
        <translation>Aquí no hay nada que decidir. N lleva a la pregunta siguiente.</translation>
    </message>
    <message>
        <source>No other question is left.</source>
        <translation>No queda ninguna otra pregunta.</translation>
    </message>
    <message>
        <source>From the first question round to the last.</source>
        <translation>De la primera pregunta se vuelve a la última.</translation>
    </message>
    <message>
        <source>From the last question round to the first.</source>
        <translation>De la última pregunta se vuelve a la primera.</translation>
    </message>
    <message>
        <source>This is the next question. N once more goes past it.</source>
        <translation>Esta es la pregunta siguiente. N otra vez la deja atrás.</translation>
    </message>
    <message>
        <source>{0}: there is no other value to choose. A accepts it, R refuses it.</source>
        <translation>{0}: no hay otro valor que elegir. A acepta, R rechaza.</translation>
    </message>
    <message>
        <source>in the log already</source>
        <translation>ya en el registro</translation>
    </message>
    <message>
        <source>questions for you</source>
        <translation>preguntas para usted</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>correcciones</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Other value …</source>
        <translation>Otro valor …</translation>
    </message>
    <message>
        <source>Show the whole entry</source>
        <translation>Mostrar la entrada entera</translation>
    </message>
    <message>
        <source>Accept all of this kind: {0}</source>
        <translation>Aceptar todas las de este tipo: {0}</translation>
    </message>
    <message>
        <source>Refuse all of this kind: {0}</source>
        <translation>Rechazar todas las de este tipo: {0}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DueInPlace</name>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>1 June, next tue, tbc …</source>
        <translation>1 de junio, martes próximo, por confirmar…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save (Enter, in a text Ctrl+Enter)</source>
        <translation>Guardar (Intro; en un texto, Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>Cerrar; lo escrito se conserva (Esc)</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete it; Ctrl+Z and the bin give it back</source>
        <translation>Eliminar; Ctrl+Z y la papelera lo devuelven</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>Indique un valor.</translation>
    </message>
</context>
<context>
    <name>FactOf</name>
    <message>
        <source>UN Treaty Collection, note verbale of 3 June …</source>
        <translation>Colección de Tratados de las Naciones Unidas, nota verbal de 3 de junio …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Say where this comes from.</source>
        <translation>Diga de dónde procede.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n due within seven days</source>
        <translation>
            <numerusform>%n vence en los próximos siete días</numerusform>
            <numerusform>%n vencen en los próximos siete días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>FilterKeeper</name>
    <message>
        <source>Filter the list first: what is asked for then can be saved under a name.</source>
        <translation>Filtre primero la lista: lo que se pide puede guardarse después con un nombre.</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <translation>Guardar este filtro como</translation>
    </message>
    <message>
        <source>Rename this filter</source>
        <translation>Cambiar el nombre de este filtro</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Welcome to attplanner</source>
        <translation>Bienvenido a attplanner</translation>
    </message>
    <message>
        <source>Say whose store this is. All of it can be changed later. Everything stays on this computer.</source>
        <translation>Diga de quién es esta base. Todo puede cambiarse después. Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>Se guarda en {0}</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Abrir otra base …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia …</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Give the office a name: it stands in the window and in the history.</source>
        <translation>Dé un nombre a la oficina: figura en la ventana y en el historial.</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Creando la base …</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>What was promised, or is to be done</source>
        <translation>Lo prometido o lo que hay que hacer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Whose move it is</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Say what was promised, or what is to be done.</source>
        <translation>Indique qué se prometió o qué hay que hacer.</translation>
    </message>
    <message>
        <source>Give one day, or none.</source>
        <translation>Indique un solo día o ninguno.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>More about this follow-up</source>
        <translation>Más sobre este seguimiento</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>Estado de la cuestión</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>What was promised, or is to be done</source>
        <translation>Lo que se prometió o hay que hacer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>1 June, next tue …</source>
        <translation>1 de junio, martes próximo…</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>quién responde de ello</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>Estado u organización</translation>
    </message>
    <message>
        <source>No follow-up chosen</source>
        <translation>Ningún seguimiento elegido</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Elija uno en la lista para leerlo.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>State, body</source>
        <translation>Estado, órgano</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Una declaración</translation>
    </message>
    <message>
        <source>The meeting is not in the log any more</source>
        <translation>La reunión ya no está en el registro</translation>
    </message>
    <message>
        <source>Written on this list</source>
        <translation>Escrito en esta lista</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>History of this follow-up …</source>
        <translation>Historial de este seguimiento…</translation>
    </message>
    <message>
        <source>Delete this follow-up</source>
        <translation>Eliminar este seguimiento</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>{0}. Space closes it, Enter shows it among the follow-ups.</source>
        <translation>{0}. Espacio lo cierra, Intro lo muestra entre los seguimientos.</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidos</translation>
    </message>
</context>
<context>
    <name>FollowUpsScreen</name>
    <message>
        <source>Show all follow-ups</source>
        <translation>Mostrar todos los seguimientos</translation>
    </message>
    <message>
        <source>It is on the list; the filter hides it.</source>
        <translation>Está en la lista; el filtro lo oculta.</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Nothing is promised, and nothing is to be done.</source>
        <translation>No hay nada prometido ni nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n cerrado</numerusform>
            <numerusform>%n cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>Close or open again (Space)</source>
        <translation>Cerrar o reabrir (Espacio)</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the follow-ups by any word</source>
        <translation>Filtrar los seguimientos por cualquier palabra</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>Filtrar por cualquier palabra, sin acentos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>Estado de la cuestión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>No follow-up fits</source>
        <translation>Ningún seguimiento coincide</translation>
    </message>
    <message>
        <source>Take a filter away to see more follow-ups.</source>
        <translation>Quite un filtro para ver más seguimientos.</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>Todavía no se ha prometido nada</translation>
    </message>
    <message>
        <source>Here is what a counterpart promised and what we have to do, by the day it is due. Raise it in a line: what; by when; who answers for it. Or inside an item of a meeting, with the same keys.</source>
        <translation>Aquí está lo que prometió un interlocutor y lo que tenemos que hacer, por plazo. Escríbalo en una línea: qué; para cuándo; quién responde. O dentro de un punto de una reunión, con las mismas teclas.</translation>
    </message>
</context>
<context>
    <name>HandlingButton</name>
    <message>
        <source>Handling: {0}</source>
        <translation>Difusión: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Place “{0}”</source>
        <translation>Lugar «{0}»</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>Celebrada en línea</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Quién de nosotros</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>Quién de nosotros asistió</translation>
    </message>
    <message>
        <source>New person “{0}”</source>
        <translation>Nueva persona «{0}»</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Form, time, venue, who of us …</source>
        <translation>Forma, hora, sede, quién de nosotros …</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sin proceso</translation>
    </message>
    <message>
        <source>No city named “{0}” is known in {1}.</source>
        <translation>No se conoce ninguna ciudad llamada «{0}» ({1}).</translation>
    </message>
    <message>
        <source>The State of “{0}” is not known: it counts for none.</source>
        <translation>No se conoce el Estado de «{0}»: no cuenta para ninguno.</translation>
    </message>
    <message>
        <source>Write its State …</source>
        <translation>Escribir su Estado …</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>{0} is in the log; the filter hides it.</source>
        <translation>{0}: está en el registro; el filtro la oculta.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>What is changed or deleted will be listed here.</source>
        <translation>Aquí figurará lo que se cambie o se elimine.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué decía</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Borrar para siempre …</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {0}, {1}</source>
        <translation>Restaurado: {0}, {1}</translation>
    </message>
    <message>
        <source>Restored in {0}: {1}, {2}</source>
        <translation>Restaurado en {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erase this record for good?</source>
        <translation>¿Borrar este elemento para siempre?</translation>
    </message>
    <message>
        <source>It is scrubbed out of the history too. It cannot be brought back.</source>
        <translation>Se borra también del historial. No podrá recuperarse.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Pegar lo copiado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>lo copiado</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>Nothing is written by this.</source>
        <translation>Con esto no se escribe nada.</translation>
    </message>
    <message>
        <source>Nothing in {0} reads as a meeting, an event or a list of States. A meeting begins with its date.</source>
        <translation>Nada en {0} se lee como una reunión, un evento o una lista de Estados. Una reunión comienza por su fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in your log already: left out unless you say otherwise.</source>
        <translation>
            <numerusform>%n de estas entradas ya está en su registro: se deja fuera salvo que usted indique otra cosa.</numerusform>
            <numerusform>%n de estas entradas ya están en su registro: se dejan fuera salvo que usted indique otra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was imported already, on {1}. Its entries would stand in the log twice.</source>
        <translation>{0} ya se importó el {1}. Sus entradas figurarían dos veces en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of the preview</source>
        <translation>una respuesta de la vista previa</translation>
    </message>
    <message>
        <source>The preview of {0} is kept. Nothing is written yet.</source>
        <translation>La vista previa de {0} se conserva. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The preview of {0} was dropped. Nothing was written.</source>
        <translation>Se descartó la vista previa de {0}. No se escribió nada.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Volver a ella</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Leave the preview</source>
        <translation>Salir de la vista previa</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Kind of repair</source>
        <translation>Tipo de corrección</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Tipo de declaración</translation>
    </message>
    <message>
        <source>As each is worded</source>
        <translation>Según el texto de cada una</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Show all rows, or another kind of repair.</source>
        <translation>Muestre todas las filas u otro tipo de corrección.</translation>
    </message>
    <message>
        <source>Bring in a paper</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>Choose a file, drop one on the window, or copy text and paste it here. You see line by line what would be written. Nothing is written before you import it.</source>
        <translation>Elija un archivo, arrastre uno a la ventana o copie texto y péguelo aquí. Verá línea por línea lo que se escribiría. No se escribe nada antes de que usted lo importe.</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Vista previa de la importación</translation>
    </message>
</context>
<context>
    <name>InternalText</name>
    <message>
        <source>Copy for the office</source>
        <translation>Copiar para la oficina</translation>
    </message>
    <message>
        <source>Copied for the office: internal.</source>
        <translation>Copiado para la oficina: interno.</translation>
    </message>
</context>
<context>
    <name>ItemBody</name>
    <message>
        <source>Who took part</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Add who took part</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>New person “{0}”</source>
        <translation>Nueva persona «{0}»</translation>
    </message>
    <message>
        <source>New organization “{0}”</source>
        <translation>Nueva organización «{0}»</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>Our part in it</source>
        <translation>Nuestro papel</translation>
    </message>
    <message>
        <source>speaker, panellist …</source>
        <translation>orador, panelista …</translation>
    </message>
    <message>
        <source>Names, posts and affiliations are stripped from what leaves</source>
        <translation>Los nombres, cargos y afiliaciones se quitan de lo que sale</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Nuestro papel</translation>
    </message>
    <message>
        <source>As written: {0}</source>
        <translation>Texto original: {0}</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>More about this item</source>
        <translation>Más sobre este punto</translation>
    </message>
    <message>
        <source>Item: {0}</source>
        <translation>Punto: {0}</translation>
    </message>
    <message>
        <source>Told before: {0}. Both are printed; they count once.</source>
        <translation>Ya dicho: {0}. Se imprimen los dos y cuentan una vez.</translation>
    </message>
    <message>
        <source>Under the Chatham House rule</source>
        <translation>Según la regla de Chatham House</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete this item</source>
        <translation>Eliminar este punto</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>What took place, and with whom</source>
        <translation>Qué tuvo lugar, y con quién</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>{0} of {1} may leave the office</source>
        <translation>{0} de {1} pueden salir de la oficina</translation>
    </message>
    <message>
        <source>The item was moved to the bin.</source>
        <translation>El punto pasó a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>What is left out, and why</source>
        <translation>Qué se omite, y por qué</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n items, why</source>
        <translation>
            <numerusform>Omitido: %n punto, por qué</numerusform>
            <numerusform>Omitidos: %n puntos, por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without wording</source>
        <translation>
            <numerusform>%n sin texto</numerusform>
            <numerusform>%n sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>absent, not hidden</source>
        <translation>ausente, no oculto</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>About boundaries</source>
        <translation>Acerca de las fronteras</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n Estado</numerusform>
            <numerusform>%n Estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} States</source>
        <translation>
            <numerusform>%n de {0} Estados</numerusform>
            <numerusform>%n de {0} Estados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n Estado</numerusform>
            <numerusform>%n Estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these: {0}</source>
        <translation>Mostrar solo estos: {0}</translation>
    </message>
</context>
<context>
    <name>LikenessStrip</name>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Par siguiente</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>May be one person: pair {0} of {1}</source>
        <translation>Quizá una misma persona: par {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>%n par puede ser una misma persona</numerusform>
            <numerusform>%n pares pueden ser una misma persona</numerusform>
        </translation>
    </message>
    <message>
        <source>no post known</source>
        <translation>ningún puesto conocido</translation>
    </message>
    <message numerus="yes">
        <source>met %n times, last on {0}</source>
        <translation>
            <numerusform>encontrado %n vez, la última el {0}</numerusform>
            <numerusform>encontrado %n veces, la última el {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>aún no encontrado</translation>
    </message>
    <message>
        <source>Join, this one stays</source>
        <translation>Unir, esta queda</translation>
    </message>
    <message>
        <source>Join; {0} stays</source>
        <translation>Unir; queda {0}</translation>
    </message>
    <message>
        <source>All meetings, posts and follow-ups go to this one; the other name stays as a spelling</source>
        <translation>Reuniones, puestos y seguimientos pasan a esta; el otro nombre queda como grafía</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como cuadro</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied for the office: internal.</source>
        <translation>
            <numerusform>%n punto copiado para la oficina: interno.</numerusform>
            <numerusform>%n puntos copiados para la oficina: internos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: only what is for publication may leave. Left out: {0}.</source>
        <translation>No se copió nada: solo puede salir lo que es para publicación. Omitido: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied as a table.</source>
        <translation>
            <numerusform>%n punto copiado como cuadro.</numerusform>
            <numerusform>%n puntos copiados como cuadro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Omitido: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings moved to the bin.</source>
        <translation>
            <numerusform>%n reunión pasó a la papelera.</numerusform>
            <numerusform>%n reuniones pasaron a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings changed: {0}.</source>
        <translation>
            <numerusform>%n reunión cambiada: {0}.</numerusform>
            <numerusform>%n reuniones cambiadas: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>meetings selected</source>
        <translation>
            <numerusform>reunión seleccionada</numerusform>
            <numerusform>reuniones seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings selected</source>
        <translation>
            <numerusform>%n reunión seleccionada</numerusform>
            <numerusform>%n reuniones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Hecho, o reabrir</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Change the due date …</source>
        <translation>Cambiar el plazo…</translation>
    </message>
    <message>
        <source>Open where it comes from</source>
        <translation>Abrir de dónde viene</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>Copiar para la oficina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups selected: {0}</source>
        <translation>
            <numerusform>%n seguimiento seleccionado: {0}</numerusform>
            <numerusform>%n seguimientos seleccionados: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: {0}.</source>
        <translation>
            <numerusform>%n seguimiento: {0}.</numerusform>
            <numerusform>%n seguimientos: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups have another due date.</source>
        <translation>
            <numerusform>%n seguimiento tiene otro plazo.</numerusform>
            <numerusform>%n seguimientos tienen otro plazo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups moved to the bin.</source>
        <translation>
            <numerusform>%n seguimiento movido a la papelera.</numerusform>
            <numerusform>%n seguimientos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: only what is for publication may leave.</source>
        <translation>No se copió nada: solo puede salir lo que es para publicación.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups copied for the office: internal.</source>
        <translation>
            <numerusform>%n seguimiento copiado para la oficina: interno.</numerusform>
            <numerusform>%n seguimientos copiados para la oficina: internos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups copied as a table.</source>
        <translation>
            <numerusform>%n seguimiento copiado como tabla.</numerusform>
            <numerusform>%n seguimientos copiados como tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not for publication.</source>
        <translation>
            <numerusform>%n omitido: no es para publicación.</numerusform>
            <numerusform>%n omitidos: no son para publicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Papelera …</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings selected: {0}</source>
        <translation>
            <numerusform>%n reunión seleccionada: {0}</numerusform>
            <numerusform>%n reuniones seleccionadas: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Change: {0} …</source>
        <translation>Cambiar: {0} …</translation>
    </message>
    <message>
        <source>Mark all items: {0}</source>
        <translation>Marcar todos los puntos: {0}</translation>
    </message>
</context>
<context>
    <name>ListCopies</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como cuadro</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>Copiar para la oficina</translation>
    </message>
    <message>
        <source>Nothing was copied: the list counts what is internal, too.</source>
        <translation>No se copió nada: la lista cuenta también lo interno.</translation>
    </message>
    <message>
        <source>Nothing was copied: the filter asks for what is internal, and the list tells it.</source>
        <translation>No se copió nada: el filtro pide lo que es interno, y la lista lo revela.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied as a table.</source>
        <translation>
            <numerusform>%n línea copiada como cuadro.</numerusform>
            <numerusform>%n líneas copiadas como cuadro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since it is internal: {0}.</source>
        <translation>Se omitió, por ser interno: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied for the office: internal.</source>
        <translation>
            <numerusform>%n línea copiada para la oficina: interna.</numerusform>
            <numerusform>%n líneas copiadas para la oficina: internas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>In the source, line by line</source>
        <translation>En la fuente, línea por línea</translation>
    </message>
    <message>
        <source>Proposed entry</source>
        <translation>Entrada propuesta</translation>
    </message>
    <message>
        <source>A accept, R refuse, O other: goes on · N next open, P back · Ctrl+Z undo · {0} import</source>
        <translation>A aceptar, R rechazar, O otro · N abierta siguiente, P atrás · Ctrl+Z deshacer · {0} importar</translation>
    </message>
    <message>
        <source>P goes back to each question, answered or not; Shift+N goes on to each. Shift+A and Shift+R decide all of the kind. Ctrl+Z takes an answer back.</source>
        <translation>P vuelve a cada pregunta, respondida o no; Mayús+N avanza a cada una. Mayús+A y Mayús+R deciden todas las del mismo tipo. Ctrl+Z retira una respuesta.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>Volver al resumen (Esc)</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>What the selected line rests on</source>
        <translation>En qué se basa la línea seleccionada</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n States named in the log</source>
        <translation>
            <numerusform>%n Estado nombrado en el registro</numerusform>
            <numerusform>%n Estados nombrados en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>met in their own name, in entries that were held; beside each State the entries that prove it</source>
        <translation>contactados en su propio nombre, en entradas celebradas; junto a cada Estado, las entradas que lo prueban</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Qué tuvo lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with {0}</source>
        <translation>
            <numerusform>%n entrada con {0}</numerusform>
            <numerusform>%n entradas con {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Contactado el</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n groups met</source>
        <translation>
            <numerusform>%n grupo contactado</numerusform>
            <numerusform>%n grupos contactados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members are implied, never counted as named: up to %n more States</source>
        <translation>
            <numerusform>miembros implícitos, nunca contados como nombrados: hasta %n Estado más</numerusform>
            <numerusform>miembros implícitos, nunca contados como nombrados: hasta %n Estados más</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Who belongs to it is not known, so it implies nobody.</source>
        <translation>No se sabe quién pertenece a él, de modo que no implica a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of {0}</source>
        <translation>
            <numerusform>%n miembro de: {0}</numerusform>
            <numerusform>%n miembros de: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stated by sources</source>
        <translation>
            <numerusform>%n cifra dada por una fuente</numerusform>
            <numerusform>%n cifras dadas por fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>as the documents say it; never merged with what the log proves</source>
        <translation>tal como lo dicen los documentos; nunca se mezclan con lo que prueba el registro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings</source>
        <translation>
            <numerusform>%n reunión prevista</numerusform>
            <numerusform>%n reuniones previstas</numerusform>
        </translation>
    </message>
    <message>
        <source>that are not over yet</source>
        <translation>que aún no han terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n stale pathways</source>
        <translation>
            <numerusform>%n trayectoria por actualizar</numerusform>
            <numerusform>%n trayectorias por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our estimates, internal: evidence older than %n days</source>
        <translation>
            <numerusform>nuestras estimaciones, internas: pruebas de más de %n día</numerusform>
            <numerusform>nuestras estimaciones, internas: pruebas de más de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sin proceso</translation>
    </message>
    <message>
        <source>President: {0}</source>
        <translation>Presidente: {0}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>%n figures quoted</source>
        <translation>
            <numerusform>%n cifra citada</numerusform>
            <numerusform>%n cifras citadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures left out</source>
        <translation>
            <numerusform>%n cifra omitida</numerusform>
            <numerusform>%n cifras omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items in another language</source>
        <translation>
            <numerusform>%n punto en otro idioma</numerusform>
            <numerusform>%n puntos en otro idioma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts told twice</source>
        <translation>
            <numerusform>%n contacto mencionado dos veces</numerusform>
            <numerusform>%n contactos mencionados dos veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it leaves: {0}</source>
        <translation>Por ver antes de que salga: {0}</translation>
    </message>
    <message numerus="yes">
        <source>In another language than the paper, it seems: %n items.</source>
        <translation>
            <numerusform>Al parecer, en otro idioma que el documento: %n punto.</numerusform>
            <numerusform>Al parecer, en otro idioma que el documento: %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told twice: %n contacts. Both lines are printed; they count once.</source>
        <translation>
            <numerusform>Dicho dos veces: %n contacto. Se imprimen las dos líneas y cuentan una vez.</numerusform>
            <numerusform>Dicho dos veces: %n contactos. Se imprimen las dos líneas y cuentan una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States named in the log</source>
        <translation>
            <numerusform>%n Estado nombrado en el registro</numerusform>
            <numerusform>%n Estados nombrados en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>Citarla</translation>
    </message>
    <message>
        <source>Left out: “{0}”</source>
        <translation>Omitida: “{0}”</translation>
    </message>
    <message>
        <source>“{0}” is quoted from {1}, read on {2}.</source>
        <translation>“{0}” se cita de {1}, leído el {2}.</translation>
    </message>
    <message numerus="yes">
        <source>It does not count the %n meetings added since.</source>
        <translation>
            <numerusform>No cuenta la %n reunión añadida desde entonces.</numerusform>
            <numerusform>No cuenta las %n reuniones añadidas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New office</source>
        <translation>Nueva oficina</translation>
    </message>
    <message>
        <source>A long step is still being written. The store can be closed once it is done.</source>
        <translation>Todavía se está escribiendo un paso largo. La base podrá cerrarse cuando termine.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>all of it saved</source>
        <translation>todo guardado</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>Colour by: {0}</source>
        <translation>Colorear por: {0}</translation>
    </message>
    <message>
        <source>Save the map as PNG …</source>
        <translation>Guardar el mapa como PNG …</translation>
    </message>
    <message>
        <source>Save the map as SVG …</source>
        <translation>Guardar el mapa como SVG …</translation>
    </message>
    <message>
        <source>About boundaries</source>
        <translation>Acerca de las fronteras</translation>
    </message>
    <message>
        <source>Use other boundaries …</source>
        <translation>Usar otros límites…</translation>
    </message>
    <message>
        <source>Use the program’s own boundaries again</source>
        <translation>Volver a los límites del programa</translation>
    </message>
    <message>
        <source>Show the whole world</source>
        <translation>Mostrar todo el mundo</translation>
    </message>
    <message>
        <source>Show all States that the filters leave</source>
        <translation>Mostrar todos los Estados que dejan los filtros</translation>
    </message>
    <message>
        <source>{0}–{1}; source: {2}.</source>
        <translation>{0}–{1}; fuente: {2}.</translation>
    </message>
</context>
<context>
    <name>MapSaving</name>
    <message>
        <source>This map shows what the office estimates or logged: it is internal. Save it as a file?</source>
        <translation>Este mapa muestra lo que la oficina estima o ha registrado: es interno. ¿Guardarlo en un archivo?</translation>
    </message>
    <message>
        <source>The file is not encrypted, and whoever has it can read it. It is marked as internal. Save?</source>
        <translation>El archivo no está cifrado y cualquiera que lo tenga puede leerlo. Lleva la indicación «interno». ¿Guardar?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save the internal map</source>
        <translation>Guardar el mapa interno</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>The map is saved in {0}.</source>
        <translation>El mapa se ha guardado en {0}.</translation>
    </message>
    <message>
        <source>{0}, as at {1}</source>
        <translation>{0}, al {1}</translation>
    </message>
    <message>
        <source>Internal estimate: {0}</source>
        <translation>Estimación interna: {0}</translation>
    </message>
    <message>
        <source>Internal: {0}</source>
        <translation>Interno: {0}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: {0}</source>
        <translation>Importación: {0}</translation>
    </message>
    <message>
        <source>Everything in the log</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>All of it is for publication already: {0}.</source>
        <translation>Todo es ya para publicación: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n items for publication?</source>
        <translation>
            <numerusform>¿Marcar %n punto para publicación?</numerusform>
            <numerusform>¿Marcar %n puntos para publicación?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n meetings.</source>
        <translation>
            <numerusform>Pertenecen a %n reunión.</numerusform>
            <numerusform>Pertenecen a %n reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on they may go into papers for everybody, names and posts included. Mark them?</source>
        <translation>Desde entonces podrán figurar en documentos abiertos a todos, con nombres y cargos. ¿Marcarlos?</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n items</source>
        <translation>
            <numerusform>Marcar %n punto</numerusform>
            <numerusform>Marcar %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, mark them</source>
        <translation>Sí, marcarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n items are for publication now: {0}.</source>
        <translation>
            <numerusform>%n punto es ahora para publicación: {0}.</numerusform>
            <numerusform>%n puntos son ahora para publicación: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>No meeting chosen</source>
        <translation>Ninguna reunión elegida</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Elija una en la lista para leerla.</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>La reunión anterior</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>La reunión siguiente</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Más sobre esta reunión</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>Una reunión</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>History of this meeting …</source>
        <translation>Historial de esta reunión …</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>Eliminar esta reunión</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Papelera …</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Show all meetings</source>
        <translation>Mostrar todas las reuniones</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Bring in a paper</source>
        <translation>Importar un documento</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>{0} named · {1} in a group</source>
        <translation>{0} por nombre · {1} en grupo</translation>
    </message>
    <message>
        <source>Nothing is logged with this State yet.</source>
        <translation>Aún no hay nada registrado con este Estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more meetings</source>
        <translation>
            <numerusform>%n reunión más</numerusform>
            <numerusform>%n reuniones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that name it</source>
        <translation>
            <numerusform>La %n reunión que lo nombra</numerusform>
            <numerusform>Las %n reuniones que lo nombran</numerusform>
        </translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>en grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the meetings by any word</source>
        <translation>Filtrar las reuniones por cualquier palabra</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>Filtrar por cualquier palabra, sin acentos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>No meeting fits</source>
        <translation>Ninguna reunión coincide</translation>
    </message>
    <message>
        <source>Take a filter away to see more meetings.</source>
        <translation>Quite un filtro para ver más reuniones.</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>Write the first one in a line: when, where, with whom. Or bring in a paper that lists them.</source>
        <translation>Escriba la primera en una línea: cuándo, dónde, con quién. O importe un documento que las enumere.</translation>
    </message>
    <message>
        <source>with open questions</source>
        <translation>con preguntas abiertas</translation>
    </message>
    <message>
        <source>As in Annex A</source>
        <translation>Como en el anexo A</translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation>Anexo A</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Como la fuente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1} %</translation>
    </message>
</context>
<context>
    <name>MetBeforeSection</name>
    <message>
        <source>Met in {0} before: {1}</source>
        <translation>Encontrados antes en {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n persona más</numerusform>
            <numerusform>%n personas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Meeting that this one is a part of</source>
        <translation>Reunión de la que esta forma parte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Of us</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>part of {0}</source>
        <translation>parte de {0}</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it as 14:30 or 2 pm; it is not stored yet.</source>
        <translation>«{0}» no es una hora. Escríbala como 14:30; todavía no está guardada.</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>no es una hora</translation>
    </message>
</context>
<context>
    <name>MoveEditor</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Evidence: a statement or an item</source>
        <translation>Prueba: una declaración o un punto</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What it needs (information, assistance)</source>
        <translation>Lo que necesita (información, asistencia)</translation>
    </message>
    <message>
        <source>Give the day from which this holds.</source>
        <translation>Indique el día desde el que vale.</translation>
    </message>
    <message>
        <source>The date of review is not one day.</source>
        <translation>La fecha de revisión no es un solo día.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>NoticeRows</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ObstacleEditor</name>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who said it (none: our assessment)</source>
        <translation>Quién lo dijo (nadie: nuestra valoración)</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>Estado de la cuestión</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
</context>
<context>
    <name>ObstaclesSection</name>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>What stands in the way of this State is not kept yet.</source>
        <translation>Aún no consta qué obstáculos tiene este Estado.</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Añadir un obstáculo</translation>
    </message>
    <message>
        <source>Add the answer used</source>
        <translation>Añadir la respuesta dada</translation>
    </message>
    <message>
        <source>Used {0}</source>
        <translation>Dada el {0}</translation>
    </message>
    <message>
        <source>What followed: {0}</source>
        <translation>Qué siguió: {0}</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>dada %n vez</numerusform>
            <numerusform>dada %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States moved within a year</source>
        <translation>
            <numerusform>%n Estado avanzó en un año</numerusform>
            <numerusform>%n Estados avanzaron en un año</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer: {0}, {1} (our estimate)</source>
        <translation>Esta respuesta: {0}, {1} (estimación nuestra)</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>CSP4 Presidency</source>
        <translation>Presidencia de la CEP4</translation>
    </message>
    <message>
        <source>State of the President</source>
        <translation>Estado del Presidente</translation>
    </message>
    <message>
        <source>CSP13 Process</source>
        <translation>Proceso CSP13</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Nombre del proceso</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>Another process …</source>
        <translation>Otro proceso …</translation>
    </message>
    <message>
        <source>No State has this name or code. Type the beginning of one and choose it.</source>
        <translation>Ningún Estado tiene este nombre o código. Escriba el comienzo de uno y elíjalo.</translation>
    </message>
    <message>
        <source>no such State</source>
        <translation>no hay tal Estado</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Give the process a name.</source>
        <translation>Dé un nombre al proceso.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>A day of the process is not understood.</source>
        <translation>No se entiende un día del proceso.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>The process ends before it begins.</source>
        <translation>El proceso termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>OrganizationFields</name>
    <message>
        <source>another name; Enter adds it</source>
        <translation>otro nombre; Intro lo añade</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Office or part of</source>
        <translation>Oficina o parte de</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>La misma que</translation>
    </message>
    <message>
        <source>join it to another one, which stays</source>
        <translation>unirla a otra, que permanece</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>“{0}” is now one with “{1}”.</source>
        <translation>«{0}» es ahora una con «{1}».</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>One organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose an organization to read about it.</source>
        <translation>Elija una organización para consultarla.</translation>
    </message>
    <message>
        <source>People with a post here</source>
        <translation>Personas con un puesto aquí</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Office or part of</source>
        <translation>Oficina o parte de</translation>
    </message>
    <message>
        <source>Offices and bodies</source>
        <translation>Oficinas y órganos</translation>
    </message>
</context>
<context>
    <name>OtherBoundaries</name>
    <message>
        <source>Boundaries (*.geojson *.json *.topojson);;All files (*)</source>
        <translation>Límites (*.geojson *.json *.topojson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use other boundaries</source>
        <translation>Usar otros límites</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>The map shows the boundaries of {0} from now on.</source>
        <translation>El mapa muestra ahora los límites de {0}.</translation>
    </message>
    <message>
        <source>The map shows the program’s own boundaries again.</source>
        <translation>El mapa muestra de nuevo los límites del programa.</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Done: {0}. Ctrl+Z opens it again.</source>
        <translation>Hecho: {0}. Ctrl+Z lo vuelve a abrir.</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Next planned meetings</source>
        <translation>Próximas reuniones previstas</translation>
    </message>
    <message>
        <source>Nothing is planned. What is logged with a date to come is planned: begin in the line above.</source>
        <translation>No hay nada previsto. Lo que se registra con una fecha futura queda previsto: empiece en la línea de arriba.</translation>
    </message>
    <message>
        <source>Due follow-ups</source>
        <translation>Seguimientos por vencer</translation>
    </message>
    <message>
        <source>Nothing is left to do. What somebody promised, or we did, comes here until it is done.</source>
        <translation>No queda nada por hacer. Lo prometido, por ellos o por nosotros, aparece aquí hasta que se cumpla.</translation>
    </message>
    <message>
        <source>States reached</source>
        <translation>Estados contactados</translation>
    </message>
    <message>
        <source>Three figures, never merged</source>
        <translation>Tres cifras, nunca mezcladas</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Cobertura por región</translation>
    </message>
    <message>
        <source>Stale pathways</source>
        <translation>Trayectorias por actualizar</translation>
    </message>
    <message>
        <source>No estimate rests on old evidence. Where a State stands is estimated on its page in World.</source>
        <translation>Ninguna estimación se basa en pruebas antiguas. Dónde está un Estado se estima en su página, en Mundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n States Parties, {0}</source>
        <translation>
            <numerusform>%n Estado parte, {0}</numerusform>
            <numerusform>%n Estados partes, {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada previsto</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>una reunión</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Una reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>%n en 7 días</numerusform>
            <numerusform>%n en 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>named in the log</source>
        <translation>nombrados en el registro</translation>
    </message>
    <message>
        <source>each with the entries that prove it</source>
        <translation>cada uno con las entradas que lo prueban</translation>
    </message>
    <message>
        <source>groups met</source>
        <translation>grupos contactados</translation>
    </message>
    <message>
        <source>members not counted as named</source>
        <translation>miembros no contados como nombrados</translation>
    </message>
    <message>
        <source>Each opens what is behind it. Grouping: UN regional groups.</source>
        <translation>Cada una abre lo que la sustenta. Agrupación: grupos regionales de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>stated by a source</source>
        <translation>según una fuente</translation>
    </message>
    <message>
        <source>no source in the store states a figure</source>
        <translation>ninguna fuente de la base da una cifra</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>según la fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n of our estimates</source>
        <translation>
            <numerusform>%n de nuestras estimaciones</numerusform>
            <numerusform>%n de nuestras estimaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>de más de %n día</numerusform>
            <numerusform>de más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with evidence {1}, as at {2}</source>
        <translation>{0}, con pruebas {1}, a {2}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Las páginas como se imprimirán</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Mark for publication …</source>
        <translation>Marcar para publicación …</translation>
    </message>
    <message>
        <source>Save for {0} …</source>
        <translation>Guardar en {0} …</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como cuadro</translation>
    </message>
    <message>
        <source>Copy as a list</source>
        <translation>Copiar como lista</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Como la fuente</translation>
    </message>
    <message>
        <source>By start date, the longer first</source>
        <translation>Por fecha, la más larga primero</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>For publication only</source>
        <translation>Solo para publicación</translation>
    </message>
    <message>
        <source>Troika copy, marked</source>
        <translation>Copia para la Troika, marcada</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Copia de la oficina</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>MD</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>UN short names</source>
        <translation>Nombres ONU</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>who gets it; kept here only</source>
        <translation>quién lo recibe; se guarda solo aquí</translation>
    </message>
    <message>
        <source>Recipient, for the list of what left</source>
        <translation>Destinatario, para la lista de lo que salió</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Mark for publication …</source>
        <translation>Marcar para publicación …</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Import a paper …</source>
        <translation>Importar un documento …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Putting the paper together …</source>
        <translation>Componiendo el documento …</translation>
    </message>
    <message>
        <source>No meetings here</source>
        <translation>Sin reuniones aquí</translation>
    </message>
    <message>
        <source>The log has no meetings of what is chosen.</source>
        <translation>El registro no tiene reuniones de lo elegido.</translation>
    </message>
    <message>
        <source>Nothing may leave yet</source>
        <translation>Aún no puede salir nada</translation>
    </message>
    <message numerus="yes">
        <source>%n items are kept back, as all are until they are marked: together here, or one by one in their meeting.</source>
        <translation>
            <numerusform>Se retiene %n punto, como todos hasta que se marcan: juntos aquí, o uno por uno en su reunión.</numerusform>
            <numerusform>Se retienen %n puntos, como todos hasta que se marcan: juntos aquí, o uno por uno en su reunión.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>items left out</source>
        <translation>puntos omitidos</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied.</source>
        <translation>
            <numerusform>%n punto copiado.</numerusform>
            <numerusform>%n puntos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the paper …</source>
        <translation>Escribiendo el documento …</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out.</source>
        <translation>
            <numerusform>Se omitió %n punto.</numerusform>
            <numerusform>Se omitieron %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se omitió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n items saved in {0}.</source>
        <translation>
            <numerusform>%n punto guardado en {0}.</numerusform>
            <numerusform>%n puntos guardados en {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Annex A</source>
        <translation>Anexo A</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>Lo que ha salido</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Mark for publication …</source>
        <translation>Marcar para publicación …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Nothing to write about yet</source>
        <translation>Aún no hay de qué informar</translation>
    </message>
    <message>
        <source>Annex A is made of the meetings in the log.</source>
        <translation>El anexo A se hace con las reuniones del registro.</translation>
    </message>
    <message>
        <source>What left the store</source>
        <translation>Lo que salió de la base</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Style</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
</context>
<context>
    <name>PartyMenu</name>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Qué parte</translation>
    </message>
    <message>
        <source>Name, post and office …</source>
        <translation>Nombre, cargo y oficina …</translation>
    </message>
    <message>
        <source>Add to People</source>
        <translation>Añadir a Personas</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A copy of the store as it is now is kept beside it. It and older backups go on to open with the passphrase that they were made with.</source>
        <translation>Junto a la base se guarda una copia de cómo está ahora. Esa copia y las anteriores se siguen abriendo con la frase de contraseña con que se hicieron.</translation>
    </message>
    <message>
        <source>A copy of the store as it is now is kept beside it. It and older backups stay readable for everybody: delete them once the encrypted store opens.</source>
        <translation>Junto a la base se guarda una copia de cómo está ahora. Esa copia y las anteriores las puede leer cualquiera: elimínelas cuando la base cifrada se abra.</translation>
    </message>
    <message>
        <source>Type the passphrase that the store has now.</source>
        <translation>Escriba la frase de contraseña que la base tiene ahora.</translation>
    </message>
    <message>
        <source>That is how the store is encrypted already.</source>
        <translation>La base ya está cifrada así.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>With a passphrase</source>
        <translation>Con frase de contraseña</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Proponer cinco palabras</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>Cifrar la base</translation>
    </message>
    <message>
        <source>Whoever has this computer or a copy of the file can read everything.</source>
        <translation>Quien tenga este equipo o una copia del archivo puede leerlo todo.</translation>
    </message>
    <message>
        <source>At least {0} characters, or {1} words.</source>
        <translation>Al menos {0} caracteres, o {1} palabras.</translation>
    </message>
    <message>
        <source>Nobody can open the store without it, not even to help: write it down.</source>
        <translation>Nadie puede abrir la base sin ella, ni siquiera para ayudar: anótela.</translation>
    </message>
    <message>
        <source>The two are not the same: type the passphrase once more.</source>
        <translation>No son iguales: escriba otra vez la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>PathwaySection</name>
    <message>
        <source>Pathway</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>our estimate, internal</source>
        <translation>estimación nuestra, interna</translation>
    </message>
    <message>
        <source>Nothing is estimated of this State yet.</source>
        <translation>Aún no hay estimación sobre este Estado.</translation>
    </message>
    <message>
        <source>Needs: {0}</source>
        <translation>Necesita: {0}</translation>
    </message>
    <message>
        <source>after all 8</source>
        <translation>tras las 8</translation>
    </message>
    <message>
        <source>{0} of 8, next: {1}</source>
        <translation>{0} de 8, sigue: {1}</translation>
    </message>
    <message>
        <source>Evidence {0}</source>
        <translation>Prueba: {0}</translation>
    </message>
    <message>
        <source>No evidence named</source>
        <translation>Sin prueba indicada</translation>
    </message>
    <message>
        <source>review was due {0}</source>
        <translation>por revisar desde el {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n days old, stale</source>
        <translation>
            <numerusform>%n día, caducada</numerusform>
            <numerusform>%n días, caducada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Renew the evidence</source>
        <translation>Renovar la prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n more moves</source>
        <translation>
            <numerusform>%n movimiento más</numerusform>
            <numerusform>%n movimientos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are now one person.</source>
        <translation>«{0}» y «{1}» son ahora una sola persona.</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>Mostrar las organizaciones</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Mostrar las personas</translation>
    </message>
    <message>
        <source>Look who may be one person</source>
        <translation>Ver quiénes pueden ser una misma persona</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People met</source>
        <translation>Personas entrevistadas</translation>
    </message>
    <message numerus="yes">
        <source>%n people and offices</source>
        <translation>
            <numerusform>%n persona u oficina</numerusform>
            <numerusform>%n personas y oficinas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody acting for this State is logged yet.</source>
        <translation>Aún no hay nadie registrado que actúe por este Estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n persona más</numerusform>
            <numerusform>%n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>formerly {0}</source>
        <translation>antes {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>aún sin reunión</translation>
    </message>
    <message numerus="yes">
        <source>not met for %n months</source>
        <translation>
            <numerusform>sin reunión desde hace %n mes</numerusform>
            <numerusform>sin reunión desde hace %n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by name, post, State or organization</source>
        <translation>Filtrar por nombre, puesto, Estado u organización</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>Filtrar por cualquier palabra, sin acentos (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Met in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Not met for</source>
        <translation>No encontrado desde hace</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Nobody was met yet</source>
        <translation>Aún no se encontró a nadie</translation>
    </message>
    <message>
        <source>People come here by themselves when a meeting names them, with the post that they hold. A post outlives its holder: who comes after is put in its place, and the meetings stay with both.</source>
        <translation>Las personas llegan aquí por sí solas cuando una reunión las nombra, con su puesto. Un puesto sobrevive a su titular: se anota a quien le sucede, y las reuniones quedan con ambos.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Name of a new organization</source>
        <translation>Nombre de una nueva organización</translation>
    </message>
    <message>
        <source>Name of the person; Enter adds it, Esc leaves</source>
        <translation>Nombre de la persona; Intro la añade, Esc sale</translation>
    </message>
    <message>
        <source>Name of the organization; Enter adds it, Esc leaves</source>
        <translation>Nombre de la organización; Intro la añade, Esc sale</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nombre de una persona nueva</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>HE, Hon., Amb. …</source>
        <translation>S.E., Hon., Emb. …</translation>
    </message>
    <message>
        <source>telephone, address, who answers</source>
        <translation>teléfono, dirección, quién contesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>another spelling; Enter adds it</source>
        <translation>otra grafía; Intro la añade</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>También escrito</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>More about this person</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose a person in the list to read about them.</source>
        <translation>Elija una persona de la lista para consultarla.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message numerus="yes">
        <source>not met for %n months</source>
        <translation>
            <numerusform>no encontrado desde hace %n mes</numerusform>
            <numerusform>no encontrado desde hace %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>History of this person …</source>
        <translation>Historial de esta persona …</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Eliminar esta persona</translation>
    </message>
</context>
<context>
    <name>PlayEditor</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>PlaySection</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>State or organization</source>
        <translation>Estado u organización</translation>
    </message>
    <message>
        <source>Who holds it now</source>
        <translation>Quién lo ocupa ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>Left this post</source>
        <translation>Dejó este puesto</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasó</translation>
    </message>
    <message>
        <source>Left it for another post</source>
        <translation>Lo dejó por otro puesto</translation>
    </message>
    <message>
        <source>Time in this post</source>
        <translation>Tiempo en este puesto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs …</source>
        <translation>Ministra de Relaciones Exteriores …</translation>
    </message>
    <message>
        <source>Office or department</source>
        <translation>Oficina o departamento</translation>
    </message>
    <message>
        <source>a new organization is made of its name</source>
        <translation>se crea una organización nueva con su nombre</translation>
    </message>
    <message>
        <source>name; somebody new is added</source>
        <translation>nombre; se añade a alguien nuevo</translation>
    </message>
    <message>
        <source>Last day in it</source>
        <translation>Último día en él</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
    <message>
        <source>Give a date that can be read: a day, a month or a year.</source>
        <translation>Dé una fecha legible: un día, un mes o un año.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Give the last day in this post.</source>
        <translation>Dé el último día en este puesto.</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>Diga desde cuándo.</translation>
    </message>
    <message>
        <source>Say who holds it now.</source>
        <translation>Diga quién lo ocupa ahora.</translation>
    </message>
    <message>
        <source>Give the post, or the State or organization.</source>
        <translation>Dé el puesto, o el Estado o la organización.</translation>
    </message>
</context>
<context>
    <name>PostsSection</name>
    <message>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>No post is known.</source>
        <translation>No se conoce ningún puesto.</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Acted for {0}; no post is known.</source>
        <translation>Actuó en representación de {0}; no se conoce ningún cargo.</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>What became of this post: {0}</source>
        <translation>Qué fue de este puesto: {0}</translation>
    </message>
    <message>
        <source>Left this post …</source>
        <translation>Dejó este puesto …</translation>
    </message>
    <message>
        <source>Handed over to …</source>
        <translation>Traspasó a …</translation>
    </message>
    <message>
        <source>Left it for another post …</source>
        <translation>Lo dejó por otro puesto …</translation>
    </message>
    <message>
        <source>Held from … to …</source>
        <translation>Ocupado de … a …</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Eliminar este puesto</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Store these figures</source>
        <translation>Guardar estas cifras</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>{0}: nothing is stored yet</source>
        <translation>{0}: aún no se ha guardado nada</translation>
    </message>
    <message numerus="yes">
        <source>Years {0} to {1}; %n States of today.</source>
        <translation>
            <numerusform>Años {0} a {1}; %n Estado actual.</numerusform>
            <numerusform>Años {0} a {1}; %n Estados actuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0} · generated: {1}</source>
        <translation>Fuente: {0} · generado: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n names of no State of today, kept as they are, with their size: {0}</source>
        <translation>
            <numerusform>%n nombre que no es un Estado actual, conservado tal cual con su volumen: {0}</numerusform>
            <numerusform>%n nombres que no son Estados actuales, conservados tal cual con su volumen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no single year, and in no share: {0} million TIV.</source>
        <translation>Sin un año único, y en ninguna cuota: {0} millones de TIV.</translation>
    </message>
    <message>
        <source>It takes the place of the table that is stored now. Ctrl+Z brings that back.</source>
        <translation>Sustituye a la tabla guardada. Ctrl+Z la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not read</source>
        <translation>
            <numerusform>%n línea no leída</numerusform>
            <numerusform>%n líneas no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Línea {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>From the date</source>
        <translation>Según la fecha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The words of the window in {0} are missing, so it speaks English. The set-up makes them: {1}</source>
        <translation>Faltan los textos de la ventana en {0}, por eso habla inglés. La instalación los genera: {1}</translation>
    </message>
    <message>
        <source>{0} is the store that is open.</source>
        <translation>{0} es la base que está abierta.</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Restaurando la copia de seguridad …</translation>
    </message>
    <message>
        <source>The passphrase is changed. The store as it was is kept: {0}</source>
        <translation>La frase de contraseña ha cambiado. La base como estaba se conserva: {0}</translation>
    </message>
    <message>
        <source>This is the example office, in a store of its own. Yours is as it was.</source>
        <translation>Esta es la oficina de ejemplo, en una base aparte. La suya sigue como estaba.</translation>
    </message>
    <message>
        <source>Back to your store</source>
        <translation>Volver a su base</translation>
    </message>
    <message>
        <source>This is your own store.</source>
        <translation>Esta es su propia base.</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Sin preguntas abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>%n pregunta abierta</numerusform>
            <numerusform>%n preguntas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is decided</source>
        <translation>Ocultar lo decidido</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decidida</numerusform>
            <numerusform>%n decididas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>{0}: open again</source>
        <translation>{0}: reabrir</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log a meeting in one line</source>
        <translation>Registrar una reunión en una línea</translation>
    </message>
    <message>
        <source>Log a meeting in one line: 15-17 mar 2027 Jakarta; Ministry of Defence; who was there</source>
        <translation>Registrar una reunión en una línea: 15-17 mar 2027 Yakarta; Ministerio de Defensa; quién estuvo</translation>
    </message>
    <message>
        <source>Date, place and with whom; Enter opens the quick log with it (Ctrl+Shift+N)</source>
        <translation>Fecha, lugar y con quién; Intro abre el registro rápido con ello (Ctrl+Mayús+N)</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>{0}, {1} is in the log already</source>
        <translation>{0}, {1} ya está en el registro</translation>
    </message>
    <message numerus="yes">
        <source>{0}, with %n items.</source>
        <translation>
            <numerusform>{0}, con %n punto.</numerusform>
            <numerusform>{0}, con %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in {0} %n s ago</source>
        <translation>
            <numerusform>Guardado en {0} hace %n s</numerusform>
            <numerusform>Guardado en {0} hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in {0} just now</source>
        <translation>Guardado en {0} ahora mismo</translation>
    </message>
    <message>
        <source>Logged: {0}</source>
        <translation>Registrada: {0}</translation>
    </message>
    <message>
        <source>Added to the meeting: {0}</source>
        <translation>Añadido a la reunión: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>QuickLogView</name>
    <message>
        <source>Meeting in one line</source>
        <translation>Reunión en una línea</translation>
    </message>
    <message>
        <source>15-17 mar 2017 Jakarta; Ministry of Defence; Ms. A. Name (ASEAN)</source>
        <translation>15-17 marzo 2017 Yakarta; Ministerio de Defensa; Sra. A. Nombre (ASEAN)</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Cerrar; el borrador se conserva</translation>
    </message>
    <message>
        <source>Add these to it</source>
        <translation>Añadirlos a ella</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener aparte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Draft kept as you type</source>
        <translation>El borrador se guarda al escribir</translation>
    </message>
    <message>
        <source>When, where; then who, separated by semicolons; after // your private note. All can be changed.</source>
        <translation>Cuándo, dónde; después quién, separados por punto y coma; tras //, su nota privada. Todo se puede cambiar.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Tab moves through the chips, Enter opens one</source>
        <translation>Tab recorre las etiquetas, Intro abre una</translation>
    </message>
</context>
<context>
    <name>RaiseLine</name>
    <message>
        <source>{0}: what; by when; who answers for it</source>
        <translation>{0}: qué; para cuándo; quién responde</translation>
    </message>
    <message>
        <source>“{0}” may be read in several ways, or is no day; write the month as a word.</source>
        <translation>«{0}» puede leerse de varias maneras, o no es un día; escriba el mes con letras.</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>¿qué día?</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>which day?</source>
        <translation>¿qué día?</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>sin fecha aún</translation>
    </message>
    <message>
        <source>no such day: choose one beside it</source>
        <translation>ese día no existe: elija uno al lado</translation>
    </message>
    <message>
        <source>day or month first: choose one</source>
        <translation>¿día o mes primero? Elija</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>planned: it lies ahead</source>
        <translation>prevista: está por celebrarse</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>Celebrada en línea</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>sin lugar aún</translation>
    </message>
    <message>
        <source>{0}, as at {1}</source>
        <translation>{0}, al {1}</translation>
    </message>
    <message>
        <source>the State is not clear: choose it, or write it</source>
        <translation>el Estado no está claro: elíjalo o escríbalo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Change it in the line</source>
        <translation>Cámbielo en la línea</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>¿{0}?</translation>
    </message>
    <message>
        <source>Our part: {0}</source>
        <translation>Nuestro papel: {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nueva persona</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n items?</source>
        <translation>
            <numerusform>¿Separar en %n punto?</numerusform>
            <numerusform>¿Separar en %n puntos?</numerusform>
        </translation>
    </message>
    <message>
        <source>private note: in no wording and in no paper</source>
        <translation>nota privada: en ninguna redacción ni documento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>an office, nobody named</source>
        <translation>una oficina, nadie nombrado</translation>
    </message>
    <message>
        <source>a group: names nobody, counts as implied</source>
        <translation>un grupo: no nombra a nadie, cuenta como implícito</translation>
    </message>
    <message>
        <source>not a known organization: kept as written</source>
        <translation>organización desconocida: se conserva tal cual</translation>
    </message>
    <message>
        <source>words only, nobody is named</source>
        <translation>solo palabras, nadie nombrado</translation>
    </message>
    <message numerus="yes">
        <source>or its %n members?</source>
        <translation>
            <numerusform>¿o su %n miembro?</numerusform>
            <numerusform>¿o sus %n miembros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>a follow-up of it</source>
        <translation>un seguimiento de la reunión</translation>
    </message>
    <message>
        <source>from the words</source>
        <translation>según las palabras</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>from the date</source>
        <translation>por la fecha</translation>
    </message>
    <message>
        <source>the office’s own: the date lies in no known process</source>
        <translation>el de la oficina: la fecha no está en ningún proceso conocido</translation>
    </message>
    <message>
        <source>stays in the office until you say otherwise</source>
        <translation>queda en la oficina hasta que usted diga otra cosa</translation>
    </message>
    <message>
        <source>may leave the office</source>
        <translation>puede salir de la oficina</translation>
    </message>
    <message>
        <source>Chatham House rule: names and posts stay</source>
        <translation>regla de Chatham House: nombres y cargos no salen</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
</context>
<context>
    <name>ReadsSection</name>
    <message>
        <source>How it reads in Annex A</source>
        <translation>Cómo se lee en el anexo A</translation>
    </message>
    <message>
        <source>Nothing of it may leave: mark an item for publication.</source>
        <translation>No puede salir nada: marque un punto para publicación.</translation>
    </message>
    <message numerus="yes">
        <source>%n items left out: {0}</source>
        <translation>
            <numerusform>%n punto omitido: {0}</numerusform>
            <numerusform>%n puntos omitidos: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>This is our mistake. What was saved is safe, and you can go on. The report says where it happened; it holds nothing of your store and was sent nowhere. It is kept in {0}.</source>
        <translation>Es un error nuestro. Lo guardado está a salvo y puede seguir. El informe dice dónde ocurrió; no contiene nada de su base y no se envió a ningún sitio. Se guarda en {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Enter shows it, F2 renames it, Delete removes it, Alt+↑ and Alt+↓ move it.</source>
        <translation>Intro lo muestra, F2 le cambia el nombre, Supr lo quita, Alt+↑ y Alt+↓ lo mueven.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar el nombre …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>SavedFilterList</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar de todo</translation>
    </message>
    <message>
        <source>Find a State, meeting, person, event …</source>
        <translation>Buscar un Estado, una reunión …</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Buscar de todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada hallado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The office that keeps this store</source>
        <translation>La oficina que lleva esta base</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Su nombre en el historial</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>ATT Working Group on Treaty Universalization</source>
        <translation>Grupo de Trabajo del TCA sobre la Universalización del Tratado</translation>
    </message>
    <message>
        <source>Head of the papers</source>
        <translation>Encabezado de los documentos</translation>
    </message>
    <message>
        <source>Evidence is stale after (days)</source>
        <translation>Prueba caduca tras (días)</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Cambiar la frase de contraseña …</translation>
    </message>
    <message>
        <source>Encrypt the store …</source>
        <translation>Cifrar la base …</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The window speaks the other language from the next start on.</source>
        <translation>La ventana hablará el otro idioma desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Tab follows the eye, Enter opens, Esc leaves.</source>
        <translation>Tab sigue la vista, Intro abre, Esc sale.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>The source, line by line, with the proposed entries</source>
        <translation>La fuente, línea por línea, con las entradas propuestas</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>One State</source>
        <translation>Un Estado</translation>
    </message>
    <message>
        <source>Move on the pathway …</source>
        <translation>Mover en el trayecto …</translation>
    </message>
    <message>
        <source>Renew the evidence …</source>
        <translation>Renovar la prueba …</translation>
    </message>
    <message>
        <source>Add a statement …</source>
        <translation>Añadir una declaración …</translation>
    </message>
    <message>
        <source>Add an obstacle …</source>
        <translation>Añadir un obstáculo …</translation>
    </message>
    <message>
        <source>Add a follow-up …</source>
        <translation>Añadir un seguimiento …</translation>
    </message>
    <message>
        <source>What can be done with this State</source>
        <translation>Qué se puede hacer con este Estado</translation>
    </message>
    <message>
        <source>People of this State</source>
        <translation>Personas de este Estado</translation>
    </message>
    <message>
        <source>Add a treaty action …</source>
        <translation>Añadir un acto relativo al Tratado …</translation>
    </message>
    <message>
        <source>Who corrected what …</source>
        <translation>Quién corrigió qué …</translation>
    </message>
    <message>
        <source>Correct the short name …</source>
        <translation>Corregir el nombre corto …</translation>
    </message>
    <message>
        <source>Add another name …</source>
        <translation>Añadir otro nombre …</translation>
    </message>
    <message>
        <source>Correct the capital …</source>
        <translation>Corregir la capital …</translation>
    </message>
    <message>
        <source>Correct the regional group …</source>
        <translation>Corregir el grupo regional …</translation>
    </message>
    <message>
        <source>Correct the UN status …</source>
        <translation>Corregir la situación en la ONU …</translation>
    </message>
    <message>
        <source>Correct the subregion …</source>
        <translation>Corregir la subregión …</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Subregión</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ONU</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n pertenencia</numerusform>
            <numerusform>%n pertenencias</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>Corrected by the office</source>
        <translation>Corregido por la oficina</translation>
    </message>
    <message>
        <source>kept apart from what was shipped</source>
        <translation>aparte de lo que venía dado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>A fact of the State</source>
        <translation>Un dato del Estado</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Words (Enter for a new line)</source>
        <translation>Texto (Intro: nueva línea)</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Idioma de este texto</translation>
    </message>
    <message>
        <source>The date is not understood.</source>
        <translation>No se entiende la fecha.</translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that this State said or did is kept yet.</source>
        <translation>Aún no consta nada que este Estado dijera o hiciera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statements</source>
        <translation>
            <numerusform>%n declaración más</numerusform>
            <numerusform>%n declaraciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Añadir una declaración</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>all of it is saved already, as you type</source>
        <translation>ya está todo guardado, a medida que se escribe</translation>
    </message>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>guardado hace %n s</numerusform>
            <numerusform>guardado hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>guardado ahora mismo</translation>
    </message>
    <message>
        <source>saved at {0}</source>
        <translation>guardado a las {0}</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <source>Official status</source>
        <translation>Situación oficial</translation>
    </message>
    <message>
        <source>depositary, as at {0}</source>
        <translation>depositario, al {0}</translation>
    </message>
    <message>
        <source>our date</source>
        <translation>nuestra fecha</translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation>en vigor {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
        <translation>
            <numerusform>%n fuente más</numerusform>
            <numerusform>%n fuentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this date: {0}</source>
        <translation>Corregir esta fecha: {0}</translation>
    </message>
    <message>
        <source>Neither signature nor instrument by this date.</source>
        <translation>Ni firma ni instrumento en esta fecha.</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ratificación</translation>
    </message>
    <message>
        <source>no instrument deposited</source>
        <translation>ningún instrumento depositado</translation>
    </message>
    <message>
        <source>Add a treaty action</source>
        <translation>Añadir un acto relativo al Tratado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing a long step …</source>
        <translation>Deshaciendo un paso largo …</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Redoing a long step …</source>
        <translation>Rehaciendo un paso largo …</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n items …</source>
        <translation>
            <numerusform>Marcando %n punto …</numerusform>
            <numerusform>Marcando %n puntos …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n meetings …</source>
        <translation>
            <numerusform>Cambiando %n reunión …</numerusform>
            <numerusform>Cambiando %n reuniones …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreButton</name>
    <message>
        <source>Menu of {0}</source>
        <translation>Menú de {0}</translation>
    </message>
</context>
<context>
    <name>StoreOpener</name>
    <message>
        <source>Open another store</source>
        <translation>Abrir otra base</translation>
    </message>
    <message>
        <source>Copy to another folder</source>
        <translation>Copiar a otra carpeta</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>of %n entries; one may stand in several</source>
        <translation>
            <numerusform>de %n entrada</numerusform>
            <numerusform>de %n entradas; una puede estar en varias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rows</source>
        <translation>
            <numerusform>de %n fila</numerusform>
            <numerusform>de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n entries</source>
        <translation>
            <numerusform>de %n entrada</numerusform>
            <numerusform>de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como están</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leídas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a repair; some have questions too</source>
        <translation>
            <numerusform>%n entrada con una corrección</numerusform>
            <numerusform>%n entradas con una corrección; algunas tienen también preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with open questions</source>
        <translation>
            <numerusform>%n entrada con preguntas abiertas</numerusform>
            <numerusform>%n entradas con preguntas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of which nothing is changed or asked</source>
        <translation>
            <numerusform>%n entrada en la que nada se corrige ni se pregunta</numerusform>
            <numerusform>%n entradas en las que nada se corrige ni se pregunta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that the log has already, wholly or in part</source>
        <translation>
            <numerusform>%n entrada que el registro ya tiene, en todo o en parte</numerusform>
            <numerusform>%n entradas que el registro ya tiene, en todo o en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are in no entry</source>
        <translation>
            <numerusform>%n línea que no está en ninguna entrada</numerusform>
            <numerusform>%n líneas que no están en ninguna entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, and what stands around them</source>
        <translation>
            <numerusform>%n entrada y lo que la rodea</numerusform>
            <numerusform>%n entradas y lo que las rodea</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
</context>
<context>
    <name>TradeScreen</name>
    <message>
        <source>Official status</source>
        <translation>Situación oficial</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read figures …</source>
        <translation>Leer cifras …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read arms trade figures</source>
        <translation>Leer cifras del comercio de armas</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>Stored: {0}. Ctrl+Z takes it back.</source>
        <translation>Guardado: {0}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Take these figures out of the store? {0}</source>
        <translation>¿Quitar estas cifras de la base? {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Quitado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>No State of today</source>
        <translation>Ningún Estado actual</translation>
    </message>
    <message>
        <source>Rounding of the file’s total</source>
        <translation>Redondeo del total del archivo</translation>
    </message>
    <message>
        <source>States Parties: {0} of the world’s exports, {1}, as at {2}</source>
        <translation>Estados partes: {0} de las exportaciones mundiales, {1}, al {2}</translation>
    </message>
    <message>
        <source>States Parties: {0} of the world’s imports, {1}, as at {2}</source>
        <translation>Estados partes: {0} de las importaciones mundiales, {1}, al {2}</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Fuente: {0}</translation>
    </message>
    <message>
        <source>generated {0}</source>
        <translation>generado {0}</translation>
    </message>
    <message>
        <source>of no single year, in no share: {0} million TIV</source>
        <translation>sin un año único, en ninguna cuota: {0} millones de TIV</translation>
    </message>
    <message>
        <source>Copied as three tables, with years, date and source.</source>
        <translation>Copiado en tres tablas, con años, fecha y fuente.</translation>
    </message>
    <message>
        <source>Remove these arms trade figures</source>
        <translation>Quitar estas cifras del comercio de armas</translation>
    </message>
    <message>
        <source>Copy these shares as tables</source>
        <translation>Copiar estas cuotas como tablas</translation>
    </message>
</context>
<context>
    <name>TradeView</name>
    <message>
        <source>Back to the States</source>
        <translation>Volver a los Estados</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the three lists as tables, with years, date and source</source>
        <translation>Copiar las tres listas como tablas, con años, fecha y fuente</translation>
    </message>
    <message>
        <source>Read figures …</source>
        <translation>Leer cifras …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Shares by official status</source>
        <translation>Cuotas por situación oficial</translation>
    </message>
    <message>
        <source>Shares by region</source>
        <translation>Cuotas por región</translation>
    </message>
    <message>
        <source>Shares by State</source>
        <translation>Cuotas por Estado</translation>
    </message>
    <message>
        <source>No arms trade figures yet</source>
        <translation>Aún no hay cifras del comercio de armas</translation>
    </message>
    <message>
        <source>Download a table of arms transfers (by State and year, a top list, or the trade register) and read it here. Nothing of it comes with the program, and nothing leaves this computer.</source>
        <translation>Descargue una tabla de transferencias de armas (por Estado y año, una lista de los mayores o el registro de transferencias) y léala aquí. Nada de ello viene con el programa, y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Arms trade</source>
        <translation>Comercio de armas</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase of {0}</source>
        <translation>Frase de contraseña de {0}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Another store …</source>
        <translation>Otra base …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>Building, room</source>
        <translation>Edificio, sala</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to attplanner</source>
        <translation>Bienvenido a attplanner</translation>
    </message>
    <message>
        <source>States, meetings and papers of one office. Everything stays on this computer.</source>
        <translation>Estados, reuniones y documentos de una oficina. Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>Paste a log …</source>
        <translation>Pegar un registro …</translation>
    </message>
    <message>
        <source>One line is enough: when, where, with whom. Try “15-17 mar 2017 Jakarta; Ministry of Defense”.</source>
        <translation>Basta una línea: cuándo, dónde, con quién. Pruebe «15-17 marzo 2017 Yakarta; Ministerio de Defensa».</translation>
    </message>
    <message>
        <source>Log a first meeting</source>
        <translation>Registrar una primera reunión</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Annex A of last year’s paper, a table or a list. You see every line before anything is written.</source>
        <translation>El anexo A del documento del año pasado, un cuadro o una lista. Verá cada línea antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Import a paper</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>Six minutes with an example office: 61 entries of two processes. Your own store stays empty.</source>
        <translation>Seis minutos con una oficina de ejemplo: 61 entradas de dos procesos. Su base sigue vacía.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Abrir otra base …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia …</translation>
    </message>
</context>
<context>
    <name>WordingBox</name>
    <message>
        <source>Public wording</source>
        <translation>Texto público</translation>
    </message>
    <message>
        <source>As it is to read in papers; without it the source’s words are printed.</source>
        <translation>Como debe figurar en los documentos; si falta, se imprimen las palabras de la fuente.</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Sin traducir aún</translation>
    </message>
    <message>
        <source>Language of the wording: {0}</source>
        <translation>Idioma del texto: {0}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>These words are in this language: {0}</source>
        <translation>Estas palabras están en este idioma: {0}</translation>
    </message>
</context>
<context>
    <name>WordingNotice</name>
    <message>
        <source>The public wording was typed by hand. It does not name: {0}.</source>
        <translation>El texto público se escribió a mano. No nombra a: {0}.</translation>
    </message>
    <message>
        <source>The words of the source are printed. They do not name: {0}.</source>
        <translation>Se imprimen las palabras de la fuente. No nombran a: {0}.</translation>
    </message>
    <message>
        <source>Add to the wording</source>
        <translation>Añadir al texto</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world</source>
        <translation>Mapa del mundo</translation>
    </message>
</context>
<context>
    <name>WorldScreen</name>
    <message>
        <source>Show all States</source>
        <translation>Mostrar todos los Estados</translation>
    </message>
    <message>
        <source>Show map and list</source>
        <translation>Mostrar el mapa y la lista</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Mostrar el mapa</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
</context>
<context>
    <name>WorldView</name>
    <message>
        <source>Filter by any name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter by any name, in any language, without accents, or by words: “ASEAN, not party” (Ctrl+F)</source>
        <translation>Filtrar por cualquier nombre, en cualquier idioma, sin acentos, o por palabras: «ASEAN, no es parte» (Ctrl+F)</translation>
    </message>
    <message>
        <source>Map and list</source>
        <translation>Mapa y lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filter the States by any name, in any language</source>
        <translation>Filtrar los Estados por cualquier nombre, en cualquier idioma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Not a State Party</source>
        <translation>No es Estado Parte</translation>
    </message>
    <message>
        <source>Anything open</source>
        <translation>Todo lo pendiente</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>No State fits</source>
        <translation>Ningún Estado coincide</translation>
    </message>
    <message>
        <source>Take a filter away to see more States.</source>
        <translation>Quite un filtro para ver más Estados.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message numerus="yes">
        <source>Mark everything in these %n entries for publication?</source>
        <translation>
            <numerusform>¿Marcar todo lo de esta entrada para publicación?</numerusform>
            <numerusform>¿Marcar todo lo de estas %n entradas para publicación?</numerusform>
        </translation>
    </message>
    <message>
        <source>It may then go into papers for everybody, names and posts included. Are you sure?</source>
        <translation>Podrá figurar en documentos abiertos a todos, con nombres y cargos. ¿Está seguro?</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Import for publication</source>
        <translation>Importar para publicación</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n entries …</source>
        <translation>
            <numerusform>Escribiendo %n entrada …</numerusform>
            <numerusform>Escribiendo %n entradas …</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is written, or nothing.</source>
        <translation>Se escribe todo, o nada.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported.</source>
        <translation>
            <numerusform>%n entrada importada.</numerusform>
            <numerusform>%n entradas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the log already, and left as they are: %n.</source>
        <translation>
            <numerusform>Ya en el registro y dejadas como están: %n.</numerusform>
            <numerusform>Ya en el registro y dejadas como están: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements written.</source>
        <translation>
            <numerusform>%n declaración registrada.</numerusform>
            <numerusform>%n declaraciones registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements were there already.</source>
        <translation>
            <numerusform>%n declaración ya estaba.</numerusform>
            <numerusform>%n declaraciones ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts corrected.</source>
        <translation>
            <numerusform>%n dato corregido.</numerusform>
            <numerusform>%n datos corregidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regional events among them are found by the search.</source>
        <translation>
            <numerusform>%n evento regional entre ellas se encuentra con la búsqueda.</numerusform>
            <numerusform>%n eventos regionales entre ellas se encuentran con la búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions stay open beside them.</source>
        <translation>
            <numerusform>%n pregunta sigue abierta.</numerusform>
            <numerusform>%n preguntas siguen abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no State that is known: kept with the source.</source>
        <translation>
            <numerusform>%n fila no nombra ningún Estado conocido: se conserva con la fuente.</numerusform>
            <numerusform>%n filas no nombran ningún Estado conocido: se conservan con la fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Deshaciendo la importación …</translation>
    </message>
    <message>
        <source>The whole import was taken back.</source>
        <translation>Se deshizo toda la importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were edited since and are kept.</source>
        <translation>
            <numerusform>%n reunión modificada después se conserva.</numerusform>
            <numerusform>%n reuniones modificadas después se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all States that the filters leave</source>
        <translation>Mostrar todos los Estados que dejan los filtros</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Guardar el mapa como imagen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Acceded</source>
        <translation>Adhesión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Applies provisionally</source>
        <translation>Aplicación provisional</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ratificación</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>activity_states</name>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>boundaries</name>
    <message>
        <source>The names and boundaries shown on this map imply no opinion on the legal status of any State, territory, city or area, or on its frontiers, and no official endorsement.</source>
        <translation>Los nombres y las fronteras que figuran en este mapa no expresan opinión alguna sobre la condición jurídica de ningún Estado, territorio, ciudad o zona, ni sobre sus fronteras, y no suponen respaldo oficial.</translation>
    </message>
    <message>
        <source>Boundaries: {0}, read in on {1}.</source>
        <translation>Límites: {0}, leídos el {1}.</translation>
    </message>
    <message>
        <source>Areas that the file gives to no State of the list are neutral grey; a small State, and one without land in the file, has a dot where its capital is.</source>
        <translation>Las zonas que el archivo no asigna a ningún Estado de la lista están en gris neutro; un Estado pequeño, o sin territorio en el archivo, tiene un punto donde está su capital.</translation>
    </message>
    <message>
        <source>Hatched, as areas whose status is not settled: the Golan, Jammu and Kashmir, Aksai Chin, Abyei, the Ilemi triangle and Halaib.</source>
        <translation>Rayadas, como zonas cuya condición no está determinada: el Golán, Jammu y Cachemira, Aksai Chin, Abyei, el triángulo de Ilemi y Halaib.</translation>
    </message>
    <message>
        <source>Neutral grey, as no State of the list: Western Sahara, the Falkland Islands (Malvinas), Kosovo, and territories that are shown by themselves.</source>
        <translation>En gris neutro, por no figurar en la lista de Estados: el Sáhara Occidental, las Islas Malvinas (Falkland Islands), Kosovo y los territorios que se muestran por separado.</translation>
    </message>
    <message>
        <source>Drawn with a State: Taiwan with China, Northern Cyprus with Cyprus, Somaliland with Somalia, Crimea with Ukraine. Antarctica is not shown.</source>
        <translation>Dibujados con un Estado: Taiwán con China, Chipre septentrional con Chipre, Somalilandia con Somalia, Crimea con Ucrania. La Antártida no se muestra.</translation>
    </message>
    <message>
        <source>A small State has a dot where its capital is. The shapes are simplified, from Natural Earth (public domain).</source>
        <translation>Un Estado pequeño lleva un punto donde está su capital. Las formas están simplificadas, a partir de Natural Earth (dominio público).</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>to the bin</source>
        <translation>a la papelera</translation>
    </message>
    <message>
        <source>{0}, in {1} items</source>
        <translation>{0}, en {1} puntos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>bulk_fields</name>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Planned, held or cancelled</source>
        <translation>Prevista, celebrada o cancelada</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Handling of all items</source>
        <translation>Tratamiento de todos los puntos</translation>
    </message>
    <message>
        <source>Chatham House rule in all items</source>
        <translation>Regla de Chatham House en todos los puntos</translation>
    </message>
    <message>
        <source>Of us, was there</source>
        <translation>De los nuestros, estuvo</translation>
    </message>
    <message>
        <source>Of us, was not there</source>
        <translation>De los nuestros, no estuvo</translation>
    </message>
    <message>
        <source>Took part in all items</source>
        <translation>Participó en todos los puntos</translation>
    </message>
    <message>
        <source>State of the places without one</source>
        <translation>Estado de los lugares que no lo tienen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>bulk_stays</name>
    <message>
        <source>already so</source>
        <translation>ya es así</translation>
    </message>
    <message>
        <source>without items</source>
        <translation>sin puntos</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>no estuvo</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>no part of itself</source>
        <translation>no es parte de sí misma</translation>
    </message>
    <message>
        <source>the other is a part of it</source>
        <translation>la otra es parte de ella</translation>
    </message>
</context>
<context>
    <name>capacities</name>
    <message>
        <source>For its State</source>
        <translation>Por su Estado</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Not of a State</source>
        <translation>No estatal</translation>
    </message>
    <message>
        <source>Our own side</source>
        <translation>De nuestra parte</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>UN short name</source>
        <translation>Nombre corto de la ONU</translation>
    </message>
    <message>
        <source>In the text, not in the log</source>
        <translation>En el texto, no en el registro</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>Closed meeting</source>
        <translation>Reunión a puerta cerrada</translation>
    </message>
    <message>
        <source>Columns are interleaved</source>
        <translation>Columnas entremezcladas</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>¿Día o mes primero?</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Fecha inexistente</translation>
    </message>
    <message>
        <source>The depositary says otherwise</source>
        <translation>El depositario dice otra cosa</translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation>Codificación supuesta</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>A group, names nobody</source>
        <translation>Un grupo, no nombra a nadie</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caracteres ocultos</translation>
    </message>
    <message>
        <source>Another treaty’s conference</source>
        <translation>Conferencia de otro tratado</translation>
    </message>
    <message>
        <source>In the log already</source>
        <translation>Ya en el registro</translation>
    </message>
    <message>
        <source>Partly in the log</source>
        <translation>En parte en el registro</translation>
    </message>
    <message>
        <source>Part of another entry</source>
        <translation>Parte de otra entrada</translation>
    </message>
    <message>
        <source>Month misspelt</source>
        <translation>Mes mal escrito</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Not a meeting</source>
        <translation>No es una reunión</translation>
    </message>
    <message>
        <source>The store has it, the source has not</source>
        <translation>En la base, pero no en la fuente</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>Falta un número</translation>
    </message>
    <message>
        <source>Number repeated</source>
        <translation>Número repetido</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Several people on one line</source>
        <translation>Varias personas en una línea</translation>
    </message>
    <message>
        <source>Place missing</source>
        <translation>Falta el lugar</translation>
    </message>
    <message>
        <source>Told twice</source>
        <translation>Dicho dos veces</translation>
    </message>
    <message>
        <source>Another entry on this day</source>
        <translation>Otra entrada ese día</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>State missing</source>
        <translation>Falta el Estado</translation>
    </message>
    <message>
        <source>Stray punctuation</source>
        <translation>Puntuación suelta</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Falta el título</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Two cities on one day</source>
        <translation>Dos ciudades en un día</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Dos fechas</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Dos lugares</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Comillas sin cerrar</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>Celebrada en línea</translation>
    </message>
    <message>
        <source>Another day of the week</source>
        <translation>Otro día de la semana</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>En fin de semana</translation>
    </message>
    <message>
        <source>Withdrawn, without a day</source>
        <translation>Retirada sin fecha</translation>
    </message>
    <message>
        <source>Year missing</source>
        <translation>Falta el año</translation>
    </message>
    <message>
        <source>Year outside the process</source>
        <translation>Año fuera del proceso</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Log a meeting …</source>
        <translation>Registrar una reunión …</translation>
    </message>
    <message>
        <source>Import a paper …</source>
        <translation>Importar un documento …</translation>
    </message>
    <message>
        <source>open read file log document Word Excel</source>
        <translation>abrir leer archivo registro documento importar Word Excel</translation>
    </message>
    <message>
        <source>Paste a log …</source>
        <translation>Pegar un registro …</translation>
    </message>
    <message>
        <source>import what was copied clipboard text table paper</source>
        <translation>importar lo copiado portapapeles texto tabla documento</translation>
    </message>
    <message>
        <source>Read arms trade figures …</source>
        <translation>Leer cifras del comercio de armas …</translation>
    </message>
    <message>
        <source>import exports imports TIV volumes table</source>
        <translation>importar exportaciones importaciones TIV volúmenes tabla</translation>
    </message>
    <message>
        <source>Arms trade beside official status</source>
        <translation>Comercio de armas y situación oficial</translation>
    </message>
    <message>
        <source>exports imports share TIV States Parties world</source>
        <translation>exportaciones importaciones cuota TIV Estados partes mundo</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>Personas y organizaciones</translation>
    </message>
    <message>
        <source>persons contacts posts bodies offices names duplicates</source>
        <translation>personas contactos puestos órganos oficinas nombres duplicados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>store write keep file</source>
        <translation>guardar escribir conservar archivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History and bin …</source>
        <translation>Historial y papelera …</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar de todo</translation>
    </message>
    <message>
        <source>Filter this screen</source>
        <translation>Filtrar esta pantalla</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Guardar este filtro …</translation>
    </message>
    <message>
        <source>Choose the date of every status …</source>
        <translation>Elegir la fecha de todas las situaciones …</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Abrir otra base …</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Hacer una copia de seguridad …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Back to your store</source>
        <translation>Volver a su base</translation>
    </message>
    <message>
        <source>leave the tour the example office return</source>
        <translation>salir de la visita ejemplo volver</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About attplanner</source>
        <translation>Acerca de attplanner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Algo salió mal que no debería</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The store was not opened</source>
        <translation>La base no se abrió</translation>
    </message>
    <message>
        <source>This store is encrypted</source>
        <translation>Esta base está cifrada</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>Cifrar la base</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message>
        <source>day not verified</source>
        <translation>día sin verificar</translation>
    </message>
    <message>
        <source>date not verified</source>
        <translation>fecha sin verificar</translation>
    </message>
    <message>
        <source>not verified against the UN Treaty Collection</source>
        <translation>no verificado con la Colección de Tratados de las Naciones Unidas</translation>
    </message>
    <message>
        <source>day and month not verified</source>
        <translation>día y mes sin verificar</translation>
    </message>
</context>
<context>
    <name>due_groups</name>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>Próximos siete días</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>Correct a date</source>
        <translation>Corregir una fecha</translation>
    </message>
    <message>
        <source>Add a treaty action</source>
        <translation>Añadir un acto relativo al Tratado</translation>
    </message>
    <message>
        <source>Renew the evidence</source>
        <translation>Renovar la prueba</translation>
    </message>
    <message>
        <source>Move on the pathway</source>
        <translation>Mover en el trayecto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Añadir una declaración</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Añadir un obstáculo</translation>
    </message>
    <message>
        <source>Answer used</source>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <source>Add an answer that was used</source>
        <translation>Añadir una respuesta dada</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>The office’s own correction; what was shipped is kept.</source>
        <translation>Corrección propia de la oficina; el dato suministrado se conserva.</translation>
    </message>
    <message>
        <source>Nothing of it is written again.</source>
        <translation>No se vuelve a escribir nada de ella.</translation>
    </message>
    <message>
        <source>Only what is new is added to that meeting.</source>
        <translation>Solo se añade a esa reunión lo que es nuevo.</translation>
    </message>
    <message>
        <source>Split, each becomes an item of this entry.</source>
        <translation>Separadas, cada una pasa a ser un punto de esta entrada.</translation>
    </message>
    <message>
        <source>If it is the same, it counts once; both lines are printed.</source>
        <translation>Si es el mismo, cuenta una vez; ambas líneas se imprimen.</translation>
    </message>
    <message>
        <source>Nothing in the entry is changed by an answer.</source>
        <translation>La respuesta no cambia nada en la entrada.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This step is undone already. Nothing was changed.</source>
        <translation>Este paso ya se deshizo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({problem}; {problems} in all) and was not used. The store is as it was. Take an older backup.</source>
        <translation>La copia {file} está dañada ({problem}; {problems} en total) y no se usó. La base sigue como estaba. Tome una copia anterior.</translation>
    </message>
    <message>
        <source>The backup {file} was not equal to the store after it was written, so it was removed. The store is unharmed. Try again, on another disk.</source>
        <translation>La copia {file} no era igual a la base después de escribirse, así que se eliminó. La base está intacta. Inténtelo de nuevo en otro disco.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {reason}. The store is unharmed. Take another folder, or free some space.</source>
        <translation>No se pudo escribir la copia {file}: {reason}. La base está intacta. Tome otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: your typing is kept. Free some space, then go on.</source>
        <translation>El disco está lleno. No se perdió nada: lo que escribió se conserva. Libere espacio y siga.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so {file} was not written. Install the program anew.</source>
        <translation>Esta instalación no puede cifrar, así que {file} no se escribió. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Take another name.</source>
        <translation>{file} ya existe y se dejó como está. Tome otro nombre.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The store is unchanged.</source>
        <translation>No se pudo escribir {file}: {reason}. La base no cambió.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>No se puede leer {file}: {reason}. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written.</source>
        <translation>No hay ninguna carpeta {folder}. No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}. The store can be opened to read, or copied to another folder.</source>
        <translation>No se puede escribir en {folder}: {reason}. La base puede abrirse para leer, o copiarse a otra carpeta.</translation>
    </message>
    <message>
        <source>The name of {file} says another format than {format}. Nothing was written. Name only one of them.</source>
        <translation>El nombre de {file} dice otro formato que {format}. No se escribió nada. Indique solo uno de los dos.</translation>
    </message>
    <message>
        <source>{format} is no text format: name a file for it.</source>
        <translation>{format} no es un formato de texto: indique un archivo.</translation>
    </message>
    <message>
        <source>No document can be written as {format}. Take one of: {known}.</source>
        <translation>No se puede escribir ningún documento en {format}. Tome uno de: {known}.</translation>
    </message>
    <message>
        <source>This store’s key is made in a way that this version does not know. It was left as it is. Open it with a newer version.</source>
        <translation>La clave de esta base está hecha de un modo que esta versión no conoce. Se dejó como está. Ábrala con una versión más nueva.</translation>
    </message>
    <message>
        <source>There are no documents in {language}. Take one of: {known}.</source>
        <translation>No hay documentos en {language}. Tome uno de: {known}.</translation>
    </message>
    <message>
        <source>The installed SQLite {version} can lose what is stored, so no store was opened. Install the program anew.</source>
        <translation>El SQLite {version} instalado puede perder lo guardado, así que no se abrió ninguna base. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>No date, place or participant was understood in “{text}”. Nothing was logged.</source>
        <translation>No se entendió fecha, lugar ni participante en «{text}». No se registró nada.</translation>
    </message>
    <message>
        <source>{file} lies where nothing can be written, and it was not closed tidily. Copy it, with the files that begin with its name, to another folder and open it there.</source>
        <translation>{file} está donde no se puede escribir, y no se cerró bien. Cópielo, con los archivos que empiezan por su nombre, a otra carpeta y ábralo allí.</translation>
    </message>
    <message>
        <source>Nobody and nothing can be joined with itself. Nothing was changed.</source>
        <translation>Nada ni nadie puede unirse consigo mismo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Bringing the store to this version would have left {rows} records without what they name. Nothing was changed; a backup lies beside the store.</source>
        <translation>Llevar la base a esta versión habría dejado {rows} registros sin lo que nombran. No se cambió nada; hay una copia junto a la base.</translation>
    </message>
    <message>
        <source>A name is missing. Nothing was stored.</source>
        <translation>Falta un nombre. No se guardó nada.</translation>
    </message>
    <message>
        <source>{file} is no store of this program. It was left as it is.</source>
        <translation>{file} no es una base de este programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed. With --yes the command does not ask.</source>
        <translation>Sin confirmar: no se cambió nada. Con --yes la orden no pregunta.</translation>
    </message>
    <message>
        <source>Nothing here may leave for “{handling}” ({items} items are kept back), so no file was written. Mark what may leave: attplanner mark {handling} --all, or one item in its editor.</source>
        <translation>Nada aquí puede salir para «{handling}» (se retienen {items} puntos), así que no se escribió ningún archivo. Marque lo que puede salir: attplanner mark {handling} --all, o un punto en su editor.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>A meeting cannot be a part of itself, nor of one of its own parts. Nothing was changed.</source>
        <translation>Una reunión no puede ser parte de sí misma ni de una de sus propias partes. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was written; look at the name.</source>
        <translation>{file} no existe. No se escribió nada; revise el nombre.</translation>
    </message>
    <message>
        <source>{file} has a point at {x}, {y}, and these are no degrees. Nothing was changed. Save it with longitude and latitude (WGS 84).</source>
        <translation>{file} tiene un punto en {x}, {y}, y no son grados. No se cambió nada. Guárdelo con longitud y latitud (WGS 84).</translation>
    </message>
    <message>
        <source>{file} has {features} areas, and none of their fields holds ISO3 codes of States, such as FRA. Nothing was changed.</source>
        <translation>{file} tiene {features} zonas, y ninguno de sus campos contiene códigos ISO3 de Estados, como FRA. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is no file of boundaries that can be read: {reason}. Nothing was changed. GeoJSON and TopoJSON are read.</source>
        <translation>{file} no es un archivo de límites legible: {reason}. No se cambió nada. Se leen GeoJSON y TopoJSON.</translation>
    </message>
    <message>
        <source>What was typed while a long step was being written cannot be read again. The store is sound, and has the typing from before that step; look whether it is whole. The damaged file is kept: {kept}</source>
        <translation>Lo que se escribió mientras se guardaba un paso largo no se puede volver a leer. La base está íntegra y contiene lo escrito antes de ese paso; compruebe si está completo. El archivo dañado se conserva: {kept}</translation>
    </message>
    <message>
        <source>Write what is to be done. Nothing was stored.</source>
        <translation>Escriba qué hay que hacer. No se guardó nada.</translation>
    </message>
    <message>
        <source>No meeting was logged there that such a paper is about, so no file was written.</source>
        <translation>No hay registrada ninguna reunión de la que trate un documento así, de modo que no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: take at least {characters} characters, or {words} words. Nothing was written.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar: tome al menos {characters} caracteres, o {words} palabras. No se escribió nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. The store is unchanged; try again.</source>
        <translation>Esta frase de contraseña no abre {file}. La base no cambió; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{city} is no place that the gazetteer knows. Nothing was changed.</source>
        <translation>{city} no es un lugar que conozca el nomenclátor. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no process “{process}”. Nothing was changed. Take one of: {known}.</source>
        <translation>No hay ningún proceso «{process}». No se cambió nada. Tome uno de: {known}.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays: join the one that you added to it, the other way round.</source>
        <translation>«{name}» viene con el programa y permanece: una a ella, en sentido inverso, la que usted añadió.</translation>
    </message>
    <message>
        <source>“{name}” is itself a part of this organization. Nothing was changed.</source>
        <translation>«{name}» es ya parte de esta organización. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{meetings} meetings name this person, who was not deleted. Join them with somebody else, or correct the meetings first.</source>
        <translation>{meetings} reuniones nombran a esta persona, que no se eliminó. Únala con otra o corrija antes las reuniones.</translation>
    </message>
    <message>
        <source>This record is no longer there ({table}). Nothing was changed.</source>
        <translation>Este elemento ya no existe ({table}). No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no import {run}. Nothing was changed.</source>
        <translation>No hay ninguna importación {run}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no text ({what}). Nothing was written. Save it as .txt, .docx, .xlsx or .csv, or paste its text.</source>
        <translation>{file}, línea {line}: esto no es texto ({what}). No se escribió nada. Guárdelo como .txt, .docx, .xlsx o .csv, o pegue su texto.</translation>
    </message>
    <message>
        <source>{file}: its part {part} unpacks to more than {limit} times its size, which no paper does. It was not opened and nothing was written.</source>
        <translation>{file}: su parte {part} se descomprime a más de {limit} veces su tamaño, lo que no hace ningún documento. No se abrió y no se escribió nada.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete ({reason}). Nothing was written. Ask for it again, or open it and save it anew.</source>
        <translation>{file} está dañado o incompleto ({reason}). No se escribió nada. Pídalo otra vez, o ábralo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text breaks off in the middle of a character ({encoding}). Nothing was written.</source>
        <translation>{file}, línea {line}: el texto se corta en medio de un carácter ({encoding}). No se escribió nada.</translation>
    </message>
    <message>
        <source>{file}, line 1: there is nothing to read in it. Nothing was written.</source>
        <translation>{file}, línea 1: no hay nada que leer. No se escribió nada.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Nothing was written. Save it without one and try again.</source>
        <translation>{file} está protegido con contraseña. No se escribió nada. Guárdelo sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: its part {part} defines entities, which no Office file does. It was not opened and nothing was written.</source>
        <translation>{file}: su parte {part} define entidades, lo que no hace ningún archivo de Office. No se abrió y no se escribió nada.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was written. Name a file.</source>
        <translation>{file} es una carpeta. No se escribió nada. Indique un archivo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is longer than {limit} characters. Nothing was written.</source>
        <translation>{file}, línea {line}: la línea tiene más de {limit} caracteres. No se escribió nada.</translation>
    </message>
    <message>
        <source>{file} has macros ({part}). It was not opened and nothing was written. Save it without macros and try again.</source>
        <translation>{file} tiene macros ({part}). No se abrió y no se escribió nada. Guárdelo sin macros e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {limit} columns. Nothing was written.</source>
        <translation>{file}, línea {line}: hay más de {limit} columnas. No se escribió nada.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {limit} lines. Nothing was written. Import it in parts.</source>
        <translation>{file}, línea {line}: hay más de {limit} líneas. No se escribió nada. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} parts, which no paper has. It was not opened and nothing was written.</source>
        <translation>{file} tiene más de {limit} partes, lo que no tiene ningún documento. No se abrió y no se escribió nada.</translation>
    </message>
    <message>
        <source>{file} is no file that can be read. Nothing was written.</source>
        <translation>{file} no es un archivo que se pueda leer. No se escribió nada.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are zero bytes in the text; it is damaged or no text. Nothing was written.</source>
        <translation>{file}, línea {line}: hay bytes nulos en el texto; está dañado o no es texto. No se escribió nada.</translation>
    </message>
    <message>
        <source>{file} is an archive, but no Word or Excel file. Nothing was written. Save it as .docx, .xlsx or .txt.</source>
        <translation>{file} es un archivo comprimido, pero no de Word ni de Excel. No se escribió nada. Guárdelo como .docx, .xlsx o .txt.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Nothing was written. Import it in parts.</source>
        <translation>{file} supera {limit} MB. No se escribió nada. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {most} dated entries, which no log has. Nothing was written. Import it in parts.</source>
        <translation>{file}, línea {line}: hay más de {most} entradas fechadas, lo que no tiene ningún registro. No se escribió nada. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>There is no reader called {format}. Nothing was written. Take one of: {formats}.</source>
        <translation>No hay ningún lector llamado {format}. No se escribió nada. Tome uno de: {formats}.</translation>
    </message>
    <message>
        <source>{file}: {part} unpacks to more than {limit} MB. It was not opened and nothing was written.</source>
        <translation>{file}: {part} se descomprime a más de {limit} MB. No se abrió y no se escribió nada.</translation>
    </message>
    <message>
        <source>{state} is no State’s code or name. Nothing was changed. “list states” shows them all.</source>
        <translation>{state} no es código ni nombre de ningún Estado. No se cambió nada. «list states» los muestra todos.</translation>
    </message>
    <message>
        <source>Say which State or organization said it. Nothing was stored; your words are kept.</source>
        <translation>Indique qué Estado u organización lo dijo. No se guardó nada; sus palabras se conservan.</translation>
    </message>
    <message>
        <source>This is still named by other records, or names one that is gone. Nothing was changed.</source>
        <translation>Otros elementos aún nombran esto, o esto nombra uno que ya no existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only what was deleted can be erased for good. Nothing was changed.</source>
        <translation>Solo lo eliminado puede borrarse para siempre. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. It was left as it is. Restore a backup; the damaged store is kept beside it.</source>
        <translation>{file} está dañado: {reason}. Se dejó como está. Restaure una copia; la base dañada se conserva al lado.</translation>
    </message>
    <message>
        <source>{user} has {file} open on the computer {host} since {since}. If that computer is off for good, delete {note}.</source>
        <translation>{user} tiene {file} abierto en el equipo {host} desde {since}. Si ese equipo está apagado para siempre, elimine {note}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}. What was stored before is kept. Look after the disk, then go on.</source>
        <translation>No se puede leer ni escribir {file}: {reason}. Lo guardado antes se conserva. Revise el disco y siga.</translation>
    </message>
    <message>
        <source>{file} is in use by {user} on {host} (process {pid}, since {since}). It can be read here; to write, close it there first.</source>
        <translation>{file} está en uso por {user} en {host} (proceso {pid}, desde {since}). Aquí puede leerse; para escribir, ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>What leaves is noted in the store, and {file} is in use by {user} on {host} (process {pid}, since {since}): write the paper there, or close it there first.</source>
        <translation>Lo que sale queda anotado en la base, y {file} está en uso por {user} en {host} (proceso {pid}, desde {since}): escriba el documento allí, o ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The newest changes in {file} are damaged: of {claimed} parts {recovered} can be read. The log as it was is kept in {kept}. Restore a backup, or open it in the window to go on without these changes.</source>
        <translation>Los últimos cambios de {file} están dañados: de {claimed} partes pueden leerse {recovered}. El registro como estaba se conserva en {kept}. Restaure una copia, o ábralo en la ventana para seguir sin estos cambios.</translation>
    </message>
    <message>
        <source>The newest changes of {file} are gone: the file beside it that ends in “-wal” is missing. Put it back, restore a backup, or open the store in the window to go on without these changes.</source>
        <translation>Los últimos cambios de {file} han desaparecido: falta el archivo contiguo que termina en «-wal». Repóngalo, restaure una copia, o abra la base en la ventana para seguir sin estos cambios.</translation>
    </message>
    <message>
        <source>{file} holds arms trade figures, not a paper: read it by “Read arms trade figures …” in the window.</source>
        <translation>{file} contiene cifras del comercio de armas, no un documento: léalo con «Leer cifras del comercio de armas …» en la ventana.</translation>
    </message>
    <message>
        <source>{file} is no table of arms trade volumes that this program knows: no row of years was found, and no register of deals. Nothing was stored. Download the figures as CSV and take that file.</source>
        <translation>{file} no es una tabla de volúmenes del comercio de armas que este programa conozca: no se halló ninguna fila de años ni un registro de transferencias. No se guardó nada. Descargue las cifras como CSV y tome ese archivo.</translation>
    </message>
    <message>
        <source>There is no store at {file}. The command “new” makes one.</source>
        <translation>No hay ninguna base en {file}. La orden «new» crea una.</translation>
    </message>
    <message>
        <source>{file} is encrypted: its passphrase is needed. To a command, give it with --passphrase-file FILE.</source>
        <translation>{file} está cifrado: hace falta su frase de contraseña. A una orden se le da con --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>A long step is being written into {file}. Nothing else was changed; try again once it is done.</source>
        <translation>Se está escribiendo un paso largo en {file}. No se cambió nada más; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>{file} was made by a newer attplanner ({store}). It was not opened and not changed. Update this program.</source>
        <translation>{file} lo hizo un attplanner más nuevo ({store}). No se abrió ni se cambió. Actualice este programa.</translation>
    </message>
    <message>
        <source>{file} holds records already and was left as it is. Take another store.</source>
        <translation>{file} ya contiene datos y se dejó como está. Tome otra base.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, though a passphrase was given. It was not opened; open it without one.</source>
        <translation>{file} no está cifrado, aunque se dio una frase de contraseña. No se abrió; ábralo sin ella.</translation>
    </message>
    <message>
        <source>{file} was made by an older version and must be brought up to date first. Open it to write once.</source>
        <translation>{file} lo hizo una versión anterior y primero hay que actualizarlo. Ábralo una vez para escribir.</translation>
    </message>
    <message>
        <source>{file} is open to read only. Nothing was changed.</source>
        <translation>{file} está abierto solo para leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The system refused {file}: {reason}. What was stored before is kept. Look after its rights and room, then try again.</source>
        <translation>El sistema rechazó {file}: {reason}. Lo guardado antes se conserva. Revise sus permisos y el espacio, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>extents</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>según la fuente</translation>
    </message>
    <message>
        <source>States named</source>
        <translation>Estados nombrados</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>as written</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>datos de contacto</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>how much of it</source>
        <translation>qué parte</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>head of the papers</source>
        <translation>encabezado de los documentos</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acto</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>class as written</source>
        <translation>categoría, tal como se escribió</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>cerrado el</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>consecuencia</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>dada el</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>item it rests on</source>
        <translation>punto en que se basa</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>denominación</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>dinámica</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>necesidades</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ocasión</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>nuestro papel</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>post</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>State of the President</source>
        <translation>Estado del Presidente</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>nota privada</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>cuenta para</translation>
    </message>
    <message>
        <source>to be reviewed by</source>
        <translation>a revisar antes del</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>words it was raised from</source>
        <translation>palabras de origen</translation>
    </message>
    <message>
        <source>reports again</source>
        <translation>informa de nuevo sobre</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>filtros guardados</translation>
    </message>
    <message>
        <source>whose move</source>
        <translation>a quién le toca</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>what took place</source>
        <translation>qué tuvo lugar</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>grupo regional</translation>
    </message>
    <message>
        <source>status at the United Nations</source>
        <translation>condición en las Naciones Unidas</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>voto</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>notified intent not to become a party</source>
        <translation>notificó su intención de no llegar a ser parte</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>se retiró</translation>
    </message>
</context>
<context>
    <name>follow_up_statuses</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
</context>
<context>
    <name>follow_ups</name>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Promise of theirs</source>
        <translation>Promesa suya</translation>
    </message>
    <message>
        <source>Task of ours</source>
        <translation>Tarea nuestra</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Evento paralelo</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Sesión informativa</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>In World</source>
        <translation>En el mundo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Statements and votes</source>
        <translation>Declaraciones y votos</translation>
    </message>
    <message>
        <source>Regional events</source>
        <translation>Eventos regionales</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Regional event: {0}, {1}. It is kept in the store.</source>
        <translation>Evento regional: {0}, {1}. Se conserva en la base.</translation>
    </message>
    <message>
        <source>{0}: {1} States</source>
        <translation>{0}: {1} Estados</translation>
    </message>
</context>
<context>
    <name>handlings</name>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Troika</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>Para publicación</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{name} added as one of us</source>
        <translation>{name} se añadió entre nosotros</translation>
    </message>
    <message>
        <source>{name} of us removed</source>
        <translation>{name} se quitó de entre nosotros</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>{kind}: añadido</translation>
    </message>
    <message>
        <source>{kind}: {number} added</source>
        <translation>{kind}: {number} añadidos</translation>
    </message>
    <message>
        <source>{kind} added: {name}</source>
        <translation>{kind}: se añadió {name}</translation>
    </message>
    <message>
        <source>{kind}: {number} changed</source>
        <translation>{kind}: {number} modificados</translation>
    </message>
    <message>
        <source>Import of {name} taken back</source>
        <translation>Importación de {name} revertida</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name}: importado</translation>
    </message>
    <message>
        <source>Changed and changed back: nothing differs</source>
        <translation>Cambiado y restablecido: nada difiere</translation>
    </message>
    <message>
        <source>Order of us</source>
        <translation>Orden de los nuestros</translation>
    </message>
    <message>
        <source>Order of places</source>
        <translation>Orden de los lugares</translation>
    </message>
    <message>
        <source>Order of items</source>
        <translation>Orden de los puntos</translation>
    </message>
    <message>
        <source>Order of participants</source>
        <translation>Orden de los participantes</translation>
    </message>
    <message>
        <source>{who} added as {role}</source>
        <translation>{who}: se añadió como {role}</translation>
    </message>
    <message>
        <source>{who} removed ({role})</source>
        <translation>{who}: se quitó ({role})</translation>
    </message>
    <message>
        <source>{kind} removed</source>
        <translation>{kind}: eliminado</translation>
    </message>
    <message>
        <source>{kind}: {number} removed</source>
        <translation>{kind}: {number} eliminados</translation>
    </message>
    <message>
        <source>{kind} removed: {name}</source>
        <translation>{kind}: se eliminó {name}</translation>
    </message>
    <message>
        <source>{what} of {record}</source>
        <translation>{what} de {record}</translation>
    </message>
    <message>
        <source>{what} ({record})</source>
        <translation>{what} ({record})</translation>
    </message>
    <message>
        <source>{when}, to be confirmed</source>
        <translation>{when}, por confirmar</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (deshecho)</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otro …</translation>
    </message>
    <message>
        <source>The entry as it would be written</source>
        <translation>La entrada como se escribiría</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>sin proceso</translation>
    </message>
    <message>
        <source>regional event</source>
        <translation>evento regional</translation>
    </message>
    <message>
        <source>– nobody is named</source>
        <translation>– nadie es nombrado</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation>No leído: {0}</translation>
    </message>
    <message>
        <source>A process begins</source>
        <translation>Empieza un proceso</translation>
    </message>
    <message>
        <source>No entry: kept with the source</source>
        <translation>No es una entrada: se conserva con la fuente</translation>
    </message>
    <message>
        <source>Parties of the store that the table has not; nothing is removed: {0}</source>
        <translation>Estados partes de la base que no están en la tabla; no se quita nada: {0}</translation>
    </message>
    <message>
        <source>No State of this name: kept with the source</source>
        <translation>Ningún Estado con ese nombre: se conserva con la fuente</translation>
    </message>
    <message>
        <source>Differs from the store</source>
        <translation>Difiere de la base</translation>
    </message>
    <message>
        <source>As in the store</source>
        <translation>Como en la base</translation>
    </message>
    <message>
        <source>Named without a statement: kept with the source</source>
        <translation>Nombrado sin declaración: se conserva con la fuente</translation>
    </message>
    <message>
        <source>New action: {0}</source>
        <translation>Acto nuevo: {0}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Use the source’s</source>
        <translation>Usar la de la fuente</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <source>The store has more</source>
        <translation>La base tiene más</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Which State is “{0}”?</source>
        <translation>¿Qué Estado es «{0}»?</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Chatham House</source>
        <translation>Chatham House</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>Mantener junto</translation>
    </message>
    <message>
        <source>The same contact</source>
        <translation>El mismo contacto</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Añadir lo nuevo</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Conservar {0}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Lines {0} to {1}</source>
        <translation>Líneas {0} a {1}</translation>
    </message>
    <message>
        <source>a question for you</source>
        <translation>una pregunta para usted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>The right date</source>
        <translation>La fecha correcta</translation>
    </message>
    <message>
        <source>It may mean: {0}</source>
        <translation>Puede significar: {0}</translation>
    </message>
    <message>
        <source>The right words</source>
        <translation>Las palabras correctas</translation>
    </message>
    <message>
        <source>What was copied is no text. Copy the lines of a log, or open its file.</source>
        <translation>Lo copiado no es texto. Copie las líneas de un registro o abra su archivo.</translation>
    </message>
    <message>
        <source>Nothing was copied: select text in a paper, copy it, and try again.</source>
        <translation>No se copió nada: seleccione texto en un documento, cópielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Línea {0}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In a list in groups: fold a group, go to its head</source>
        <translation>En una lista por grupos: plegar un grupo, ir a su encabezado</translation>
    </message>
    <message>
        <source>In a list in groups: unfold a group, go into it</source>
        <translation>En una lista por grupos: desplegar un grupo, entrar en él</translation>
    </message>
    <message>
        <source>In a list: the first row</source>
        <translation>En una lista: la primera fila</translation>
    </message>
    <message>
        <source>In the meetings: change what is selected</source>
        <translation>En las reuniones: cambiar lo seleccionado</translation>
    </message>
    <message>
        <source>In a meeting: add an item</source>
        <translation>En una reunión: añadir un punto</translation>
    </message>
    <message>
        <source>In a meeting: move an item up</source>
        <translation>En una reunión: subir un punto</translation>
    </message>
    <message>
        <source>In a meeting: move an item down</source>
        <translation>En una reunión: bajar un punto</translation>
    </message>
    <message>
        <source>In a meeting or the follow-ups: a promise of theirs</source>
        <translation>En una reunión o en los seguimientos: una promesa suya</translation>
    </message>
    <message>
        <source>In a meeting or the follow-ups: a task of ours</source>
        <translation>En una reunión o en los seguimientos: una tarea nuestra</translation>
    </message>
    <message>
        <source>In the follow-ups: done, or open again</source>
        <translation>En los seguimientos: hecho, o reabrir</translation>
    </message>
    <message>
        <source>In the follow-ups: change the due date</source>
        <translation>En los seguimientos: cambiar el plazo</translation>
    </message>
    <message>
        <source>On a State’s page: move on the pathway</source>
        <translation>En la página de un Estado: mover en el trayecto</translation>
    </message>
    <message>
        <source>On a State’s page: renew the evidence</source>
        <translation>En la página de un Estado: renovar la prueba</translation>
    </message>
    <message>
        <source>On a State’s page: add a statement</source>
        <translation>En la página de un Estado: añadir una declaración</translation>
    </message>
    <message>
        <source>On a State’s page: add an obstacle</source>
        <translation>En la página de un Estado: añadir un obstáculo</translation>
    </message>
    <message>
        <source>On a State’s page: add a follow-up</source>
        <translation>En la página de un Estado: añadir un seguimiento</translation>
    </message>
    <message>
        <source>In Papers: save the paper</source>
        <translation>En Documentos: guardar el documento</translation>
    </message>
    <message>
        <source>In Papers: copy it as a table or a list</source>
        <translation>En Documentos: copiarlo como cuadro o lista</translation>
    </message>
    <message>
        <source>In Papers: mark for publication</source>
        <translation>En Documentos: marcar para publicación</translation>
    </message>
    <message>
        <source>In an import: accept a repair</source>
        <translation>En una importación: aceptar una corrección</translation>
    </message>
    <message>
        <source>In an import: refuse a repair</source>
        <translation>En una importación: rechazar una corrección</translation>
    </message>
    <message>
        <source>In an import: another value</source>
        <translation>En una importación: otro valor</translation>
    </message>
    <message>
        <source>In an import: next open question</source>
        <translation>En una importación: pregunta abierta siguiente</translation>
    </message>
    <message>
        <source>In an import: next question, answered or not</source>
        <translation>En una importación: pregunta siguiente, respondida o no</translation>
    </message>
    <message>
        <source>In an import: previous question, answered or not</source>
        <translation>En una importación: pregunta anterior, respondida o no</translation>
    </message>
    <message>
        <source>Log the line, or import what is shown</source>
        <translation>Registrar la línea, o importar lo mostrado</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Answer to an obstacle</source>
        <translation>Respuesta a un obstáculo</translation>
    </message>
    <message>
        <source>Evidence of an obstacle</source>
        <translation>Prueba de un obstáculo</translation>
    </message>
    <message>
        <source>Move on a pathway</source>
        <translation>Paso de una trayectoria</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Dos personas distintas</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation>Texto de una declaración</translation>
    </message>
    <message>
        <source>Arms trade figures</source>
        <translation>Cifras del comercio de armas</translation>
    </message>
    <message>
        <source>Arms trade volume</source>
        <translation>Volumen del comercio de armas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>Quién de nosotros asistió</translation>
    </message>
    <message>
        <source>Place of a meeting</source>
        <translation>Lugar de una reunión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Regional event</source>
        <translation>Evento regional</translation>
    </message>
    <message>
        <source>Expected at a regional event</source>
        <translation>Esperado en un evento regional</translation>
    </message>
    <message>
        <source>Heading of events</source>
        <translation>Encabezado de eventos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Miembro de un grupo</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nombre de un grupo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Public wording</source>
        <translation>Texto público</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Puesto ocupado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of an organization</source>
        <translation>Nombre de una organización</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Nombre de un lugar</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>Cargo ocupado</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Question of an import</source>
        <translation>Pregunta de una importación</translation>
    </message>
    <message>
        <source>Title of a regional event</source>
        <translation>Título de un evento regional</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Line of a source</source>
        <translation>Línea de una fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name of a State</source>
        <translation>Nombre de un Estado</translation>
    </message>
    <message>
        <source>Figure stated by a source</source>
        <translation>Cifra dada por una fuente</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Treaty action</source>
        <translation>Acto relativo al Tratado</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What took place, with whom</source>
        <translation>Qué tuvo lugar, con quién</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>open questions: {0}</source>
        <translation>preguntas abiertas: {0}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
</context>
<context>
    <name>momenta</name>
    <message>
        <source>Moving</source>
        <translation>Avanza</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Estancado</translation>
    </message>
    <message>
        <source>Declared no intention</source>
        <translation>Declaró no tener intención</translation>
    </message>
</context>
<context>
    <name>obstacle_categories</name>
    <message>
        <source>Political</source>
        <translation>Político</translation>
    </message>
    <message>
        <source>Strategic or security</source>
        <translation>Estratégico o de seguridad</translation>
    </message>
    <message>
        <source>Economic or industry</source>
        <translation>Económico o industrial</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrativo</translation>
    </message>
    <message>
        <source>Capacity or budget</source>
        <translation>Capacidad o presupuesto</translation>
    </message>
    <message>
        <source>Low priority or timing</source>
        <translation>Baja prioridad o calendario</translation>
    </message>
    <message>
        <source>Misperception</source>
        <translation>Malentendido</translation>
    </message>
</context>
<context>
    <name>obstacle_kinds</name>
    <message>
        <source>Reason against joining</source>
        <translation>Razón para no adherirse</translation>
    </message>
    <message>
        <source>Challenge on the way</source>
        <translation>Dificultad en el camino</translation>
    </message>
</context>
<context>
    <name>obstacle_statuses</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Atenuado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Superado</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Stores (*{0});;All files (*)</source>
        <translation>Bases (*{0});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ops</name>
    <message>
        <source>Note an answer</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Note an obstacle</source>
        <translation>Anotar un obstáculo</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Record a statement</source>
        <translation>Registrar una declaración</translation>
    </message>
    <message>
        <source>Change who holds a post</source>
        <translation>Cambiar quién ocupa un puesto</translation>
    </message>
    <message>
        <source>Close a follow-up</source>
        <translation>Cerrar un seguimiento</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Corregir un dato</translation>
    </message>
    <message>
        <source>Decide a question</source>
        <translation>Decidir una pregunta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change several meetings</source>
        <translation>Modificar varias reuniones</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Generate meetings</source>
        <translation>Generar reuniones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Mark the handling</source>
        <translation>Marcar la difusión</translation>
    </message>
    <message>
        <source>Join two organizations</source>
        <translation>Unir dos organizaciones</translation>
    </message>
    <message>
        <source>Join two people</source>
        <translation>Unir dos personas</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Mover un punto</translation>
    </message>
    <message>
        <source>Move a State on its pathway</source>
        <translation>Mover a un Estado en su trayectoria</translation>
    </message>
    <message>
        <source>Read arms trade figures</source>
        <translation>Leer cifras del comercio de armas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Change who of us was there</source>
        <translation>Cambiar quién de nosotros asistió</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Cambiar los lugares</translation>
    </message>
    <message>
        <source>Begin the store</source>
        <translation>Crear la base</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Configurar la oficina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>organization_classes</name>
    <message>
        <source>Regional organization</source>
        <translation>Organización regional</translation>
    </message>
    <message>
        <source>Subregional organization</source>
        <translation>Organización subregional</translation>
    </message>
    <message>
        <source>UN body</source>
        <translation>Órgano de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Other international organization</source>
        <translation>Otra organización internacional</translation>
    </message>
    <message>
        <source>Treaty or regime</source>
        <translation>Tratado o régimen</translation>
    </message>
    <message>
        <source>Treaty body</source>
        <translation>Órgano de tratado</translation>
    </message>
    <message>
        <source>Parliamentarians</source>
        <translation>Parlamentarios</translation>
    </message>
    <message>
        <source>Defence industry</source>
        <translation>Industria de defensa</translation>
    </message>
    <message>
        <source>Think tank</source>
        <translation>Centro de estudios</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Office of a State</source>
        <translation>Oficina de un Estado</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Trayectoria</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>no wording in this language</source>
        <translation>sin texto en este idioma</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>copiado al portapapeles</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>printed out</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>not in People</source>
        <translation>no figura en Personas</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>algunos de ellos</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>party_kinds</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Last met</source>
        <translation>Último encuentro</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post today</source>
        <translation>Puesto actual</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>Estado u organización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Nobody is known to hold a post here.</source>
        <translation>No se sabe de nadie con un puesto aquí.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Nothing is promised or due.</source>
        <translation>Nada prometido ni pendiente.</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>fechas desconocidas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The file is damaged: {reason}</source>
        <translation>El archivo está dañado: {reason}</translation>
    </message>
    <message>
        <source>The history was altered at the step of {at}, or an old piece of it was put back</source>
        <translation>El historial se alteró en el paso de {at}, o se repuso un trozo antiguo</translation>
    </message>
    <message>
        <source>A record of {table} names something in {to} that is gone</source>
        <translation>Un elemento de {table} nombra en {to} algo que ya no existe</translation>
    </message>
    <message>
        <source>What was shipped in the table {table}, row {row}, is not as it was shipped</source>
        <translation>Lo entregado en la tabla {table}, fila {row}, no está como se entregó</translation>
    </message>
    <message>
        <source>The record {row} of {table} is not what its history says: an old piece of the file was put back</source>
        <translation>El elemento {row} de {table} no es lo que dice su historial: se repuso un trozo antiguo del archivo</translation>
    </message>
    <message>
        <source>The table {table} is not as this version makes it</source>
        <translation>La tabla {table} no es como la hace esta versión</translation>
    </message>
    <message>
        <source>The search index misses {rows} records; it can be rebuilt</source>
        <translation>Al índice de búsqueda le faltan {rows} elementos; puede reconstruirse</translation>
    </message>
    <message>
        <source>The record {row} of {table} holds what cannot be ({rule})</source>
        <translation>El registro {row} de {table} contiene un valor imposible ({rule})</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>planned, not held</source>
        <translation>prevista, no celebrada</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Troika</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>African</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>GEO</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <translation>GRULAC</translation>
    </message>
    <message>
        <source>WEOG</source>
        <translation>GEOOE</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ningún grupo</translation>
    </message>
</context>
<context>
    <name>regions_in_full</name>
    <message>
        <source>African Group</source>
        <translation>Grupo de los Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific Group</source>
        <translation>Grupo de los Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European Group</source>
        <translation>Grupo de los Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean Group (GRULAC)</source>
        <translation>Grupo de los Estados de América Latina y el Caribe (GRULAC)</translation>
    </message>
    <message>
        <source>Western European and Others Group</source>
        <translation>Grupo de los Estados de Europa Occidental y otros Estados</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Counterpart</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Coanfitrión</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Import preview</source>
        <translation>Vista previa de la importación</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Arms trade</source>
        <translation>Comercio de armas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>They promised</source>
        <translation>Prometieron</translation>
    </message>
    <message>
        <source>We have to do</source>
        <translation>Nos toca hacer</translation>
    </message>
</context>
<context>
    <name>sides_in_short</name>
    <message>
        <source>Theirs</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestro</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Interest stated</source>
        <translation>Interés manifestado</translation>
    </message>
    <message>
        <source>Ministries’ review</source>
        <translation>Examen de los ministerios</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Consejo de Ministros</translation>
    </message>
    <message>
        <source>Parliament: tabled</source>
        <translation>Parlamento: presentado</translation>
    </message>
    <message>
        <source>Parliament: adopted</source>
        <translation>Parlamento: aprobado</translation>
    </message>
    <message>
        <source>Assent</source>
        <translation>Promulgación</translation>
    </message>
    <message>
        <source>Instrument ready</source>
        <translation>Instrumento listo</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>New State Party</source>
        <translation>Nuevo Estado parte</translation>
    </message>
</context>
<context>
    <name>stakeholders</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation>Organizaciones regionales</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>Organizaciones internacionales</translation>
    </message>
    <message>
        <source>Parliamentarians</source>
        <translation>Parlamentarios</translation>
    </message>
    <message>
        <source>Defence industry</source>
        <translation>Industria de defensa</translation>
    </message>
    <message>
        <source>Think tanks</source>
        <translation>Centros de estudios</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
</context>
<context>
    <name>statement_kinds</name>
    <message>
        <source>Update</source>
        <translation>Información actualizada</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>State Party</source>
        <translation>Estado Parte</translation>
    </message>
    <message>
        <source>Deposited, not yet in force</source>
        <translation>Depositado, no en vigor</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatario</translation>
    </message>
    <message>
        <source>Not yet joined</source>
        <translation>Aún no es parte</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>under {0}%</source>
        <translation>menos del {0} %</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Million TIV</source>
        <translation>Millones de TIV</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
</context>
<context>
    <name>trade_problems</name>
    <message>
        <source>no year in its column: the values of the line stand beside theirs</source>
        <translation>no hay año en su columna: los valores de la línea están desplazados</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>delivered over several years: cannot be placed</source>
        <translation>entregado en varios años: no se puede situar</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy to another folder …</source>
        <translation>Copiar a otra carpeta …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia …</translation>
    </message>
    <message>
        <source>Go on without what was lost</source>
        <translation>Seguir sin lo perdido</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Abrir otra base …</translation>
    </message>
</context>
<context>
    <name>unread</name>
    <message>
        <source>a date in a footnote</source>
        <translation>una fecha en una nota al pie</translation>
    </message>
    <message>
        <source>a date, but nothing that took place then</source>
        <translation>una fecha, pero nada que ocurriera entonces</translation>
    </message>
    <message>
        <source>no date, among lines that have one</source>
        <translation>sin fecha, entre líneas que la tienen</translation>
    </message>
    <message>
        <source>no date, and no entry that it belongs to</source>
        <translation>sin fecha y sin una entrada a la que pertenezca</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Said in public</source>
        <translation>Dicho en público</translation>
    </message>
    <message>
        <source>Said in private</source>
        <translation>Dicho en privado</translation>
    </message>
    <message>
        <source>Our assessment</source>
        <translation>Nuestra apreciación</translation>
    </message>
</context>
<context>
    <name>votes</name>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstención</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>No votó</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>The house style names it so; the word of the source is kept.</source>
        <translation>El estilo de la casa lo nombra así; la palabra de la fuente se conserva.</translation>
    </message>
    <message>
        <source>The text tells of a meeting that is not among the entries.</source>
        <translation>El texto habla de una reunión que no está entre las entradas.</translation>
    </message>
    <message>
        <source>Names, posts and affiliations are not to leave.</source>
        <translation>Los nombres, cargos y afiliaciones no deben salir.</translation>
    </message>
    <message>
        <source>The source says that it was not open.</source>
        <translation>La fuente dice que no fue abierta.</translation>
    </message>
    <message>
        <source>The columns of a table stand one after the other.</source>
        <translation>Las columnas de un cuadro van una tras otra.</translation>
    </message>
    <message>
        <source>Day and month may be meant in either order.</source>
        <translation>El día y el mes pueden estar en cualquier orden.</translation>
    </message>
    <message>
        <source>No calendar has this day.</source>
        <translation>Ningún calendario tiene ese día.</translation>
    </message>
    <message>
        <source>The source gives another act or date than the store.</source>
        <translation>La fuente da otro acto u otra fecha que la base.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored.</source>
        <translation>El archivo no dice cómo se codifican sus letras.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>A group was met; it names no State.</source>
        <translation>Hubo reunión con un grupo; no nombra a ningún Estado.</translation>
    </message>
    <message>
        <source>Marks that cannot be seen were left out.</source>
        <translation>Se omitieron marcas que no se ven.</translation>
    </message>
    <message>
        <source>The acronym is that of another treaty’s conference.</source>
        <translation>La sigla es la de la conferencia de otro tratado.</translation>
    </message>
    <message>
        <source>The log has it: the same dates and place, with the same words or people.</source>
        <translation>El registro ya la tiene: mismas fechas y lugar, con las mismas palabras o personas.</translation>
    </message>
    <message>
        <source>The log has an entry of these dates and place with some of its items.</source>
        <translation>El registro tiene una entrada de esas fechas y ese lugar con algunos de sus puntos.</translation>
    </message>
    <message>
        <source>Its days and its place lie within those of another entry.</source>
        <translation>Sus días y su lugar están dentro de los de otra entrada.</translation>
    </message>
    <message>
        <source>The word is nearly the name of a month.</source>
        <translation>La palabra es casi el nombre de un mes.</translation>
    </message>
    <message>
        <source>No list has this name.</source>
        <translation>Ninguna lista tiene este nombre.</translation>
    </message>
    <message>
        <source>The line tells of something that is no meeting.</source>
        <translation>La línea habla de algo que no es una reunión.</translation>
    </message>
    <message>
        <source>Nothing is removed: look at the source, or at the State’s page.</source>
        <translation>No se quita nada: consulte la fuente o la página del Estado.</translation>
    </message>
    <message>
        <source>A number of the list is left out.</source>
        <translation>Falta un número de la lista.</translation>
    </message>
    <message>
        <source>A number of the list stands twice.</source>
        <translation>Un número de la lista figura dos veces.</translation>
    </message>
    <message>
        <source>It stands after an entry of a later date.</source>
        <translation>Va después de una entrada de fecha posterior.</translation>
    </message>
    <message>
        <source>The line names more than one person.</source>
        <translation>La línea nombra a más de una persona.</translation>
    </message>
    <message>
        <source>The source does not say where.</source>
        <translation>La fuente no dice dónde.</translation>
    </message>
    <message>
        <source>Another entry tells of the same.</source>
        <translation>Otra entrada dice lo mismo.</translation>
    </message>
    <message>
        <source>Another entry is of the same day and place.</source>
        <translation>Otra entrada es del mismo día y lugar.</translation>
    </message>
    <message>
        <source>A list of the field’s words has it so; names of people are never touched.</source>
        <translation>Una lista de palabras del ámbito lo escribe así; los nombres de personas nunca se tocan.</translation>
    </message>
    <message>
        <source>The State of the city is not written.</source>
        <translation>No consta el Estado de la ciudad.</translation>
    </message>
    <message>
        <source>The sign belongs to nothing.</source>
        <translation>El signo no corresponde a nada.</translation>
    </message>
    <message>
        <source>The source does not say what took place.</source>
        <translation>La fuente no dice qué tuvo lugar.</translation>
    </message>
    <message>
        <source>The source says that the date may change.</source>
        <translation>La fuente dice que la fecha puede cambiar.</translation>
    </message>
    <message>
        <source>Two cities are named for one day.</source>
        <translation>Se nombran dos ciudades para un mismo día.</translation>
    </message>
    <message>
        <source>The source gives two dates.</source>
        <translation>La fuente da dos fechas.</translation>
    </message>
    <message>
        <source>The source gives two places.</source>
        <translation>La fuente da dos lugares.</translation>
    </message>
    <message>
        <source>The quotation has no end.</source>
        <translation>La cita no tiene fin.</translation>
    </message>
    <message>
        <source>The source says that it was held virtually.</source>
        <translation>La fuente dice que se celebró en línea.</translation>
    </message>
    <message>
        <source>The day of the week is not that of the date.</source>
        <translation>El día de la semana no es el de la fecha.</translation>
    </message>
    <message>
        <source>The date is a Saturday or a Sunday.</source>
        <translation>La fecha es un sábado o un domingo.</translation>
    </message>
    <message>
        <source>The source marks a withdrawal and gives no day: add it on the State’s page when the day is known.</source>
        <translation>La fuente señala una retirada sin dar la fecha: añádala en la página del Estado cuando se conozca.</translation>
    </message>
    <message>
        <source>The year is not written.</source>
        <translation>El año no está escrito.</translation>
    </message>
    <message>
        <source>The date lies outside the period of the process.</source>
        <translation>La fecha está fuera del período del proceso.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>world</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Official status</source>
        <translation>Situación oficial</translation>
    </message>
    <message>
        <source>Pathway (our estimate)</source>
        <translation>Trayectoria (nuestra estimación)</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <source>stale evidence</source>
        <translation>prueba caduca</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Last contact: {0}</source>
        <translation>Último contacto: {0}</translation>
    </message>
    <message>
        <source>Left out of the list by a filter</source>
        <translation>Excluido de la lista por un filtro</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} desde el {1}</translation>
    </message>
    <message>
        <source>In force {0}</source>
        <translation>En vigor el {0}</translation>
    </message>
    <message>
        <source>Our estimate: {0}, {1}</source>
        <translation>Nuestra estimación: {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, stale</source>
        <translation>{0}, caduco</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} % ({1}–{2})</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Months since last contact</source>
        <translation>Meses desde el último contacto</translation>
    </message>
    <message>
        <source>Arms exports</source>
        <translation>Exportaciones de armas</translation>
    </message>
    <message>
        <source>Share of world arms exports</source>
        <translation>Proporción de las exportaciones mundiales de armas</translation>
    </message>
    <message>
        <source>Share of world arms imports</source>
        <translation>Proporción de las importaciones mundiales de armas</translation>
    </message>
    <message>
        <source>Arms imports</source>
        <translation>Importaciones de armas</translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation>Prueba caduca</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sin estimación</translation>
    </message>
    <message>
        <source>Under 1 month</source>
        <translation>Menos de 1 mes</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 a 3 meses</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 a 6 meses</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 a 12 meses</translation>
    </message>
    <message>
        <source>12 months or more</source>
        <translation>12 meses o más</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Under 0.1 %</source>
        <translation>Menos del 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 a 1 %</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 a 5 %</translation>
    </message>
    <message>
        <source>5 to 10 %</source>
        <translation>5 a 10 %</translation>
    </message>
    <message>
        <source>10 % or more</source>
        <translation>10 % o más</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>No consta</translation>
    </message>
</context>
</TS>
