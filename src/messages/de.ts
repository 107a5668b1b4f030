/**
 * German. The reader is addressed with "Sie"; orders to a machine are infinitives.
 *
 * Data, and so longer than other files: every key of the English texts, in their order.
 */
import type {Translation} from './message.ts';

/** Every German text by key. */
export const german = {
	// en/common.ts
	verbatim: '{text}',
	'product.name': 'Docker on Alpine',
	'stage.check': 'Prüfung',
	'stage.repositories': 'Paketquellen',
	'stage.install': 'Installation',
	'stage.service': 'Dienst',
	'stage.verify': 'Test',

	// en/commands.ts
	'cli.foreign': 'Das ist {system}, nicht Alpine Linux. Nichts wurde getan.',
	'cli.foreign.hint':
		'So sehen Sie auf einem gespielten Alpine, wie es geht: alpine-docker-wizard practice',
	'cli.needs-root': 'Änderungen brauchen root; Sie sind {user}. Nichts wurde getan.',
	'cli.needs-root.with': 'Tippen Sie: {line}',
	'cli.nothing-to-change': 'Nichts zu ändern: Docker ist installiert, eingeschaltet und läuft.',
	'cli.impossible': 'Nichts wurde getan. {title}: {because}',
	'cli.blocked': 'Nichts wurde getan. {value}: {detail}',
	'cli.go-on': 'Das alles jetzt tun?',
	'cli.yes-or-no': '{question} [j/N]',
	'cli.no-language':
		'Die Texte in {language} sind nicht lesbar, also spricht dieses Programm Englisch. Kopieren Sie das Programm noch einmal.',
	'cli.yes-words': 'j ja',
	'cli.stopping':
		'Hält an, sobald der Befehl aufgeräumt hat; apk macht erst seine Pakete fertig. Noch einmal Strg+C (Ctrl+C) beendet sofort.',
	'cli.bug': 'Ein Fehler in diesem Programm: {reason}',
	'cli.output-lost':
		'Nicht alles ließ sich ausgeben: {reason}. Schaffen Sie Platz, oder schreiben Sie an einen anderen Ort.',
	'cli.bug.hint': 'Mehr wurde nicht getan. Was vorher getan wurde, steht im Journal in {folder}.',
	'cli.preference-notice': 'Einstellungen: {notice}',
	'cli.practice-list': '{id}  {title}',
	'cli.no-scenario': 'Es gibt kein Szenario "{id}".',
	'export.cannot-write': '{path} ließ sich nicht schreiben: {reason}',
	'export.no-kit':
		'Ein Rechner, den cloud-init macht, hat keinen Ordner, aus dem er ein Kit nehmen könnte. Mit Kit geht export sh oder export ansible.',
	'undo.nothing':
		'Nichts zurückzunehmen: Im Journal steht keine Änderung, die nicht schon zurückgenommen ist.',
	'undo.needs-root':
		'Änderungen zurückzunehmen braucht root. Nichts wurde getan. Tippen Sie: su -c "alpine-docker-wizard undo"',
	'undo.intro': 'Das wird zurückgenommen, das Neueste zuerst ({count}):',
	'undo.unreadable': 'Das Journal ließ sich nicht lesen: {reason}. Nichts wurde getan.',
	'undo.step.title': 'Zurücknehmen, was getan wurde',
	'undo.step.reason': 'Alles, was dieses Programm laut Journal getan hat, das Neueste zuerst.',
	'undo.step.undo': 'Noch einmal installieren.',
	'undo.command.reason': 'Nimmt zurück: {what}',
	'undo.edit.reason': 'Gibt {path} die Bytes zurück, die es vorher hatte.',
	'undo.not-there': 'Das gibt es nicht mehr.',
	'undo.not-noted':
		'Das Journal konnte das nicht festhalten ({reason}). Die nächste Rücknahme sieht noch einmal nach.',
	'undo.unreadable-lines':
		'{count} {count?Zeile:Zeilen} des Journals {count?ist:sind} nicht lesbar. {count?Was sie beschreibt:Was sie beschreiben}, wird nicht zurückgenommen.',
	'undo.changed-since': 'Bleibt, wie es ist: {path} hat seitdem jemand anderes geändert.',
	'undo.delgroup.reason':
		'Entfernt die Gruppe, die das Paket angelegt hatte und die apk zurücklässt.',
	'journal.foreign-folder':
		'{folder} gehört jemand anderem, oder andere dürfen darin schreiben, deshalb wird als root nicht getan, was sein Journal sagt. Wenn es Ihres ist: chown root:root {folder}; chmod 700 {folder}',
	'file.foreign-folder':
		'{path} ist ein Link in den Ordner {folder}, in den auch andere als root schreiben dürfen; eine Datei dort könnte inzwischen ausgetauscht werden. Legen Sie eine Datei an seine Stelle, oder geben Sie den Ordner root.',
	'file.not-private':
		'{folder} gehört jemand anderem, oder andere dürfen darin schreiben; root legt dort nichts ab. Wenn der Ordner Ihnen gehört: chown root:root {folder}; chmod 700 {folder}',
	'journal.set-aside':
		'{lines} beschädigte Zeilen wurden aus dem Journal genommen. Die Datei, wie sie war, liegt in {path}.',

	// en/forward.ts
	'forward.label': 'Für die, die es können:',
	'forward.network.outside':
		'Ein Rechner mit Alpine Linux kann keine Verbindungen nach außen öffnen. Könnten Sie ihm erlauben, den Paketserver (dl-cdn.alpinelinux.org) sowie registry-1.docker.io, auth.docker.io und production.cloudflare.docker.com auf Port 443 zu erreichen?',
	'forward.dns.outside':
		'Ein Rechner mit Alpine Linux kann keine Namen auflösen: Sein Nameserver antwortet nicht. Welchen Nameserver soll er benutzen, und darf er dort Port 53 erreichen?',
	'forward.mirror.outside':
		'Ihr Spiegelserver für Alpine Linux antwortet mit Fehlern oder mit Dateien, die nicht zusammengehören. Könnten Sie nach seinem letzten Abgleich sehen?',
	'forward.access.outside':
		'Der Proxy oder Filter verbietet Downloads vom Paketserver von Alpine Linux. Könnten Sie dl-cdn.alpinelinux.org erlauben oder einen erlaubten Spiegelserver nennen?',
	'forward.proxy.outside':
		'Ein Rechner mit Alpine Linux muss durch den Proxy und wird abgewiesen. Könnten Sie seine Adresse mit Port nennen, ob er Benutzername und Passwort verlangt und welche Rechner ohne ihn erreicht werden?',
	'forward.certificates.outside':
		'Die Verbindungen dieses Netzwerks werden unterwegs von einem Gerät geöffnet und neu signiert. Könnten Sie das Zertifikat seiner Stelle (PEM) schicken, damit der Rechner ihm vertrauen kann, oder registry-1.docker.io und dl-cdn.alpinelinux.org ausnehmen?',
	'forward.keys.outside':
		'Die Pakete Ihrer Paketquelle sind mit einem Schlüssel signiert, den mein Rechner nicht hat. Könnten Sie sagen, wo ich den öffentlichen Schlüssel bekomme, und auf anderem Weg seinen Fingerabdruck?',
	'forward.disk.outside':
		'Die Festplatte meiner virtuellen Maschine ist voll. Könnten Sie sie vergrößern? Docker braucht 2 GB und mehr für Images.',
	'forward.host.privileges':
		'Docker kann in meinem Container nicht laufen, weil es keine Netzwerke und Einhängepunkte anlegen darf. Könnten Sie ihn privilegiert starten, oder nesting einschalten (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true), oder mir eine virtuelle Maschine geben?',
	'forward.host.update':
		'In meinem LXC-Container starten keine Container mehr, seit runc aktualisiert wurde: "open sysctl net.ipv4.ip_unprivileged_port_start ... permission denied". Könnten Sie LXC und die AppArmor-Regeln des Hosts aktualisieren oder mir eine virtuelle Maschine geben?',
	'forward.host.nesting':
		'Docker braucht nesting in meinem Container. Könnten Sie es einschalten und den Container neu starten (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true)?',
	'forward.registry.outside':
		'Mein Rechner erreicht die Registry von Docker nicht. Könnten Sie Port 443 zu registry-1.docker.io, auth.docker.io und production.cloudflare.docker.com öffnen oder den Proxy oder Spiegelserver dafür nennen?',
	'forward.registry.operators':
		'Ihre Registry antwortet mit einem eigenen Fehler (HTTP 500 oder höher), wenn ein Image geholt wird. Könnten Sie in ihr Protokoll sehen?',
	'forward.limit.outside':
		'Docker Hub begrenzt die Downloads unserer gemeinsamen Adresse. Könnten Sie für den Raum einen Spiegelserver (eine Image-Registry als Pull-Through-Cache) einrichten, Konten bezahlen oder uns mehr Adressen geben?',

	// en/rootless.ts
	'choice.rootless': 'Docker ohne root',
	'choice.rootless.note': 'für Fortgeschrittene',
	'rootless.title': 'Docker ohne root',
	'rootless.for': 'für {user}',
	'rootless.what':
		'Ein eigener Daemon für {user}: Was aus einem Container ausbricht, ist {user}, nicht root. Das übliche Docker kann daneben laufen.',
	'rootless.nobody':
		'Auf diesem Rechner gibt es keinen Benutzer außer root; `adduser NAME` legt erst einen an.',
	'rootless.limits.title': 'Was es in Alpine nicht kann',
	'rootless.limits':
		'Keine Grenzen für Speicher und Prozessor (systemd fehlt), keine Ports unter 1024, `ping` nur für Gruppen 999 bis 59999, langsame Netzwerke.',
	'rootless.packages': 'das Paket docker-rootless-extras',
	'rootless.packages.why':
		'Es bringt dockerd-rootless, rootlesskit und newuidmap. Es ist in community, wie docker.',
	'rootless.ranges': 'Nummern für Benutzer in Containern',
	'rootless.ranges.why':
		'Jeder Benutzer in einem Container ist außen eine Nummer von {user}. /etc/subuid und /etc/subgid halten dafür einen Bereich; Alpine legt von selbst keinen an.',
	'rootless.cgroups': 'einheitliche Kontrollgruppen',
	'rootless.cgroups.why':
		'Version 2 ist die Vorgabe von Alpine; nehmen Sie rc_cgroup_mode aus /etc/rc.conf, wo es anders ist.',
	'rootless.namespaces': 'User-Namespaces im Kernel',
	'rootless.namespaces.why':
		'Damit ist ein Benutzer nur innerhalb eines Containers root. Ein Host oder ein gehärteter Kernel kann sie abschalten; einschalten kann sie nur dessen Betreiber.',
	'rootless.modules': 'Kernel-Module für das Netzwerk',
	'rootless.modules.why':
		'Ein Benutzer kann keine Module laden, deshalb lädt root tun, nf_tables, bridge und br_netfilter, jetzt und bei jedem Booten.',
	'rootless.folder': 'ein Ordner für Sockets, ab der Anmeldung',
	'rootless.folder.why':
		'Nur eine Sitzung dieses Benutzers weiß es: XDG_RUNTIME_DIR muss gesetzt und schreibbar sein. Alpine legt den Ordner nur mit elogind oder einem PAM-Modul an; ohne sie tut es root bei jedem Booten.',
	'rootless.daemon': 'der Daemon dieses Benutzers',
	'rootless.daemon.why':
		'Diese Zeilen tippt dieser Benutzer, am besten in ~/.profile. Ab Alpine 3.23 startet OpenRC ihn: `rc-update --user add docker default`. Dann nennt `docker info` "rootless".',
	'edit.rootless.subuid.reason': 'Ein freier Bereich von Benutzernummern für Container.',
	'edit.rootless.subgid.reason': 'Ein freier Bereich von Gruppennummern für Container.',
	'edit.rootless.modules.reason': 'Damit die Module bei jedem Booten geladen werden.',
	'choice.settings': 'Einstellungen von Docker',
	'choice.settings.note': 'Protokolle, Adressen, Spiegelserver',
	'choice.move-runlevel': 'Docker in den Runlevel "default"',
	'choice.move-runlevel.note': 'aus "boot" heraus',
	'settings.title': 'Einstellungen',
	'settings.none-needed': 'Keine davon ist nötig; jede wird vorher gezeigt.',
	'settings.all-made': 'Alle hier angebotenen Einstellungen sind schon gemacht.',
	'settings.unreadable':
		'Die vorhandenen Einstellungen sind nicht lesbar; erst sind sie zu beheben.',
	'settings.caution': 'Dazu',
	'settings.refused': 'Das geht nicht.',
	'settings.typed': '> {text}_',
	'choice.offer.asks': 'fragt nach einem Wort',
	'notice.no-engine': 'Erst muss Docker installiert sein: Es beurteilt die Einstellungen selbst.',
	'command.settings-restart.reason':
		'Docker liest seine Einstellungen beim Start. Container halten dabei an, wenn "live-restore" nicht an ist.',

	// en/plan.ts
	'step.repositories.title': 'Die Paketquelle community einschalten',
	'step.repositories.reason':
		'Alpine hat docker in seiner Paketquelle "community". apk sucht nur in eingeschalteten Paketquellen.',
	'step.repositories.main.title': 'Die Paketquelle main einschalten',
	'step.repositories.main.reason':
		'"main" hat die Bibliotheken, die Docker braucht. apk sucht nur in eingeschalteten Paketquellen.',
	'step.repositories.both.title': 'apk sagen, wo Pakete sind',
	'step.repositories.both.reason':
		'apk nimmt Pakete von den Adressen in dieser Datei. Keine davon hat Docker.',
	'step.repositories.mirror.title': 'Pakete von einem anderen Server nehmen',
	'step.repositories.mirror.reason':
		'Sie haben diesen Server verlangt. Alle Server haben dieselben Pakete.',
	'step.repositories.repair.title': 'Die Liste der Paketquellen reparieren',
	'step.repositories.repair.reason':
		'apk nimmt Pakete von den Adressen in dieser Datei. So, wie sie geschrieben ist, bekommt apk von dort nicht, was Docker braucht.',
	'step.repositories.undo': 'Die Datei bekommt die Bytes zurück, die sie vorher hatte.',
	'step.repositories.already': 'Die Paketquelle community ist an: {where}.',
	'step.repositories.not-needed':
		'Alle gewünschten Pakete sind installiert; keine Paketquelle muss sich ändern.',
	'step.repositories.skipped': 'Sie haben gewählt, die Paketquellen so zu lassen, wie sie sind.',
	'step.repositories.unreadable': 'Die Dateien der Paketquellen ließen sich nicht lesen: {reason}',
	'step.repositories.branch-unknown':
		'Es ist nicht bekannt, welchem Alpine-Zweig dieser Rechner folgt, also wird keine Paketquelle ergänzt.',
	'edit.repositories.reason': 'Damit apk auch in der Paketquelle community sucht.',
	'update.partial':
		'apk konnte nicht jede Paketquelle dieses Rechners lesen. Die, die Docker braucht, wurden gelesen.',
	'step.update.title': 'Lesen, was die Paketquellen bieten',
	'step.update.reason': 'apk lädt den Index jeder Paketquelle, die Liste ihrer Pakete.',
	'step.update.undo': 'Nichts zurückzunehmen: Nur die geladenen Indexe ändern sich.',
	'step.update.not-needed':
		'Alle gewünschten Pakete sind installiert; kein Index muss gelesen werden.',
	'command.apk-update.reason': 'Damit apk erfährt, welche Pakete die Paketquellen jetzt bieten.',
	'command.apk-policy.reason': 'Beweist, dass apk docker finden kann, und in welcher Paketquelle.',
	'step.install.title': 'Docker installieren',
	'step.install.reason':
		'Installiert die Engine, ihre Befehlszeile{compose} mit allem, was sie brauchen.',
	'step.install.compose': ' und compose',
	'step.install.undo': 'Entfernt {packages} und was sonst nichts braucht.',
	'step.install.already': 'Schon installiert: {packages}.',
	'step.install.no-apk': 'Auf diesem System gibt es kein apk, also lässt sich nichts installieren.',
	'command.apk-add.reason': 'Installiert {packages} und merkt den Wunsch in /etc/apk/world.',
	'command.apk-del.reason': 'Entfernt, was hinzugefügt wurde: {packages}.',
	'step.enable.title': 'Docker-Start beim Booten',
	'step.enable.reason':
		'Ein Runlevel ist die Liste der Dienste, die zusammen gestartet werden. "{runlevel}" kommt zuletzt, wenn der Rechner bereit ist.',
	'step.enable.undo': 'Nimmt docker wieder aus dem Runlevel "{runlevel}".',
	'step.enable.already': 'docker ist im Runlevel "{runlevel}".',
	'step.enable.other-runlevel':
		'docker ist im Runlevel "{runlevel}". Das geht; üblich ist "default".',
	'step.enable.boot':
		'docker ist im Runlevel "boot". Das geht; besser ist "default", denn dort sind Uhr, Firewall und Netzwerk bereit. `--runlevel default` verschiebt es.',
	'step.enable.twice':
		'docker ist im Runlevel "{runlevel}" und auch in "{other}". Einer reicht: `rc-update del docker {other}`.',
	'command.rc-update-move.reason': 'Nimmt docker aus "{runlevel}"; es ist nur in einem Runlevel.',
	'step.enable.no-openrc':
		'OpenRC ist hier nicht installiert, also lässt sich beim Booten nichts starten.',
	'command.rc-update-add.reason': 'Damit Docker bei jedem Booten startet.',
	'command.rc-update-del.reason': 'Damit Docker beim Booten nicht mehr startet.',
	'step.start.title': 'Docker jetzt starten',
	'step.start.reason':
		'OpenRC startet den Docker-Daemon und einen Aufpasser (supervisor), der ihn bewacht.',
	'step.start.undo': 'Hält den Docker-Daemon an und mit ihm alle Container.',
	'step.start.already': 'Der Docker-Daemon läuft und antwortet.',
	'step.start.not-booted':
		'OpenRC hat dieses System nicht gestartet, also kann hier kein Dienst laufen. Docker wird nur installiert.',
	'command.service-start.reason': 'Startet den Docker-Daemon.',
	'command.service-stop.reason': 'Hält den Docker-Daemon an.',
	'step.start.reason.silent':
		'OpenRC hält Docker für gestartet, aber kein Daemon antwortet. Ein Start würde nichts tun, also wird er neu gestartet.',
	'step.start.reason.abandoned':
		'Der Aufpasser (supervisor) des Daemons ist weg. OpenRC muss ihn erst vergessen, sonst hält es Docker für gestartet.',
	'step.start.by-hand':
		'Es antwortet ein Docker-Daemon, den OpenRC nicht gestartet hat. Er bleibt in Ruhe; nach einem Neustart startet OpenRC seinen eigenen.',
	'step.start.alone':
		'Docker antwortet, aber nichts bewacht es mehr, und Container laufen darin. Es bleibt in Ruhe; `service docker zap` und ein neuer Start helfen, wenn sie anhalten dürfen.',
	'step.start.hidden':
		'OpenRC sagt, dass Docker gestartet ist. Den Daemon selbst dürfen nur root und die Gruppe docker fragen.',
	'step.start.young': 'OpenRC hat Docker eben gestartet.',
	'step.start.reason.no-net':
		'Der Dienst docker braucht "net"; das liefert hier nur "networking", und das kann nicht starten: Keine Schnittstelle in /etc/network/interfaces ist mit "auto" markiert. Die Zeile "auto lo" genügt und ändert am vorhandenen Netzwerk nichts; `setup-interfaces` richtet mehr ein.',
	'command.move-socket.reason':
		'Wo der Socket von Docker hingehört, steht ein Ordner, wie ihn ein Container zurücklässt, der den Socket bekam, als Docker nicht lief. Er wird beiseitegelegt.',
	'command.docker-stop.reason': 'Hält an, was nicht antwortet.',
	'command.docker-restart.reason': 'Hält an, was nicht antwortet, und startet es wieder.',
	'command.docker-zap.reason':
		'Lässt OpenRC den verschwundenen Aufpasser (supervisor) vergessen; hält nichts an.',
	'command.cgroups-restart.reason':
		'Hängt die Kontrollgruppen ein, die OpenRC für vorhanden hält und die es nicht sind.',
	'command.rc-update-cache.reason':
		'Damit OpenRC weiß, was der neue Dienst braucht, bevor es ihn startet.',
	'command.pidof.reason': 'Beweist, dass kein Docker-Daemon läuft.',
	'edit.pid-file.reason':
		'Darin steht die Nummer eines Daemons, den es nicht mehr gibt. Ein neuer hielte ihn für laufend.',
	'command.dockerd-end.reason': 'Bittet den Daemon ohne Aufpasser (Prozess {pid}) zu enden.',
	'command.dockerd-end-wait.reason': 'Lässt ihm die Zeit dafür.',
	'command.apk-repair.reason': 'Stellt verschwundene Dateien von {packages} wieder her.',
	'step.settings.title': 'Die Einstellungen von Docker prüfen',
	'step.settings.reason':
		'Docker startet nicht mit Einstellungen, die es nicht versteht, deshalb wird es vorher gefragt.',
	'step.settings.reason.fault':
		'Docker startet nicht mit Einstellungen, die es nicht versteht. Hier: {fault}.',
	'step.settings.undo': 'Nichts zurückzunehmen: Prüfen ändert nichts.',
	'step.settings.mend.title': 'Die Einstellungen von Docker richtigstellen',
	'step.settings.mend.reason':
		'Damit startet Docker nicht: {fault}. Es gibt einen Weg, das richtigzustellen; Docker beurteilt die neuen Einstellungen, bevor sie die echten sind.',
	'step.settings.mend.undo': 'Stellt die Einstellungen wieder her, wie sie waren.',
	'step.settings.wanted.title': 'Docker die Einstellungen geben, die es hier braucht',
	'step.settings.wanted.reason':
		'Docker holt Images selbst und weiß nichts von der Shell: {keys} in /etc/docker/daemon.json. Docker beurteilt die neuen Einstellungen, bevor sie gelten.',
	'step.settings.running': 'Docker läuft damit, und kein Fehler ist zu sehen.',
	'command.validate.reason': 'Fragt Docker, ob es seine Einstellungen versteht.',
	'step.wait.title': 'Warten, bis Docker antwortet',
	'step.wait.reason':
		'"ok" nach einem Start heißt nur, dass ein Aufpasser (supervisor) gestartet wurde. Docker läuft, wenn sein Daemon antwortet.',
	'step.wait.undo': 'Nichts zurückzunehmen: Warten ändert nichts.',
	'wait.docker.reason': 'Fragt den Daemon jede Sekunde nach seiner Version, höchstens {seconds} s.',
	'command.docker-ask.reason': 'Fragt den Daemon nach seiner Version.',
	'command.rc-status.reason':
		'Sagt, ob der Dienst läuft und wie oft er neu gestartet werden musste.',
	'wait.answered': 'Docker {version} antwortet nach {seconds} s.',
	'wait.crashing': 'Der Daemon endet von selbst, immer wieder. Neustarts bisher: {count}.',
	'wait.settings': 'Der Daemon endet sofort: Er versteht seine Einstellungen oder Optionen nicht.',
	'wait.final': 'Der Daemon ist zu Ende, aus einem Grund, den ein neuer Start nicht ändert.',
	'wait.gave-up':
		'Der Daemon ist zu Ende, und sein Aufpasser (supervisor) startet ihn nicht wieder.',
	'wait.time-out': 'Der Daemon hat innerhalb von {seconds} Sekunden nicht geantwortet.',
	'step.access.title': 'Wer Docker benutzen darf',
	'step.access.reason':
		'Mitglieder der Gruppe "docker" können auf diesem Rechner wie root handeln, ohne Passwort: Jedes kann einen Container starten, der alle Dateien liest und schreibt.',
	'step.access.reason.doas':
		'Mitglieder der Gruppe "docker" können auf diesem Rechner wie root handeln, ohne Passwort: Jedes kann einen Container starten, der alle Dateien liest und schreibt. Ohne die Gruppe fragt "doas docker" nach dem Passwort.',
	'step.access.undo': 'Nimmt {users} wieder aus der Gruppe docker.',
	'step.access.nobody': 'Nur root darf Docker benutzen.',
	'step.access.already': 'Schon in der Gruppe docker: {users}.',
	'step.access.no-user':
		'Einen Benutzer "{user}" gibt es auf diesem Rechner nicht. Der Name kommt von --user, aus einer Antwortdatei oder aus den Einstellungen.',
	'command.chgrp-socket.reason':
		'Der Daemon fand diese Gruppe nicht, als er seinen Socket anlegte; der nächste Start tut es von selbst.',
	'command.id.reason': 'Zeigt, in welchen Gruppen {user} ab der nächsten Anmeldung ist.',
	'access.group-there': 'Die Gruppe war schon da.',
	'access.not-member': '{user} ist nicht in der Gruppe docker.',
	'evidence.member': 'Gruppen ab der nächsten Anmeldung: {groups}.',
	'command.addgroup.reason':
		'Lässt {user} ab der nächsten Anmeldung Docker benutzen, so mächtig wie root.',
	'command.delgroup.reason': 'Nimmt {user} aus der Gruppe docker.',
	'run.no-such-program': '{program} ist nicht da.',
	'run.cannot-start': '{program} ließ sich nicht starten: {reason}',
	'run.exit-code': '{program} endete mit Exit-Code {code}.',
	'run.signal': '{program} wurde durch das Signal {signal} beendet.',
	'run.time-out': '{program} brauchte länger als {seconds} s und wurde beendet.',
	'run.missing-answer': '{program} endete gut, aber seine Antwort ist nicht die, die es beweist.',
	'run.stopped': 'Angehalten, weil Sie es wollten.',
	'run.skipped': 'Ausgelassen, weil Sie es wollten.',
	'run.no-diagnosis': 'Die Ursache wurde nicht gesucht: {reason}',
	'run.file-changed': '{path} wurde inzwischen von jemand anderem geändert und blieb, wie es ist.',
	'run.cannot-read': '{path} ließ sich nicht lesen: {reason}',
	'run.cannot-write': '{path} ließ sich nicht schreiben: {reason}. Es ist, wie es war.',
	'run.locked':
		'Ein anderer Assistent (Prozess {pid}, seit {since}) ändert gerade diesen Rechner. Warten Sie, bis er fertig ist.',
	'run.no-lock':
		'Die Sperre des Assistenten war nicht zu bekommen ({reason}), also wurde nichts geändert.',
	'run.no-journal': 'Das Journal ließ sich nicht schreiben ({reason}), also wurde nichts geändert.',
	'edit.restore.reason':
		'Der Beweis für diese Änderung ist gescheitert, also bekommt die Datei ihren alten Text zurück.',
	'run.restored': '{path} hat wieder den alten Text.',
	'run.restore-failed':
		'{path} ließ sich nicht zurücksetzen: {reason}. Eine Kopie liegt in {backup}.',

	// en/verify.ts
	'step.verify.title': 'Beweis: Docker läuft',
	'step.verify.reason':
		'Vom Einfachen zum Aussagekräftigen: Dienst, Daemon, Start beim Booten, dann Container. Das Image der ersten Container entsteht aus der BusyBox dieses Rechners, sie brauchen also kein Netzwerk.',
	'step.verify.undo':
		'Zurückzunehmen ist nichts außer dem kleinen Image "hello-world", das bleibt. Das hier gemachte Image wird gleich wieder entfernt.',
	'step.verify.not-running': 'Docker kann hier nicht laufen, also gibt es nichts zu beweisen.',
	'command.service-status.reason': 'OpenRC sagt, ob der Dienst läuft.',
	'command.docker-version.reason': 'Befehlszeile und Daemon nennen ihre Versionen.',
	'command.docker-info.reason': 'Der Daemon sagt, wie er Images ablegt und Container begrenzt.',
	'command.rc-update-show.reason': 'Zeigt, ob Docker bei jedem Booten startet.',
	'command.hello-world.reason':
		'Holt ein kleines Image und führt es aus: Das beweist den Weg zur Registry, die Ablage und den Start eines Containers.',
	'command.hello-world.undo': 'Das Image bleibt; "docker rmi hello-world" entfernt es.',
	'command.compose-version.reason': 'Zeigt, dass "docker compose" da ist.',
	'selftest.folder.reason':
		'Ein Ordner, den nur sein Eigentümer lesen kann, für das nächste Image.',
	'selftest.archive.reason':
		'Packt BusyBox, das Programm hinter den meisten Befehlen dieses Rechners, mit dem, was es braucht.',
	'selftest.import.reason': 'Macht daraus ein Image: Nichts wird von irgendwoher geholt.',
	'selftest.run.reason': 'Startet einen Container aus dem hier gemachten Image.',
	'selftest.publish.reason':
		'Startet einen Container, der auf Port {port} antwortet; nur dieser Rechner selbst erreicht ihn.',
	'selftest.ask.reason':
		'Fragt ihn: Das beweist, dass ein veröffentlichter Port in den Container führt.',
	'selftest.memory.reason':
		'Startet einen Container, der 64 MiB benutzen darf, und liest die Grenze, die der Kernel für ihn führt.',
	'selftest.host-name.reason':
		'Sucht auf diesem Rechner einen Namen, zum Vergleich mit dem nächsten Test.',
	'selftest.name.reason': 'Sucht denselben Namen in einem Container.',
	'selftest.stop.reason': 'Entfernt den Container, der geantwortet hat.',
	'selftest.remove-image.reason': 'Entfernt das hier gemachte Image.',
	'selftest.remove-folder.reason': 'Entfernt den Ordner, der für den Test angelegt wurde.',
	'selftest.undo': 'Wird am Ende der Tests entfernt.',
	'verify.skipped-daemon': 'Nicht getestet: Der Daemon antwortet nicht.',
	'verify.skipped-offline': 'Nicht getestet: Sie wollten das Netzwerk nicht benutzen.',
	'verify.skipped-no-busybox':
		'Hier wurde kein Image gemacht: Es ist nicht bekannt, was die BusyBox dieses Rechners braucht.',
	'verify.skipped-no-archive': 'Hier wurde kein Image gemacht: BusyBox ließ sich nicht packen.',
	'verify.skipped-no-image': 'Nicht getestet: Hier ließ sich kein Image machen.',
	'verify.skipped-no-container':
		'Nicht getestet: Kein Container lief aus dem hier gemachten Image.',
	'verify.skipped-no-answerer':
		'Nicht getestet: Der Container, der antworten sollte, ist nicht gestartet.',
	'verify.skipped-unfit-image':
		'Nicht getestet: Die BusyBox dieses Rechners läuft in keinem Container.',
	'verify.skipped-no-memory-limit':
		'Nicht getestet: Der Daemon sagt, dass dieser Kernel Speicher nicht begrenzen kann ("No memory limit support").',
	'verify.skipped-no-registry':
		'Nicht getestet: Die Registry war nicht erreichbar, also werden Namen vielleicht nicht gefunden.',
	'verify.skipped-no-name':
		'Nicht getestet: Dieser Rechner selbst fragt keinen Nameserver, der {name} kennt.',
	'verify.no-answer': 'Nichts antwortet auf 127.0.0.1:{port}, das in einen Container führt.',
	'verify.no-memory-limit':
		'Die Speichergrenze eines Containers wird vom Kernel nicht eingehalten.',
	'verify.no-name': '{name} wird auf diesem Rechner gefunden, aber nicht in einem Container.',
	'test.service.status': 'der Dienst läuft',
	'test.rc-update.show': 'Docker startet beim Booten',
	'test.docker.version': 'der Daemon antwortet',
	'test.docker.info': 'der Daemon sagt, wie er arbeitet',
	'test.docker.compose-version': 'docker compose ist da',
	'test.selftest.folder': 'ein Ordner für das Test-Image',
	'test.selftest.archive': 'BusyBox wird gepackt',
	'test.selftest.import': 'ein Image entsteht hier',
	'test.selftest.remove-folder': 'dieser Ordner wird entfernt',
	'test.selftest.run': 'ein Container startet',
	'test.selftest.publish': 'ein Container wartet am Port',
	'test.selftest.ask': 'Port antwortet: {address}',
	'test.selftest.stop': 'dieser Container wird entfernt',
	'test.selftest.memory': 'eine Speichergrenze hält',
	'test.docker.hello-world': 'hello-world läuft',
	'test.selftest.host-name': 'dieser Rechner findet Namen',
	'test.selftest.name': 'ein Container findet Namen',
	'test.selftest.remove-image': 'das Test-Image wird entfernt',
	'evidence.service': 'OpenRC sagt: {state}.',
	'evidence.runlevel': 'docker ist im Runlevel "{runlevel}".',
	'evidence.version': 'Docker {version} antwortet.',
	'evidence.info': 'Speichertreiber {driver}, cgroup-Version {cgroup}, Daten in {root}.',
	'evidence.info-short': 'Speichertreiber {driver}.',
	'evidence.compose': 'Compose {version}.',
	'evidence.import': 'Aus der BusyBox dieses Rechners wurde ein Image gemacht, nicht geholt.',
	'evidence.self-made':
		'Ein Container lief aus einem hier gemachten Image; keine Registry wurde gefragt.',
	'evidence.port': 'Ein Container hat auf 127.0.0.1:{port} geantwortet.',
	'evidence.memory': 'Der Kernel hält die Grenze von 64 MiB ein.',
	'evidence.host-name': 'Dieser Rechner findet den Namen.',
	'evidence.name': 'Ein Container findet ihn auch.',
	'evidence.hello-world-fetched': 'Von der Registry geholt und ausgeführt.',
	'evidence.hello-world': 'Ausgeführt aus dem Image, das schon da war.',
	'summary.headline.no-registry': 'Docker führt Container aus; die Registry ist nicht erreichbar.',
	'summary.headline.registry-refused':
		'Docker führt Container aus; die Registry gab das Test-Image nicht heraus.',
	'summary.proof.not-asked':
		'Ein Container lief aus einem hier gemachten Image; die Registry wurde nicht gefragt.',
	'summary.proof.not-reached':
		'Ein Container lief aus einem hier gemachten Image; die Registry war nicht erreichbar.',
	'summary.proof.on-the-box':
		'Ein Container lief aus einem Image, das schon da war; die Registry wurde nicht gefragt.',
	'summary.boot': 'startet beim Booten',
	'summary.boot.not': 'startet nicht beim Booten',
	'summary.boot.session': 'nur für diese Sitzung: ein Neustart nimmt es weg',
	'summary.boot.data': 'bis zum nächsten Neustart; Images bleiben auf der Festplatte',
	'summary.boot.kept': 'startet bei jedem Booten, aus dem, was lbu und der Cache bewahren',

	// en/keep.ts
	'step.install.reason.diskless':
		'Installiert die Engine, ihre Befehlszeile{compose} mit allem, was sie brauchen. Dieser Rechner läuft aus dem Speicher: Ein Neustart nimmt das alles wieder weg, auch Images und Container, wenn es nicht bewahrt wird.',
	'step.install.reason.data':
		'Installiert die Engine, ihre Befehlszeile{compose} mit allem, was sie brauchen. Dieser Rechner läuft aus dem Speicher, nur /var liegt auf einer Festplatte: Ein Neustart nimmt die Programme weg, nicht die Images, wenn sie nicht bewahrt werden.',
	'step.keep.session':
		'Nur für diese Sitzung: Ein Neustart nimmt Docker weg, weil Sie es nicht bewahren wollten.',
	'step.keep.no-medium':
		'Nirgends steht, wo dieser Rechner seine Einstellungen bewahrt. "setup-lbu" richtet das ein, für einen Stick oder eine Festplatte, die schon da ist.',
	'step.keep.not-mounted':
		'{path}, wo dieser Rechner seine Einstellungen bewahrt, ist nicht eingehängt.',
	'step.cache.title': 'Die Pakete für das nächste Booten bewahren',
	'step.cache.reason':
		'Beim Booten installiert Alpine vom Bootmedium und aus dem Cache von apk, noch ohne Netzwerk. Docker ist auf keinem Bootmedium.',
	'step.cache.undo': 'apk bekommt den Cache zurück, den es hatte; Pakete im Ordner bleiben.',
	'command.setup-apkcache.reason': 'Von jetzt an bewahrt apk geladene Pakete in {folder} auf.',
	'command.forget-cache.reason': 'Gibt apk den Cache zurück, den es vorher hatte.',
	'command.apk-cache.reason': 'Holt, was installiert und noch nicht im Cache ist.',
	'command.apk-cache.undo': 'Die Pakete bleiben im Cache; "apk cache clean" entfernt alte.',
	'step.commit.title': 'Die Einstellungen für das nächste Booten bewahren',
	'step.commit.reason':
		'"lbu commit" packt, was in /etc geändert wurde: die Liste der Pakete, die Runlevel, die Gruppen, die Einstellungen von Docker. Nicht gepackt werden /var/lib/docker, /home und /root.',
	'step.commit.undo':
		'Ein Archiv wird nicht zurückgenommen. Sind die anderen Schritte zurückgenommen, bewahrt "lbu commit" diesen Stand.',
	'command.lbu-status.reason': 'Listet auf, was sich seit dem letzten Mal in /etc geändert hat.',
	'command.lbu-commit.reason': 'Schreibt die Änderungen nach {path}.',
	'command.lbu-commit.undo': 'Das nächste "lbu commit" ersetzt, was dieses geschrieben hat.',
	'choice.keep': 'Weiter, Docker übersteht Neustarts',
	'choice.keep.note': 'lbu commit, apk-Cache',
	'choice.session': 'Weiter, nur für diese Sitzung',
	'choice.session.note': 'ein Neustart nimmt Docker weg',
	'summary.change.kept': 'die Einstellungen sind für das nächste Booten bewahrt (lbu commit)',
	'summary.change.cache': 'apk bewahrt seine Pakete in {folder} auf',
	'summary.boot.kept-in-memory': 'startet bei jedem Booten; Images im Speicher sind dann weg',

	// en/mend.ts
	'edit.resolver.reason':
		'Damit Namen bei {server} gesucht werden; die alten Zeilen werden Kommentare.',
	'edit.daemon-json.reason':
		'Ein Komma oder Kommentar zu viel oder ein Komma zu wenig, und dockerd liest nichts von der Datei.',
	'edit.world.reason': 'Die Zeile {line} verbietet ein Paket, das Docker braucht.',
	'edit.world.bad': 'Was kein Paketname ist, kommt weg: {line}',
	'edit.by-hand.reason': 'Was Sie getippt haben.',
	'command.nslookup.reason': 'Beweist, dass Namen wieder gefunden werden.',
	'command.dockerd-validate.reason': 'Der Daemon sagt, ob er seine Einstellungen annimmt.',
	'command.apk-simulate.reason': 'apk sagt, was es installieren würde, und ändert nichts.',
	'command.apk-fix.reason': 'apk repariert, was kaputt oder halb installiert ist.',
	'command.apk-fix.undo': 'Reparierte Pakete bleiben, wie sie sind.',
	'command.apk-forget.reason': 'Nimmt {packages} aus der Liste dessen, was gewünscht ist.',
	'command.service-restart.reason': 'Hält den Dienst {name} an und startet ihn wieder.',
	'command.addgroup-docker.reason': 'Legt die Gruppe an, deren Mitglieder Docker benutzen dürfen.',
	'command.delgroup-docker.reason': 'Entfernt die Gruppe docker.',
	'command.mkdir.reason': 'Legt den Ordner {path} an.',
	'command.mkdir.undo': 'Ein leerer Ordner schadet nicht; er bleibt.',
	'command.docker-log.reason': 'Die letzten Zeilen, die der Daemon geschrieben hat.',
	'command.look.reason': 'Sieht nur nach.',
	'remedy-undo.file': 'Die Datei bekommt die Bytes zurück, die sie vorher hatte.',
	'remedy-undo.commands': 'Die Befehle werden einzeln zurückgenommen, der letzte zuerst.',
	'remedy-undo.both':
		'Die Datei bekommt ihre alten Bytes zurück, und die Befehle werden zurückgenommen.',
	'remedy-undo.nothing': 'Nichts zurückzunehmen.',
	'stage.remedy': 'Reparatur',
	'choice.trouble': 'Etwas geht nicht',
	'choice.trouble.note': 'sieht nur nach',
	'choice.find-out': 'Herausfinden, was nicht stimmt',
	'choice.find-out.note': 'sieht nur nach',
	'choice.remedy.note': 'erst zeigen',
	'choice.edit-yourself': 'Die Datei selbst bearbeiten',
	'choice.edit-yourself.note': 'in vi, an einer Kopie',
	'choice.edit-again': 'Noch einmal bearbeiten',
	'choice.apply-step.note': 'sieht danach wieder nach',
	'choice.mirrors': 'Anderen Spiegelserver wählen',
	'choice.mirrors.note': 'ein Server mit denselben Paketen',
	'choice.findings': '{count} {count?weiterer Befund in der Datei:weitere Befunde}',
	'choice.findings.note': 'Sie entscheiden',
	'choice.measure': 'Messen, wie schnell sie antworten',
	'choice.measure.note': 'fragt jeden nach einer Datei',
	'choice.measuring': 'wird gemessen',
	'choice.outside': 'das muss jemand anderes tun',
	'choice.by-hand': 'von Ihnen zu tippen',
	'choice.look-again-at-cause': 'Noch einmal nachsehen',
	'choice.not-this-one': 'Das ist es nicht',
	'choice.none-of-these': 'Nichts davon',
	'choice.report': 'Bericht speichern',
	'choice.report.note': 'für jemanden, der helfen kann',
	'choice.look-again': 'Neu nachsehen',
	'choice.back-to': 'Zurück: {place}',
	'choice.retry-stage': 'Zurück: {place}, neuer Versuch',
	'notice.helped': 'Erledigt: {title}.',
	'notice.dry-run': 'Probelauf: Nichts wurde geändert.',
	'notice.no-fix': 'Für diese Zeile gibt es keine sichere Änderung.',
	'notice.offline': 'Das Netzwerk wird nicht gefragt (--offline).',
	'notice.mirror-chosen': 'Noch ist nichts geändert: Das ist nur der Plan.',
	'notice.mirror-kept': 'Der Rechner benutzt schon {base}.',
	'notice.nothing-typed': '{path} ist, wie es war; nichts wurde getippt.',
	'notice.no-editor': 'Der Editor {program} ließ sich nicht starten: {reason}',
	'notice.no-terminal': 'Hier lässt sich kein Editor öffnen.',
	'notice.cannot-read': '{path} ließ sich nicht lesen: {reason}',
	'notice.no-report': 'Der Bericht ließ sich nicht speichern: {reason}',
	'by-hand.title': 'Getipptes schreiben in {path}',
	'by-hand.reason': 'Bearbeitet wurde eine Kopie; die Datei ändert sich erst jetzt.',
	'fix.title': 'Zeile {line} von {path} richtigstellen',
	'fix.title.file': '{path} richtigstellen',
	'mirror.not-asked': 'ungefragt',
	'mirror.waiting': 'wartet',
	'mirror.answered': '{milliseconds} ms',
	'mirror.failed': 'Fehler',
	'mirrors.title': 'Server mit den Paketen von {branch}',
	'mirrors.measuring': 'frage, {time}',
	'mirrors.hint':
		'Alle haben dieselben Pakete. Ihre Indexe sind signiert, man muss also keinem vertrauen.',
	'mirrors.present': 'Diesen benutzt der Rechner jetzt.',
	'mirrors.reason': 'Er sagte: {reason}',
	'findings.title': 'Was noch gefunden wurde',
	'findings.none': 'Sonst wurde in den Dateien nichts gefunden.',
	'findings.count': '{count} {count?Befund:Befunde}',
	'findings.fix': 'Enter zeigt, wie es zu beheben ist.',
	'findings.mended': 'Befund',
	'advice.title': 'Was hilft',
	'advice.manual': 'Das müssen Sie selbst tippen, als root, in einem anderen Terminal:',
	'advice.outside': 'Von innen lässt sich das auf diesem Rechner nicht beheben.',
	'failure.file': 'Datei',
	'header.trouble': 'Fehlersuche',
	'screen.trouble': 'Was nicht stimmt',
	'trouble.rail.answers': 'Antworten',
	'trouble.rail.cause': 'Ursache',
	'trouble.rail.fix': 'Abhilfe',
	'trouble.rail.proof': 'Beweis',
	'trouble.title': 'Was stimmt nicht?',
	'trouble.looking': 'Dieser Rechner wird angesehen',
	'trouble.asking': 'frage, {time}',
	'trouble.well': 'Docker antwortet, und es wurde kein Fehler gefunden.',
	'trouble.not-installed':
		'Nichts wurde gefunden, was eine Installation von Docker verhindern würde.',
	'trouble.unknown':
		'Was nicht stimmt, wurde nicht erkannt. Einen Bericht kann man anderen zeigen.',
	'trouble.causes': 'Wahrscheinliche Ursachen, die erste zuerst',
	'trouble.mended': 'Das ist weg: {title}',
	'trouble.not-mended': 'Das ist noch da: {title}',
	'trouble.check': 'Enter sieht nach mit {shell}',
	'trouble.nothing-more': 'Sonst wurde kein Fehler gefunden.',
	'look-at.title': 'Ist es das?',
	'look-at.looking': 'sehe nach, {time}',
	'look-at.silent': '{program} sagt jetzt nichts (Exit-Code {code}).',
	'report.saving': 'Der Bericht wird gespeichert',
	'report.saved': 'Der Bericht ist gespeichert.',
	'report.saved.where':
		'Es ist eine Textdatei. Passwörter in Adressen sind unkenntlich. Lesen Sie sie, bevor Sie sie verschicken.',
	'report.contents': 'Darin steht, was herausgefunden, ausgeführt und gesagt wurde.',
	'support.title': '{program}: Bericht',
	'support.box': 'Rechner',
	'support.checks': 'Prüfungen',
	'support.causes': 'Ursachen',
	'support.answers': 'Antworten',
	'support.run': 'Lauf',
	'support.repositories': 'Paketquellen',
	'support.world': 'Gewünschte Pakete (/etc/apk/world)',
	'support.settings': 'Einstellungen von Docker',
	'support.product': 'Programm',
	'support.log': 'Ende des Protokolls des letzten Laufs',
	'support.no-log': 'noch wurde nichts ausgeführt, oder das Protokoll ist ohne root nicht lesbar',
	'support.unknown': 'unbekannt',
	'support.exit': 'Exit-Code: {code}',
	'support.outcome': '{outcome}, Exit-Code: {code}',
	'closing.trouble.unfinished': 'Die Suche nach dem Fehler wurde nicht beendet.',
	'closing.trouble.cause': 'Höchstwahrscheinlich liegt es daran: {title}',
	'ask.cause': 'Was davon könnte es sein?',
	'ask.remedies': 'Was tun?',
	'ask.remedy': 'Was tun?',
	'ask.remedy.by-hand': 'Das müssen Sie selbst tippen, als root, in einem anderen Terminal:',
	'report.saved-at': 'Der Bericht ist gespeichert: {path}',
	'plain.place-remedy': '[+]',
	'plain.place-remedy-practice': 'ÜBUNG [+]',
	'key.measure': 'Messen, wie schnell die Server antworten',
	'key.measure.short': 'messen',
	'key.measure.narrow': 'messen',
	'key.none': 'Nichts davon: einen Bericht speichern',
	'key.none.short': 'nichts davon',
	'key.none.narrow': 'keine',

	// en/change.ts
	'change.version': '{name}: jede Version, nicht {detail}',
	'change.tag': '{name} ohne sein Tag {detail} verlangen',
	'change.both': 'Beliebiges {name}, nicht {detail}',
	'change.allow': '{name} wieder erlauben',
	'change.choose': '{detail} statt {name} verlangen',
	'change.forget': '{name} nicht mehr verlangen',
	'change.without': 'Docker ohne {name} installieren',
	'change.several': 'Mehreres: {changes}',
	'change.reason':
		'Diese Datei namens world führt die Pakete auf, die jemand verlangt hat. apk hält sie alle, oder es tut gar nichts.',
	'change.because':
		'{effects}{goal} Das sagte apk in einem Versuch, der nichts geändert hat; {count} wurden gemacht, und keine kleinere Änderung hilft.',
	'change.goal.docker': 'Damit kann apk Docker installieren.',
	'change.goal.world':
		'Damit kann apk wieder arbeiten. Docker ist noch in keiner seiner Listen; das ist als Nächstes zu beheben.',
	'change.removes': 'apk würde entfernen: {names}. ',
	'change.downgrades': 'apk würde eine ältere Version zurückholen von: {names}. ',
	'change.lacks':
		'apk hat {names} in keiner seiner Listen, und keine Änderung von world hilft dagegen. Beheben Sie zuerst die Paketquellen.',
	'change.note.lines': '{count} {count?Zeile:Zeilen} von world',
	'change.note.removes': 'entfernt Pakete: {count}',
	'change.title': 'Die kleinste Änderung, die hilft',
	'change.searching': 'apk: {count} versucht, {time}',
	'change.looking': 'Änderungen werden durchgerechnet',
	'change.looking.hint': 'Es läuft nur apk add --simulate, das nichts ändert. Esc geht zurück.',
	'change.looking.hint.plain': 'Es läuft nur apk add --simulate, das nichts ändert.',
	'ask.change': 'Welche dieser Änderungen? Jede davon genügt.',
	'change.found': 'Jede davon genügt. Die kleinste steht zuerst.',
	'change.none':
		'Keine Änderung von {path}, die dieses Programm zu versuchen weiß, lässt apk Docker installieren ({count} versucht).',
	'change.not-needed': 'apk sagt, dass es Docker so installieren kann. Was im Weg war, ist weg.',
	'change.unreadable': '{path} ließ sich nicht lesen: {reason}',
	'change.chosen': 'Noch ist nichts geändert. Docker wird ohne {name} installiert.',
	'apk-lock.held': 'Prozess {pid} hält die Sperre: {command}',
	'apk-lock.waiting':
		'wartet, bis zu {seconds} s, auf Prozess {pid} ({command}), der apk gerade benutzt',
	'apk-lock.waits': 'Zuerst: {wait}. {reason}',
	'step.install.world-empty':
		'/etc/apk/world ist leer. So würde apk add Alpine selbst entfernen, also wird nichts installiert.',
	'step.install.world-bad':
		'In /etc/apk/world steht "{wish}", und das ist kein Paket. apk würde verlieren, was dahinter steht, also wird nichts installiert.',
	'choice.unskip': 'Doch nicht überspringen',
	'choice.unskip.note': 'zeigt die Änderung noch einmal',
	'choice.smallest': 'Die kleinste Änderung suchen',
	'choice.smallest.note': 'fragt nur apk',

	// en/check.ts
	'check.offline': 'Sie wollten kein Netzwerk.',
	'check.what.release': 'Alpine-Version',
	'check.what.branch': 'Alpine-Zweig',
	'check.release': 'Alpine {release}, Zweig {branch}',
	'check.release.supported': 'Der Zweig {branch} bekommt bis {until} Sicherheitsupdates.',
	'check.release.foreign': '{name}',
	'check.release.foreign.detail':
		'Das ist nicht Alpine, also wird hier nichts geändert. Üben geht auf jedem System.',
	'check.release.derived': '{name}, auf Alpine gebaut',
	'check.release.derived.detail':
		'{name} baut auf Alpine auf. Die Schritte sollten gehen; dort getestet wurden sie nicht.',
	'check.release.latest-stable.detail':
		'Die Paketquellen folgen "latest-stable"; das nächste Upgrade nach einer neuen Version hebt diesen Rechner also auf diese.',
	'check.release.disagree': 'Version {release}, Pakete {branch}',
	'check.release.disagree.detail':
		'/etc/alpine-release gehört zu {fromRelease}, die Paketquellen zu {fromRepositories}: Ein Upgrade wurde begonnen und nicht beendet. Die Pakete kommen aus {fromRepositories}.',
	'check.release.edge-window.detail':
		'Die Paketquellen sind die von edge. Einige Wochen nach einer neuen Version nennt edge sich {release}; oder das Upgrade auf edge ist nicht fertig.',
	'check.release.ended': 'Alpine {release}, Ende {since}',
	'check.release.ended.detail':
		'{branch} bekommt seit {since} keine Sicherheitsupdates mehr. Die Pakete gibt es noch, Docker lässt sich also installieren; ein Upgrade von Alpine ist fällig.',
	'check.release.edge.detail': 'edge ist der fortlaufende Zweig: Die Pakete ändern sich täglich.',
	'check.release.newer': '{branch} ist neuer, als dieser Assistent kennt. Es sollte genauso gehen.',
	'check.what.architecture': 'Architektur',
	'check.architecture': '{arch}',
	'check.architecture.detail': 'Pakete für {arch}; Alpine baut docker dafür.',
	'check.what.apk': 'apk',
	'check.apk': 'apk {version}',
	'check.apk.detail': 'Paketquellen werden nach den Regeln von apk {generation} gelesen.',
	'check.what.community': 'Paketquelle community',
	'check.community.on': 'Paketquelle community ist an',
	'check.community.on.detail': 'apk liest sie in {where}.',
	'check.community.commented': 'Paketquelle community ist aus',
	'check.community.commented.detail':
		'Alpine hat docker in "community". Zeile {line} von {path} nennt die Quelle hinter einem "#"; der nächste Schritt schaltet sie ein.',
	'check.community.missing': 'keine Paketquelle "community"',
	'check.community.hidden': 'apk liest "community" nicht',
	'check.community.hidden.detail':
		'Zeile {line} von {path} stimmt, aber apk hört in Zeile {by} auf, die Datei zu lesen. Der nächste Schritt behebt das.',
	'check.community.tagged': 'community nur mit Tag',
	'check.community.tagged.detail':
		'Die Zeile hat das Tag {tag}, also findet apk "docker" dort nicht ohne dieses Tag. Der nächste Schritt ergänzt eine Zeile ohne Tag.',
	'check.community.unfit': 'Paketquellen brauchen Änderung',
	'check.community.left.detail': 'Sie haben gewählt, die Paketquellen so zu lassen, wie sie sind.',
	'check.community.not-needed.detail':
		'Alle gewünschten Pakete sind installiert, also muss sich nichts ändern.',
	'check.what.world': 'world-Datei von apk',
	'check.world': '{count} {count?Paket:Pakete} in world',
	'check.world.detail': 'Die Liste dessen, was Sie von apk verlangt haben; docker kommt dazu.',
	'check.world.empty': 'world ist leer',
	'check.world.empty.detail':
		'In /etc/apk/world steht, was apk behalten soll. So leer, wie die Datei ist, würde das nächste apk add Alpine selbst entfernen. "Etwas geht nicht" auf dem ersten Bildschirm sagt, wie sie zurückkommt.',
	'check.world.bad': 'world hat eine Zeile ohne Paket: {wish}',
	'check.world.bad.detail':
		'In /etc/apk/world steht, was apk behalten soll. apk 2 liest nichts hinter "{wish}" und würde diese Pakete entfernen; apk 3 weigert sich. "Etwas geht nicht" auf dem ersten Bildschirm behebt es.',
	'check.world.tag': 'world: {line} ohne Quelle',
	'check.world.tag.detail':
		'/etc/apk/world verlangt {line}, und keine Paketquelle hat dieses Tag. apk installiert nichts, bis die Zeile oder das Tag stimmt.',
	'check.world.masked': 'world verbietet {name}',
	'check.world.masked.detail':
		'/etc/apk/world, die Liste dessen, was auf dieser Maschine gewünscht ist, hat die Zeile {line}: apk soll {name} nie installieren. Solange sie dort steht, lehnt apk Docker ab; der Assistent kann sie dann herausnehmen.',
	'check.world.pinned': 'world verlangt genau {line}',
	'check.world.pinned.detail':
		'/etc/apk/world verlangt genau {line}. Haben die Paketquellen diese Version nicht mehr, weigert sich apk; `apk add docker` ohne Version hebt das auf.',
	'check.what.kernel': 'Kernel',
	'check.kernel': 'Linux {release}',
	'check.kernel.present.detail': 'Die Module des laufenden Kernels sind da.',
	'check.kernel.none.detail':
		'Es gibt kein /lib/modules: Der Kernel gehört einem Host außerhalb, der lädt, was gebraucht wird.',
	'check.kernel.reboot': 'erst neu starten: Kernel neu',
	'check.kernel.reboot.detail':
		'Es läuft Linux {release}, aber seine Module wurden durch die eines neueren Kernels ersetzt, also könnte Docker nicht laden, was es braucht. Starten Sie den Rechner neu und dann hier noch einmal.',
	'check.kernel.modloop': 'Kernel-Module nicht eingehängt',
	'check.kernel.modloop.detail':
		'Dieser Rechner läuft aus dem Speicher, und sein modloop mit den Kernel-Modulen ist nicht eingehängt. `rc-service modloop restart` sagt, warum.',
	'check.what.overlay': 'Dateisystem overlay',
	'check.overlay': 'Dateisystem overlay',
	'check.overlay.available': 'Der Kernel kennt es; Docker legt damit Images ab.',
	'check.overlay.loadable': 'Der Kernel lädt es, wenn Docker es braucht.',
	'check.overlay.missing': 'kein Dateisystem overlay',
	'check.overlay.missing.detail':
		'Der Kernel hat kein overlay-Modul. Docker kopiert dann jede Schicht ganz; das ist langsam und braucht viel Platz.',
	'check.overlay.missing.host':
		'Der Host hat overlay nicht geladen. Wer den Host betreibt, kann das mit `modprobe overlay` tun; dieser Rechner kann es nicht.',
	'check.what.netfilter': 'Firewall-Tabellen',
	'check.netfilter': 'Firewall-Tabellen: {tables}',
	'check.netfilter.detail': 'Docker legt damit die Regeln für seine Netzwerke an.',
	'check.netfilter.missing': 'keine Firewall-Tabellen',
	'check.netfilter.missing.detail':
		'Der Kernel hat weder die Module nf_tables, nft_compat und nft_nat noch iptable_nat. Ohne eines davon kann Docker seine Netzwerke nicht einrichten.',
	'check.what.cgroups': 'cgroups',
	'check.cgroups.two': 'cgroup-Version 2',
	'check.cgroups.two.detail': 'Controller: {controllers}.',
	'check.cgroups.two.without':
		'Controller: {controllers}. Grenzen für {missing} werden nicht eingehalten; wenige benutzen sie.',
	'check.cgroups.without': 'cgroup 2: ohne {missing}',
	'check.cgroups.without.detail':
		'Container laufen, aber Grenzen für {missing} werden nicht eingehalten. Auf einem virtuellen Server bestimmt das der Host.',
	'check.cgroups.one': 'cgroup-Version 1',
	'check.cgroups.one.detail':
		'Docker kann Version 1 noch und warnt davor. Nehmen Sie rc_cgroup_mode aus /etc/rc.conf, dann gilt wieder die Vorgabe, Version 2.',
	'check.cgroups.unmounted': 'cgroups: beim Start eingehängt',
	'check.cgroups.unmounted.detail':
		'Noch nicht eingehängt, das ist normal: Der Dienst "cgroups" tut es, wenn Docker gestartet wird.',
	'check.cgroups.memory': 'Speichergrenzen sind aus',
	'check.cgroups.memory.detail':
		'Der Kernel wurde mit cgroup_disable=memory gestartet, wie beim Raspberry Pi. Docker läuft; Speichergrenzen nicht. Ergänzen Sie cgroup_enable=memory in der einen Zeile von cmdline.txt und starten Sie neu.',
	'check.what.init': 'OpenRC',
	'check.init.openrc': 'OpenRC',
	'check.init.openrc.detail': 'OpenRC hat diesen Rechner gestartet und kann Docker starten.',
	'check.init.not-booted': 'nicht von OpenRC gestartet',
	'check.init.not-booted.detail':
		'OpenRC ist installiert, hat das System aber nicht gebootet, wie in einem Chroot, einem Container oder WSL. Docker lässt sich installieren, aber hier nicht als Dienst betreiben.',
	'check.init.other': 'kein OpenRC',
	'check.init.other.detail':
		'OpenRC ist nicht installiert. Docker lässt sich installieren, aber hier nicht als Dienst betreiben.',
	'check.what.network-service': 'Netzwerkdienst',
	'check.network-service': 'Netzwerkdienst: {name}',
	'check.network-service.detail': 'Er gibt Docker das Netzwerk, das sein Dienst braucht.',
	'check.network-service.later': 'Netzwerkdienst startet später',
	'check.network-service.later.detail':
		'Docker braucht "networking" und startet es nach /etc/network/interfaces.',
	'check.network-service.none': 'kein Netzwerkdienst',
	'check.network-service.none.detail':
		'Docker braucht den Dienst "networking", der ohne eine Zeile "auto" in /etc/network/interfaces nicht starten kann. `setup-interfaces -a` schreibt eine.',
	'check.network-service.no-init': 'Ohne OpenRC gibt es keine Dienste.',
	'check.what.environment': 'Art des Rechners',
	'check.environment.bare-metal': 'ein eigener Rechner',
	'check.environment.vm': 'eine virtuelle Maschine',
	'check.environment.fine': 'Docker läuft hier gut.',
	'check.environment.lxc': 'ein LXC-Container',
	'check.environment.lxc.detail':
		'Docker läuft hier nur, wenn der Host es erlaubt: nesting, und keyctl, wenn der Container unprivilegiert ist. Wer den Host betreibt, kann das einschalten.',
	'check.environment.container': 'ein Container von {name}',
	'check.environment.some-container': 'ein Container',
	'check.environment.container.detail':
		'Docker in einem Container braucht einen, der privilegiert gestartet wurde. Nur der Befehl docker geht auch mit einem eingehängten Socket des Hosts.',
	'check.environment.wsl1': 'WSL 1 kann Docker nicht ausführen',
	'check.environment.wsl1.detail':
		'WSL 1 hat keinen Linux-Kernel. In Windows macht `wsl --set-version NAME 2` WSL 2 daraus.',
	'check.environment.wsl2': 'WSL 2',
	'check.environment.wsl2.detail':
		'OpenRC startet hier nur mit command="/sbin/openrc default" unter [boot] in /etc/wsl.conf. Schalten Sie für diese Distribution die Integration von Docker Desktop ab.',
	'check.environment.chroot': 'ein Chroot',
	'check.environment.chroot.detail':
		'Docker lässt sich hier installieren, aber nicht starten: Das System außerhalb bestimmt, was läuft.',
	'check.environment.openvz': 'OpenVZ',
	'check.environment.openvz.detail':
		'Docker braucht einen neueren Kernel, als die meisten OpenVZ-Hosts haben. Der Anbieter weiß es; eine KVM-Maschine geht.',
	'check.what.mode': 'Art der Installation',
	'check.mode.sys': 'auf Festplatte installiert',
	'check.mode.sys.detail': 'Was installiert ist, ist auch nach einem Neustart da.',
	'check.mode.overlay': 'Wurzel ist ein Overlay',
	'check.mode.overlay.detail': 'Etwas außerhalb hält dieses Dateisystem und bestimmt, wie lange.',
	'check.mode.data': 'Modus data: System im Speicher',
	'check.mode.data.detail':
		'/var liegt auf einer Festplatte, der Rest im Speicher. Images überleben einen Neustart; Docker selbst nur mit `lbu commit` und einem Paket-Cache.',
	'check.mode.diskless': 'läuft aus dem Speicher',
	'check.mode.diskless.detail':
		'Alles ist im Speicher: Nach einem Neustart sind Docker und seine Images weg, wenn sie nicht mit `lbu commit`, einem Paket-Cache und einer Festplatte für /var/lib/docker erhalten werden.',
	'check.mode.overlaytmpfs': 'Änderungen nur im Speicher',
	'check.what.space': 'freier Platz',
	'check.space': '{free} frei auf {mount}',
	'check.space.detail': 'Docker braucht etwa 0.3 GB; dazu kommen die Images.',
	'check.space.inodes':
		'Auf {mount} passen noch {count} Dateien: Die Einträge für Dateien (Inodes) sind verbraucht. Dateien entfernen oder Docker eine andere Platte geben.',
	'check.space.little': 'Docker braucht etwa 0.3 GB. Bei {free} bleibt wenig für Images.',
	'check.space.blocks':
		'{free} reichen nicht: Docker und was es braucht nehmen etwa {needed}. Schaffen Sie Platz und prüfen Sie noch einmal.',
	'check.space.unclear': 'Es ist nicht klar, welches Dateisystem gemeint ist.',
	'check.what.filesystem': 'Dateisystem der Images',
	'check.filesystem': 'Images kommen auf {type}',
	'check.filesystem.detail': '{path} liegt auf {mount}.',
	'check.filesystem.unfit':
		'Docker kann auf {type} keine Images halten. Hängen Sie bei {path} eine Festplatte mit ext4, xfs oder btrfs ein.',
	'check.filesystem.overlay':
		'{path} liegt selbst auf einem Overlay, und Overlays stapeln sich schlecht. Besser ist dort eine eingehängte Festplatte oder ein Volume.',
	'check.what.memory': 'Speicher',
	'check.memory': '{available} Speicher verfügbar',
	'check.memory.detail': '{available} von {total} sind verfügbar.',
	'check.memory.little':
		'{available} von {total} sind verfügbar. Docker allein braucht etwa 0.2 GB; Container könnten aus Speichermangel beendet werden.',
	'check.what.clock': 'Uhr',
	'check.clock': 'Uhr: {now}',
	'check.clock.detail':
		'Die Uhr zeigt eine Zeit nach dem Tag, an dem dieser Assistent gemacht wurde.',
	'check.clock.right': 'Uhr geht richtig',
	'check.clock.right.detail': '{now}, {seconds} s neben der Zeit des Servers.',
	'check.clock.behind': 'Uhr geht {seconds} s nach',
	'check.clock.ahead': 'Uhr geht {seconds} s vor',
	'check.clock.past': 'Uhr geht falsch: {now}',
	'check.clock.wrong.detail':
		'Zertifikate sehen für diesen Rechner noch nicht gültig oder abgelaufen aus, also scheitert https. `ntpd -qnN -p pool.ntp.org` stellt die Uhr.',
	'check.what.privilege': 'Root-Rechte',
	'check.privilege.root': 'root',
	'check.privilege.root.detail': 'Alles kann geändert werden.',
	'check.privilege.behind': 'Von {human} mit Root-Rechten gestartet.',
	'check.privilege.user': 'Benutzer {user}, nicht root',
	'check.privilege.tool':
		'Ansehen geht so. Zum Ändern starten Sie noch einmal, mit `{tool}` davor.',
	'check.privilege.su':
		"Ansehen geht so. Zum Ändern werden Sie mit `su -` root und starten noch einmal; oder Sie nehmen `su -c '...'`.",
	'check.privilege.none':
		'Ansehen geht so. Änderungen brauchen root, und weder doas noch sudo noch su ist da: Melden Sie sich als root an.',

	// en/check-network.ts
	'check.what.link': 'Netzwerkverbindung',
	'check.link': '{names} hat eine Adresse',
	'check.link.detail': 'Es gibt eine Standardroute.',
	'check.link.no-route.fine':
		'Es gibt keine Standardroute; sind die Server in der Nähe, ist sie nicht nötig.',
	'check.link.no-route': '{names}, kein Weg hinaus',
	'check.link.no-route.detail':
		'Es gibt eine Adresse, aber keine Standardroute, also ist draußen nichts erreichbar. `setup-interfaces` oder der Router des Netzwerks liefern eine.',
	'check.link.none': 'keine Schnittstelle hat Adresse',
	'check.link.none.detail':
		'Ohne Netzwerk findet apk keine Pakete. `setup-interfaces -a` und `rc-service networking start` richten eines ein.',
	'check.what.proxy': 'Proxy',
	'check.proxy.none': 'kein Proxy',
	'check.proxy.none.detail': 'apk und Docker verbinden sich direkt.',
	'check.proxy': 'Proxy {host}',
	'check.proxy.detail': 'apk und Docker bekommen diesen Proxy.',
	'check.what.resolver': 'Nameserver',
	'check.resolver': 'Namen werden gefunden',
	'check.resolver.detail': 'Der Name des Spiegelservers wird gefunden: {said}.',
	'check.resolver.none': 'kein Nameserver',
	'check.resolver.none.detail':
		'/etc/resolv.conf nennt keinen Server, also wird kein Spiegelserver mit seinem Namen gefunden. `setup-dns` schreibt die Datei.',
	'check.resolver.fails': 'Namen werden nicht gefunden',
	'check.resolver.fails.detail': 'Die Nameserver ({servers}) halfen nicht: {said}.',
	'check.what.mirror': 'Paket-Spiegelserver',
	'check.mirror': '{host} antwortet',
	'check.mirror.detail': 'Der Index war da, {said}: {url}',
	'check.mirror.missing': 'Spiegelserver ohne Index',
	'check.mirror.missing.detail':
		'Der Server antwortet, aber nicht mit einem Index: {url}. `apk update` im nächsten Schritt zeigt, ob das stört.',
	'check.mirror.fails': 'Spiegelserver nicht nutzbar',
	'check.mirror.fails.detail':
		'{url}: {said}. apk kommt vielleicht besser zurecht; falls nicht, wird der Fehler dort erklärt.',
	'check.what.community-index': 'community auf dem Spiegelserver',
	'check.community-index': 'Spiegelserver hat "community"',
	'check.community-index.missing': 'Spiegelserver ohne "community"',
	'check.community-index.fails': '"community" nicht abrufbar',
	'check.what.registry': 'Docker-Registry',
	'check.registry': 'Docker Hub antwortet',
	'check.registry.detail': 'Images können geholt werden ({said}).',
	'check.registry.fails': 'Docker Hub antwortet nicht',
	'check.registry.fails.detail':
		'{said}. Docker lässt sich trotzdem installieren und starten; Images brauchen einen anderen Weg.',

	// en/check-docker.ts
	'check.what.docker': 'Docker',
	'check.docker.none': 'Docker ist noch nicht installiert',
	'check.docker.none.detail': 'Der Plan installiert es.',
	'check.docker.installed': 'Docker {version} installiert',
	'check.docker.with-compose': 'Mit compose.',
	'check.docker.without-compose': 'Ohne compose.',
	'check.docker.partly': 'nur {name} ist installiert',
	'check.docker.partly.detail': 'Der Plan ergänzt, was fehlt.',
	'check.docker.podman': '"docker" ist hier podman',
	'check.docker.podman.detail':
		'Das Paket podman-docker gibt podman den Namen docker. Es muss weg, bevor Docker installiert werden kann: `apk del podman-docker`.',
	'check.docker.foreign': 'docker {version}, nicht von apk',
	'check.docker.foreign.detail':
		'Es gibt einen Befehl docker, den apk nicht installiert hat. Er kann im Suchpfad vor dem von Alpine stehen.',
	'check.what.settings': 'daemon.json',
	'check.settings.none': 'Docker mit seinen Vorgaben',
	'check.settings.none.detail': 'Es gibt keine /etc/docker/daemon.json, und es braucht auch keine.',
	'check.settings': 'daemon.json ist lesbar',
	'check.settings.detail': 'Docker startet mit den Einstellungen aus /etc/docker/daemon.json.',
	'check.settings.flags': 'Docker mit eigenen Optionen',
	'check.settings.flags.detail': 'Docker startet mit den Optionen aus /etc/conf.d/docker.',
	'check.settings.broken': 'Einstellungen stoppen Docker',
	'check.settings.doubtful': 'Einstellungen evtl. schädlich',
	'check.settings.broken.detail': 'Damit startet Docker nicht: {fault}.{more}',
	'check.settings.broken.running':
		'Docker läuft, und sein nächster Start scheitert daran: {fault}.{more}',
	'check.settings.more': ' Weitere Fehler: {count}.',
	'check.settings.ignored': 'eine Einstellung ohne Wirkung',
	'check.settings.ignored.detail': '{fault}.',
	'check.settings.open': 'Docker steht anderen offen',
	'check.settings.open.detail': '{fault}. Wer Docker nimmt, wie es ist, braucht das nicht.',
	'check.what.enabled': 'Start beim Booten',
	'check.enabled': 'startet beim Booten ({runlevel})',
	'check.enabled.detail': 'docker ist im Runlevel "{runlevel}".',
	'check.enabled.boot': 'docker ist im Runlevel "boot"',
	'check.enabled.boot.detail':
		'Das geht. Besser ist "default": Dort sind Uhr, Firewall und Netzwerk vorher bereit.',
	'check.enabled.no': 'startet nicht beim Booten',
	'check.enabled.no.detail': 'docker ist in keinem Runlevel. Der Plan trägt es ein.',
	'check.enabled.no-init':
		'OpenRC hat diesen Rechner nicht gestartet, also startet beim Booten nichts.',
	'check.enabled.twice': 'docker ist in zwei Runlevels',
	'check.enabled.twice.detail':
		'docker ist in {runlevels}. Einer reicht: `rc-update del docker boot`.',
	'check.enabled.dangling': 'Dienst im Runlevel fehlt',
	'check.enabled.dangling.detail':
		'docker ist im Runlevel "{runlevel}", aber sein Dienstskript ist weg, etwa nach einer Deinstallation. Docker zu installieren bringt es zurück.',
	'check.what.daemon': 'Docker-Daemon',
	'check.daemon': 'Docker {version} antwortet',
	'check.daemon.detail': 'Ein laufender Daemon wurde gefragt und hat seine Version genannt.',
	'check.daemon.not-installed': 'Docker ist noch nicht installiert.',
	'check.daemon.elsewhere': 'DOCKER_HOST zeigt woandershin',
	'check.daemon.elsewhere.detail':
		'DOCKER_HOST ist {host}, also spricht der Befehl docker mit einem anderen Daemon. Nach `unset DOCKER_HOST` nimmt er den dieses Rechners.',
	'check.daemon.denied':
		'Dieser Benutzer darf den Daemon nicht fragen: Das braucht root oder die Gruppe docker, ab der nächsten Anmeldung.',
	'check.daemon.failed': 'Dienst docker: {state}',
	'check.daemon.failed.detail':
		'OpenRC hat Docker aufgegeben. Das Ende von /var/log/docker.log sagt, warum; der Plan startet es wieder und beobachtet es.',
	'check.daemon.looping': 'Docker {respawns}-mal neu gestartet',
	'check.daemon.looping.detail':
		'Der Dienst gilt als gestartet, aber der Daemon endete {respawns}-mal und antwortet nicht. Das Ende von /var/log/docker.log sagt, warum.',
	'check.daemon.alone': 'Docker {version}, unbewacht',
	'check.daemon.alone.detail':
		'Der Aufpasser (supervisor) des Daemons ist weg: Niemand würde ihn neu starten. Der Plan bringt das in Ordnung, sofern keine Container laufen.',
	'check.daemon.by-hand': 'Docker {version}, von Hand',
	'check.daemon.by-hand.detail':
		'Es antwortet ein Daemon, den OpenRC nicht gestartet hat. Nach einem Neustart startet OpenRC seinen eigenen.',
	'check.daemon.abandoned': 'Docker ohne Aufpasser',
	'check.daemon.abandoned.detail':
		'OpenRC sagt "{state}", und ein einfacher Start würde nichts ändern. Der Plan lässt OpenRC das vergessen und startet Docker.',
	'check.daemon.young': 'Docker startet gerade',
	'check.daemon.young.detail': 'OpenRC hat ihn eben gestartet; der Plan wartet darauf.',
	'check.daemon.context': 'DOCKER_CONTEXT zeigt woandershin',
	'check.daemon.context.detail':
		'Der Befehl docker spricht mit dem Kontext "{context}", nicht mit dem Daemon dieses Rechners. `unset DOCKER_CONTEXT` ändert das für diese Shell.',
	'check.daemon.silent': 'Docker läuft nicht',
	'check.daemon.silent.detail':
		'Kein Daemon antwortet. Der Plan startet ihn. Das Programm docker sagte: {said}',
	'check.daemon.no-init':
		'Kein Daemon antwortet, und OpenRC hat hier nicht gebootet, um einen zu starten.',
	'check.what.options': 'Kernel-Optionen',
	'check.options': 'Kernel für Container gemacht',
	'check.options.detail': 'Alle {count} Optionen, die Container brauchen, sind an.',
	'check.options.missing': 'dem Kernel fehlt {names}',
	'check.options.missing.detail':
		'Ohne {names} im Kernel startet Docker nicht, oder kein Container. Ein anderes Kernel-Paket hat das: `apk add linux-lts` oder `linux-virt`; in einem Container oder mit dem Kernel eines Anbieters kann nur dessen Betreiber helfen.',
	'check.options.detail.special':
		'Alle Optionen, die Container brauchen, sind an. Aus sind, für die, die sie benutzen: {uses}.',
	'check.options.use.swarm': 'Netzwerke von swarm',
	'check.options.use.own-networks': 'Netzwerke der Art ipvlan und macvlan',
	'check.options.use.file-transfer': 'FTP und TFTP aus Containern',
	'check.options.use.ipv6': 'alles von IPv6',
	'check.options.use.acl': 'Zugriffslisten auf ext4',
	'check.options.use.confinement': 'AppArmor oder SELinux',
	'check.options.use.perf': 'perf je Kontrollgruppe',
	'check.options.apparmor': 'AppArmor ohne seinen Parser',
	'check.options.apparmor.detail':
		'AppArmor ist im Kernel an, und Docker muss seine Regeln mit apparmor_parser laden, das fehlt: Container starten vielleicht nicht. `apk add apparmor` bringt es.',
	'check.options.useful': 'Kernel ohne {names}',
	'check.options.useful.detail':
		'Docker läuft ohne {names}; einige Grenzen oder Schutzfunktionen der Container nicht.',
	'check.options.keys': 'nur {count} Schlüssel für root',
	'check.options.keys.detail':
		'Jeder Container nimmt einen Schlüssel des Kernels, und /proc/sys/kernel/keys/root_maxkeys erlaubt {count}. Einige hundert Container wären zu viel.',
	'check.what.firewall': 'Firewall-Dienste',
	'check.firewall.none': 'kein Firewall-Dienst',
	'check.firewall.none.detail':
		'Nichts nimmt die Regeln weg, die Docker für seine Netzwerke anlegt.',
	'check.firewall': 'Firewall: {names}',
	'check.firewall.detail':
		'{names} schreibt beim Starten und Neuladen alle Regeln neu und nimmt die von Docker weg. Docker startet danach; nach jedem Neuladen holt `service docker restart` seine Regeln zurück.',
	'check.firewall.after':
		'{names} startet nach Docker, das im Runlevel "boot" ist, und nimmt bei jedem Booten dessen Regeln weg. Mit `--runlevel default` startet Docker danach.',
	'check.what.runtimes': 'andere Container-Werkzeuge',
	'check.runtimes.none': 'kein anderes Container-Werkzeug',
	'check.runtimes.none.detail': 'Nichts teilt sich containerd oder die Firewall mit Docker.',
	'check.runtimes': '{names}',
	'check.runtimes.harmless': 'podman hat eigene Images und stört Docker nicht.',
	'check.runtimes.detail':
		'{names} kann sich containerd und die Firewall mit Docker teilen. Images liegen dann mal hier, mal dort, je nachdem, was zuerst startet.',

	// en/repositories.ts
	'repositories.why.uncomment':
		'Zeile {line} von {path} hat die Paketquelle "{repository}" durch ein # ausgeschaltet. Ohne das # benutzt apk sie.',
	'repositories.why.insert':
		'Die Paketquelle "{repository}" fehlt. Eine Zeile dafür kommt unter die von "{beside}", mit demselben Server und Zweig.',
	'repositories.why.component':
		'Zeile {line} von {path} nennt ihre Paketquellen mit Wörtern. Das Wort "{repository}" kommt dazu.',
	'repositories.why.add-both':
		'Keine Zeile von {path} nennt einen Server für {branch}. Zwei Zeilen kommen dazu: "main" hat das System, "community" hat Docker. Sie brauchen das Netzwerk.',
	'repositories.why.unhide':
		'apk 3 hört in Zeile {line} auf, {path} zu lesen, weil es diese Zeile nicht versteht. Als Kommentar, oder leer, verdeckt sie die Zeilen darunter nicht mehr.',
	'repositories.why.unhide.many':
		'apk 3 hört in Zeile {line} auf, {path} zu lesen. {count} Zeilen, die es nicht versteht, werden Kommentare und verdecken die darunter nicht mehr.',
	'repositories.why.mend':
		'{mistake} So kann apk die Zeile nicht benutzen, also wird sie richtiggestellt.',
	'repositories.why.mend.unclear': 'Zeile {line} von {path} hat einen Fehler.',
	'repositories.why.returns':
		'{path} hat die Zeilenenden von Windows. apk hält das unsichtbare Zeichen am Ende einer Zeile für einen Teil der Adresse, also kommt es weg.',
	'repositories.why.mirror':
		'Die Zeilen von {branch} in {path} bekommen den Server {mirror}, wie verlangt.',
	'repositories.impossible.branch':
		'"{branch}" ist nicht der Name eines Alpine-Zweigs, also lässt sich keine Paketquelle dafür wählen.',
	'repositories.impossible.other-branch':
		'{path}, Zeile {line}, nimmt "main" aus {found}, und dieser Rechner gehört zu {branch}. Den Zweig zu wechseln ist ein Upgrade des ganzen Systems, das bleibt deshalb Ihnen überlassen.',
	'repositories.impossible.too-many':
		'apk nimmt höchstens {limit} Paketquellen, und alle Plätze sind belegt. Schalten Sie eine aus, um Platz zu schaffen.',
	'repositories.impossible.mirror':
		'"{mirror}" ist keine Adresse, die apk benutzen kann: Sie muss mit http:// oder https:// beginnen.',
	'repositories.impossible.unknown':
		'Für {path} wurde keine Änderung gefunden, nach der apk die Paketquelle "community" hat.',
	'repositories.byte-order-mark':
		'Zeile {line} von {path} beginnt mit einer Byte-Reihenfolge-Marke: drei unsichtbare Bytes, die manche Editoren vor einen Text schreiben.',
	'repositories.blank-line':
		'Zeile {line} von {path} sieht leer aus und enthält Leerzeichen oder Tabulatoren.',
	'repositories.leading-blank':
		'Zeile {line} von {path} beginnt mit einem Leerzeichen oder Tabulator.',
	'repositories.carriage-return':
		'{count} Zeilen von {path}, die erste ist Zeile {line}, enden wie in Windows: mit einem Wagenrücklauf.',
	'repositories.quotes': 'Zeile {line} von {path} steht in Anführungszeichen.',
	'repositories.joined-lines':
		'Zeile {line} von {path} enthält zwei Adressen ohne Zeilenumbruch dazwischen.',
	'repositories.two-urls':
		'Zeile {line} von {path} enthält zwei Adressen. apk nimmt eine je Zeile.',
	'repositories.newer-syntax':
		'Zeile {line} von {path} ist für apk 3 geschrieben. Dieser Rechner hat apk 2, das eine schlichte Adresse je Zeile nimmt.',
	'repositories.keyword':
		'Zeile {line} von {path} beginnt mit {wrong}, das apk nicht kennt. Für Alpines Server ist es {right}.',
	'repositories.trailing-comment':
		'Zeile {line} von {path} hat eine Bemerkung hinter der Adresse. Eine Bemerkung braucht eine eigene Zeile.',
	'repositories.trailing-blank':
		'Zeile {line} von {path} endet mit einem Leerzeichen oder Tabulator.',
	'repositories.variable-first':
		'Zeile {line} von {path} beginnt mit einer Variablen. Dieses apk will das Wort v2 davor.',
	'repositories.scheme': 'Zeile {line} von {path} beginnt mit {wrong}. Es sollte {right} sein.',
	'repositories.too-deep':
		'Die Adresse in Zeile {line} von {path} geht zu tief: {wrong} am Ende hängt apk selbst an.',
	'repositories.host': 'Zeile {line} von {path} nennt den Server {wrong}. Es sollte {right} sein.',
	'repositories.path':
		'In der Adresse in Zeile {line} von {path} fehlt ein Ordner: Statt {wrong} sollte dort {right} stehen.',
	'repositories.branch-name':
		'Zeile {line} von {path} nennt den Zweig "{wrong}", den es nicht gibt. Es sollte {right} sein.',
	'repositories.repository-name':
		'Zeile {line} von {path} nennt die Paketquelle "{wrong}", die es nicht gibt. Es sollte {right} sein.',
	'repositories.ftp': 'Zeile {line} von {path} benutzt {wrong}, das apk 3 nicht mehr hat.',
	'repositories.not-understood': 'apk wird aus Zeile {line} von {path} nicht klug: {text}',
	'repositories.not-understood.many':
		'apk wird aus {count} Zeilen von {path} nicht klug, die erste ist Zeile {line}.',
	'repositories.undefined-variable':
		'Zeile {line} von {path} benutzt die Variable "{name}", und keine Zeile darüber setzt sie.',
	'repositories.missing-file': 'Es gibt keine Datei {path}, also weiß apk nicht, wo Pakete sind.',
	'repositories.empty': '{path} hat keine aktive Zeile, also weiß apk nicht, wo Pakete sind.',
	'repositories.medium-only':
		'Die einzige Quelle für Pakete ist das Installationsmedium (Zeile {line} von {path}).',
	'repositories.no-source':
		'Keine Zeile von {path}, die apk benutzen kann, nennt "main" oder "community" von {branch}.',
	'repositories.main-missing':
		'{path} nennt die Paketquelle "community" von {branch}, aber nicht "main" mit den Bibliotheken, die sie braucht.',
	'repositories.community-missing':
		'{path} nennt keine Paketquelle "community" für {branch}. Docker ist in "community".',
	'repositories.community-off':
		'Die Paketquelle "community" ist durch das # in Zeile {line} von {path} ausgeschaltet. Docker ist in "community".',
	'repositories.community-hidden':
		'Zeile {line} von {path} nennt die Paketquelle "community", und apk liest sie nie, weil es in einer Zeile darüber aufhört.',
	'repositories.community-tagged':
		'Zeile {line} von {path} gibt "community" ein Tag, also benutzt apk sie nur für Pakete, die mit diesem Tag verlangt werden.',
	'repositories.mixed-branches':
		'Zeile {line} von {path} nimmt "{name}" aus {found}, und dieser Rechner gehört zu {branch}.',
	'repositories.no-testing':
		'Zeile {line} von {path} nennt "testing" von {branch}. Nur der Zweig edge hat eine Paketquelle "testing".',
	'repositories.tagged-branch':
		'Zeile {line} von {path} bietet Pakete aus {found} unter dem Tag {tag} an.',
	'repositories.release-differs':
		'Zeile {line} von {path} nimmt "main" aus {found}, und das installierte System nennt sich {release}.',
	'repositories.latest-stable':
		'Zeile {line} von {path} folgt latest-stable, das zum nächsten Zweig weiterzieht, sobald es einen gibt.',
	'repositories.ended': 'Sicherheitsupdates für {branch} endeten am {since}.',
	'repositories.tag-undefined':
		'{path} verlangt {entry}, und keine Zeile der Paketquellen hat das Tag {tag}.',
	'repositories.tag-undefined.wanted':
		'{entry} ist verlangt, und keine Zeile der Paketquellen hat das Tag {tag}.',
	'repositories.tagged': 'Zeile {line} von {path} hat das Tag {tag}.',
	'repositories.medium':
		'Zeile {line} von {path} nennt ein Installationsmedium: {url}. Ohne das Medium ist es weg.',
	'repositories.duplicate':
		'Zeile {line} von {path} wiederholt die Paketquelle von Zeile {first} von {where}.',
	'repositories.slash-pair':
		'Zeile {line} von {path} nennt dieselbe Stelle wie Zeile {first}; nur der Schrägstrich am Ende ist anders.',
	'repositories.newer-index':
		'Zeile {line} von {path} verlangt Indexe der neueren Art (v3), die Alpines Server nicht haben.',
	'repositories.too-many':
		'Zeile {line} von {path} ist eine Paketquelle zu viel: apk nimmt {limit}.',
	'repositories.clock':
		'Die Uhr dieses Rechners geht falsch, und Zeile {line} von {path} benutzt https, das auf Daten (Tage) achtet.',
	'repositories.not-opened': 'apk öffnet {path} nicht.',
	'repositories.architecture': '{path} sagt "{found}", und dieser Rechner ist {arch}.',
	'repositories.then.unusable':
		'apk fragt nach einer Stelle, die es nicht gibt, und bekommt aus dieser Zeile kein Paket.',
	'repositories.then.carriage-return':
		'Der Wagenrücklauf wird Teil jeder Adresse, und apk bekommt aus diesen Zeilen kein Paket.',
	'repositories.then.refused':
		'apk lehnt die Zeile ab. Keine Zeile darunter wird dadurch verdeckt.',
	'repositories.then.hides':
		'apk 3 hört in Zeile {line} auf, die Datei zu lesen: Die Zeilen darunter ({count}) zählen nicht.',
	'repositories.then.useless':
		'apk hält die Zeile für den Namen eines Ordners, findet keinen und gibt eine Warnung aus.',
	'repositories.then.nothing': 'apk kann nichts installieren.',
	'repositories.then.no-source':
		'apk kann Docker nirgends hernehmen, und auch nicht die Bibliotheken dafür.',
	'repositories.then.medium-only':
		'Das Medium hat das Grundsystem und kein Docker. Das Netzwerk hat beides.',
	'repositories.then.main-missing':
		'apk findet Docker und kann es nicht installieren, weil die Bibliotheken fehlen.',
	'repositories.then.no-docker': '"apk add docker" endet mit "no such package".',
	'repositories.then.tagged':
		'"apk add docker" endet mit "no such package"; nur ein Name mit dem Tag wird gefunden.',
	'repositories.then.tagged-use':
		'Ihre Pakete zählen nur, wo sie mit dem Tag verlangt werden, etwa docker{tag}.',
	'repositories.then.mixed-branches':
		'Pakete aus {found} sind für andere Bibliotheken gebaut. apk lehnt sie vielleicht ab oder ersetzt Teile des Systems.',
	'repositories.then.tagged-branch':
		'Ein Paket aus {found} braucht vielleicht Bibliotheken, die {branch} nicht hat; apk lehnt es dann ab.',
	'repositories.then.release-differs':
		'Das System steht zwischen zwei Zweigen. "apk upgrade" würde es auf den in der Datei bringen.',
	'repositories.then.latest-stable':
		'Eines Tages wird aus "apk upgrade" ein Upgrade des ganzen Systems.',
	'repositories.then.ended':
		'Die Pakete lassen sich noch installieren. Gefundene Lücken darin bleiben offen; planen Sie ein Upgrade.',
	'repositories.then.tag-undefined':
		'apk bricht jede Änderung mit "missing repository tags" ab, bis das Tag festgelegt oder nicht mehr verlangt ist.',
	'repositories.then.medium':
		'Ohne das Medium gibt apk jedes Mal eine Warnung aus und macht weiter.',
	'repositories.then.duplicate': 'apk benutzt sie einmal. Daran ist nichts falsch.',
	'repositories.then.slash-pair': 'apk 2 hält sie für zwei Paketquellen und lädt beide.',
	'repositories.then.newer-index':
		'apk fragt nach Packages.adb und bekommt "not found", wenn Ihr Server es nicht hat.',
	'repositories.then.too-many':
		'apk benutzt diese Paketquelle nicht, und auch nicht die danach in der Datei.',
	'repositories.then.clock':
		'Das Zertifikat des Servers kann abgelaufen oder noch nicht gültig aussehen. Stellen Sie zuerst die Uhr; bis dahin geht http, denn die Indexe sind signiert.',
	'repositories.then.not-opened': 'Was darin steht, hat auf diesem Rechner keine Wirkung.',
	'repositories.then.architecture':
		'apk sucht Pakete für einen anderen Prozessor, die hier nicht laufen können.',

	// en/choices.ts
	'choice.start': 'Los',
	'choice.practice': 'An einem Übungsrechner üben',
	'choice.practice.note': 'nichts wird geändert',
	'choice.practice.running': 'auf dem echten Rechner läuft etwas',
	'choice.commands': 'Alle Befehle zeigen, keinen starten',
	'choice.preferences': 'Einstellungen',
	'choice.foreign': 'das ist {system}, nicht Alpine',
	'choice.go-on': 'Weiter zu: {stage}',
	'choice.go-on.summary': 'Weiter zur Zusammenfassung',
	'choice.check-again': 'Noch einmal prüfen',
	'choice.quit': 'Beenden; nichts wurde geändert',
	'choice.repositories.apply': 'Anwenden',
	'choice.repositories.apply.note': 'Kopie bleibt, Rücknahme möglich',
	'choice.repositories.update': 'Indexe lesen',
	'choice.repositories.update.note': 'apk update',
	'choice.repositories.skip': 'Überspringen',
	'choice.repositories.skip.note': 'docker wird dann evtl. nicht gefunden',
	'choice.install.apply': 'Installieren',
	'choice.service.only-root': 'Docker starten; nur root darf es',
	'choice.service.only-root.note': 'am sichersten',
	'choice.service.as-chosen': 'Docker starten; auch für {users}',
	'choice.service.also': 'Docker starten; auch für {user}',
	'choice.service.let-in': 'Auch {user} Docker benutzen lassen',
	'choice.service.also.note': '{user} kann dann wie root handeln',
	'choice.verify.apply': 'Tests ausführen',
	'choice.needs-root': 'braucht root',
	'choice.elevate': 'Mit {tool} als root neu starten',
	'choice.try-again': 'Noch einmal versuchen',
	'choice.try-again.note': 'sieht erst wieder nach',
	'choice.go-on-stopped': 'Weiter, wo es aufgehört hat',
	'choice.log': 'Das ganze Protokoll zeigen',
	'choice.stop-here': 'Hier aufhören',
	'choice.finish': 'Fertig',
	'choice.undo': 'Alles zurücknehmen',
	'choice.undo.note': 'fragt vor jeder Änderung',
	'choice.keep-going': 'Weitermachen',
	'choice.stop-after': 'Nach diesem Befehl anhalten',
	'choice.stop-after.note': 'später geht es weiter',
	'choice.stop-now': 'Jetzt anhalten',
	'choice.stop-now.note': 'hat 5 s zum Aufräumen, dann Ende',
	'choice.preference': '{name}: {value}',
	'choice.back': 'Zurück',
	'notice.stopping-after': 'Hält an, wenn der Befehl endet.',
	'notice.stopping-gently': 'Noch einmal Ctrl+C beendet apk sofort.',
	'notice.stopping-now': 'Hält an. Noch einmal Strg+C (Ctrl+C) beendet sofort.',
	'notice.needs-root':
		'Änderungen brauchen root. Tippen Sie: su -c "alpine-docker-wizard", oder melden Sie sich als root an und starten Sie noch einmal.',
	'notice.preferences-saved': 'Gespeichert.',
	'notice.preferences-failed': 'Nicht gespeichert: {reason}',
	'summary.headline.done': 'Docker läuft auf diesem Rechner.',
	'summary.headline.done-practice': 'Docker läuft auf dem Übungsrechner.',
	'summary.headline.installed': 'Docker ist installiert. Starten ließ es sich hier nicht.',
	'summary.headline.dry-run': 'Probelauf: Nichts wurde geändert.',
	'summary.headline.failed': 'Docker läuft noch nicht. Gescheitert ist: {stage}.',
	'summary.headline.unproved':
		'Der Docker-Daemon antwortet, aber nicht jeder Test wurde bestanden.',
	'summary.headline.untested': 'Docker ist eingerichtet, aber die Tests wurden ausgelassen.',
	'summary.headline.stopped': 'Angehalten, bevor Docker eingerichtet war.',
	'summary.access.root': 'nur root',
	'summary.access.users': 'root und {users}',
	'summary.access.next-login':
		'root und {users}; wer neu in der Gruppe ist, ab der nächsten Anmeldung',
	'summary.change.lines': '{count} {count?Zeile:Zeilen} in {path}',
	'summary.change.packages': 'installiert: {packages}',
	'summary.change.packages-begun': 'die Installation von {packages} wurde begonnen',
	'summary.change.package-for': '1 Paket für {names}',
	'summary.change.packages-for': '{count} Pakete für {names}',
	'summary.change.runlevel': 'docker startet beim Booten (Runlevel {runlevel})',
	'summary.change.started': 'der Docker-Daemon wurde gestartet',
	'summary.change.user': '{user} ist in der Gruppe docker',
	'summary.change.nothing': 'nichts',
	'summary.change.none': 'nichts; alles war schon da',

	// en/answers.ts
	'answers.intro':
		'Antworten für {program} install --yes --answers FILE. Eine Zeile KEY=value je Antwort. Die Datei wird nur gelesen: Nichts darin wird ausgeführt.',
	'answer.repositories':
		'fix: die Paketquelle community einschalten, falls sie aus ist, und beheben, was apk daran hindert. skip: die Dateien der Paketquellen so lassen, wie sie sind.',
	'answer.mirror':
		'Adresse des Spiegelservers, zum Beispiel https://dl-cdn.alpinelinux.org/alpine. keep: der, den der Rechner schon hat.',
	'answer.registry-mirror':
		'Server, von dem Docker Images holt, bevor es Docker Hub fragt, zum Beispiel https://mirror.example:5000. keep: was der Rechner hat.',
	'answer.compose': 'yes: auch "docker compose" installieren. no: nur Docker.',
	'answer.runlevel':
		'Runlevel, der Docker beim Booten startet: default (der übliche) oder boot (bevor Uhr und Firewall bereit sind).',
	'answer.move-runlevel':
		'yes: startet ein anderer Runlevel Docker, dann dorthin verlegen. no: dort lassen. Ohne diese Zeile heißt ein RUNLEVEL yes.',
	'answer.users':
		'Benutzer für die Gruppe docker, mit Leerzeichen dazwischen. Jeder davon kann dann ohne Passwort wie root handeln. none: nur root benutzt Docker.',
	'answer.keep':
		'Auf einem Rechner, der aus dem Speicher läuft: yes: Docker übersteht einen Neustart. no: nur bis zum nächsten Neustart.',
	'answer.offline': 'yes: das Netzwerk nicht benutzen. no: es benutzen.',
	'answer.language':
		'Sprache aller Texte, zum Beispiel de. auto: die, die die Variable LANG nennt.',
	'answers.too-long': 'Das ist keine Antwortdatei: Sie ist länger als 64 KiB.',
	'answers.no-assignment': 'nicht in der Form KEY=value: {text}',
	'answers.unknown': '{name} ist keine bekannte Antwort.',
	'answers.twice': '{name} wurde schon in Zeile {line} beantwortet.',
	'answers.no-code':
		'der Wert von {name} hat Anführungszeichen, die nicht zusammenpassen, oder ein Zeichen, auf das eine Shell reagieren würde; eine Antwortdatei enthält nur Daten.',
	'answers.problem': '{file}, Zeile {line}: {problem}',
	'answers.cannot-read': 'Die Antwortdatei ließ sich nicht lesen: {reason}',
	'answers.nothing-done': 'Es wurde nichts getan.',

	// en/diagnose.ts
	'option.explain':
		'auch sagen, was jede Zeile von apk bedeutet; mit dem Namen einer Ursache statt FILE alles darüber sagen',
	'diagnose.no-cause':
		'Es gibt keine Datei und keine Ursache {word}. diagnose --list zeigt alle Ursachen.',
	'diagnose.one-of':
		'Das passt zu {count} Ursachen. Die wahrscheinlichste kommt zuerst; ein Blick auf den Rechner sagt, welche es ist.',
	'page.title': '{cause}: {title}',
	'page.looks': 'So sieht es aus, zum Beispiel:',
	'page.helps': 'Was hilft:',
	'page.outside':
		'Was als außerhalb markiert ist, geht nicht auf diesem Rechner; das muss jemand anderes tun.',
	'page.see': 'So sieht man es am Rechner:',
	'page.copy-first':
		'Was eine Datei von Hand ändert, nimmt eine Kopie zurück, die man vorher macht:',
	'page.take-back': 'Das nimmt es zurück, das Letzte zuerst, soweit es getan wurde:',
	'page.only-looks': 'Was hilft, ändert am Rechner nichts, das zurückzunehmen wäre.',
	'page.undone': 'Was der Assistent selbst getan hat, nimmt `alpine-docker-wizard undo` zurück.',
	'page.fails':
		'Wenn es nicht hilft: Nehmen Sie es zurück und versuchen Sie das nächste Mittel. `alpine-docker-wizard report` schreibt auf, was jemand wissen muss, der helfen kann.',
	'page.forever': 'Was das wegwirft, bringt nichts zurück:',
	'page.words': 'Wörter:',
	'page.word': '{word}: {meaning}',
	'family.access': 'Rechte',
	'family.apk-network': 'Der Weg zu den Paketen',
	'family.client': 'Der Befehl docker',
	'family.container': 'Container',
	'family.daemon-config': 'Einstellungen des Docker-Daemons',
	'family.disk': 'Die Festplatte',
	'family.environment': 'Worauf der Rechner läuft',
	'family.kernel': 'Der Kernel',
	'family.missing-program': 'Fehlende Programme',
	'family.none': 'Vom Text nicht verraten',
	'family.packages': 'Pakete',
	'family.registry': 'Images und Registries',
	'family.repositories': 'Paketquellen',
	'family.rootless': 'Docker ohne root',
	'family.service': 'Der Dienst',
	'family.trust-and-clock': 'Signaturen, Zertifikate und die Uhr',
	'diagnose.healthy': 'Hier ist alles gut: Es wurde kein Fehler gefunden.',
	'diagnose.unrecognised':
		'Das wird nicht erkannt. Darin ist keine Zeile, die dieses Programm als Zeichen für Ärger mit apk, OpenRC oder Docker kennt. Die ganze Ausgabe mit dem Befehl davor sagt mehr als ein Teil davon.',
	'diagnose.then':
		'Führen Sie nach einer Abhilfe den gescheiterten Befehl noch einmal aus: Er zeigt, ob sie geholfen hat.',
	'diagnose.several':
		'{count} Ursachen wurden gefunden, in der Reihenfolge, in der sie zu beheben sind.',
	'diagnose.line': 'Zeile {line}: {text}',
	'diagnose.cannot-read': 'Nichts wurde untersucht: {reason}',
	'input.no-file': 'es gibt keine Datei {path}.',
	'input.is-folder': '{path} ist ein Ordner, keine Datei.',
	'input.too-long': '{path} ist länger als {limit} Zeichen.',
	'input.no-right': 'dieser Benutzer darf {path} nicht lesen.',

	// en/explain.ts
	'explain.unknown.program': 'das Programm, das ausgeführt wird',
	'explain.unknown.option': 'eine Option von {program}; seine Hilfe oder sein Handbuch sagt mehr',
	'explain.unknown.argument': 'wird {program} so übergeben, wie es ist',
	'explain.value': 'der Wert von {option}',
	'explain.end-of-options': 'was folgt, ist keine Option, auch wenn es mit einem Strich beginnt',
	'explain.apk': 'Alpines Paketverwaltung',
	'explain.apk.update': 'den Index jeder eingeschalteten Paketquelle lesen',
	'explain.apk.add': 'installieren und den Wunsch in /etc/apk/world merken',
	'explain.apk.del': 'entfernen, mit allem, was sonst nichts braucht, und den Wunsch vergessen',
	'explain.apk.policy': 'sagen, welche Paketquelle welche Version anbietet',
	'explain.apk.info': 'über installierte Pakete berichten',
	'explain.apk.search': 'in den Indexen nach Paketen suchen',
	'explain.apk.fix': 'reparieren, was nur halb installiert ist',
	'explain.apk.upgrade': 'die neueren Versionen aus den Paketquellen installieren',
	'explain.apk.package': 'ein Paket',
	'explain.apk.docker': 'die Engine, ihre Befehlszeile und ihre Dienstdatei',
	'explain.apk.docker-cli': 'nur die Befehlszeile',
	'explain.apk.docker-cli-compose': '"docker compose", für mehrere Container zusammen',
	'explain.apk.docker-cli-buildx': '"docker buildx", das Images baut',
	'explain.apk.docker-engine': 'nur der Daemon',
	'explain.apk.docker-openrc': 'die Dienstdatei, mit der OpenRC den Daemon startet',
	'explain.apk.nodejs': 'Node.js, mit dem dieser Assistent läuft',
	'explain.apk.wait': 'bis zu {value} s warten, solange ein anderes apk die Datenbank hält',
	'explain.apk.wait.next':
		'warten, solange ein anderes apk die Datenbank hält; die Sekunden folgen',
	'explain.apk.progress-fd': 'den Fortschritt als Zahlen in den Dateideskriptor {value} schreiben',
	'explain.apk.progress-fd.next':
		'den Fortschritt als Zahlen in einen Dateideskriptor schreiben, dessen Nummer folgt',
	'explain.apk.no-progress': 'keinen Fortschrittsbalken zeichnen',
	'explain.apk.no-interactive': 'nichts fragen',
	'explain.apk.simulate': 'nur zeigen, was getan würde',
	'explain.apk.no-cache': 'keinen geladenen Index aufbewahren',
	'explain.apk.no-network': 'das Netzwerk nicht benutzen',
	'explain.apk.quiet': 'weniger sagen',
	'explain.apk.installed': 'mit dem Exit-Code antworten, ob es installiert ist',
	'explain.apk.update-first': 'zuerst die Indexe lesen',
	'explain.apk.exact': 'genau dieser Name',
	'explain.rc-update': 'nimmt Dienste in Runlevel von OpenRC auf und heraus',
	'explain.rc-update.refresh': 'neu lesen, welcher Dienst welchen anderen braucht',
	'explain.rc-update.add': 'diesen Dienst zusammen mit dem Runlevel starten',
	'explain.rc-update.del': 'diesen Dienst nicht mehr zusammen mit dem Runlevel starten',
	'explain.rc-update.show': 'auflisten, welcher Dienst in welchem Runlevel ist',
	'explain.rc-service': 'tut etwas mit einem Dienst von OpenRC',
	'explain.service': 'dasselbe wie rc-service: tut etwas mit einem Dienst von OpenRC',
	'explain.service.start': 'jetzt starten, mit allem, was er braucht',
	'explain.service.stop': 'jetzt anhalten',
	'explain.service.restart': 'anhalten und wieder starten',
	'explain.service.status': 'sagen, ob sein Aufpasser (supervisor) läuft',
	'explain.service.zap': 'vergessen, dass er gestartet wurde, ohne etwas anzuhalten',
	'explain.service.docker': 'der Dienst, der den Docker-Daemon ausführt',
	'explain.service.name': 'der Dienst',
	'explain.runlevel.default': 'der Runlevel, der beim Booten zuletzt erreicht wird',
	'explain.runlevel.boot': 'der Runlevel, der beim Booten früh erreicht wird',
	'explain.runlevel': 'der Runlevel',
	'explain.rc-status': 'zeigt die Dienste und wie es ihnen geht',
	'explain.rc-status.all': 'aller Runlevel',
	'explain.rc-status.format': 'im Format, das folgt',
	'explain.rc-status.ini': 'eine Zeile je Dienst, für Programme lesbar',
	'explain.docker': 'Dockers Befehlszeile; sie fragt den Daemon',
	'explain.docker.version': 'die Versionen von Befehlszeile und Daemon nennen',
	'explain.docker.info': 'sagen, wie der Daemon Images ablegt und Container begrenzt',
	'explain.docker.run': 'aus einem Image einen Container machen und starten',
	'explain.docker.ps': 'die laufenden Container auflisten',
	'explain.docker.images': 'die vorhandenen Images auflisten',
	'explain.docker.rmi': 'ein Image entfernen',
	'explain.docker.pull': 'ein Image holen',
	'explain.docker.save': 'Images in eine Datei schreiben',
	'explain.docker.save.file': 'in diese Datei',
	'explain.docker.load': 'Images aus einer Datei nehmen',
	'explain.docker.load.file': 'aus dieser Datei',
	'explain.docker.archive': 'die Datei',
	'explain.docker.compose': 'das Plugin, das mehrere Container zusammen steuert',
	'explain.docker.compose.version': 'seine Version nennen',
	'explain.docker.compose.up': 'alle Container der Datei compose.yaml starten',
	'explain.docker.compose.down': 'sie anhalten und entfernen',
	'explain.docker.buildx': 'das Plugin, das Images baut',
	'explain.docker.rm': 'den Container entfernen, wenn er geendet hat',
	'explain.docker.interactive': 'seine Eingabe offen halten und ihm ein Terminal geben',
	'explain.docker.detach': 'ihn im Hintergrund laufen lassen',
	'explain.docker.publish': 'einen Port von ihm erreichbar machen; welchen, folgt',
	'explain.docker.name': 'ihm einen Namen geben, der folgt',
	'explain.docker.pull-policy': 'sagen, wann das Image geholt wird: {value}',
	'explain.docker.format': 'nur den Teil ausgeben, der folgt',
	'explain.docker.format.value': 'nur {value} ausgeben',
	'explain.docker.template': 'der Teil der Antwort, der ausgegeben wird',
	'explain.docker.hello-world': 'ein kleines Image, das nur grüßt: Beweis, dass alles geht',
	'explain.docker.image': 'das Image; von Docker Hub geholt, wenn es nicht da ist',
	'explain.docker.inside': 'wird im Container statt seines üblichen Programms ausgeführt',
	'explain.addgroup': 'nimmt einen Benutzer in eine Gruppe auf; ohne Benutzer entsteht die Gruppe',
	'explain.delgroup':
		'nimmt einen Benutzer aus einer Gruppe; ohne Benutzer wird die Gruppe entfernt',
	'explain.group.user': 'der Benutzer',
	'explain.group.docker':
		'die Gruppe, deren Mitglieder Docker benutzen und damit wie root handeln können',
	'explain.group.name': 'die Gruppe',

	// en/terms.ts
	'term.apk': 'apk',
	'term.apk.means':
		'Alpines Paketverwaltung: das Programm, das Programme installiert und entfernt.',
	'term.package': 'Paket',
	'term.package.means':
		'ein Programm mit allen seinen Dateien in einer Datei, die apk als Ganzes installiert.',
	'term.repository': 'Paketquelle',
	'term.repository.means':
		'ein Ordner mit Paketen auf einem Server; /etc/apk/repositories nennt die, die apk liest.',
	'term.mirror': 'Spiegelserver',
	'term.mirror.means':
		'ein Server, der eine Kopie aller Paketquellen hat; einer ist so gut wie der andere.',
	'term.index': 'Index',
	'term.index.means':
		'die Liste aller Pakete einer Paketquelle; apk muss sie haben, bevor es dort etwas finden kann.',
	'term.world': 'world',
	'term.world.means':
		'die Datei /etc/apk/world, die Liste dessen, was auf diesem Rechner verlangt wurde; apk hält sich bei jeder Änderung daran.',
	'term.tag': 'Tag',
	'term.tag.means':
		'ein Name wie @edge vor einer Paketquelle; ihre Pakete nimmt nur, wer das Tag dazuschreibt.',
	'term.release': 'Alpine-Version',
	'term.release.means':
		'eine Ausgabe von Alpine, etwa v3.22; alle Paketquellen eines Rechners gehören zu derselben.',
	'term.architecture': 'Architektur',
	'term.architecture.means': 'die Art des Prozessors, etwa x86_64 oder aarch64.',
	'term.signature': 'Signatur',
	'term.signature.means':
		'ein Siegel auf einer Datei; apk prüft es mit den Schlüsseln in /etc/apk/keys, damit niemand eine andere Datei unterschieben kann.',
	'term.daemon': 'Daemon',
	'term.daemon.means':
		'ein Programm, das im Hintergrund läuft; das von Docker ist dockerd, und es tut die ganze Arbeit.',
	'term.service': 'Dienst',
	'term.service.means': 'ein Daemon, den das System startet, anhält und bewacht.',
	'term.openrc': 'OpenRC',
	'term.openrc.means': 'der Teil von Alpine, der Dienste startet, jetzt und beim Booten.',
	'term.runlevel': 'Runlevel',
	'term.runlevel.means':
		'eine Liste von Diensten, die zusammen gestartet werden, etwa "default" beim Booten.',
	'term.socket': 'Socket',
	'term.socket.means':
		'eine Datei, über die Programme sprechen; der Befehl docker spricht mit dem Daemon über /var/run/docker.sock.',
	'term.container': 'Container',
	'term.container.means':
		'ein Programm mit eigenen Dateien und eigenem Netzwerk, vom Rest getrennt.',
	'term.image': 'Image',
	'term.image.means': 'die Dateien, aus denen ein Container gemacht wird.',
	'term.registry': 'Registry',
	'term.registry.means': 'ein Server mit Images; Docker Hub ist der übliche.',
	'term.cgroups': 'Kontrollgruppen',
	'term.cgroups.means':
		'damit zählt und begrenzt der Kernel, was Programme verbrauchen; auch cgroups genannt. Container brauchen sie.',
	'term.kernel': 'Kernel',
	'term.kernel.means': 'der Kern des Systems, auf dem alle Programme laufen.',
	'term.module': 'Modul',
	'term.module.means': 'ein Teil des Kernels, der bei Bedarf geladen wird.',
	'term.overlay': 'Overlay',
	'term.overlay.means':
		'ein Dateisystem, das Schichten übereinanderlegt; Docker hält damit Images.',
	'term.iptables': 'iptables',
	'term.iptables.means':
		'das Werkzeug, das die Regeln für Netzwerkpakete setzt; Docker verbindet damit Container.',
	'term.proxy': 'Proxy',
	'term.proxy.means': 'ein Rechner, der für andere Dinge aus dem Internet holt, oft in Firmen.',
	'term.name-server': 'Nameserver',
	'term.name-server.means':
		'ein Rechner, der die Adressen hinter Namen kennt (DNS); /etc/resolv.conf nennt ihn.',
	'term.certificate': 'Zertifikat',
	'term.certificate.means':
		'der Ausweis eines Servers; er gilt eine Zeit lang und für seine Namen.',
	'term.tls': 'TLS',
	'term.tls.means': 'die Verschlüsselung hinter https.',
	'term.pid-file': 'PID-Datei',
	'term.pid-file.means': 'eine kleine Datei mit der Nummer eines laufenden Programms.',
	'term.root': 'root',
	'term.root.means': 'der Benutzer, der auf dem Rechner alles ändern darf.',
	'term.daemon-json': 'daemon.json',
	'term.daemon-json.means': 'die Einstellungen des Docker-Daemons, in /etc/docker/daemon.json.',
	'term.rootless': 'rootless',
	'term.rootless.means': 'Docker, das als gewöhnlicher Benutzer läuft, ohne die Rechte von root.',
	'term.lxc': 'LXC',
	'term.lxc.means':
		'Systemcontainer, etwa die von Proxmox; ihr Host bestimmt, was darin erlaubt ist.',
	'term.wsl': 'WSL',
	'term.wsl.means': 'Linux in Windows.',
	'term.inode': 'Inode',
	'term.inode.means': 'der Eintrag einer Datei in einem Dateisystem; ihre Zahl ist begrenzt.',
	'term.mount': 'einhängen',
	'term.mount.means':
		'eine Festplatte oder ein anderes Dateisystem unter einem Ordner erscheinen lassen.',
	'term.http-status': 'HTTP-Status',
	'term.http-status.means':
		'die Zahl, mit der ein Server antwortet: 4xx heißt, dass die Frage falsch war, 5xx, dass der Server es ist.',

	// en/explain-tools.ts
	'explain.path': 'der Pfad dafür',
	'explain.mkdir': 'einen Ordner anlegen',
	'explain.mkdir.parents': 'auch die darüber; ein schon vorhandener stört nicht',
	'explain.mkdir.mode': 'sagen, wer ihn benutzen darf',
	'explain.mkdir.mode.value': 'Rechte in drei Ziffern: Eigentümer, Gruppe, andere',
	'explain.rm': 'entfernen',
	'explain.rm.recursive': 'mit allem, was darin ist',
	'explain.rm.force': 'sich nicht über Fehlendes beschweren',
	'explain.ln': 'einem Pfad einen weiteren Namen geben',
	'explain.ln.symbolic': 'als Link, der den Pfad enthält',
	'explain.ln.no-follow': 'einen Link selbst ersetzen, nicht etwas in dem Ordner, auf den er zeigt',
	'explain.tar': 'Dateien in ein Archiv packen',
	'explain.tar.create': 'ein neues Archiv anlegen',
	'explain.tar.follow': 'die Datei packen, auf die ein Link zeigt',
	'explain.tar.file': 'Name des Archivs, der folgt',
	'explain.tar.folder': 'Namen gelten ab diesem Ordner, der folgt',
	'explain.tar.packed': 'eine Datei, die gepackt wird',
	'explain.find': 'Dateien suchen',
	'explain.find.type': 'von dieser Art',
	'explain.find.files': 'gewöhnliche Dateien',
	'explain.find.exec': 'ein Programm auf die Funde anwenden',
	'explain.find.found': 'die gefundenen Dateien',
	'explain.find.many': 'so viele auf einmal, wie passen',
	'explain.find.folder': 'ein Ordner, in dem gesucht wird',
	'explain.mv': 'eine Datei umbenennen',
	'explain.mv.from': 'ihr jetziger Name',
	'explain.mv.to': 'ihr neuer Name',
	'explain.chgrp': 'sagen, welcher Gruppe eine Datei gehört',
	'explain.modprobe': 'einen Teil (ein Modul) des Kernels laden',
	'explain.modprobe.name': 'das Modul',
	'explain.dockerd': 'der Docker-Daemon selbst',
	'explain.dockerd.validate': 'nur die Einstellungen prüfen; nichts starten',
	'explain.dockerd.config-file': 'die Datei der Einstellungen, die folgt',
	'explain.pidof': 'die Nummern der Prozesse eines Programms nennen',
	'explain.program': 'das Programm',
	'explain.kill': 'einen Prozess bitten, sich zu beenden',
	'explain.kill.process': 'die Nummer des Prozesses',
	'explain.sleep': 'warten',
	'explain.cat': 'eine Datei zeigen',
	'explain.tail': 'das Ende einer Datei zeigen',
	'explain.tail.lines': 'so viele Zeilen; wie viele, folgt',
	'explain.tail.count': 'wie viele Zeilen',
	'explain.date': 'die Zeit der Uhr nennen',
	'explain.date.utc': 'in UTC, überall gleich',
	'explain.ls': 'Dateien auflisten',
	'explain.ls.long': 'mit Besitzer, Größe und Datum',
	'explain.ls.itself': 'den Ordner selbst, nicht seinen Inhalt',
	'explain.wget': 'einen Webserver fragen',
	'explain.wget.answer': 'zeigen, was er antwortet',
	'explain.wget.spider': 'nur fragen; nichts behalten',
	'explain.wget.address': 'die Adresse',
	'explain.ip': 'vom Netz dieses Rechners berichten',
	'explain.ip.route': 'die Wege aus diesem Rechner',
	'explain.ps': 'die Prozesse auflisten',
	'explain.grep': 'Zeilen mit einem Wort zeigen',
	'explain.grep.word': 'das Wort',
	'explain.df': 'sagen, wie voll die Platten sind',
	'explain.df.sizes': 'mit Größen in K, M und G',
	'explain.df.inodes': 'Inodes zählen: so viele Dateien passen',
	'explain.addgroup.system': 'als Gruppe des Systems, nicht einer Person',
	'explain.apk.print-arch': 'sagen, für welche Art Prozessor Pakete sind',
	'explain.nc': 'eine Verbindung öffnen und zeigen, was kommt',
	'explain.nc.wait': 'nach so vielen Sekunden aufgeben',
	'explain.nc.seconds': 'die Zahl der Sekunden',
	'explain.nc.address': 'die Adresse; 127.0.0.1 ist dieser Rechner selbst',
	'explain.nc.port': 'der Port',
	'explain.nslookup': 'den Nameserver fragen',
	'explain.nslookup.name': 'der gesuchte Name',
	'explain.id': 'sagen, wer ein Benutzer ist',
	'explain.id.groups': 'nur die Namen der Gruppen',
	'explain.id.user': 'der Benutzer, wie er ab der nächsten Anmeldung ist; nicht diese Sitzung',
	'explain.lbu': 'Alpines Werkzeug, das Einstellungen eines Systems im Speicher bewahrt',
	'explain.lbu.status': 'auflisten, was sich seit dem Bewahren geändert hat',
	'explain.lbu.commit': 'sie auf das Medium schreiben',
	'explain.setup-apkcache': 'apk sagen, wo es geladene Pakete aufbewahren soll',
	'explain.apk.cache': 'sich um die Pakete kümmern, die apk aufbewahrt',
	'explain.apk.cache.download': 'holen, was installiert, aber noch nicht aufbewahrt ist',
	'explain.docker.import': 'aus einem Archiv ein Image machen, ohne Registry',
	'explain.docker.import.file': 'das Archiv',
	'explain.docker.import.name': 'der Name des neuen Images',
	'explain.docker.remove': 'einen Container entfernen',
	'explain.docker.force': 'auch wenn er läuft oder benutzt wird; fehlt er, wird nichts gesagt',
	'explain.docker.container': 'der Name des Containers',
	'explain.docker.network': 'sein Netzwerk wählen; welches, folgt',
	'explain.docker.network.value': '"none" gibt ihm kein Netzwerk',
	'explain.docker.memory': 'seinen Speicher begrenzen; wie viel, folgt',
	'explain.docker.memory.value': 'so viel darf er höchstens benutzen',
	'explain.docker.self-made': 'das hier gemachte Image; nichts wird geholt',

	// en/fact.ts
	'fact.missing': 'hier gibt es {source} nicht',
	'fact.unreadable': '{source} ließ sich nicht lesen',
	'fact.unanswered': 'der Rechner hat über {source} keine Antwort gegeben',
	'fact.cut': '{source} ist länger als 256 KiB und wurde nicht zu Ende gelesen',
	'fact.hung': '{source} hat nicht rechtzeitig geantwortet',
	'fact.failed': '{source} ist gescheitert',
	'fact.unusable': '{source} sagt nichts Brauchbares',
	'fact.no-output': '{source} hat nichts ausgegeben',
	'fact.not-alpine': 'das ist nicht Alpine',
	'fact.no-openrc': 'OpenRC ist nicht installiert',
	'fact.no-modules-folder':
		'es gibt kein /lib/modules, also gehört der Kernel einem Host außerhalb',
	'fact.reboot-first': 'der Kernel wurde aktualisiert und nicht neu gestartet',
	'fact.probe-silent': 'der Rechner hat nicht geantwortet',
	'fact.probe-timeout': 'der Rechner hat zu lange gebraucht',
	'fact.probe-stopped': 'das Befragen des Rechners wurde angehalten',
	'fact.no-server-clock': 'kein Server hat seine Zeit genannt',
	'fact.no-mirror': 'keine Zeile main eines Spiegelservers ist eingeschaltet',
	'fact.no-name': 'der Spiegelserver ist mit seiner Nummer eingetragen',
	'fact.network-silent': 'die Frage an das Netzwerk wurde nicht beantwortet',
	'fact.not-asked-yet': 'das Netzwerk wurde noch nicht gefragt',
	'network.login-page':
		'stattdessen kam eine Webseite, vielleicht eine Anmeldeseite dieses Netzwerks',
	'network.no-answer': 'keine Antwort innerhalb von {seconds} s',
	'network.nothing-usable': 'nichts Brauchbares kam zurück',
	'network.answers': 'antwortet',
	'network.milliseconds': '{count} ms',
	'fact.no-kernel-options':
		'dieser Kernel sagt nicht, wie er gebaut wurde; das ist bei Alpine normal, und die anderen Prüfungen sehen nach, was er kann',

	// en/keys.ts
	'key.confirm': 'Den markierten Punkt wählen',
	'key.confirm.short': 'ok',
	'key.next': 'Zum nächsten Punkt',
	'key.previous': 'Zum vorigen Punkt',
	'key.move.short': 'gehen',
	'key.pick': 'Einen Punkt mit seiner Nummer wählen',
	'key.details': 'Zeigen, woher jede Angabe kommt',
	'key.earlier':
		'Zeigen, was der frühere Lauf tat und entschied und was eine Rücknahme zurücknähme',
	'key.details.short': 'mehr',
	'key.check-again': 'Das System noch einmal ansehen',
	'key.check-again.short': 'neu prüfen',
	'key.stop-after': 'Anhalten, wenn der laufende Befehl endet',
	'key.stop-after.short': 'nach diesem Befehl anhalten',
	'key.stop-after.narrow': 'anhalten',
	'key.skip-act.narrow': 'weiter',
	'key.skip-act': 'Diesen Test überspringen',
	'key.skip-act.short': 'Test überspringen',
	'key.commands': 'Jeden Befehl und jede Dateiänderung zeigen',
	'key.commands.short': 'Befehle',
	'key.explain': 'Den Befehl Wort für Wort erklären',
	'key.explain.short': 'erklären',
	'key.log': 'Das Protokoll dieses Laufs zeigen',
	'key.log.short': 'Log',
	'key.back': 'Den Bildschirm davor ansehen; nichts wird zurückgenommen',
	'key.back.short': 'zurück',
	'key.close': 'Diese Seite schließen',
	'key.close.short': 'zu',
	'key.keep-going': 'Weitermachen',
	'key.keep-going.short': 'weiter',
	'key.help': 'Die Tasten zeigen, die hier gehen',
	'key.help.short': 'Hilfe',
	'key.quit': 'Beenden; fragt erst, wenn etwas läuft',
	'key.quit.short': 'Ende',
	'key.interrupt': 'Jetzt anhalten; ein zweites Mal binnen 3 s sofort',
	'key.line-up': 'Eine Zeile nach oben',
	'key.line-down': 'Eine Zeile nach unten',
	'key.scroll.short': 'scrollen',
	'key.page-up': 'Eine Seite nach oben',
	'key.page-down': 'Eine Seite nach unten',
	'key.start': 'Zur ersten Zeile',
	'key.end': 'Zur letzten Zeile',
	'key.ends.short': 'Enden',
	'key.wrap': 'Lange Zeilen umbrechen oder abschneiden',
	'key.wrap.short': 'Bruch',
	'key.search': 'Nach einem Text suchen',
	'key.search.short': 'suchen',
	'key.next-match': 'Zur nächsten Zeile damit',
	'key.next-match.short': 'nächste',
	'key.find': 'Nach dem Getippten suchen',
	'key.find.short': 'suchen',
	'key.erase': 'Den letzten Buchstaben löschen',
	'key.erase.short': 'löschen',
	'key.take': 'Das Getippte nehmen',
	'key.take.short': 'ok',
	'key.cancel-answer': 'Nichts tippen',
	'key.cancel-search': 'Nicht suchen',
	'key.cancel-search.short': 'nein',

	// en/machine.ts
	'output.cut': ' ... (hier gekürzt: die Zeile hat {bytes} Bytes)',
	'output.left-out':
		'({bytes} Bytes von {path} sind hier weggelassen: Die Datei wächst zu schnell)',
	'log.failed':
		'Das Protokoll {path} lässt sich nicht schreiben ({reason}). Der Lauf geht ohne weiter.',
	'lock.held': 'Ein anderer Lauf arbeitet auf diesem Rechner: Prozess {pid}, gestartet {since}.',
	'lock.failed': 'Die Sperre {path} lässt sich nicht anlegen ({reason}).',

	// en/ssh.ts
	'ssh.lost':
		'[die Verbindung zu {box} ging verloren; was begonnen wurde, läuft dort weiter, und die Verbindung wird neu versucht]',
	'ssh.lost-again': '[noch keine Verbindung zu {box}; {tries}-mal versucht]',
	'ssh.back': '[die Verbindung zu {box} ist wieder da]',
	'ssh.notice.lost': 'Verbindung weg, neuer Versuch.',
	'ssh.notice.back': 'Die Verbindung ist wieder da.',
	'ssh.no-client': 'Auf diesem Rechner gibt es kein Programm ssh, also ist {box} nicht erreichbar.',
	'ssh.no-client.next':
		'Installieren Sie den OpenSSH-Client und tippen Sie dasselbe noch einmal. In Alpine: apk add openssh-client. In Debian und Ubuntu: apt install openssh-client.',
	'ssh.unknown-host':
		'Der Name von {box} ist nicht bekannt: Es wurde keine Adresse dafür gefunden.',
	'ssh.unknown-host.next':
		'Suchen Sie einen Tippfehler, oder nehmen Sie die Adresse des Rechners; auf ihm selbst zeigt sie ip addr.',
	'ssh.refused': '{box} antwortet, und nichts lauscht dort auf ssh.',
	'ssh.refused.next':
		'Auf dem Rechner, als root: setup-sshd -c openssh (oder: rc-service sshd start). Ein anderer Port wird wie in {example} genannt.',
	'ssh.unreachable': '{box} antwortet nicht.',
	'ssh.unreachable.next':
		'Ist der Rechner an und im selben Netzwerk? Eine Firewall, die Pakete verwirft, sieht genauso aus. Versuchen Sie: ping {host}',
	'ssh.host-key':
		'ssh kennt den Schlüssel von {box} nicht, an dem es sicher erkennen würde, dass es mit diesem Rechner und keinem anderen spricht.',
	'ssh.host-key.next':
		'Verbinden Sie sich einmal von Hand und vergleichen Sie den gezeigten Schlüssel: ssh {destination}. Dann tippen Sie dasselbe noch einmal.',
	'ssh.host-key-changed':
		'{box} zeigt einen anderen Schlüssel als früher: Es wurde neu installiert, oder jemand steht dazwischen.',
	'ssh.host-key-changed.next':
		'Nur wenn Sie wissen, dass es neu installiert wurde: ssh-keygen -R {place}. Dann tippen Sie dasselbe noch einmal.',
	'ssh.denied':
		'{box} ließ niemanden hinein: Weder ein Schlüssel noch ein Passwort wurde angenommen.',
	'ssh.denied.next':
		'Versuchen Sie es von Hand: ssh {destination}. So kommt Ihr Schlüssel auf den Rechner: ssh-copy-id {destination}. Root mit Passwort lehnt sshd ab, wenn PermitRootLogin es nicht erlaubt.',
	'ssh.no-shell':
		'{box} ließ uns hinein, und dahinter ist keine Shell, die Befehle ausführt. Sie endete mit Exit-Code {code}.',
	'ssh.no-shell.next':
		'Versuchen Sie es von Hand: ssh {destination} uname. Vielleicht darf sich dieses Konto nicht anmelden.',
	'ssh.no-applets':
		'Auf {box} fehlen diese Programme, ohne die von hier aus nichts geht: {applets}.',
	'ssh.no-applets.next':
		'Sie gehören zu BusyBox, das ein frisches Alpine ganz hat. Auf dem Rechner, als root: apk fix busybox && busybox --install -s',
	'ssh.dropped': 'Die Verbindung zu {box} endete sofort.',
	'ssh.dropped.next':
		'Versuchen Sie es von Hand: ssh {destination}. Das Protokoll von sshd auf dem Rechner sagt mehr.',
	'ssh.other': 'ssh konnte sich nicht mit {box} verbinden.',
	'ssh.other.next': 'Versuchen Sie es von Hand: ssh {destination}',
	'ssh.said': 'ssh sagte: {text}',
	'ssh.nothing-done': 'Es wurde nichts getan.',
	'ssh.no-practice': '--on hat beim Üben keine Bedeutung: Der Rechner ist nur gespielt.',
	'ssh.needs-root': 'Auf {box} sind Sie {user}, und Änderungen brauchen root. Nichts wurde getan.',
	'ssh.needs-root.as-root': 'Melden Sie sich als root an: {line}',
	'ssh.needs-root.allow':
		'Lehnt sshd dort root ab: Legen Sie Ihren Schlüssel in /root/.ssh/authorized_keys auf dem Rechner; mit einem Schlüssel nimmt sshd root an (PermitRootLogin prohibit-password).',
	'ssh.needs-root.script':
		'Oder ohne root über ssh: Machen Sie hier ein Skript ({export}), kopieren Sie es auf den Rechner und führen Sie es dort als root aus: {line}',
	'ssh.held-here':
		'Eine andere Instanz arbeitet seit {since} auf {box}, von {client} aus. Nichts wurde getan. Warten Sie, bis sie fertig ist.',
	'ssh.held-there':
		'Eine andere Instanz arbeitet seit {since} auf {box} (Prozess {pid} dort). Nichts wurde getan. Warten Sie, bis sie fertig ist.',
	'ssh.no-lock': 'Die Sperre von {box} war nicht zu bekommen: {reason}. Nichts wurde getan.',
	'ssh.going-on':
		'Was eine frühere Verbindung auf {box} begonnen hat, läuft dort noch; darauf wird gewartet.',
	'ssh.host': 'auf {box}',

	// en/wizard.ts
	'word.ok': 'ok',
	'word.run': 'dran',
	'word.wait': 'bald',
	'word.warn': 'warn',
	'word.fail': 'FEHL',
	'word.skip': 'ohne',
	'word.unknown': '?',
	'word.stop': 'Halt',
	'word.shown': 'Plan',
	'word.asking': '...',
	'duration.seconds': '{seconds} s',
	'duration.minutes': '{minutes} min {seconds} s',
	'duration.hours': '{hours} h {minutes} min',
	'header.step': 'Schritt {number} von 5',
	'header.step.short': '{number}/5 {stage}',
	'header.practice': 'ÜBUNG, nichts ist echt',
	'header.practice.short': 'ÜBUNG',
	'header.dry-run': 'PROBELAUF, nichts geändert',
	'header.dry-run.short': 'PROBELAUF',
	'header.finished': 'fertig in {time}',
	'header.preferences': 'Einstellungen',
	'header.looking': 'sehe mir den Rechner an',
	'small.size': 'Das Fenster ist {columns} x {rows}.',
	'small.needed': 'Der Assistent braucht {columns} x {rows}.',
	'small.running': '{stage} geht weiter: {time}.',
	'small.idle': 'Gerade läuft nichts.',
	'small.advice': 'Machen Sie es größer, oder',
	'small.plain': 'nehmen Sie --plain für Zeilen.',
	'list.below': '{count} mehr',
	'list.page-down': '{count} mehr, PageDown',
	'list.page-up': '{count} mehr, PageUp',
	'welcome.intro': 'Dieser Assistent installiert Docker hier in fünf Schritten.',
	'welcome.intro.short': 'Installiert Docker in fünf Schritten.',
	'welcome.intro.foreign':
		'Das ist nicht Alpine Linux, also wird hier nichts installiert. Üben geht.',
	'welcome.intro.practice': 'Ein gespielter Rechner zum Üben: fünf Schritte, nichts ist echt.',
	'welcome.check': 'das System ansehen, nichts ändern',
	'welcome.repositories': '"community" einschalten, falls es aus ist',
	'welcome.install': 'docker, seine Befehlszeile und Compose',
	'welcome.service': 'Docker starten, jetzt und beim Booten',
	'welcome.verify': 'einen kleinen Container starten, als Beweis',
	'welcome.promise': 'Sie sehen jeden Befehl vorher. Jede Änderung lässt sich zurücknehmen.',
	'welcome.promise.short': 'Sie sehen jeden Befehl vorher.',
	'welcome.log': 'Das Protokoll liegt in {path}',
	'check.title': 'Systemprüfung',
	'check.count': 'bisher {count} Prüfungen',
	'check.asking-network': 'frage das Netz, {time}',
	'check.finished': '{count} Prüfungen, {time}',
	'check.source': 'aus {source}',
	'probe.facts': 'sehe den Rechner an, {time}',
	'check.all-well': 'Alles, was Docker braucht, ist da.',
	'check.ready': 'Docker ist installiert und läuft schon; die nächsten Schritte bestätigen es nur.',
	'preview.commands': '{count} {count?Befehl:Befehle}',
	'preview.files': '{count} {count?Datei ändert:Dateien ändern} sich',
	'preview.needs-root': 'root',
	'preview.undo': 'Zurück',
	'preview.why': 'Warum',
	'preview.limit': 'höchstens {seconds} s',
	'preview.wait': 'warten, bis der Daemon antwortet',
	'preview.edit': '{path} ändern',
	'preview.new-file': 'neue Datei',
	'run.position': '{number}/{total}, {time}',
	'run.busy': 'läuft',
	'run.no-output': 'läuft, noch keine Ausgabe',
	'run.last-output': 'läuft, letzte Ausgabe vor {time}',
	'run.slow': 'läuft, seit {time} still: langsamer als üblich',
	'run.stops-after': 'läuft; hält danach an',
	'run.stopping-gently': 'hält an, wenn apk fertig ist',
	'run.stopping': 'hält an, hat 5 s zum Aufräumen',
	'run.earlier': '{count} frühere {count?Zeile:Zeilen} im Protokoll',
	'run.starting': 'startet',
	'meter.weight': '{percent} %',
	'meter.packages': '{done} von {total} Paketen',
	'meter.milliseconds': '{done} von höchstens {total} s',
	'settled.others': '{count} mehr im Protokoll',
	'settled.done': 'fertig in {time}',
	'settled.satisfied': 'nichts zu tun',
	'settled.skipped': 'ausgelassen',
	'settled.stopped': 'angehalten',
	'settled.nothing-to-do': 'Hier ist nichts zu tun.',
	'settled.stopped.here':
		'Angehalten, weil Sie es wollten. Was getan ist, bleibt; es lässt sich zurücknehmen.',
	'settled.dry-run': 'Probelauf: Die Befehle wurden gezeigt, nicht ausgeführt.',
	'failure.headline': '{stage}: nicht beendet.',
	'failure.said': 'Was {program} sagte (Exit-Code {code})',
	'failure.said.log': 'Was das Protokoll des Daemons sagt',
	'failure.said.no-code': 'Was {program} sagte',
	'failure.silent': '{program} sagte nichts (Exit-Code {code}).',
	'failure.silent.no-code': '{program} sagte nichts.',
	'failure.timed-out': 'Es dauerte länger als erlaubt und wurde beendet.',
	'failure.why': 'Grund',
	'failure.unrecognised': 'Dieser Fehler wird nicht erkannt.',
	'failure.helps': 'Hilft',
	'failure.log': 'Log',
	'failure.certain': '(sicher)',
	'failure.likely': '(wahrscheinlich)',
	'failure.possible': '(möglich)',
	'service.who':
		'Wer darf Docker benutzen? Mitglieder der Gruppe "docker" können wie root handeln.',
	'service.who.short': 'Wer in "docker" ist, gilt wie root.',
	'summary.engine': 'Engine',
	'summary.compose': 'Compose',
	'summary.access': 'Zugang',
	'summary.changed': 'Was sich geändert hat',
	'summary.next': 'Probieren Sie als Nächstes',
	'summary.log': 'Log',
	'preferences.title': 'Einstellungen',
	'preferences.preview': 'Jetzt:',
	'preferences.pace.real': 'Wartet so lange wie in echt.',
	'preferences.pace.fast': '8-mal so schnell wie in echt.',
	'preferences.pace.instant': 'Nichts wartet.',
	'language.name': 'Deutsch',
	'language.singular': '1',
	'preferences.hint': 'Enter nimmt den nächsten Wert. Sie werden für das nächste Mal gemerkt.',
	'help.title': 'Tasten, die hier gehen',
	'help.subject': 'auf dem Bildschirm "{screen}"',
	'help.escape': 'Esc nimmt nie etwas zurück; es sieht nur zurück.',
	'screen.welcome': 'Willkommen',
	'screen.resume': 'Ein früherer Lauf',
	'screen.summary': 'Zusammenfassung',
	'screen.preferences': 'Einstellungen',
	'explain.title': 'Erklären',
	'explain.nothing': 'Auf diesem Bildschirm ist kein Befehl.',
	'explain.why': 'warum',
	'explain.changes': 'ändert',
	'explain.changes.nothing': 'nichts, liest nur',
	'explain.undo': 'zurück',
	'explain.undo.nothing': 'nichts zurückzunehmen',
	'explain.undo.file': 'die Kopie kommt zurück',
	'explain.more': 'mehr',
	'explain.edit': 'Die Datei wird in einem Zug geschrieben; vorher wird eine Kopie aufgehoben.',
	'explain.wait': 'Das wird immer wieder gefragt, bis es gelingt:',
	'touch.files': 'Dateien',
	'touch.packages': 'Pakete',
	'touch.services': 'Dienste',
	'touch.accounts': 'Konten',
	'touch.containers': 'Container',
	'touch.network': 'fragt das Netzwerk',
	'log.title': 'Protokoll',
	'log.empty': 'Noch steht nichts im Protokoll.',
	'log.earlier': '{count} frühere {count?Zeile:Zeilen} nur in der Datei',
	'log.position': 'Zeilen {first} bis {last} von {total}',
	'log.search': 'Suche: {query}_',
	'log.no-match': 'keine Zeile hat "{query}"',
	'log.match': '{count} {count?Zeile hat:Zeilen haben} "{query}"',
	'commands.title': 'Alle Befehle',
	'commands.none': 'Auf diesem Rechner ist nichts zu tun.',
	'commands.no-plan': 'Es gibt noch keinen Plan: Der Rechner wurde noch nicht angesehen.',
	'commands.count':
		'{commands} {commands?Befehl:Befehle}, {edits} {edits?Dateiänderung:Dateiänderungen}',
	'quit.title': '{stage} läuft noch.',
	'quit.command': 'Läuft jetzt: {shell}',
	'quit.risk.packages':
		'Mittendrin anzuhalten kann halb entpackte Dateien zurücklassen. Noch einmal installieren räumt sie weg.',
	'quit.risk.services': 'Mittendrin anzuhalten kann den Dienst halb gestartet lassen.',
	'quit.risk.containers': 'Mittendrin anzuhalten kann einen angehaltenen Container zurücklassen.',
	'quit.risk.files': 'Dateien werden in einem Zug geschrieben, also bleibt keine halb geschrieben.',
	'quit.risk.nothing': 'Dieser Befehl liest nur. Ihn anzuhalten ändert nichts.',

	// en/cli/usage.ts
	'help.intro':
		'Docker on Alpine installiert Docker auf einem Rechner mit Alpine Linux und beweist, dass es läuft. Jeder Befehl und jede Änderung einer Datei wird vorher gezeigt und lässt sich zurücknehmen.',
	'help.usage': 'Aufruf: {line}',
	'help.usage-line': '{program} [command] [options]',
	'help.commands': 'Befehle',
	'help.options': 'Optionen',
	'help.own-options': 'Optionen dieses Befehls',
	'help.all-options': 'Optionen, die jeder Befehl kennt',
	'help.exit-codes': 'Exit-Codes',
	'help.environment': 'Umgebung',
	'help.no-command': 'Ohne Befehl startet der Assistent.',
	'help.more': '{program} COMMAND --help sagt mehr über einen Befehl.',
	'help.changes': 'Ändert auf dem Rechner: {text}',
	'help.choices': 'Möglich: {choices}.',
	'help.not-built': '{text} (nicht in dieser Version)',
	'version.line': '{program} {version}',
	'command.wizard': 'auf Bildschirmen durch die Installation gehen, Schritt für Schritt',
	'command.wizard.writes': 'nur, was Sie bestätigen, nachdem Sie es gesehen haben',
	'command.check': 'das System ansehen und sagen, was Docker fehlen würde',
	'command.plan': 'zeigen, was getan würde und warum, mit jedem Befehl und jedem Diff',
	'command.install': 'tun, was "plan" zeigt, ohne Bildschirme; --yes antwortet im Voraus',
	'command.install.writes': 'was "plan" zeigt',
	'command.resume': 'mit einem Lauf weitermachen, der nicht fertig wurde',
	'command.resume.writes': 'der Rest des Plans',
	'command.undo':
		'zurücknehmen, was dieses Programm auf diesem Rechner getan hat, das Neueste zuerst',
	'command.undo.writes': 'stellt wieder her, was im Journal der Änderungen steht',
	'command.diagnose':
		'die Ursache in der Ausgabe eines gescheiterten Befehls nennen: aus einer Datei, von der Standardeingabe (-) oder von diesem Rechner',
	'command.diagnose.writes': 'nichts; eine Abhilfe nur, wenn Sie es verlangen',
	'command.practice': 'dieselben Bildschirme mit einem Übungsrechner; nichts ist echt',
	'command.export':
		'den Plan als Skript oder Playbook schreiben, das dieses Programm nicht braucht',
	'command.answers': 'eine Antwortdatei zum Ausfüllen für --answers ausgeben',
	'command.report': 'einen Text für Leute schreiben, die helfen, ohne Geheimnisse',
	'command.preferences':
		'zeigen, lesen oder setzen, was gemerkt wird: get KEY, set KEY VALUE, reset, path',
	'command.preferences.writes': 'nur die Datei mit den Einstellungen',
	'command.writes-nothing': 'nichts',
	'option.on': 'auf einem anderen Rechner handeln, über ssh; er braucht kein Node',
	'option.yes': 'tun, was der Plan sagt, ohne zu fragen',
	'option.answers': 'die Antworten aus FILE lesen',
	'option.dry-run': 'jeden Befehl und jede Änderung zeigen, nichts davon tun',
	'option.offline': 'das Netzwerk nach nichts fragen',
	'option.runlevel': 'Runlevel, der Docker beim Booten startet; ohne Angabe "default"',
	'option.compose': 'auch das Compose-Plugin installieren (das ist die Vorgabe)',
	'option.no-compose': 'Docker ohne das Compose-Plugin installieren',
	'option.user':
		'diesen Benutzer in die Gruppe docker aufnehmen; Mitglieder können wie root handeln. Darf mehrmals stehen, Vorgabe: niemand',
	'option.mirror':
		'Pakete von diesem Spiegelserver nehmen, zum Beispiel https://dl-cdn.alpinelinux.org/alpine',
	'option.registry-mirror':
		'Docker Images zuerst von diesem Server holen lassen, zum Beispiel https://mirror.example:5000',
	'problem.registry':
		'{name} muss die Adresse eines Servers sein, zum Beispiel {example}, ohne Pfad und ohne Passwort.',
	'option.skip-repositories': 'die Dateien der Paketquellen lassen, wie sie sind',
	'option.keep': 'auf einem Rechner, der aus dem Speicher läuft, Docker über Neustarts bewahren',
	'option.kit':
		'die Pakete aus diesem Ordner nehmen, den der Befehl kit gemacht hat, ohne Netzwerk',
	'command.kit': 'die Pakete für Rechner ohne Netzwerk in einen neuen Ordner holen',
	'problem.kit':
		'{name} muss der ganze Pfad eines Ordners sein, zum Beispiel /media/usb/kit, nicht {value}',
	'answer.kit':
		'Ordner, den der Befehl kit gemacht hat: Pakete kommen von dort, ohne Netzwerk. none: kein Kit.',
	'step.repositories.kit': 'Die Pakete kommen aus dem Kit in {folder}.',
	'kit.cannot': 'Es wurde kein Kit gemacht: {reason}',
	'kit.made':
		'Das Kit in {folder} ist vollständig: {count} Dateien, {size}. Es ist für Rechner mit Alpine {box}.',
	'kit.other-box':
		'Dieses Kit ist für Alpine {kit}, und dieser Rechner hat {box}. Machen Sie ein Kit auf einem Rechner wie diesem.',
	'kit.damaged':
		'Von diesem Kit fehlt {file}, oder es ist nicht mehr, was es war. Kopieren Sie das Kit noch einmal.',
	'kit.none':
		'In {folder} ist kein Kit: kit.json fehlt. Auf einem Rechner mit Netzwerk und derselben Version entsteht eines mit: kit --output ORDNER',
	'kit.other-arch':
		'Dieses Kit ist für einen anderen Prozessor: für Alpine {kit}, und dieser Rechner ist {box}. Das Kit auf einem Rechner wie diesem machen.',
	'kit.no-main':
		'{file} nennt keinen Server mit der Paketquelle main, zum Beispiel http://dl-cdn.alpinelinux.org/alpine/v3.22/main.',
	'kit.exists':
		'{folder} gibt es schon und kann jemandem gehören. Einen Ordner nennen, den es noch nicht gibt.',
	'kit.no-space':
		'wo {folder} entstehen soll, sind nur {free} frei, und ein Kit braucht {needed}. Einen Ordner auf einem größeren Datenträger nennen.',
	'kit.nothing-done': 'Nichts wurde getan.',
	'kit.undo': 'An diesem Rechner ändert sich nichts; der Ordner kann gelöscht werden.',
	'kit.packages.title': 'Die Pakete holen',
	'kit.packages.reason':
		'Signierte Listen von Alpine und die Pakete von Docker mit allem, was sie brauchen, in einem Ordner, den apk als Cache nutzen kann.',
	'kit.repositories.reason':
		'Nennt die zwei Paketquellen, aus denen dieses Kit entsteht, damit apk ihre Listen darin findet.',
	'kit.folder.reason': 'Der Ordner des Kits.',
	'kit.images.title': 'Ein Image sichern',
	'kit.images.reason':
		'Ohne Netzwerk gibt keine Registry das Image des letzten Tests her, also bringt das Kit es mit.',
	'kit.images.no-docker':
		'Docker läuft auf diesem Rechner nicht, also kann kein Image gesichert werden. Die Rechner prüfen ihr Docker mit einem Image aus ihrer eigenen BusyBox.',
	'kit.pull.reason': 'Holt das Image des letzten Tests.',
	'kit.save.reason': 'Schreibt es in eine Datei des Kits.',
	'kit.go-on':
		'Das Kit ist nicht vollständig. Derselbe Befehl macht dort weiter, wo dieser endete: {command}',
	'kit.made.images': 'Es bringt das Image {images} mit.',
	'kit.made.no-images':
		'Es bringt kein Image mit: Dafür muss Docker auf dem Rechner laufen, der es macht.',
	'command.docker-load.reason': 'Bringt die Images des Kits in Docker.',
	'option.plain': 'Zeilen und nummerierte Fragen statt Bildschirmen',
	'option.json': 'JSON und sonst nichts auf der Standardausgabe, für Programme',
	'option.ascii': 'nur mit ASCII-Zeichen zeichnen',
	'option.no-color': 'keine Farben',
	'option.lang': 'Sprache aller Texte; sonst die von LANG',
	'option.list': 'die Szenarien oder Ursachen auflisten und enden',
	'option.seed': 'dieselbe Zahl ergibt denselben Übungsrechner',
	'option.scenario': 'das Szenario, nach Namen oder nach der Datei des eigenen',
	'option.shell': 'Zeilen in den Übungsrechner tippen; liest sie auch aus einer Pipe',
	'option.seat': 'wer hier sitzt, für das Ergebnis',
	'option.workshop': 'ein Kurs: Szenarien der Reihe nach, Spiegelserver, Texte der Lehrkraft',
	'option.summary': 'die Ergebnisdateien eines Raums in eine Tabelle bringen',
	'option.pace': 'Tempo des Übungsrechners',
	'option.output': 'in FILE schreiben statt auf die Standardausgabe',
	'option.help': 'diese Hilfe zeigen, oder die eines Befehls',
	'option.version': 'die Version zeigen',
	'environment.no-color': 'beliebiger Wert: keine Farben',
	'environment.accessible': '1: Zeilen und nummerierte Fragen, wie mit --plain',
	'environment.state-dir': 'Ordner für Journal, Sicherungen, Protokolle und Einstellungen',
	'exit.done': 'fertig, oder nichts zu tun',
	'exit.failed': 'ein Schritt ist gescheitert; bei "check": etwas verhindert die Installation',
	'exit.usage': 'falscher Aufruf; nichts wurde getan',
	'exit.unsupported': 'kein System, für das dies gemacht ist',
	'exit.stopped': 'von Ihnen angehalten',
	'exit.needs-root': 'braucht root',
	'exit.bug': 'ein Fehler dieses Programms',
	'problem.line': '{program}: {problem}',
	'problem.nearest': 'Das nächste bekannte Wort ist {word}',
	'problem.hint': 'Nichts wurde getan. {program} --help nennt alle Befehle und Optionen.',
	'problem.unknown-option': '{name} ist keine Option.',
	'problem.unknown-command': '{name} ist kein Befehl.',
	'problem.takes-no-value': '{name} nimmt keinen Wert.',
	'problem.needs-value': '{name} braucht einen Wert: {name} {placeholder}.',
	'problem.no-value': '{name} braucht den Namen einer Datei.',
	'problem.choice': '{name} kann nicht "{value}" sein. Möglich ist: {choices}.',
	'problem.number':
		'{name} kann nicht "{value}" sein. Es ist eine ganze Zahl von {lowest} bis {highest}.',
	'problem.user-name':
		'{name} kann nicht "{value}" sein. Ein Benutzername hat bis zu 32 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche und vorn keinen Bindestrich.',
	'problem.mirror':
		'{name} braucht eine Webadresse, die mit http:// oder https:// beginnt, ohne Leerzeichen, Anführungszeichen und Steuerzeichen.',
	'problem.mirror-password':
		'{name} darf keinen Benutzernamen und kein Passwort enthalten: Jeder auf dem Rechner kann /etc/apk/repositories lesen.',
	'problem.mirror-query': '{name} darf kein Fragezeichen und keine Raute enthalten.',
	'problem.mirror-branch':
		'{name} braucht die Adresse oberhalb des Zweigs, zum Beispiel {example}. Zweig und Paketquelle kommen hinzu.',
	'problem.target': '{name} kann nicht "{value}" sein. Die Form ist [user@]host[:port].',
	'problem.option-of-others': '{command} kennt {name} nicht. Das gehört zu: {commands}.',
	'problem.no-json': '{command} gibt es nicht als JSON. Bei check, plan und install geht das.',
	'problem.too-many-words': '{command} nimmt das Wort "{value}" nicht.',
	'problem.missing-word': 'Ein Wort fehlt: {name}.',
	'problem.command-not-built': 'Den Befehl {command} gibt es in dieser Version noch nicht.',
	'problem.option-not-built': 'Die Option {name} gibt es in dieser Version noch nicht.',

	// en/cli/preferences.ts
	'preference.runlevel': 'Runlevel, der Docker beim Booten startet',
	'preference.compose': 'auch das Compose-Plugin installieren',
	'preference.mirror': 'Spiegelserver, von dem Pakete kommen; leer behält den des Rechners',
	'preference.users': 'Benutzer für die Gruppe docker, die dann wie root handeln können',
	'preference.look': 'welche Zeichen gezeichnet werden; "auto" fragt das Terminal',
	'preference.color': 'Farben für dunklen oder hellen Hintergrund; "auto" nimmt solche für beide',
	'preference.language': 'Sprache aller Texte; "auto" folgt LANG',
	'preference.pace': 'Tempo des Übungsrechners beim Üben',
	'preferences.form.yes-no': 'yes oder no',
	'preferences.form.mirror': 'eine Webadresse oder nichts',
	'preferences.form.users': 'Namen mit Kommas dazwischen oder nichts',
	'preferences.empty': '(nichts)',
	'preferences.kept-in': 'Gespeichert in {path}',
	'preferences.not-there-yet':
		'Wird in {path} gespeichert (noch keine Datei: Es gelten die Vorgaben)',
	'preferences.change': 'Eine ändern: {program} preferences set KEY VALUE',
	'preferences.values': '{meaning} ({form})',
	'preferences.was-set': '{key} ist jetzt {value}. Vorher war es {before}.',
	'preferences.was-same': '{key} ist schon {value}.',
	'preferences.was-reset': 'Alle Einstellungen haben wieder ihre Vorgaben. Gespeichert in {path}',
	'preferences.unknown-key': '{key} ist keine Einstellung. Es gibt: {keys}.',
	'preferences.list-of-users': '{name} braucht Benutzernamen mit Kommas dazwischen.',
	'preferences.yes-or-no': '{name} kann nicht "{value}" sein. Möglich ist yes oder no.',
	'preferences.bad-value':
		'{path}: Der Wert von "{key}" ist nicht brauchbar, es gilt die Vorgabe: {value}.',
	'preferences.future':
		'{path} wurde von einer neueren Version dieses Programms geschrieben (Format {version}). Die Datei bleibt, wie sie ist, und in diesem Lauf gelten die Vorgaben.',
	'preferences.no-save-future':
		'{path} wurde von einer neueren Version dieses Programms geschrieben, also wird nichts darin gespeichert.',
	'preferences.broken': 'sie ist kein JSON-Objekt',
	'preferences.too-large': 'sie ist größer als {limit} Bytes',
	'preferences.not-a-file': 'sie ist keine gewöhnliche Datei',
	'preferences.set-aside':
		'Die Einstellungen in {path} sind nicht brauchbar ({reason}). Die Datei heißt jetzt {aside}, und es gelten die Vorgaben.',
	'preferences.left-broken':
		'Die Einstellungen in {path} sind nicht brauchbar ({reason}). Die Datei blieb, wie sie ist, und es gelten die Vorgaben.',
	'preferences.not-saved': 'Nicht gespeichert in {path}: {reason}',

	// en/cli/plain.ts
	'plain.box': '{program}: {box}',
	'plain.box-words': '{system} {arch}, {user}',
	'plain.started': '{program}: {command}, {count} Schritte',
	'plain.practice': 'ÜBUNG: Der Rechner ist nur gespielt, nichts ist echt.',
	'plain.dry-run': 'Probelauf: Befehle werden gezeigt, keiner wird ausgeführt.',
	'plain.log': 'Protokoll: {path}',
	'plain.place': '[{number}/{total}]',
	'plain.place-practice': 'ÜBUNG [{number}/{total}]',
	'plain.stage-undo': 'Rücknahme',
	'plain.line': '{stage}: {text}',
	'plain.running': 'läuft: {shell}',
	'plain.left-out': 'ausgelassen: {shell}',
	'plain.would-run': 'würde ausgeführt: {shell}',
	'plain.changing': 'ändere {path}',
	'plain.would-change': 'würde {path} ändern',
	'plain.waiting': 'warte: {reason}',
	'plain.would-wait': 'würde warten: {reason}',
	'plain.omitted': '{count} Zeilen davor stehen nur im Protokoll',
	'plain.omitted-one': '1 Zeile davor steht nur im Protokoll',
	'plain.cut': '{text} [{count} weitere Zeichen]',
	'plain.ok': 'ok, {time}',
	'plain.ok-detail': 'ok, {time}: {detail}',
	'plain.failed': 'FEHLER nach {time}',
	'plain.failed-detail': 'FEHLER nach {time}: {detail}',
	'plain.stopped': 'angehalten nach {time}',
	'plain.not-run': 'nicht ausgeführt, das ist ein Probelauf',
	'plain.skipped': 'übersprungen',
	'plain.skipped-detail': 'übersprungen: {detail}',
	'plain.step-done': 'fertig, {time}',
	'plain.step-satisfied': 'nichts zu tun',
	'plain.step-satisfied-because': 'nichts zu tun: {because}',
	'plain.step-failed': 'GESCHEITERT',
	'plain.step-failed-because': 'GESCHEITERT: {because}',
	'plain.step-stopped': 'angehalten',
	'plain.still-running': 'läuft noch, {time}, {output}{progress}',
	'plain.last-output': 'letzte Ausgabe vor {time}',
	'plain.no-output': 'noch keine Ausgabe',
	'plain.progress': ', {done} von {total} Paketen',
	'plain.progress-share': ', {percent} Prozent',
	'plain.slow': 'seit {time} keine Ausgabe; das ist langsamer als üblich',
	'plain.cause': 'Ursache ({confidence}): {title}',
	'plain.quote-repeated': '| {text} ({count}-mal)',
	'plain.remedy': 'Abhilfe {number}: {title}',
	'plain.remedy-outside': 'Abhilfe {number}, außerhalb dieses Rechners: {title}',
	'confidence.certain': 'sicher',
	'confidence.likely': 'wahrscheinlich',
	'confidence.possible': 'möglich',
	'report.unknown': 'unbekannt',
	'report.source': '{value} (aus {source})',
	'report.verdict.ready': 'Ergebnis: bereit. Nichts muss behoben werden, bevor Docker laufen kann.',
	'report.verdict.runs': 'Ergebnis: bereit. Docker läuft auf diesem Rechner.',
	'report.verdict.fixable': 'Ergebnis: behebbar. Der Plan kümmert sich darum.',
	'report.verdict.blocked':
		'Ergebnis: blockiert. Was mit FEHL markiert ist, muss gelöst sein, bevor Docker installiert werden kann.',
	'report.next': 'Weiter: {command}',
	'report.step': '{number}. {title}',
	'report.need.needed': 'zu tun',
	'report.need.satisfied': 'nichts zu tun: {because}',
	'report.need.skipped': 'übersprungen: {because}',
	'report.need.impossible': 'nicht möglich: {because}',
	'report.why': 'Warum: {text}',
	'report.undo': 'Rücknahme: {text}',
	'report.change': '{path} ändern:',
	'report.nothing-changed': 'Nichts wurde geändert. Das sind die Schritte des Plans.',
	'report.nothing-to-do': 'Es gibt nichts zu tun.',
	'report.impossible': 'Dieser Plan ist nicht ausführbar: {title}.',
	'report.needs-yes':
		'Kein Terminal ist da, um zu fragen, also wurde nichts getan. Um all das ohne Fragen zu tun: {command}',
	'closing.engine': 'Engine {version}',
	'closing.compose': 'compose {version}',
	'closing.changed': 'Geändert: {changes}.',
	'closing.practice': 'ÜBUNG, nichts ist echt: {text}',
	'closing.log': 'Protokoll: {path}',
	'closing.undo': 'Zurücknehmen: {command}',
	'closing.repeat': 'Ohne Fragen wiederholen: {command}',
	'closing.go-on': 'Weiter: {command}',
	'closing.go-on-or-undo':
		'Weiter: {command} macht weiter; {undo} nimmt zurück, was geändert wurde.',
	'closing.undone': 'Was dieses Programm auf diesem Rechner geändert hat, ist zurückgenommen.',
	'closing.undo-failed': 'Nicht alles ließ sich zurücknehmen.',
	'closing.undo-stopped': 'Angehalten, bevor alles zurückgenommen war.',
	'ask.choices': 'Wählen Sie 1 bis {count}, Enter für {preset}, ? für Hilfe:',
	'ask.text': 'Tippen Sie es, dann Enter; Enter allein führt zurück:',
	'ask.practice': 'ÜBUNG, nichts ist echt. {question}',
	'ask.help':
		'Tippen Sie eines davon, dann Enter. Es eilt nicht: Eine Frage wartet, bis Sie antworten.',
	'ask.help.number': 'die Auswahl mit dieser Nummer nehmen',
	'ask.help.enter': 'Enter allein nimmt Auswahl {preset}',
	'ask.help.help': 'diese Hilfe zeigen',
	'ask.help.stop': 'hier aufhören; was getan ist, bleibt, und `undo` nimmt es zurück',
	'scenarios.other-release': 'Stattdessen Alpine {release} nehmen',
	'scenarios.note.plain': '{minutes} Min., {subject}',
	'preferences.look.auto': 'was dieses Terminal zeichnen kann',
	'preferences.look.unicode': 'gezeichnete Zeichen neben den Wörtern',
	'preferences.look.ascii': 'Zeichen wie + und ! neben den Wörtern',
	'preferences.color.auto': 'Farben, die auf jedem Hintergrund lesbar sind',
	'preferences.color.dark': 'helle Farben für dunklen Hintergrund',
	'preferences.color.light': 'dunkle Farben für hellen Hintergrund',
	'preferences.color.none': 'keine Farben',
	'ask.nonsense': '"{text}" ist keine Zahl von 1 bis {count}.',
	'ask.cannot': '{number} geht jetzt nicht: {reason}',
	'ask.with-note': '{label} ({note})',
	'ask.disabled': '{label} (jetzt nicht: {reason})',
	'ask.too-often': 'Nach {count} Fragen keine brauchbare Antwort, deshalb ist hier Schluss.',
	'ask.stage': '{stage}: Was tun?',
	'ask.go': 'Jetzt tun',
	'ask.skip': 'Auslassen und weitergehen',
	'ask.stop': 'Hier aufhören',
	'ask.again': 'Noch einmal versuchen',
	'ask.failed': '{stage} gescheitert: Was tun?',
	'ask.blocked': 'Docker kann noch nicht installiert werden: Was tun?',
	'ask.check-again': 'Noch einmal prüfen',
	'ask.access': 'Wer darf Docker benutzen? Mitglieder der Gruppe "docker" können wie root handeln.',
	'ask.access.root': 'Nur root (am sichersten)',
	'ask.access.user': 'Auch {user}',
	'ask.access.as-chosen': 'Auch {users}, wie Sie wollten',

	// en/practice.ts
	'practice.goal.community-on': 'apk liest die Paketquelle community',
	'practice.goal.docker-installed': 'Docker ist installiert',
	'practice.goal.docker-enabled': 'Docker ist in einem Runlevel und startet also mit dem Rechner',
	'practice.goal.docker-answers': 'Der Daemon antwortet',
	'practice.goal.hello-world-ran': 'docker run hello-world gelingt',
	'practice.goal.settings-valid': 'Der Daemon kann /etc/docker/daemon.json lesen',
	'practice.goal.names-resolve': 'Namen von Servern werden gefunden',
	'practice.goal.user-in-group': '{user} ist in der Gruppe docker',
	'practice.goal.indexes-complete': 'Jeder Index lässt sich holen',
	'practice.goal.clock-right': 'Die Uhr geht richtig',
	'practice.goal.kernel-current': 'Der laufende Kernel findet seine Module',
	'practice.goal.space-free': 'Auf der Festplatte ist Platz für Docker',
	'practice.goal.docker-kept': 'Ein Neustart bringt Docker zurück',
	'practice.goal.one-branch': 'Alle Paketquellen sind aus einem Zweig',
	'practice.goal.not-locked': 'Kein anderes apk hält die Datenbank',
	'practice.goal.file-has': '{file} hat "{text}"',
	'practice.goal.file-lacks': '{file} hat "{text}" nicht mehr',
	'practice.goal.package': '{name} ist installiert',
	'practice.goal.no-package': '{name} ist nicht installiert',
	'practice.goal.service': '{service} ist im Runlevel {runlevel}',
	'practice.goal.no-service': '{service} ist nicht im Runlevel {runlevel}',
	'practice.goal.command': '"{command}" endet mit Exit-Code {exit}',
	'practice.community-off.title': 'Community ist ausgeschaltet',
	'practice.community-off.subject': 'Paketquellen',
	'practice.community-off.story':
		'Frisch installiertes Alpine. Der erste Versuch, apk add docker, endet mit "no such package". Das Netz geht.',
	'practice.community-off.lesson':
		'Docker ist in der Paketquelle community, und eine übliche Installation lässt diese Zeile auskommentiert. "No such package" ohne Warnung zum Netzwerk heißt: Sehen Sie zuerst in /etc/apk/repositories nach.',
	'practice.community-off.nudge': 'apk kann nur installieren, was seine Paketquellen bieten.',
	'practice.community-off.direction':
		'Lesen Sie /etc/apk/repositories: Eine Zeile, die mit # beginnt, wird nicht gelesen.',
	'practice.community-off.answer':
		'Nehmen Sie das # von der Zeile, die auf /community endet, dann apk update und apk add docker.',
	'practice.clean.title': 'Ein sauberer Rechner',
	'practice.clean.subject': 'der ganze Weg',
	'practice.clean.story': 'Ein frisches Alpine, an dem nichts falsch ist.',
	'practice.clean.lesson':
		'Fünf Schritte bringen Docker zum Laufen: Prüfung, Paketquellen, Installation, Dienst, Test. Ein gestarteter Dienst beweist nichts; ein Container, der lief, schon.',
	'practice.clean.nudge': 'Folgen Sie den fünf Schritten der Reihe nach.',
	'practice.clean.direction':
		'Installieren Sie das Paket docker, nehmen Sie seinen Dienst in einen Runlevel auf, starten Sie ihn und fragen Sie dann den Daemon.',
	'practice.clean.answer':
		'apk update, apk add docker, rc-update add docker default, service docker start, docker run --rm hello-world.',
	'practice.not-in-group.title': 'Kein Zugriff auf den Socket',
	'practice.not-in-group.subject': 'Gruppen, Anmeldung',
	'practice.not-in-group.story':
		'Docker läuft. {user} tippt docker ps und liest "permission denied while trying to connect". Als root geht derselbe Befehl.',
	'practice.not-in-group.lesson':
		'Der Socket des Daemons gehört der Gruppe docker. Ein Mitglied dieser Gruppe ist so mächtig wie root, und eine neue Mitgliedschaft gilt ab der nächsten Anmeldung.',
	'practice.not-in-group.nudge':
		'Dem Daemon geht es gut. Vergleichen Sie, was {user} darf, damit, wem der Socket gehört.',
	'practice.not-in-group.direction':
		'/run/docker.sock gehört root und der Gruppe docker; id zeigt die Gruppen eines Benutzers.',
	'practice.not-in-group.answer':
		'addgroup {user} docker, dann meldet {user} sich ab und wieder an.',
	'practice.dns-down.title': 'Der Nameserver schweigt',
	'practice.dns-down.subject': 'Netzwerk, Warnungen lesen',
	'practice.dns-down.story':
		'Der Rechner kam in einen anderen Raum. Seitdem dauert apk add docker lange und endet mit "no such package". Am Kabel liegt es nicht.',
	'practice.dns-down.lesson':
		'"No such package" nach einer Zeile mit WARNING ist ein Netzwerkfehler. Die Warnung nennt die Ursache: Hier wurden die Namen der Server nicht gefunden.',
	'practice.dns-down.nudge': 'Lesen Sie die Zeilen mit WARNING vor der Zeile mit ERROR.',
	'practice.dns-down.direction':
		'nslookup fragt den Nameserver aus /etc/resolv.conf. Ist es der dieses Raums?',
	'practice.dns-down.answer':
		'Tragen Sie in /etc/resolv.conf einen Nameserver ein, der antwortet, etwa 9.9.9.9, dann apk update.',
	'practice.diskless.title': 'Nach dem Neustart weg',
	'practice.diskless.subject': 'Systeme im Speicher',
	'practice.diskless.story':
		'Der Rechner bootet von einem Stick und läuft aus dem Speicher. Docker wurde schon zweimal installiert, und zweimal war es am Morgen weg.',
	'practice.diskless.lesson':
		'Ein System im Speicher behält nur, was auf sein Medium geschrieben wird: Einstellungen mit "lbu commit", Pakete im Cache von apk. Images brauchen eine eigene Festplatte.',
	'practice.diskless.nudge':
		'Sehen Sie sich die Zeile von / in /proc/mounts an und /etc/lbu/lbu.conf.',
	'practice.diskless.direction':
		'Zweierlei ist zu bewahren: die Pakete, denn docker ist auf keinem Bootmedium, und was in /etc geändert wurde.',
	'practice.diskless.answer':
		'setup-apkcache /media/usb/cache, Docker installieren und starten, dann apk cache download und lbu commit.',
	'practice.daemon-json-broken.title': 'Daemon stirbt bei jedem Start',
	'practice.daemon-json-broken.subject': 'Logs, Einstellungen',
	'practice.daemon-json-broken.story':
		'Docker lief bis gestern, als jemand die Einstellungen der Protokolle änderte. service docker start sagt [ ok ], und jeder Befehl docker sagt "Cannot connect to the Docker daemon".',
	'practice.daemon-json-broken.lesson':
		'[ ok ] heißt, dass der Aufpasser (supervisor) gestartet wurde. Warum der Daemon starb, steht in /var/log/docker.log; nach fünf Versuchen gibt der Aufpasser auf, und rc-status sagt failed.',
	'practice.daemon-json-broken.nudge': 'Der Daemon sagt, warum er endet. Wohin schreibt er?',
	'practice.daemon-json-broken.direction':
		'Lesen Sie das Ende von /var/log/docker.log, dann die Datei, die dort genannt ist.',
	'practice.daemon-json-broken.answer':
		'Nehmen Sie in /etc/docker/daemon.json das Komma vor der schließenden Klammer weg, dann rc-service docker restart.',
	'practice.community-hidden.title': 'Community hinter einer Zeile',
	'practice.community-hidden.subject': 'Paketquellen lesen',
	'practice.community-hidden.story':
		'Jemand folgte einer Anleitung und schrieb eine Zeile in /etc/apk/repositories. Die Zeile von community ist da, und trotzdem sagt apk add docker "no such package".',
	'practice.community-hidden.lesson':
		'apk liest /etc/apk/repositories Zeile für Zeile. apk 3 hört an einer Zeile auf, die es nicht lesen kann, und sieht nichts darunter; apk 2 hält jede solche Zeile für einen Ordner und warnt. Auch Leerraum vor einer Adresse zählt.',
	'practice.community-hidden.nudge':
		'Führen Sie apk update aus und zählen Sie die Adressen, die es nennt. Ist community dabei?',
	'practice.community-hidden.direction':
		'Lesen Sie /etc/apk/repositories von oben: Welche Zeile ist weder Kommentar noch Adresse? Was steht vor der letzten Adresse?',
	'practice.community-hidden.answer':
		'Nehmen Sie die Zeile "enable community" und den Tabulator vor der letzten Zeile heraus, dann apk update und apk add docker.',
	'practice.mixed-branches.title': 'Zwei Zweige auf einmal',
	'practice.mixed-branches.subject': 'Konflikte lesen',
	'practice.mixed-branches.story':
		'Eine Anleitung sagte, das neueste Docker sei in edge, also kam dessen community in die Datei. Jetzt gibt apk add docker eine Seite "breaks" und "satisfies" aus.',
	'practice.mixed-branches.lesson':
		'Pakete eines Zweigs sind füreinander gebaut. Ein neueres community will ein neueres musl, als das main einer Version hat, und apk weigert sich, das System kaputtzumachen.',
	'practice.mixed-branches.nudge':
		'Lesen Sie nur die Zeilen mit "breaks": Wer will mehr, als da ist?',
	'practice.mixed-branches.direction':
		'Vergleichen Sie das Wort nach alpine/ in beiden Zeilen von /etc/apk/repositories mit /etc/alpine-release.',
	'practice.mixed-branches.answer':
		'Schreiben Sie in der Zeile von community statt edge den Zweig dieses Rechners, dann apk update und apk add docker.',
	'practice.pinned-version.title': 'Eine Version von früher',
	'practice.pinned-version.subject': 'world, feste Versionen',
	'practice.pinned-version.story':
		'Vor Jahren wollte jemand genau eine Version der Befehlszeile. Jetzt scheitert apk add, egal, was zu installieren ist.',
	'practice.pinned-version.lesson':
		'In /etc/apk/world steht, was gewünscht wurde. "docker-cli=20.10.20-r0" legt eine Version fest: Hat keine Paketquelle sie mehr, scheitert jede Änderung, bis die Festlegung weg ist.',
	'practice.pinned-version.nudge': 'Der Bericht nennt world[...]: Welche Datei ist das?',
	'practice.pinned-version.direction':
		'Lesen Sie /etc/apk/world und vergleichen Sie die Zeile von docker-cli mit dem, was apk policy docker-cli sagt.',
	'practice.pinned-version.answer':
		'Machen Sie in /etc/apk/world aus der Zeile "docker-cli=20.10.20-r0" ein "docker-cli", dann apk add docker.',
	'practice.masked-in-world.title': 'Docker ist verboten',
	'practice.masked-in-world.subject': 'world, Konflikte',
	'practice.masked-in-world.story':
		'Der Rechner war zum Bauen da, und Docker war darauf nicht erwünscht. apk findet docker und lehnt es trotzdem ab.',
	'practice.masked-in-world.lesson':
		'Eine Zeile mit "!" in /etc/apk/world sagt, dass ein Paket nicht installiert werden darf. Sie kommt von "apk add !name" und bleibt, bis man sie herausnimmt.',
	'practice.masked-in-world.nudge': 'Lesen Sie die Zeile mit "breaks": Was steht vor dem Namen?',
	'practice.masked-in-world.direction': 'grep ! /etc/apk/world zeigt, was dieser Rechner ablehnt.',
	'practice.masked-in-world.answer':
		'Nehmen Sie die Zeile "!docker-cli" aus /etc/apk/world, dann apk add docker.',
	'practice.dead-mirror.title': 'Der Spiegelserver ist weg',
	'practice.dead-mirror.subject': 'Spiegelserver',
	'practice.dead-mirror.story':
		'Der Rechner wurde in einer Firma eingerichtet, deren Spiegelserver es nicht mehr gibt. Nichts lässt sich installieren.',
	'practice.dead-mirror.lesson':
		'Die Adresse des Spiegelservers steht in /etc/apk/repositories, einmal je Paketquelle. Alle Spiegelserver haben dieselben Pakete; dl-cdn.alpinelinux.org gibt es immer.',
	'practice.dead-mirror.nudge':
		'apk update nennt die Adresse, die es gefragt hat. Gibt es diesen Server?',
	'practice.dead-mirror.direction':
		'nslookup eines anderen Namens geht, der Nameserver ist also in Ordnung: Es ist dieser eine Name, den es nicht mehr gibt.',
	'practice.dead-mirror.answer':
		'Schreiben Sie in beiden Zeilen dl-cdn.alpinelinux.org statt mirror.gone.example, dann apk update.',
	'practice.three-faults.title': 'Drei Fehler auf einmal',
	'practice.three-faults.subject': 'für Mutige',
	'practice.three-faults.story':
		'Drei Leute haben es vor Ihnen versucht. Docker muss bis Mittag laufen, und jeder Fehler verdeckt den nächsten.',
	'practice.three-faults.lesson':
		'Beheben Sie eines und lesen Sie dann neu, was die Werkzeuge sagen: Der nächste Fehler ist ein anderer. Eine längere Liste von Vermutungen wäre nicht schneller gewesen.',
	'practice.three-faults.nudge':
		'Beginnen Sie, wo apk beginnt: Paketquellen, dann world, dann der Dienst. Versuchen Sie es nach jeder Änderung neu.',
	'practice.three-faults.direction':
		'Ein Fehler ist in /etc/apk/repositories, einer in /etc/apk/world, einer in /etc/docker/daemon.json.',
	'practice.three-faults.answer':
		'Schalten Sie community ein, nehmen Sie "!docker-cli" heraus, installieren Sie und entfernen Sie das Komma nach "json-file".',
	'practice.wrong-clock.title': 'Die Uhr geht Jahre nach',
	'practice.wrong-clock.subject': 'Zeit, Zertifikate',
	'practice.wrong-clock.story':
		'Die Batterie der Platine ist leer, und die Spiegelserver werden mit https gefragt. apk sagt bei jedem, dass dem Zertifikat nicht vertraut wird.',
	'practice.wrong-clock.lesson':
		'Ein Zertifikat gilt von einem Tag bis zu einem anderen. Für eine Uhr, die Jahre daneben liegt, ist jedes Zertifikat falsch. Stellen Sie die Uhr, und halten Sie sie mit einem Zeitserver richtig.',
	'practice.wrong-clock.nudge':
		'Es wäre seltsam, wenn alle Zertifikate schlecht wären. Was könnte es sonst sein?',
	'practice.wrong-clock.direction':
		'Tippen Sie date. Wann wurde dieses Zertifikat ausgestellt, nach dieser Uhr?',
	'practice.wrong-clock.answer':
		'ntpd -q -p pool.ntp.org stellt die Uhr; dann apk update und so weiter.',
	'practice.captive-portal.title': 'Das Netzwerk will eine Anmeldung',
	'practice.captive-portal.subject': 'Anmeldeseiten',
	'practice.captive-portal.story':
		'Der Kurs ist in einem Hotel. Das Kabel geht und Namen werden gefunden, aber apk sagt, dass das Format des Index falsch ist.',
	'practice.captive-portal.lesson':
		'Ein Gastnetz beantwortet jede Frage mit seiner Anmeldeseite, bis jemand zustimmt. apk bekommt eine Seite, wo es einen Index will. Holen Sie die Seite, folgen Sie ihrem Link, versuchen Sie es neu.',
	'practice.captive-portal.nudge':
		'Etwas antwortet statt des Spiegelservers. Sehen Sie sich an, was es schickt.',
	'practice.captive-portal.direction':
		'wget -qO- http://dl-cdn.alpinelinux.org/ zeigt die Antwort. Wessen Seite ist das?',
	'practice.captive-portal.answer':
		'Folgen Sie dem Link der Seite: wget -qO- http://portal.hotel.example/accept, dann apk update.',
	'practice.not-enabled.title': 'Seit dem Neustart weg',
	'practice.not-enabled.subject': 'Runlevel',
	'practice.not-enabled.story':
		'Docker lief die ganze Woche. Seit dem Neustart letzte Nacht sagt jeder Befehl docker "Cannot connect to the Docker daemon".',
	'practice.not-enabled.lesson':
		'"service docker start" startet jetzt, und nur jetzt. Beim Booten startet, was in einem Runlevel ist: rc-update add docker default.',
	'practice.not-enabled.nudge': 'Wer startet einen Dienst, wenn der Rechner bootet?',
	'practice.not-enabled.direction':
		'rc-update show listet die Dienste jedes Runlevels auf. Ist docker dabei?',
	'practice.not-enabled.answer': 'rc-update add docker default, dann rc-service docker start.',
	'practice.supervisor-gone.title': 'Gestartet und doch tot',
	'practice.supervisor-gone.subject': 'Zustände',
	'practice.supervisor-gone.story':
		'Dem Rechner ging der Speicher aus, und der Kernel beendete Prozesse. service docker start sagt "already been started", und kein Befehl docker bekommt eine Antwort.',
	'practice.supervisor-gone.lesson':
		'OpenRC merkt sich, dass ein Dienst gestartet wurde. Wurde sein Aufpasser (supervisor) beendet, stimmt das nicht mehr: "unsupervised". "zap" vergisst es, und dann ist ein Start wieder ein Start; ein Neustart ebenso.',
	'practice.supervisor-gone.nudge':
		'Fragen Sie den Dienst nach seinem Status und lesen Sie das Wort genau.',
	'practice.supervisor-gone.direction':
		'"unsupervised" heißt: als gestartet vermerkt, und niemand passt darauf auf. ps zeigt kein dockerd.',
	'practice.supervisor-gone.answer': 'rc-service docker zap, dann rc-service docker start.',
	'practice.kernel-not-rebooted.title': 'Kernel neu, nicht neu gestartet',
	'practice.kernel-not-rebooted.subject': 'Module, Fehler lesen',
	'practice.kernel-not-rebooted.story':
		'Der Rechner wurde gestern aktualisiert. Seitdem stirbt der Daemon bei jedem Start, mit vielen Worten über iptables und NAT.',
	'practice.kernel-not-rebooted.lesson':
		'Ein Upgrade ersetzt die Module auf der Festplatte, während der alte Kernel noch läuft. Der findet dann keine Module mehr, und Docker braucht welche. Starten Sie nach einem neuen Kernel neu.',
	'practice.kernel-not-rebooted.nudge':
		'Der Daemon kann etwas nicht laden. Wer wird darum gebeten?',
	'practice.kernel-not-rebooted.direction': 'Vergleichen Sie uname -r mit ls /lib/modules.',
	'practice.kernel-not-rebooted.answer':
		'reboot. Docker ist in einem Runlevel, startet also von selbst.',
	'practice.apk-locked.title': 'Ein anderes apk läuft',
	'practice.apk-locked.subject': 'Prozesse, Sperren',
	'practice.apk-locked.story':
		'apk sagt, dass es die Datenbank nicht sperren kann. Jemand hat vor Stunden ein Upgrade begonnen und ist heimgegangen; sein Terminal hängt.',
	'practice.apk-locked.lesson':
		'Nur ein apk auf einmal darf ein System ändern. Warten Sie auf das andere oder beenden Sie es, wenn es stundenlang hängt, mit seiner Nummer. Die Sperrdatei von Hand zu löschen hülfe nicht.',
	'practice.apk-locked.nudge': 'Jemand hält die Sperre. Wer?',
	'practice.apk-locked.direction': 'ps listet auf, was läuft, mit einer Nummer vor jedem.',
	'practice.apk-locked.answer':
		'kill 2345 beendet das hängende apk; dann installieren Sie wie sonst.',
	'practice.disk-full.title': 'Die Festplatte ist fast voll',
	'practice.disk-full.subject': 'Platz, aufräumen',
	'practice.disk-full.story':
		'apk add docker endet mit Fehlern: no space left on device. Die Festplatte hat 8 GB, und niemand weiß, was darauf ist.',
	'practice.disk-full.lesson':
		'df sagt, wie voll eine Festplatte ist, du sagt, wovon. Alte Protokolle sind der übliche Gast. Räumen Sie erst auf, dann installieren Sie; apk macht weiter, wo es aufgehört hat.',
	'practice.disk-full.nudge': 'Wie voll ist die Festplatte, und was nimmt den Platz ein?',
	'practice.disk-full.direction':
		'df -h, dann du -h /var/log: Eine Datei ist viel größer als alle anderen.',
	'practice.disk-full.answer': 'rm /var/log/messages.old, dann Docker installieren.',

	// en/glossary.ts
	'glossary.title': 'Wörter',
	'glossary.none': 'So ein Wort gibt es nicht. "glossary" allein zeigt alle.',
	'glossary.apk':
		'Alpines Paketverwaltung: das Programm, das Software installiert, aktualisiert und entfernt. Beispiel: apk add docker.',
	'glossary.bridge':
		'Ein Switch aus Software. Docker legt einen an, docker0, und steckt jeden Container hinein, damit Container einander und die Außenwelt erreichen.',
	'glossary.cgroup':
		'Eine Gruppe von Prozessen, deren Speicher und Rechenzeit der Kernel zählt und begrenzt. Docker steckt jeden Container in eine.',
	'glossary.community':
		'Die Paketquelle, in der Alpine docker hat. Eine frische Installation hat sie eingetragen und ausgeschaltet.',
	'glossary.compose':
		'Ein Plugin von docker, das mehrere Container zusammen aus einer Datei startet: docker compose up.',
	'glossary.constraint':
		'Ein einzelner Wunsch in world: ein Name, eine Version oder ein Name, der nicht da sein darf. apk ändert nichts, was einen verletzt.',
	'glossary.container':
		'Ein Prozess, mit allem, was er startet, der ein eigenes Dateisystem, Netzwerk und eine eigene Prozessliste sieht. Er entsteht aus einem Image und ist weg, wenn er endet.',
	'glossary.daemon':
		'Ein Programm, das im Hintergrund arbeitet und darauf wartet, gefragt zu werden. dockerd ist der Daemon von Docker; der Befehl docker fragt ihn nur.',
	'glossary.dependency':
		'Ein Paket, das ein anderes Paket braucht. apk installiert es mit und entfernt es wieder, wenn nichts es mehr braucht.',
	'glossary.diskless':
		'Ein System, das von einem Stick in den Speicher bootet. Was geändert wird, ist nach einem Neustart weg, wenn "lbu commit" es nicht zurückschreibt.',
	'glossary.group-docker':
		'Die Benutzer, die mit dem Daemon sprechen dürfen. Jeder davon kann wie root handeln, weil ein Container die ganze Festplatte bekommen kann.',
	'glossary.image':
		'Die Dateien, von denen ein Container ausgeht, nur lesbar, in Schichten. Es wird aus einer Registry geholt und bleibt, bis man es entfernt.',
	'glossary.index':
		'Die Liste dessen, was eine Paketquelle bietet. apk update holt sie; apk add sieht nur in die Listen, die es hat.',
	'glossary.init-script':
		'Die Datei in /etc/init.d, die sagt, wie ein Dienst gestartet und angehalten wird und was er vorher braucht.',
	'glossary.kernel-module':
		'Ein Teil des Kernels, der bei Bedarf geladen wird. Er muss genau zu dem Kernel passen, der läuft.',
	'glossary.log':
		'Was ein Programm bei der Arbeit aufschreibt. Der Daemon schreibt nach /var/log/docker.log, das System nach /var/log/messages.',
	'glossary.mirror':
		'Ein Server mit einer Kopie von ganz Alpine. Alle Spiegelserver haben dieselben Pakete, also ist jeder recht.',
	'glossary.openrc':
		'Was die Dienste von Alpine startet, einen nach dem anderen, in der Reihenfolge, in der sie einander brauchen.',
	'glossary.package':
		'Ein Programm mit seinen Dateien, seinen Skripten und der Liste dessen, was es braucht, in einer Datei, die auf .apk endet.',
	'glossary.pin':
		'Ein Wunsch nach genau einer Version, etwa docker=20.10.20-r0. Er gilt, bis ihn jemand aus world nimmt.',
	'glossary.port':
		'Eine Nummer, unter der ein Programm auf einem Rechner antwortet. "docker run -p 8080:80" führt Port 8080 des Rechners zu Port 80 eines Containers.',
	'glossary.registry':
		'Ein Server, der Images aufbewahrt. Docker fragt Docker Hub, registry-1.docker.io, wo kein anderer genannt ist.',
	'glossary.repository':
		'Ein Regal voll Pakete mit einem Index, unter einer Adresse. /etc/apk/repositories führt die auf, in die apk sieht, eine je Zeile.',
	'glossary.root': 'Der Benutzer, der alles darf. Das System zu ändern braucht root.',
	'glossary.runlevel':
		'Eine Gruppe von Diensten, die OpenRC zusammen startet. "boot" wird früh erreicht, "default" zuletzt; rc-update nimmt Dienste auf.',
	'glossary.service':
		'Ein Programm im Hintergrund, das OpenRC startet und anhält: docker, sshd, crond. "started" sagt, dass es gestartet wurde, nicht, dass es geht.',
	'glossary.socket':
		'Eine Datei, über die Programme sprechen. Der Daemon lauscht an /run/docker.sock; wer dort schreiben darf, darf Docker benutzen.',
	'glossary.supervisor':
		'Ein kleines Programm, das einen Daemon startet und wieder startet, wenn er endet. Nach zu vielen Versuchen gibt es auf.',
	'glossary.tag':
		'Eine Marke vor einer Paketquelle: @testing. Ihre Pakete werden nur genommen, wo die Marke verlangt ist: apk add name@testing. Auch Images haben Tags: ihre Version.',
	'glossary.volume':
		'Ein Ordner, der einen Container überlebt; Docker hält ihn in /var/lib/docker/volumes.',
	'glossary.world':
		'Die Datei /etc/apk/world: alles, was jemand verlangt hat. apk leitet den Rest daraus ab, jedes Mal neu.',

	// en/lesson.ts
	'screen.scenarios': 'Szenarien',
	'screen.lesson': 'Das Szenario',
	'screen.shell': 'Shell',
	'screen.editor': 'Editor',
	'header.scenarios': 'Szenarien',
	'header.lesson': 'Szenario',
	'header.shell': 'Shell',
	'header.editor': 'vi',
	'scenarios.rail': 'Üben: lernen an einem Rechner, der nie kaputtgeht',
	'lesson.rail': 'Ein Szenario: was erzählt wird, was zu erreichen ist',
	'shell.rail': 'Eine Shell auf dem Übungsrechner',
	'scenarios.title': 'Szenario wählen',
	'scenarios.release': 'Alpine {release}, apk {generation}',
	'scenarios.goal': 'Ziel',
	'scenarios.learn': 'Story',
	'scenarios.pace': 'Tempo',
	'scenarios.best': 'Beste',
	'scenarios.best.none': 'noch nicht versucht',
	'scenarios.best.some': '{points} Punkte in {time}',
	'scenarios.pace.real': 'glaubhaft (+ für schnell)',
	'scenarios.pace.fast': 'schnell (+ für sofort, - für glaubhaft)',
	'scenarios.pace.instant': 'sofort (- für schnell)',
	'scenarios.promise': 'Dieselben Bildschirme wie in echt. Befehle gehen an ein gespieltes Alpine.',
	'scenarios.promise.short': 'Hier ist nichts echt.',
	'scenarios.item': '{number}  {title}',
	'scenarios.note': '{minutes} min   {subject}',
	'scenarios.loading': 'Der Übungsrechner wird aufgebaut.',
	'scenarios.welcome': '{text}',
	'lesson.goals': 'Ziel: {met} von {total} erreicht',
	'lesson.goal': '{text}',
	'lesson.solved': 'Gelöst. Jedes Ziel ist erreicht.',
	'lesson.learned': 'Was Sie gelernt haben',
	'lesson.score': '{points} Punkte, {time}, {hints}, {commands}',
	'lesson.hints.none': 'kein Tipp',
	'lesson.hints.some': '{count} {count?Tipp:Tipps}',
	'lesson.commands.some': '{count} {count?Befehl:Befehle}',
	'lesson.best': 'Bisher am besten: {points} Punkte in {time}',
	'lesson.notice.solved': 'ÜBUNG: gelöst. p zeigt das Ergebnis.',
	'lesson.notice.solved.shell': 'ÜBUNG: gelöst. Esc zeigt das Ergebnis.',
	'lesson.notice.saved': 'Gespeichert: {path}',
	'lesson.hint': 'Tipp {number} von {total}',
	'lesson.hint.title': 'Tipps',
	'lesson.hint.nudge': 'Anstoß',
	'lesson.hint.direction': 'Richtung',
	'lesson.hint.answer': 'Lösung',
	'lesson.hint.more': 'Enter zeigt den nächsten: {grade}. Er kostet {cost} Punkte.',
	'lesson.hint.ask':
		'Noch wurde kein Tipp gezeigt. Es gibt drei: einen Anstoß, eine Richtung und die Lösung.',
	'lesson.hint.all': 'Das war der letzte.',
	'choice.lesson.wizard': 'Mit dem Assistenten reparieren',
	'choice.lesson.wizard.note': 'ansehen, dann fünf Schritte',
	'choice.lesson.shell': 'Von Hand in einer Shell reparieren',
	'choice.lesson.shell.note': 'Befehle wie in echt',
	'choice.hand.note': 'in der Shell: {line}',
	'choice.hand.reboot': 'Das gespielte System neu starten',
	'choice.hand.portal': 'Die Seite ansehen und anmelden',
	'choice.hand.clock': 'Die Uhr vom Zeitserver stellen',
	'choice.hand.lock': 'Nachsehen, wer die Sperre hält',
	'choice.hand.disk': 'Nachsehen, was den Platz belegt',
	'choice.lesson.trouble': 'Den Assistenten suchen lassen',
	'choice.lesson.hint': 'Einen Tipp zeigen ({shown}/{total} gezeigt)',
	'choice.lesson.hint.note': 'Anstoß, Richtung, Lösung',
	'choice.lesson.words': 'Ein Wort nachschlagen',
	'choice.lesson.words.note': 'Paketquelle, world, Runlevel, Daemon',
	'choice.lesson.next': 'Nächstes Szenario: {title}',
	'choice.lesson.again': 'Dasselbe Szenario noch einmal',
	'choice.lesson.others': 'Alle Szenarien',
	'choice.lesson.save': 'Das Ergebnis als Datei speichern',
	'choice.lesson.save.note': 'eine Urkunde zum Drucken und JSON',
	'choice.lesson.result': 'Sehen, wie das Szenario steht',
	'choice.lesson.running': 'der Assistent arbeitet gerade',
	'choice.lesson.leave': 'Das Üben beenden',
	'key.release': 'Die andere Alpine-Version nehmen, mit dem anderen apk',
	'key.release.short': 'Version',
	'key.pace-up': 'Die gespielte Zeit schneller gehen lassen',
	'key.pace.short': 'Tempo',
	'key.pace-down': 'Die gespielte Zeit langsamer gehen lassen',
	'key.hint': 'Die Tipps zeigen; den nächsten erst auf Wunsch',
	'key.hint.short': 'Tipp',
	'key.next-hint': 'Den nächsten Tipp zeigen',
	'key.next-hint.short': 'nächster',
	'key.lesson': 'Zum Szenario: Ziel, Tipps, Shell',
	'key.lesson.short': 'Szenario',
	'key.glossary': 'Die Wörter erklären: Paketquelle, world, Runlevel, Daemon und mehr',
	'key.glossary.short': 'Wort',
	'key.deeper': 'Den Grund ausführlich sagen, oder in einem Satz',
	'key.deeper.short': 'warum genau',
	'key.deeper.narrow': 'genau',
	'key.run-line': 'Die Zeile ausführen',
	'key.run-line.short': 'los',
	'key.history': 'Eine frühere Zeile nehmen',
	'key.history.short': 'frühere',
	'key.complete': 'Den Namen einer Datei oder eines Befehls ergänzen',
	'key.complete.short': 'ergänzen',
	'key.leave-shell': 'Zurück zum Szenario; die Shell bleibt, wie sie ist',
	'key.leave-shell.short': 'Szenario',
	'key.stop-line': 'Den Befehl anhalten; die Zeile leeren; gehen, wenn sie leer ist',
	'key.stop-line.short': 'anhalten',
	'key.shell-scroll': 'Durch das Gesagte blättern',
	'key.editor.insert': 'Zu tippen beginnen (vi)',
	'key.editor.insert.short': 'tippen',
	'key.editor.end-insert': 'Das Tippen beenden (vi)',
	'key.editor.end-insert.short': 'Tippende',
	'key.editor.save': 'Speichern und gehen (vi)',
	'key.editor.save.short': 'sichern',
	'key.editor.leave': 'Gehen, ohne zu speichern (vi)',
	'key.editor.leave.short': 'weg',
	'key.editor.cut': 'Einen Buchstaben herausnehmen, mit dd eine Zeile (vi)',
	'key.editor.cut.short': 'Zeile',
	'key.editor.undo': 'Die letzte Änderung zurücknehmen (vi)',
	'key.editor.undo.short': 'zurück',
	'shell.begin':
		'ÜBUNG: ein gespieltes Alpine {release}. help sagt, was es kann; exit oder Esc führt hinaus.',
	'shell.dropped': '{count} frühere {count?Zeile ist:Zeilen sind} weg',
	'shell.goal': 'ÜBUNG: Das Ziel ist erreicht.',
	'shell.hand':
		'Enter führt eine Zeile aus. Esc führt zum Assistenten zurück, der dann neu nachsieht.',
	'shell.hand.reboot': 'Ein neuer Kernel läuft erst nach einem Neustart, und den entscheiden Sie.',
	'shell.hand.portal':
		'Statt des Spiegelservers antwortet eine Seite. Sie nennt eine Adresse zum Zustimmen: Rufen Sie auch diese mit wget ab.',
	'shell.hand.clock':
		'Geht die Uhr falsch, werden Zertifikate abgelehnt. Ein Zeitserver kennt die Zeit.',
	'shell.hand.lock':
		'Ein anderes apk hält die Sperre. Tut es nichts mehr, beenden Sie es: kill und seine Nummer.',
	'shell.hand.disk':
		'Suchen Sie eine Datei, die niemand mehr braucht, und löschen Sie sie: rm und ihr Pfad.',
	'shell.stopped': '^C',
	'shell.help':
		'Das ist ein Übungsrechner: Nichts ist echt. Er spielt apk, rc-service, rc-update, rc-status, service, docker und die Werkzeuge von BusyBox. Was er nicht spielt, lehnt er mit Worten ab.',
	'shell.help.programs': 'Programme: {names}',
	'shell.help.lesson':
		'Von der Übung selbst: goal, story, hint, glossary [WORD], explain COMMAND, help, exit.',
	'shell.explain.nothing': 'explain: Nennen Sie einen Befehl, etwa: explain apk add docker',
	'shell.no-lesson': 'Hier gibt es kein Szenario.',
	'editor.changed': 'noch nicht gespeichert: ZZ speichert und geht, {leave} geht ohne zu speichern',
	'editor.unknown': 'vom Übungsrechner nicht gespielt: :{command}',
	'editor.not-found': 'nicht gefunden: {text}',
	'editor.nothing-to-undo': 'nichts zurückzunehmen',
	'editor.saved': 'gespeichert, {count} {count?Zeile:Zeilen}',
	'editor.mode.insert': '-- tippen; Esc beendet es --',
	'editor.mode.normal': 'i tippen, dd Zeile weg, u zurück, ZZ sichern, {leave} gehen',
	'editor.mode.normal.short': 'i tippen  ZZ sichern  {leave} gehen',
	'editor.new': 'neue Datei',
	'explain.why.longer.label': '',
	'explain.deeper': 'd sagt den Grund ausführlich',
	'result.title': 'ÜBUNG: Urkunde',
	'result.line.who': 'Platz      {seat}',
	'result.line.workshop': 'Kurs       {title}',
	'result.line.scenario': 'Szenario   {title}',
	'result.line.release': 'Auf        gespieltem Alpine {release}, Seed {seed}',
	'result.line.outcome': 'Ergebnis   {outcome}',
	'result.solved': 'gelöst',
	'result.not-solved': 'noch nicht gelöst: {met} von {total} Zielen',
	'result.line.points': 'Punkte     {points} von 100',
	'result.line.time': 'Zeit       {time} nach gespielter Uhr',
	'result.line.hints': 'Tipps      {hints}',
	'result.line.commands': 'Befehle    {commands}',
	'result.line.learned': 'Gelernt    {text}',
	'result.line.practice':
		'ÜBUNG: All das geschah auf einem gespielten Rechner. Nichts Echtes wurde geändert.',
	'result.saved': 'ÜBUNG: Das Ergebnis ist in {path}, die Urkunde in {certificate}.',
	'result.not-saved': 'ÜBUNG: Das Ergebnis ließ sich nicht in {path} schreiben: {reason}',
	'summary.table.seat': 'Platz',
	'summary.table.scenario': 'Szenario',
	'summary.table.result': 'Ergebnis',
	'summary.table.points': 'Punkte',
	'summary.table.time': 'Zeit',
	'summary.table.hints': 'Tipps',
	'summary.table.solved': 'gelöst',
	'summary.table.open': 'offen',
	'summary.table.title':
		'ÜBUNG: Ergebnisse von {seats} Plätzen, {solved} von {total} Szenarien gelöst',
	'summary.no-files': 'Nennen Sie die Ergebnisdateien der Plätze: practice --summary FILE...',
	'summary.bad-file': '{path} ist kein Ergebnis einer Übung: {reason}',
	'summary.cannot-read': '{path} ist nicht lesbar: {reason}',
	'file.fault': '{path}, Zeile {line}: {field}: {problem}',
	'file.fault.no-field': '{path}, Zeile {line}: {problem}',
	'file.unreadable': '{path} ist nicht lesbar: {reason}',
	'file.no-json': 'ab hier ist das kein JSON',
	'file.missing': 'dieses Feld fehlt',
	'file.unknown': 'so ein Feld gibt es nicht; bekannt sind hier: {known}',
	'file.twice': 'dieses Feld steht zweimal da',
	'file.expected': 'erwartet: {kind}',
	'file.choice': 'erwartet: eines von {choices}',
	'file.range': 'erwartet: eine Zahl von {lowest} bis {highest}',
	'file.empty': 'erwartet: ein Text, der nicht leer ist',
	'file.hints': 'erwartet: genau drei Tipps, ein Anstoß, eine Richtung und die Lösung',
	'file.goal':
		'erwartet: der Name einer Prüfung oder ein Objekt mit file, package, service oder command',
	'file.step':
		'erwartet: eine Zeile zum Tippen oder ein Objekt mit edit, from und to, oder mit wait',
	'file.path': 'erwartet: ein Pfad, der mit einem Schrägstrich beginnt',
	'file.solved-at-start':
		'bei Alpine {release} ist jedes Ziel schon zu Beginn erreicht: Es gibt nichts zu tun',
	'file.not-solved': 'die Lösung erreicht "{goal}" bei Alpine {release} nicht',
	'file.not-played': '"{line}" wird nicht gespielt: {said}',
	'file.scenario-twice': '{name} steht zweimal da',
	'file.no-scenario': 'es gibt kein Szenario {name}; practice --list nennt sie',
	'kind.text': 'ein Text in Anführungszeichen',
	'kind.texts': 'eine Liste von Texten',
	'kind.list': 'eine Liste',
	'kind.object': 'ein Objekt in geschweiften Klammern',
	'kind.number': 'eine Zahl',
	'kind.boolean': 'true oder false',
	'kind.text-or-null': 'ein Text in Anführungszeichen oder null',
	'practice.window-title': 'ÜBUNG - Docker on Alpine',
	'practice.files': 'ÜBUNG: {path} ist in Ordnung: {title}',
	'practice.workshop.welcome': 'ÜBUNG: {text}',
	'practice.usage.summary': 'practice --summary FILE...',

	// en/why.ts
	'why.repositories':
		'apk kennt nur, was die Indexe seiner Paketquellen aufführen. docker ist in community, und setup-alpine lässt diese Zeile ausgeschaltet, weil nur main so lange gepflegt wird wie die Alpine-Version selbst. Nur die eine Zeile wird geändert: Andere Spiegelserver, Tags und Kommentare bleiben, wie sie sind.',
	'why.update':
		'Eine Zeile in der Datei ist nur eine Adresse. apk update holt den Index dahinter und hält ihn in /var/cache/apk. Ohne das sähe apk weiter in die alte Liste und sagte "no such package", obwohl die Adresse inzwischen stimmt.',
	'why.install':
		'Der Name docker steht für mehrere Pakete: den Daemon (docker-engine), die Befehlszeile (docker-cli), was Container ausführt (containerd, runc), iptables für das Netzwerk und die Dienstdatei. apk schreibt die verlangten Namen in /etc/apk/world; alle anderen sind Abhängigkeiten und gehen, wenn nichts sie braucht.',
	'why.enable':
		'OpenRC startet, was in einem Runlevel ist. Ein Link in /etc/runlevels/default ist alles, was hier entsteht. Ohne ihn liefe Docker bis zum nächsten Neustart und wäre dann weg, was man erst Wochen später merkt.',
	'why.settings':
		'dockerd liest /etc/docker/daemon.json, bevor es irgendetwas anderes tut, und ein falsches Komma beendet es. Es vorher mit --validate zu fragen kostet einen Augenblick und ändert nichts.',
	'why.start':
		'Der Dienst startet einen Aufpasser (supervisor), und der startet dockerd. [ ok ] heißt deshalb, dass der Aufpasser da ist. Ob der Daemon lebt, weiß man erst einige Sekunden später.',
	'why.wait':
		'dockerd braucht einen Augenblick für sein Netzwerk und seinen Speicher. Zu früh gefragt, sagt es "Cannot connect"; das sieht wie ein Fehler aus und ist keiner. Deshalb wird immer wieder gefragt, bis zu einer Grenze.',
	'why.access':
		'Der Socket des Daemons gehört der Gruppe docker. Wer dorthin schreiben darf, kann einen Container mit der ganzen Festplatte darin starten und ist damit root. Deshalb wird niemand aufgenommen, der nicht verlangt ist.',
	'why.cache':
		'Ein System im Speicher vergisst seine Pakete. apk kann die geholten Dateien auf dem Bootmedium aufbewahren und installiert sie beim Booten wieder, ohne Netzwerk.',
	'why.commit':
		'lbu packt, was in /etc geändert wurde, in ein Archiv auf dem Bootmedium. Beim Booten wird das Archiv zuerst entpackt, und aus world weiß apk, was zu installieren ist.',
	'why.verify':
		'Ein gestarteter Dienst beweist nichts, und eine Versionsnummer beweist nur, dass der Daemon antwortet. Ein Container, der lief, beweist Kernel, Speicher, Netzwerk und Registry auf einmal.',
	'why.other':
		'Zu diesem Schritt gibt es keine längere Erklärung; der Satz darüber sagt, warum er gemacht wird.',

	// en/diagnosis-network.ts
	'cause.captive-portal': 'Eine Anmeldeseite antwortet statt des Paketservers',
	'cause.captive-portal.because':
		'{subject} hat geantwortet, aber mit etwas, das kein Paketindex ist. Netze in Hotels, Zügen und für Gäste tun das: Bis sich jemand anmeldet, schicken sie für jede Adresse ihre eigene Seite.',
	'cause.connection-closed': 'Der Paketserver hat die Verbindung beendet, bevor er geantwortet hat',
	'cause.connection-closed.because':
		'Die Verbindung kam zustande und wurde abgeschnitten: {subject}. Das macht ein überlasteter Spiegelserver (eine Kopie des Alpine-Paketservers), eine Firewall, die in Verbindungen hineinsieht, oder eine schwache Leitung.',
	'cause.connection-refused': 'Der Paketserver weist die Verbindung ab',
	'cause.connection-refused.because':
		'Dort antwortet ein Rechner, aber kein Programm lauscht, oder eine Firewall lehnt in seinem Namen ab: {subject}. Der Name und der Weg dorthin stimmen.',
	'cause.connection-timeout': 'Der Paketserver antwortet nicht rechtzeitig',
	'cause.connection-timeout.because':
		'Pakete an {subject} gehen ohne ein Wort verloren. Meist verwirft eine Firewall sie; manchmal ist der Spiegelserver (eine Kopie des Alpine-Paketservers) aus.',
	'cause.dns-failure': 'Kein Nameserver antwortet',
	'cause.dns-failure.because':
		'apk kennt {subject} nur beim Namen. Einen Namen in eine Adresse zu verwandeln ist Sache eines Nameservers (DNS), und keiner von denen in /etc/resolv.conf hat geantwortet. Dass apk das Paket dann nicht kennt, ist nur die Folge.',
	'cause.dns-name-not-found': 'Den Namen des Paketservers gibt es nicht',
	'cause.dns-name-not-found.because':
		'Der Nameserver (der Namen in Adressen verwandelt) wurde nach {subject} gefragt und hat keine Adresse dafür. Der Name ist in /etc/apk/repositories falsch geschrieben, oder diesen Server gibt es nicht mehr.',
	'cause.http-401': 'Der Paketserver will Benutzername und Passwort',
	'cause.http-401.because':
		'{subject} hat mit Code 401 geantwortet. Die Zeile in /etc/apk/repositories hat keinen Benutzernamen und kein Passwort, oder nicht die richtigen.',
	'cause.http-403': 'Der Paketserver oder etwas davor verbietet den Download',
	'cause.http-403.because':
		'{subject} hat geantwortet, dass der Zugriff verboten ist. Ein Filter in diesem Netz, ein Proxy oder eine Regel des Spiegelservers (einer Kopie des Alpine-Paketservers) tut das; an apk selbst liegt es nicht.',
	'cause.http-404': 'Eine Zeile in /etc/apk/repositories führt ins Leere',
	'cause.http-404.because':
		'{subject} hat geantwortet, dass es diesen Ordner nicht gibt. Die Version oder der Name in dieser Zeile ist falsch geschrieben, oder die Version liegt dort nicht mehr. Dass apk dann ein Paket nicht kennt, ist nur die Folge.',
	'cause.http-5xx': 'Der Paketserver hat selbst einen Fehler',
	'cause.http-5xx.because':
		'{subject} hat geantwortet, dass dort etwas kaputt ist. Auf diesem Rechner lässt sich das nicht beheben; ein anderer Spiegelserver (eine Kopie des Alpine-Paketservers) hat dieselben Pakete.',
	'cause.http-other': 'Der Paketserver nimmt die Anfrage nicht an',
	'cause.http-other.because':
		'{subject} hat mit einem eigenen Fehler geantwortet, zum Beispiel zu viele Anfragen. Warten hilft, oder ein anderer Spiegelserver (eine Kopie des Alpine-Paketservers).',
	'cause.index-corrupt': 'Die Liste der Pakete ist beschädigt',
	'cause.index-corrupt.because':
		'apk liest von jeder Paketquelle eine Liste ihrer Pakete, den Index. Dieser hier ist nicht lesbar: {subject}. Er ist auf dem Server, unterwegs oder im Cache dieses Rechners (wo apk Geladenes aufbewahrt) beschädigt.',
	'cause.index-not-fetched': 'apk hat noch keine Liste der Pakete',
	'cause.index-not-fetched.because':
		'Die Paketquellen (Ordner mit Paketen auf einem Server) sind eingerichtet, aber ihre Listen (Indexe) wurden nie geholt, und dieser Befehl holt sie nicht. Ohne sie kennt apk nur, was installiert ist.',
	'cause.index-truncated': 'Die Liste der Pakete kam unvollständig an',
	'cause.index-truncated.because':
		'apk liest von jeder Paketquelle eine Liste ihrer Pakete, den Index. Dieser hier endete zu früh: {subject}. Die Verbindung brach ab, oder der Server hat nur einen Teil davon.',
	'cause.network-unreachable': 'Dieser Rechner hat keinen Weg zum Paketserver',
	'cause.network-unreachable.because':
		'apk kam überhaupt nicht an {subject} heran: Es gibt kein Netzwerk, keine Standardroute (den Weg aus dem lokalen Netz hinaus), oder etwas davor sperrt alles.',
	'cause.package-corrupt': 'Eine Paketdatei ist beschädigt',
	'cause.package-corrupt.because':
		'{subject} wurde heruntergeladen, ist aber kein lesbares Paket. Unterwegs oder auf dem Server ging etwas kaputt. Die anderen Pakete sind installiert.',
	'cause.package-hash-mismatch': 'Ein Paket ist nicht das, das der Index beschreibt',
	'cause.package-hash-mismatch.because':
		'{subject} ist lesbar, aber die Prüfsumme (eine Zahl, an der man die richtige Datei erkennt) ist nicht die aus der Liste der Pakete. Wahrscheinlich wird der Server gerade aktualisiert. apk lehnt das zu Recht ab.',
	'cause.package-truncated': 'Ein Paket kam unvollständig an',
	'cause.package-truncated.because':
		'Der Download endete zu früh: {subject}. Die Verbindung brach ab, oder der Server hat nur einen Teil der Datei.',
	'cause.proxy-auth-required': 'Der Proxy will Benutzername und Passwort',
	'cause.proxy-auth-required.because':
		'Ein Proxy (ein Rechner, der Anfragen ins Internet weiterreicht) steht auf dem Weg und fragt, wer durch will. Das Ziel war: {subject}.',
	'cause.proxy-required': 'Nur ein Proxy führt aus diesem Netz hinaus',
	'cause.proxy-required.because':
		'Der direkte Weg an {subject} heran ist gesperrt. In solchen Netzen ist ein Proxy (ein Rechner, der Anfragen ins Internet weiterreicht) der einzige Weg hinaus, und dieses Programm weiß nichts von ihm.',
	'cause.network-not-allowed': 'apk soll ohne Netzwerk auskommen, braucht es aber',
	'cause.network-not-allowed.because':
		'apk kennt {subject} aus einer Liste von Paketen, aber die Datei dazu ist nicht auf diesem Rechner. Mit --no-network darf apk sie nicht laden.',
	'cause.stale-index': 'Die Liste der Pakete ist älter als die Pakete auf dem Server',
	'cause.stale-index.because':
		'apk hat {subject} in seiner Liste von Paketen (dem Index) gefunden und den Server danach gefragt. Der hat inzwischen eine neuere Version und bewahrt die alte Datei nicht mehr auf.',

	// en/diagnosis-repositories.ts
	'cause.cdrom-only-repository': 'apk sucht nur auf dem Installationsmedium',
	'cause.cdrom-only-repository.because':
		'In /etc/apk/repositories steht {subject}, die CD, der Stick oder das Abbild, von dem Alpine installiert wurde. Es ist jetzt nicht da oder enthält Docker nicht. Pakete aus dem Netz findet apk nur über eine Zeile mit einer Webadresse.',
	'cause.community-repo-disabled':
		'Die Paketquelle "community", die Docker hat, ist nicht eingeschaltet',
	'cause.community-repo-disabled.because':
		'Alpine hat {subject} in der Paketquelle "community" (einem Ordner mit Paketen auf einem Server). apk sucht nur in den Quellen, die in /etc/apk/repositories ohne # stehen, und ein frisches Alpine hat dort nur "main".',
	'cause.local-repository-missing':
		'Einen Ordner, der als Paketquelle eingetragen ist, gibt es nicht',
	'cause.local-repository-missing.because':
		'/etc/apk/repositories nennt den Ordner {subject}, und den gibt es nicht. apk macht ohne ihn weiter.',
	'cause.main-repo-disabled': 'Die Paketquelle "main" ist nicht eingeschaltet',
	'cause.main-repo-disabled.because':
		'Docker kommt aus "community", aber worauf es aufbaut, etwa {subject}, kommt aus "main". apk sucht nur in den Paketquellen, die in /etc/apk/repositories ohne # stehen.',
	'cause.mixed-releases': 'Paketquellen verschiedener Alpine-Versionen sind gemischt',
	'cause.mixed-releases.because':
		'Ein Paket einer Ausgabe (einer Alpine-Version wie v3.22) braucht eine Bibliothek (Code, den sich Programme teilen), die nur eine andere Ausgabe hat.{wish} "main" und "community" in /etc/apk/repositories müssen zu derselben Ausgabe gehören, der installierten.',
	'cause.repositories-crlf': 'Die Datei der Paketquellen hat Windows-Zeilenenden',
	'cause.repositories-crlf.because':
		'Jede Zeile in /etc/apk/repositories endet mit einem unsichtbaren Zeichen zu viel (Wagenrücklauf). apk hält es für einen Teil der Adresse, und kein Server hat einen Ordner dieses Namens. Das kommt vom Bearbeiten der Datei unter Windows.',
	'cause.repositories-empty': 'Die Datei der Paketquellen nennt keine',
	'cause.repositories-empty.because':
		'{subject} hat keine eingeschaltete Zeile, also weiß apk nicht, wo es suchen soll. Eine Paketquelle ist ein Ordner mit Paketen auf einem Server; jede Zeile der Datei nennt eine.',
	'cause.repositories-joined-lines': 'Zwei Adressen stehen zusammen in einer Zeile',
	'cause.repositories-joined-lines.because':
		'In /etc/apk/repositories stehen zwei Adressen in einer Zeile ohne Umbruch dazwischen. Das passiert, wenn Text an eine Datei gehängt wird, deren letzte Zeile kein Ende hat. Jede Paketquelle braucht eine eigene Zeile.',
	'cause.repositories-missing': 'Es gibt keine Datei der Paketquellen',
	'cause.repositories-missing.because':
		'{subject} gibt es nicht. Darin stehen die Ordner auf Servern (Paketquellen), in denen apk nach Paketen sucht; ohne die Datei kennt apk nur, was installiert ist.',
	'cause.repositories-syntax': 'Eine Zeile in der Datei der Paketquellen ist für apk nicht lesbar',
	'cause.repositories-syntax.because':
		'apk liest eine Adresse je Zeile, zum Beispiel http://dl-cdn.alpinelinux.org/alpine/v3.22/community, mit nichts davor oder dahinter. Gestolpert ist es hierüber: {subject}',
	'cause.repositories-wrong-path':
		'Eine Adresse in der Datei der Paketquellen geht einen Ordner zu tief',
	'cause.repositories-wrong-path.because':
		'apk hängt den Ordner des Prozessors (etwa x86_64) und den Namen der Liste selbst an. Die Zeile hat beides schon ({subject}), also sucht apk einen Ordner zu weit.',
	'cause.tag-not-defined': 'Ein Paket wird mit einem Tag verlangt, das keine Zeile hat',
	'cause.tag-not-defined.because':
		'In "name@tag" wählt das Tag eine Zeile der Paketquellen, die mit demselben @tag beginnt. In /etc/apk/repositories gibt es so eine Zeile nicht für {subject}, also ändert apk nichts.',
	'cause.tagged-repo-needs-tag': 'Das Paket ist nur in einer Paketquelle mit Tag',
	'cause.tagged-repo-needs-tag.because':
		'Die Zeile der Paketquelle, die {subject} hat, beginnt mit {other}. Aus so einer Zeile nimmt apk Pakete nur, wenn sie mit dem Tag verlangt werden, also name{other}.',
	'cause.v3-repository-syntax':
		'Eine Zeile in der Datei der Paketquellen ist für eine andere apk-Generation',
	'cause.v3-repository-syntax.because':
		'apk 3 kennt Zeilen, die mit einem Wort wie "v2" oder "v3" beginnen und mehrere Paketquellen auf einmal nennen; apk 2 kennt sie nicht, und nicht jeder Server hat, was "v3" verlangt. Betroffen: {subject}',
	'cause.wrong-architecture':
		'apk ist auf eine andere Art von Prozessor eingestellt, als dieser Rechner hat',
	'cause.wrong-architecture.because':
		'Pakete sind für eine Art von Prozessor (Architektur) gemacht. /etc/apk/arch sagt apk, für welche, und was dort steht, passt nicht zu den installierten Paketen oder fehlt auf dem Server.',

	// en/diagnosis-packages.ts
	'cause.cache-dir-missing': 'Der Ordner für geladene Listen ist weg',
	'cause.cache-dir-missing.because':
		'apk hält die Listen der Pakete in /var/cache/apk. Diese Version legt den Ordner nicht neu an, wenn er fehlt, also scheitert jeder Download.',
	'cause.database-damaged': 'Die Aufzeichnungen von apk sind beschädigt oder weg',
	'cause.database-damaged.because':
		'In /lib/apk/db steht, was installiert ist. apk kann es nicht lesen und weiß ohne das nicht, was zu ändern ist. Geändert wurde jetzt nichts.',
	'cause.database-locked': 'Ein anderes apk ist an der Arbeit',
	'cause.database-locked.because':
		'Nur ein apk auf einmal darf das System ändern. Das erste hält eine Sperre (ein Schild "bitte nicht stören"), bis es fertig ist; dieses hier gab auf. Die Sperre geht von selbst weg.',
	'cause.file-conflict': 'Zwei Pakete wollen dieselbe Datei, oder dort liegt ein Ordner',
	'cause.file-conflict.because':
		'{subject} kann nicht an seinen Platz: Es gehört zu {other} oder ist ein Ordner. apk überschreibt nie, was einem anderen Paket gehört.',
	'cause.interrupted-install': 'apk wurde mitten in der Arbeit beendet',
	'cause.interrupted-install.because':
		'Die Schritte hören hier auf: {subject}. Die Schlusszeile fehlt. Was bis dahin entpackt wurde, ist nicht verzeichnet. Derselbe Befehl, noch einmal ausgeführt, macht alles richtig.',
	'cause.not-installed': 'Das Paket ist nicht installiert',
	'cause.not-installed.because':
		'Nur ein installiertes Paket lässt sich entfernen oder reparieren, und {subject} ist nicht installiert. Nichts wurde geändert.',
	'cause.package-conflict': 'Zwei Pakete lassen sich nicht zusammen installieren',
	'cause.package-conflict.because':
		'{subject} und {other} schließen sich aus, und beide werden gewünscht.{wish} apk ändert nichts, bis einer der Wünsche zurückgezogen ist.',
	'cause.package-uninstallable': 'apk kann mit dem Eintrag dieses Pakets nichts anfangen',
	'cause.package-uninstallable.because':
		'apk nennt {subject} nicht installierbar. Der Eintrag in der Liste der Pakete ist beschädigt oder für ein neueres apk gemacht als dieses.',
	'cause.package-gone-in-release': 'Diese Alpine-Version hat das Paket nicht mehr',
	'cause.package-gone-in-release.because':
		'{subject} gab es in einer anderen Alpine-Version. Namen mit einer Version darin verschwinden, wenn die nächste Version kommt; meist tritt ein neuerer Name an ihre Stelle.',
	'cause.script-failure': 'Ein Skript, das zu einem Paket gehört, ist gescheitert',
	'cause.script-failure.because':
		'Pakete bringen kleine Skripte mit, die bei der Installation laufen. Dieses endete mit einem Fehler: {subject} ({other}); seine eigenen Worte stehen direkt vor dieser Zeile. Die Dateien des Pakets sind vielleicht da, ohne eingerichtet zu sein.',
	'cause.usage-error': 'Diesen Befehl kennt apk nicht',
	'cause.usage-error.because':
		'apk hörte auf, bevor es etwas tat, weil es diesen Befehl oder diese Option nicht kennt. Wörter anderer Paketprogramme wie "install" oder "-y" bedeuten ihm nichts.',
	'cause.version-pin-unavailable':
		'Verlangt wird eine Version, die es in dieser Alpine-Version nicht gibt',
	'cause.version-pin-unavailable.because':
		'Die Liste der gewünschten Pakete (/etc/apk/world oder der Befehl) sagt {other}, und die Paketquellen (Ordner mit Paketen auf einem Server) haben {subject}.{wish} Alpine hält je Ausgabe eine Version vor, also verschwindet eine feste Version mit dem nächsten Update.',
	'cause.virtual-needs-choice': 'Mehrere Pakete können das, und eines ist zu wählen',
	'cause.virtual-needs-choice.because':
		'{subject} ist kein Paket, sondern ein Name, für den mehrere Pakete stehen: {other}. apk wählt nicht zwischen ihnen.',
	'cause.world-conflict-entry':
		'Eine Zeile in der Liste der gewünschten Pakete verbietet, was gebraucht wird',
	'cause.world-conflict-entry.because':
		'In /etc/apk/world, der Liste dessen, was auf diesem Rechner verlangt wurde, steht {other}. Das ! heißt "nie installieren", aber {subject} wird für das gebraucht, was jetzt verlangt ist.{wish} Beide Wünsche gehen nicht zusammen, also ändert apk nichts.',
	'cause.world-file-damaged':
		'Die Liste der gewünschten Pakete hat eine Zeile, die apk nicht lesen kann',
	'cause.world-file-damaged.because':
		'/etc/apk/world führt auf, was auf diesem Rechner verlangt wurde, ein Name je Zeile. Eine der Zeilen ist kein Paketname, und apk tut nichts, bevor sie weg ist.',
	'cause.world-file-missing': 'Die Liste der gewünschten Pakete ist weg',
	'cause.world-file-missing.because':
		'/etc/apk/world führt auf, was auf diesem Rechner verlangt wurde. Ohne die Datei sähe apk keinen Grund, irgendein Paket zu behalten, also tut es nichts.',
	'cause.world-missing-package': 'Ein früher gewünschtes Paket ist in keiner Paketquelle mehr',
	'cause.world-missing-package.because':
		'In /etc/apk/world, der Liste dessen, was auf diesem Rechner verlangt wurde, steht {subject}, und keine Paketquelle hat das jetzt. apk will die ganze Liste erfüllen, also scheitert jede Änderung, bis dieser Name weg ist.',
	'cause.wrong-package-name': 'Alpine hat kein Paket dieses Namens',
	'cause.wrong-package-name.because':
		'"{subject}" ist in keiner der Paketquellen (Ordner mit Paketen auf einem Server), die apk liest. Es ist falsch geschrieben, oder ein anderes Linux benutzt diesen Namen. {other}',
	'diagnosis.wish': '{by} braucht {of}.',
	'diagnosis.wish-unmet': '{by} braucht {of}, und vorhanden ist {there}.',
	'diagnosis.wish-of-world':
		'/etc/apk/world, die Liste dessen, was auf diesem Rechner verlangt wurde, verlangt {of}.',
	'diagnosis.meant': 'In Alpine heißt es {name}.',
	'diagnosis.unnamed.server': 'die Gegenstelle',
	'diagnosis.unnamed.registry': 'die Registry',
	'diagnosis.unnamed.package': 'das Paket',
	'diagnosis.unnamed.thing': 'das, was die Ausgabe nennt',
	'diagnosis.unnamed.other': 'etwas anderes',
	'diagnosis.meant-unknown': 'Eine Suche zeigt, was es gibt.',

	// en/diagnosis-trust.ts
	'cause.bad-signature': 'Eine Liste von Paketen passt nicht zu ihrer Signatur',
	'cause.bad-signature.because':
		'Alpine signiert die Liste der Pakete jeder Quelle (ihren Index). Diese hier wurde nach dem Signieren verändert: {subject}. Das macht ein kaputter Server oder etwas dazwischen. apk lehnt sie zu Recht ab.',
	'cause.ca-certificates-missing':
		'Dieser Rechner hat keine Liste vertrauenswürdiger Zertifizierungsstellen',
	'cause.ca-certificates-missing.because':
		'Ein https-Server weist sich mit einem Zertifikat aus. Die Liste derer, die eines ausstellen dürfen, kommt mit dem Paket ca-certificates; ohne sie ist keinem Server zu trauen.',
	'cause.clock-skew': 'Die Uhr dieses Rechners geht falsch',
	'cause.clock-skew.because':
		'Ein Zertifikat (der Ausweis eines Servers) gilt von einem Tag bis zu einem anderen. Nach der Uhr dieses Rechners liegt heute außerhalb dieser Zeit.',
	'cause.tls-handshake-failure': 'Der Server spricht kein https',
	'cause.tls-handshake-failure.because':
		'{subject} wurde mit https (verschlüsselt) gefragt und hat mit etwas anderem geantwortet. Die Adresse muss mit http beginnen, oder ein anderer Rechner antwortet an ihrer Stelle.',
	'cause.tls-hostname-mismatch': 'Das Zertifikat gehört einem anderen Server',
	'cause.tls-hostname-mismatch.because':
		'Gefragt war {subject}, und der Rechner, der geantwortet hat, zeigte das Zertifikat (den Ausweis) eines anderen Namens. Das macht eine Anmeldeseite des Netzwerks, eine falsche Adresse oder ein falscher Eintrag im Nameserver.',
	'cause.tls-interception': 'Etwas dazwischen öffnet die verschlüsselten Verbindungen',
	'cause.tls-interception.because':
		'Das Zertifikat (der Ausweis), das kam, hat jemand signiert, den dieser Rechner nicht kennt. Firmennetze tun das: Ein Proxy öffnet jede Verbindung und signiert mit einer eigenen Stelle.',
	'cause.tls-untrusted-certificate': 'Dem Zertifikat des Servers wird nicht vertraut',
	'cause.tls-untrusted-certificate.because':
		'{subject} zeigte ein Zertifikat (einen Ausweis), das dieser Rechner nicht prüfen kann. Die üblichen Gründe, in der Reihenfolge zum Nachsehen: Die Uhr geht falsch, ein Proxy signiert anstelle des Servers, das Paket ca-certificates fehlt.',
	'cause.untrusted-signature':
		'Die Pakete sind mit einem Schlüssel signiert, den dieser Rechner nicht kennt',
	'cause.untrusted-signature.because':
		'Alpine signiert, was es veröffentlicht, und in /etc/apk/keys liegen die Schlüssel, denen dieser Rechner vertraut. Der passende ist nicht da für {subject}. apk lehnt das zu Recht ab.',
	'cause.docker-group-missing': 'Die Gruppe "docker" gibt es nicht',
	'cause.docker-group-missing.because':
		'Der Socket von Docker (die Datei, über die Programme mit ihm sprechen) gehört root und der Gruppe "docker". Das Paket legt die Gruppe an; sie wurde entfernt, oder das Paket ist nicht installiert.',
	'cause.not-root': 'Das braucht root',
	'cause.not-root.because':
		'Pakete zu installieren und Dienste zu starten ändert das System für alle, und das kann nur root (der Benutzer, der alles darf). Der Befehl lief als gewöhnlicher Benutzer.',
	'cause.socket-permission-denied': 'Dieser Benutzer darf nicht mit Docker sprechen',
	'cause.socket-permission-denied.because':
		'Docker läuft, aber sein Socket (die Datei, über die Programme mit ihm sprechen) steht nur root und Mitgliedern der Gruppe "docker" offen. Dieser Benutzer ist nicht in der Gruppe oder hat sich seit dem Beitritt nicht neu angemeldet.',
	'cause.backing-filesystem-unsupported':
		'Das Format der Festplatte unter /var/lib/docker kann keine Images tragen',
	'cause.backing-filesystem-unsupported.because':
		'Images brauchen ein Dateisystem mit Unix-Eigentümern, Links und Spezialdateien, wie ext4 oder xfs. Netzlaufwerke, FAT und manche Windows-Laufwerke haben das nicht.',
	'cause.data-root-read-only': 'In den Ordner der Images lässt sich nicht schreiben',
	'cause.data-root-read-only.because':
		'Docker hält Images und Container hier: {subject}. Diese Festplatte ist nur lesbar eingehängt. Sie wurde so eingehängt, oder der Kernel tat es nach einem Plattenfehler.',
	'cause.disk-full': 'Die Festplatte ist voll',
	'cause.disk-full.because':
		'Etwas konnte nicht geschrieben werden, weil kein Platz mehr ist. Docker mit seinen Werkzeugen braucht etwa 300 MB, dazu kommen die Images.',
	'cause.disk-inodes-exhausted': 'Die Festplatte hat Platz, fasst aber keine weiteren Dateien',
	'cause.disk-inodes-exhausted.because':
		'Ein Dateisystem hat eine feste Zahl von Einträgen für Dateien (Inodes), und alle sind belegt. Images bestehen aus sehr vielen kleinen Dateien.',
	'cause.overlay-on-overlay':
		'Docker läuft in einem Container, auf einem geschichteten Dateisystem',
	'cause.overlay-on-overlay.because':
		'Images werden mit dem Dateisystem overlay in Schichten gestapelt. Es lässt sich nicht auf ein anderes Overlay stapeln, und genau das hat ein Container als Festplatte.',
	'cause.read-only-filesystem': 'Auf die Systemplatte lässt sich nicht schreiben',
	'cause.read-only-filesystem.because':
		'Die Festplatte ist nur lesbar eingehängt: Sie wurde so eingehängt, oder der Kernel tat es nach einem Plattenfehler. apk kann dann nichts ändern.',

	// en/diagnosis-service.ts
	'cause.cgroups-service-missing': 'Den Dienst "cgroups" gibt es nicht',
	'cause.cgroups-service-missing.because':
		'Docker braucht den Dienst "cgroups", der die Kontrollgruppen einhängt (damit zählt und begrenzt der Kernel, was Container verbrauchen). Er gehört zu OpenRC, dem System, das Dienste startet.',
	'cause.daemon-not-ready': 'Docker wurde gefragt, bevor es bereit war',
	'cause.daemon-not-ready.because':
		'Der Daemon (das Programm im Hintergrund, das die Arbeit tut) startete oder endete gerade, als er gefragt wurde, und brach die Verbindung ab.',
	'cause.daemon-not-running': 'Der Docker-Daemon läuft nicht',
	'cause.daemon-not-running.because':
		'Der Befehl docker reicht Wünsche nur an den Daemon weiter, das Programm im Hintergrund, das die Arbeit tut. Niemand hat geantwortet: Der Daemon wurde nicht gestartet, oder er ist zu Ende. Im zweiten Fall sagt /var/log/docker.log, warum.',
	'cause.dockerd-unknown-flag': 'Der Daemon wird mit einer Option gestartet, die er nicht kennt',
	'cause.dockerd-unknown-flag.because':
		'DOCKER_OPTS in /etc/conf.d/docker enthält die Optionen des Daemons (des Programms im Hintergrund). Eine davon ist falsch geschrieben oder wurde abgeschafft, und der Daemon endet sofort mit seinem Hilfetext.',
	'cause.initd-crlf': 'Das Startskript des Dienstes hat Windows-Zeilenenden',
	'cause.initd-crlf.because':
		'Jede Zeile von /etc/init.d/docker endet mit einem unsichtbaren Zeichen zu viel (Wagenrücklauf), und die Shell hält es für einen Befehl. Das kommt vom Bearbeiten oder Kopieren der Datei unter Windows.',
	'cause.networking-failed': 'Der Netzwerkdienst startet nicht, und Docker wartet auf ihn',
	'cause.networking-failed.because':
		'Der Dienst von Docker braucht den Dienst "networking". Der ist gescheitert, meist weil /etc/network/interfaces eine Schnittstelle nennt, die es nicht gibt oder die keine Adresse bekommt.',
	'cause.service-crashed': 'Der Docker-Dienst ist abgestürzt',
	'cause.service-crashed.because':
		'OpenRC (das System, das Dienste startet) glaubt, dass Docker läuft, aber der Daemon und das Programm, das auf ihn aufpasst, sind weg. Noch einmal starten bewirkt nichts, bis das bereinigt ist.',
	'cause.service-name-wrong': 'Der Dienst heißt in Alpine anders',
	'cause.service-name-wrong.because':
		'Einen Dienst {subject} gibt es nicht. In Alpine heißt der Dienst docker, und man steuert ihn mit rc-service, nicht mit systemctl.',
	'cause.service-not-in-runlevel': 'Docker wird beim Booten nicht gestartet',
	'cause.service-not-in-runlevel.because':
		'Was beim Booten startet, steht in einem Runlevel (einer Gruppe von Diensten mit Namen). Docker steht in keinem, also hat es nach dem letzten Booten niemand gestartet.',
	'cause.service-respawn-limit': 'Der Daemon endete immer wieder, und OpenRC gab auf',
	'cause.service-respawn-limit.because':
		'OpenRC startet einen Daemon, der endet, noch einmal, bis zu einer Grenze. Die ist erreicht, und der Status sagt "stopped". Warum der Daemon endet, steht in /var/log/docker.log; das ist zuerst zu beheben.',
	'cause.service-state-lost': 'OpenRC hat einen Daemon vergessen, der noch läuft',
	'cause.service-state-lost.because':
		'Der Zustand des Dienstes wurde zurückgesetzt (zap), während der Daemon weiterlief. OpenRC sagt "stopped", und der Start scheitert, weil schon ein Daemon da ist.',
	'cause.service-stopped': 'Der Docker-Dienst ist angehalten',
	'cause.service-stopped.because':
		'Der Befehl docker reicht Wünsche nur an den Daemon weiter, das Programm im Hintergrund, das die Arbeit tut. OpenRC sagt, dass der Dienst angehalten ist, also antwortet niemand.',
	'cause.socket-path-blocked': 'Etwas anderes liegt an der Stelle des Sockets',
	'cause.socket-path-blocked.because':
		'Der Daemon will seinen Socket (die Datei, über die Programme mit ihm sprechen) anlegen: {subject}. Dort liegt aber ein Ordner oder eine andere Datei. Das passiert, wenn ein Container mit diesem Pfad als Volume gestartet wird, während Docker nicht läuft.',
	'cause.stale-pid-file': 'Eine Notiz eines früheren Daemons ist im Weg',
	'cause.stale-pid-file.because':
		'Der Daemon schreibt seine Prozessnummer in /var/run/docker.pid, damit nur einer läuft. Die Datei stammt von einem Daemon, den es nicht mehr gibt, oder es läuft schon ein anderer.',
	'cause.daemon-json-flag-conflict':
		'Dieselbe Option steht zweimal: in daemon.json und als Option beim Start',
	'cause.daemon-json-flag-conflict.because':
		'Die Option {subject} steht in /etc/docker/daemon.json und in DOCKER_OPTS von /etc/conf.d/docker. Der Daemon (das Programm von Docker im Hintergrund) wählt nicht zwischen ihnen und endet.',
	'cause.daemon-json-invalid-value': 'Eine Einstellung in daemon.json hat einen unerlaubten Wert',
	'cause.daemon-json-invalid-value.because':
		'/etc/docker/daemon.json enthält die Einstellungen des Daemons (des Programms von Docker im Hintergrund). Die Datei ist lesbar, aber der Daemon lehnt einen Wert darin ab: {subject}',
	'cause.daemon-json-syntax': 'daemon.json ist nicht richtig geschrieben',
	'cause.daemon-json-syntax.because':
		'/etc/docker/daemon.json enthält die Einstellungen des Daemons (des Programms von Docker im Hintergrund). Es muss JSON sein: Namen und Texte in doppelten Anführungszeichen, Kommas zwischen Einträgen, aber keines nach dem letzten, und keine Kommentare. Der Daemon kann es nicht lesen und endet.',
	'cause.daemon-json-unknown-option': 'daemon.json hat eine Einstellung, die Docker nicht kennt',
	'cause.daemon-json-unknown-option.because':
		'In /etc/docker/daemon.json steht {subject}, falsch geschrieben oder aus einer anderen Version. Der Daemon (das Programm von Docker im Hintergrund) endet, statt es zu übergehen.',
	'cause.storage-driver-unknown': 'Den verlangten Speichertreiber gibt es nicht',
	'cause.storage-driver-unknown.because':
		'Ein Speichertreiber ist die Art, wie Docker Schichten von Images auf der Festplatte hält. {subject} gibt es in dieser Version nicht; üblich ist overlay2.',
	'cause.tcp-without-tls': 'Docker ist ohne Schutz zum Netzwerk hin offen',
	'cause.tcp-without-tls.because':
		'Für den Daemon ist eine Adresse "tcp://" ohne Zertifikate eingestellt. Wer sie erreicht, wird root auf diesem Rechner, deshalb warnt der Daemon und wartet, bevor er weitermacht.',

	// en/diagnosis-docker.ts
	'cause.cgroup-v1-hierarchy-missing': 'Die Laufzeit sucht Kontrollgruppen der alten Art',
	'cause.cgroup-v1-hierarchy-missing.because':
		'Mit Kontrollgruppen (cgroups) zählt und begrenzt der Kernel, was Container verbrauchen. Es gibt zwei Arten, und die, die die Laufzeit (das Programm, das Container startet) sucht, ist hier nicht eingehängt.',
	'cause.cgroup2-threaded': 'Eine Kontrollgruppe ist in einem Modus ohne Grenzen',
	'cause.cgroup2-threaded.because':
		'Mit Kontrollgruppen (cgroups) zählt und begrenzt der Kernel, was Container verbrauchen. Die für Docker wurde durch Prozesse daneben in den Modus "threaded" versetzt, und dort gehen keine Speichergrenzen.',
	'cause.cgroups-not-mounted': 'Die Kontrollgruppen sind nicht eingehängt',
	'cause.cgroups-not-mounted.because':
		'Mit Kontrollgruppen (cgroups) zählt und begrenzt der Kernel, was Container verbrauchen. Der Dienst "cgroups" hängt sie beim Booten ein; ohne sie startet der Daemon nicht.',
	'cause.containerd-prestart-modprobe': 'Das Modul overlay ließ sich nicht laden',
	'cause.containerd-prestart-modprobe.because':
		'Bevor containerd (das Programm unter Docker) startet, wird das Modul für geschichtete Dateisysteme geladen, und seine Datei wurde nicht gefunden. Vielleicht ist es in den Kernel eingebaut, dann irrt nur diese Prüfung; oder der Kernel wurde aktualisiert und der Rechner nicht neu gestartet.',
	'cause.iptables-legacy-nft-mismatch': 'Das Werkzeug für den Paketfilter passt nicht zum Kernel',
	'cause.iptables-legacy-nft-mismatch.because':
		'Docker richtet das Netzwerk der Container mit iptables ein. Davon gibt es zwei Arten (nft und legacy), und jede braucht eigene Kernel-Module; die der benutzten Art haben nicht geantwortet.',
	'cause.kernel-upgraded-not-rebooted':
		'Der Kernel wurde aktualisiert, der Rechner aber nicht neu gestartet',
	'cause.kernel-upgraded-not-rebooted.because':
		'Die Module (Teile, die der Kernel bei Bedarf lädt) auf der Festplatte gehören zum neuen Kernel; der alte läuft noch und kann keines davon laden.',
	'cause.netfilter-module-missing': 'Dem Kernel fehlt ein Teil des Paketfilters',
	'cause.netfilter-module-missing.because':
		'Docker richtet das Netzwerk der Container mit iptables (Regeln für Netzwerkpakete) ein, und dem Kernel fehlt dafür ein Modul (ein Teil, den er bei Bedarf lädt). Es ist nicht geladen, nicht auf der Festplatte oder in diesem Kernel nicht enthalten.',
	'cause.overlay-module-missing': 'Der Kernel hat kein Dateisystem overlay',
	'cause.overlay-module-missing.because':
		'Images werden mit dem Dateisystem overlay in Schichten gestapelt. Der Kernel kennt es nicht: Sein Modul (ein Teil, den der Kernel bei Bedarf lädt) ist nicht geladen oder nicht da. Docker startet dann nicht oder weicht auf eine Art aus, die viel mehr Platz braucht.',
	'cause.rpi-memory-cgroup-off': 'Speichergrenzen sind auf diesem Raspberry Pi ausgeschaltet',
	'cause.rpi-memory-cgroup-off.because':
		'Der Raspberry Pi startet seinen Kernel ohne den Memory-Controller. Docker läuft; nur Grenzen für den Speicher von Containern nicht.',
	'cause.container-not-privileged':
		'Docker läuft in einem Container, der nicht darf, was Docker braucht',
	'cause.container-not-privileged.because':
		'Docker richtet Netzwerke und Einhängepunkte ein, und der Container, der dieser Rechner ist, hat die Rechte dafür nicht bekommen. Von innen lässt sich das nicht ändern.',
	'cause.lxc-apparmor-sysctl-denied':
		'Der Host dieses LXC-Containers verbietet eine Kernel-Einstellung',
	'cause.lxc-apparmor-sysctl-denied.because':
		'Jeder Containerstart setzt {subject}, und AppArmor (ein Wächter auf dem Host) verweigert es. Neuere Versionen von runc tun das; der Host braucht ein Update, um es zu erlauben.',
	'cause.lxc-nesting-off': 'Dieser LXC-Container darf keine Container enthalten',
	'cause.lxc-nesting-off.because':
		'Ein Container braucht ein eigenes /proc (den Ordner, in dem der Kernel von seinen Prozessen berichtet), und der Host erlaubt einem Container im Container ("nesting") nicht, eines einzuhängen.',
	'cause.oci-proc-mount-failed': 'Die Laufzeit konnte /proc nicht einhängen',
	'cause.oci-proc-mount-failed.because':
		'Ein Container braucht ein eigenes /proc (den Ordner, in dem der Kernel von seinen Prozessen berichtet), und die Laufzeit (das Programm, das Container startet) konnte es nicht einhängen. Der Text zeigt nicht, warum; es hängt an der Art dieses Rechners.',
	'cause.openrc-not-booted': 'OpenRC hat dieses System nicht gestartet',
	'cause.openrc-not-booted.because':
		'Dienste steuert OpenRC, und das geht nur, wo es beim Booten das erste Programm war. In Containern, in WSL (Linux in Windows) und in einem Chroot (einem System in einem Ordner) war das etwas anderes.',
	'cause.convenience-script-unsupported': 'Das Installationsskript von Docker kennt Alpine nicht',
	'cause.convenience-script-unsupported.because':
		'Das Skript von get.docker.com installiert Pakete der Docker Inc., die es für Alpine nicht gibt. Alpine hat Docker in seiner eigenen Paketquelle "community" (einem Ordner mit Paketen auf einem Server).',
	'cause.wsl1-unsupported': 'Das ist WSL 1, das keinen Linux-Kernel hat',
	'cause.wsl1-unsupported.because':
		'Docker braucht einen Linux-Kernel. WSL (Linux in Windows) hat ab Version 2 einen; Version 1 übersetzt nur für Windows.',
	'cause.systemd-not-booted': 'Ein Befehl für systemd wurde benutzt, wo systemd nicht läuft',
	'cause.systemd-not-booted.because':
		'Viele andere Systeme starten ihre Dienste mit systemd, dessen Befehl systemctl ist. Hier war es beim Booten nicht das erste Programm; Alpine hat dafür OpenRC mit dem Befehl rc-service.',
	'cause.diskless-not-committed': 'Die Änderungen sind nur im Speicher und wurden nicht gesichert',
	'cause.diskless-not-committed.because':
		'Dieses Alpine läuft aus dem Speicher (diskless): was geändert wurde, etwa {subject}, ist nach dem nächsten Booten fort, wenn lbu (das Werkzeug, das Änderungen auf das Bootmedium sichert) es nicht festschreibt.',
	'cause.openrc-cgroup-mode':
		'Die Kontrollgruppen sind in einem Modus, den Container nicht nutzen können',
	'cause.openrc-cgroup-mode.because':
		'Mit Kontrollgruppen (cgroups) zählt und begrenzt der Kernel, was Container verbrauchen. OpenRC hängt sie in dem Modus ein, den rc_cgroup_mode in /etc/rc.conf nennt, und hier konnte der Container den Teil nicht einhängen, der OpenRC gehört.',
	'cause.containerd-not-answering': 'Das Programm containerd antwortet nicht',
	'cause.containerd-not-answering.because':
		'Der Daemon (das Programm von Docker im Hintergrund) führt Container mit containerd aus und hat vergeblich darauf gewartet: es wurde nicht gestartet, hat geendet oder ist auf diesem Rechner zu langsam.',
	'cause.daemon-port-unavailable': 'Der Daemon kann seinen Netzwerk-Port nicht öffnen',
	'cause.daemon-port-unavailable.because':
		'Der Daemon (das Programm von Docker im Hintergrund) soll im Netzwerk unter {subject} lauschen. Ein anderes Programm hat diesen Port, oder dieser Rechner hat keine solche Adresse.',
	'cause.address-pools-exhausted': 'Docker hat für ein weiteres Netzwerk keinen Adressbereich mehr',
	'cause.address-pools-exhausted.because':
		'Jedes Netzwerk für Container bekommt einen Bereich von Adressen aus einem festen Vorrat. Alle sind vergeben: an Netzwerke, die nicht mehr benutzt werden, oder an ein VPN (ein privates Netzwerk über das Internet) auf diesem Rechner.',
	'cause.firewall-rules-lost': 'Die Regeln von Docker sind aus der Firewall verschwunden',
	'cause.firewall-rules-lost.because':
		'Was an einem veröffentlichten Port ankommt, leitet Docker mit Regeln von iptables (dem Paketfilter von Linux) an den Container weiter. Etwas hat sie entfernt, oft eine Firewall, die nach Docker gestartet oder neu geladen wurde. Docker schreibt sie beim Start neu.',
	'cause.client-api-too-old': 'Ein Programm spricht eine zu alte Version der Docker-Sprache',
	'cause.client-api-too-old.because':
		'Programme sprechen mit dem Daemon über eine API mit Versionsnummer. Dieses hier spricht {subject}, und der Daemon nimmt das nicht mehr an.',
	'cause.docker-host-wrong':
		'Der Befehl docker wird an eine Stelle geschickt, an der kein Daemon ist',
	'cause.docker-host-wrong.because':
		'Die Variable DOCKER_HOST, die Option -H oder ein Kontext (eine unter einem Namen gespeicherte Stelle) lenkt den Befehl um: {subject}. Auf diesem Rechner lauscht der Daemon (das Programm im Hintergrund) auf unix:///var/run/docker.sock.',
	'cause.docker-socket-elsewhere': 'Der Daemon lauscht an einer anderen Stelle',
	'cause.docker-socket-elsewhere.because':
		'Am üblichen Socket (der Datei, über die Programme mit ihm sprechen) antwortet niemand. Vielleicht läuft ein Daemon mit einem Socket an anderer Stelle, wie bei Docker ohne root.',
	'cause.docker-too-old-for-cgroup2':
		'Dieses Docker ist zu alt für die Kontrollgruppen dieses Rechners',
	'cause.docker-too-old-for-cgroup2.because':
		'Mit Kontrollgruppen (cgroups) zählt und begrenzt der Kernel, was Container verbrauchen. Dieser Rechner hat Version 2, und Docker kennt sie ab 20.10.',
	'cause.compose-plugin-missing': 'Das Compose-Plugin ist nicht installiert',
	'cause.compose-plugin-missing.because':
		'"docker compose" ist ein Plugin (ein Zusatz zum Befehl docker) mit eigenem Paket; docker allein bringt es nicht mit.',
	'cause.buildx-plugin-missing': 'Das Buildx-Plugin ist nicht installiert',
	'cause.buildx-plugin-missing.because':
		'"docker buildx" baut Images, und neuere Versionen von "docker build" benutzen es. Es ist ein Plugin (ein Zusatz zum Befehl docker) mit eigenem Paket.',
	'cause.containerd-missing': 'Das Programm containerd fehlt',
	'cause.containerd-missing.because':
		'Der Daemon (das Programm von Docker im Hintergrund) führt Container mit containerd aus, und dieses Programm wird nicht gefunden. Es kommt mit dem Paket containerd.',
	'cause.docker-engine-missing': 'Das Programm des Docker-Daemons fehlt',
	'cause.docker-engine-missing.because':
		'Der Dienst docker ist da, aber das Programm dockerd nicht. Es kommt mit dem Paket docker-engine; apk lässt ein Paket weg, das es nicht laden konnte, und installiert den Rest.',
	'cause.docker-not-installed': 'Docker ist nicht installiert',
	'cause.docker-not-installed.because':
		'Auf diesem Rechner gibt es keinen Befehl und keinen Dienst namens docker.',
	'cause.iptables-missing': 'Das Programm iptables fehlt',
	'cause.iptables-missing.because':
		'Der Daemon (das Programm von Docker im Hintergrund) richtet das Netzwerk der Container mit iptables ein, und dieses Programm wird nicht gefunden. Es kommt mit dem Paket iptables.',
	'cause.runc-missing': 'Das Programm runc fehlt',
	'cause.runc-missing.because':
		'runc startet am Ende den Container, und es wird nicht gefunden. Es kommt mit dem Paket runc.',
	'cause.port-in-use': 'Der Port ist schon vergeben',
	'cause.port-in-use.because':
		'Ein Port ist eine nummerierte Tür zum Netzwerk, und nur ein Programm kann dahinter stehen. Port {subject} dieses Rechners, den der Container bekommen sollte, hat schon ein anderes Programm oder ein anderer Container.',
	'cause.image-not-found': 'Die Registry hat dieses Image nicht',
	'cause.image-not-found.because':
		'Eine Registry ist ein Server mit Images. Sie hat diesen Namen oder dieses Tag nicht, oder das Image ist privat und verlangt eine Anmeldung; oder es ist kein gültiger Name (nur Kleinbuchstaben, keine Leerzeichen).',
	'cause.image-wrong-architecture': 'Das Image ist für eine andere Art von Prozessor',
	'cause.image-wrong-architecture.because':
		'Ein Programm im Image ist für einen anderen Prozessor gebaut, als dieser Rechner hat, also kann der Kernel es nicht ausführen.',
	'cause.proxy-unreachable': 'Der Proxy ist nicht erreichbar',
	'cause.proxy-unreachable.because':
		'Ein Proxy (ein Rechner, der Anfragen ins Internet weiterreicht) ist eingestellt: {subject}. Er antwortet nicht, oder seinen Namen gibt es nicht.',
	'cause.registry-dns-failure': 'Kein Nameserver antwortet für die Registry',
	'cause.registry-dns-failure.because':
		'Der Daemon kennt {subject} nur beim Namen. Einen Namen in eine Adresse zu verwandeln ist Sache eines Nameservers (DNS), und der in /etc/resolv.conf hat nicht geantwortet.',
	'cause.registry-name-not-found': 'Den Namen der Registry gibt es für diesen Nameserver nicht',
	'cause.registry-name-not-found.because':
		'Der Nameserver (der Namen in Adressen verwandelt) sagt, das gebe es nicht: {subject}. Der Name ist falsch geschrieben, oder dieser Nameserver verbirgt ihn.',
	'cause.registry-error': 'Die Registry hat selbst einen Fehler',
	'cause.registry-error.because':
		'Eine Registry ist ein Server mit Images. Sie war erreichbar und antwortete, dass dort etwas kaputt ist (ein Code ab 500). An Docker auf diesem Rechner liegt es nicht; beheben können es nur ihre Betreiber.',
	'cause.registry-rate-limit': 'Das Download-Limit von Docker Hub ist erreicht',
	'cause.registry-rate-limit.because':
		'Docker Hub (der Server, von dem die Images kommen) zählt Downloads je Adresse oder Benutzer über einige Stunden. Viele Rechner hinter einer Adresse teilen sich die Zahl.',
	'cause.registry-unreachable': 'Die Registry ist nicht erreichbar',
	'cause.registry-unreachable.because':
		'Eine Registry ist ein Server mit Images. Der Weg dorthin ist gesperrt, langsam oder gestört: eine Firewall für Port 443, eine fehlende Proxy-Einstellung oder ein Fehler unterwegs.',
	'cause.rootless-cgroup-delegation': 'Dieser Benutzer hat keine Kontrollgruppe bekommen',
	'cause.rootless-cgroup-delegation.because':
		'Docker ohne root braucht einen Teil der Kontrollgruppen (damit zählt und begrenzt der Kernel, was Container verbrauchen), der dem Benutzer gehört.',
	'cause.rootless-idmap-broken': 'Die Zuordnung der Benutzernummern ließ sich nicht schreiben',
	'cause.rootless-idmap-broken.because':
		'Docker ohne root ordnet den Benutzern in Containern einen Bereich von Nummern dieses Benutzers zu. Den Bereich gibt es, aber der Kernel hat sich geweigert; oft fehlt newuidmap sein Sonderrecht.',
	'cause.rootless-iproute-missing': 'Das Werkzeug "ip" fehlt',
	'cause.rootless-iproute-missing.because':
		'Docker ohne root richtet sein Netzwerk mit dem Werkzeug ip aus dem Paket iproute2 ein.',
	'cause.rootless-network-not-permitted':
		'Ohne root darf hier kein Netzwerk für Container angelegt werden',
	'cause.rootless-network-not-permitted.because':
		'Docker ohne root wollte seine Brücke (das Netzwerk, das Container sich teilen) anlegen, und der Kernel hat es nicht erlaubt.',
	'cause.rootless-subuid-missing':
		'Dieser Benutzer hat keinen Nummernbereich für Benutzer in Containern',
	'cause.rootless-subuid-missing.because':
		'Docker ohne root braucht eine Zeile für {subject} in /etc/subuid und in /etc/subgid: Nummern, die für die Benutzer in Containern stehen.',
	'cause.rootless-userns-disabled': 'User-Namespaces sind für gewöhnliche Benutzer verboten',
	'cause.rootless-userns-disabled.because':
		'Docker ohne root beruht auf User-Namespaces (ein Benutzer bekommt eigene Benutzernummern für sich), und dieser Kernel oder ein Wächter darauf erlaubt sie nicht.',
	'cause.undetermined': 'Der Text zeigt den Grund nicht',
	'cause.undetermined.because':
		'Der Dienst sollte starten, und nichts hier sagt, was dann geschah. Das Protokoll des Daemons tut es.',

	// en/remedy.ts
	'remedy.network.check':
		'Prüfen, ob dieser Rechner eine Adresse, einen Weg hinaus und eine Antwort hat',
	'remedy.network.restart': 'Das Netzwerk dieses Rechners neu starten',
	'remedy.network.allow': 'apk den Download erlauben: derselbe Befehl ohne --no-network',
	'remedy.apk.newer': 'Das neueste apk der installierten Version benutzen',
	'remedy.network.outside':
		'Wer Netzwerk, Host oder Firewall betreibt, bitten, diesen Rechner hinauszulassen',
	'remedy.command.again': 'Denselben Befehl noch einmal ausführen',
	'remedy.command.later': 'Einige Minuten warten und denselben Befehl noch einmal ausführen',
	'remedy.dns.check': 'Nachsehen, welcher Nameserver eingestellt ist und ob er antwortet',
	'remedy.dns.set': 'Vorerst einen öffentlichen Nameserver benutzen',
	'remedy.dns.outside': 'Wer das Netzwerk betreibt, nach dem richtigen Nameserver fragen',
	'remedy.mirror.change': 'Einen anderen Spiegelserver (eine Kopie des Paketservers) wählen',
	'remedy.mirror.outside':
		'Warten, bis der Spiegelserver wieder geht; das können nur seine Betreiber',
	'remedy.access.outside':
		'Wer Proxy oder Filter betreibt, bitten, Downloads vom Paketserver zu erlauben',
	'remedy.portal.look': 'Nachsehen, was statt des Paketservers antwortet',
	'remedy.portal.sign-in':
		'Sich im Netzwerk mit einem Browser anmelden, hier oder auf einem anderen Rechner hinter derselben Verbindung',
	'remedy.proxy.set':
		'Dieser Shell den Proxy nennen (statt proxy.example:3128 den echten Namen und Port)',
	'remedy.proxy.password': 'Dem Proxy Benutzername und Passwort geben (die echten einsetzen)',
	'remedy.proxy.unset': 'Ohne den Proxy auskommen, wenn es einen direkten Weg hinaus gibt',
	'remedy.proxy.docker':
		'Den Proxy des Docker-Dienstes berichtigen oder entfernen (Zeilen mit HTTPS_PROXY)',
	'remedy.proxy.outside': 'Wer das Netzwerk betreibt, nach dem richtigen Proxy fragen',
	'remedy.index.update': 'Die Listen der Pakete holen',
	'remedy.index.refresh': 'Die Listen der Pakete neu holen, auch die noch frisch wirkenden',
	'remedy.index.clean': 'Die Listen der Pakete aus dem Cache entfernen und neu holen',
	'remedy.install.again': 'Dieselbe Installation noch einmal ausführen; apk holt, was fehlt',
	'remedy.url.password': 'Benutzername und Passwort in die Zeile der Paketquelle schreiben',
	'remedy.clock.check': 'Auf die Uhr dieses Rechners sehen',
	'remedy.clock.set': 'Die Uhr aus dem Netzwerk stellen',
	'remedy.clock.keep': 'Die Uhr von jetzt an richtig halten',
	'remedy.certificates.install': 'Die Liste vertrauenswürdiger Stellen neu installieren',
	'remedy.certificates.company':
		'Der Stelle der Firma vertrauen (ihre Datei hat, wer das Netzwerk betreibt)',
	'remedy.certificates.outside':
		'Wer das Netzwerk betreibt, um das Zertifikat seiner Stelle bitten',
	'remedy.url.http':
		'In der Zeile dieser Paketquelle http statt https schreiben (Pakete sind in jedem Fall signiert)',
	'remedy.keys.look': 'Nachsehen, welchen Schlüsseln dieser Rechner vertraut',
	'remedy.keys.restore': 'Alpines eigene Schlüssel aus den Kopien auf diesem Rechner zurückholen',
	'remedy.keys.outside':
		'Den Schlüssel auf sicherem Weg vom Besitzer der Paketquelle holen, oder ohne diese auskommen',
	'remedy.repositories.edit': 'Die Zeile in /etc/apk/repositories berichtigen',
	'remedy.repositories.remove': 'Diese Zeile aus /etc/apk/repositories nehmen',
	'remedy.repositories.write':
		'Die Zeilen für main und community der installierten Version schreiben',
	'remedy.repositories.unix': 'Die Windows-Zeilenenden entfernen',
	'remedy.repositories.split': 'Jeder Adresse eine eigene Zeile geben',
	'remedy.repositories.one-release': 'main und community auf die installierte Version stellen',
	'remedy.repositories.plain': 'Eine ganze Adresse je Zeile schreiben, die jedes apk lesen kann',
	'remedy.community.enable': '"community" der installierten Version einschalten',
	'remedy.community.add': '"community" neben "main" ergänzen, wo es so eine Zeile noch nicht gibt',
	'remedy.main.enable': '"main" derselben Version einschalten',
	'remedy.medium.insert': 'Das Installationsmedium einlegen, falls seine Pakete gemeint sind',
	'remedy.tag.use': 'Es mit seinem Tag verlangen',
	'remedy.tag.define':
		'Eine Zeile ergänzen, die mit dem Tag beginnt, wenn diese Paketquelle wirklich gewünscht ist',
	'remedy.tag.drop': 'Es ohne das Tag verlangen',
	'remedy.tag.remove':
		'Das Tag von der Zeile nehmen, wenn die Paketquelle zur installierten Version gehört',
	'remedy.architecture.look': 'Vergleichen, was der Rechner ist und was apk gesagt wird',
	'remedy.architecture.set':
		'In /etc/apk/arch schreiben, wofür apk gebaut ist, und die Listen neu holen',
	'remedy.cache.create': 'Den Ordner anlegen',
	'remedy.database.look': 'Nachsehen, was von den Aufzeichnungen übrig ist',
	'remedy.database.restore':
		'/lib/apk/db aus einer Sicherung dieses Rechners zurückholen; apk kann es nicht neu aufbauen',
	'remedy.lock.who': 'Nachsehen, welches apk arbeitet',
	'remedy.lock.wait': 'apk warten lassen, bis das andere fertig ist',
	'remedy.conflict.remove': 'Das Paket entfernen, das die Datei hat, wenn es nicht gebraucht wird',
	'remedy.conflict.move': 'Wegräumen, was im Weg ist, dann reparieren',
	'remedy.conflict.choose': 'Einen der beiden Wünsche zurücknehmen',
	'remedy.names.look': 'Nachsehen, was installiert ist',
	'remedy.name.correct': 'Es unter seinem Namen in Alpine installieren',
	'remedy.name.search': 'Nach einem Teil des Namens suchen',
	'remedy.name.docker': 'Nachsehen, was Alpine für Docker hat',
	'remedy.script.look':
		'Lesen, was das Skript sagte, es beheben, dann das Paket noch einmal installieren',
	'remedy.script.trigger':
		'Die Trigger (Skripte, die auf eine Änderung folgen) noch einmal ausführen',
	'remedy.usage.help': 'Nachsehen, was apk kennt',
	'remedy.usage.add': 'Mit dem Wort installieren, das apk kennt',
	'remedy.pin.look': 'Nachsehen, welche Versionen es gibt',
	'remedy.pin.release': 'Ohne Version verlangen',
	'remedy.virtual.choose': 'Das gewünschte nennen',
	'remedy.world.look': 'Die Liste der gewünschten Pakete ansehen',
	'remedy.world.allow': 'Die Zeile aus der Liste nehmen',
	'remedy.world.unpin': 'Steht die Version in dieser Liste, die Zeile herausnehmen',
	'remedy.world.remove': 'Den Namen aus der Liste nehmen',
	'remedy.world.restore':
		'Die Liste neu schreiben aus dem, was installiert ist, damit nichts entfernt wird (besser: aus einer Sicherung)',
	'remedy.root.become': 'Es als root ausführen',
	'remedy.root.doas': 'Es als root ausführen, wo doas eingerichtet ist',
	'remedy.group.join':
		'Den Benutzer in die Gruppe aufnehmen (statt USER den Namen; Mitglieder können wie root handeln), dann neu anmelden',
	'remedy.group.create': 'Die Gruppe anlegen und Docker starten',
	'remedy.login.again': 'Ab- und wieder anmelden, damit die neue Gruppe gilt',
	'remedy.disk.look': 'Nachsehen, was voll ist',
	'remedy.disk.free': 'Entfernen, was Docker nicht mehr benutzt (es fragt vorher)',
	'remedy.disk.outside': 'Die Festplatte dieses Rechners vergrößern',
	'remedy.disk.move': 'Die Images mit "data-root" auf eine größere Festplatte legen',
	'remedy.disk.errors': 'Nach Fehlern der Festplatte suchen',
	'remedy.disk.remount': 'Wieder schreibbar machen, wenn es keine Fehler gibt',
	'remedy.disk.remount-data': 'Wieder schreibbar machen, wenn es keine Fehler gibt',
	'remedy.disk.real': 'Ein echtes Dateisystem (ext4 oder xfs) bei /var/lib/docker einhängen',
	'remedy.disk.volume':
		'Dem Container ein Volume für /var/lib/docker geben, oder Docker auf dem Host betreiben',
	'remedy.service.start': 'Docker starten',
	'remedy.service.enable': 'Docker bei jedem Booten starten, und jetzt',
	'remedy.service.restart': 'Docker neu starten',
	'remedy.service.stop-start': 'Docker anhalten und wieder starten',
	'remedy.service.forget': 'OpenRC den toten Dienst vergessen lassen und ihn starten',
	'remedy.service.kill-old': 'Den vergessenen Daemon beenden, dann den Dienst starten',
	'remedy.service.status': 'Nach dem Zustand des Dienstes fragen',
	'remedy.daemon.log': 'Das Ende des Protokolls des Daemons lesen',
	'remedy.daemon.check': 'Den Daemon seine Einstellungen prüfen lassen',
	'remedy.daemon.edit': 'Die Einstellung berichtigen und Docker neu starten',
	'remedy.driver.default': 'Docker seinen Speichertreiber wählen lassen',
	'remedy.daemon.one-place': 'Die Option nur an einer der beiden Stellen lassen',
	'remedy.daemon.options': 'DOCKER_OPTS berichtigen und Docker neu starten',
	'remedy.openrc.restore': 'Die Dateien von OpenRC zurückholen',
	'remedy.script.restore': 'Das Startskript des Pakets zurückholen',
	'remedy.interfaces.edit': 'Die Schnittstelle berichtigen, dann Netzwerk und Docker starten',
	'remedy.socket.clear': 'Ansehen, was dort liegt, es wegräumen und Docker neu starten',
	'remedy.pid.look': 'Nachsehen, ob dieser Prozess ein Daemon ist',
	'remedy.pid.remove': 'Wenn nicht, die Notiz entfernen und Docker starten',
	'remedy.cgroups.restart': 'Die Kontrollgruppen einhängen und Docker starten',
	'remedy.cgroups.unified':
		'Überall Version 2 benutzen: jedes andere rc_cgroup_mode entfernen, dann neu starten',
	'remedy.docker.upgrade': 'Ein neueres Docker benutzen',
	'remedy.modules.look': 'Den laufenden Kernel mit den Modulen auf der Festplatte vergleichen',
	'remedy.box.reboot': 'Neu starten, damit Kernel und Module wieder passen',
	'remedy.overlay.load': 'Das Modul laden und Docker starten',
	'remedy.netfilter.load': 'Das Modul laden und Docker starten',
	'remedy.iptables.look': 'Nachsehen, welche Art von iptables benutzt wird',
	'remedy.prestart.edit': 'Ist das Modul eingebaut, die Prüfung aus dem Dienst nehmen',
	'remedy.rpi.memory': 'Den Memory-Controller einschalten, dann neu starten',
	'remedy.host.privileges':
		'Dem Container auf dem Host seine Rechte geben lassen (privilegiert, oder nesting), oder eine virtuelle Maschine nehmen',
	'remedy.host.update':
		'Den Host dieses Containers aktualisieren lassen, oder eine virtuelle Maschine nehmen',
	'remedy.host.nesting':
		'nesting für diesen Container auf dem Host einschalten lassen und ihn neu starten',
	'remedy.openrc.container': 'In einem Container: OpenRC sagen, dass es Dienste starten darf',
	'remedy.openrc.boot':
		'Eine virtuelle Maschine oder einen echten Rechner nehmen, der mit OpenRC bootet',
	'remedy.alpine.docker': 'Alpines eigenes Docker installieren',
	'remedy.wsl.convert': 'Es in Windows in WSL 2 umwandeln (wsl --set-version NAME 2)',
	'remedy.api.client':
		'Das fragende Programm aktualisieren, oder die älteste Version setzen, die der Daemon annimmt',
	'remedy.host.unset': 'Den Daemon dieses Rechners benutzen',
	'remedy.socket.find': 'Nach dem Socket eines Daemons suchen',
	'remedy.compose.install': 'Das Plugin installieren',
	'remedy.buildx.install': 'Das Plugin installieren',
	'remedy.docker.install': 'Docker installieren',
	'remedy.containerd.install': 'containerd installieren und Docker neu starten',
	'remedy.runc.install': 'runc installieren und Docker neu starten',
	'remedy.iptables.install': 'iptables installieren und Docker neu starten',
	'remedy.lbu.look': 'Nachsehen, was nach dem nächsten Booten fehlen würde',
	'remedy.lbu.commit': 'Die Änderungen auf das Bootmedium sichern',
	'remedy.containerd.look': 'Nachsehen, ob containerd läuft und was zuletzt gesagt wurde',
	'remedy.containerd.restart': 'Docker anhalten und wieder starten, mit seinem containerd',
	'remedy.networks.look':
		'Nachsehen, welche Netzwerke Docker hat und welche Adressen dieser Rechner benutzt',
	'remedy.networks.prune': 'Netzwerke entfernen, die kein Container benutzt (es fragt vorher)',
	'remedy.pools.set':
		'Docker mit "default-address-pools" andere oder kleinere Adressbereiche geben',
	'remedy.port.look': 'Nachsehen, wer den Port hat',
	'remedy.port.other':
		'Einen anderen Port veröffentlichen (die erste Zahl ist die dieses Rechners)',
	'remedy.image.search': 'Namen und Tag prüfen',
	'remedy.image.login': 'Sich anmelden, wenn das Image privat ist',
	'remedy.image.platform': 'Ein Image für diesen Prozessor benutzen',
	'remedy.registry.login': 'Sich anmelden, dann zählen nur die eigenen Downloads',
	'remedy.registry.check': 'Den Weg zur Registry ohne Docker ausprobieren',
	'remedy.registry.operators':
		'Warten, bis die Registry wieder geht; das können nur ihre Betreiber',
	'remedy.limit.outside':
		'Wer das Netzwerk betreibt, um einen Spiegelserver von Docker Hub oder eine eigene Adresse bitten',
	'remedy.registry.outside':
		'Wer das Netzwerk betreibt, bitten, Port 443 zur Registry zu öffnen, oder nach dem Proxy fragen',
	'remedy.rootless.ranges': 'Dem Benutzer einen Bereich geben (statt USER den Namen)',
	'remedy.rootless.tools':
		'Die Werkzeuge installieren, die die Zuordnung setzen, mit ihrem Sonderrecht',
	'remedy.rootless.iproute': 'Das Werkzeug installieren',
	'remedy.rootless.cgroups':
		'Kontrollgruppen der Version 2 benutzen und lesen, was Alpine zu Docker ohne root sagt',
	'remedy.rootless.userns': 'Nachsehen, ob der Kernel es erlaubt',
	'remedy.rootless.rootful': 'Docker stattdessen als Dienst des Systems betreiben',

	// en/report.ts
	'apk-line.fetch': 'apk lädt {url}, die Liste der Pakete (den Index) einer Paketquelle.',
	'apk-line.repository-problem':
		'apk konnte die Liste der Pakete von {target} nicht holen oder lesen. Der Grund, in seinen Worten: {reason}',
	'apk-line.some-repository-problem':
		'apk konnte eine Liste der Pakete nicht holen oder lesen. Der Grund, in seinen Worten: {reason}',
	'apk-line.cache-problem':
		'apk wollte die Liste der Pakete von {target} benutzen, die es von früher hatte, und konnte nicht: {reason}',
	'apk-line.package-problem': 'Das Paket {name} ließ sich nicht einrichten: {reason}',
	'apk-line.overwrite':
		'{name} bringt die Datei {path}, die schon {owner} gehört. apk lässt sie, wie sie ist.',
	'apk-line.file-problem': 'Die Datei {path} ließ sich nicht schreiben oder lesen: {reason}',
	'apk-line.script-failure':
		'Das Skript {script}, das das Paket {name} hier ausführt, endete mit einem Fehler.',
	'apk-line.step': 'Schritt {done} von {total}: {verb} {name}.',
	'apk-line.executing': 'Ein Skript eines Pakets läuft: {what}.',
	'apk-line.totals-ok': 'Alles ging gut. {packages} Pakete sind jetzt installiert.',
	'apk-line.totals-errors':
		'Es endete mit {errors} {errors?Fehler:Fehlern}; diese Pakete sind nicht eingerichtet.',
	'apk-line.index-ok': 'Alle Listen wurden gelesen; {available} Pakete lassen sich installieren.',
	'apk-line.index-errors':
		'{unavailable} {unavailable?Liste war:Listen waren} nicht zu bekommen. apk kennt {available} Pakete aus den anderen und aus dem, was installiert ist.',
	'apk-line.repository-state': 'Die Liste von {url} wurde gelesen; ihr Stand ist {version}.',
	'apk-line.database-lock': 'apk bekam nicht das alleinige Recht, das System zu ändern: {reason}',
	'apk-line.database-read':
		'apk konnte seine Aufzeichnungen über Installiertes und Gewünschtes nicht lesen: {reason}',
	'apk-line.database-open': 'apk konnte seine Aufzeichnungen nicht öffnen und tut nichts: {reason}',
	'apk-line.database-log':
		'apk konnte sein Protokoll nicht öffnen, wofür es root braucht: {reason}',
	'apk-line.database-write': 'apk konnte seine Aufzeichnungen nicht schreiben: {reason}',
	'apk-line.repositories-line':
		'Zeile {line} von {file} ist nichts, was apk kennt ({word}). apk 3 liest in dieser Datei nicht weiter.',
	'apk-line.tag-missing':
		'{dependency} verlangt eine Zeile der Paketquellen, die mit @{tag} beginnt, und die gibt es nicht.',
	'apk-line.refusal': 'Wegen dem, was darüber steht, ändert apk nichts.',
	'apk-line.usage': 'apk kennt dieses Wort oder diese Option nicht: {word}',
	'apk-line.not-installed':
		'{name} ist nicht installiert, also gibt es nichts zu entfernen oder zu reparieren.',
	'apk-line.unselectable':
		'{name}, oder etwas, was es braucht, ist in keiner Paketquelle, die apk kennt.',
	'apk-line.tls-detail':
		'Die verschlüsselte Verbindung kam nicht zustande. Hier spricht die TLS-Bibliothek.',
	'apk-line.redirected':
		'Der Server sagt, dass die Paketquelle für immer umgezogen ist, nach {url}.',
	'apk-line.waiting': 'Ein anderes apk ist an der Arbeit; dieses hier wartet darauf.',
	'apk-line.policy': 'Woher {name} kommen kann: {count} {count?Version:Versionen}.',
	'apk-line.solver':
		'apk sucht eine Menge von Paketen, die alle Wünsche zugleich erfüllt, und es gibt keine. Darunter steht, was im Weg ist.',
	'apk-line.missing': 'Keine Paketquelle, die apk liest, hat ein Paket namens {name}.',
	'apk-line.virtual': '{name} ist kein Paket, sondern ein Name, für den mehrere Pakete stehen.',
	'apk-line.package': 'Zu {name}, das apk installieren oder behalten müsste:',
	'apk-line.required-by':
		'{by} will {wish}. "world" ist die Liste dessen, was auf diesem Rechner verlangt wurde.',
	'apk-line.breaks': '{by} will {wish}, und das ist diese Version von {name} nicht.',
	'apk-line.forbidden-by': '{by} verbietet {name}: Das bedeutet das ! in {wish}.',
	'apk-line.satisfies': '{by} will {wish}, und {name} würde das erfüllen.',
	'apk-line.conflicts': '{name} kann nicht zugleich mit {place} da sein.',
	'apk-line.provided-by':
		'Eines davon würde für {name} genügen: {place}. Nennen Sie das gewünschte.',
	'apk-line.uninstallable': 'apk kann mit diesem Paket nichts anfangen: {place}.',
	'apk-line.arch':
		'{name} ist für den Prozessor {place} gemacht, und das ist nicht der dieses Rechners.',
	'apk-line.masked':
		'{name} gibt es, aber in {place} ist es außer Reichweite: Ein Tag muss verlangt werden, und andere Stellen sind ausgeschaltet.',

	// en/settings.ts
	'offer.log-rotation': 'Container-Protokolle begrenzen',
	'offer.log-rotation.worth':
		'Docker hebt alles auf, was ein Container ausgibt, ohne Ende. Damit behält es je Container drei Dateien zu 10 MB.',
	'offer.log-rotation.caution': 'Es gilt für Container, die danach entstehen.',
	'offer.address-pools': 'Netzwerke der Container aus {base}',
	'offer.address-pools.worth':
		'Docker nimmt von selbst 172.17 bis 172.31 und 192.168, wie viele Schulen, Wohnungen und VPNs. Zwei Netzwerke mit denselben Adressen erreichen einander nicht.',
	'offer.address-pools.caution':
		'Dieser Rechner erreicht {networks}; der Bereich hält sich davon fern. Vorhandene Netzwerke bleiben, wie sie sind.',
	'offer.registry-mirror': 'Images von einem Spiegelserver holen',
	'offer.registry-mirror.worth':
		'Eine Klasse oder Firma holt jedes Image nur einmal, und das Limit von Docker Hub zählt weniger.',
	'offer.registry-mirror.caution': 'Ein Spiegelserver liefert nur Images von Docker Hub.',
	'offer.registry-mirror.asks': 'Adresse des Spiegelservers, etwa https://mirror.example',
	'offer.data-root': 'Images in einem anderen Ordner halten',
	'offer.data-root.worth': 'Für einen Rechner mit kleiner Systemplatte und großer zweiter.',
	'offer.data-root.caution':
		'Vorhandene Images und Container bleiben in /var/lib/docker zurück. Der Ordner muss auf einer Linux-Festplatte liegen, etwa ext4 oder xfs.',
	'offer.data-root.asks': 'Ordner, etwa /srv/docker',
	'offer.live-restore': 'Container laufen weiter, während Docker neu startet',
	'offer.live-restore.worth':
		'Ein Upgrade von Docker oder eine Änderung seiner Einstellungen hält keinen Container an.',
	'offer.live-restore.caution': 'Mit swarm verträgt es sich nicht.',
	'edit.settings.reason': 'Stellt das richtig: {fault}.',
	'edit.settings.wanted':
		'Die Einstellungen, die Sie gewählt haben; alle anderen bleiben, wie sie sind.',
	'edit.trial.reason':
		'Damit Docker die neuen Einstellungen beurteilen kann, bevor sie die echten sind.',
	'edit.trial-end.reason': 'Die Kopie hat ihren Zweck erfüllt.',
	'command.mkdir-docker.reason': 'Der Ordner der Einstellungen; Alpine legt ihn nicht an.',
	'command.modprobe.reason': 'Lädt {name} in den Kernel, oder sagt, warum es nicht geht.',
	'edit.service-script.reason':
		'Die Zeilen enden wie in Windows, und die Shell hält das Zeichen zu viel für einen Befehl. Sonst ändert sich nichts am Skript.',
	'edit.interfaces.reason':
		'Der Dienst networking startet, wo eine Schnittstelle mit "auto" markiert ist; das Loopback genügt.',
	'settings.placed': 'Zeile {line}, Spalte {column}: {text}',
	'settings.in-file': '{path}, {placed}',
	'settings.end-of-file': 'das Ende der Datei',
	'settings.not-object':
		'die Datei enthält keine Einstellungen; sie stehen zwischen geschweiften Klammern',
	'settings.syntax.comment': 'ein Kommentar; JSON kennt keine',
	'settings.syntax.trailing-comma': 'ein Komma vor der schließenden Klammer; danach folgt nichts',
	'settings.syntax.missing-comma': 'ein Komma fehlt vor {found}',
	'settings.syntax.wrong-separator': 'ein anderes Zeichen als ":" oder "," bei {found}',
	'settings.syntax.missing-colon': 'ein ":" fehlt vor {found}',
	'settings.syntax.single-quotes':
		'einfache Anführungszeichen bei {found}; JSON kennt nur doppelte',
	'settings.syntax.curly-quotes':
		'geschwungene Anführungszeichen einer Textverarbeitung; JSON kennt nur gerade',
	'settings.syntax.bare-key': 'ein Schlüssel ohne Anführungszeichen: {found}',
	'settings.syntax.bare-word': 'ein Text ohne Anführungszeichen: {found}',
	'settings.syntax.capital-word': 'true, false und null schreibt man klein; hier steht {found}',
	'settings.syntax.strange-blank': 'ein Leerraum, der kein Leerzeichen ist, wie auf Webseiten',
	'settings.syntax.tab-in-text': 'ein Tabulator in einem Text; schreiben Sie ihn als \\t',
	'settings.syntax.not-opened': 'die öffnende Klammer fehlt vor {found}',
	'settings.syntax.not-closed': 'am Ende der Datei fehlt eine schließende Klammer',
	'settings.syntax.text-not-closed':
		'der Text, der hier beginnt, hat kein schließendes Anführungszeichen in seiner Zeile: {found}',
	'settings.syntax.too-much': 'etwas, das zu nichts gehört: {found}',
	'settings.syntax.wrong-closer': 'eine schließende Klammer anderer Art als die öffnende: {found}',
	'settings.syntax.no-value': 'hier fehlt ein Wert; da steht {found}',
	'settings.syntax.no-key':
		'hier fehlt ein Schlüssel in doppelten Anführungszeichen; da steht {found}',
	'settings.syntax.bad-escape':
		'ein Backslash mit einem Buchstaben, den JSON nicht kennt; da steht {found}',
	'settings.unknown-key': 'Docker kennt keine Einstellung "{name}"',
	'settings.ignored-key':
		'Docker beachtet "{name}" nicht, das ist der Name einer Option; die Einstellung heißt "{near}"',
	'settings.unknown-key.near': 'Docker kennt keine Einstellung "{name}"; "{near}" ist ähnlich',
	'settings.value.text': '"{name}" muss ein Text in Anführungszeichen sein',
	'settings.value.truth': '"{name}" muss true oder false sein, ohne Anführungszeichen',
	'settings.value.number': '"{name}" muss eine ganze Zahl sein, ohne Anführungszeichen',
	'settings.value.texts': '"{name}" muss eine Liste von Texten sein: ["...", "..."]',
	'settings.value.addresses': '"{name}" muss eine Liste von IP-Adressen sein: ["1.1.1.1"]',
	'settings.value.pools':
		'"{name}" muss eine Liste von Bereichen sein, jeder mit "base" wie "10.200.0.0/16" und "size" wie 24',
	'settings.value.map-of-texts': 'alle Werte in "{name}" müssen Texte in Anführungszeichen sein',
	'settings.value.map-of-truths': 'alle Werte in "{name}" müssen true oder false sein',
	'settings.value.map': '"{name}" muss eine Gruppe von Einstellungen in geschweiften Klammern sein',
	'settings.value.word': '"{name}" kann nicht "{value}" sein; möglich ist {words}',
	'settings.value.driver': 'Docker kennt keinen Speichertreiber "{value}"; "{near}" ist ähnlich',
	'settings.value.mirror':
		'ein Spiegelserver einer Registry beginnt mit http:// oder https://; hier steht "{value}"',
	'settings.value.label': 'ein Label hat die Form name=value; hier steht "{value}"',
	'settings.conflict':
		'"{name}" wird auch durch {flag} in Zeile {line} von /etc/conf.d/docker gesetzt; Docker nimmt es nur von einer Stelle',
	'settings.unknown-flag': 'dockerd kennt keine Option {flag}',
	'settings.unknown-flag.near': 'dockerd kennt keine Option {flag}; {near} ist ähnlich',
	'settings.open':
		'{host} lässt jeden, der diesen Port über das Netzwerk erreicht, auf diesem Rechner wie root handeln',
	'settings.open-local':
		'{host} lässt jeden Benutzer und jedes Programm dieses Rechners wie root handeln',

	// en/resume.ts
	'resume.nothing': 'Es gibt keinen unfertigen Lauf. Nichts wurde getan.',
	'resume.was-undo': 'Der unfertige Lauf war eine Rücknahme; sie geht weiter.',
	'resume.is-undo': 'Eine frühere Rücknahme wurde nicht fertig.',
	'resume.go-on-undo-plain': 'Mit der Rücknahme weitermachen',
	'resume.found.short': 'Ein Lauf hielt vor {time} an.',
	'resume.left.short': 'Noch zurückzunehmen:',
	'resume.stopped-here': 'Ein früherer Lauf hat hier angehalten: {stage}, vor {time}.',
	'resume.stopped-here.short': 'Stopp: {stage}, vor {time}.',
	'resume.found': 'Ein früherer Lauf wurde nicht fertig, vor {time}.',
	'resume.stopped-undo': 'Eine frühere Rücknahme wurde nicht fertig, vor {time}.',
	'resume.stopped-undo.short': 'Rücknahme hielt an, vor {time}.',
	'resume.looking': 'sehe nach, was sich seitdem geändert hat, {time}',
	'resume.left': 'Was noch zurückzunehmen ist, in dieser Reihenfolge:',
	'resume.row': '{word}  {stage}  {detail}',
	'resume.why': 'Warum: {why}',
	'resume.why.label': 'Grund',
	'resume.since.label': 'Seit',
	'resume.next.label': 'Dann',
	'resume.since.count': '{count} Unterschiede: {first}; mehr mit d',
	'resume.next':
		'Der Plan entsteht neu aus dem Rechner, wie er jetzt ist, und wird vor jedem Schritt gezeigt.',
	'resume.next.short': 'neuer Plan, schrittweise',
	'resume.next.repair.short': 'apk fix, dann ein neuer Plan',
	'resume.next.repair':
		'Erst behebt apk, was halb fertig geblieben sein kann (apk fix); dann entsteht der Plan neu.',
	'resume.why.stopped': 'Sie haben ihn angehalten.',
	'resume.why.stopped.short': 'Sie haben ihn angehalten.',
	'resume.why.failed': 'ein Schritt ist gescheitert.',
	'resume.why.failed.short': 'ein Schritt ist gescheitert.',
	'resume.why.act-failed.short': '"{shell}" ist gescheitert.',
	'resume.why.cut.short': 'von außen beendet, oder Terminal geschlossen.',
	'resume.why.cut-in.short': 'von außen beendet bei "{shell}".',
	'resume.why.power.short': 'der Rechner ging aus.',
	'resume.why.power-in.short': 'der Rechner ging aus bei "{shell}".',
	'resume.why.act-failed': '"{shell}" ist gescheitert.',
	'resume.why.cut':
		'das Programm wurde von außen beendet, oder sein Terminal wurde geschlossen, zwischen zwei Befehlen.',
	'resume.why.cut-in':
		'das Programm wurde von außen beendet, oder sein Terminal wurde geschlossen, während "{shell}" lief. Wie dieser Befehl endete, ist nicht bekannt.',
	'resume.why.power': 'der Rechner ging zwischen zwei Befehlen aus und wurde wieder gestartet.',
	'resume.why.power-in':
		'der Rechner ging aus, während "{shell}" lief, und wurde wieder gestartet. Wie dieser Befehl endete, ist nicht bekannt.',
	'resume.since.nothing': 'Seitdem hat sich nichts geändert, was für Docker zählt.',
	'resume.since.nothing.short': 'nichts, was für Docker zählt',
	'resume.since.unknown.short': 'unbekannt: ein altes Journal',
	'resume.since.count.short': '{count} Unterschiede, siehe d',
	'resume.since.unknown':
		'Was sich seitdem geändert hat, ist nicht bekannt: Das Journal ist von einer alten Version.',
	'resume.since': 'Seit Beginn des Laufs hat sich das geändert, außer dem, was der Lauf tat:',
	'resume.planned-again':
		'Was noch zu tun ist, wird neu geplant, nach dem Rechner, wie er jetzt ist.',
	'resume.mend-question': 'Jetzt beheben?',
	'resume.question': 'Was tun?',
	'resume.go-on': 'Weiter mit: {stage}',
	'resume.anew': 'Ganz von vorn beginnen',
	'resume.undo.note': 'erst zeigen',
	'resume.go-on-undo': 'Weiter zurücknehmen ({count} übrig)',
	'resume.go-on-undo-none': 'Rücknahme abschließen (nichts übrig)',
	'resume.undo': 'Zurücknehmen ({count} {count?Änderung:Änderungen})',
	'resume.details': 'Früherer Lauf',
	'resume.details.begun': 'Beginn',
	'resume.details.stopped': 'Ende',
	'resume.details.command': 'Verlangt',
	'resume.details.command.value': '{command}, von Version {version}',
	'resume.details.run': 'Name',
	'resume.details.choices': 'Gewählt',
	'resume.details.choices.value': 'Runlevel {runlevel}; {compose}; Gruppe docker: {users}',
	'resume.details.compose': 'mit compose',
	'resume.details.no-compose': 'ohne compose',
	'resume.details.nobody': 'niemand',
	'resume.details.acts': 'Was er getan hat',
	'resume.details.no-acts': 'Nichts, was nicht zurückgenommen ist.',
	'resume.details.since': 'Was seit Beginn anders ist',
	'resume.details.undo': 'Was eine Rücknahme zurücknähme, das Neueste zuerst',
	'resume.details.no-undo': 'Nichts.',
	'resume.act.succeeded': 'fertig',
	'resume.act.failed': 'gescheitert',
	'resume.act.timed-out': 'dauerte zu lange',
	'resume.act.stopped': 'angehalten',
	'resume.act.unknown': 'Ende unbekannt',
	'resume.needs-root':
		'Einen Lauf fortzusetzen braucht root. Nichts wurde getan. Tippen Sie: su -c "alpine-docker-wizard resume"',
	'resume.repair.title': 'Beheben, was halb fertig blieb',
	'resume.repair.reason':
		'Ein Befehl wurde begonnen, und sein Ende ist nicht bekannt. Er wird nicht blind wiederholt: Erst wird behoben, was er halb fertig gelassen haben kann.',
	'resume.repair.undo': 'Nichts zurückzunehmen: Es wird nur behoben.',
	'resume.apk-fix.reason':
		'Lässt apk Pakete beheben, die durch eine Unterbrechung halb installiert sein können.',
	'resume.rc-update.reason':
		'Lässt OpenRC neu lesen, was jeder Dienst braucht: Pakete können gekommen sein, während niemand zusah.',
	'differs.restarted': 'der Rechner wurde neu gestartet',
	'differs.kernel': 'Kernel {before} -> {now}',
	'differs.world': 'verlangte Pakete: {changes}',
	'differs.packages': 'installierte Pakete: {changes}',
	'differs.runlevels': 'Dienste in Runlevels: {changes}',
	'differs.file': '{path} ist anders',
	'differs.group': 'Gruppe docker: {before} -> {now}',

	// en/undo.ts
	'undo.conflict': '{path} wurde seitdem von jemand anderem geändert.',
	'undo.three-way':
		'Jede Zeile hat ein x, wo sie steht: vor der Änderung, wie dieses Programm sie hinterließ, und jetzt.',
	'undo.three-way.before': 'vorher',
	'undo.three-way.ours': 'unser',
	'undo.three-way.now': 'jetzt',
	'undo.three-way.no-file.before': 'Vorher gab es diese Datei nicht.',
	'undo.three-way.no-file.ours': 'Dieses Programm hatte die Datei entfernt.',
	'undo.three-way.no-file.now': 'Jetzt gibt es diese Datei nicht.',
	'undo.conflict.question': 'Was soll aus {path} werden?',
	'undo.conflict.merge': 'Nur zurücknehmen, was dieses Programm geändert hat',
	'undo.conflict.leave': 'Die Datei lassen, wie sie ist',
	'undo.conflict.replace': 'Die alte Datei zurückholen; was seitdem geändert wurde, geht verloren',
	'undo.conflict.edit': 'Die Datei selbst bearbeiten: Was Sie darin lassen, wird geschrieben',
	'undo.edited': 'Das haben Sie getippt, verglichen mit der Datei, wie sie jetzt ist:',
	'undo.edited.nothing': 'Sie haben nichts geändert. Die Datei bleibt, wie sie ist.',
	'undo.edited.question': 'Das schreiben?',
	'undo.edited.write': 'Schreiben, wenn die Rücknahme zu dieser Datei kommt',
	'undo.edited.again': 'Noch einmal bearbeiten',
	'undo.will-stay': 'Das bleibt mit Absicht:',
	'undo.data.intro': '{path} enthält {size} an Images, Containern und Volumes. Sie bleiben.',
	'undo.data.question': 'Um alles für immer zu löschen, tippen Sie {word}; Enter behält es:',
	'undo.data.title': 'Images, Container und Volumes löschen',
	'undo.data.reason': 'Löscht alles in {path}, wie Sie es durch Tippen verlangt haben.',
	'undo.data.undo': 'Das lässt sich nicht zurücknehmen.',
	'undo.meanwhile':
		'Das Journal hat sich inzwischen geändert. Nichts wurde zurückgenommen; fragen Sie noch einmal.',
	'undo.stays': 'Bleibt:',
	'undo.stays.data': '{path}: Images, Container und Volumes',
	'undo.stays.sized-data': '{path}: {size} an Images, Containern und Volumes',
	'undo.stays.path': '{path}',
	'undo.stays.kernel':
		'bis zum nächsten Start: Firewall-Regeln, die Brücke docker0, IP-Weiterleitung',
	'undo.as-before': 'Pakete, Runlevel und Paketquellen sind, wie sie vorher waren.',
	'undo.differs': 'Anders als vor der ersten Änderung:',
	'stage.undo': 'Rücknahme',
	'header.undo': 'Rücknahme',
	'undo.rail': 'Zurücknehmen, was dieses Programm getan hat, das Neueste zuerst',
	'undo.looking': 'Journal und Rechner werden angesehen, {time}',
	'undo.list.title': 'Wird zurückgenommen',
	'undo.list.count': '{count} Änderungen, neueste zuerst',
	'undo.list.others': '{count} mehr: "Jede Änderung ansehen"',
	'undo.stays.label': 'Bleibt',
	'undo.item.changed': 'seitdem von jemand anderem geändert',
	'undo.item.open': 'seitdem geändert: entscheiden',
	'undo.decided.merge': 'nur unsere Änderung geht',
	'undo.decided.leave': 'bleibt, wie sie ist',
	'undo.decided.replace': 'die alte Datei kommt zurück',
	'undo.decided.typed': 'Ihr Text wird geschrieben',
	'undo.choice.take': '{count} {count?Änderung:Änderungen} zurücknehmen',
	'undo.choice.asks': 'fragt erst nach {count} {count?Datei:Dateien}',
	'undo.choice.file': 'Entscheiden: {path}',
	'undo.choice.open': 'seitdem von anderen geändert',
	'undo.choice.acts': 'Jede Änderung ansehen',
	'undo.choice.acts.note': 'mit ihrem Befehl oder den Unterschieden',
	'undo.choice.data': 'Auch Images, Container und Volumes löschen',
	'undo.choice.data.sized-note': '{size}; fragt nach einem Wort',
	'undo.choice.data.note': 'fragt nach einem Wort',
	'undo.choice.keep-data': 'Images, Container und Volumes doch behalten',
	'undo.choice.go-on': 'Mit der Rücknahme weitermachen',
	'undo.word.title': 'Images, Container und Volumes löschen',
	'undo.word.what': 'Alles in {path} ({size}) wird dabei gelöscht.',
	'undo.word.unsized': 'Alles in {path} wird dabei gelöscht.',
	'undo.word.asks': 'Um das für immer zu löschen, {word} tippen und Enter drücken.',
	'undo.word.refused': 'Das ist nicht das Wort. Nichts wird gelöscht; Esc führt zurück.',
	'undo.compare.title': 'Die Datei in drei Zuständen',
	'undo.compare.typed': 'Was Sie getippt haben, verglichen mit der Datei, wie sie jetzt ist',
	'undo.compare.more': '{count} weitere {count?Zeile:Zeilen}, siehe d',
	'undo.end.partly': 'Nicht alles wurde zurückgenommen.',
	'undo.end.stopped': 'Angehalten, wie gewünscht. Was schon zurückgenommen ist, bleibt so.',
	'undo.end.dry-run': 'Nichts wurde zurückgenommen: Das war ein Probelauf.',
	'undo.end.unknown':
		'Wie der Rechner vor der ersten Änderung war, ist nicht bekannt: Das Journal ist von einer alten Version.',
	'key.compare': 'Den ganzen Vergleich zeigen',
	'key.compare.short': 'ganz',
	'key.undo.merge': 'Nur zurücknehmen, was dieses Programm in der Datei geändert hat',
	'key.undo.leave': 'Die Datei lassen, wie sie ist',
	'key.undo.replace': 'Die alte Datei zurückholen',
	'key.undo.edit': 'Die Datei selbst bearbeiten',
	'undo.question': 'Das zurücknehmen?',
	'undo.not-begun': 'Nichts wurde zurückgenommen.',
	'undo.stays.sized-path': '{path}: {size}',
	'differs.space': 'freier Platz auf {mount}: {before} -> {now}',
	'undo.list.count.short': '{count} {count?Änderung:Änderungen}',
	'undo.looking.short': 'Ansehen, {time}',
	'undo.data.decided': '{path} wird gelöscht, wenn alles zurückgenommen wird.',
	'differs.space.installed': 'freier Platz auf {mount}: {before} -> {now}, samt dem Installierten',
	'key.suspend': 'Den Assistenten beiseitelegen; "fg" in der Shell holt ihn zurück',
} as const satisfies Translation;
