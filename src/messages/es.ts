/**
 * Spanish. The reader is addressed with "tú"; orders to a machine are infinitives.
 *
 * Data, and so longer than other files: every key of the English texts, in their order.
 */
import type {Translation} from './message.ts';

/** Every Spanish text by key. */
export const spanish = {
	// en/common.ts
	verbatim: '{text}',
	'product.name': 'Docker on Alpine',
	'stage.check': 'Chequeo',
	'stage.repositories': 'Repositorios',
	'stage.install': 'Instalación',
	'stage.service': 'Servicio',
	'stage.verify': 'Prueba',

	// en/commands.ts
	'cli.foreign': 'Esto es {system}, no Alpine Linux. No se hizo nada.',
	'cli.foreign.hint': 'Para ver cómo funciona en un Alpine simulado: alpine-docker-wizard practice',
	'cli.needs-root': 'Los cambios necesitan root; tú eres {user}. No se hizo nada.',
	'cli.needs-root.with': 'Escribe: {line}',
	'cli.nothing-to-change': 'Nada que cambiar: Docker está instalado, activado y en marcha.',
	'cli.impossible': 'No se hizo nada. {title}: {because}',
	'cli.blocked': 'No se hizo nada. {value}: {detail}',
	'cli.go-on': '¿Hacer todo esto ahora?',
	'cli.yes-or-no': '{question} [s/N]',
	'cli.no-language':
		'Los textos en {language} no se pueden leer, así que este programa habla inglés. Copia el programa otra vez.',
	'cli.yes-words': 's si sí',
	'cli.stopping':
		'Se detiene cuando el comando haya recogido; apk termina antes sus paquetes. Pulsa Ctrl+C otra vez para cortarlo ya.',
	'cli.bug': 'Un error de este programa: {reason}',
	'cli.output-lost':
		'No se pudo escribir toda la salida: {reason}. Haga sitio o escriba en otro lugar.',
	'cli.bug.hint': 'No se hizo nada más. Lo hecho antes está en el diario en {folder}.',
	'cli.preference-notice': 'Preferencias: {notice}',
	'cli.practice-list': '{id}  {title}',
	'cli.no-scenario': 'No hay ningún escenario "{id}".',
	'export.cannot-write': 'No se pudo escribir {path}: {reason}',
	'export.no-kit':
		'Un equipo que crea cloud-init no tiene carpeta de donde tomar un kit. Con un kit sirve export sh o export ansible.',
	'undo.nothing': 'Nada que deshacer: en el diario no queda ningún cambio sin deshacer.',
	'undo.needs-root':
		'Deshacer cambios necesita root. No se hizo nada. Escribe: su -c "alpine-docker-wizard undo"',
	'undo.intro': 'Esto se va a deshacer, primero lo más nuevo ({count}):',
	'undo.unreadable': 'No se pudo leer el diario: {reason}. No se hizo nada.',
	'undo.step.title': 'Deshacer lo hecho',
	'undo.step.reason': 'Todo lo que, según el diario, hizo este programa, primero lo más nuevo.',
	'undo.step.undo': 'Ejecuta la instalación de nuevo.',
	'undo.command.reason': 'Deshace: {what}',
	'undo.edit.reason': 'Devuelve a {path} los bytes que tenía antes.',
	'undo.not-there': 'Ya no está.',
	'undo.not-noted':
		'El diario no pudo anotarlo ({reason}). La próxima vez que se deshaga se volverá a mirar.',
	'undo.unreadable-lines':
		'{count} {count?línea:líneas} del diario no se {count?puede:pueden} leer. Lo que {count?cuenta:cuentan} no se deshace.',
	'undo.changed-since': 'Se deja como está: otra persona cambió {path} desde entonces.',
	'undo.delgroup.reason': 'Quita el grupo que el paquete había creado y que apk deja atrás.',
	'journal.foreign-folder':
		'{folder} es de otra persona, o otros pueden escribir en ella, así que no se hace como root lo que dice su diario. Si es tuya: chown root:root {folder}; chmod 700 {folder}',
	'file.foreign-folder':
		'{path} es un enlace a {folder}, donde pueden escribir otros además de root; un archivo de ahí podría cambiarse mientras tanto. Pon un archivo en su lugar, o haz que la carpeta sea de root.',
	'file.not-private':
		'{folder} es de otra persona, u otros pueden escribir allí, así que root no guarda nada en esa carpeta. Si es suya: chown root:root {folder}; chmod 700 {folder}',
	'journal.set-aside':
		'Se quitaron del diario {lines} líneas dañadas. El archivo tal como estaba se guarda en {path}.',

	// en/forward.ts
	'forward.label': 'Para enviar a quien puede:',
	'forward.network.outside':
		'Un equipo con Alpine Linux no puede abrir conexiones hacia fuera. ¿Podría permitirle llegar al servidor de paquetes (dl-cdn.alpinelinux.org) y a registry-1.docker.io, auth.docker.io y production.cloudflare.docker.com por el puerto 443?',
	'forward.dns.outside':
		'Un equipo con Alpine Linux no puede resolver nombres: su servidor de nombres no responde. ¿Qué servidor debe usar, y puede llegar a su puerto 53?',
	'forward.mirror.outside':
		'Su espejo de Alpine Linux responde con errores o con archivos que no van juntos. ¿Podría mirar su última sincronización?',
	'forward.access.outside':
		'El proxy o filtro prohíbe las descargas del servidor de paquetes de Alpine Linux. ¿Podría permitir dl-cdn.alpinelinux.org, o indicar un espejo permitido?',
	'forward.proxy.outside':
		'Un equipo con Alpine Linux tiene que pasar por el proxy y es rechazado. ¿Podría indicar su dirección con el puerto, si pide usuario y contraseña, y qué servidores van sin él?',
	'forward.certificates.outside':
		'Las conexiones de esta red las abre y vuelve a firmar un aparato por el camino. ¿Podría enviar el certificado de su autoridad (PEM), para que el equipo confíe en él, o exceptuar registry-1.docker.io y dl-cdn.alpinelinux.org?',
	'forward.keys.outside':
		'Los paquetes de su repositorio están firmados con una clave que mi equipo no tiene. ¿Podría decirme dónde obtener la clave pública, y su huella por otro medio?',
	'forward.disk.outside':
		'El disco de mi máquina virtual está lleno. ¿Podría agrandarlo? Docker necesita 2 GB o más para imágenes.',
	'forward.host.privileges':
		'Docker no puede funcionar en mi contenedor, porque no puede crear redes ni montajes. ¿Podría iniciarlo con privilegios, o activar nesting (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true), o darme una máquina virtual?',
	'forward.host.update':
		'En mi contenedor LXC no se inician contenedores desde que se actualizó runc: "open sysctl net.ipv4.ip_unprivileged_port_start ... permission denied". ¿Podría actualizar LXC y las reglas AppArmor del anfitrión, o darme una máquina virtual?',
	'forward.host.nesting':
		'Docker necesita nesting en mi contenedor. ¿Podría activarlo y reiniciar el contenedor (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true)?',
	'forward.registry.outside':
		'Mi equipo no llega al registro de Docker. ¿Podría abrir el puerto 443 a registry-1.docker.io, auth.docker.io y production.cloudflare.docker.com, o indicar el proxy o espejo que usar?',
	'forward.registry.operators':
		'Su registro responde con un error propio (HTTP 500 o más) al descargar una imagen. ¿Podría mirar su log?',
	'forward.limit.outside':
		'Docker Hub limita las descargas de nuestra dirección común. ¿Podría montar un espejo para la sala (un registro de imágenes como caché), pagar cuentas o darnos más direcciones?',

	// en/rootless.ts
	'choice.rootless': 'Docker sin root',
	'choice.rootless.note': 'avanzado',
	'rootless.title': 'Docker sin root',
	'rootless.for': 'para {user}',
	'rootless.what':
		'Un daemon propio de {user}: lo que escape de un contenedor es {user}, no root. El Docker habitual puede funcionar al lado.',
	'rootless.nobody': 'En este equipo no hay más usuario que root; `adduser NAME` crea antes uno.',
	'rootless.limits.title': 'Lo que no puede en Alpine',
	'rootless.limits':
		'Sin límites de memoria y procesador (necesitan systemd), sin puertos por debajo de 1024, `ping` solo para grupos 999 a 59999, redes lentas.',
	'rootless.packages': 'el paquete docker-rootless-extras',
	'rootless.packages.why':
		'Trae dockerd-rootless, rootlesskit y newuidmap. Está en community, como docker.',
	'rootless.ranges': 'números para los contenedores',
	'rootless.ranges.why':
		'Cada usuario de un contenedor es fuera un número de {user}. /etc/subuid y /etc/subgid guardan un rango para eso; Alpine no crea ninguno por sí mismo.',
	'rootless.cgroups': 'grupos de control unificados',
	'rootless.cgroups.why':
		'La versión 2 es la normal en Alpine; quita rc_cgroup_mode de /etc/rc.conf donde sea otra.',
	'rootless.namespaces': 'espacios de nombres de usuario en el kernel',
	'rootless.namespaces.why':
		'Con ellos un usuario es root solo dentro de un contenedor. Un anfitrión o un kernel reforzado puede desactivarlos; solo su dueño puede activarlos.',
	'rootless.modules': 'módulos del kernel para la red',
	'rootless.modules.why':
		'Un usuario no puede cargar módulos, así que root carga tun, nf_tables, bridge y br_netfilter ahora y en cada arranque.',
	'rootless.folder': 'una carpeta para sockets, desde el inicio de sesión',
	'rootless.folder.why':
		'Solo lo sabe una sesión de ese usuario: XDG_RUNTIME_DIR tiene que estar definida y ser escribible. Alpine solo la crea con elogind o un módulo de PAM; sin ellos root crea la carpeta en cada arranque.',
	'rootless.daemon': 'el daemon de ese usuario',
	'rootless.daemon.why':
		'Estas líneas las escribe ese usuario, mejor en ~/.profile. Desde Alpine 3.23 lo inicia OpenRC: `rc-update --user add docker default`. Entonces `docker info` nombra "rootless".',
	'edit.rootless.subuid.reason': 'Un rango libre de números de usuarios para contenedores.',
	'edit.rootless.subgid.reason': 'Un rango libre de números de grupos para contenedores.',
	'edit.rootless.modules.reason': 'Para que los módulos se carguen en cada arranque.',
	'choice.settings': 'Ajustes de Docker',
	'choice.settings.note': 'logs, direcciones, espejo',
	'choice.move-runlevel': 'Pasar Docker al runlevel "default"',
	'choice.move-runlevel.note': 'fuera de "boot"',
	'settings.title': 'Ajustes de Docker',
	'settings.none-needed': 'Ninguno hace falta; cada uno se muestra antes de hacerse.',
	'settings.all-made': 'Todos los ajustes que se ofrecen aquí ya están hechos.',
	'settings.unreadable': 'Los ajustes que hay no se pueden leer; antes hay que corregirlos.',
	'settings.caution': 'Nota',
	'settings.refused': 'Eso no se puede usar.',
	'settings.typed': '> {text}_',
	'choice.offer.asks': 'pide una palabra',
	'notice.no-engine': 'Antes hay que instalar Docker: él mismo juzga los ajustes.',
	'command.settings-restart.reason':
		'Docker lee sus ajustes al iniciarse. Mientras tanto los contenedores se detienen, salvo con "live-restore".',

	// en/plan.ts
	'step.repositories.title': 'Activar el repositorio community',
	'step.repositories.reason':
		'Alpine guarda docker en su repositorio "community". apk solo busca en los repositorios activados.',
	'step.repositories.main.title': 'Activar el repositorio main',
	'step.repositories.main.reason':
		'"main" tiene las bibliotecas que Docker necesita. apk solo busca en los repositorios activados.',
	'step.repositories.both.title': 'Decir a apk dónde hay paquetes',
	'step.repositories.both.reason':
		'apk toma los paquetes de las direcciones de este archivo. Ninguna tiene Docker.',
	'step.repositories.mirror.title': 'Tomar los paquetes de otro servidor',
	'step.repositories.mirror.reason':
		'Pediste este servidor. Todos los servidores tienen los mismos paquetes.',
	'step.repositories.repair.title': 'Reparar la lista de repositorios',
	'step.repositories.repair.reason':
		'apk toma los paquetes de las direcciones de este archivo. Tal como está escrito, apk no obtiene de él lo que Docker necesita.',
	'step.repositories.undo': 'El archivo recupera los bytes que tenía antes.',
	'step.repositories.already': 'El repositorio community está activado: {where}.',
	'step.repositories.not-needed':
		'Todos los paquetes deseados están instalados; ningún repositorio tiene que cambiar.',
	'step.repositories.skipped': 'Elegiste dejar los repositorios como están.',
	'step.repositories.unreadable': 'No se pudieron leer los archivos de repositorios: {reason}',
	'step.repositories.branch-unknown':
		'No se sabe qué rama de Alpine sigue este equipo, así que no se añade ningún repositorio.',
	'edit.repositories.reason': 'Para que apk busque también en el repositorio community.',
	'update.partial':
		'apk no pudo leer todos los repositorios de este equipo. Los que Docker necesita sí se leyeron.',
	'step.update.title': 'Leer lo que ofrecen los repositorios',
	'step.update.reason': 'apk descarga el índice de cada repositorio, la lista de sus paquetes.',
	'step.update.undo': 'Nada que deshacer: solo cambian los índices descargados.',
	'step.update.not-needed':
		'Todos los paquetes deseados están instalados; no hay que leer ningún índice.',
	'command.apk-update.reason': 'Para que apk sepa qué paquetes ofrecen ahora los repositorios.',
	'command.apk-policy.reason': 'Demuestra que apk puede encontrar docker, y en qué repositorio.',
	'step.install.title': 'Instalar Docker',
	'step.install.reason': 'Añade el motor, su línea de comandos{compose} y todo lo que necesitan.',
	'step.install.compose': ', compose',
	'step.install.undo': 'Quita {packages} y lo que nada más necesita.',
	'step.install.already': 'Ya está instalado: {packages}.',
	'step.install.no-apk': 'En este sistema no hay apk, así que no se puede instalar nada.',
	'command.apk-add.reason': 'Instala {packages} y recuerda la petición en /etc/apk/world.',
	'command.apk-del.reason': 'Quita lo que se añadió: {packages}.',
	'step.enable.title': 'Iniciar Docker al arrancar',
	'step.enable.reason':
		'Un runlevel es la lista de servicios que se inician juntos. "{runlevel}" es el último, cuando el equipo está listo para usarse.',
	'step.enable.undo': 'Vuelve a sacar docker del runlevel "{runlevel}".',
	'step.enable.already': 'docker está en el runlevel "{runlevel}".',
	'step.enable.other-runlevel':
		'docker está en el runlevel "{runlevel}". Funciona; el habitual es "default".',
	'step.enable.boot':
		'docker está en el runlevel "boot". Funciona; es mejor "default", porque ahí el reloj, el cortafuegos y la red están listos. `--runlevel default` lo mueve.',
	'step.enable.twice':
		'docker está en el runlevel "{runlevel}" y también en "{other}". Con uno basta: `rc-update del docker {other}`.',
	'command.rc-update-move.reason': 'Saca docker de "{runlevel}"; está en un solo runlevel.',
	'step.enable.no-openrc':
		'OpenRC no está instalado aquí, así que no se puede iniciar nada al arrancar.',
	'command.rc-update-add.reason': 'Para que Docker se inicie en cada arranque.',
	'command.rc-update-del.reason': 'Para que Docker ya no se inicie al arrancar.',
	'step.start.title': 'Iniciar Docker ahora',
	'step.start.reason': 'OpenRC inicia el daemon de Docker y un supervisor que lo vigila.',
	'step.start.undo': 'Detiene el daemon de Docker, y con él todos los contenedores.',
	'step.start.already': 'El daemon de Docker está en marcha y responde.',
	'step.start.not-booted':
		'OpenRC no arrancó este sistema, así que aquí no puede funcionar ningún servicio. Docker solo se instala.',
	'command.service-start.reason': 'Inicia el daemon de Docker.',
	'command.service-stop.reason': 'Detiene el daemon de Docker.',
	'step.start.reason.silent':
		'OpenRC da Docker por iniciado, pero no responde ningún daemon. Un inicio no haría nada, así que se reinicia.',
	'step.start.reason.abandoned':
		'El supervisor del daemon ya no está. OpenRC tiene que olvidarlo primero, o da Docker por iniciado.',
	'step.start.by-hand':
		'Responde un daemon de Docker que no inició OpenRC. Se deja en paz; tras reiniciar, OpenRC inicia el suyo.',
	'step.start.alone':
		'Docker responde, pero ya nada lo vigila y tiene contenedores en marcha. Se deja en paz; `service docker zap` y un nuevo inicio ayudan cuando puedan detenerse.',
	'step.start.hidden':
		'OpenRC dice que Docker está iniciado. Solo root y el grupo docker pueden preguntar al daemon mismo.',
	'step.start.young': 'OpenRC inició Docker hace un momento.',
	'step.start.reason.no-net':
		'El servicio docker necesita "net", que aquí solo da "networking", y ese no puede iniciarse: ninguna interfaz de /etc/network/interfaces lleva "auto". La línea "auto lo" basta y no cambia nada de la red que hay; `setup-interfaces` configura más.',
	'command.move-socket.reason':
		'Donde va el socket de Docker hay una carpeta, como la deja un contenedor al que se dio el socket mientras Docker no estaba en marcha. Se aparta.',
	'command.docker-stop.reason': 'Detiene lo que no responde.',
	'command.docker-restart.reason': 'Detiene lo que no responde y lo vuelve a iniciar.',
	'command.docker-zap.reason':
		'Hace que OpenRC olvide el supervisor que ya no está; no detiene nada.',
	'command.cgroups-restart.reason':
		'Monta los grupos de control, que OpenRC cree que están y no están.',
	'command.rc-update-cache.reason':
		'Para que OpenRC sepa qué necesita el servicio nuevo antes de iniciarlo.',
	'command.pidof.reason': 'Demuestra que no hay ningún daemon de Docker en marcha.',
	'edit.pid-file.reason':
		'Contiene el número de un daemon que ya no existe. Uno nuevo lo tomaría por uno en marcha.',
	'command.dockerd-end.reason': 'Pide que termine al daemon sin supervisor (proceso {pid}).',
	'command.dockerd-end-wait.reason': 'Le da tiempo para hacerlo.',
	'command.apk-repair.reason': 'Repone archivos de {packages} que ya no están.',
	'step.settings.title': 'Comprobar los ajustes de Docker',
	'step.settings.reason':
		'Docker no se inicia con ajustes que no entiende, así que antes se le pregunta.',
	'step.settings.reason.fault': 'Docker no se inicia con ajustes que no entiende. Aquí: {fault}.',
	'step.settings.undo': 'Nada que deshacer: comprobar no cambia nada.',
	'step.settings.mend.title': 'Corregir los ajustes de Docker',
	'step.settings.mend.reason':
		'Docker no arranca con esto: {fault}. Hay una forma de corregirlo; Docker juzga los ajustes nuevos antes de que sean los reales.',
	'step.settings.mend.undo': 'Deja los ajustes como estaban.',
	'step.settings.wanted.title': 'Dar a Docker los ajustes que necesita aquí',
	'step.settings.wanted.reason':
		'Docker trae las imágenes por su cuenta y no sabe nada del shell: {keys} en /etc/docker/daemon.json. Docker juzga los ajustes nuevos antes de que valgan.',
	'step.settings.running': 'Docker funciona con ellos, y no se ve ningún fallo.',
	'command.validate.reason': 'Pregunta a Docker si entiende sus ajustes.',
	'step.wait.title': 'Esperar a que Docker responda',
	'step.wait.reason':
		'"ok" tras un inicio solo dice que se inició un supervisor. Docker funciona cuando su daemon responde.',
	'step.wait.undo': 'Nada que deshacer: esperar no cambia nada.',
	'wait.docker.reason': 'Pregunta al daemon su versión cada segundo, {seconds} s como mucho.',
	'command.docker-ask.reason': 'Pregunta al daemon su versión.',
	'command.rc-status.reason':
		'Dice si el servicio está en marcha y cuántas veces hubo que reiniciarlo.',
	'wait.answered': 'Docker {version} responde tras {seconds} s.',
	'wait.crashing': 'El daemon termina solo una y otra vez. Reinicios hasta ahora: {count}.',
	'wait.settings': 'El daemon termina enseguida: no entiende sus ajustes u opciones.',
	'wait.final': 'El daemon terminó, por un motivo que un nuevo inicio no cambia.',
	'wait.gave-up': 'El daemon terminó y su supervisor no lo vuelve a iniciar.',
	'wait.time-out': 'El daemon no respondió en {seconds} segundos.',
	'step.access.title': 'Quién puede usar Docker',
	'step.access.reason':
		'Los miembros del grupo "docker" pueden actuar como root en este equipo, sin contraseña: cada uno puede iniciar un contenedor que lee y escribe todos los archivos.',
	'step.access.reason.doas':
		'Los miembros del grupo "docker" pueden actuar como root en este equipo, sin contraseña: cada uno puede iniciar un contenedor que lee y escribe todos los archivos. Sin el grupo, "doas docker" pide la contraseña.',
	'step.access.undo': 'Vuelve a sacar {users} del grupo docker.',
	'step.access.nobody': 'Solo root puede usar Docker.',
	'step.access.already': 'Ya en el grupo docker: {users}.',
	'step.access.no-user':
		'No hay ningún usuario "{user}" en este equipo. El nombre viene de --user, de un archivo de respuestas o de las preferencias.',
	'command.chgrp-socket.reason':
		'El daemon no encontró ese grupo al crear su socket; el próximo inicio lo hace solo.',
	'command.id.reason': 'Muestra en qué grupos está {user} desde el próximo inicio de sesión.',
	'access.group-there': 'El grupo ya estaba.',
	'access.not-member': '{user} no está en el grupo docker.',
	'evidence.member': 'Grupos desde el próximo inicio de sesión: {groups}.',
	'command.addgroup.reason':
		'Permite a {user} usar Docker desde el próximo inicio de sesión, con tanto poder como root.',
	'command.delgroup.reason': 'Saca a {user} del grupo docker.',
	'run.no-such-program': '{program} no está.',
	'run.cannot-start': 'No se pudo iniciar {program}: {reason}',
	'run.exit-code': '{program} terminó con el código de salida {code}.',
	'run.signal': '{program} terminó por la señal {signal}.',
	'run.time-out': '{program} tardó más de {seconds} s y se cortó.',
	'run.missing-answer': '{program} terminó bien, pero su respuesta no es la que lo demuestra.',
	'run.stopped': 'Detenido porque lo pediste.',
	'run.skipped': 'Omitido porque lo pediste.',
	'run.no-diagnosis': 'No se buscó la causa: {reason}',
	'run.file-changed': 'Otra persona cambió {path} mientras tanto; se dejó como está.',
	'run.cannot-read': 'No se pudo leer {path}: {reason}',
	'run.cannot-write': 'No se pudo escribir {path}: {reason}. Sigue como estaba.',
	'run.locked':
		'Otro asistente (proceso {pid}, desde {since}) está cambiando este equipo. Espera a que termine.',
	'run.no-lock': 'No se pudo tomar el bloqueo del asistente ({reason}), así que no se cambió nada.',
	'run.no-journal': 'No se pudo escribir el diario ({reason}), así que no se cambió nada.',
	'edit.restore.reason':
		'La prueba de este cambio falló, así que el archivo recupera su texto anterior.',
	'run.restored': '{path} tiene de nuevo su texto anterior.',
	'run.restore-failed': 'No se pudo restaurar {path}: {reason}. Hay una copia en {backup}.',

	// en/verify.ts
	'step.verify.title': 'Prueba de Docker',
	'step.verify.reason':
		'De lo sencillo a lo revelador: servicio, daemon, inicio al arrancar y luego contenedores. La imagen de los primeros se hace con el BusyBox de este equipo, así que no necesitan red.',
	'step.verify.undo':
		'Nada que deshacer salvo la pequeña imagen "hello-world", que se queda. La imagen hecha aquí se elimina enseguida.',
	'step.verify.not-running': 'Docker no puede funcionar aquí, así que no hay nada que demostrar.',
	'command.service-status.reason': 'OpenRC dice si el servicio está en marcha.',
	'command.docker-version.reason': 'La línea de comandos y el daemon dicen sus versiones.',
	'command.docker-info.reason':
		'El daemon dice cómo guarda las imágenes y limita los contenedores.',
	'command.rc-update-show.reason': 'Muestra si Docker se inicia en cada arranque.',
	'command.hello-world.reason':
		'Descarga una imagen pequeña y la ejecuta: demuestra el camino al registro, el almacenamiento y el inicio de un contenedor.',
	'command.hello-world.undo': 'La imagen se queda; "docker rmi hello-world" la elimina.',
	'command.compose-version.reason': 'Muestra que "docker compose" está.',
	'selftest.folder.reason':
		'Una carpeta que solo puede leer su dueño, para la imagen que se hace a continuación.',
	'selftest.archive.reason':
		'Empaqueta BusyBox, el programa tras la mayoría de los comandos de este equipo, con lo que necesita.',
	'selftest.import.reason': 'Hace con él una imagen: no se descarga nada de ningún sitio.',
	'selftest.run.reason': 'Inicia un contenedor de la imagen hecha aquí.',
	'selftest.publish.reason':
		'Inicia un contenedor que responde en el puerto {port}; solo este mismo equipo puede llegar a él.',
	'selftest.ask.reason': 'Le pregunta: demuestra que un puerto publicado lleva al contenedor.',
	'selftest.memory.reason':
		'Inicia un contenedor que puede usar 64 MiB y lee el límite que el kernel le guarda.',
	'selftest.host-name.reason':
		'Busca un nombre en este equipo, para comparar con la prueba siguiente.',
	'selftest.name.reason': 'Busca el mismo nombre dentro de un contenedor.',
	'selftest.stop.reason': 'Elimina el contenedor que respondió.',
	'selftest.remove-image.reason': 'Elimina la imagen hecha aquí.',
	'selftest.remove-folder.reason': 'Elimina la carpeta creada para la prueba.',
	'selftest.undo': 'Se elimina al final de las pruebas.',
	'verify.skipped-daemon': 'Sin probar: el daemon no responde.',
	'verify.skipped-offline': 'Sin probar: pediste no usar la red.',
	'verify.skipped-no-busybox':
		'Aquí no se hizo una imagen: no se sabe qué necesita el BusyBox de este equipo.',
	'verify.skipped-no-archive': 'Aquí no se hizo una imagen: no se pudo empaquetar BusyBox.',
	'verify.skipped-no-image': 'Sin probar: aquí no se pudo hacer una imagen.',
	'verify.skipped-no-container': 'Sin probar: ningún contenedor funcionó con la imagen hecha aquí.',
	'verify.skipped-no-answerer': 'Sin probar: el contenedor que debía responder no se inició.',
	'verify.skipped-unfit-image':
		'Sin probar: el BusyBox de este equipo no funciona en un contenedor.',
	'verify.skipped-no-memory-limit':
		'Sin probar: el daemon dice que este kernel no puede limitar la memoria ("No memory limit support").',
	'verify.skipped-no-registry':
		'Sin probar: no se llegó al registro, así que quizá no se encuentren nombres.',
	'verify.skipped-no-name':
		'Sin probar: este equipo no pregunta a ningún servidor de nombres que conozca {name}.',
	'verify.no-answer': 'Nada responde en 127.0.0.1:{port}, que lleva a un contenedor.',
	'verify.no-memory-limit': 'El kernel no respeta el límite de memoria de un contenedor.',
	'verify.no-name': '{name} se encuentra en este equipo y no dentro de un contenedor.',
	'test.service.status': 'el servicio funciona',
	'test.rc-update.show': 'Docker arranca con el equipo',
	'test.docker.version': 'el daemon responde',
	'test.docker.info': 'el daemon dice cómo trabaja',
	'test.docker.compose-version': 'docker compose está',
	'test.selftest.folder': 'una carpeta para la imagen',
	'test.selftest.archive': 'se empaqueta BusyBox',
	'test.selftest.import': 'se hace una imagen aquí',
	'test.selftest.remove-folder': 'se elimina esa carpeta',
	'test.selftest.run': 'un contenedor arranca',
	'test.selftest.publish': 'un contenedor escucha',
	'test.selftest.ask': 'responde {address}',
	'test.selftest.stop': 'se elimina ese contenedor',
	'test.selftest.memory': 'se respeta un límite de memoria',
	'test.docker.hello-world': 'hello-world funciona',
	'test.selftest.host-name': 'este equipo encuentra nombres',
	'test.selftest.name': 'un contenedor encuentra nombres',
	'test.selftest.remove-image': 'se elimina la imagen de prueba',
	'evidence.service': 'OpenRC dice: {state}.',
	'evidence.runlevel': 'docker está en el runlevel "{runlevel}".',
	'evidence.version': 'Docker {version} responde.',
	'evidence.info':
		'Controlador de almacenamiento {driver}, cgroup versión {cgroup}, datos en {root}.',
	'evidence.info-short': 'Almacenamiento {driver}.',
	'evidence.compose': 'Compose {version}.',
	'evidence.import': 'Se hizo una imagen con el BusyBox de este equipo, sin descargar nada.',
	'evidence.self-made':
		'Un contenedor funcionó con una imagen hecha aquí; no se preguntó a ningún registro.',
	'evidence.port': 'Un contenedor respondió en 127.0.0.1:{port}.',
	'evidence.memory': 'El kernel respeta el límite de 64 MiB.',
	'evidence.host-name': 'Este equipo encuentra el nombre.',
	'evidence.name': 'Un contenedor también lo encuentra.',
	'evidence.hello-world-fetched': 'Descargada del registro y ejecutada.',
	'evidence.hello-world': 'Ejecutada con la imagen que ya estaba en el equipo.',
	'summary.headline.no-registry': 'Docker ejecuta contenedores; no se llega al registro.',
	'summary.headline.registry-refused':
		'Docker ejecuta contenedores; el registro no entregó la imagen de prueba.',
	'summary.proof.not-asked':
		'Un contenedor funcionó con una imagen hecha aquí; no se preguntó al registro.',
	'summary.proof.not-reached':
		'Un contenedor funcionó con una imagen hecha aquí; no se llegó al registro.',
	'summary.proof.on-the-box':
		'Un contenedor funcionó con una imagen que ya estaba aquí; no se preguntó al registro.',
	'summary.boot': 'inicia al arrancar',
	'summary.boot.not': 'no se inicia al arrancar',
	'summary.boot.session': 'solo en esta sesión: un reinicio se lo lleva',
	'summary.boot.data': 'hasta el próximo reinicio; las imágenes quedan en el disco',
	'summary.boot.kept': 'se inicia en cada arranque, de lo que guardan lbu y la caché',

	// en/keep.ts
	'step.install.reason.diskless':
		'Añade el motor, su línea de comandos{compose} y todo lo que necesitan. Este equipo funciona desde la memoria: un reinicio se lo lleva todo, también las imágenes y los contenedores, salvo que se conserve.',
	'step.install.reason.data':
		'Añade el motor, su línea de comandos{compose} y todo lo que necesitan. Este equipo funciona desde la memoria y solo /var está en un disco: un reinicio se lleva los programas, no las imágenes, salvo que se conserven.',
	'step.keep.session':
		'Solo para esta sesión: un reinicio se lleva Docker, porque no pediste conservarlo.',
	'step.keep.no-medium':
		'Nada dice dónde guarda este equipo sus ajustes. "setup-lbu" lo configura, para una memoria USB o un disco que ya esté.',
	'step.keep.not-mounted': '{path}, donde este equipo guarda sus ajustes, no está montado.',
	'step.cache.title': 'Conservar los paquetes para el próximo arranque',
	'step.cache.reason':
		'Al arrancar, Alpine instala desde el medio de arranque y la caché de apk, antes de que haya red. Docker no está en ningún medio de arranque.',
	'step.cache.undo': 'apk recupera la caché que tenía; los paquetes de la carpeta se quedan.',
	'command.setup-apkcache.reason': 'Desde ahora apk guarda en {folder} los paquetes que descarga.',
	'command.forget-cache.reason': 'Devuelve a apk la caché que tenía antes.',
	'command.apk-cache.reason': 'Descarga lo instalado que aún no está en la caché.',
	'command.apk-cache.undo':
		'Los paquetes se quedan en la caché; "apk cache clean" quita los antiguos.',
	'step.commit.title': 'Conservar los ajustes para el próximo arranque',
	'step.commit.reason':
		'"lbu commit" empaqueta lo que cambió en /etc: la lista de paquetes, los runlevels, los grupos, los ajustes de Docker. No empaqueta /var/lib/docker, /home ni /root.',
	'step.commit.undo':
		'Un archivo así no se deshace. Tras deshacer los demás pasos, "lbu commit" conserva ese estado.',
	'command.lbu-status.reason': 'Lista lo que cambió en /etc desde la última vez.',
	'command.lbu-commit.reason': 'Escribe los cambios en {path}.',
	'command.lbu-commit.undo': 'El siguiente "lbu commit" reemplaza lo que escribió este.',
	'choice.keep': 'Seguir, conservando Docker',
	'choice.keep.note': 'lbu commit, caché de apk',
	'choice.session': 'Seguir, solo para esta sesión',
	'choice.session.note': 'un reinicio se lleva Docker',
	'summary.change.kept': 'los ajustes se conservan para el próximo arranque (lbu commit)',
	'summary.change.cache': 'apk guarda sus paquetes en {folder}',
	'summary.boot.kept-in-memory': 'inicia en cada arranque; las imágenes en memoria se pierden',

	// en/mend.ts
	'edit.resolver.reason':
		'Para que los nombres se busquen en {server}; las líneas antiguas pasan a comentarios.',
	'edit.daemon-json.reason':
		'Una coma o un comentario de más, o una coma de menos, y dockerd no lee nada del archivo.',
	'edit.world.reason': 'La línea {line} prohíbe un paquete que Docker necesita.',
	'edit.world.bad': 'Se quita lo que no es nombre de paquete: {line}',
	'edit.by-hand.reason': 'Lo que escribiste.',
	'command.nslookup.reason': 'Demuestra que los nombres se vuelven a encontrar.',
	'command.dockerd-validate.reason': 'El daemon dice si acepta sus ajustes.',
	'command.apk-simulate.reason': 'apk dice qué instalaría, y no cambia nada.',
	'command.apk-fix.reason': 'apk repara lo que está roto o a medio instalar.',
	'command.apk-fix.undo': 'Los paquetes reparados se quedan como están.',
	'command.apk-forget.reason': 'Saca {packages} de la lista de lo deseado.',
	'command.service-restart.reason': 'Detiene el servicio {name} y lo vuelve a iniciar.',
	'command.addgroup-docker.reason': 'Crea el grupo cuyos miembros pueden usar Docker.',
	'command.delgroup-docker.reason': 'Elimina el grupo docker.',
	'command.mkdir.reason': 'Crea la carpeta {path}.',
	'command.mkdir.undo': 'Una carpeta vacía no hace daño; se queda.',
	'command.docker-log.reason': 'Las últimas líneas que escribió el daemon.',
	'command.look.reason': 'Solo mira.',
	'remedy-undo.file': 'El archivo recupera los bytes que tenía antes.',
	'remedy-undo.commands': 'Los comandos se deshacen uno a uno, el último primero.',
	'remedy-undo.both': 'El archivo recupera sus bytes, y los comandos se deshacen.',
	'remedy-undo.nothing': 'Nada que deshacer.',
	'stage.remedy': 'Reparación',
	'choice.trouble': 'Algo no funciona',
	'choice.trouble.note': 'solo mira',
	'choice.find-out': 'Averiguar qué va mal',
	'choice.find-out.note': 'solo mira',
	'choice.remedy.note': 'se muestra antes',
	'choice.edit-yourself': 'Editar tú el archivo',
	'choice.edit-yourself.note': 'en vi, sobre una copia',
	'choice.edit-again': 'Editarlo otra vez',
	'choice.apply-step.note': 'después vuelve a mirar',
	'choice.mirrors': 'Elegir otro espejo',
	'choice.mirrors.note': 'un servidor con los mismos paquetes',
	'choice.findings': '{count} {count?hallazgo:hallazgos} más',
	'choice.findings.note': 'tú decides',
	'choice.measure': 'Medir lo rápido que responden',
	'choice.measure.note': 'pide a cada uno un archivo',
	'choice.measuring': 'se está midiendo',
	'choice.outside': 'tiene que hacerlo otra persona',
	'choice.by-hand': 'para que lo escribas tú',
	'choice.look-again-at-cause': 'Mirar otra vez',
	'choice.not-this-one': 'No es esta',
	'choice.none-of-these': 'Ninguna de estas',
	'choice.report': 'Guardar un informe',
	'choice.report.note': 'para alguien que pueda ayudar',
	'choice.look-again': 'Mirar de nuevo',
	'choice.back-to': 'Volver: {place}',
	'choice.retry-stage': 'Volver a probar: {place}',
	'notice.helped': 'Hecho: {title}.',
	'notice.dry-run': 'Simulación: no se cambió nada.',
	'notice.no-fix': 'No hay un cambio seguro para esta línea.',
	'notice.offline': 'No se pregunta a la red (--offline).',
	'notice.mirror-chosen': 'Aún no se cambia nada: es solo el plan.',
	'notice.mirror-kept': 'El equipo ya usa {base}.',
	'notice.nothing-typed': '{path} sigue igual; no se escribió nada.',
	'notice.no-editor': 'No se pudo ejecutar el editor {program}: {reason}',
	'notice.no-terminal': 'Aquí no se puede abrir un editor.',
	'notice.cannot-read': 'No se pudo leer {path}: {reason}',
	'notice.no-report': 'No se pudo guardar el informe: {reason}',
	'by-hand.title': 'Escribir lo que tecleaste en {path}',
	'by-hand.reason': 'Editaste una copia; el archivo solo cambia ahora, de una vez.',
	'fix.title': 'Corregir la línea {line} de {path}',
	'fix.title.file': 'Corregir {path}',
	'mirror.not-asked': 'sin medir',
	'mirror.waiting': 'espera',
	'mirror.answered': '{milliseconds} ms',
	'mirror.failed': 'falló',
	'mirrors.title': 'Servidores con los paquetes de {branch}',
	'mirrors.measuring': 'preguntando, {time}',
	'mirrors.hint':
		'Todos tienen los mismos paquetes. Sus índices están firmados, así que no hay que fiarse de ninguno.',
	'mirrors.present': 'El equipo usa este ahora.',
	'mirrors.reason': 'Dijo: {reason}',
	'findings.title': 'Qué más se encontró',
	'findings.none': 'No se encontró nada más en los archivos.',
	'findings.count': '{count} {count?hallazgo:hallazgos}',
	'findings.fix': 'Enter muestra cómo corregirlo.',
	'findings.mended': 'Visto',
	'advice.title': 'Qué ayuda',
	'advice.manual': 'Esto tienes que escribirlo tú, como root, en otro terminal:',
	'advice.outside': 'Esto no se puede arreglar desde dentro de este equipo.',
	'failure.file': 'Archivo',
	'header.trouble': 'problemas',
	'screen.trouble': 'Qué va mal',
	'trouble.rail.answers': 'Respuestas',
	'trouble.rail.cause': 'Causa',
	'trouble.rail.fix': 'Arreglo',
	'trouble.rail.proof': 'Prueba',
	'trouble.title': '¿Qué va mal?',
	'trouble.looking': 'Mirando este equipo',
	'trouble.asking': 'preguntando, {time}',
	'trouble.well': 'Docker responde y no se encontró nada que vaya mal.',
	'trouble.not-installed': 'No se encontró nada que impida instalar Docker.',
	'trouble.unknown': 'No se reconoció qué va mal. Un informe se puede enseñar a otros.',
	'trouble.causes': 'Causas probables, primero por la que empezar',
	'trouble.mended': 'Esto ya no está: {title}',
	'trouble.not-mended': 'Esto sigue ahí: {title}',
	'trouble.check': 'Enter mira con {shell}',
	'trouble.nothing-more': 'No se encontró nada más que vaya mal.',
	'look-at.title': '¿Es esto?',
	'look-at.looking': 'mirando, {time}',
	'look-at.silent': '{program} no dice nada ahora (código de salida {code}).',
	'report.saving': 'Guardando el informe',
	'report.saved': 'El informe está guardado.',
	'report.saved.where':
		'Es un archivo de texto. Las contraseñas en direcciones están ocultas. Léelo antes de enviarlo.',
	'report.contents': 'Contiene lo que se averiguó, lo que se ejecutó y lo que se dijo.',
	'support.title': '{program}: informe',
	'support.box': 'Equipo',
	'support.checks': 'Comprobaciones',
	'support.causes': 'Causas',
	'support.answers': 'Respuestas',
	'support.run': 'Ejecución',
	'support.repositories': 'Repositorios',
	'support.world': 'Paquetes deseados (/etc/apk/world)',
	'support.settings': 'Ajustes de Docker',
	'support.product': 'Programa',
	'support.log': 'Final del log de la última ejecución',
	'support.no-log': 'aún no se ejecutó nada, o el log no se puede leer sin root',
	'support.unknown': 'desconocido',
	'support.exit': 'código de salida: {code}',
	'support.outcome': '{outcome}, código de salida: {code}',
	'closing.trouble.unfinished': 'La búsqueda de lo que va mal no se terminó.',
	'closing.trouble.cause': 'Lo más probable es esto: {title}',
	'ask.cause': '¿Cuál de estas puede ser?',
	'ask.remedies': '¿Qué hacer con eso?',
	'ask.remedy': '¿Qué hacer?',
	'ask.remedy.by-hand': 'Esto tienes que escribirlo tú, como root, en otro terminal:',
	'report.saved-at': 'El informe está guardado: {path}',
	'plain.place-remedy': '[+]',
	'plain.place-remedy-practice': 'PRÁCTICA [+]',
	'key.measure': 'Medir lo rápido que responden los servidores',
	'key.measure.short': 'medir',
	'key.measure.narrow': 'medir',
	'key.none': 'Ninguna de estas: guardar un informe',
	'key.none.short': 'ninguna',
	'key.none.narrow': 'nada',

	// en/change.ts
	'change.version': '{name}: toda versión, no {detail}',
	'change.tag': 'Pedir {name} sin su etiqueta {detail}',
	'change.both': 'Cualquier {name}, no {detail}',
	'change.allow': 'Permitir {name} de nuevo',
	'change.choose': 'Pedir {detail} en vez de {name}',
	'change.forget': 'No pedir más {name}',
	'change.without': 'Instalar Docker sin {name}',
	'change.several': 'Varias cosas: {changes}',
	'change.reason':
		'Este archivo, llamado world, enumera los paquetes que alguien pidió. apk los mantiene todos, o no hace nada.',
	'change.because':
		'{effects}{goal} Lo dijo apk en un ensayo que no cambió nada; se hicieron {count}, y ningún cambio menor ayuda.',
	'change.goal.docker': 'Con esto apk puede instalar Docker.',
	'change.goal.world':
		'Con esto apk puede trabajar de nuevo. Docker aún no está en ninguna de sus listas; es lo siguiente que hay que corregir.',
	'change.removes': 'apk quitaría: {names}. ',
	'change.downgrades': 'apk repondría una versión anterior de: {names}. ',
	'change.lacks':
		'apk no tiene {names} en ninguna de sus listas, y ningún cambio de world ayuda. Corrige primero los repositorios.',
	'change.note.lines': '{count} {count?línea:líneas} de world',
	'change.note.removes': 'quita paquetes: {count}',
	'change.title': 'El menor cambio que ayuda',
	'change.searching': 'apk: {count} intentos, {time}',
	'change.looking': 'Ensayando cambios sobre el papel',
	'change.looking.hint': 'Solo se ejecuta apk add --simulate, que no cambia nada. Esc vuelve.',
	'change.looking.hint.plain': 'Solo se ejecuta apk add --simulate, que no cambia nada.',
	'ask.change': '¿Cuál de estos cambios? Con cualquiera basta.',
	'change.found': 'Con cualquiera basta. El menor está primero.',
	'change.none':
		'Ningún cambio de {path} que este programa sepa probar permite a apk instalar Docker ({count} probados).',
	'change.not-needed':
		'apk dice que puede instalar Docker tal como está todo. Lo que estorbaba ya no está.',
	'change.unreadable': 'No se pudo leer {path}: {reason}',
	'change.chosen': 'Aún no se cambia nada. Docker se instalará sin {name}.',
	'apk-lock.held': 'el proceso {pid} tiene el bloqueo: {command}',
	'apk-lock.waiting': 'espera, hasta {seconds} s, al proceso {pid} ({command}), que usa apk ahora',
	'apk-lock.waits': 'Primero {wait}. {reason}',
	'step.install.world-empty':
		'/etc/apk/world está vacío. Así apk add quitaría el propio Alpine, de modo que no se instala nada.',
	'step.install.world-bad':
		'/etc/apk/world contiene "{wish}", que no es un paquete. apk perdería lo que hay detrás, así que no se instala nada.',
	'choice.unskip': 'No omitirlo, después de todo',
	'choice.unskip.note': 'vuelve a mostrar el cambio',
	'choice.smallest': 'Buscar el menor cambio que ayude',
	'choice.smallest.note': 'solo pregunta a apk',

	// en/check.ts
	'check.offline': 'Pediste no usar la red.',
	'check.what.release': 'versión de Alpine',
	'check.what.branch': 'rama de Alpine',
	'check.release': 'Alpine {release}, rama {branch}',
	'check.release.supported': 'La rama {branch} recibe actualizaciones de seguridad hasta {until}.',
	'check.release.foreign': '{name}',
	'check.release.foreign.detail':
		'Esto no es Alpine, así que aquí no se cambia nada. La práctica funciona en cualquier sistema.',
	'check.release.derived': '{name}, basado en Alpine',
	'check.release.derived.detail':
		'{name} está basado en Alpine. Los pasos deberían funcionar; no se probaron allí.',
	'check.release.latest-stable.detail':
		'Los repositorios siguen "latest-stable", así que la próxima actualización tras una nueva versión pasa este equipo a ella.',
	'check.release.disagree': 'versión {release}, paquetes {branch}',
	'check.release.disagree.detail':
		'/etc/alpine-release es de {fromRelease} y los repositorios de {fromRepositories}: se empezó una actualización y no se terminó. Los paquetes vienen de {fromRepositories}.',
	'check.release.edge-window.detail':
		'Los repositorios son los de edge. Durante unas semanas tras una versión nueva, edge se llama a sí misma {release}; o la actualización a edge no ha terminado.',
	'check.release.ended': 'Alpine {release}, acabó {since}',
	'check.release.ended.detail':
		'{branch} no recibe actualizaciones de seguridad desde {since}. Sus paquetes siguen ahí, así que Docker se puede instalar; toca actualizar Alpine.',
	'check.release.edge.detail': 'edge es la rama continua: los paquetes cambian cada día.',
	'check.release.newer':
		'{branch} es más nueva de lo que este asistente conoce. Debería funcionar igual.',
	'check.what.architecture': 'arquitectura',
	'check.architecture': '{arch}',
	'check.architecture.detail': 'Paquetes para {arch}; Alpine compila docker para ella.',
	'check.what.apk': 'apk',
	'check.apk': 'apk {version}',
	'check.apk.detail': 'Los repositorios se leen según las reglas de apk {generation}.',
	'check.what.community': 'repositorio community',
	'check.community.on': 'repositorio community activo',
	'check.community.on.detail': 'apk lo lee en {where}.',
	'check.community.commented': 'repositorio community inactivo',
	'check.community.commented.detail':
		'Alpine guarda docker en "community". La línea {line} de {path} lo nombra detrás de un "#"; el paso siguiente lo activa.',
	'check.community.missing': 'no hay repositorio "community"',
	'check.community.hidden': 'apk no lee "community"',
	'check.community.hidden.detail':
		'La línea {line} de {path} está bien, pero apk deja de leer el archivo en la línea {by}. El paso siguiente lo corrige.',
	'check.community.tagged': 'community solo con etiqueta',
	'check.community.tagged.detail':
		'La línea tiene la etiqueta {tag}, así que apk no encuentra "docker" ahí sin ella. El paso siguiente añade una línea sin etiqueta.',
	'check.community.unfit': 'hay que cambiar los repositorios',
	'check.community.left.detail': 'Elegiste dejar los repositorios como están.',
	'check.community.not-needed.detail':
		'Todos los paquetes deseados están instalados, así que no hay nada que cambiar.',
	'check.what.world': 'archivo world de apk',
	'check.world': '{count} {count?paquete:paquetes} en world',
	'check.world.detail': 'La lista de lo que le pediste a apk; docker se añade a ella.',
	'check.world.empty': 'world está vacío',
	'check.world.empty.detail':
		'/etc/apk/world enumera lo que apk debe conservar. Vacío como está, el próximo apk add quitaría el propio Alpine. "Algo no funciona", en la primera pantalla, dice cómo recuperarlo.',
	'check.world.bad': 'world tiene una línea sin paquete: {wish}',
	'check.world.bad.detail':
		'/etc/apk/world enumera lo que apk debe conservar. apk 2 no lee nada después de "{wish}" y quitaría esos paquetes; apk 3 se niega. "Algo no funciona", en la primera pantalla, lo corrige.',
	'check.world.tag': 'world: {line} no tiene origen',
	'check.world.tag.detail':
		'/etc/apk/world pide {line}, y ningún repositorio tiene esa etiqueta. apk no instala nada hasta que se corrija la línea o la etiqueta.',
	'check.world.masked': 'world prohíbe {name}',
	'check.world.masked.detail':
		'/etc/apk/world, la lista de lo pedido en esta máquina, tiene la línea {line}: apk no debe instalar nunca {name}. Mientras siga ahí, apk rechaza Docker; el asistente puede quitarla cuando ocurra.',
	'check.world.pinned': 'world fija {line}',
	'check.world.pinned.detail':
		'/etc/apk/world pide exactamente {line}. Si los repositorios ya no tienen esa versión, apk se niega; `apk add docker` sin versión quita la fijación.',
	'check.what.kernel': 'kernel',
	'check.kernel': 'Linux {release}',
	'check.kernel.present.detail': 'Los módulos del kernel en marcha están ahí.',
	'check.kernel.none.detail':
		'No hay /lib/modules: el kernel es de un anfitrión externo, que carga lo necesario.',
	'check.kernel.reboot': 'reinicia antes: kernel nuevo',
	'check.kernel.reboot.detail':
		'Linux {release} está en marcha, pero sus módulos se sustituyeron por los de un kernel más nuevo, así que Docker no podría cargar lo que necesita. Reinicia el equipo y empieza de nuevo.',
	'check.kernel.modloop': 'módulos del kernel sin montar',
	'check.kernel.modloop.detail':
		'Este equipo funciona desde la memoria, y su modloop con los módulos del kernel no está montado. `rc-service modloop restart` dice por qué.',
	'check.what.overlay': 'sistema de archivos overlay',
	'check.overlay': 'sistema de archivos overlay',
	'check.overlay.available': 'El kernel lo conoce; Docker guarda con él las imágenes.',
	'check.overlay.loadable': 'El kernel lo carga cuando Docker lo necesita.',
	'check.overlay.missing': 'sin sistema de archivos overlay',
	'check.overlay.missing.detail':
		'El kernel no tiene el módulo overlay. Entonces Docker copia cada capa entera, lo que es lento y ocupa mucho espacio.',
	'check.overlay.missing.host':
		'El anfitrión no ha cargado overlay. Quien lo administra puede hacerlo con `modprobe overlay`; este equipo no puede.',
	'check.what.netfilter': 'tablas del cortafuegos',
	'check.netfilter': 'tablas del cortafuegos: {tables}',
	'check.netfilter.detail': 'Docker crea con ellas las reglas de sus redes.',
	'check.netfilter.missing': 'sin tablas del cortafuegos',
	'check.netfilter.missing.detail':
		'El kernel no tiene los módulos nf_tables, nft_compat y nft_nat, ni iptable_nat. Sin unos u otro Docker no puede crear sus redes.',
	'check.what.cgroups': 'cgroups',
	'check.cgroups.two': 'cgroup versión 2',
	'check.cgroups.two.detail': 'Controladores: {controllers}.',
	'check.cgroups.two.without':
		'Controladores: {controllers}. No se respetan los límites de {missing}; pocos los usan.',
	'check.cgroups.without': 'cgroup 2: sin {missing}',
	'check.cgroups.without.detail':
		'Los contenedores funcionan, pero no se respetan los límites de {missing}. En un servidor virtual lo decide el anfitrión.',
	'check.cgroups.one': 'cgroup versión 1',
	'check.cgroups.one.detail':
		'Docker aún funciona con la versión 1 y avisa de ello. Quita rc_cgroup_mode de /etc/rc.conf para volver al valor por defecto, la versión 2.',
	'check.cgroups.unmounted': 'cgroups: se montan al iniciar',
	'check.cgroups.unmounted.detail':
		'Aún sin montar, como es normal: lo hace el servicio "cgroups" al iniciar Docker.',
	'check.cgroups.memory': 'límites de memoria desactivados',
	'check.cgroups.memory.detail':
		'El kernel se arrancó con cgroup_disable=memory, como hace una Raspberry Pi. Docker funciona; los límites de memoria no. Añade cgroup_enable=memory a la única línea de cmdline.txt y reinicia.',
	'check.what.init': 'OpenRC',
	'check.init.openrc': 'OpenRC',
	'check.init.openrc.detail': 'OpenRC arrancó este equipo y puede iniciar Docker.',
	'check.init.not-booted': 'OpenRC no arrancó este equipo',
	'check.init.not-booted.detail':
		'OpenRC está instalado pero no arrancó el sistema, como en un chroot, un contenedor o WSL. Docker se puede instalar, pero aquí no puede funcionar como servicio.',
	'check.init.other': 'sin OpenRC',
	'check.init.other.detail':
		'OpenRC no está instalado. Docker se puede instalar, pero aquí no puede funcionar como servicio.',
	'check.what.network-service': 'servicio de red',
	'check.network-service': 'servicio de red: {name}',
	'check.network-service.detail': 'Le da a Docker la red que su servicio necesita.',
	'check.network-service.later': 'la red se inicia más tarde',
	'check.network-service.later.detail':
		'Docker necesita "networking" y lo inicia según /etc/network/interfaces.',
	'check.network-service.none': 'sin servicio de red',
	'check.network-service.none.detail':
		'Docker necesita el servicio "networking", que no puede iniciarse sin una línea "auto" en /etc/network/interfaces. `setup-interfaces -a` la escribe.',
	'check.network-service.no-init': 'Sin OpenRC no hay servicios.',
	'check.what.environment': 'tipo de equipo',
	'check.environment.bare-metal': 'un equipo físico',
	'check.environment.vm': 'una máquina virtual',
	'check.environment.fine': 'Docker funciona bien aquí.',
	'check.environment.lxc': 'un contenedor LXC',
	'check.environment.lxc.detail':
		'Docker solo funciona aquí si el anfitrión lo permite: nesting, y keyctl si el contenedor no tiene privilegios. Quien administra el anfitrión puede activarlo.',
	'check.environment.container': 'un contenedor de {name}',
	'check.environment.some-container': 'un contenedor',
	'check.environment.container.detail':
		'Docker dentro de un contenedor necesita uno iniciado con privilegios. El comando docker, por sí solo, funciona con un socket montado del anfitrión.',
	'check.environment.wsl1': 'WSL 1 no puede ejecutar Docker',
	'check.environment.wsl1.detail':
		'WSL 1 no tiene kernel Linux. En Windows, `wsl --set-version NAME 2` lo convierte en WSL 2.',
	'check.environment.wsl2': 'WSL 2',
	'check.environment.wsl2.detail':
		'OpenRC solo se inicia aquí con command="/sbin/openrc default" bajo [boot] en /etc/wsl.conf. Desactiva la integración de Docker Desktop para esta distribución.',
	'check.environment.chroot': 'un chroot',
	'check.environment.chroot.detail':
		'Docker se puede instalar aquí, pero no iniciar: el sistema de fuera decide qué se ejecuta.',
	'check.environment.openvz': 'OpenVZ',
	'check.environment.openvz.detail':
		'Docker necesita un kernel más nuevo que el de la mayoría de los anfitriones OpenVZ. El proveedor lo sabe; una máquina KVM sirve.',
	'check.what.mode': 'tipo de instalación',
	'check.mode.sys': 'instalado en disco',
	'check.mode.sys.detail': 'Lo instalado sigue ahí tras reiniciar.',
	'check.mode.overlay': 'la raíz es un overlay',
	'check.mode.overlay.detail':
		'Algo externo mantiene este sistema de archivos y decide por cuánto tiempo.',
	'check.mode.data': 'modo data: sistema en memoria',
	'check.mode.data.detail':
		'/var está en un disco, el resto en memoria. Las imágenes sobreviven a un reinicio; Docker solo con `lbu commit` y una caché de paquetes.',
	'check.mode.diskless': 'funciona desde la memoria',
	'check.mode.diskless.detail':
		'Todo está en memoria: Docker y sus imágenes desaparecen al reiniciar, salvo que se conserven con `lbu commit`, una caché de paquetes y un disco para /var/lib/docker.',
	'check.mode.overlaytmpfs': 'cambios solo en memoria',
	'check.what.space': 'espacio libre',
	'check.space': '{free} libres en {mount}',
	'check.space.detail': 'Docker ocupa unos 0.3 GB; las imágenes van aparte.',
	'check.space.inodes':
		'En {mount} caben {count} archivos más: sus entradas para archivos (inodos) se han agotado. Borre archivos o dé a Docker otro disco.',
	'check.space.little': 'Docker ocupa unos 0.3 GB. Con {free} queda poco para imágenes.',
	'check.space.blocks':
		'{free} no bastan: Docker y lo que necesita ocupan unos {needed}. Haz sitio y comprueba de nuevo.',
	'check.space.unclear': 'No está claro qué sistema de archivos se usa.',
	'check.what.filesystem': 'sistema de archivos de imágenes',
	'check.filesystem': 'las imágenes van a {type}',
	'check.filesystem.detail': '{path} está en {mount}.',
	'check.filesystem.unfit':
		'Docker no puede guardar imágenes en {type}. Monta un disco ext4, xfs o btrfs en {path}.',
	'check.filesystem.overlay':
		'{path} ya está sobre un overlay, y los overlays no se apilan bien. Es mejor un disco o volumen montado en esa ruta.',
	'check.what.memory': 'memoria',
	'check.memory': '{available} de memoria disponible',
	'check.memory.detail': 'Hay {available} disponibles de {total}.',
	'check.memory.little':
		'Hay {available} disponibles de {total}. Docker solo ocupa unos 0.2 GB; los contenedores podrían terminarse por falta de memoria.',
	'check.what.clock': 'reloj',
	'check.clock': 'reloj: {now}',
	'check.clock.detail': 'El reloj marca un día posterior a aquel en que se hizo este asistente.',
	'check.clock.right': 'el reloj va bien',
	'check.clock.right.detail': '{now}, a {seconds} s de la hora del servidor.',
	'check.clock.behind': 'el reloj atrasa {seconds} s',
	'check.clock.ahead': 'el reloj adelanta {seconds} s',
	'check.clock.past': 'el reloj va mal: {now}',
	'check.clock.wrong.detail':
		'A este equipo los certificados le parecen aún no válidos o caducados, así que https falla. `ntpd -qnN -p pool.ntp.org` pone el reloj en hora.',
	'check.what.privilege': 'permisos de root',
	'check.privilege.root': 'root',
	'check.privilege.root.detail': 'Se puede cambiar todo.',
	'check.privilege.behind': 'Iniciado por {human} con permisos de root.',
	'check.privilege.user': 'usuario {user}, no root',
	'check.privilege.tool':
		'Para mirar basta así. Para hacer cambios, empieza de nuevo con `{tool}` delante.',
	'check.privilege.su':
		"Para mirar basta así. Para hacer cambios, conviértete en root con `su -` y empieza de nuevo; o usa `su -c '...'`.",
	'check.privilege.none':
		'Para mirar basta así. Los cambios necesitan root, y aquí no hay doas, sudo ni su: inicia sesión como root.',

	// en/check-network.ts
	'check.what.link': 'conexión de red',
	'check.link': '{names} tiene una dirección',
	'check.link.detail': 'Hay una ruta por defecto.',
	'check.link.no-route.fine':
		'No hay ruta por defecto; no hace falta si los servidores están cerca.',
	'check.link.no-route': '{names}, sin salida',
	'check.link.no-route.detail':
		'Hay una dirección pero no ruta por defecto, así que no se llega a nada de fuera. `setup-interfaces` o el router de la red la dan.',
	'check.link.none': 'ninguna interfaz con dirección',
	'check.link.none.detail':
		'Sin red, apk no encuentra paquetes. `setup-interfaces -a` y `rc-service networking start` la configuran.',
	'check.what.proxy': 'proxy',
	'check.proxy.none': 'sin proxy',
	'check.proxy.none.detail': 'apk y Docker se conectan directamente.',
	'check.proxy': 'proxy {host}',
	'check.proxy.detail': 'apk y Docker reciben este proxy.',
	'check.what.resolver': 'servidor de nombres',
	'check.resolver': 'los nombres se resuelven',
	'check.resolver.detail': 'El nombre del servidor espejo se encuentra: {said}.',
	'check.resolver.none': 'sin servidor de nombres',
	'check.resolver.none.detail':
		'/etc/resolv.conf no nombra ningún servidor, así que ningún espejo se encuentra por su nombre. `setup-dns` escribe el archivo.',
	'check.resolver.fails': 'los nombres no se resuelven',
	'check.resolver.fails.detail': 'Los servidores de nombres ({servers}) no ayudaron: {said}.',
	'check.what.mirror': 'espejo de paquetes',
	'check.mirror': '{host} responde',
	'check.mirror.detail': 'El índice estaba ahí, {said}: {url}',
	'check.mirror.missing': 'el espejo no tiene índice',
	'check.mirror.missing.detail':
		'El servidor responde, pero no con un índice: {url}. `apk update`, en el paso siguiente, muestra si eso importa.',
	'check.mirror.fails': 'el espejo no se puede usar',
	'check.mirror.fails.detail':
		'{url}: {said}. Quizá apk tenga más suerte; si no, el fallo se explica allí.',
	'check.what.community-index': 'community en el espejo',
	'check.community-index': 'el espejo tiene "community"',
	'check.community-index.missing': 'el espejo no tiene "community"',
	'check.community-index.fails': '"community" no se descarga',
	'check.what.registry': 'registro de Docker',
	'check.registry': 'Docker Hub responde',
	'check.registry.detail': 'Se pueden descargar imágenes ({said}).',
	'check.registry.fails': 'Docker Hub no responde',
	'check.registry.fails.detail':
		'{said}. Docker se puede instalar e iniciar igualmente; las imágenes necesitan otro camino.',

	// en/check-docker.ts
	'check.what.docker': 'Docker',
	'check.docker.none': 'Docker aún no está instalado',
	'check.docker.none.detail': 'El plan lo instala.',
	'check.docker.installed': 'Docker {version} instalado',
	'check.docker.with-compose': 'Con compose.',
	'check.docker.without-compose': 'Sin compose.',
	'check.docker.partly': 'solo {name} está instalado',
	'check.docker.partly.detail': 'El plan añade lo que falta.',
	'check.docker.podman': 'aquí "docker" es podman',
	'check.docker.podman.detail':
		'El paquete podman-docker le da a podman el nombre docker. Hay que quitarlo antes de instalar Docker: `apk del podman-docker`.',
	'check.docker.foreign': 'docker {version}, no es de apk',
	'check.docker.foreign.detail':
		'Hay un comando docker que no instaló apk. Puede estar antes que el de Alpine en la ruta de búsqueda.',
	'check.what.settings': 'daemon.json',
	'check.settings.none': 'Docker con sus valores por defecto',
	'check.settings.none.detail': 'No hay /etc/docker/daemon.json, y no hace falta.',
	'check.settings': 'daemon.json se puede leer',
	'check.settings.detail': 'Docker arranca con los ajustes de /etc/docker/daemon.json.',
	'check.settings.flags': 'Docker con opciones propias',
	'check.settings.flags.detail': 'Docker arranca con las opciones de /etc/conf.d/docker.',
	'check.settings.broken': 'los ajustes impiden Docker',
	'check.settings.doubtful': 'ajustes que pueden fallar',
	'check.settings.broken.detail': 'Docker no arranca con esto: {fault}.{more}',
	'check.settings.broken.running':
		'Docker funciona, pero su próximo arranque fallará por esto: {fault}.{more}',
	'check.settings.more': ' Otros fallos: {count}.',
	'check.settings.ignored': 'un ajuste sin efecto',
	'check.settings.ignored.detail': '{fault}.',
	'check.settings.open': 'Docker está abierto a otros',
	'check.settings.open.detail': '{fault}. Con un Docker normal no hace falta.',
	'check.what.enabled': 'inicio al arrancar',
	'check.enabled': 'inicia al arrancar ({runlevel})',
	'check.enabled.detail': 'docker está en el runlevel "{runlevel}".',
	'check.enabled.boot': 'docker en el runlevel "boot"',
	'check.enabled.boot.detail':
		'Funciona. Es mejor "default": ahí el reloj, el cortafuegos y la red están listos antes.',
	'check.enabled.no': 'no inicia al arrancar',
	'check.enabled.no.detail': 'docker no está en ningún runlevel. El plan lo añade.',
	'check.enabled.no-init': 'OpenRC no arrancó este equipo, así que no se inicia nada al arrancar.',
	'check.enabled.twice': 'docker está en dos runlevels',
	'check.enabled.twice.detail':
		'docker está en {runlevels}. Con uno basta: `rc-update del docker boot`.',
	'check.enabled.dangling': 'el runlevel nombra algo perdido',
	'check.enabled.dangling.detail':
		'docker está en el runlevel "{runlevel}", pero su script de servicio ya no está, como tras una desinstalación. Instalar Docker lo recupera.',
	'check.what.daemon': 'daemon de Docker',
	'check.daemon': 'Docker {version} responde',
	'check.daemon.detail': 'Se preguntó a un daemon en marcha y dijo su versión.',
	'check.daemon.not-installed': 'Docker aún no está instalado.',
	'check.daemon.elsewhere': 'DOCKER_HOST apunta a otro sitio',
	'check.daemon.elsewhere.detail':
		'DOCKER_HOST es {host}, así que el comando docker habla con otro daemon. `unset DOCKER_HOST` hace que use el de este equipo.',
	'check.daemon.denied':
		'Este usuario no puede preguntar al daemon: hace falta root o pertenecer al grupo docker desde un nuevo inicio de sesión.',
	'check.daemon.failed': 'servicio docker: {state}',
	'check.daemon.failed.detail':
		'OpenRC dejó de intentarlo con Docker. El final de /var/log/docker.log dice por qué; el plan lo inicia de nuevo y lo vigila.',
	'check.daemon.looping': 'Docker se reinició {respawns} {respawns?vez:veces}',
	'check.daemon.looping.detail':
		'El servicio figura como iniciado, pero el daemon terminó {respawns} {respawns?vez:veces} y no responde. El final de /var/log/docker.log dice por qué.',
	'check.daemon.alone': 'Docker {version}, sin vigilar',
	'check.daemon.alone.detail':
		'El supervisor del daemon ya no está: nadie lo volvería a iniciar. El plan lo arregla, salvo que haya contenedores en marcha.',
	'check.daemon.by-hand': 'Docker {version}, a mano',
	'check.daemon.by-hand.detail':
		'Responde un daemon que no inició OpenRC. Tras reiniciar, OpenRC iniciará el suyo.',
	'check.daemon.abandoned': 'Docker perdió su supervisor',
	'check.daemon.abandoned.detail':
		'OpenRC dice "{state}" y un inicio normal no cambiaría nada. El plan hace que lo olvide e inicia Docker.',
	'check.daemon.young': 'Docker se está iniciando',
	'check.daemon.young.detail': 'OpenRC lo inició hace un momento; el plan lo espera.',
	'check.daemon.context': 'DOCKER_CONTEXT apunta a otro',
	'check.daemon.context.detail':
		'El comando docker habla con el contexto "{context}", no con el daemon de este equipo. `unset DOCKER_CONTEXT` lo cambia en este shell.',
	'check.daemon.silent': 'Docker no está en marcha',
	'check.daemon.silent.detail':
		'No responde ningún daemon. El plan lo inicia. El cliente dijo: {said}',
	'check.daemon.no-init': 'No responde ningún daemon, y OpenRC no arrancó aquí para iniciar uno.',
	'check.what.options': 'opciones del kernel',
	'check.options': 'kernel hecho para contenedores',
	'check.options.detail': 'Las {count} opciones que necesitan los contenedores están activas.',
	'check.options.missing': 'al kernel le falta {names}',
	'check.options.missing.detail':
		'Con un kernel sin {names} no arranca Docker, o no arranca ningún contenedor. Otro paquete de kernel lo tiene: `apk add linux-lts` o `linux-virt`; en un contenedor o con el kernel de un proveedor solo puede ayudar su dueño.',
	'check.options.detail.special':
		'Todas las opciones que necesitan los contenedores están activas. Inactivas, para quien las use: {uses}.',
	'check.options.use.swarm': 'redes de swarm',
	'check.options.use.own-networks': 'redes de tipo ipvlan y macvlan',
	'check.options.use.file-transfer': 'FTP y TFTP desde contenedores',
	'check.options.use.ipv6': 'todo IPv6',
	'check.options.use.acl': 'listas de acceso en ext4',
	'check.options.use.confinement': 'AppArmor o SELinux',
	'check.options.use.perf': 'perf por grupo de control',
	'check.options.apparmor': 'AppArmor sin su analizador',
	'check.options.apparmor.detail':
		'AppArmor está activo en el kernel, y Docker tiene que cargar sus reglas con apparmor_parser, que falta: puede que no se inicien contenedores. `apk add apparmor` lo trae.',
	'check.options.useful': 'kernel sin {names}',
	'check.options.useful.detail':
		'Docker funciona sin {names}; algunos límites o protecciones de los contenedores no.',
	'check.options.keys': 'solo {count} {count?clave:claves} para root',
	'check.options.keys.detail':
		'Cada contenedor toma una clave del kernel, y /proc/sys/kernel/keys/root_maxkeys permite {count}. Unos cientos de contenedores serían demasiados.',
	'check.what.firewall': 'servicios de cortafuegos',
	'check.firewall.none': 'ningún servicio de cortafuegos',
	'check.firewall.none.detail': 'Nada quita las reglas que Docker crea para sus redes.',
	'check.firewall': 'cortafuegos: {names}',
	'check.firewall.detail':
		'{names} reescribe todas las reglas al iniciarse o recargarse y quita las de Docker. Docker se inicia después; tras cada recarga, `service docker restart` recupera sus reglas.',
	'check.firewall.after':
		'{names} se inicia después de Docker, que está en el runlevel "boot", y quita sus reglas en cada arranque. Con `--runlevel default` Docker se inicia después.',
	'check.what.runtimes': 'otras herramientas de contenedores',
	'check.runtimes.none': 'ninguna otra herramienta',
	'check.runtimes.none.detail': 'Nada comparte containerd ni el cortafuegos con Docker.',
	'check.runtimes': '{names}',
	'check.runtimes.harmless': 'podman guarda sus propias imágenes y no molesta a Docker.',
	'check.runtimes.detail':
		'{names} puede compartir containerd y el cortafuegos con Docker. Las imágenes pueden quedar en un sitio u otro, según qué se inicie primero.',

	// en/repositories.ts
	'repositories.why.uncomment':
		'La línea {line} de {path} tiene el repositorio "{repository}" desactivado con un #. Sin el #, apk lo usa.',
	'repositories.why.insert':
		'Falta el repositorio "{repository}". Su línea va debajo de la de "{beside}", con el mismo servidor y la misma rama.',
	'repositories.why.component':
		'La línea {line} de {path} nombra sus repositorios con palabras. Se le añade la palabra "{repository}".',
	'repositories.why.add-both':
		'Ninguna línea de {path} nombra un servidor para {branch}. Se añaden dos: "main" tiene el sistema, "community" tiene Docker. Necesitan la red.',
	'repositories.why.unhide':
		'apk 3 deja de leer {path} en la línea {line}, porque no entiende esa línea. Como comentario, o vacía, ya no oculta las de abajo.',
	'repositories.why.unhide.many':
		'apk 3 deja de leer {path} en la línea {line}. {count} líneas que no entiende pasan a comentarios, para que ya no oculten las de abajo.',
	'repositories.why.mend': '{mistake} Así apk no puede usar la línea, de modo que se corrige.',
	'repositories.why.mend.unclear': 'La línea {line} de {path} tiene un error.',
	'repositories.why.returns':
		'{path} tiene los fines de línea de Windows. apk toma el carácter invisible del final por parte de la dirección, así que se quita.',
	'repositories.why.mirror':
		'Las líneas de {branch} en {path} reciben el servidor {mirror}, como se pidió.',
	'repositories.impossible.branch':
		'"{branch}" no es el nombre de una rama de Alpine, así que no se puede elegir un repositorio para ella.',
	'repositories.impossible.other-branch':
		'{path}, línea {line}, toma "main" de {found}, y este equipo es de {branch}. Cambiar de rama es actualizar todo el sistema, así que queda en tus manos.',
	'repositories.impossible.too-many':
		'apk admite como mucho {limit} repositorios, y todos los sitios están ocupados. Desactiva uno para hacer hueco.',
	'repositories.impossible.mirror':
		'"{mirror}" no es una dirección que apk pueda usar: tiene que empezar por http:// o https://.',
	'repositories.impossible.unknown':
		'No se encontró ningún cambio de {path} tras el cual apk tenga el repositorio "community".',
	'repositories.byte-order-mark':
		'La línea {line} de {path} empieza con una marca de orden de bytes: tres bytes invisibles que algunos editores ponen antes del texto.',
	'repositories.blank-line':
		'La línea {line} de {path} parece vacía y contiene espacios o tabuladores.',
	'repositories.leading-blank': 'La línea {line} de {path} empieza con un espacio o tabulador.',
	'repositories.carriage-return':
		'{count} líneas de {path}, la primera es la {line}, acaban como en Windows: con un retorno de carro.',
	'repositories.quotes': 'La línea {line} de {path} está entre comillas.',
	'repositories.joined-lines':
		'La línea {line} de {path} contiene dos direcciones sin salto de línea entre ellas.',
	'repositories.two-urls':
		'La línea {line} de {path} contiene dos direcciones. apk admite una por línea.',
	'repositories.newer-syntax':
		'La línea {line} de {path} está escrita para apk 3. Este equipo tiene apk 2, que admite una dirección simple por línea.',
	'repositories.keyword':
		'La línea {line} de {path} empieza por {wrong}, que apk no conoce. Para los servidores de Alpine es {right}.',
	'repositories.trailing-comment':
		'La línea {line} de {path} tiene una nota tras la dirección. Una nota necesita su propia línea.',
	'repositories.trailing-blank': 'La línea {line} de {path} termina con un espacio o tabulador.',
	'repositories.variable-first':
		'La línea {line} de {path} empieza con una variable. Este apk quiere la palabra v2 delante.',
	'repositories.scheme': 'La línea {line} de {path} empieza por {wrong}. Debería ser {right}.',
	'repositories.too-deep':
		'La dirección de la línea {line} de {path} baja demasiado: {wrong} al final es lo que apk añade solo.',
	'repositories.host': 'La línea {line} de {path} nombra el servidor {wrong}. Debería ser {right}.',
	'repositories.path':
		'A la dirección de la línea {line} de {path} le falta una carpeta: {wrong} debería ser {right}.',
	'repositories.branch-name':
		'La línea {line} de {path} nombra la rama "{wrong}", que no existe. Debería ser {right}.',
	'repositories.repository-name':
		'La línea {line} de {path} nombra el repositorio "{wrong}", que no existe. Debería ser {right}.',
	'repositories.ftp': 'La línea {line} de {path} usa {wrong}, que apk 3 ya no tiene.',
	'repositories.not-understood': 'apk no entiende la línea {line} de {path}: {text}',
	'repositories.not-understood.many':
		'apk no entiende {count} líneas de {path}, la primera es la {line}.',
	'repositories.undefined-variable':
		'La línea {line} de {path} usa la variable "{name}", y ninguna línea anterior la define.',
	'repositories.missing-file':
		'No existe el archivo {path}, así que apk no sabe dónde hay paquetes.',
	'repositories.empty':
		'{path} no tiene ninguna línea activa, así que apk no sabe dónde hay paquetes.',
	'repositories.medium-only':
		'El único origen de paquetes es el medio de instalación (línea {line} de {path}).',
	'repositories.no-source':
		'Ninguna línea de {path} que apk pueda usar nombra "main" o "community" de {branch}.',
	'repositories.main-missing':
		'{path} nombra el repositorio "community" de {branch} y no "main", que tiene las bibliotecas que necesita.',
	'repositories.community-missing':
		'{path} no nombra ningún repositorio "community" para {branch}. Docker está en "community".',
	'repositories.community-off':
		'El repositorio "community" está desactivado por el # de la línea {line} de {path}. Docker está en "community".',
	'repositories.community-hidden':
		'La línea {line} de {path} nombra el repositorio "community", y apk nunca la lee, porque se detiene en una línea anterior.',
	'repositories.community-tagged':
		'La línea {line} de {path} da a "community" una etiqueta, así que apk solo la usa para paquetes pedidos con esa etiqueta.',
	'repositories.mixed-branches':
		'La línea {line} de {path} toma "{name}" de {found}, y este equipo es de {branch}.',
	'repositories.no-testing':
		'La línea {line} de {path} nombra "testing" de {branch}. Solo la rama edge tiene un repositorio "testing".',
	'repositories.tagged-branch':
		'La línea {line} de {path} ofrece paquetes de {found} con la etiqueta {tag}.',
	'repositories.release-differs':
		'La línea {line} de {path} toma "main" de {found}, y el sistema instalado dice que es {release}.',
	'repositories.latest-stable':
		'La línea {line} de {path} sigue latest-stable, que pasa a la rama siguiente cuando la hay.',
	'repositories.ended': 'Las actualizaciones de seguridad de {branch} acabaron el {since}.',
	'repositories.tag-undefined':
		'{path} pide {entry}, y ninguna línea de repositorio tiene la etiqueta {tag}.',
	'repositories.tag-undefined.wanted':
		'Se pide {entry}, y ninguna línea de repositorio tiene la etiqueta {tag}.',
	'repositories.tagged': 'La línea {line} de {path} tiene la etiqueta {tag}.',
	'repositories.medium':
		'La línea {line} de {path} nombra un medio de instalación: {url}. Desaparece al sacar el medio.',
	'repositories.duplicate':
		'La línea {line} de {path} repite el repositorio de la línea {first} de {where}.',
	'repositories.slash-pair':
		'La línea {line} de {path} nombra el mismo sitio que la línea {first} y difiere en la barra final.',
	'repositories.newer-index':
		'La línea {line} de {path} pide índices del tipo nuevo (v3), que los servidores de Alpine no tienen.',
	'repositories.too-many':
		'La línea {line} de {path} es un repositorio de más: apk admite {limit}.',
	'repositories.clock':
		'El reloj de este equipo va mal, y la línea {line} de {path} usa https, que comprueba fechas.',
	'repositories.not-opened': 'apk no abre {path}.',
	'repositories.architecture': '{path} dice "{found}", y este equipo es {arch}.',
	'repositories.then.unusable':
		'apk pide un sitio que no existe, y no obtiene ningún paquete de esta línea.',
	'repositories.then.carriage-return':
		'El retorno de carro pasa a ser parte de cada dirección, y apk no obtiene ningún paquete de estas líneas.',
	'repositories.then.refused': 'apk rechaza la línea. No oculta ninguna de las de abajo.',
	'repositories.then.hides':
		'apk 3 deja de leer el archivo en la línea {line}: las de abajo ({count}) no cuentan.',
	'repositories.then.useless':
		'apk toma la línea por el nombre de una carpeta, no la encuentra y muestra un aviso.',
	'repositories.then.nothing': 'apk no puede instalar nada.',
	'repositories.then.no-source':
		'apk no tiene de dónde tomar Docker, ni las bibliotecas que necesita.',
	'repositories.then.medium-only':
		'El medio tiene el sistema base y no Docker. La red tiene ambos.',
	'repositories.then.main-missing':
		'apk encuentra Docker y no puede instalarlo, porque faltan las bibliotecas.',
	'repositories.then.no-docker': '"apk add docker" acaba en "no such package".',
	'repositories.then.tagged':
		'"apk add docker" acaba en "no such package"; solo se encuentra un nombre con la etiqueta.',
	'repositories.then.tagged-use':
		'Sus paquetes solo cuentan donde se piden con la etiqueta, como docker{tag}.',
	'repositories.then.mixed-branches':
		'Los paquetes de {found} están hechos para otras bibliotecas. apk puede negarse a instalarlos, o reemplazar partes del sistema.',
	'repositories.then.tagged-branch':
		'Un paquete de {found} puede necesitar bibliotecas que {branch} no tiene; entonces apk lo rechaza.',
	'repositories.then.release-differs':
		'El sistema está entre dos ramas. "apk upgrade" lo pasaría a la del archivo.',
	'repositories.then.latest-stable':
		'Un día "apk upgrade" se convierte en una actualización de todo el sistema.',
	'repositories.then.ended':
		'Sus paquetes aún se pueden instalar. Los fallos de seguridad que se encuentren quedan abiertos; planea una actualización.',
	'repositories.then.tag-undefined':
		'apk detiene todo cambio con "missing repository tags" hasta que la etiqueta se defina o ya no se pida.',
	'repositories.then.medium': 'Sin el medio apk muestra un aviso cada vez y sigue.',
	'repositories.then.duplicate': 'apk lo usa una vez. No tiene nada de malo.',
	'repositories.then.slash-pair': 'apk 2 los toma por dos repositorios y carga ambos.',
	'repositories.then.newer-index':
		'apk pide Packages.adb y recibe "not found", salvo que tu servidor lo tenga.',
	'repositories.then.too-many': 'apk no usa este repositorio, ni los que le siguen en el archivo.',
	'repositories.then.clock':
		'El certificado del servidor puede parecer caducado o aún no válido. Pon primero el reloj en hora; mientras tanto sirve http, porque los índices van firmados.',
	'repositories.then.not-opened': 'Lo que está escrito en él no tiene efecto en este equipo.',
	'repositories.then.architecture':
		'apk busca paquetes de otro procesador, que aquí no pueden funcionar.',

	// en/choices.ts
	'choice.start': 'Empezar',
	'choice.practice': 'Practicar en un equipo simulado',
	'choice.practice.note': 'no se cambia nada',
	'choice.practice.running': 'algo se ejecuta en el equipo real',
	'choice.commands': 'Ver los comandos sin ejecutarlos',
	'choice.preferences': 'Preferencias',
	'choice.foreign': 'es {system}, no es Alpine',
	'choice.go-on': 'Seguir con: {stage}',
	'choice.go-on.summary': 'Seguir al resumen',
	'choice.check-again': 'Comprobar de nuevo',
	'choice.quit': 'Salir; no se ha cambiado nada',
	'choice.repositories.apply': 'Aplicar',
	'choice.repositories.apply.note': 'se guarda copia, se puede deshacer',
	'choice.repositories.update': 'Leer los índices',
	'choice.repositories.update.note': 'apk update',
	'choice.repositories.skip': 'Omitir',
	'choice.repositories.skip.note': 'quizá no se encuentre docker',
	'choice.install.apply': 'Instalar',
	'choice.service.only-root': 'Iniciar Docker; solo para root',
	'choice.service.only-root.note': 'lo más seguro',
	'choice.service.as-chosen': 'Iniciar Docker; también {users}',
	'choice.service.also': 'Iniciar Docker; también {user}',
	'choice.service.let-in': 'Dejar que {user} use Docker',
	'choice.service.also.note': '{user} podrá actuar como root',
	'choice.verify.apply': 'Hacer las pruebas',
	'choice.needs-root': 'necesita root',
	'choice.elevate': 'Empezar como root con {tool}',
	'choice.try-again': 'Intentar de nuevo',
	'choice.try-again.note': 'antes vuelve a mirar',
	'choice.go-on-stopped': 'Seguir donde se detuvo',
	'choice.log': 'Ver el log completo',
	'choice.stop-here': 'Terminar aquí',
	'choice.finish': 'Terminar',
	'choice.undo': 'Deshacer lo hecho',
	'choice.undo.note': 'pregunta antes de cada cambio',
	'choice.keep-going': 'Continuar',
	'choice.stop-after': 'Detener tras este comando',
	'choice.stop-after.note': 'puedes seguir más tarde',
	'choice.stop-now': 'Detener ahora',
	'choice.stop-now.note': 'tiene 5 s para recoger, luego se corta',
	'choice.preference': '{name}: {value}',
	'choice.back': 'Volver',
	'notice.stopping-after': 'Se detiene al acabar este comando.',
	'notice.stopping-gently': 'Ctrl+C otra vez corta apk ya.',
	'notice.stopping-now': 'Deteniendo. Ctrl+C otra vez lo corta ya.',
	'notice.needs-root':
		'Los cambios necesitan root. Escribe: su -c "alpine-docker-wizard", o inicia sesión como root y empieza de nuevo.',
	'notice.preferences-saved': 'Guardado.',
	'notice.preferences-failed': 'No se guardó: {reason}',
	'summary.headline.done': 'Docker funciona en este equipo.',
	'summary.headline.done-practice': 'Docker funciona en el equipo simulado.',
	'summary.headline.installed': 'Docker está instalado. Aquí no se pudo iniciar.',
	'summary.headline.dry-run': 'Simulación: no se cambió nada.',
	'summary.headline.failed': 'Docker aún no funciona. Falló: {stage}.',
	'summary.headline.unproved': 'El daemon de Docker responde, pero no pasó todas las pruebas.',
	'summary.headline.untested': 'Docker está listo, pero se omitieron las pruebas.',
	'summary.headline.stopped': 'Detenido antes de tener Docker listo.',
	'summary.access.root': 'solo root',
	'summary.access.users': 'root y {users}',
	'summary.access.next-login':
		'root y {users}; quien es nuevo en el grupo, desde el próximo inicio de sesión',
	'summary.change.lines': '{count} {count?línea:líneas} en {path}',
	'summary.change.packages': 'instalado: {packages}',
	'summary.change.packages-begun': 'se empezó a instalar {packages}',
	'summary.change.package-for': '1 paquete para {names}',
	'summary.change.packages-for': '{count} paquetes para {names}',
	'summary.change.runlevel': 'docker inicia al arrancar (runlevel {runlevel})',
	'summary.change.started': 'se inició el daemon de Docker',
	'summary.change.user': '{user} está en el grupo docker',
	'summary.change.nothing': 'nada',
	'summary.change.none': 'nada; ya estaba todo',

	// en/answers.ts
	'answers.intro':
		'Respuestas para {program} install --yes --answers FILE. Una línea KEY=value por respuesta. Se leen como datos: no se ejecuta nada de lo que contiene.',
	'answer.repositories':
		'fix: activa el repositorio community si está desactivado y corrige lo que impide que apk lo use. skip: deja los archivos de repositorios como están.',
	'answer.mirror':
		'Dirección base del servidor espejo, por ejemplo https://dl-cdn.alpinelinux.org/alpine. keep: el que ya tiene el equipo.',
	'answer.registry-mirror':
		'Servidor al que Docker pide imágenes antes que a Docker Hub, por ejemplo https://mirror.example:5000. keep: lo que tiene el equipo.',
	'answer.compose': 'yes: instala también "docker compose". no: solo Docker.',
	'answer.runlevel':
		'Runlevel que inicia Docker al arrancar: default (el habitual) o boot (antes de que el reloj y el cortafuegos estén listos).',
	'answer.move-runlevel':
		'yes: si otro runlevel inicia Docker, pasarlo a ese. no: dejarlo ahí. Sin esta línea, un RUNLEVEL significa yes.',
	'answer.users':
		'Usuarios para el grupo docker, separados por espacios. Cada uno podrá actuar como root sin contraseña. none: solo root usa Docker.',
	'answer.keep':
		'En un equipo que funciona desde la memoria: yes: conservar Docker tras reiniciar. no: hasta el próximo reinicio.',
	'answer.offline': 'yes: no usar la red. no: usarla.',
	'answer.language':
		'Idioma de todos los textos, por ejemplo es. auto: el que indica la variable LANG.',
	'answers.too-long': 'No es un archivo de respuestas: ocupa más de 64 KiB.',
	'answers.no-assignment': 'no tiene la forma KEY=value: {text}',
	'answers.unknown': '{name} no es una respuesta conocida.',
	'answers.twice': '{name} ya se respondió en la línea {line}.',
	'answers.no-code':
		'el valor de {name} tiene comillas que no cuadran o un carácter que un shell interpretaría; un archivo de respuestas solo contiene datos.',
	'answers.problem': '{file}, línea {line}: {problem}',
	'answers.cannot-read': 'No se pudo leer el archivo de respuestas: {reason}',
	'answers.nothing-done': 'No se hizo nada.',

	// en/diagnose.ts
	'option.explain':
		'decir también qué significa cada línea de apk; con el nombre de una causa en vez de FILE, contarlo todo sobre ella',
	'diagnose.no-cause':
		'No hay ningún archivo ni causa {word}. diagnose --list muestra todas las causas.',
	'diagnose.one-of':
		'Esto encaja con {count} causas. La más probable va primero; una mirada al equipo dice cuál es.',
	'page.title': '{cause}: {title}',
	'page.looks': 'Cómo se ve, por ejemplo:',
	'page.helps': 'Qué ayuda:',
	'page.outside':
		'Lo marcado como de fuera no se puede hacer en este equipo; tiene que hacerlo otra persona.',
	'page.see': 'Cómo se ve en el equipo:',
	'page.copy-first': 'Lo que cambia un archivo a mano se deshace con una copia hecha antes:',
	'page.take-back': 'Lo que lo deshace, lo último primero, en la medida en que se hizo:',
	'page.only-looks': 'Lo que ayuda no cambia nada en el equipo que haya que deshacer.',
	'page.undone': 'Lo que hizo el propio asistente lo deshace `alpine-docker-wizard undo`.',
	'page.fails':
		'Si no ayuda: deshazlo y prueba el remedio siguiente. `alpine-docker-wizard report` anota lo que necesita saber quien pueda ayudar.',
	'page.forever': 'Lo que esto borra no se recupera con nada:',
	'page.words': 'Palabras:',
	'page.word': '{word}: {meaning}',
	'family.access': 'Permisos',
	'family.apk-network': 'El camino a los paquetes',
	'family.client': 'El comando docker',
	'family.container': 'Contenedores',
	'family.daemon-config': 'Ajustes del daemon de Docker',
	'family.disk': 'El disco',
	'family.environment': 'Dónde funciona el equipo',
	'family.kernel': 'El kernel',
	'family.missing-program': 'Programas que faltan',
	'family.none': 'El texto no lo dice',
	'family.packages': 'Paquetes',
	'family.registry': 'Imágenes y registros',
	'family.repositories': 'Repositorios',
	'family.rootless': 'Docker sin root',
	'family.service': 'El servicio',
	'family.trust-and-clock': 'Firmas, certificados y el reloj',
	'diagnose.healthy': 'Aquí todo está bien: no se encontró ningún fallo.',
	'diagnose.unrecognised':
		'Esto no se reconoce. No hay ninguna línea que este programa conozca como señal de un problema con apk, OpenRC o Docker. La salida completa, con el comando delante, dice más que una parte.',
	'diagnose.then': 'Tras un remedio, ejecuta de nuevo el comando que falló: muestra si ayudó.',
	'diagnose.several': 'Se encontraron {count} causas, en el orden en que hay que corregirlas.',
	'diagnose.line': 'línea {line}: {text}',
	'diagnose.cannot-read': 'No se diagnosticó nada: {reason}',
	'input.no-file': 'no existe el archivo {path}.',
	'input.is-folder': '{path} es una carpeta, no un archivo.',
	'input.too-long': '{path} tiene más de {limit} caracteres.',
	'input.no-right': 'este usuario no puede leer {path}.',

	// en/explain.ts
	'explain.unknown.program': 'el programa que se ejecuta',
	'explain.unknown.option': 'una opción de {program}; su ayuda o manual dice más',
	'explain.unknown.argument': 'se da a {program} tal cual',
	'explain.value': 'el valor de {option}',
	'explain.end-of-options': 'lo que sigue no es una opción, aunque empiece por un guion',
	'explain.apk': 'el gestor de paquetes de Alpine',
	'explain.apk.update': 'leer el índice de cada repositorio activado',
	'explain.apk.add': 'instalar, y recordar la petición en /etc/apk/world',
	'explain.apk.del': 'quitar, con todo lo que nada más necesita, y olvidar la petición',
	'explain.apk.policy': 'decir qué repositorio ofrece qué versión',
	'explain.apk.info': 'informar sobre paquetes instalados',
	'explain.apk.search': 'buscar paquetes en los índices',
	'explain.apk.fix': 'reparar lo que está instalado a medias',
	'explain.apk.upgrade': 'instalar las versiones más nuevas de los repositorios',
	'explain.apk.package': 'un paquete',
	'explain.apk.docker': 'el motor, su línea de comandos y su archivo de servicio',
	'explain.apk.docker-cli': 'solo la línea de comandos',
	'explain.apk.docker-cli-compose': '"docker compose", para varios contenedores juntos',
	'explain.apk.docker-cli-buildx': '"docker buildx", que construye imágenes',
	'explain.apk.docker-engine': 'solo el daemon',
	'explain.apk.docker-openrc': 'el archivo de servicio con el que OpenRC inicia el daemon',
	'explain.apk.nodejs': 'Node.js, que ejecuta este asistente',
	'explain.apk.wait': 'esperar hasta {value} s mientras otro apk tiene la base de datos',
	'explain.apk.wait.next': 'esperar mientras otro apk tiene la base de datos; siguen los segundos',
	'explain.apk.progress-fd': 'escribir el progreso en números en el descriptor de archivo {value}',
	'explain.apk.progress-fd.next':
		'escribir el progreso en números en un descriptor de archivo, cuyo número sigue',
	'explain.apk.no-progress': 'no dibujar barra de progreso',
	'explain.apk.no-interactive': 'no preguntar nada',
	'explain.apk.simulate': 'solo mostrar lo que se haría',
	'explain.apk.no-cache': 'no guardar ningún índice descargado',
	'explain.apk.no-network': 'no usar la red',
	'explain.apk.quiet': 'decir menos',
	'explain.apk.installed': 'responder con el código de salida si está instalado',
	'explain.apk.update-first': 'leer antes los índices',
	'explain.apk.exact': 'exactamente este nombre',
	'explain.rc-update': 'añade servicios a los runlevels de OpenRC y los quita',
	'explain.rc-update.refresh': 'volver a leer qué servicio necesita a cuál',
	'explain.rc-update.add': 'iniciar este servicio junto con el runlevel',
	'explain.rc-update.del': 'no iniciar más este servicio con el runlevel',
	'explain.rc-update.show': 'listar qué servicio está en qué runlevel',
	'explain.rc-service': 'hace algo con un servicio de OpenRC',
	'explain.service': 'lo mismo que rc-service: hace algo con un servicio de OpenRC',
	'explain.service.start': 'iniciarlo ahora, con todo lo que necesita',
	'explain.service.stop': 'detenerlo ahora',
	'explain.service.restart': 'detenerlo y volver a iniciarlo',
	'explain.service.status': 'decir si su supervisor está en marcha',
	'explain.service.zap': 'olvidar que se inició, sin detener nada',
	'explain.service.docker': 'el servicio que ejecuta el daemon de Docker',
	'explain.service.name': 'el servicio',
	'explain.runlevel.default': 'el runlevel al que se entra el último al arrancar',
	'explain.runlevel.boot': 'el runlevel al que se entra pronto al arrancar',
	'explain.runlevel': 'el runlevel',
	'explain.rc-status': 'muestra los servicios y cómo están',
	'explain.rc-status.all': 'de todos los runlevels',
	'explain.rc-status.format': 'en el formato que sigue',
	'explain.rc-status.ini': 'una línea por servicio, para que la lean programas',
	'explain.docker': 'la línea de comandos de Docker; pregunta al daemon',
	'explain.docker.version': 'decir las versiones de la línea de comandos y del daemon',
	'explain.docker.info': 'decir cómo guarda el daemon las imágenes y limita los contenedores',
	'explain.docker.run': 'crear un contenedor de una imagen e iniciarlo',
	'explain.docker.ps': 'listar los contenedores en marcha',
	'explain.docker.images': 'listar las imágenes que hay aquí',
	'explain.docker.rmi': 'eliminar una imagen',
	'explain.docker.pull': 'descargar una imagen',
	'explain.docker.save': 'escribe imágenes en un archivo',
	'explain.docker.save.file': 'en este archivo',
	'explain.docker.load': 'toma imágenes de un archivo',
	'explain.docker.load.file': 'de este archivo',
	'explain.docker.archive': 'el archivo',
	'explain.docker.compose': 'el complemento que maneja varios contenedores juntos',
	'explain.docker.compose.version': 'decir su versión',
	'explain.docker.compose.up': 'iniciar todos los contenedores del archivo compose.yaml',
	'explain.docker.compose.down': 'detenerlos y eliminarlos',
	'explain.docker.buildx': 'el complemento que construye imágenes',
	'explain.docker.rm': 'eliminar el contenedor cuando haya terminado',
	'explain.docker.interactive': 'mantener abierta su entrada y darle un terminal',
	'explain.docker.detach': 'dejarlo en segundo plano',
	'explain.docker.publish': 'hacer accesible un puerto suyo; cuál, a continuación',
	'explain.docker.name': 'darle un nombre, que sigue',
	'explain.docker.pull-policy': 'decir cuándo descargar la imagen: {value}',
	'explain.docker.format': 'mostrar solo la parte que sigue',
	'explain.docker.format.value': 'mostrar solo {value}',
	'explain.docker.template': 'la parte de la respuesta que se muestra',
	'explain.docker.hello-world': 'una imagen pequeña que solo saluda: prueba de que todo funciona',
	'explain.docker.image': 'la imagen; se descarga de Docker Hub si no está aquí',
	'explain.docker.inside': 'se ejecuta en el contenedor en vez de su programa habitual',
	'explain.addgroup': 'añade un usuario a un grupo; sin usuario, crea el grupo',
	'explain.delgroup': 'quita un usuario de un grupo; sin usuario, elimina el grupo',
	'explain.group.user': 'el usuario',
	'explain.group.docker': 'el grupo cuyos miembros pueden usar Docker, y así actuar como root',
	'explain.group.name': 'el grupo',

	// en/terms.ts
	'term.apk': 'apk',
	'term.apk.means': 'el gestor de paquetes de Alpine: el programa que instala y quita programas.',
	'term.package': 'paquete',
	'term.package.means': 'un programa con todos sus archivos en uno solo, que apk instala entero.',
	'term.repository': 'repositorio',
	'term.repository.means':
		'una carpeta con paquetes en un servidor; /etc/apk/repositories enumera los que apk lee.',
	'term.mirror': 'espejo',
	'term.mirror.means':
		'un servidor que guarda una copia de todos los repositorios; uno es tan bueno como otro.',
	'term.index': 'índice',
	'term.index.means':
		'la lista de todos los paquetes de un repositorio; apk debe tenerla antes de poder encontrar algo en él.',
	'term.world': 'world',
	'term.world.means':
		'el archivo /etc/apk/world, la lista de lo que se pidió en este equipo; apk la respeta en cada cambio.',
	'term.tag': 'etiqueta',
	'term.tag.means':
		'un nombre como @edge delante de un repositorio; sus paquetes solo los usa quien escribe la etiqueta.',
	'term.release': 'versión de Alpine',
	'term.release.means':
		'una edición de Alpine, como v3.22; todos los repositorios de un equipo son de la misma.',
	'term.architecture': 'arquitectura',
	'term.architecture.means': 'el tipo de procesador, como x86_64 o aarch64.',
	'term.signature': 'firma',
	'term.signature.means':
		'un sello en un archivo; apk lo comprueba con las claves de /etc/apk/keys, para que nadie cuele otro archivo.',
	'term.daemon': 'daemon',
	'term.daemon.means':
		'un programa que funciona en segundo plano; el de Docker es dockerd, y hace todo el trabajo.',
	'term.service': 'servicio',
	'term.service.means': 'un daemon que el sistema inicia, detiene y vigila.',
	'term.openrc': 'OpenRC',
	'term.openrc.means': 'la parte de Alpine que inicia servicios, ahora y al arrancar.',
	'term.runlevel': 'runlevel',
	'term.runlevel.means':
		'una lista de servicios que se inician juntos, como "default" al arrancar.',
	'term.socket': 'socket',
	'term.socket.means':
		'un archivo por el que hablan los programas; el comando docker habla con el daemon por /var/run/docker.sock.',
	'term.container': 'contenedor',
	'term.container.means': 'un programa con sus propios archivos y red, apartado del resto.',
	'term.image': 'imagen',
	'term.image.means': 'los archivos con los que se hace un contenedor.',
	'term.registry': 'registro',
	'term.registry.means': 'un servidor con imágenes; Docker Hub es el habitual.',
	'term.cgroups': 'grupos de control',
	'term.cgroups.means':
		'con ellos el kernel cuenta y limita lo que usan los programas; también se llaman cgroups. Los contenedores los necesitan.',
	'term.kernel': 'kernel',
	'term.kernel.means': 'el núcleo del sistema, sobre el que funcionan todos los programas.',
	'term.module': 'módulo',
	'term.module.means': 'una parte del kernel que se carga cuando hace falta.',
	'term.overlay': 'overlay',
	'term.overlay.means':
		'un sistema de archivos que superpone capas; Docker guarda con él las imágenes.',
	'term.iptables': 'iptables',
	'term.iptables.means':
		'la herramienta que fija las reglas para los paquetes de red; Docker conecta con ella los contenedores.',
	'term.proxy': 'proxy',
	'term.proxy.means': 'un equipo que trae cosas de internet para otros, a menudo en empresas.',
	'term.name-server': 'servidor de nombres',
	'term.name-server.means':
		'un equipo que conoce las direcciones tras los nombres (DNS); /etc/resolv.conf lo nombra.',
	'term.certificate': 'certificado',
	'term.certificate.means':
		'el carné de identidad de un servidor; vale un tiempo y para sus nombres.',
	'term.tls': 'TLS',
	'term.tls.means': 'el cifrado detrás de https.',
	'term.pid-file': 'archivo pid',
	'term.pid-file.means': 'un archivo pequeño con el número de un programa en marcha.',
	'term.root': 'root',
	'term.root.means': 'el usuario que puede cambiarlo todo en el equipo.',
	'term.daemon-json': 'daemon.json',
	'term.daemon-json.means': 'los ajustes del daemon de Docker, en /etc/docker/daemon.json.',
	'term.rootless': 'rootless',
	'term.rootless.means': 'Docker que funciona como usuario normal, sin los permisos de root.',
	'term.lxc': 'LXC',
	'term.lxc.means':
		'contenedores de sistema, como los de Proxmox; su anfitrión fija lo que se permite dentro.',
	'term.wsl': 'WSL',
	'term.wsl.means': 'Linux dentro de Windows.',
	'term.inode': 'inodo',
	'term.inode.means': 'la entrada de un archivo en un sistema de archivos; su número es limitado.',
	'term.mount': 'montar',
	'term.mount.means': 'hacer que un disco u otro sistema de archivos aparezca bajo una carpeta.',
	'term.http-status': 'estado HTTP',
	'term.http-status.means':
		'el número con que responde un servidor: 4xx significa que la pregunta era errónea, 5xx que lo es el servidor.',

	// en/explain-tools.ts
	'explain.path': 'su ruta',
	'explain.mkdir': 'crear una carpeta',
	'explain.mkdir.parents': 'y las superiores; si ya existe, no pasa nada',
	'explain.mkdir.mode': 'decir quién puede usarla',
	'explain.mkdir.mode.value': 'permisos en tres cifras: dueño, grupo, otros',
	'explain.rm': 'eliminar',
	'explain.rm.recursive': 'con todo lo que contiene',
	'explain.rm.force': 'no quejarse de lo que no existe',
	'explain.ln': 'dar otro nombre a una ruta',
	'explain.ln.symbolic': 'como un enlace que contiene la ruta',
	'explain.ln.no-follow': 'reemplazar el enlace mismo, no algo de la carpeta a la que lleva',
	'explain.tar': 'empaquetar archivos en uno solo',
	'explain.tar.create': 'crear un archivo tar nuevo',
	'explain.tar.follow': 'empaquetar el archivo al que lleva un enlace',
	'explain.tar.file': 'nombre del archivo tar, que sigue',
	'explain.tar.folder': 'los nombres parten de esta carpeta, que sigue',
	'explain.tar.packed': 'un archivo que se empaqueta',
	'explain.find': 'busca archivos',
	'explain.find.type': 'de este tipo',
	'explain.find.files': 'archivos normales',
	'explain.find.exec': 'ejecuta un programa con lo encontrado',
	'explain.find.found': 'los archivos encontrados',
	'explain.find.many': 'tantos a la vez como quepan',
	'explain.find.folder': 'una carpeta donde buscar',
	'explain.mv': 'cambiar el nombre de un archivo',
	'explain.mv.from': 'el nombre que tiene',
	'explain.mv.to': 'el nombre que recibe',
	'explain.chgrp': 'decir a qué grupo pertenece un archivo',
	'explain.modprobe': 'cargar una parte (un módulo) del kernel',
	'explain.modprobe.name': 'el módulo',
	'explain.dockerd': 'el propio daemon de Docker',
	'explain.dockerd.validate': 'solo comprobar los ajustes; no arrancar nada',
	'explain.dockerd.config-file': 'el archivo de ajustes, que sigue',
	'explain.pidof': 'decir los números de los procesos de un programa',
	'explain.program': 'el programa',
	'explain.kill': 'pedir a un proceso que termine',
	'explain.kill.process': 'el número del proceso',
	'explain.sleep': 'esperar',
	'explain.cat': 'mostrar un archivo',
	'explain.tail': 'mostrar el final de un archivo',
	'explain.tail.lines': 'tantas líneas; cuántas, a continuación',
	'explain.tail.count': 'cuántas líneas',
	'explain.date': 'decir la hora del reloj',
	'explain.date.utc': 'en UTC, igual en todas partes',
	'explain.ls': 'listar archivos',
	'explain.ls.long': 'con dueño, tamaño y fecha',
	'explain.ls.itself': 'la carpeta misma, no su contenido',
	'explain.wget': 'preguntar a un servidor web',
	'explain.wget.answer': 'mostrar lo que responde',
	'explain.wget.spider': 'solo preguntar; no guardar nada',
	'explain.wget.address': 'la dirección',
	'explain.ip': 'informar de la red de este equipo',
	'explain.ip.route': 'los caminos que salen de este equipo',
	'explain.ps': 'listar los procesos',
	'explain.grep': 'mostrar las líneas con una palabra',
	'explain.grep.word': 'la palabra',
	'explain.df': 'decir cómo de llenos están los discos',
	'explain.df.sizes': 'con tamaños en K, M y G',
	'explain.df.inodes': 'contar inodos: cuántos archivos caben',
	'explain.addgroup.system': 'como grupo del sistema, no de una persona',
	'explain.apk.print-arch': 'decir para qué procesador son los paquetes',
	'explain.nc': 'abrir una conexión y mostrar lo que llega',
	'explain.nc.wait': 'rendirse tras esos segundos',
	'explain.nc.seconds': 'el número de segundos',
	'explain.nc.address': 'la dirección; 127.0.0.1 es este mismo equipo',
	'explain.nc.port': 'el puerto',
	'explain.nslookup': 'preguntar al servidor de nombres',
	'explain.nslookup.name': 'el nombre que se busca',
	'explain.id': 'decir quién es un usuario',
	'explain.id.groups': 'solo los nombres de los grupos',
	'explain.id.user': 'el usuario tal como será en el próximo inicio de sesión; no en esta sesión',
	'explain.lbu': 'herramienta de Alpine que conserva los ajustes de un sistema en memoria',
	'explain.lbu.status': 'listar lo que cambió desde que se guardaron',
	'explain.lbu.commit': 'escribirlos en el medio',
	'explain.setup-apkcache': 'decir a apk dónde guardar los paquetes que descarga',
	'explain.apk.cache': 'ocuparse de los paquetes que apk guarda',
	'explain.apk.cache.download': 'descargar lo instalado que aún no se guarda',
	'explain.docker.import': 'hacer una imagen a partir de un archivo tar, sin registro',
	'explain.docker.import.file': 'el archivo tar',
	'explain.docker.import.name': 'el nombre de la imagen nueva',
	'explain.docker.remove': 'eliminar un contenedor',
	'explain.docker.force': 'aunque esté en marcha o en uso; si no existe, no se dice nada',
	'explain.docker.container': 'el nombre del contenedor',
	'explain.docker.network': 'elegir su red; cuál, a continuación',
	'explain.docker.network.value': '"none" lo deja sin red',
	'explain.docker.memory': 'limitar su memoria; cuánta, a continuación',
	'explain.docker.memory.value': 'lo máximo que puede usar',
	'explain.docker.self-made': 'la imagen hecha aquí; no se descarga nada',

	// en/fact.ts
	'fact.missing': 'aquí no existe {source}',
	'fact.unreadable': 'no se pudo leer {source}',
	'fact.unanswered': 'el equipo no respondió sobre {source}',
	'fact.cut': '{source} ocupa más de 256 KiB y no se leyó hasta el final',
	'fact.hung': '{source} no respondió a tiempo',
	'fact.failed': '{source} falló',
	'fact.unusable': '{source} no dice nada utilizable',
	'fact.no-output': '{source} no mostró nada',
	'fact.not-alpine': 'esto no es Alpine',
	'fact.no-openrc': 'OpenRC no está instalado',
	'fact.no-modules-folder': 'no hay /lib/modules, así que el kernel es de un anfitrión externo',
	'fact.reboot-first': 'se actualizó el kernel y no se reinició',
	'fact.probe-silent': 'el equipo no respondió',
	'fact.probe-timeout': 'el equipo tardó demasiado en responder',
	'fact.probe-stopped': 'se detuvo la consulta al equipo',
	'fact.no-server-clock': 'ningún servidor dijo su hora',
	'fact.no-mirror': 'ninguna línea main de un espejo está activada',
	'fact.no-name': 'el espejo figura por su número',
	'fact.network-silent': 'la pregunta a la red no tuvo respuesta',
	'fact.not-asked-yet': 'aún no se ha preguntado a la red',
	'network.login-page': 'llegó en su lugar una página web, quizá una página de acceso de esta red',
	'network.no-answer': 'sin respuesta en {seconds} s',
	'network.nothing-usable': 'no volvió nada utilizable',
	'network.answers': 'responde',
	'network.milliseconds': '{count} ms',
	'fact.no-kernel-options':
		'este kernel no dice cómo se compiló; es normal en Alpine, y las demás comprobaciones miran lo que sabe hacer',

	// en/keys.ts
	'key.confirm': 'Elegir el elemento marcado',
	'key.confirm.short': 'ok',
	'key.next': 'Ir al elemento siguiente',
	'key.previous': 'Ir al elemento anterior',
	'key.move.short': 'mover',
	'key.pick': 'Elegir un elemento por su número',
	'key.details': 'Mostrar de dónde viene cada dato',
	'key.earlier': 'Mostrar qué hizo y decidió la ejecución anterior, y qué desharía deshacerla',
	'key.details.short': 'más',
	'key.check-again': 'Mirar el sistema otra vez',
	'key.check-again.short': 'revisar',
	'key.stop-after': 'Detenerse al acabar el comando actual',
	'key.stop-after.short': 'parar tras este comando',
	'key.stop-after.narrow': 'parar',
	'key.skip-act.narrow': 'omitir',
	'key.skip-act': 'Omitir esta prueba',
	'key.skip-act.short': 'omitir la prueba',
	'key.commands': 'Mostrar cada comando y cada cambio de archivo',
	'key.commands.short': 'comandos',
	'key.explain': 'Explicar el comando palabra por palabra',
	'key.explain.short': 'explicar',
	'key.log': 'Mostrar el log de esta ejecución',
	'key.log.short': 'log',
	'key.back': 'Ver la pantalla anterior; no se deshace nada',
	'key.back.short': 'atrás',
	'key.close': 'Cerrar esta página',
	'key.close.short': 'cerrar',
	'key.keep-going': 'Continuar',
	'key.keep-going.short': 'continuar',
	'key.help': 'Mostrar las teclas que sirven aquí',
	'key.help.short': 'ayuda',
	'key.quit': 'Salir; pregunta antes si algo se ejecuta',
	'key.quit.short': 'salir',
	'key.interrupt': 'Detener ya; otra vez antes de 3 s, en el acto',
	'key.line-up': 'Subir una línea',
	'key.line-down': 'Bajar una línea',
	'key.scroll.short': 'mover',
	'key.page-up': 'Subir una página',
	'key.page-down': 'Bajar una página',
	'key.start': 'Ir a la primera línea',
	'key.end': 'Ir a la última línea',
	'key.ends.short': 'topes',
	'key.wrap': 'Partir las líneas largas, o cortarlas',
	'key.wrap.short': 'partir',
	'key.search': 'Buscar un texto',
	'key.search.short': 'buscar',
	'key.next-match': 'Ir a la siguiente línea que lo tiene',
	'key.next-match.short': 'otra',
	'key.find': 'Buscar lo escrito',
	'key.find.short': 'buscar',
	'key.erase': 'Borrar la última letra',
	'key.erase.short': 'borrar',
	'key.take': 'Tomar lo escrito',
	'key.take.short': 'ok',
	'key.cancel-answer': 'No escribir nada',
	'key.cancel-search': 'No buscar',
	'key.cancel-search.short': 'no',

	// en/machine.ts
	'output.cut': ' ... (cortado aquí: la línea tiene {bytes} bytes)',
	'output.left-out': '(aquí se omiten {bytes} bytes de {path}: crece demasiado rápido)',
	'log.failed': 'No se puede escribir el log {path} ({reason}). La ejecución sigue sin él.',
	'lock.held': 'Otra ejecución trabaja en este equipo: proceso {pid}, iniciada {since}.',
	'lock.failed': 'No se puede crear el bloqueo {path} ({reason}).',

	// en/ssh.ts
	'ssh.lost':
		'[se perdió la conexión con {box}; lo empezado sigue allí, y se intenta conectar de nuevo]',
	'ssh.lost-again': '[aún sin conexión con {box}; {tries} intentos]',
	'ssh.back': '[la conexión con {box} ha vuelto]',
	'ssh.notice.lost': 'Conexión perdida, se reintenta.',
	'ssh.notice.back': 'La conexión ha vuelto.',
	'ssh.no-client': 'En este equipo no hay un programa ssh, así que no se puede llegar a {box}.',
	'ssh.no-client.next':
		'Instala el cliente OpenSSH y escribe lo mismo otra vez. En Alpine: apk add openssh-client. En Debian y Ubuntu: apt install openssh-client.',
	'ssh.unknown-host': 'No se conoce el nombre de {box}: no se encontró su dirección.',
	'ssh.unknown-host.next':
		'Busca un error al teclear, o usa la dirección del equipo; en él la muestra ip addr.',
	'ssh.refused': '{box} responde, y allí nada escucha ssh.',
	'ssh.refused.next':
		'En el equipo, como root: setup-sshd -c openssh (o: rc-service sshd start). Otro puerto se indica como en {example}.',
	'ssh.unreachable': '{box} no responde.',
	'ssh.unreachable.next':
		'¿Está el equipo encendido y en la misma red? Un cortafuegos que descarta paquetes se ve igual. Prueba: ping {host}',
	'ssh.host-key':
		'ssh no conoce la clave de {box}, con la que estaría seguro de hablar con ese equipo y no con otro.',
	'ssh.host-key.next':
		'Conéctate una vez a mano y compara la clave que se muestra: ssh {destination}. Después escribe lo mismo otra vez.',
	'ssh.host-key-changed':
		'{box} muestra otra clave que antes: se reinstaló, o alguien está en medio.',
	'ssh.host-key-changed.next':
		'Solo si sabes que se reinstaló: ssh-keygen -R {place}. Después escribe lo mismo otra vez.',
	'ssh.denied': '{box} no dejó entrar a nadie: no aceptó ni clave ni contraseña.',
	'ssh.denied.next':
		'Prueba a mano: ssh {destination}. Para poner tu clave en el equipo: ssh-copy-id {destination}. sshd rechaza a root con contraseña salvo que PermitRootLogin lo permita.',
	'ssh.no-shell':
		'{box} nos dejó entrar, y detrás no hay un shell que ejecute comandos. Terminó con el código de salida {code}.',
	'ssh.no-shell.next':
		'Prueba a mano: ssh {destination} uname. Puede que la cuenta no tenga permiso para entrar.',
	'ssh.no-applets':
		'En {box} faltan estos programas, sin los que desde aquí no se puede hacer nada: {applets}.',
	'ssh.no-applets.next':
		'Son parte de BusyBox, que un Alpine nuevo tiene entero. En el equipo, como root: apk fix busybox && busybox --install -s',
	'ssh.dropped': 'La conexión con {box} se cortó enseguida.',
	'ssh.dropped.next': 'Prueba a mano: ssh {destination}. El log de sshd en el equipo dice más.',
	'ssh.other': 'ssh no pudo conectar con {box}.',
	'ssh.other.next': 'Prueba a mano: ssh {destination}',
	'ssh.said': 'ssh dijo: {text}',
	'ssh.nothing-done': 'No se hizo nada.',
	'ssh.no-practice': '--on no significa nada en la práctica: su equipo es simulado.',
	'ssh.needs-root': 'En {box} eres {user}, y los cambios necesitan root. No se hizo nada.',
	'ssh.needs-root.as-root': 'Inicia sesión como root: {line}',
	'ssh.needs-root.allow':
		'Si sshd rechaza allí a root: pon tu clave en /root/.ssh/authorized_keys del equipo; sshd acepta a root con una clave (PermitRootLogin prohibit-password).',
	'ssh.needs-root.script':
		'O sin root por ssh: haz aquí un script ({export}), cópialo al equipo y ejecútalo allí como root: {line}',
	'ssh.held-here':
		'Otra instancia trabaja en {box} desde {since}, desde {client}. No se hizo nada. Espera a que termine.',
	'ssh.held-there':
		'Otra instancia trabaja en {box} desde {since} (proceso {pid} allí). No se hizo nada. Espera a que termine.',
	'ssh.no-lock': 'No se pudo tomar el bloqueo de {box}: {reason}. No se hizo nada.',
	'ssh.going-on': 'Lo que empezó una conexión anterior en {box} sigue allí; se espera a que acabe.',
	'ssh.host': 'en {box}',

	// en/wizard.ts
	'word.ok': 'ok',
	'word.run': 'va',
	'word.wait': 'cola',
	'word.warn': 'ojo',
	'word.fail': 'MAL',
	'word.skip': 'omit',
	'word.unknown': '?',
	'word.stop': 'alto',
	'word.shown': 'plan',
	'word.asking': '...',
	'duration.seconds': '{seconds} s',
	'duration.minutes': '{minutes} min {seconds} s',
	'duration.hours': '{hours} h {minutes} min',
	'header.step': 'paso {number} de 5',
	'header.step.short': '{number}/5 {stage}',
	'header.practice': 'PRÁCTICA, nada es real',
	'header.practice.short': 'PRÁCTICA',
	'header.dry-run': 'SIMULACIÓN, nada cambia',
	'header.dry-run.short': 'SIMULACIÓN',
	'header.finished': 'listo en {time}',
	'header.preferences': 'preferencias',
	'header.looking': 'mirando este equipo',
	'small.size': 'La ventana es de {columns} x {rows}.',
	'small.needed': 'El asistente pide {columns} x {rows}.',
	'small.running': '{stage} sigue: {time}.',
	'small.idle': 'Ahora no se ejecuta nada.',
	'small.advice': 'Agranda la ventana, o',
	'small.plain': 'usa --plain para tener líneas.',
	'list.below': '{count} más',
	'list.page-down': '{count} más, PageDown',
	'list.page-up': '{count} más, PageUp',
	'welcome.intro': 'Este asistente instala Docker en este equipo en cinco pasos.',
	'welcome.intro.short': 'Instala Docker en cinco pasos.',
	'welcome.intro.foreign':
		'Esto no es Alpine Linux, así que aquí no se instala nada. La práctica funciona.',
	'welcome.intro.practice': 'Un equipo simulado para practicar: cinco pasos, nada es real.',
	'welcome.check': 'mirar el sistema, sin cambiar nada',
	'welcome.repositories': 'activar "community" si está desactivado',
	'welcome.install': 'añadir docker, su línea de comandos y compose',
	'welcome.service': 'iniciar Docker ahora y en cada arranque',
	'welcome.verify': 'ejecutar un contenedor pequeño como prueba',
	'welcome.promise': 'Ves cada comando antes de ejecutarse. Todo cambio se puede deshacer.',
	'welcome.promise.short': 'Ves cada comando antes.',
	'welcome.log': 'El log se guarda en {path}',
	'check.title': 'Revisar el sistema',
	'check.count': '{count} pruebas',
	'check.asking-network': 'preguntando a la red, {time}',
	'check.finished': '{count} pruebas, {time}',
	'check.source': 'de {source}',
	'probe.facts': 'mirando el equipo, {time}',
	'check.all-well': 'Está todo lo que Docker necesita.',
	'check.ready': 'Docker ya está instalado y en marcha; los pasos siguientes solo lo confirman.',
	'preview.commands': '{count} {count?comando:comandos}',
	'preview.files': '{count} {count?archivo cambia:archivos cambian}',
	'preview.needs-root': 'root',
	'preview.undo': 'Deshacer',
	'preview.why': 'Razón',
	'preview.limit': 'como mucho {seconds} s',
	'preview.wait': 'esperar a que responda el daemon',
	'preview.edit': 'cambiar {path}',
	'preview.new-file': 'archivo nuevo',
	'run.position': '{number}/{total}, {time}',
	'run.busy': 'en marcha',
	'run.no-output': 'en marcha, aún sin salida',
	'run.last-output': 'en marcha, última salida hace {time}',
	'run.slow': 'en marcha, callado hace {time}: va lento',
	'run.stops-after': 'en marcha; luego para',
	'run.stopping-gently': 'para cuando apk termine',
	'run.stopping': 'deteniendo, tiene 5 s para recoger',
	'run.earlier': '{count} {count?línea previa:líneas previas} en el log',
	'run.starting': 'iniciando',
	'meter.weight': '{percent} %',
	'meter.packages': '{done} de {total} paquetes',
	'meter.milliseconds': '{done} de {total} s como mucho',
	'settled.others': '{count} más en el log',
	'settled.done': 'hecho en {time}',
	'settled.satisfied': 'nada que hacer',
	'settled.skipped': 'omitido',
	'settled.stopped': 'detenido',
	'settled.nothing-to-do': 'Aquí no hay nada que hacer.',
	'settled.stopped.here': 'Detenido porque lo pediste. Lo hecho se queda; se puede deshacer.',
	'settled.dry-run': 'Simulación: los comandos se mostraron, no se ejecutaron.',
	'failure.headline': '{stage}: no se terminó.',
	'failure.said': 'Lo que dijo {program} (código {code})',
	'failure.said.log': 'Lo que dice el log del daemon',
	'failure.said.no-code': 'Lo que dijo {program}',
	'failure.silent': '{program} no dijo nada (código {code}).',
	'failure.silent.no-code': '{program} no dijo nada.',
	'failure.timed-out': 'Tardó más de lo permitido y se cortó.',
	'failure.why': 'Causa',
	'failure.unrecognised': 'Este fallo no se reconoce.',
	'failure.helps': 'Ayuda',
	'failure.log': 'Log',
	'failure.certain': '(seguro)',
	'failure.likely': '(probable)',
	'failure.possible': '(posible)',
	'service.who':
		'¿Quién puede usar Docker? Los miembros del grupo "docker" pueden actuar como root.',
	'service.who.short': 'Estar en "docker" es como ser root.',
	'summary.engine': 'Engine',
	'summary.compose': 'Compose',
	'summary.access': 'Acceso',
	'summary.changed': 'Qué cambió',
	'summary.next': 'Prueba ahora esto',
	'summary.log': 'Log',
	'preferences.title': 'Preferencias',
	'preferences.preview': 'Ahora:',
	'preferences.pace.real': 'Espera tanto como en la realidad.',
	'preferences.pace.fast': '8 veces más rápido que real.',
	'preferences.pace.instant': 'Nada espera.',
	'language.name': 'Español',
	'language.singular': '1',
	'preferences.hint': 'Enter toma el valor siguiente. Se guardan para la próxima vez.',
	'help.title': 'Teclas que sirven aquí',
	'help.subject': 'en la pantalla "{screen}"',
	'help.escape': 'Esc nunca deshace nada; solo mira atrás.',
	'screen.welcome': 'Bienvenida',
	'screen.resume': 'Una ejecución anterior',
	'screen.summary': 'Resumen',
	'screen.preferences': 'Preferencias',
	'explain.title': 'Explicar',
	'explain.nothing': 'No hay ningún comando en esta pantalla.',
	'explain.why': 'razón',
	'explain.changes': 'cambia',
	'explain.changes.nothing': 'nada, solo lee',
	'explain.undo': 'volver',
	'explain.undo.nothing': 'nada que deshacer',
	'explain.undo.file': 'se repone la copia guardada',
	'explain.more': 'más',
	'explain.edit': 'El archivo se escribe de una vez; antes se guarda una copia.',
	'explain.wait': 'Esto se pregunta una y otra vez hasta que funcione:',
	'touch.files': 'archivos',
	'touch.packages': 'paquetes',
	'touch.services': 'servicios',
	'touch.accounts': 'cuentas',
	'touch.containers': 'contenedores',
	'touch.network': 'pregunta a la red',
	'log.title': 'Log',
	'log.empty': 'Aún no se ha escrito nada en el log.',
	'log.earlier': '{count} {count?línea previa:líneas previas}, solo en el archivo',
	'log.position': 'líneas {first} a {last} de {total}',
	'log.search': 'Buscar: {query}_',
	'log.no-match': 'ninguna línea tiene "{query}"',
	'log.match': '{count} {count?línea tiene:líneas tienen} "{query}"',
	'commands.title': 'Todos los comandos',
	'commands.none': 'No hay nada que hacer en este equipo.',
	'commands.no-plan': 'Aún no hay plan: no se ha mirado el equipo.',
	'commands.count':
		'{commands} {commands?comando:comandos}, {edits} {edits?cambio de archivo:cambios de archivos}',
	'quit.title': '{stage} aún se ejecuta.',
	'quit.command': 'Ejecutando: {shell}',
	'quit.risk.packages':
		'Detenerse a mitad puede dejar archivos a medio desempaquetar. Instalar otra vez los limpia.',
	'quit.risk.services': 'Detenerse a mitad puede dejar el servicio a medio iniciar.',
	'quit.risk.containers': 'Detenerse a mitad puede dejar un contenedor detenido.',
	'quit.risk.files': 'Los archivos se escriben de una vez, así que ninguno queda a medias.',
	'quit.risk.nothing': 'Este comando solo lee. Detenerlo no cambia nada.',

	// en/cli/usage.ts
	'help.intro':
		'Docker on Alpine instala Docker en un equipo con Alpine Linux y demuestra que funciona. Cada comando y cada cambio de un archivo se muestra antes de hacerse y se puede deshacer.',
	'help.usage': 'Uso: {line}',
	'help.usage-line': '{program} [command] [options]',
	'help.commands': 'Comandos',
	'help.options': 'Opciones',
	'help.own-options': 'Opciones de este comando',
	'help.all-options': 'Opciones que todo comando conoce',
	'help.exit-codes': 'Códigos de salida',
	'help.environment': 'Entorno',
	'help.no-command': 'Sin un comando se inicia el asistente.',
	'help.more': '{program} COMMAND --help dice más sobre un comando.',
	'help.changes': 'Cambia en el equipo: {text}',
	'help.choices': 'Uno de {choices}.',
	'help.not-built': '{text} (no en esta versión)',
	'version.line': '{program} {version}',
	'command.wizard': 'recorrer la instalación en pantallas, paso a paso',
	'command.wizard.writes': 'solo lo que confirmes después de verlo',
	'command.check': 'mirar el sistema y decir qué le faltaría a Docker',
	'command.plan': 'mostrar qué se haría y por qué, con cada comando y cada diff',
	'command.install': 'hacer lo que muestra "plan", sin pantallas; --yes responde de antemano',
	'command.install.writes': 'lo que muestra "plan"',
	'command.resume': 'seguir con una ejecución que no terminó',
	'command.resume.writes': 'el resto del plan',
	'command.undo': 'deshacer lo que este programa hizo en este equipo, primero lo más nuevo',
	'command.undo.writes': 'restaura lo que figura en el diario de cambios',
	'command.diagnose':
		'nombrar la causa en la salida de un comando fallido: de un archivo, de la entrada estándar (-) o de este equipo',
	'command.diagnose.writes': 'nada; un remedio solo si lo pides',
	'command.practice': 'las mismas pantallas con un equipo simulado; nada es real',
	'command.export': 'escribir el plan como script o playbook que no necesita nada de este programa',
	'command.answers': 'mostrar un archivo de respuestas para rellenar, para --answers',
	'command.report': 'escribir un texto para quien ayuda, sin secretos',
	'command.preferences':
		'mostrar, leer o fijar lo que se recuerda: get KEY, set KEY VALUE, reset, path',
	'command.preferences.writes': 'solo el archivo de preferencias',
	'command.writes-nothing': 'nada',
	'option.on': 'actuar en otro equipo por ssh; no necesita Node',
	'option.yes': 'hacer lo que dice el plan sin preguntar',
	'option.answers': 'leer las respuestas de FILE',
	'option.dry-run': 'mostrar cada comando y cambio, sin hacer ninguno',
	'option.offline': 'no pedir nada a la red',
	'option.runlevel': 'runlevel que inicia Docker al arrancar; si no se indica, "default"',
	'option.compose': 'instalar también el complemento compose (es lo normal)',
	'option.no-compose': 'instalar Docker sin el complemento compose',
	'option.user':
		'añadir este usuario al grupo docker; sus miembros pueden actuar como root. Se puede repetir; por defecto: nadie',
	'option.mirror':
		'tomar los paquetes de este espejo, por ejemplo https://dl-cdn.alpinelinux.org/alpine',
	'option.registry-mirror':
		'hacer que Docker pida las imágenes primero a este servidor, por ejemplo https://mirror.example:5000',
	'problem.registry':
		'{name} tiene que ser la dirección de un servidor, por ejemplo {example}, sin ruta y sin contraseña.',
	'option.skip-repositories': 'dejar los archivos de repositorios como están',
	'option.keep': 'en un equipo que funciona desde la memoria, conservar Docker tras reiniciar',
	'option.kit': 'tomar los paquetes de esta carpeta, hecha por el comando kit, sin red',
	'command.kit': 'traer a una carpeta nueva los paquetes para equipos sin red',
	'problem.kit':
		'{name} tiene que ser la ruta completa de una carpeta, por ejemplo /media/usb/kit, no {value}',
	'answer.kit':
		'Carpeta hecha por el comando kit: los paquetes vienen de ahí, sin red. none: ningún kit.',
	'step.repositories.kit': 'Los paquetes vienen del kit en {folder}.',
	'kit.cannot': 'No se hizo ningún kit: {reason}',
	'kit.made':
		'El kit en {folder} está completo: {count} archivos, {size}. Es para equipos con Alpine {box}.',
	'kit.other-box':
		'Este kit es para Alpine {kit}, y este equipo tiene {box}. Haz un kit en un equipo como este.',
	'kit.damaged': 'De este kit falta {file} o ya no es lo que era. Copia el kit otra vez.',
	'kit.none':
		'En {folder} no hay ningún kit: falta kit.json. Se hace en un equipo con red y de la misma versión: kit --output CARPETA',
	'kit.other-arch':
		'Este kit es para otro procesador: para Alpine {kit}, y este equipo es {box}. Haz el kit en un equipo como este.',
	'kit.no-main':
		'{file} no nombra ningún servidor con el repositorio main, por ejemplo http://dl-cdn.alpinelinux.org/alpine/v3.22/main.',
	'kit.exists': '{folder} ya existe y puede ser de alguien. Nombra una carpeta que aún no exista.',
	'kit.no-space':
		'donde estaría {folder} solo hay {free} libres, y un kit necesita {needed}. Nombra una carpeta en un disco mayor.',
	'kit.nothing-done': 'No se ha hecho nada.',
	'kit.undo': 'En este equipo no cambia nada; la carpeta se puede borrar.',
	'kit.packages.title': 'Traer los paquetes',
	'kit.packages.reason':
		'Las listas firmadas de Alpine y los paquetes de Docker con todo lo que necesitan, en una carpeta que apk puede usar como caché.',
	'kit.repositories.reason':
		'Nombra los dos repositorios de los que se hace este kit, para que apk encuentre sus listas en él.',
	'kit.folder.reason': 'La carpeta del kit.',
	'kit.images.title': 'Guardar una imagen',
	'kit.images.reason':
		'Sin red ningún registro da la imagen de la última prueba, así que el kit la trae.',
	'kit.images.no-docker':
		'Docker no funciona en este equipo, así que no se puede guardar ninguna imagen. Los equipos prueban su Docker con una imagen hecha de su propio BusyBox.',
	'kit.pull.reason': 'Trae la imagen de la última prueba.',
	'kit.save.reason': 'La escribe en un archivo del kit.',
	'kit.go-on': 'El kit no está completo. El mismo comando sigue donde este terminó: {command}',
	'kit.made.images': 'Trae la imagen {images}.',
	'kit.made.no-images':
		'No trae ninguna imagen: para eso Docker tiene que funcionar en el equipo que lo hace.',
	'command.docker-load.reason': 'Lleva las imágenes del kit a Docker.',
	'option.plain': 'líneas y preguntas numeradas en vez de pantallas',
	'option.json': 'JSON y nada más en la salida estándar, para programas',
	'option.ascii': 'dibujar solo con caracteres ASCII',
	'option.no-color': 'sin colores',
	'option.lang': 'idioma de todos los textos; si no, el de LANG',
	'option.list': 'listar los escenarios o causas y terminar',
	'option.seed': 'el mismo número da el mismo equipo simulado',
	'option.scenario': 'el escenario, por su nombre o por el archivo del tuyo',
	'option.shell': 'escribir líneas en el equipo simulado; también las lee de una tubería',
	'option.seat': 'quién se sienta aquí, para el resultado',
	'option.workshop': 'un taller: escenarios en orden, espejo, textos de quien enseña',
	'option.summary': 'reunir en una tabla los resultados de una sala',
	'option.pace': 'velocidad del equipo simulado',
	'option.output': 'escribir en FILE en vez de en la salida estándar',
	'option.help': 'mostrar esta ayuda, o la de un comando',
	'option.version': 'mostrar la versión',
	'environment.no-color': 'cualquier valor: sin colores',
	'environment.accessible': '1: líneas y preguntas numeradas, como con --plain',
	'environment.state-dir': 'carpeta para el diario, las copias, los logs y las preferencias',
	'exit.done': 'hecho, o nada que hacer',
	'exit.failed': 'un paso falló; con "check": algo impide la instalación',
	'exit.usage': 'uso incorrecto; no se hizo nada',
	'exit.unsupported': 'no es el tipo de sistema para el que está hecho',
	'exit.stopped': 'detenido por ti',
	'exit.needs-root': 'necesita root',
	'exit.bug': 'un error de este programa',
	'problem.line': '{program}: {problem}',
	'problem.nearest': 'La palabra conocida más parecida es {word}',
	'problem.hint': 'No se hizo nada. {program} --help muestra todos los comandos y opciones.',
	'problem.unknown-option': '{name} no es una opción.',
	'problem.unknown-command': '{name} no es un comando.',
	'problem.takes-no-value': '{name} no lleva valor.',
	'problem.needs-value': '{name} necesita un valor: {name} {placeholder}.',
	'problem.no-value': '{name} necesita el nombre de un archivo.',
	'problem.choice': '{name} no puede ser "{value}". Es uno de: {choices}.',
	'problem.number': '{name} no puede ser "{value}". Es un número entero de {lowest} a {highest}.',
	'problem.user-name':
		'{name} no puede ser "{value}". Un nombre de usuario tiene hasta 32 letras, cifras, puntos, guiones y guiones bajos, y no empieza por guion.',
	'problem.mirror':
		'{name} necesita una dirección web que empiece por http:// o https://, sin espacios, comillas ni caracteres de control.',
	'problem.mirror-password':
		'{name} no puede llevar usuario ni contraseña: cualquiera en el equipo puede leer /etc/apk/repositories.',
	'problem.mirror-query': '{name} no puede llevar un signo de interrogación ni una almohadilla.',
	'problem.mirror-branch':
		'{name} necesita la dirección por encima de la rama, por ejemplo {example}. La rama y el repositorio se le añaden.',
	'problem.target': '{name} no puede ser "{value}". Tiene la forma [user@]host[:port].',
	'problem.option-of-others': '{command} no conoce {name}. Es de: {commands}.',
	'problem.no-json': '{command} no tiene forma JSON. check, plan e install sí.',
	'problem.too-many-words': '{command} no acepta la palabra "{value}".',
	'problem.missing-word': 'Falta una palabra: {name}.',
	'problem.command-not-built': 'El comando {command} aún no está en esta versión.',
	'problem.option-not-built': 'La opción {name} aún no está en esta versión.',

	// en/cli/preferences.ts
	'preference.runlevel': 'runlevel que inicia Docker al arrancar',
	'preference.compose': 'instalar también el complemento compose',
	'preference.mirror': 'espejo del que vienen los paquetes; vacío mantiene el del equipo',
	'preference.users': 'usuarios para el grupo docker, que podrán actuar como root',
	'preference.look': 'qué símbolos se dibujan; "auto" pregunta al terminal',
	'preference.color': 'colores para fondo oscuro o claro; "auto" toma unos que valen para ambos',
	'preference.language': 'idioma de todos los textos; "auto" sigue LANG',
	'preference.pace': 'velocidad del equipo simulado en la práctica',
	'preferences.form.yes-no': 'yes o no',
	'preferences.form.mirror': 'una dirección web, o nada',
	'preferences.form.users': 'nombres separados por comas, o nada',
	'preferences.empty': '(nada)',
	'preferences.kept-in': 'Guardado en {path}',
	'preferences.not-there-yet':
		'Se guarda en {path} (aún no hay archivo: valen los valores por defecto)',
	'preferences.change': 'Cambiar una: {program} preferences set KEY VALUE',
	'preferences.values': '{meaning} ({form})',
	'preferences.was-set': '{key} es ahora {value}. Antes era {before}.',
	'preferences.was-same': '{key} ya es {value}.',
	'preferences.was-reset':
		'Todas las preferencias vuelven a sus valores por defecto. Guardado en {path}',
	'preferences.unknown-key': '{key} no es una preferencia. Son estas: {keys}.',
	'preferences.list-of-users': '{name} necesita nombres de usuario separados por comas.',
	'preferences.yes-or-no': '{name} no puede ser "{value}". Es yes o no.',
	'preferences.bad-value':
		'{path}: el valor de "{key}" no se puede usar, así que vale el de por defecto: {value}.',
	'preferences.future':
		'{path} lo escribió una versión más nueva de este programa (formato {version}). Se deja como está, y en esta ejecución valen los valores por defecto.',
	'preferences.no-save-future':
		'{path} lo escribió una versión más nueva de este programa, así que no se guarda nada en él.',
	'preferences.broken': 'no es un objeto JSON',
	'preferences.too-large': 'ocupa más de {limit} bytes',
	'preferences.not-a-file': 'no es un archivo normal',
	'preferences.set-aside':
		'Las preferencias de {path} no se pueden usar ({reason}). El archivo es ahora {aside}, y valen los valores por defecto.',
	'preferences.left-broken':
		'Las preferencias de {path} no se pueden usar ({reason}). El archivo se dejó como está, y valen los valores por defecto.',
	'preferences.not-saved': 'No se pudieron guardar en {path}: {reason}',

	// en/cli/plain.ts
	'plain.box': '{program}: {box}',
	'plain.box-words': '{system} {arch}, {user}',
	'plain.started': '{program}: {command}, {count} pasos',
	'plain.practice': 'PRÁCTICA: el equipo es simulado, nada es real.',
	'plain.dry-run': 'Simulación: los comandos se muestran, no se ejecuta ninguno.',
	'plain.log': 'Log: {path}',
	'plain.place': '[{number}/{total}]',
	'plain.place-practice': 'PRÁCTICA [{number}/{total}]',
	'plain.stage-undo': 'Deshacer',
	'plain.line': '{stage}: {text}',
	'plain.running': 'ejecutando: {shell}',
	'plain.left-out': 'omitido: {shell}',
	'plain.would-run': 'se ejecutaría: {shell}',
	'plain.changing': 'cambiando {path}',
	'plain.would-change': 'cambiaría {path}',
	'plain.waiting': 'esperando: {reason}',
	'plain.would-wait': 'esperaría: {reason}',
	'plain.omitted': '{count} líneas anteriores están solo en el log',
	'plain.omitted-one': '1 línea anterior está solo en el log',
	'plain.cut': '{text} [{count} caracteres más]',
	'plain.ok': 'ok, {time}',
	'plain.ok-detail': 'ok, {time}: {detail}',
	'plain.failed': 'FALLO tras {time}',
	'plain.failed-detail': 'FALLO tras {time}: {detail}',
	'plain.stopped': 'detenido tras {time}',
	'plain.not-run': 'no se ejecuta, es una simulación',
	'plain.skipped': 'omitido',
	'plain.skipped-detail': 'omitido: {detail}',
	'plain.step-done': 'hecho, {time}',
	'plain.step-satisfied': 'nada que hacer',
	'plain.step-satisfied-because': 'nada que hacer: {because}',
	'plain.step-failed': 'FALLÓ',
	'plain.step-failed-because': 'FALLÓ: {because}',
	'plain.step-stopped': 'detenido',
	'plain.still-running': 'sigue en marcha, {time}, {output}{progress}',
	'plain.last-output': 'última salida hace {time}',
	'plain.no-output': 'sin salida hasta ahora',
	'plain.progress': ', {done} de {total} paquetes',
	'plain.progress-share': ', {percent} por ciento',
	'plain.slow': 'sin salida desde hace {time}; es más lento de lo habitual',
	'plain.cause': 'Causa ({confidence}): {title}',
	'plain.quote-repeated': '| {text} ({count} veces)',
	'plain.remedy': 'Remedio {number}: {title}',
	'plain.remedy-outside': 'Remedio {number}, fuera de este equipo: {title}',
	'confidence.certain': 'seguro',
	'confidence.likely': 'probable',
	'confidence.possible': 'posible',
	'report.unknown': 'desconocido',
	'report.source': '{value} (de {source})',
	'report.verdict.ready': 'Veredicto: listo. No hay que corregir nada para que Docker funcione.',
	'report.verdict.runs': 'Veredicto: listo. Docker funciona en este equipo.',
	'report.verdict.fixable': 'Veredicto: se puede arreglar. El plan se encarga.',
	'report.verdict.blocked':
		'Veredicto: bloqueado. Hay que resolver lo marcado con MAL antes de instalar Docker.',
	'report.next': 'Siguiente: {command}',
	'report.step': '{number}. {title}',
	'report.need.needed': 'por hacer',
	'report.need.satisfied': 'nada que hacer: {because}',
	'report.need.skipped': 'omitido: {because}',
	'report.need.impossible': 'no se puede hacer: {because}',
	'report.why': 'Por qué: {text}',
	'report.undo': 'Deshacer: {text}',
	'report.change': 'Cambiar {path}:',
	'report.nothing-changed': 'No se cambió nada. Estos son los pasos del plan.',
	'report.nothing-to-do': 'No hay nada que hacer.',
	'report.impossible': 'Este plan no se puede llevar a cabo: {title}.',
	'report.needs-yes':
		'No hay un terminal para preguntar, así que no se hizo nada. Para hacerlo todo sin preguntas: {command}',
	'closing.engine': 'Engine {version}',
	'closing.compose': 'compose {version}',
	'closing.changed': 'Cambiado: {changes}.',
	'closing.practice': 'PRÁCTICA, nada es real: {text}',
	'closing.log': 'Log: {path}',
	'closing.undo': 'Deshacer: {command}',
	'closing.repeat': 'Repetir sin preguntas: {command}',
	'closing.go-on': 'Siguiente: {command}',
	'closing.go-on-or-undo': 'Siguiente: {command} continúa; {undo} deshace lo que se cambió.',
	'closing.undone': 'Se deshizo lo que este programa cambió en este equipo.',
	'closing.undo-failed': 'No se pudo deshacer todo.',
	'closing.undo-stopped': 'Detenido antes de deshacerlo todo.',
	'ask.choices': 'Elige de 1 a {count}, Enter para {preset}, ? para ayuda:',
	'ask.text': 'Escríbelo y pulsa Enter; Enter a solas vuelve:',
	'ask.practice': 'PRÁCTICA, nada es real. {question}',
	'ask.help':
		'Escribe una de estas opciones y pulsa Enter. No hay prisa: cada pregunta espera tu respuesta.',
	'ask.help.number': 'tomar la opción con este número',
	'ask.help.enter': 'Enter a solas toma la opción {preset}',
	'ask.help.help': 'mostrar esta ayuda',
	'ask.help.stop': 'parar aquí; lo hecho se queda, y `undo` lo deshace',
	'scenarios.other-release': 'Usar Alpine {release} en su lugar',
	'scenarios.note.plain': '{minutes} min, {subject}',
	'preferences.look.auto': 'lo que este terminal puede dibujar',
	'preferences.look.unicode': 'signos dibujados junto a las palabras',
	'preferences.look.ascii': 'signos como + y ! junto a las palabras',
	'preferences.color.auto': 'colores que se leen sobre cualquier fondo',
	'preferences.color.dark': 'colores claros para un fondo oscuro',
	'preferences.color.light': 'colores oscuros para un fondo claro',
	'preferences.color.none': 'sin colores',
	'ask.nonsense': '"{text}" no es un número del 1 al {count}.',
	'ask.cannot': '{number} no se puede elegir ahora: {reason}',
	'ask.with-note': '{label} ({note})',
	'ask.disabled': '{label} (ahora no: {reason})',
	'ask.too-often': 'Ninguna respuesta útil tras {count} preguntas, así que esto termina aquí.',
	'ask.stage': '{stage}: ¿qué hacer?',
	'ask.go': 'Hacerlo ahora',
	'ask.skip': 'Omitirlo y seguir',
	'ask.stop': 'Terminar aquí',
	'ask.again': 'Intentar de nuevo',
	'ask.failed': '{stage} falló: ¿qué hacer?',
	'ask.blocked': 'Docker aún no se puede instalar: ¿qué hacer?',
	'ask.check-again': 'Comprobar de nuevo',
	'ask.access':
		'¿Quién puede usar Docker? Los miembros del grupo "docker" pueden actuar como root.',
	'ask.access.root': 'Solo root (lo más seguro)',
	'ask.access.user': 'También {user}',
	'ask.access.as-chosen': 'También {users}, como pediste',

	// en/practice.ts
	'practice.goal.community-on': 'apk lee el repositorio community',
	'practice.goal.docker-installed': 'Docker está instalado',
	'practice.goal.docker-enabled': 'Docker está en un runlevel, así que se inicia con el equipo',
	'practice.goal.docker-answers': 'El daemon responde',
	'practice.goal.hello-world-ran': 'docker run hello-world funciona',
	'practice.goal.settings-valid': 'El daemon puede leer /etc/docker/daemon.json',
	'practice.goal.names-resolve': 'Los nombres de servidores se encuentran',
	'practice.goal.user-in-group': '{user} está en el grupo docker',
	'practice.goal.indexes-complete': 'Todos los índices se pueden descargar',
	'practice.goal.clock-right': 'El reloj va bien',
	'practice.goal.kernel-current': 'El kernel en marcha encuentra sus módulos',
	'practice.goal.space-free': 'Hay sitio para Docker en el disco',
	'practice.goal.docker-kept': 'Un reinicio trae Docker de vuelta',
	'practice.goal.one-branch': 'Todos los repositorios son de una rama',
	'practice.goal.not-locked': 'Ningún otro apk tiene la base de datos',
	'practice.goal.file-has': '{file} tiene "{text}"',
	'practice.goal.file-lacks': '{file} ya no tiene "{text}"',
	'practice.goal.package': '{name} está instalado',
	'practice.goal.no-package': '{name} no está instalado',
	'practice.goal.service': '{service} está en el runlevel {runlevel}',
	'practice.goal.no-service': '{service} no está en el runlevel {runlevel}',
	'practice.goal.command': '"{command}" termina con el código de salida {exit}',
	'practice.community-off.title': 'Community está desactivado',
	'practice.community-off.subject': 'repositorios',
	'practice.community-off.story':
		'Un Alpine recién instalado. El primer intento, apk add docker, acaba en "no such package". La red funciona.',
	'practice.community-off.lesson':
		'Docker está en el repositorio community, y una instalación normal deja esa línea comentada. "No such package" sin aviso de red significa: mira primero /etc/apk/repositories.',
	'practice.community-off.nudge': 'apk solo puede instalar lo que ofrecen sus repositorios.',
	'practice.community-off.direction':
		'Lee /etc/apk/repositories: una línea que empieza por # no se lee.',
	'practice.community-off.answer':
		'Quita el # de la línea que termina en /community y ejecuta apk update y apk add docker.',
	'practice.clean.title': 'Un equipo limpio',
	'practice.clean.subject': 'todo el camino',
	'practice.clean.story': 'Un Alpine nuevo en el que nada va mal.',
	'practice.clean.lesson':
		'Cinco pasos hacen funcionar Docker: chequeo, repositorios, instalación, servicio, prueba. Un servicio iniciado no prueba nada; un contenedor que se ejecutó, sí.',
	'practice.clean.nudge': 'Sigue los cinco pasos en orden.',
	'practice.clean.direction':
		'Instala el paquete docker, añade su servicio a un runlevel, inícialo y pregunta luego al daemon.',
	'practice.clean.answer':
		'apk update, apk add docker, rc-update add docker default, service docker start, docker run --rm hello-world.',
	'practice.not-in-group.title': 'Permiso denegado en el socket',
	'practice.not-in-group.subject': 'grupos, nueva sesión',
	'practice.not-in-group.story':
		'Docker está en marcha. {user} escribe docker ps y lee "permission denied while trying to connect". Como root el mismo comando funciona.',
	'practice.not-in-group.lesson':
		'El socket del daemon es del grupo docker. Un miembro de ese grupo tiene tanto poder como root, y entrar en él vale desde el próximo inicio de sesión.',
	'practice.not-in-group.nudge':
		'El daemon está bien. Compara lo que {user} puede hacer con quién es el dueño del socket.',
	'practice.not-in-group.direction':
		'/run/docker.sock es de root y del grupo docker; id muestra los grupos de un usuario.',
	'practice.not-in-group.answer':
		'addgroup {user} docker; después {user} cierra la sesión y vuelve a entrar.',
	'practice.dns-down.title': 'El servidor de nombres calla',
	'practice.dns-down.subject': 'red, leer los avisos',
	'practice.dns-down.story':
		'El equipo se llevó a otra sala. Desde entonces apk add docker tarda mucho y acaba en "no such package". El cable está bien.',
	'practice.dns-down.lesson':
		'"No such package" tras una línea WARNING es un fallo de red. El aviso nombra la causa: aquí no se encontraron los nombres de los servidores.',
	'practice.dns-down.nudge': 'Lee las líneas WARNING antes de la línea ERROR.',
	'practice.dns-down.direction':
		'nslookup pregunta al servidor de nombres de /etc/resolv.conf. ¿Es el de esta sala?',
	'practice.dns-down.answer':
		'Pon en /etc/resolv.conf un servidor de nombres que responda, como 9.9.9.9, y ejecuta apk update.',
	'practice.diskless.title': 'Desaparecido tras reiniciar',
	'practice.diskless.subject': 'sistemas en memoria',
	'practice.diskless.story':
		'El equipo arranca de una memoria USB y funciona desde la memoria. Docker ya se instaló dos veces, y dos veces por la mañana no estaba.',
	'practice.diskless.lesson':
		'Un sistema en memoria solo conserva lo que se escribe en su medio: los ajustes con "lbu commit", los paquetes en la caché de apk. Las imágenes necesitan su propio disco.',
	'practice.diskless.nudge': 'Mira la línea de / en /proc/mounts, y /etc/lbu/lbu.conf.',
	'practice.diskless.direction':
		'Hay que conservar dos cosas: los paquetes, porque docker no está en ningún medio de arranque, y lo que cambió en /etc.',
	'practice.diskless.answer':
		'setup-apkcache /media/usb/cache, instalar e iniciar Docker, luego apk cache download y lbu commit.',
	'practice.daemon-json-broken.title': 'El daemon muere en cada inicio',
	'practice.daemon-json-broken.subject': 'logs, configuración',
	'practice.daemon-json-broken.story':
		'Docker funcionó hasta ayer, cuando alguien cambió los ajustes de los logs. service docker start dice [ ok ], y todo comando docker dice "Cannot connect to the Docker daemon".',
	'practice.daemon-json-broken.lesson':
		'[ ok ] significa que se inició el supervisor. Por qué murió el daemon está en /var/log/docker.log; tras cinco intentos el supervisor se rinde y rc-status dice failed.',
	'practice.daemon-json-broken.nudge': 'El daemon dice por qué termina. ¿Dónde escribe?',
	'practice.daemon-json-broken.direction':
		'Lee el final de /var/log/docker.log y luego el archivo que nombra.',
	'practice.daemon-json-broken.answer':
		'Quita de /etc/docker/daemon.json la coma anterior a la llave de cierre y ejecuta rc-service docker restart.',
	'practice.community-hidden.title': 'Community tras una línea',
	'practice.community-hidden.subject': 'leer los repositorios',
	'practice.community-hidden.story':
		'Alguien siguió una guía y escribió una línea en /etc/apk/repositories. La línea de community está, y aun así apk add docker dice "no such package".',
	'practice.community-hidden.lesson':
		'apk lee /etc/apk/repositories línea a línea. apk 3 se detiene en una línea que no puede leer y no ve nada por debajo; apk 2 toma cada línea así por una carpeta y avisa. Los espacios delante de una dirección también cuentan.',
	'practice.community-hidden.nudge':
		'Ejecuta apk update y cuenta las direcciones que nombra. ¿Está community entre ellas?',
	'practice.community-hidden.direction':
		'Lee /etc/apk/repositories desde arriba: ¿qué línea no es ni comentario ni dirección? ¿Qué hay delante de la última dirección?',
	'practice.community-hidden.answer':
		'Quita la línea "enable community" y el tabulador de delante de la última línea, y ejecuta apk update y apk add docker.',
	'practice.mixed-branches.title': 'Dos ramas a la vez',
	'practice.mixed-branches.subject': 'leer conflictos',
	'practice.mixed-branches.story':
		'Una guía decía que el Docker más nuevo está en edge, así que se escribió su community en el archivo. Ahora apk add docker muestra una página de "breaks" y "satisfies".',
	'practice.mixed-branches.lesson':
		'Los paquetes de una rama están hechos unos para otros. Un community más nuevo quiere un musl más nuevo que el del main de una versión, y apk se niega a romper el sistema.',
	'practice.mixed-branches.nudge':
		'Lee solo las líneas con "breaks": ¿quién quiere más de lo que hay?',
	'practice.mixed-branches.direction':
		'Compara la palabra tras alpine/ en las dos líneas de /etc/apk/repositories con /etc/alpine-release.',
	'practice.mixed-branches.answer':
		'Escribe la rama de este equipo en lugar de edge en la línea de community, y ejecuta apk update y apk add docker.',
	'practice.pinned-version.title': 'Una versión del pasado',
	'practice.pinned-version.subject': 'world, versiones fijas',
	'practice.pinned-version.story':
		'Hace años alguien quiso exactamente una versión de la línea de comandos. Ahora apk add falla, se instale lo que se instale.',
	'practice.pinned-version.lesson':
		'/etc/apk/world enumera lo que se pidió. "docker-cli=20.10.20-r0" fija una versión: si ningún repositorio la tiene ya, todo cambio falla hasta que se quite.',
	'practice.pinned-version.nudge': 'El informe nombra world[...]: ¿qué archivo es?',
	'practice.pinned-version.direction':
		'Lee /etc/apk/world y compara la línea de docker-cli con lo que dice apk policy docker-cli.',
	'practice.pinned-version.answer':
		'Convierte la línea "docker-cli=20.10.20-r0" de /etc/apk/world en "docker-cli", y ejecuta apk add docker.',
	'practice.masked-in-world.title': 'Docker está prohibido',
	'practice.masked-in-world.subject': 'world, conflictos',
	'practice.masked-in-world.story':
		'El equipo era para compilar y no se quería Docker en él. apk encuentra docker, y aun así lo rechaza.',
	'practice.masked-in-world.lesson':
		'Una línea con "!" en /etc/apk/world dice que un paquete no se debe instalar. Viene de "apk add !name" y se queda hasta que se quita.',
	'practice.masked-in-world.nudge': 'Lee la línea con "breaks": ¿qué hay delante del nombre?',
	'practice.masked-in-world.direction': 'grep ! /etc/apk/world muestra lo que este equipo rechaza.',
	'practice.masked-in-world.answer':
		'Quita la línea "!docker-cli" de /etc/apk/world y ejecuta apk add docker.',
	'practice.dead-mirror.title': 'El espejo ya no existe',
	'practice.dead-mirror.subject': 'espejos',
	'practice.dead-mirror.story':
		'El equipo se configuró en una empresa cuyo espejo ya no existe. No se puede instalar nada.',
	'practice.dead-mirror.lesson':
		'La dirección del espejo está en /etc/apk/repositories, una vez por repositorio. Todos los espejos tienen los mismos paquetes; dl-cdn.alpinelinux.org está siempre.',
	'practice.dead-mirror.nudge':
		'apk update nombra la dirección a la que preguntó. ¿Existe ese servidor?',
	'practice.dead-mirror.direction':
		'nslookup de otro nombre funciona, así que el servidor de nombres está bien: es ese nombre el que ya no existe.',
	'practice.dead-mirror.answer':
		'Escribe dl-cdn.alpinelinux.org en lugar de mirror.gone.example en las dos líneas, y ejecuta apk update.',
	'practice.three-faults.title': 'Tres cosas a la vez',
	'practice.three-faults.subject': 'para valientes',
	'practice.three-faults.story':
		'Tres personas lo intentaron antes que tú. Docker tiene que funcionar a mediodía, y cada error oculta el siguiente.',
	'practice.three-faults.lesson':
		'Arregla una cosa y vuelve a leer lo que dicen las herramientas: el siguiente error es otro. Una lista más larga de suposiciones no habría sido más rápida.',
	'practice.three-faults.nudge':
		'Empieza donde empieza apk: repositorios, luego world, luego el servicio. Prueba de nuevo tras cada cambio.',
	'practice.three-faults.direction':
		'Un fallo está en /etc/apk/repositories, otro en /etc/apk/world y otro en /etc/docker/daemon.json.',
	'practice.three-faults.answer':
		'Activa community, quita "!docker-cli", instala y elimina la coma tras "json-file".',
	'practice.wrong-clock.title': 'El reloj va años atrasado',
	'practice.wrong-clock.subject': 'hora, certificados',
	'practice.wrong-clock.story':
		'La pila de la placa está agotada, y a los espejos se les pregunta por https. apk dice en todos que no se confía en el certificado.',
	'practice.wrong-clock.lesson':
		'Un certificado vale de un día a otro. Para un reloj que va años mal, todo certificado es inválido. Pon el reloj en hora, y mantenlo así con un servidor de hora.',
	'practice.wrong-clock.nudge':
		'Sería raro que todos los certificados fueran malos. ¿Qué otra cosa puede ser?',
	'practice.wrong-clock.direction':
		'Escribe date. ¿Cuándo se emitió ese certificado, según ese reloj?',
	'practice.wrong-clock.answer':
		'ntpd -q -p pool.ntp.org pone el reloj en hora; luego apk update y lo demás.',
	'practice.captive-portal.title': 'La red pide registrarse',
	'practice.captive-portal.subject': 'red, portales',
	'practice.captive-portal.story':
		'El taller es en un hotel. El cable funciona y los nombres se resuelven, pero apk dice que el formato del índice es incorrecto.',
	'practice.captive-portal.lesson':
		'Una red de invitados responde a todo con su página de acceso hasta que alguien acepta. apk recibe una página donde quiere un índice. Descarga la página, sigue su enlace y prueba otra vez.',
	'practice.captive-portal.nudge': 'Algo responde en lugar del espejo. Mira qué envía.',
	'practice.captive-portal.direction':
		'wget -qO- http://dl-cdn.alpinelinux.org/ muestra la respuesta. ¿De quién es esa página?',
	'practice.captive-portal.answer':
		'Sigue el enlace de la página: wget -qO- http://portal.hotel.example/accept, y luego apk update.',
	'practice.not-enabled.title': 'Perdido desde el reinicio',
	'practice.not-enabled.subject': 'runlevels',
	'practice.not-enabled.story':
		'Docker funcionó toda la semana. Tras el reinicio de anoche todo comando docker dice "Cannot connect to the Docker daemon".',
	'practice.not-enabled.lesson':
		'"service docker start" inicia ahora, y solo ahora. Al arrancar se inicia lo que está en un runlevel: rc-update add docker default.',
	'practice.not-enabled.nudge': '¿Quién inicia un servicio cuando arranca el equipo?',
	'practice.not-enabled.direction':
		'rc-update show lista los servicios de cada runlevel. ¿Está docker?',
	'practice.not-enabled.answer': 'rc-update add docker default, y luego rc-service docker start.',
	'practice.supervisor-gone.title': 'Iniciado y, sin embargo, muerto',
	'practice.supervisor-gone.subject': 'supervisor, estados',
	'practice.supervisor-gone.story':
		'El equipo se quedó sin memoria y el kernel terminó procesos. service docker start dice "already been started", y ningún comando docker recibe respuesta.',
	'practice.supervisor-gone.lesson':
		'OpenRC recuerda que un servicio se inició. Si su supervisor murió, ese recuerdo es falso: "unsupervised". "zap" lo olvida, y entonces un inicio vuelve a serlo; un reinicio también.',
	'practice.supervisor-gone.nudge': 'Pregunta al servicio su estado y lee la palabra con atención.',
	'practice.supervisor-gone.direction':
		'"unsupervised" significa: marcado como iniciado, y nadie lo vigila. ps no muestra ningún dockerd.',
	'practice.supervisor-gone.answer': 'rc-service docker zap, y luego rc-service docker start.',
	'practice.kernel-not-rebooted.title': 'Kernel actualizado, sin reiniciar',
	'practice.kernel-not-rebooted.subject': 'módulos, leer errores',
	'practice.kernel-not-rebooted.story':
		'El equipo se actualizó ayer. Desde entonces el daemon muere en cada inicio, con muchas palabras sobre iptables y NAT.',
	'practice.kernel-not-rebooted.lesson':
		'Una actualización reemplaza los módulos del disco mientras el kernel antiguo sigue en marcha. El antiguo ya no encuentra módulos, y Docker necesita algunos. Reinicia tras un kernel nuevo.',
	'practice.kernel-not-rebooted.nudge': 'El daemon no puede cargar algo. ¿A quién se le pide?',
	'practice.kernel-not-rebooted.direction': 'Compara uname -r con ls /lib/modules.',
	'practice.kernel-not-rebooted.answer':
		'reboot. Docker está en un runlevel, así que se inicia solo.',
	'practice.apk-locked.title': 'Hay otro apk en marcha',
	'practice.apk-locked.subject': 'procesos, bloqueos',
	'practice.apk-locked.story':
		'apk dice que no puede bloquear la base de datos. Un colega empezó una actualización hace horas y se fue a casa; su terminal está colgado.',
	'practice.apk-locked.lesson':
		'Solo un apk a la vez puede cambiar un sistema. Espera al otro o, si lleva horas colgado, termínalo por su número. Borrar a mano el archivo de bloqueo no ayudaría.',
	'practice.apk-locked.nudge': 'Alguien tiene el bloqueo. ¿Quién?',
	'practice.apk-locked.direction':
		'ps lista lo que está en marcha, con un número delante de cada cosa.',
	'practice.apk-locked.answer': 'kill 2345 termina el apk colgado; después instala como siempre.',
	'practice.disk-full.title': 'El disco está casi lleno',
	'practice.disk-full.subject': 'espacio, limpieza',
	'practice.disk-full.story':
		'apk add docker acaba con errores: no space left on device. El disco tiene 8 GB, y nadie sabe qué hay en él.',
	'practice.disk-full.lesson':
		'df dice cuánto está lleno un disco, du dice con qué. Los logs antiguos son lo habitual. Limpia primero y luego instala; apk sigue donde se detuvo.',
	'practice.disk-full.nudge': '¿Cuánto está lleno el disco, y qué ocupa el espacio?',
	'practice.disk-full.direction':
		'df -h, y luego du -h /var/log: un archivo es mucho mayor que los demás.',
	'practice.disk-full.answer': 'rm /var/log/messages.old, y luego instala Docker.',

	// en/glossary.ts
	'glossary.title': 'Palabras',
	'glossary.none': 'No hay tal palabra. "glossary" solo las muestra todas.',
	'glossary.apk':
		'El gestor de paquetes de Alpine: el programa que instala, actualiza y quita software. Ejemplo: apk add docker.',
	'glossary.bridge':
		'Un conmutador hecho de software. Docker crea uno, docker0, y enchufa en él cada contenedor, para que se alcancen entre sí y con el exterior.',
	'glossary.cgroup':
		'Un grupo de procesos cuya memoria y tiempo de procesador el kernel cuenta y limita. Docker pone cada contenedor en uno.',
	'glossary.community':
		'El repositorio en el que Alpine guarda docker. Una instalación nueva lo tiene escrito y desactivado.',
	'glossary.compose':
		'Un complemento de docker que inicia varios contenedores juntos a partir de un archivo: docker compose up.',
	'glossary.constraint':
		'Una petición en world: un nombre, una versión, o un nombre que no debe estar. apk no cambia nada que incumpla alguna.',
	'glossary.container':
		'Un proceso, con todo lo que inicia, que ve su propio sistema de archivos, su red y su lista de procesos. Se hace de una imagen y desaparece cuando termina.',
	'glossary.daemon':
		'Un programa que trabaja en segundo plano y espera a que le pregunten. dockerd es el daemon de Docker; el comando docker solo le pregunta.',
	'glossary.dependency':
		'Un paquete que otro paquete necesita. apk lo instala junto con él, y lo quita cuando nada lo necesita.',
	'glossary.diskless':
		'Un sistema que arranca de una memoria USB a la memoria. Lo que se cambia desaparece al reiniciar, salvo que "lbu commit" lo escriba de vuelta.',
	'glossary.group-docker':
		'Los usuarios que pueden hablar con el daemon. Cada uno puede actuar como root, porque a un contenedor se le puede dar todo el disco.',
	'glossary.image':
		'Los archivos de los que parte un contenedor, solo de lectura, en capas. Se descarga de un registro y se queda hasta que se elimina.',
	'glossary.index':
		'La lista de lo que ofrece un repositorio. apk update la descarga; apk add solo mira en las listas que tiene.',
	'glossary.init-script':
		'El archivo de /etc/init.d que dice cómo se inicia y se detiene un servicio, y qué necesita antes.',
	'glossary.kernel-module':
		'Una parte del kernel que se carga cuando hace falta. Tiene que encajar exactamente con el kernel en marcha.',
	'glossary.log':
		'Lo que un programa anota mientras trabaja. El daemon escribe en /var/log/docker.log, el sistema en /var/log/messages.',
	'glossary.mirror':
		'Un servidor con una copia de todo Alpine. Todos los espejos tienen los mismos paquetes, así que sirve cualquiera.',
	'glossary.openrc':
		'Lo que inicia los servicios de Alpine, uno tras otro, en el orden en que se necesitan.',
	'glossary.package':
		'Un programa con sus archivos, sus scripts y la lista de lo que necesita, en un archivo que termina en .apk.',
	'glossary.pin':
		'Una petición de una sola versión, como docker=20.10.20-r0. Vale hasta que alguien la saca de world.',
	'glossary.port':
		'Un número en el que responde un programa de un equipo. "docker run -p 8080:80" lleva el puerto 8080 del equipo al puerto 80 de un contenedor.',
	'glossary.registry':
		'Un servidor que guarda imágenes. Docker pregunta a Docker Hub, registry-1.docker.io, si no se nombra otro.',
	'glossary.repository':
		'Una estantería de paquetes con un índice, en una dirección. /etc/apk/repositories enumera aquellas en que mira apk, una por línea.',
	'glossary.root': 'El usuario que puede hacerlo todo. Cambiar el sistema necesita root.',
	'glossary.runlevel':
		'Un conjunto de servicios que OpenRC inicia juntos. En "boot" se entra pronto, en "default" al final; rc-update añade servicios.',
	'glossary.service':
		'Un programa en segundo plano que OpenRC inicia y detiene: docker, sshd, crond. "started" dice que se inició, no que funcione.',
	'glossary.socket':
		'Un archivo por el que hablan los programas. El daemon escucha en /run/docker.sock; quien puede escribir ahí puede usar Docker.',
	'glossary.supervisor':
		'Un programa pequeño que inicia un daemon y lo vuelve a iniciar cuando termina. Tras demasiados intentos se rinde.',
	'glossary.tag':
		'Una marca delante de un repositorio: @testing. Sus paquetes solo se toman donde se pide la marca: apk add name@testing. Las imágenes también tienen etiquetas: su versión.',
	'glossary.volume':
		'Una carpeta que sobrevive a un contenedor, guardada por Docker en /var/lib/docker/volumes.',
	'glossary.world':
		'El archivo /etc/apk/world: todo lo que alguien ha pedido. apk deduce el resto a partir de él, cada vez de nuevo.',

	// en/lesson.ts
	'screen.scenarios': 'Escenarios',
	'screen.lesson': 'El escenario',
	'screen.shell': 'Shell',
	'screen.editor': 'Editor',
	'header.scenarios': 'escenarios',
	'header.lesson': 'escenario',
	'header.shell': 'shell',
	'header.editor': 'vi',
	'scenarios.rail': 'Práctica: aprende en un equipo que nadie puede romper',
	'lesson.rail': 'Un escenario: lo que se cuenta, lo que hay que lograr',
	'shell.rail': 'Un shell en el equipo simulado',
	'scenarios.title': 'Elige un escenario',
	'scenarios.release': 'Alpine {release}, apk {generation}',
	'scenarios.goal': 'Meta',
	'scenarios.learn': 'Caso',
	'scenarios.pace': 'Ritmo',
	'scenarios.best': 'Mejor',
	'scenarios.best.none': 'aún no probado',
	'scenarios.best.some': '{points} puntos en {time}',
	'scenarios.pace.real': 'creíble (pulsa + para rápido)',
	'scenarios.pace.fast': 'rápido (+ al instante, - creíble)',
	'scenarios.pace.instant': 'al instante (- para rápido)',
	'scenarios.promise': 'Las mismas pantallas que de verdad. Los comandos van a un Alpine simulado.',
	'scenarios.promise.short': 'Nada aquí es real.',
	'scenarios.item': '{number}  {title}',
	'scenarios.note': '{minutes} min   {subject}',
	'scenarios.loading': 'Se prepara el equipo simulado.',
	'scenarios.welcome': '{text}',
	'lesson.goals': 'Meta: {met} de {total} lograda',
	'lesson.goal': '{text}',
	'lesson.solved': 'Resuelto: metas cumplidas.',
	'lesson.learned': 'Lo que has aprendido',
	'lesson.score': '{points} puntos, {time}, {hints}, {commands}',
	'lesson.hints.none': 'sin pistas',
	'lesson.hints.some': '{count} {count?pista:pistas}',
	'lesson.commands.some': '{count} {count?comando:comandos}',
	'lesson.best': 'Lo mejor hasta ahora: {points} puntos en {time}',
	'lesson.notice.solved': 'PRÁCTICA: resuelto. p: el resultado.',
	'lesson.notice.solved.shell': 'PRÁCTICA: resuelto. Esc: el resultado.',
	'lesson.notice.saved': 'Guardado: {path}',
	'lesson.hint': 'Pista {number} de {total}',
	'lesson.hint.title': 'Pistas',
	'lesson.hint.nudge': 'empujón',
	'lesson.hint.direction': 'dirección',
	'lesson.hint.answer': 'respuesta',
	'lesson.hint.more': 'Enter muestra la siguiente: {grade}. Cuesta {cost} puntos.',
	'lesson.hint.ask':
		'Aún no se mostró ninguna pista. Hay tres: un empujón, una dirección y la respuesta.',
	'lesson.hint.all': 'Esa era la última.',
	'choice.lesson.wizard': 'Repararlo con el asistente',
	'choice.lesson.wizard.note': 'mira, luego cinco pasos',
	'choice.lesson.shell': 'Repararlo a mano en un shell',
	'choice.lesson.shell.note': 'comandos como de verdad',
	'choice.hand.note': 'en el shell: {line}',
	'choice.hand.reboot': 'Reiniciar el equipo simulado',
	'choice.hand.portal': 'Ver la página e iniciar sesión',
	'choice.hand.clock': 'Poner el reloj en hora',
	'choice.hand.lock': 'Ver quién tiene el bloqueo',
	'choice.hand.disk': 'Ver qué llena el disco',
	'choice.lesson.trouble': 'Que el asistente busque el fallo',
	'choice.lesson.hint': 'Ver una pista ({shown} de {total} vistas)',
	'choice.lesson.hint.note': 'empujón, dirección, respuesta',
	'choice.lesson.words': 'Buscar una palabra',
	'choice.lesson.words.note': 'repositorio, world, runlevel, daemon',
	'choice.lesson.next': 'Escenario siguiente: {title}',
	'choice.lesson.again': 'El mismo escenario otra vez',
	'choice.lesson.others': 'Todos los escenarios',
	'choice.lesson.save': 'Guardar el resultado en un archivo',
	'choice.lesson.save.note': 'un certificado para imprimir, y JSON',
	'choice.lesson.result': 'Ver cómo va el escenario',
	'choice.lesson.running': 'el asistente está trabajando',
	'choice.lesson.leave': 'Salir de la práctica',
	'key.release': 'Tomar la otra versión de Alpine, con el otro apk',
	'key.release.short': 'versión',
	'key.pace-up': 'Hacer que el tiempo simulado pase más rápido',
	'key.pace.short': 'ritmo',
	'key.pace-down': 'Hacer que el tiempo simulado pase más lento',
	'key.hint': 'Mostrar las pistas; la siguiente solo si se pide',
	'key.hint.short': 'pista',
	'key.next-hint': 'Mostrar la pista siguiente',
	'key.next-hint.short': 'otra pista',
	'key.lesson': 'Ir al escenario: meta, pistas, shell',
	'key.lesson.short': 'escenario',
	'key.glossary': 'Explicar las palabras: repositorio, world, runlevel, daemon y más',
	'key.glossary.short': 'dudas',
	'key.deeper': 'Explicar el motivo con detalle, o en una frase',
	'key.deeper.short': 'por qué',
	'key.deeper.narrow': 'detalle',
	'key.run-line': 'Ejecutar la línea',
	'key.run-line.short': 'ya',
	'key.history': 'Tomar una línea anterior',
	'key.history.short': 'previas',
	'key.complete': 'Completar el nombre de un archivo o comando',
	'key.complete.short': 'completar',
	'key.leave-shell': 'Volver al escenario; el shell se queda como está',
	'key.leave-shell.short': 'escenario',
	'key.stop-line': 'Detener el comando; vaciar la línea; salir si está vacía',
	'key.stop-line.short': 'parar',
	'key.shell-scroll': 'Recorrer lo que se dijo',
	'key.editor.insert': 'Empezar a escribir (vi)',
	'key.editor.insert.short': 'editar',
	'key.editor.end-insert': 'Dejar de escribir (vi)',
	'key.editor.end-insert.short': 'fin',
	'key.editor.save': 'Guardar y salir (vi)',
	'key.editor.save.short': 'guardar',
	'key.editor.leave': 'Salir sin guardar (vi)',
	'key.editor.leave.short': 'salir',
	'key.editor.cut': 'Quitar una letra, o una línea con dd (vi)',
	'key.editor.cut.short': 'línea',
	'key.editor.undo': 'Deshacer el último cambio (vi)',
	'key.editor.undo.short': 'atrás',
	'shell.begin':
		'PRÁCTICA: un Alpine {release} simulado. Escribe help para ver qué sabe, exit o Esc para salir.',
	'shell.dropped': '{count} {count?línea previa ya no está:líneas previas ya no están}',
	'shell.goal': 'PRÁCTICA: meta lograda.',
	'shell.hand': 'Intro ejecuta una línea. Esc vuelve al asistente, que entonces mira de nuevo.',
	'shell.hand.reboot': 'Un kernel nuevo se usa solo tras reiniciar, y eso lo decide usted.',
	'shell.hand.portal':
		'Una página responde en lugar del espejo. Nombra una dirección para aceptar: pídala también con wget.',
	'shell.hand.clock':
		'Con el reloj mal se rechazan los certificados. Un servidor de hora sabe la hora.',
	'shell.hand.lock': 'Otro apk tiene el bloqueo. Si ya no hace nada, termínelo: kill y su número.',
	'shell.hand.disk': 'Busque un archivo que ya nadie necesite y bórrelo: rm y su ruta.',
	'shell.stopped': '^C',
	'shell.help':
		'Este es un equipo simulado: nada es real. Simula apk, rc-service, rc-update, rc-status, service, docker y las herramientas de BusyBox. Lo que no simula lo rechaza con palabras.',
	'shell.help.programs': 'Programas: {names}',
	'shell.help.lesson':
		'De la propia práctica: goal, story, hint, glossary [WORD], explain COMMAND, help, exit.',
	'shell.explain.nothing': 'explain: indica un comando, como: explain apk add docker',
	'shell.no-lesson': 'Aquí no hay ningún escenario.',
	'editor.changed': 'aún sin guardar: ZZ guarda y sale, {leave} sale sin guardar',
	'editor.unknown': 'el equipo simulado no lo tiene: :{command}',
	'editor.not-found': 'no se encontró: {text}',
	'editor.nothing-to-undo': 'nada que deshacer',
	'editor.saved': 'guardado, {count} {count?línea:líneas}',
	'editor.mode.insert': '-- escribiendo; Esc termina --',
	'editor.mode.normal': 'i escribir, dd quitar línea, u deshacer, ZZ guardar, {leave} salir',
	'editor.mode.normal.short': 'i teclear  ZZ guardar  {leave} salir',
	'editor.new': 'archivo nuevo',
	'explain.why.longer.label': '',
	'explain.deeper': 'd cuenta el motivo con detalle',
	'result.title': 'Certificado de PRÁCTICA',
	'result.line.who': 'Puesto     {seat}',
	'result.line.workshop': 'Taller     {title}',
	'result.line.scenario': 'Escenario  {title}',
	'result.line.release': 'En         Alpine {release} simulado, seed {seed}',
	'result.line.outcome': 'Resultado  {outcome}',
	'result.solved': 'resuelto',
	'result.not-solved': 'aún sin resolver: {met} de {total} metas',
	'result.line.points': 'Puntos     {points} de 100',
	'result.line.time': 'Tiempo     {time} del reloj simulado',
	'result.line.hints': 'Pistas     {hints}',
	'result.line.commands': 'Comandos   {commands}',
	'result.line.learned': 'Aprendido  {text}',
	'result.line.practice': 'PRÁCTICA: todo esto pasó en un equipo simulado. No se cambió nada real.',
	'result.saved': 'PRÁCTICA: el resultado está en {path}, el certificado en {certificate}.',
	'result.not-saved': 'PRÁCTICA: no se pudo escribir el resultado en {path}: {reason}',
	'summary.table.seat': 'puesto',
	'summary.table.scenario': 'escenario',
	'summary.table.result': 'resultado',
	'summary.table.points': 'puntos',
	'summary.table.time': 'tiempo',
	'summary.table.hints': 'pistas',
	'summary.table.solved': 'resuelto',
	'summary.table.open': 'abierto',
	'summary.table.title':
		'PRÁCTICA: resultados de {seats} puestos, {solved} de {total} escenarios resueltos',
	'summary.no-files':
		'Indica los archivos de resultados de los puestos: practice --summary FILE...',
	'summary.bad-file': '{path} no es un resultado de una práctica: {reason}',
	'summary.cannot-read': '{path} no se puede leer: {reason}',
	'file.fault': '{path}, línea {line}: {field}: {problem}',
	'file.fault.no-field': '{path}, línea {line}: {problem}',
	'file.unreadable': '{path} no se puede leer: {reason}',
	'file.no-json': 'desde aquí esto no es JSON',
	'file.missing': 'falta este campo',
	'file.unknown': 'no existe ese campo; aquí se conocen: {known}',
	'file.twice': 'este campo está dos veces',
	'file.expected': 'se esperaba {kind}',
	'file.choice': 'se esperaba uno de {choices}',
	'file.range': 'se esperaba un número de {lowest} a {highest}',
	'file.empty': 'se esperaba un texto que no esté vacío',
	'file.hints': 'se esperaban exactamente tres pistas: un empujón, una dirección, la respuesta',
	'file.goal':
		'se esperaba el nombre de una comprobación, o un objeto con file, package, service o command',
	'file.step': 'se esperaba una línea para escribir, o un objeto con edit, from y to, o con wait',
	'file.path': 'se esperaba una ruta que empiece por una barra',
	'file.solved-at-start':
		'en Alpine {release} todas las metas están logradas al empezar: no hay nada que hacer',
	'file.not-solved': 'la solución no logra "{goal}" en Alpine {release}',
	'file.not-played': '"{line}" no se simula: {said}',
	'file.scenario-twice': '{name} aparece dos veces',
	'file.no-scenario': 'no existe el escenario {name}; practice --list los nombra',
	'kind.text': 'un texto entre comillas',
	'kind.texts': 'una lista de textos',
	'kind.list': 'una lista',
	'kind.object': 'un objeto entre llaves',
	'kind.number': 'un número',
	'kind.boolean': 'true o false',
	'kind.text-or-null': 'un texto entre comillas, o null',
	'practice.window-title': 'PRÁCTICA - Docker on Alpine',
	'practice.files': 'PRÁCTICA: {path} está bien: {title}',
	'practice.workshop.welcome': 'PRÁCTICA: {text}',
	'practice.usage.summary': 'practice --summary FILE...',

	// en/why.ts
	'why.repositories':
		'apk solo conoce lo que enumeran los índices de sus repositorios. docker está en community, y setup-alpine deja esa línea desactivada, porque solo main se mantiene toda la vida de una versión. Solo se cambia esa línea: otros espejos, etiquetas y comentarios se quedan como están.',
	'why.update':
		'Una línea del archivo es solo una dirección. apk update descarga el índice que hay detrás y lo guarda en /var/cache/apk. Sin eso apk seguiría mirando la lista antigua y diría "no such package" aunque la dirección ya esté bien.',
	'why.install':
		'El nombre docker representa varios paquetes: el daemon (docker-engine), la línea de comandos (docker-cli), lo que ejecuta contenedores (containerd, runc), iptables para la red y el archivo de servicio. apk escribe los nombres pedidos en /etc/apk/world; los demás son dependencias y se van cuando nada los necesita.',
	'why.enable':
		'OpenRC inicia lo que está en un runlevel. Un enlace en /etc/runlevels/default es todo lo que se crea. Sin él Docker funcionaría hasta el próximo reinicio y luego no estaría, lo que se descubre semanas después.',
	'why.settings':
		'dockerd lee /etc/docker/daemon.json antes de hacer nada más, y una coma mal puesta lo termina. Preguntarle antes con --validate cuesta un momento y no cambia nada.',
	'why.start':
		'El servicio inicia un supervisor, y el supervisor inicia dockerd. Por eso [ ok ] dice que el supervisor está. Si el daemon vive solo se sabe unos segundos después.',
	'why.wait':
		'dockerd necesita un momento para su red y su almacenamiento. Preguntarle demasiado pronto da "Cannot connect", que parece un fallo y no lo es. Por eso se le pregunta una y otra vez, hasta un límite.',
	'why.access':
		'El socket del daemon es del grupo docker. Quien puede escribir en él puede iniciar un contenedor con todo el disco dentro, y así es root. Por eso no se añade a nadie si nadie lo pide.',
	'why.cache':
		'Un sistema en memoria olvida sus paquetes. apk puede guardar los archivos descargados en el medio de arranque y los instala de nuevo al arrancar, sin red.',
	'why.commit':
		'lbu empaqueta lo que cambió en /etc en un archivo en el medio de arranque. Al arrancar se desempaqueta primero, y por world apk sabe qué instalar.',
	'why.verify':
		'Un servicio iniciado no prueba nada, y un número de versión solo prueba que el daemon responde. Un contenedor que se ejecutó prueba de una vez kernel, almacenamiento, red y registro.',
	'why.other':
		'No hay una explicación más larga de este paso; la frase de arriba dice por qué se hace.',

	// en/diagnosis-network.ts
	'cause.captive-portal': 'Responde una página de acceso en lugar del servidor de paquetes',
	'cause.captive-portal.because':
		'{subject} respondió, pero con algo que no es un índice de paquetes. Así hacen las redes de hoteles, trenes e invitados: hasta que alguien se registra, envían su propia página para cualquier dirección.',
	'cause.connection-closed': 'El servidor de paquetes cortó la conexión antes de responder',
	'cause.connection-closed.because':
		'La conexión con {subject} se estableció y se cortó. Eso lo hace un espejo saturado (una copia del servidor de paquetes de Alpine), un cortafuegos que mira dentro de las conexiones o una línea débil.',
	'cause.connection-refused': 'El servidor de paquetes rechaza la conexión',
	'cause.connection-refused.because':
		'Un equipo responde en {subject}, pero ningún programa escucha ahí, o un cortafuegos dice que no en su nombre. El nombre y el camino son correctos.',
	'cause.connection-timeout': 'El servidor de paquetes no responde a tiempo',
	'cause.connection-timeout.because':
		'Los paquetes hacia {subject} se pierden sin decir nada. Casi siempre los descarta un cortafuegos; a veces el espejo (una copia del servidor de paquetes de Alpine) está caído.',
	'cause.dns-failure': 'Ningún servidor de nombres responde',
	'cause.dns-failure.because':
		'apk conoce {subject} solo por su nombre. Convertir un nombre en una dirección es trabajo de un servidor de nombres (DNS), y ninguno de los de /etc/resolv.conf respondió. Que apk no conozca el paquete es solo la consecuencia.',
	'cause.dns-name-not-found': 'El nombre del servidor de paquetes no existe',
	'cause.dns-name-not-found.because':
		'Se preguntó al servidor de nombres (que convierte nombres en direcciones) por {subject}, y no tiene dirección para eso. El nombre está mal escrito en /etc/apk/repositories, o ese servidor ya no existe.',
	'cause.http-401': 'El servidor de paquetes pide usuario y contraseña',
	'cause.http-401.because':
		'{subject} respondió con el código 401. La línea de /etc/apk/repositories no lleva usuario y contraseña, o no son los correctos.',
	'cause.http-403': 'El servidor de paquetes, o algo delante de él, prohíbe la descarga',
	'cause.http-403.because':
		'{subject} respondió que el acceso está prohibido. Lo hace un filtro de esta red, un proxy o una regla del espejo (una copia del servidor de paquetes de Alpine); apk está bien.',
	'cause.http-404': 'Una línea de /etc/apk/repositories no lleva a ninguna parte',
	'cause.http-404.because':
		'{subject} respondió que no tiene esa carpeta. La versión o el nombre de esa línea está mal escrito, o la versión ya no se guarda ahí. Que apk no conozca un paquete es solo la consecuencia.',
	'cause.http-5xx': 'El servidor de paquetes tiene un fallo propio',
	'cause.http-5xx.because':
		'{subject} respondió que algo está roto de su lado. Nada en este equipo puede arreglarlo; otro espejo (una copia del servidor de paquetes de Alpine) tiene los mismos paquetes.',
	'cause.http-other': 'El servidor de paquetes no acepta la petición',
	'cause.http-other.because':
		'{subject} respondió con un error propio, como demasiadas peticiones. Ayuda esperar, u otro espejo (una copia del servidor de paquetes de Alpine).',
	'cause.index-corrupt': 'La lista de paquetes está dañada',
	'cause.index-corrupt.because':
		'apk lee de cada repositorio una lista de sus paquetes, el índice. El de {subject} no se puede leer: está dañado en el servidor, por el camino o en la caché de este equipo (donde apk guarda lo descargado).',
	'cause.index-not-fetched': 'apk aún no tiene lista de paquetes',
	'cause.index-not-fetched.because':
		'Los repositorios (carpetas con paquetes en un servidor) están configurados, pero sus listas (índices) nunca se descargaron, y este comando no las descarga. Sin ellas apk solo conoce lo instalado.',
	'cause.index-truncated': 'La lista de paquetes llegó incompleta',
	'cause.index-truncated.because':
		'apk lee de cada repositorio una lista de sus paquetes, el índice. El de {subject} terminó antes de tiempo: se cortó la conexión, o el servidor solo tiene una parte.',
	'cause.network-unreachable': 'Este equipo no tiene camino hasta el servidor de paquetes',
	'cause.network-unreachable.because':
		'apk no pudo llegar en absoluto a {subject}: no hay red, no hay ruta por defecto (la salida de la red local), o algo delante lo bloquea todo.',
	'cause.package-corrupt': 'Un archivo de paquete está dañado',
	'cause.package-corrupt.because':
		'{subject} se descargó, pero no es un paquete legible. Se dañó por el camino o en el servidor. Los demás paquetes están en su sitio.',
	'cause.package-hash-mismatch': 'Un paquete no es el que describe el índice',
	'cause.package-hash-mismatch.because':
		'{subject} se puede leer, pero su suma de comprobación (un número que dice si un archivo es el correcto) no es la de la lista de paquetes. Lo más probable es que el servidor se esté actualizando. apk hace bien en rechazarlo.',
	'cause.package-truncated': 'Un paquete llegó incompleto',
	'cause.package-truncated.because':
		'La descarga de {subject} terminó antes de tiempo. Se cortó la conexión, o el servidor solo tiene una parte del archivo.',
	'cause.proxy-auth-required': 'El proxy pide usuario y contraseña',
	'cause.proxy-auth-required.because':
		'Un proxy (un equipo que pasa las peticiones a internet) está entre este equipo y {subject}, y pregunta quién quiere pasar.',
	'cause.proxy-required': 'Solo un proxy lleva fuera de esta red',
	'cause.proxy-required.because':
		'El camino directo a {subject} está cerrado. En redes así un proxy (un equipo que pasa las peticiones a internet) es la única salida, y este programa no sabe de él.',
	'cause.network-not-allowed': 'Se le dijo a apk que prescinda de la red, y la necesita',
	'cause.network-not-allowed.because':
		'apk conoce {subject} por una lista de paquetes, pero su archivo no está en este equipo. Con --no-network apk no puede descargarlo.',
	'cause.stale-index': 'La lista de paquetes es más antigua que los paquetes del servidor',
	'cause.stale-index.because':
		'apk buscó {subject} en su lista de paquetes (el índice) y se lo pidió al servidor. El servidor ya tiene una versión más nueva y no guarda el archivo antiguo.',

	// en/diagnosis-repositories.ts
	'cause.cdrom-only-repository': 'apk solo busca en el medio de instalación',
	'cause.cdrom-only-repository.because':
		'/etc/apk/repositories nombra {subject}, el CD, la memoria USB o la imagen desde la que se instaló Alpine. Ahora no está, o no contiene Docker. Los paquetes de la red solo se encuentran con una línea que tenga una dirección web.',
	'cause.community-repo-disabled': 'El repositorio "community", que tiene Docker, no está activado',
	'cause.community-repo-disabled.because':
		'Alpine guarda {subject} en el repositorio "community" (una carpeta con paquetes en un servidor). apk solo busca en los repositorios que aparecen sin # en /etc/apk/repositories, y un Alpine recién instalado solo tiene "main".',
	'cause.local-repository-missing': 'No existe una carpeta que figura como repositorio',
	'cause.local-repository-missing.because':
		'/etc/apk/repositories nombra la carpeta {subject}, y no existe. apk sigue sin ella.',
	'cause.main-repo-disabled': 'El repositorio "main" no está activado',
	'cause.main-repo-disabled.because':
		'Docker viene de "community", pero aquello en lo que se basa, como {subject}, viene de "main". apk solo busca en los repositorios que aparecen sin # en /etc/apk/repositories.',
	'cause.mixed-releases': 'Hay mezclados repositorios de distintas versiones de Alpine',
	'cause.mixed-releases.because':
		'Un paquete de una versión (de Alpine, como v3.22) necesita una biblioteca (código que comparten los programas) que solo tiene otra versión.{wish} "main" y "community" en /etc/apk/repositories deben ser de la misma versión, la que está instalada.',
	'cause.repositories-crlf': 'El archivo de repositorios tiene fines de línea de Windows',
	'cause.repositories-crlf.because':
		'Cada línea de /etc/apk/repositories termina con un carácter invisible de más (retorno de carro). apk lo toma como parte de la dirección, y ningún servidor tiene una carpeta con ese nombre. Pasa al editar el archivo en Windows.',
	'cause.repositories-empty': 'El archivo de repositorios no nombra ninguno',
	'cause.repositories-empty.because':
		'{subject} no tiene ninguna línea activa, así que apk no tiene dónde buscar. Un repositorio es una carpeta con paquetes en un servidor; cada línea del archivo nombra uno.',
	'cause.repositories-joined-lines': 'Dos direcciones están pegadas en una línea',
	'cause.repositories-joined-lines.because':
		'En /etc/apk/repositories hay dos direcciones en una línea sin salto entre ellas. Pasa al añadir texto a un archivo cuya última línea no tiene fin de línea. Cada repositorio necesita su propia línea.',
	'cause.repositories-missing': 'No hay archivo de repositorios',
	'cause.repositories-missing.because':
		'{subject} no existe. Enumera las carpetas de servidores (repositorios) en las que apk busca paquetes; sin él apk solo conoce lo instalado.',
	'cause.repositories-syntax':
		'Una línea del archivo de repositorios no es algo que apk pueda leer',
	'cause.repositories-syntax.because':
		'apk lee una dirección por línea, como http://dl-cdn.alpinelinux.org/alpine/v3.22/community, sin nada antes ni después. Tropezó con esto: {subject}',
	'cause.repositories-wrong-path':
		'Una dirección del archivo de repositorios baja una carpeta de más',
	'cause.repositories-wrong-path.because':
		'apk añade por sí mismo la carpeta del procesador (como x86_64) y el nombre de la lista. La línea de {subject} ya los lleva, así que apk busca una carpeta más allá.',
	'cause.tag-not-defined': 'Se pide un paquete con una etiqueta que ninguna línea tiene',
	'cause.tag-not-defined.because':
		'En "name@tag" la etiqueta elige una línea de repositorio que empieza por el mismo @tag. Para {subject} no hay ninguna en /etc/apk/repositories, así que apk no cambia nada.',
	'cause.tagged-repo-needs-tag': 'El paquete solo está en un repositorio con etiqueta',
	'cause.tagged-repo-needs-tag.because':
		'La línea del repositorio que tiene {subject} empieza por {other}. De una línea así apk solo toma paquetes si se piden con la etiqueta, como en name{other}.',
	'cause.v3-repository-syntax':
		'Una línea del archivo de repositorios es para otra generación de apk',
	'cause.v3-repository-syntax.because':
		'apk 3 conoce líneas que empiezan con una palabra como "v2" o "v3" y nombran varios repositorios a la vez; apk 2 no, y no todo servidor tiene lo que "v3" pide. Afectado: {subject}',
	'cause.wrong-architecture': 'apk está puesto para otro tipo de procesador que el de este equipo',
	'cause.wrong-architecture.because':
		'Los paquetes se hacen para un tipo de procesador (arquitectura). /etc/apk/arch le dice a apk cuál, y lo que pone no encaja con los paquetes instalados o no existe en el servidor.',

	// en/diagnosis-packages.ts
	'cause.cache-dir-missing': 'La carpeta de las listas descargadas ya no está',
	'cause.cache-dir-missing.because':
		'apk guarda las listas de paquetes en /var/cache/apk. Esta versión no vuelve a crear la carpeta si falta, así que falla toda descarga.',
	'cause.database-damaged': 'Los registros propios de apk están dañados o perdidos',
	'cause.database-damaged.because':
		'/lib/apk/db contiene lo que está instalado. apk no puede leerlo, y sin eso no sabe qué cambiar. Ahora no se cambió nada.',
	'cause.database-locked': 'Otro apk está trabajando',
	'cause.database-locked.because':
		'Solo un apk a la vez puede cambiar el sistema. El primero mantiene un bloqueo (un cartel de "no molestar") hasta que termina; este se rindió. El bloqueo desaparece solo.',
	'cause.file-conflict': 'Dos paquetes quieren el mismo archivo, o hay una carpeta en su lugar',
	'cause.file-conflict.because':
		'{subject} no se puede colocar: es de {other} o es una carpeta. apk nunca sobrescribe lo que es de otro paquete.',
	'cause.interrupted-install': 'apk se terminó a mitad de su trabajo',
	'cause.interrupted-install.because':
		'Los pasos se detienen en {subject}, y falta la línea final. Lo desempaquetado hasta ahí no quedó registrado. El mismo comando, ejecutado otra vez, lo hace todo bien.',
	'cause.not-installed': 'El paquete no está instalado',
	'cause.not-installed.because':
		'Solo se puede quitar o reparar un paquete instalado, y {subject} no lo está. No se cambió nada.',
	'cause.package-conflict': 'Dos paquetes no se pueden instalar juntos',
	'cause.package-conflict.because':
		'{subject} y {other} se excluyen, y se piden los dos.{wish} apk no cambia nada hasta que se retire una de las peticiones.',
	'cause.package-uninstallable': 'apk no puede trabajar con la entrada de este paquete',
	'cause.package-uninstallable.because':
		'apk dice que {subject} no se puede instalar. Su entrada en la lista de paquetes está dañada, o hecha para un apk más nuevo que este.',
	'cause.package-gone-in-release': 'Esta versión de Alpine ya no tiene el paquete',
	'cause.package-gone-in-release.because':
		'{subject} estaba en otra versión de Alpine. Los nombres que llevan una versión desaparecen cuando llega la siguiente; casi siempre los sustituye un nombre más nuevo.',
	'cause.script-failure': 'Falló un script que pertenece a un paquete',
	'cause.script-failure.because':
		'Los paquetes traen pequeños scripts que se ejecutan al instalarlos. El de {subject} ({other}) terminó con un error; sus palabras están justo antes de esa línea. Puede que los archivos del paquete estén ahí sin haberse configurado.',
	'cause.usage-error': 'El comando no es de los que apk conoce',
	'cause.usage-error.because':
		'apk se detuvo antes de hacer nada, porque no conoce este comando u opción. Las palabras de otros gestores de paquetes, como "install" o "-y", no le dicen nada.',
	'cause.version-pin-unavailable': 'Se pide una versión que esta versión de Alpine no tiene',
	'cause.version-pin-unavailable.because':
		'La lista de paquetes deseados (/etc/apk/world, o el comando) dice {other}, y los repositorios (carpetas con paquetes en un servidor) tienen {subject}.{wish} Alpine guarda una sola versión de cada paquete, así que una versión fija desaparece con la siguiente actualización.',
	'cause.virtual-needs-choice': 'Varios paquetes sirven para esto, y hay que elegir uno',
	'cause.virtual-needs-choice.because':
		'{subject} no es un paquete, sino un nombre que representan varios: {other}. apk no elige entre ellos.',
	'cause.world-conflict-entry':
		'Una línea de la lista de paquetes deseados prohíbe lo que hace falta',
	'cause.world-conflict-entry.because':
		'/etc/apk/world, la lista de lo que se pidió en este equipo, contiene {other}. El ! significa "no instalar nunca", pero {subject} hace falta para lo que se pide ahora.{wish} Las dos peticiones no se pueden cumplir, así que apk no cambia nada.',
	'cause.world-file-damaged': 'La lista de paquetes deseados tiene una línea que apk no puede leer',
	'cause.world-file-damaged.because':
		'/etc/apk/world enumera lo que se pidió en este equipo, un nombre por línea. Una de las líneas no es un nombre de paquete, y apk no hace nada mientras siga ahí.',
	'cause.world-file-missing': 'La lista de paquetes deseados ya no está',
	'cause.world-file-missing.because':
		'/etc/apk/world enumera lo que se pidió en este equipo. Sin él apk no vería motivo para conservar ningún paquete, así que no hace nada.',
	'cause.world-missing-package': 'Un paquete que se pidió antes ya no está en ningún repositorio',
	'cause.world-missing-package.because':
		'/etc/apk/world, la lista de lo que se pidió en este equipo, contiene {subject}, y ningún repositorio lo tiene ahora. apk quiere cumplir la lista entera, así que todo cambio falla hasta que ese nombre desaparezca.',
	'cause.wrong-package-name': 'Alpine no tiene ningún paquete con ese nombre',
	'cause.wrong-package-name.because':
		'"{subject}" no está en ninguno de los repositorios (carpetas con paquetes en un servidor) que apk lee. Está mal escrito, o lo usa otro tipo de Linux. {other}',
	'diagnosis.wish': '{by} necesita {of}.',
	'diagnosis.wish-unmet': '{by} necesita {of}, y lo que hay es {there}.',
	'diagnosis.wish-of-world':
		'/etc/apk/world, la lista de lo que se pidió en este equipo, pide {of}.',
	'diagnosis.meant': 'En Alpine se llama {name}.',
	'diagnosis.unnamed.server': 'ese servidor',
	'diagnosis.unnamed.registry': 'ese registro',
	'diagnosis.unnamed.package': 'ese paquete',
	'diagnosis.unnamed.thing': 'lo que nombra la salida',
	'diagnosis.unnamed.other': 'otra cosa',
	'diagnosis.meant-unknown': 'Una búsqueda muestra qué hay.',

	// en/diagnosis-trust.ts
	'cause.bad-signature': 'Una lista de paquetes no encaja con su firma',
	'cause.bad-signature.because':
		'Alpine firma la lista de paquetes de cada repositorio (su índice). La de {subject} se cambió después de firmarla: un servidor roto, o algo por el camino. apk hace bien en rechazarla.',
	'cause.ca-certificates-missing':
		'Este equipo no tiene lista de autoridades de certificación de confianza',
	'cause.ca-certificates-missing.because':
		'Un servidor https demuestra quién es con un certificado. La lista de quienes pueden emitirlo viene con el paquete ca-certificates; sin ella no se puede confiar en ningún servidor.',
	'cause.clock-skew': 'El reloj de este equipo va mal',
	'cause.clock-skew.because':
		'Un certificado (el carné de identidad de un servidor) vale de un día a otro. Según el reloj de este equipo, hoy queda fuera de ese plazo.',
	'cause.tls-handshake-failure': 'El servidor no habla https',
	'cause.tls-handshake-failure.because':
		'A {subject} se le preguntó con https (cifrado) y respondió otra cosa. La dirección debe empezar por http, o responde otra máquina en su lugar.',
	'cause.tls-hostname-mismatch': 'El certificado es de otro servidor',
	'cause.tls-hostname-mismatch.because':
		'La máquina que respondió por {subject} mostró el certificado (carné de identidad) de otro nombre. Lo hace una página de acceso de la red, una dirección equivocada o una entrada errónea del servidor de nombres.',
	'cause.tls-interception': 'Algo en medio abre las conexiones cifradas',
	'cause.tls-interception.because':
		'El certificado (carné de identidad) que llegó lo firmó alguien que este equipo no conoce. Las redes de empresa hacen esto: un proxy abre cada conexión y firma con una autoridad propia.',
	'cause.tls-untrusted-certificate': 'No se confía en el certificado del servidor',
	'cause.tls-untrusted-certificate.because':
		'{subject} mostró un certificado (carné de identidad) que este equipo no puede comprobar. Los motivos habituales, en el orden en que mirar: el reloj va mal, un proxy firma en lugar del servidor, falta el paquete ca-certificates.',
	'cause.untrusted-signature':
		'Los paquetes están firmados con una clave que este equipo no conoce',
	'cause.untrusted-signature.because':
		'Alpine firma lo que publica, y /etc/apk/keys guarda las claves en las que confía este equipo. Para {subject} no está la clave que corresponde. apk hace bien en rechazarlo.',
	'cause.docker-group-missing': 'El grupo "docker" no existe',
	'cause.docker-group-missing.because':
		'El socket de Docker (el archivo por el que los programas le hablan) es de root y del grupo "docker". El paquete crea el grupo; se eliminó, o el paquete no está instalado.',
	'cause.not-root': 'Esto necesita root',
	'cause.not-root.because':
		'Instalar paquetes e iniciar servicios cambia el sistema para todos, y solo root (el usuario que puede hacerlo todo) puede. El comando se ejecutó como usuario normal.',
	'cause.socket-permission-denied': 'Este usuario no puede hablar con Docker',
	'cause.socket-permission-denied.because':
		'Docker está en marcha, pero su socket (el archivo por el que los programas le hablan) solo está abierto a root y al grupo "docker". Este usuario no está en el grupo, o no ha iniciado sesión de nuevo desde que entró.',
	'cause.backing-filesystem-unsupported':
		'El formato del disco bajo /var/lib/docker no admite imágenes',
	'cause.backing-filesystem-unsupported.because':
		'Las imágenes necesitan un sistema de archivos con propietarios Unix, enlaces y archivos especiales, como ext4 o xfs. Las carpetas de red, FAT y algunas unidades de Windows no tienen eso.',
	'cause.data-root-read-only': 'No se puede escribir en la carpeta de las imágenes',
	'cause.data-root-read-only.because':
		'Docker guarda imágenes y contenedores en {subject}, y ese disco está montado solo para lectura. Se montó así, o lo hizo el kernel tras un error del disco.',
	'cause.disk-full': 'El disco está lleno',
	'cause.disk-full.because':
		'No se pudo escribir algo porque no queda espacio. Docker con sus herramientas necesita unos 300 MB, y las imágenes van aparte.',
	'cause.disk-inodes-exhausted': 'El disco tiene espacio, pero no admite más archivos',
	'cause.disk-inodes-exhausted.because':
		'Un sistema de archivos tiene un número fijo de entradas para archivos (inodos), y están todas en uso. Las imágenes se componen de muchísimos archivos pequeños.',
	'cause.overlay-on-overlay':
		'Docker está dentro de un contenedor, sobre un sistema de archivos por capas',
	'cause.overlay-on-overlay.because':
		'Las imágenes se apilan en capas con el sistema de archivos overlay. No se puede apilar sobre otro overlay, que es lo que un contenedor tiene como disco.',
	'cause.read-only-filesystem': 'No se puede escribir en el disco del sistema',
	'cause.read-only-filesystem.because':
		'El disco está montado solo para lectura: se montó así, o lo hizo el kernel tras un error del disco. Entonces apk no puede cambiar nada.',

	// en/diagnosis-service.ts
	'cause.cgroups-service-missing': 'El servicio "cgroups" no existe',
	'cause.cgroups-service-missing.because':
		'Docker necesita el servicio "cgroups", que monta los grupos de control (con ellos el kernel cuenta y limita lo que usan los contenedores). Es parte de OpenRC, el sistema que inicia los servicios.',
	'cause.daemon-not-ready': 'Se preguntó a Docker antes de que estuviera listo',
	'cause.daemon-not-ready.because':
		'El daemon (el programa en segundo plano que hace el trabajo) se estaba iniciando o terminando cuando se le preguntó, y cortó la conexión.',
	'cause.daemon-not-running': 'El daemon de Docker no está en marcha',
	'cause.daemon-not-running.because':
		'El comando docker solo pasa las peticiones al daemon, el programa en segundo plano que hace el trabajo. Nadie respondió: el daemon no se inició, o terminó. Si terminó, /var/log/docker.log dice por qué.',
	'cause.dockerd-unknown-flag': 'El daemon se inicia con una opción que no conoce',
	'cause.dockerd-unknown-flag.because':
		'DOCKER_OPTS en /etc/conf.d/docker contiene las opciones del daemon (el programa en segundo plano). Una está mal escrita o se eliminó, y el daemon termina enseguida con su texto de ayuda.',
	'cause.initd-crlf': 'El script de inicio del servicio tiene fines de línea de Windows',
	'cause.initd-crlf.because':
		'Cada línea de /etc/init.d/docker termina con un carácter invisible de más (retorno de carro), y el shell lo toma por un comando. Pasa al editar o copiar el archivo en Windows.',
	'cause.networking-failed': 'El servicio de red no se inicia, y Docker lo espera',
	'cause.networking-failed.because':
		'El servicio de Docker necesita el servicio "networking". Este falló, casi siempre porque /etc/network/interfaces nombra una interfaz que no existe o que no recibe dirección.',
	'cause.service-crashed': 'El servicio de Docker se cayó',
	'cause.service-crashed.because':
		'OpenRC (el sistema que inicia los servicios) cree que Docker está en marcha, pero el daemon y el programa que lo vigila ya no están. Iniciarlo otra vez no hace nada hasta que eso se limpie.',
	'cause.service-name-wrong': 'El servicio tiene otro nombre en Alpine',
	'cause.service-name-wrong.because':
		'No hay un servicio {subject}. En Alpine el servicio se llama docker, y se maneja con rc-service, no con systemctl.',
	'cause.service-not-in-runlevel': 'Docker no se inicia al arrancar',
	'cause.service-not-in-runlevel.because':
		'Lo que se inicia al arrancar figura en un runlevel (un conjunto de servicios con nombre). Docker no está en ninguno, así que nadie lo inició tras el último arranque.',
	'cause.service-respawn-limit': 'El daemon terminó una y otra vez, y OpenRC se rindió',
	'cause.service-respawn-limit.because':
		'OpenRC vuelve a iniciar un daemon que termina, hasta un límite. El límite se alcanzó, y el estado dice "stopped". En /var/log/docker.log está por qué termina el daemon; eso hay que corregirlo primero.',
	'cause.service-state-lost': 'OpenRC olvidó un daemon que sigue en marcha',
	'cause.service-state-lost.because':
		'El estado del servicio se reinició (zap) mientras el daemon seguía. OpenRC dice "stopped", y el inicio falla porque ya hay un daemon.',
	'cause.service-stopped': 'El servicio de Docker está detenido',
	'cause.service-stopped.because':
		'El comando docker solo pasa las peticiones al daemon, el programa en segundo plano que hace el trabajo. OpenRC dice que el servicio está detenido, así que nadie responde.',
	'cause.socket-path-blocked': 'Hay otra cosa en el lugar del socket',
	'cause.socket-path-blocked.because':
		'El daemon quiere crear su socket (el archivo por el que los programas le hablan) en {subject}, y ahí hay una carpeta u otro archivo. Pasa al iniciar un contenedor con esa ruta como volumen mientras Docker no estaba en marcha.',
	'cause.stale-pid-file': 'Estorba una nota de un daemon anterior',
	'cause.stale-pid-file.because':
		'El daemon escribe su número de proceso en /var/run/docker.pid para que solo haya uno. El archivo quedó de un daemon que ya no existe, o ya hay otro en marcha.',
	'cause.daemon-json-flag-conflict':
		'La misma opción está dos veces: en daemon.json y como opción de inicio',
	'cause.daemon-json-flag-conflict.because':
		'La opción {subject} está en /etc/docker/daemon.json y en DOCKER_OPTS de /etc/conf.d/docker. El daemon (el programa de Docker en segundo plano) no elige entre ellas y termina.',
	'cause.daemon-json-invalid-value': 'Un ajuste de daemon.json tiene un valor no permitido',
	'cause.daemon-json-invalid-value.because':
		'/etc/docker/daemon.json contiene los ajustes del daemon (el programa de Docker en segundo plano). Se puede leer, pero el daemon rechaza un valor: {subject}',
	'cause.daemon-json-syntax': 'daemon.json no está bien escrito',
	'cause.daemon-json-syntax.because':
		'/etc/docker/daemon.json contiene los ajustes del daemon (el programa de Docker en segundo plano). Debe ser JSON: nombres y textos entre comillas dobles, comas entre entradas pero no tras la última, y sin comentarios. El daemon no puede leerlo y termina.',
	'cause.daemon-json-unknown-option': 'daemon.json tiene un ajuste que Docker no conoce',
	'cause.daemon-json-unknown-option.because':
		'/etc/docker/daemon.json contiene {subject}, que está mal escrito o es de otra versión. El daemon (el programa de Docker en segundo plano) termina en vez de ignorarlo.',
	'cause.storage-driver-unknown': 'El controlador de almacenamiento pedido no existe',
	'cause.storage-driver-unknown.because':
		'Un controlador de almacenamiento es la forma en que Docker guarda las capas de las imágenes en el disco. {subject} no existe en esta versión; el habitual es overlay2.',
	'cause.tcp-without-tls': 'Docker está abierto a la red sin protección',
	'cause.tcp-without-tls.because':
		'El daemon tiene puesta una dirección "tcp://" sin certificados. Quien llegue a ella se convierte en root de este equipo, así que el daemon avisa y espera antes de seguir.',

	// en/diagnosis-docker.ts
	'cause.cgroup-v1-hierarchy-missing': 'El runtime busca grupos de control del tipo antiguo',
	'cause.cgroup-v1-hierarchy-missing.because':
		'Con los grupos de control (cgroups) el kernel cuenta y limita lo que usan los contenedores. Hay dos tipos, y el que busca el runtime (el programa que inicia contenedores) no está montado aquí.',
	'cause.cgroup2-threaded': 'Un grupo de control está en un modo que no admite límites',
	'cause.cgroup2-threaded.because':
		'Con los grupos de control (cgroups) el kernel cuenta y limita lo que usan los contenedores. Otros procesos pusieron el de Docker en modo "threaded", donde los límites de memoria no funcionan.',
	'cause.cgroups-not-mounted': 'Los grupos de control no están montados',
	'cause.cgroups-not-mounted.because':
		'Con los grupos de control (cgroups) el kernel cuenta y limita lo que usan los contenedores. El servicio "cgroups" los monta al arrancar; sin ellos el daemon no se inicia.',
	'cause.containerd-prestart-modprobe': 'No se pudo cargar el módulo overlay',
	'cause.containerd-prestart-modprobe.because':
		'Antes de iniciar containerd (el programa bajo Docker) se carga el módulo de sistemas de archivos por capas, y no se encontró su archivo. Puede estar integrado en el kernel, y entonces solo se equivoca esta comprobación; o se actualizó el kernel y no se reinició el equipo.',
	'cause.iptables-legacy-nft-mismatch':
		'La herramienta del filtro de paquetes no encaja con el kernel',
	'cause.iptables-legacy-nft-mismatch.because':
		'Docker configura la red de los contenedores con iptables. Hay dos tipos (nft y legacy), y cada uno necesita sus propios módulos del kernel; los del tipo en uso no respondieron.',
	'cause.kernel-upgraded-not-rebooted': 'Se actualizó el kernel y no se ha reiniciado el equipo',
	'cause.kernel-upgraded-not-rebooted.because':
		'Los módulos (partes que el kernel carga cuando hacen falta) del disco son del kernel nuevo; el antiguo sigue en marcha y no puede cargar ninguno.',
	'cause.netfilter-module-missing': 'Al kernel le falta una parte del filtro de paquetes',
	'cause.netfilter-module-missing.because':
		'Docker configura la red de los contenedores con iptables (reglas para paquetes de red), y al kernel le falta un módulo (una parte que carga cuando hace falta) para eso. No está cargado, no está en el disco o no existe en este kernel.',
	'cause.overlay-module-missing': 'El kernel no tiene el sistema de archivos overlay',
	'cause.overlay-module-missing.because':
		'Las imágenes se apilan en capas con el sistema de archivos overlay. El kernel no lo conoce: su módulo (una parte que el kernel carga cuando hace falta) no está cargado, o no existe. Entonces Docker no se inicia o usa un modo que ocupa mucho más espacio.',
	'cause.rpi-memory-cgroup-off': 'Los límites de memoria están desactivados en esta Raspberry Pi',
	'cause.rpi-memory-cgroup-off.because':
		'La Raspberry Pi arranca su kernel con el controlador de memoria desactivado. Docker funciona; solo fallan los límites de memoria de los contenedores.',
	'cause.container-not-privileged':
		'Docker está dentro de un contenedor que no puede hacer lo que Docker necesita',
	'cause.container-not-privileged.because':
		'Docker crea redes y montajes, y el contenedor que es este equipo no recibió permisos para eso. Nada de dentro puede cambiarlo.',
	'cause.lxc-apparmor-sysctl-denied':
		'El anfitrión de este contenedor LXC prohíbe un ajuste del kernel',
	'cause.lxc-apparmor-sysctl-denied.because':
		'Cada inicio de un contenedor fija {subject}, y AppArmor (un guardián del anfitrión) lo deniega. Las versiones nuevas de runc hacen eso; el anfitrión necesita actualizarse para permitirlo.',
	'cause.lxc-nesting-off': 'Este contenedor LXC no puede contener contenedores',
	'cause.lxc-nesting-off.because':
		'Un contenedor necesita su propio /proc (la carpeta en la que el kernel informa de sus procesos), y el anfitrión no permite que un contenedor dentro de otro ("nesting") lo monte.',
	'cause.oci-proc-mount-failed': 'El runtime no pudo montar /proc',
	'cause.oci-proc-mount-failed.because':
		'Un contenedor necesita su propio /proc (la carpeta en la que el kernel informa de sus procesos), y el runtime (el programa que inicia contenedores) no pudo montarlo. El texto no muestra por qué; depende del tipo de equipo.',
	'cause.openrc-not-booted': 'OpenRC no arrancó este sistema',
	'cause.openrc-not-booted.because':
		'De los servicios se encarga OpenRC, y solo funciona donde fue el primer programa del arranque. En contenedores, en WSL (Linux dentro de Windows) y en un chroot (un sistema dentro de una carpeta) lo fue otra cosa.',
	'cause.convenience-script-unsupported': 'El script de instalación de Docker no conoce Alpine',
	'cause.convenience-script-unsupported.because':
		'El script de get.docker.com instala paquetes de Docker Inc. que no existen para Alpine. Alpine tiene Docker en su propio repositorio "community" (una carpeta con paquetes en un servidor).',
	'cause.wsl1-unsupported': 'Esto es WSL 1, que no tiene kernel Linux',
	'cause.wsl1-unsupported.because':
		'Docker necesita un kernel Linux. WSL (Linux dentro de Windows) lo tiene desde la versión 2; la versión 1 solo traduce para Windows.',
	'cause.systemd-not-booted': 'Se usó una orden de systemd donde systemd no funciona',
	'cause.systemd-not-booted.because':
		'Muchos otros sistemas inician sus servicios con systemd, cuya orden es systemctl. Aquí no fue el primer programa al arrancar; Alpine tiene para eso OpenRC, con la orden rc-service.',
	'cause.diskless-not-committed': 'Los cambios están solo en la memoria y no se guardaron',
	'cause.diskless-not-committed.because':
		'Este Alpine funciona desde la memoria (modo diskless): lo que se cambió, como {subject}, se pierde en el próximo arranque si lbu (la herramienta que guarda los cambios en el medio de arranque) no lo confirma.',
	'cause.openrc-cgroup-mode':
		'Los grupos de control están en un modo que los contenedores no pueden usar',
	'cause.openrc-cgroup-mode.because':
		'Con los grupos de control (cgroups) el kernel cuenta y limita lo que usan los contenedores. OpenRC los monta en el modo que indica rc_cgroup_mode en /etc/rc.conf, y aquí el contenedor no pudo montar la parte que es de OpenRC.',
	'cause.containerd-not-answering': 'El programa containerd no responde',
	'cause.containerd-not-answering.because':
		'El daemon (el programa de Docker en segundo plano) ejecuta contenedores con containerd y lo esperó en vano: no se inició, terminó, o es demasiado lento en este equipo.',
	'cause.daemon-port-unavailable': 'El daemon no puede abrir su puerto de red',
	'cause.daemon-port-unavailable.because':
		'El daemon (el programa de Docker en segundo plano) debía escuchar en la red en {subject}. Otro programa tiene ese puerto, o este equipo no tiene esa dirección.',
	'cause.address-pools-exhausted': 'A Docker no le queda rango de direcciones para otra red',
	'cause.address-pools-exhausted.because':
		'Cada red de contenedores recibe un rango de direcciones de una reserva fija. Todos están ocupados, por redes que ya no se usan o por una VPN (una red privada sobre internet) en este equipo.',
	'cause.firewall-rules-lost': 'Las reglas de Docker ya no están en el cortafuegos',
	'cause.firewall-rules-lost.because':
		'Lo que llega a un puerto publicado, Docker lo envía a su contenedor con reglas de iptables (el filtro de paquetes de Linux). Algo las quitó, a menudo un cortafuegos que se inició o se cargó de nuevo después de Docker. Docker las escribe otra vez al iniciarse.',
	'cause.client-api-too-old':
		'Un programa habla una versión demasiado antigua del lenguaje de Docker',
	'cause.client-api-too-old.because':
		'Los programas hablan con el daemon por una API con número de versión. Este habla {subject}, y el daemon ya no lo acepta.',
	'cause.docker-host-wrong': 'El comando docker se envía a un sitio donde no hay daemon',
	'cause.docker-host-wrong.because':
		'La variable DOCKER_HOST, la opción -H o un contexto (un sitio guardado con un nombre) envía el comando a {subject}. En este equipo el daemon (el programa en segundo plano) escucha en unix:///var/run/docker.sock.',
	'cause.docker-socket-elsewhere': 'El daemon escucha en otro sitio',
	'cause.docker-socket-elsewhere.because':
		'Nadie responde en el socket habitual (el archivo por el que los programas le hablan). Puede haber un daemon con su socket en otro sitio, como hace Docker sin root.',
	'cause.docker-too-old-for-cgroup2':
		'Este Docker es demasiado antiguo para los grupos de control de este equipo',
	'cause.docker-too-old-for-cgroup2.because':
		'Con los grupos de control (cgroups) el kernel cuenta y limita lo que usan los contenedores. Este equipo tiene la versión 2, y Docker la conoce desde 20.10.',
	'cause.compose-plugin-missing': 'El complemento compose no está instalado',
	'cause.compose-plugin-missing.because':
		'"docker compose" es un complemento (un añadido al comando docker) con su propio paquete; docker solo no lo trae.',
	'cause.buildx-plugin-missing': 'El complemento buildx no está instalado',
	'cause.buildx-plugin-missing.because':
		'"docker buildx" construye imágenes, y las versiones nuevas de "docker build" lo usan. Es un complemento (un añadido al comando docker) con su propio paquete.',
	'cause.containerd-missing': 'Falta el programa containerd',
	'cause.containerd-missing.because':
		'El daemon (el programa de Docker en segundo plano) ejecuta contenedores con containerd, y ese programa no se encuentra. Viene con el paquete containerd.',
	'cause.docker-engine-missing': 'Falta el programa del daemon de Docker',
	'cause.docker-engine-missing.because':
		'El servicio docker está, pero el programa dockerd no. Viene con el paquete docker-engine; apk deja fuera un paquete que no pudo descargar e instala el resto.',
	'cause.docker-not-installed': 'Docker no está instalado',
	'cause.docker-not-installed.because':
		'En este equipo no hay ningún comando ni servicio llamado docker.',
	'cause.iptables-missing': 'Falta el programa iptables',
	'cause.iptables-missing.because':
		'El daemon (el programa de Docker en segundo plano) configura la red de los contenedores con iptables, y ese programa no se encuentra. Viene con el paquete iptables.',
	'cause.runc-missing': 'Falta el programa runc',
	'cause.runc-missing.because':
		'runc es lo que al final inicia un contenedor, y no se encuentra. Viene con el paquete runc.',
	'cause.port-in-use': 'El puerto ya está ocupado',
	'cause.port-in-use.because':
		'Un puerto es una puerta numerada de la red, y solo un programa puede estar detrás. El puerto {subject} de este equipo, que iba a tener el contenedor, lo ocupa otro programa o contenedor.',
	'cause.image-not-found': 'El registro no tiene esa imagen',
	'cause.image-not-found.because':
		'Un registro es un servidor con imágenes. No tiene ese nombre o esa etiqueta, o la imagen es privada y pide iniciar sesión; o no es un nombre válido (solo minúsculas, sin espacios).',
	'cause.image-wrong-architecture': 'La imagen es para otro tipo de procesador',
	'cause.image-wrong-architecture.because':
		'Un programa de la imagen está hecho para otro procesador que el de este equipo, así que el kernel no puede ejecutarlo.',
	'cause.proxy-unreachable': 'No se puede llegar al proxy',
	'cause.proxy-unreachable.because':
		'Hay un proxy configurado (un equipo que pasa las peticiones a internet): {subject}. No responde, o su nombre no existe.',
	'cause.registry-dns-failure': 'Ningún servidor de nombres responde por el registro',
	'cause.registry-dns-failure.because':
		'El daemon conoce {subject} solo por su nombre. Convertir un nombre en una dirección es trabajo de un servidor de nombres (DNS), y el de /etc/resolv.conf no respondió.',
	'cause.registry-name-not-found': 'El nombre del registro no existe para este servidor de nombres',
	'cause.registry-name-not-found.because':
		'El servidor de nombres (que convierte nombres en direcciones) dice que no existe {subject}. El nombre está mal escrito, o este servidor lo oculta.',
	'cause.registry-error': 'El registro tiene un fallo propio',
	'cause.registry-error.because':
		'Un registro es un servidor con imágenes. Se llegó a él y respondió que algo está roto de su lado (un código desde 500). El Docker de este equipo está bien; solo quienes llevan el registro pueden arreglarlo.',
	'cause.registry-rate-limit': 'Se alcanzó el límite de descargas de Docker Hub',
	'cause.registry-rate-limit.because':
		'Docker Hub (el servidor del que vienen las imágenes) cuenta las descargas por dirección o usuario durante unas horas. Muchos equipos tras una misma dirección comparten la cuenta.',
	'cause.registry-unreachable': 'No se puede llegar al registro',
	'cause.registry-unreachable.because':
		'Un registro es un servidor con imágenes. El camino hasta él está bloqueado, va lento o está roto: un cortafuegos para el puerto 443, un proxy sin configurar o un fallo por el camino.',
	'cause.rootless-cgroup-delegation': 'Este usuario no recibió ningún grupo de control',
	'cause.rootless-cgroup-delegation.because':
		'Docker sin root necesita una parte de los grupos de control (con los que el kernel cuenta y limita lo que usan los contenedores) que pertenezca al usuario.',
	'cause.rootless-idmap-broken': 'No se pudo escribir la correspondencia de números de usuario',
	'cause.rootless-idmap-broken.because':
		'Docker sin root asigna a los usuarios de los contenedores un rango de números de este usuario. El rango existe, pero el kernel se negó a fijarlo; a menudo a newuidmap le falta su permiso especial.',
	'cause.rootless-iproute-missing': 'Falta la herramienta "ip"',
	'cause.rootless-iproute-missing.because':
		'Docker sin root configura su red con la herramienta ip del paquete iproute2.',
	'cause.rootless-network-not-permitted':
		'Aquí no se puede crear sin root una red para contenedores',
	'cause.rootless-network-not-permitted.because':
		'Docker sin root quiso crear su puente (la red que comparten los contenedores), y el kernel no lo permitió.',
	'cause.rootless-subuid-missing':
		'Este usuario no tiene rango de números para usuarios en contenedores',
	'cause.rootless-subuid-missing.because':
		'Docker sin root necesita una línea para {subject} en /etc/subuid y en /etc/subgid: números que representan a los usuarios de los contenedores.',
	'cause.rootless-userns-disabled':
		'Los espacios de nombres de usuario están prohibidos para usuarios normales',
	'cause.rootless-userns-disabled.because':
		'Docker sin root se apoya en los espacios de nombres de usuario (un usuario recibe su propio juego de números), y este kernel o un guardián lo impide.',
	'cause.undetermined': 'El texto no muestra el motivo',
	'cause.undetermined.because':
		'Se pidió iniciar el servicio, y nada aquí dice qué pasó después. El log del daemon sí.',

	// en/remedy.ts
	'remedy.network.check': 'Comprobar que este equipo tiene dirección, salida y respuesta',
	'remedy.network.restart': 'Reiniciar la red de este equipo',
	'remedy.network.allow': 'Dejar que apk lo descargue: el mismo comando sin --no-network',
	'remedy.apk.newer': 'Usar el apk más nuevo de la versión instalada',
	'remedy.network.outside':
		'Pedir a quien lleva la red, el anfitrión o el cortafuegos que deje salir a este equipo',
	'remedy.command.again': 'Ejecutar otra vez el mismo comando',
	'remedy.command.later': 'Esperar unos minutos y ejecutar otra vez el mismo comando',
	'remedy.dns.check': 'Ver qué servidor de nombres está puesto y si responde',
	'remedy.dns.set': 'Usar por ahora un servidor de nombres público',
	'remedy.dns.outside': 'Preguntar a quien lleva la red qué servidor de nombres usar',
	'remedy.mirror.change': 'Elegir otro espejo (una copia del servidor de paquetes)',
	'remedy.mirror.outside': 'Esperar a que arreglen el espejo; solo pueden sus responsables',
	'remedy.access.outside':
		'Pedir a quien lleva el proxy o el filtro que permita descargas del servidor de paquetes',
	'remedy.portal.look': 'Ver qué responde en lugar del servidor de paquetes',
	'remedy.portal.sign-in':
		'Registrarse en la red con un navegador, en este u otro equipo tras la misma conexión',
	'remedy.proxy.set':
		'Indicar el proxy a este shell (con su nombre y puerto reales en vez de proxy.example:3128)',
	'remedy.proxy.password': 'Dar al proxy usuario y contraseña (pon los reales)',
	'remedy.proxy.unset': 'Prescindir del proxy, si hay una salida directa',
	'remedy.proxy.docker':
		'Corregir o quitar el proxy del servicio de Docker (líneas con HTTPS_PROXY)',
	'remedy.proxy.outside': 'Pedir el proxy correcto a quien lleva la red',
	'remedy.index.update': 'Descargar las listas de paquetes',
	'remedy.index.refresh':
		'Descargar de nuevo las listas de paquetes, también las que aún parecen recientes',
	'remedy.index.clean': 'Quitar de la caché las listas de paquetes y descargarlas otra vez',
	'remedy.install.again': 'Repetir la misma instalación; apk descarga lo que falta',
	'remedy.url.password': 'Poner el usuario y la contraseña en la línea del repositorio',
	'remedy.clock.check': 'Mirar el reloj de este equipo',
	'remedy.clock.set': 'Poner el reloj en hora desde la red',
	'remedy.clock.keep': 'Mantener el reloj en hora desde ahora',
	'remedy.certificates.install': 'Instalar de nuevo la lista de autoridades de confianza',
	'remedy.certificates.company':
		'Confiar en la autoridad de la empresa (su archivo lo tiene quien lleva la red)',
	'remedy.certificates.outside': 'Pedir a quien lleva la red el certificado de su autoridad',
	'remedy.url.http':
		'Escribir http en vez de https en la línea de ese repositorio (los paquetes van firmados igualmente)',
	'remedy.keys.look': 'Ver en qué claves confía este equipo',
	'remedy.keys.restore': 'Reponer las claves de Alpine desde las copias de este equipo',
	'remedy.keys.outside':
		'Obtener la clave del dueño de ese repositorio por un medio seguro, o prescindir de él',
	'remedy.repositories.edit': 'Corregir la línea de /etc/apk/repositories',
	'remedy.repositories.remove': 'Quitar esa línea de /etc/apk/repositories',
	'remedy.repositories.write': 'Escribir las líneas de main y community de la versión instalada',
	'remedy.repositories.unix': 'Quitar los fines de línea de Windows',
	'remedy.repositories.split': 'Dar a cada dirección su propia línea',
	'remedy.repositories.one-release': 'Hacer que main y community nombren la versión instalada',
	'remedy.repositories.plain': 'Escribir una dirección completa por línea, que todo apk puede leer',
	'remedy.community.enable': 'Activar "community" de la versión instalada',
	'remedy.community.add': 'Añadir "community" junto a "main", donde aún no haya esa línea',
	'remedy.main.enable': 'Activar "main" de la misma versión',
	'remedy.medium.insert': 'Insertar el medio de instalación, si lo que se quiere son sus paquetes',
	'remedy.tag.use': 'Pedirlo con su etiqueta',
	'remedy.tag.define':
		'Añadir una línea que empiece por la etiqueta, si de verdad se quiere ese repositorio',
	'remedy.tag.drop': 'Pedirlo sin la etiqueta',
	'remedy.tag.remove':
		'Quitar la etiqueta de la línea, si el repositorio es de la versión instalada',
	'remedy.architecture.look': 'Comparar lo que es el equipo con lo que se le dice a apk',
	'remedy.architecture.set':
		'Escribir en /etc/apk/arch para qué se compiló apk y descargar de nuevo las listas',
	'remedy.cache.create': 'Crear la carpeta',
	'remedy.database.look': 'Ver qué queda de los registros',
	'remedy.database.restore':
		'Reponer /lib/apk/db desde una copia de seguridad de este equipo; apk no puede rehacerlo',
	'remedy.lock.who': 'Ver qué apk está trabajando',
	'remedy.lock.wait': 'Dejar que apk espere a que termine el otro',
	'remedy.conflict.remove': 'Quitar el paquete que tiene el archivo, si no hace falta',
	'remedy.conflict.move': 'Apartar lo que estorba y luego reparar',
	'remedy.conflict.choose': 'Retirar una de las dos peticiones',
	'remedy.names.look': 'Ver qué está instalado',
	'remedy.name.correct': 'Instalarlo con su nombre en Alpine',
	'remedy.name.search': 'Buscar una parte del nombre',
	'remedy.name.docker': 'Ver qué tiene Alpine para Docker',
	'remedy.script.look': 'Leer lo que dijo el script, corregirlo e instalar otra vez el paquete',
	'remedy.script.trigger': 'Ejecutar otra vez los disparadores (scripts que siguen a un cambio)',
	'remedy.usage.help': 'Ver qué conoce apk',
	'remedy.usage.add': 'Instalar con la palabra que apk conoce',
	'remedy.pin.look': 'Ver qué versiones hay',
	'remedy.pin.release': 'Pedirlo sin versión',
	'remedy.virtual.choose': 'Nombrar el que se quiere',
	'remedy.world.look': 'Mirar la lista de paquetes deseados',
	'remedy.world.allow': 'Quitar la línea de la lista',
	'remedy.world.unpin': 'Si la versión está en esa lista, quitar la línea',
	'remedy.world.remove': 'Quitar el nombre de la lista',
	'remedy.world.restore':
		'Escribir de nuevo la lista con lo instalado, para que no se quite nada (mejor: de una copia de seguridad)',
	'remedy.root.become': 'Ejecutarlo como root',
	'remedy.root.doas': 'Ejecutarlo como root, donde doas esté configurado',
	'remedy.group.join':
		'Añadir el usuario al grupo (pon el nombre en vez de USER; los miembros pueden actuar como root) e iniciar sesión de nuevo',
	'remedy.group.create': 'Crear el grupo e iniciar Docker',
	'remedy.login.again': 'Cerrar sesión y volver a entrar, para que valga el grupo nuevo',
	'remedy.disk.look': 'Ver qué está lleno',
	'remedy.disk.free': 'Quitar lo que Docker ya no usa (pregunta antes)',
	'remedy.disk.outside': 'Agrandar el disco de este equipo',
	'remedy.disk.move': 'Mover las imágenes a un disco mayor con "data-root"',
	'remedy.disk.errors': 'Buscar errores del disco',
	'remedy.disk.remount': 'Hacerlo escribible de nuevo, si no hay errores',
	'remedy.disk.remount-data': 'Hacerlo escribible de nuevo, si no hay errores',
	'remedy.disk.real': 'Poner un sistema de archivos real (ext4 o xfs) en /var/lib/docker',
	'remedy.disk.volume':
		'Dar al contenedor un volumen para /var/lib/docker, o usar Docker en el anfitrión',
	'remedy.service.start': 'Iniciar Docker',
	'remedy.service.enable': 'Iniciar Docker en cada arranque, y ahora',
	'remedy.service.restart': 'Reiniciar Docker',
	'remedy.service.stop-start': 'Detener Docker y volver a iniciarlo',
	'remedy.service.forget': 'Hacer que OpenRC olvide el servicio muerto e iniciarlo',
	'remedy.service.kill-old': 'Terminar el daemon olvidado y luego iniciar el servicio',
	'remedy.service.status': 'Preguntar el estado del servicio',
	'remedy.daemon.log': 'Leer el final del log del daemon',
	'remedy.daemon.check': 'Hacer que el daemon compruebe sus ajustes',
	'remedy.daemon.edit': 'Corregir el ajuste y reiniciar Docker',
	'remedy.driver.default': 'Dejar que Docker elija su controlador de almacenamiento',
	'remedy.daemon.one-place': 'Dejar la opción en uno solo de los dos sitios',
	'remedy.daemon.options': 'Corregir DOCKER_OPTS y reiniciar Docker',
	'remedy.openrc.restore': 'Reponer los archivos de OpenRC',
	'remedy.script.restore': 'Reponer el script de inicio del paquete',
	'remedy.interfaces.edit': 'Corregir la interfaz y luego iniciar la red y Docker',
	'remedy.socket.clear': 'Mirar qué hay ahí, apartarlo y reiniciar Docker',
	'remedy.pid.look': 'Ver si ese proceso es un daemon',
	'remedy.pid.remove': 'Si no lo es, quitar la nota e iniciar Docker',
	'remedy.cgroups.restart': 'Montar los grupos de control e iniciar Docker',
	'remedy.cgroups.unified':
		'Usar la versión 2 en todo: quitar cualquier otro rc_cgroup_mode y reiniciar',
	'remedy.docker.upgrade': 'Usar un Docker más nuevo',
	'remedy.modules.look': 'Comparar el kernel en marcha con los módulos del disco',
	'remedy.box.reboot': 'Reiniciar, para que kernel y módulos encajen',
	'remedy.overlay.load': 'Cargar el módulo e iniciar Docker',
	'remedy.netfilter.load': 'Cargar el módulo e iniciar Docker',
	'remedy.iptables.look': 'Ver qué tipo de iptables se usa',
	'remedy.prestart.edit': 'Si el módulo está integrado, quitar la comprobación del servicio',
	'remedy.rpi.memory': 'Activar el controlador de memoria y reiniciar',
	'remedy.host.privileges':
		'Hacer que el anfitrión dé al contenedor sus permisos (privilegiado, o nesting), o usar una máquina virtual',
	'remedy.host.update':
		'Hacer actualizar el anfitrión de este contenedor, o usar una máquina virtual',
	'remedy.host.nesting':
		'Hacer activar nesting para este contenedor en el anfitrión, y reiniciarlo',
	'remedy.openrc.container': 'En un contenedor: decir a OpenRC que puede iniciar servicios',
	'remedy.openrc.boot': 'Usar una máquina virtual o un equipo real que arranque con OpenRC',
	'remedy.alpine.docker': 'Instalar el Docker propio de Alpine',
	'remedy.wsl.convert': 'Convertirlo en WSL 2 desde Windows (wsl --set-version NAME 2)',
	'remedy.api.client':
		'Actualizar el programa que pregunta, o fijar la versión más antigua que acepta el daemon',
	'remedy.host.unset': 'Usar el daemon de este equipo',
	'remedy.socket.find': 'Buscar el socket de un daemon',
	'remedy.compose.install': 'Instalar el complemento',
	'remedy.buildx.install': 'Instalar el complemento',
	'remedy.docker.install': 'Instalar Docker',
	'remedy.containerd.install': 'Instalar containerd y reiniciar Docker',
	'remedy.runc.install': 'Instalar runc y reiniciar Docker',
	'remedy.iptables.install': 'Instalar iptables y reiniciar Docker',
	'remedy.lbu.look': 'Ver qué faltaría en el próximo arranque',
	'remedy.lbu.commit': 'Guardar los cambios en el medio de arranque',
	'remedy.containerd.look': 'Ver si containerd funciona y qué se dijo al final',
	'remedy.containerd.restart': 'Detener Docker e iniciarlo de nuevo, con su containerd',
	'remedy.networks.look': 'Ver qué redes tiene Docker y qué direcciones usa este equipo',
	'remedy.networks.prune': 'Quitar las redes que ningún contenedor usa (pregunta antes)',
	'remedy.pools.set': 'Dar a Docker otros rangos o más pequeños con "default-address-pools"',
	'remedy.port.look': 'Ver quién tiene el puerto',
	'remedy.port.other': 'Publicar otro puerto (el primer número es el de este equipo)',
	'remedy.image.search': 'Comprobar el nombre y la etiqueta',
	'remedy.image.login': 'Iniciar sesión, si la imagen es privada',
	'remedy.image.platform': 'Usar una imagen para este procesador',
	'remedy.registry.login': 'Iniciar sesión, lo que da una cuenta propia',
	'remedy.registry.check': 'Probar el camino al registro sin Docker',
	'remedy.registry.operators': 'Esperar a que arreglen el registro; solo pueden sus responsables',
	'remedy.limit.outside':
		'Pedir a quien lleva la red un espejo de Docker Hub, o una dirección propia',
	'remedy.registry.outside':
		'Pedir a quien lleva la red que abra el puerto 443 al registro, o el proxy que usar',
	'remedy.rootless.ranges': 'Dar un rango al usuario (pon el nombre en vez de USER)',
	'remedy.rootless.tools':
		'Instalar las herramientas que fijan la correspondencia, con su permiso especial',
	'remedy.rootless.iproute': 'Instalar la herramienta',
	'remedy.rootless.cgroups':
		'Usar grupos de control de la versión 2 y leer lo que Alpine dice de Docker sin root',
	'remedy.rootless.userns': 'Ver si el kernel lo permite',
	'remedy.rootless.rootful': 'Usar Docker como servicio del sistema en su lugar',

	// en/report.ts
	'apk-line.fetch': 'apk descarga {url}, la lista de paquetes (índice) de un repositorio.',
	'apk-line.repository-problem':
		'apk no pudo obtener o leer la lista de paquetes de {target}. El motivo, en sus palabras: {reason}',
	'apk-line.some-repository-problem':
		'apk no pudo obtener o leer una lista de paquetes. El motivo, en sus palabras: {reason}',
	'apk-line.cache-problem':
		'apk quiso usar la lista de paquetes de {target} que guardaba de antes, y no pudo: {reason}',
	'apk-line.package-problem': 'El paquete {name} no se pudo colocar: {reason}',
	'apk-line.overwrite':
		'{name} trae el archivo {path}, que ya es de {owner}. apk lo deja como está.',
	'apk-line.file-problem': 'El archivo {path} no se pudo escribir o leer: {reason}',
	'apk-line.script-failure':
		'El script {script}, que el paquete {name} ejecuta en este punto, terminó con un error.',
	'apk-line.step': 'Paso {done} de {total}: {verb} {name}.',
	'apk-line.executing': 'Se ejecuta un script de un paquete: {what}.',
	'apk-line.totals-ok': 'Todo fue bien. Ahora hay {packages} paquetes instalados.',
	'apk-line.totals-errors':
		'Terminó con {errors} {errors?error:errores}; esos paquetes no están en su sitio.',
	'apk-line.index-ok': 'Se leyeron todas las listas; se pueden instalar {available} paquetes.',
	'apk-line.index-errors':
		'{unavailable?No se pudo:No se pudieron} obtener {unavailable} {unavailable?lista:listas}. apk conoce {available} paquetes por lo demás y por lo instalado.',
	'apk-line.repository-state': 'Se leyó la lista de {url}; es la de {version}.',
	'apk-line.database-lock': 'apk no obtuvo el derecho exclusivo de cambiar el sistema: {reason}',
	'apk-line.database-read': 'apk no pudo leer sus registros de lo instalado o lo deseado: {reason}',
	'apk-line.database-open': 'apk no pudo abrir sus registros y no hace nada: {reason}',
	'apk-line.database-log': 'apk no pudo abrir su log, para lo que necesita root: {reason}',
	'apk-line.database-write': 'apk no pudo escribir sus registros: {reason}',
	'apk-line.repositories-line':
		'La línea {line} de {file} no es nada que apk conozca ({word}). apk 3 no sigue leyendo ese archivo.',
	'apk-line.tag-missing':
		'{dependency} pide una línea de repositorio que empiece por @{tag}, y no hay ninguna.',
	'apk-line.refusal': 'Por lo que pone arriba, apk no cambia nada.',
	'apk-line.usage': 'apk no conoce esta palabra u opción: {word}',
	'apk-line.not-installed': '{name} no está instalado, así que no hay nada que quitar o reparar.',
	'apk-line.unselectable':
		'{name}, o algo que necesita, no está en ningún repositorio que apk conozca.',
	'apk-line.tls-detail': 'La conexión cifrada no se estableció. Quien habla es la biblioteca TLS.',
	'apk-line.redirected': 'El servidor dice que el repositorio se mudó para siempre a {url}.',
	'apk-line.waiting': 'Otro apk está trabajando; este lo espera.',
	'apk-line.policy': 'De dónde puede venir {name}: {count} {count?versión:versiones}.',
	'apk-line.solver':
		'apk busca un conjunto de paquetes que cumpla todas las peticiones a la vez, y no lo hay. Abajo está lo que lo impide.',
	'apk-line.missing': 'Ningún repositorio que apk lee tiene un paquete llamado {name}.',
	'apk-line.virtual': '{name} no es un paquete, sino un nombre que representan varios paquetes.',
	'apk-line.package': 'Sobre {name}, que apk tendría que instalar o conservar:',
	'apk-line.required-by':
		'{by} quiere {wish}. "world" es la lista de lo que se pidió en este equipo.',
	'apk-line.breaks': '{by} quiere {wish}, y esta versión de {name} no lo es.',
	'apk-line.forbidden-by': '{by} prohíbe {name}: eso significa el ! de {wish}.',
	'apk-line.satisfies': '{by} quiere {wish}, y {name} lo cumpliría.',
	'apk-line.conflicts': '{name} no puede estar a la vez que {place}.',
	'apk-line.provided-by':
		'Cualquiera de estos serviría para {name}: {place}. Nombra el que quieras.',
	'apk-line.uninstallable': 'apk no puede hacer nada con este paquete: {place}.',
	'apk-line.arch': '{name} está hecho para el procesador {place}, que no es el de este equipo.',
	'apk-line.masked':
		'{name} existe, pero en {place} está fuera de alcance: una etiqueta hay que pedirla, y otros sitios están desactivados.',

	// en/settings.ts
	'offer.log-rotation': 'Limitar los logs de los contenedores',
	'offer.log-rotation.worth':
		'Docker guarda todo lo que muestra un contenedor, sin fin. Con esto guarda tres archivos de 10 MB por cada uno.',
	'offer.log-rotation.caution': 'Vale para los contenedores que se creen después.',
	'offer.address-pools': 'Redes de contenedores de {base}',
	'offer.address-pools.worth':
		'Docker toma por sí mismo de 172.17 a 172.31 y 192.168, como muchas escuelas, casas y VPN. Dos redes con las mismas direcciones no se alcanzan.',
	'offer.address-pools.caution':
		'Este equipo alcanza {networks}; el rango las evita. Las redes que existen se quedan como están.',
	'offer.registry-mirror': 'Descargar imágenes de un espejo',
	'offer.registry-mirror.worth':
		'Una clase o una empresa descarga cada imagen una vez, y el límite de Docker Hub pesa menos.',
	'offer.registry-mirror.caution': 'Un espejo solo sirve imágenes de Docker Hub.',
	'offer.registry-mirror.asks': 'Dirección del espejo, como https://mirror.example',
	'offer.data-root': 'Guardar las imágenes en otra carpeta',
	'offer.data-root.worth': 'Para un equipo con un disco raíz pequeño y otro grande.',
	'offer.data-root.caution':
		'Las imágenes y contenedores que ya hay se quedan en /var/lib/docker. La carpeta tiene que estar en un disco de Linux, como ext4 o xfs.',
	'offer.data-root.asks': 'Carpeta, como /srv/docker',
	'offer.live-restore': 'Los contenedores siguen mientras Docker se reinicia',
	'offer.live-restore.worth':
		'Actualizar Docker o cambiar sus ajustes no detiene ningún contenedor.',
	'offer.live-restore.caution': 'No es compatible con swarm.',
	'edit.settings.reason': 'Corrige esto: {fault}.',
	'edit.settings.wanted': 'Los ajustes que elegiste; los demás se quedan como están.',
	'edit.trial.reason':
		'Para que Docker pueda juzgar los ajustes nuevos antes de que sean los reales.',
	'edit.trial-end.reason': 'La copia ya cumplió su función.',
	'command.mkdir-docker.reason': 'La carpeta de los ajustes; Alpine no la crea.',
	'command.modprobe.reason': 'Carga {name} en el kernel, o dice por qué no se puede.',
	'edit.service-script.reason':
		'Sus líneas acaban como en Windows, y el shell toma el signo de más por un comando. Nada más del script cambia.',
	'edit.interfaces.reason':
		'El servicio networking se inicia donde una interfaz lleva "auto"; basta el loopback.',
	'settings.placed': 'línea {line}, columna {column}: {text}',
	'settings.in-file': '{path}, {placed}',
	'settings.end-of-file': 'el final del archivo',
	'settings.not-object': 'el archivo no contiene ajustes; van entre llaves',
	'settings.syntax.comment': 'un comentario; JSON no los tiene',
	'settings.syntax.trailing-comma': 'una coma antes del cierre; no le sigue nada',
	'settings.syntax.missing-comma': 'falta una coma antes de {found}',
	'settings.syntax.wrong-separator': 'otro signo que ":" o "," en {found}',
	'settings.syntax.missing-colon': 'falta un ":" antes de {found}',
	'settings.syntax.single-quotes': 'comillas simples en {found}; JSON solo conoce las dobles',
	'settings.syntax.curly-quotes':
		'comillas curvas de un procesador de textos; JSON solo conoce las rectas',
	'settings.syntax.bare-key': 'una clave sin comillas: {found}',
	'settings.syntax.bare-word': 'un texto sin comillas: {found}',
	'settings.syntax.capital-word': 'true, false y null se escriben en minúsculas; aquí pone {found}',
	'settings.syntax.strange-blank': 'un blanco que no es un espacio, como en páginas web',
	'settings.syntax.tab-in-text': 'un tabulador dentro de un texto; escríbelo como \\t',
	'settings.syntax.not-opened': 'falta la llave de apertura antes de {found}',
	'settings.syntax.not-closed': 'falta un cierre al final del archivo',
	'settings.syntax.text-not-closed':
		'el texto que empieza aquí no tiene comilla de cierre en su línea: {found}',
	'settings.syntax.too-much': 'algo que no pertenece a nada: {found}',
	'settings.syntax.wrong-closer': 'un cierre de otro tipo que la apertura: {found}',
	'settings.syntax.no-value': 'se esperaba un valor; hay {found}',
	'settings.syntax.no-key': 'se esperaba una clave entre comillas dobles; hay {found}',
	'settings.syntax.bad-escape': 'una barra invertida con una letra que JSON no conoce; hay {found}',
	'settings.unknown-key': 'Docker no conoce el ajuste "{name}"',
	'settings.ignored-key':
		'Docker no hace caso de "{name}", que es el nombre de una opción; el ajuste es "{near}"',
	'settings.unknown-key.near': 'Docker no conoce el ajuste "{name}"; "{near}" se parece',
	'settings.value.text': '"{name}" tiene que ser un texto entre comillas',
	'settings.value.truth': '"{name}" tiene que ser true o false, sin comillas',
	'settings.value.number': '"{name}" tiene que ser un número entero, sin comillas',
	'settings.value.texts': '"{name}" tiene que ser una lista de textos: ["...", "..."]',
	'settings.value.addresses': '"{name}" tiene que ser una lista de direcciones IP: ["1.1.1.1"]',
	'settings.value.pools':
		'"{name}" tiene que ser una lista de rangos, cada uno con "base" como "10.200.0.0/16" y "size" como 24',
	'settings.value.map-of-texts':
		'todos los valores de "{name}" tienen que ser textos entre comillas',
	'settings.value.map-of-truths': 'todos los valores de "{name}" tienen que ser true o false',
	'settings.value.map': '"{name}" tiene que ser un grupo de ajustes entre llaves',
	'settings.value.word': '"{name}" no puede ser "{value}"; admite {words}',
	'settings.value.driver':
		'Docker no conoce el controlador de almacenamiento "{value}"; "{near}" se parece',
	'settings.value.mirror':
		'un espejo de registro empieza por http:// o https://; aquí pone "{value}"',
	'settings.value.label': 'una etiqueta tiene la forma name=value; aquí pone "{value}"',
	'settings.conflict':
		'"{name}" también lo fija {flag} en la línea {line} de /etc/conf.d/docker; Docker lo toma de un solo sitio',
	'settings.unknown-flag': 'dockerd no conoce la opción {flag}',
	'settings.unknown-flag.near': 'dockerd no conoce la opción {flag}; {near} se parece',
	'settings.open':
		'{host} permite que todo el que llegue a este puerto por la red actúe como root en este equipo',
	'settings.open-local':
		'{host} permite que todo usuario y programa de este equipo actúe como root',

	// en/resume.ts
	'resume.nothing': 'No hay ninguna ejecución sin terminar. No se hizo nada.',
	'resume.was-undo': 'La ejecución sin terminar era para deshacer; continúa.',
	'resume.is-undo': 'Una vez se empezó a deshacer y no se terminó.',
	'resume.go-on-undo-plain': 'Seguir deshaciendo',
	'resume.found.short': 'Una ejecución se detuvo hace {time}.',
	'resume.left.short': 'Queda por deshacer:',
	'resume.stopped-here': 'Una ejecución anterior se detuvo aquí: {stage}, hace {time}.',
	'resume.stopped-here.short': 'Paró: {stage}, hace {time}.',
	'resume.found': 'Una ejecución anterior no terminó, hace {time}.',
	'resume.stopped-undo': 'Una vez se empezó a deshacer y no se terminó, hace {time}.',
	'resume.stopped-undo.short': 'Deshacer se detuvo, hace {time}.',
	'resume.looking': 'mirando qué ha cambiado desde entonces, {time}',
	'resume.left': 'Lo que queda por deshacer, en este orden:',
	'resume.row': '{word}  {stage}  {detail}',
	'resume.why': 'Por qué: {why}',
	'resume.why.label': 'Causa',
	'resume.since.label': 'Desde',
	'resume.next.label': 'Luego',
	'resume.since.count': '{count} diferencias: {first}; más con d',
	'resume.next':
		'El plan se hace de nuevo según el equipo tal como está ahora, y se muestra antes de cada paso.',
	'resume.next.short': 'plan nuevo, paso a paso',
	'resume.next.repair.short': 'apk fix, luego un plan nuevo',
	'resume.next.repair':
		'Primero apk arregla lo que haya podido quedar a medias (apk fix); luego se hace de nuevo el plan.',
	'resume.why.stopped': 'tú la detuviste.',
	'resume.why.stopped.short': 'tú la detuviste.',
	'resume.why.failed': 'falló un paso.',
	'resume.why.failed.short': 'falló un paso.',
	'resume.why.act-failed.short': '"{shell}" falló.',
	'resume.why.cut.short': 'cortada desde fuera, o terminal cerrado.',
	'resume.why.cut-in.short': 'cortada desde fuera en "{shell}".',
	'resume.why.power.short': 'el equipo se apagó.',
	'resume.why.power-in.short': 'el equipo se apagó en "{shell}".',
	'resume.why.act-failed': '"{shell}" falló.',
	'resume.why.cut':
		'el programa se terminó desde fuera, o se cerró su terminal, entre dos comandos.',
	'resume.why.cut-in':
		'el programa se terminó desde fuera, o se cerró su terminal, durante "{shell}". No se sabe cómo terminó ese comando.',
	'resume.why.power': 'el equipo se apagó entre dos comandos y se volvió a encender.',
	'resume.why.power-in':
		'el equipo se apagó durante "{shell}" y se volvió a encender. No se sabe cómo terminó ese comando.',
	'resume.since.nothing': 'Desde entonces no ha cambiado nada que importe para Docker.',
	'resume.since.nothing.short': 'nada que importe para Docker',
	'resume.since.unknown.short': 'no se sabe: diario antiguo',
	'resume.since.count.short': '{count} diferencias, ver d',
	'resume.since.unknown':
		'No se sabe qué ha cambiado desde entonces: el diario es de una versión antigua.',
	'resume.since': 'Desde que empezó la ejecución cambió esto, además de lo que ella hizo:',
	'resume.planned-again': 'Lo que queda se planea de nuevo según el equipo tal como está ahora.',
	'resume.mend-question': '¿Arreglarlo ahora?',
	'resume.question': '¿Qué hacer?',
	'resume.go-on': 'Seguir con: {stage}',
	'resume.anew': 'Empezar desde el principio',
	'resume.undo.note': 'se muestra antes',
	'resume.go-on-undo': 'Seguir deshaciendo ({count?queda:quedan} {count})',
	'resume.go-on-undo-none': 'Terminar de deshacer (no queda nada)',
	'resume.undo': 'Deshacer lo hecho ({count} {count?cambio:cambios})',
	'resume.details': 'Ejecución anterior',
	'resume.details.begun': 'Inicio',
	'resume.details.stopped': 'Fin',
	'resume.details.command': 'Pedido',
	'resume.details.command.value': '{command}, de la versión {version}',
	'resume.details.run': 'Nombre',
	'resume.details.choices': 'Decidido',
	'resume.details.choices.value': 'runlevel {runlevel}; {compose}; grupo docker: {users}',
	'resume.details.compose': 'con compose',
	'resume.details.no-compose': 'sin compose',
	'resume.details.nobody': 'nadie',
	'resume.details.acts': 'Qué hizo',
	'resume.details.no-acts': 'Nada que no se haya deshecho.',
	'resume.details.since': 'Qué es distinto desde que empezó',
	'resume.details.undo': 'Qué se desharía, primero lo más nuevo',
	'resume.details.no-undo': 'Nada.',
	'resume.act.succeeded': 'hecho',
	'resume.act.failed': 'falló',
	'resume.act.timed-out': 'tardó demasiado',
	'resume.act.stopped': 'detenido',
	'resume.act.unknown': 'fin desconocido',
	'resume.needs-root':
		'Seguir con una ejecución necesita root. No se hizo nada. Escribe: su -c "alpine-docker-wizard resume"',
	'resume.repair.title': 'Arreglar lo que quedó a medias',
	'resume.repair.reason':
		'Un comando empezó y no se sabe cómo acabó. No se repite a ciegas: antes se arregla lo que haya podido dejar a medias.',
	'resume.repair.undo': 'Nada que deshacer: solo arregla.',
	'resume.apk-fix.reason':
		'Hace que apk arregle paquetes que una interrupción pudo dejar a medio instalar.',
	'resume.rc-update.reason':
		'Hace que OpenRC lea de nuevo qué necesita cada servicio: pueden haber llegado paquetes sin que nadie mirara.',
	'differs.restarted': 'el equipo se reinició',
	'differs.kernel': 'kernel {before} -> {now}',
	'differs.world': 'paquetes pedidos: {changes}',
	'differs.packages': 'paquetes instalados: {changes}',
	'differs.runlevels': 'servicios en runlevels: {changes}',
	'differs.file': '{path} es otro',
	'differs.group': 'grupo docker: {before} -> {now}',

	// en/undo.ts
	'undo.conflict': 'Otra persona cambió {path} desde entonces.',
	'undo.three-way':
		'Cada línea lleva una x donde está: antes del cambio, como la dejó este programa, y ahora.',
	'undo.three-way.before': 'antes',
	'undo.three-way.ours': 'nuestro',
	'undo.three-way.now': 'ahora',
	'undo.three-way.no-file.before': 'Antes no existía ese archivo.',
	'undo.three-way.no-file.ours': 'Este programa había quitado el archivo.',
	'undo.three-way.no-file.now': 'Ahora no existe ese archivo.',
	'undo.conflict.question': '¿Qué hacer con {path}?',
	'undo.conflict.merge': 'Deshacer solo lo que cambió este programa',
	'undo.conflict.leave': 'Dejar el archivo como está',
	'undo.conflict.replace': 'Reponer el archivo antiguo; lo cambiado desde entonces se pierde',
	'undo.conflict.edit': 'Editar tú el archivo: se escribe lo que dejes en él',
	'undo.edited': 'Esto es lo que escribiste, comparado con el archivo tal como está:',
	'undo.edited.nothing': 'No cambiaste nada. El archivo se deja como está.',
	'undo.edited.question': '¿Escribir esto?',
	'undo.edited.write': 'Escribirlo cuando se llegue a este archivo al deshacer',
	'undo.edited.again': 'Editar otra vez',
	'undo.will-stay': 'Esto se queda a propósito:',
	'undo.data.intro': '{path} tiene {size} de imágenes, contenedores y volúmenes. Se quedan.',
	'undo.data.question': 'Para borrarlo todo para siempre, escribe {word}; Enter lo conserva:',
	'undo.data.title': 'Borrar imágenes, contenedores y volúmenes',
	'undo.data.reason': 'Borra todo en {path}, como pediste al escribirlo.',
	'undo.data.undo': 'Esto no se puede deshacer.',
	'undo.meanwhile': 'El diario cambió mientras tanto. No se deshizo nada; pídelo otra vez.',
	'undo.stays': 'Se queda:',
	'undo.stays.data': '{path}: imágenes, contenedores y volúmenes',
	'undo.stays.sized-data': '{path}: {size} de imágenes, contenedores y volúmenes',
	'undo.stays.path': '{path}',
	'undo.stays.kernel':
		'hasta el próximo arranque: reglas del cortafuegos, el puente docker0, el reenvío de IP',
	'undo.as-before': 'Paquetes, runlevels y repositorios están como estaban.',
	'undo.differs': 'Distinto de antes del primer cambio:',
	'stage.undo': 'Deshacer',
	'header.undo': 'deshacer',
	'undo.rail': 'Deshacer lo que hizo este programa, lo más nuevo primero',
	'undo.looking': 'Mirando el diario y el equipo, {time}',
	'undo.list.title': 'Lo que se va a deshacer',
	'undo.list.count': '{count} cambios, lo más nuevo primero',
	'undo.list.others': '{count} más, mira "Ver cada cambio"',
	'undo.stays.label': 'Queda',
	'undo.item.changed': 'cambiado desde entonces por otra persona',
	'undo.item.open': 'cambiado desde entonces: decide',
	'undo.decided.merge': 'solo se quita nuestro cambio',
	'undo.decided.leave': 'se deja como está',
	'undo.decided.replace': 'vuelve el archivo antiguo',
	'undo.decided.typed': 'se escribe lo que tecleaste',
	'undo.choice.take': 'Deshacer {count} {count?cambio:cambios}',
	'undo.choice.asks': 'antes pregunta por {count} {count?archivo:archivos}',
	'undo.choice.file': 'Decidir sobre {path}',
	'undo.choice.open': 'cambiado desde entonces',
	'undo.choice.acts': 'Ver cada cambio',
	'undo.choice.acts.note': 'con su comando o sus diferencias',
	'undo.choice.data': 'Borrar también imágenes, contenedores y volúmenes',
	'undo.choice.data.sized-note': '{size}; pide una palabra',
	'undo.choice.data.note': 'pide una palabra',
	'undo.choice.keep-data': 'Conservar imágenes, contenedores y volúmenes',
	'undo.choice.go-on': 'Seguir deshaciendo',
	'undo.word.title': 'Borrar imágenes, contenedores, datos',
	'undo.word.what': 'Todo lo que hay en {path} ({size}) se borra cuando le llegue el turno.',
	'undo.word.unsized': 'Todo lo que hay en {path} se borra cuando le llegue el turno.',
	'undo.word.asks': 'Para borrarlo todo para siempre, escribe {word} y pulsa Enter.',
	'undo.word.refused': 'Esa no es la palabra. No se borra nada; Esc vuelve atrás.',
	'undo.compare.title': 'El archivo en tres estados',
	'undo.compare.typed': 'Lo que escribiste, comparado con el archivo tal como está',
	'undo.compare.more': '{count} {count?línea:líneas} más, pulsa d',
	'undo.end.partly': 'No se deshizo todo.',
	'undo.end.stopped': 'Se detuvo porque lo pediste. Lo deshecho hasta aquí queda deshecho.',
	'undo.end.dry-run': 'No se deshizo nada: era un ensayo.',
	'undo.end.unknown':
		'No se sabe cómo estaba el equipo antes del primer cambio: el diario es de una versión antigua.',
	'key.compare': 'Mostrar la comparación completa',
	'key.compare.short': 'todo',
	'key.undo.merge': 'Deshacer solo lo que este programa cambió en el archivo',
	'key.undo.leave': 'Dejar el archivo como está',
	'key.undo.replace': 'Reponer el archivo antiguo',
	'key.undo.edit': 'Editar tú el archivo',
	'undo.question': '¿Deshacer esto?',
	'undo.not-begun': 'No se deshizo nada.',
	'undo.stays.sized-path': '{path}: {size}',
	'differs.space': 'espacio libre en {mount}: {before} -> {now}',
	'undo.list.count.short': '{count} {count?cambio:cambios}',
	'undo.looking.short': 'Mirando, {time}',
	'undo.data.decided': '{path} se borra al deshacerlo todo.',
	'differs.space.installed': 'espacio libre en {mount}: {before} -> {now}, con lo instalado',
	'key.suspend': 'Apartar el asistente; "fg" en el shell lo trae de vuelta',
} as const satisfies Translation;
