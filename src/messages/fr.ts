/**
 * French. The reader is addressed with "vous"; orders to a machine are infinitives.
 *
 * Data, and so longer than other files: every key of the English texts, in their order.
 */
import type {Translation} from './message.ts';

/** Every French text by key. */
export const french = {
	// en/common.ts
	verbatim: '{text}',
	'product.name': 'Docker on Alpine',
	'stage.check': 'Contrôle',
	'stage.repositories': 'Dépôts',
	'stage.install': 'Installation',
	'stage.service': 'Service',
	'stage.verify': 'Test',

	// en/commands.ts
	'cli.foreign': "C'est {system}, pas Alpine Linux. Rien n'a été fait.",
	'cli.foreign.hint':
		'Pour voir comment cela marche sur un Alpine fictif : alpine-docker-wizard practice',
	'cli.needs-root': "Les changements demandent root ; vous êtes {user}. Rien n'a été fait.",
	'cli.needs-root.with': 'Tapez : {line}',
	'cli.nothing-to-change': 'Rien à changer : Docker est installé, activé et en marche.',
	'cli.impossible': "Rien n'a été fait. {title} : {because}",
	'cli.blocked': "Rien n'a été fait. {value} : {detail}",
	'cli.go-on': 'Faire tout cela maintenant ?',
	'cli.yes-or-no': '{question} [o/N]',
	'cli.no-language':
		'Les textes en {language} sont illisibles : ce programme parle donc anglais. Copiez le programme de nouveau.',
	'cli.yes-words': 'o oui',
	'cli.stopping':
		"Arrêt dès que la commande a rangé ; apk finit d'abord ses paquets. Appuyez encore sur Ctrl+C pour la couper tout de suite.",
	'cli.bug': 'Une erreur dans ce programme : {reason}',
	'cli.output-lost':
		"Toute la sortie n'a pas pu être écrite : {reason}. Faites de la place, ou écrivez ailleurs.",
	'cli.bug.hint':
		"Rien de plus n'a été fait. Ce qui l'avait été est dans le journal, dans {folder}.",
	'cli.preference-notice': 'Préférences : {notice}',
	'cli.practice-list': '{id}  {title}',
	'cli.no-scenario': 'Il n\'y a pas de scénario "{id}".',
	'export.cannot-write': "Impossible d'écrire {path} : {reason}",
	'export.no-kit':
		"Une machine que crée cloud-init n'a pas de dossier où prendre un kit. Avec un kit : export sh ou export ansible.",
	'undo.nothing':
		'Rien à annuler : le journal ne contient aucun changement qui ne soit déjà annulé.',
	'undo.needs-root':
		'Annuler des changements demande root. Rien n\'a été fait. Tapez : su -c "alpine-docker-wizard undo"',
	'undo.intro': "Ce qui sera annulé, le plus récent d'abord ({count}) :",
	'undo.unreadable': "Impossible de lire le journal : {reason}. Rien n'a été fait.",
	'undo.step.title': 'Annuler ce qui a été fait',
	'undo.step.reason': "Tout ce que ce programme a fait d'après le journal, le plus récent d'abord.",
	'undo.step.undo': "Relancer l'installation.",
	'undo.command.reason': 'Annule : {what}',
	'undo.edit.reason': "Rend à {path} les octets qu'il avait avant.",
	'undo.not-there': "Ce n'est plus là.",
	'undo.not-noted':
		"Le journal n'a pas pu le noter ({reason}). La prochaine annulation regardera à nouveau.",
	'undo.unreadable-lines':
		"{count} {count?ligne:lignes} du journal {count?est illisible:sont illisibles}. {count?Ce qu'elle décrit:Ce qu'elles décrivent} n'est pas annulé.",
	'undo.changed-since': 'Laissé tel quel : {path} a été changé par un autre depuis.',
	'undo.delgroup.reason':
		"Retire le groupe que le paquet avait créé et qu'apk laisse derrière lui.",
	'journal.foreign-folder':
		"{folder} appartient à quelqu'un d'autre, ou d'autres peuvent y écrire : ce que dit son journal n'est donc pas fait en root. S'il est à vous : chown root:root {folder}; chmod 700 {folder}",
	'file.foreign-folder':
		"{path} est un lien vers {folder}, où d'autres que root peuvent écrire ; un fichier pourrait y être échangé entre-temps. Mettez un fichier à sa place, ou donnez le dossier à root.",
	'file.not-private':
		"{folder} appartient à quelqu'un d'autre, ou d'autres peuvent y écrire : root n'y garde rien. S'il est à vous : chown root:root {folder}; chmod 700 {folder}",
	'journal.set-aside':
		"{lines} lignes abîmées ont été retirées du journal. Le fichier tel qu'il était est gardé dans {path}.",

	// en/forward.ts
	'forward.label': 'À envoyer à qui le peut :',
	'forward.network.outside':
		"Une machine sous Alpine Linux ne peut pas ouvrir de connexions vers l'extérieur. Pourriez-vous la laisser joindre le serveur de paquets (dl-cdn.alpinelinux.org) ainsi que registry-1.docker.io, auth.docker.io et production.cloudflare.docker.com sur le port 443 ?",
	'forward.dns.outside':
		'Une machine sous Alpine Linux ne peut pas chercher de noms : son serveur de noms ne répond pas. Lequel doit-elle utiliser, et peut-elle joindre son port 53 ?',
	'forward.mirror.outside':
		"Votre miroir d'Alpine Linux répond par des erreurs ou par des fichiers qui ne vont pas ensemble. Pourriez-vous regarder sa dernière synchronisation ?",
	'forward.access.outside':
		"Le proxy ou le filtre interdit les téléchargements depuis le serveur de paquets d'Alpine Linux. Pourriez-vous autoriser dl-cdn.alpinelinux.org, ou indiquer un miroir autorisé ?",
	'forward.proxy.outside':
		"Une machine sous Alpine Linux doit passer par le proxy et est refusée. Pourriez-vous indiquer son adresse avec le port, s'il veut un nom d'utilisateur et un mot de passe, et quels hôtes s'en passent ?",
	'forward.certificates.outside':
		'Les connexions de ce réseau sont ouvertes et signées à nouveau par un appareil en route. Pourriez-vous envoyer le certificat de son autorité (PEM), pour que la machine lui fasse confiance, ou exempter registry-1.docker.io et dl-cdn.alpinelinux.org ?',
	'forward.keys.outside':
		"Les paquets de votre dépôt sont signés avec une clé que ma machine n'a pas. Pourriez-vous me dire où trouver la clé publique, et son empreinte par un autre moyen ?",
	'forward.disk.outside':
		"Le disque de ma machine virtuelle est plein. Pourriez-vous l'agrandir ? Docker demande 2 GB et plus pour les images.",
	'forward.host.privileges':
		"Docker ne peut pas tourner dans mon conteneur, car il n'a pas le droit de créer des réseaux et des montages. Pourriez-vous le lancer en mode privilégié, ou activer nesting (Proxmox : features nesting=1,keyctl=1 ; Incus : security.nesting=true), ou me donner une machine virtuelle ?",
	'forward.host.update':
		'Dans mon conteneur LXC, les conteneurs ne démarrent plus depuis la mise à jour de runc : "open sysctl net.ipv4.ip_unprivileged_port_start ... permission denied". Pourriez-vous mettre à jour LXC et les règles AppArmor de l\'hôte, ou me donner une machine virtuelle ?',
	'forward.host.nesting':
		"Docker a besoin de nesting dans mon conteneur. Pourriez-vous l'activer et redémarrer le conteneur (Proxmox : features nesting=1,keyctl=1 ; Incus : security.nesting=true) ?",
	'forward.registry.outside':
		'Ma machine ne peut pas joindre le registre de Docker. Pourriez-vous ouvrir le port 443 vers registry-1.docker.io, auth.docker.io et production.cloudflare.docker.com, ou indiquer le proxy ou le miroir à utiliser ?',
	'forward.registry.operators':
		'Votre registre répond par une erreur à lui (HTTP 500 ou plus) quand une image est téléchargée. Pourriez-vous regarder son log ?',
	'forward.limit.outside':
		"Docker Hub limite les téléchargements de notre adresse commune. Pourriez-vous installer un miroir pour la salle (un registre d'images en cache), payer des comptes, ou nous donner plus d'adresses ?",

	// en/rootless.ts
	'choice.rootless': 'Docker sans root',
	'choice.rootless.note': 'avancé',
	'rootless.title': 'Docker sans root',
	'rootless.for': 'pour {user}',
	'rootless.what':
		"Un démon propre à {user} : ce qui s'échappe d'un conteneur est {user}, pas root. Le Docker habituel peut tourner à côté.",
	'rootless.nobody':
		"Il n'y a pas d'autre utilisateur que root sur cette machine ; `adduser NAME` en crée d'abord un.",
	'rootless.limits.title': 'Ses limites dans Alpine',
	'rootless.limits':
		'Pas de limites de mémoire et processeur (il faut systemd), pas de ports sous 1024, `ping` seulement pour les groupes 999 à 59999, réseaux lents.',
	'rootless.packages': 'le paquet docker-rootless-extras',
	'rootless.packages.why':
		'Il apporte dockerd-rootless, rootlesskit et newuidmap. Il est dans community, comme docker.',
	'rootless.ranges': 'numéros pour les conteneurs',
	'rootless.ranges.why':
		"Chaque utilisateur d'un conteneur est, dehors, un numéro de {user}. /etc/subuid et /etc/subgid gardent une plage pour cela ; Alpine n'en crée pas de lui-même.",
	'rootless.cgroups': 'groupes de contrôle unifiés',
	'rootless.cgroups.why':
		"La version 2 est celle d'origine dans Alpine ; retirez rc_cgroup_mode de /etc/rc.conf là où c'en est une autre.",
	'rootless.namespaces': "les espaces de noms d'utilisateurs du noyau",
	'rootless.namespaces.why':
		"Avec eux, un utilisateur n'est root que dans un conteneur. Un hôte ou un noyau durci peut les désactiver ; seul son propriétaire peut les activer.",
	'rootless.modules': 'des modules du noyau pour le réseau',
	'rootless.modules.why':
		'Un utilisateur ne peut pas charger de modules : root charge donc tun, nf_tables, bridge et br_netfilter maintenant et à chaque démarrage.',
	'rootless.folder': 'un dossier pour les sockets, dès la connexion',
	'rootless.folder.why':
		"Seule une session de cet utilisateur le sait : XDG_RUNTIME_DIR doit être définie et accessible en écriture. Alpine ne crée le dossier qu'avec elogind ou un module PAM ; sans eux, root le crée à chaque démarrage.",
	'rootless.daemon': 'le démon de cet utilisateur',
	'rootless.daemon.why':
		'Ces lignes sont tapées par cet utilisateur, de préférence dans ~/.profile. À partir d\'Alpine 3.23, OpenRC le lance : `rc-update --user add docker default`. Alors `docker info` cite "rootless".',
	'edit.rootless.subuid.reason': "Une plage libre de numéros d'utilisateurs pour les conteneurs.",
	'edit.rootless.subgid.reason': 'Une plage libre de numéros de groupes pour les conteneurs.',
	'edit.rootless.modules.reason': 'Pour que les modules soient chargés à chaque démarrage.',
	'choice.settings': 'Réglages de Docker',
	'choice.settings.note': 'logs, adresses, miroir',
	'choice.move-runlevel': 'Mettre Docker en runlevel "default"',
	'choice.move-runlevel.note': 'hors de "boot"',
	'settings.title': 'Réglages de Docker',
	'settings.none-needed': "Aucun n'est nécessaire ; chacun est montré avant d'être fait.",
	'settings.all-made': 'Tous les réglages proposés ici sont déjà faits.',
	'settings.unreadable': "Les réglages présents sont illisibles ; il faut d'abord les corriger.",
	'settings.caution': 'Note',
	'settings.refused': "C'est inutilisable.",
	'settings.typed': '> {text}_',
	'choice.offer.asks': 'demande un mot',
	'notice.no-engine': "Docker doit d'abord être installé : il juge lui-même les réglages.",
	'command.settings-restart.reason':
		'Docker lit ses réglages en démarrant. Les conteneurs s\'arrêtent pendant ce temps, sauf avec "live-restore".',

	// en/plan.ts
	'step.repositories.title': 'Activer le dépôt community',
	'step.repositories.reason':
		'Alpine garde docker dans son dépôt "community". apk ne cherche que dans les dépôts activés.',
	'step.repositories.main.title': 'Activer le dépôt main',
	'step.repositories.main.reason':
		'"main" a les bibliothèques dont Docker a besoin. apk ne cherche que dans les dépôts activés.',
	'step.repositories.both.title': 'Dire à apk où sont les paquets',
	'step.repositories.both.reason':
		"apk prend les paquets aux adresses de ce fichier. Aucune n'a Docker.",
	'step.repositories.mirror.title': 'Prendre les paquets sur un autre serveur',
	'step.repositories.mirror.reason':
		'Vous avez demandé ce serveur. Tous les serveurs ont les mêmes paquets.',
	'step.repositories.repair.title': 'Réparer la liste des dépôts',
	'step.repositories.repair.reason':
		"apk prend les paquets aux adresses de ce fichier. Tel qu'il est écrit, apk n'y obtient pas ce qu'il faut à Docker.",
	'step.repositories.undo': "Le fichier retrouve les octets qu'il avait avant.",
	'step.repositories.already': 'Le dépôt community est activé : {where}.',
	'step.repositories.not-needed':
		"Tous les paquets voulus sont installés ; aucun dépôt n'a à changer.",
	'step.repositories.skipped': 'Vous avez choisi de laisser les dépôts tels quels.',
	'step.repositories.unreadable': "Les fichiers des dépôts n'ont pas pu être lus : {reason}",
	'step.repositories.branch-unknown':
		"On ne sait pas quelle branche d'Alpine suit cette machine : aucun dépôt n'est donc ajouté.",
	'edit.repositories.reason': "Pour qu'apk cherche aussi dans le dépôt community.",
	'update.partial':
		"apk n'a pas pu lire tous les dépôts de cette machine. Ceux qu'il faut à Docker ont été lus.",
	'step.update.title': "Lire ce qu'offrent les dépôts",
	'step.update.reason': "apk télécharge l'index de chaque dépôt, la liste de ses paquets.",
	'step.update.undo': 'Rien à annuler : seuls les index téléchargés changent.',
	'step.update.not-needed': "Tous les paquets voulus sont installés ; aucun index n'est à lire.",
	'command.apk-update.reason': "Pour qu'apk apprenne quels paquets les dépôts offrent maintenant.",
	'command.apk-policy.reason': "Prouve qu'apk peut trouver docker, et dans quel dépôt.",
	'step.install.title': 'Installer Docker',
	'step.install.reason':
		'Ajoute le moteur, sa ligne de commande{compose} avec tout ce dont ils dépendent.',
	'step.install.compose': ' et compose',
	'step.install.undo': "Retire {packages} et ce dont rien d'autre n'a besoin.",
	'step.install.already': 'Déjà installé : {packages}.',
	'step.install.no-apk': "Il n'y a pas d'apk sur ce système : rien ne peut donc être installé.",
	'command.apk-add.reason': 'Installe {packages} et retient la demande dans /etc/apk/world.',
	'command.apk-del.reason': 'Retire ce qui a été ajouté : {packages}.',
	'step.enable.title': 'Lancer Docker au démarrage',
	'step.enable.reason':
		'Un runlevel est la liste des services lancés ensemble. "{runlevel}" vient en dernier, quand la machine est prête à servir.',
	'step.enable.undo': 'Retire à nouveau docker du runlevel "{runlevel}".',
	'step.enable.already': 'docker est dans le runlevel "{runlevel}".',
	'step.enable.other-runlevel':
		'docker est dans le runlevel "{runlevel}". Cela marche ; "default" est l\'habituel.',
	'step.enable.boot':
		'docker est dans le runlevel "boot". Cela marche ; "default" vaut mieux, car l\'horloge, le pare-feu et le réseau y sont prêts. `--runlevel default` l\'y met.',
	'step.enable.twice':
		'docker est dans le runlevel "{runlevel}", et aussi dans "{other}". Un seul suffit : `rc-update del docker {other}`.',
	'command.rc-update-move.reason':
		'Retire docker de "{runlevel}" ; il n\'est que dans un runlevel.',
	'step.enable.no-openrc':
		"OpenRC n'est pas installé ici : rien ne peut donc être lancé au démarrage.",
	'command.rc-update-add.reason': 'Pour que Docker soit lancé à chaque démarrage.',
	'command.rc-update-del.reason': 'Pour que Docker ne soit plus lancé au démarrage.',
	'step.start.title': 'Lancer Docker maintenant',
	'step.start.reason': 'OpenRC lance le démon Docker et un superviseur qui veille sur lui.',
	'step.start.undo': 'Arrête le démon Docker, et avec lui tous les conteneurs.',
	'step.start.already': 'Le démon Docker tourne et répond.',
	'step.start.not-booted':
		"OpenRC n'a pas démarré ce système : aucun service ne peut donc tourner ici. Docker est seulement installé.",
	'command.service-start.reason': 'Lance le démon Docker.',
	'command.service-stop.reason': 'Arrête le démon Docker.',
	'step.start.reason.silent':
		'OpenRC tient Docker pour lancé, mais aucun démon ne répond. Un lancement ne ferait rien : il est donc relancé.',
	'step.start.reason.abandoned':
		"Le superviseur du démon a disparu. OpenRC doit d'abord l'oublier, sinon il tient Docker pour lancé.",
	'step.start.by-hand':
		"Un démon Docker répond qu'OpenRC n'a pas lancé. Il est laissé en paix ; après un redémarrage, OpenRC lance le sien.",
	'step.start.alone':
		"Docker répond, mais plus rien ne veille sur lui, et des conteneurs y tournent. Il est laissé en paix ; `service docker zap` et un nouveau lancement aident quand ils peuvent s'arrêter.",
	'step.start.hidden':
		'OpenRC dit que Docker est lancé. Seuls root et le groupe docker peuvent interroger le démon lui-même.',
	'step.start.young': 'OpenRC vient de lancer Docker.',
	'step.start.reason.no-net':
		'Le service docker a besoin de "net", que seul "networking" fournit ici, et celui-ci ne peut pas démarrer : aucune interface de /etc/network/interfaces ne porte "auto". La ligne "auto lo" suffit et ne change rien au réseau présent ; `setup-interfaces` en règle plus.',
	'command.move-socket.reason':
		'À la place du socket de Docker, il y a un dossier, comme en laisse un conteneur qui a reçu le socket alors que Docker ne tournait pas. Il est mis de côté.',
	'command.docker-stop.reason': 'Arrête ce qui ne répond pas.',
	'command.docker-restart.reason': 'Arrête ce qui ne répond pas et le relance.',
	'command.docker-zap.reason': "Fait oublier à OpenRC le superviseur disparu ; n'arrête rien.",
	'command.cgroups-restart.reason':
		"Monte les groupes de contrôle, qu'OpenRC croit là et qui ne le sont pas.",
	'command.rc-update-cache.reason':
		"Pour qu'OpenRC sache ce qu'il faut au nouveau service avant de le lancer.",
	'command.pidof.reason': "Prouve qu'aucun démon Docker ne tourne.",
	'edit.pid-file.reason':
		"Il contient le numéro d'un démon disparu. Un nouveau le prendrait pour un démon en marche.",
	'command.dockerd-end.reason': "Demande au démon sans superviseur (processus {pid}) de s'arrêter.",
	'command.dockerd-end-wait.reason': 'Lui en laisse le temps.',
	'command.apk-repair.reason': 'Remet en place des fichiers disparus de {packages}.',
	'step.settings.title': 'Contrôler les réglages de Docker',
	'step.settings.reason':
		"Docker ne démarre pas avec des réglages qu'il ne comprend pas : on le lui demande donc avant.",
	'step.settings.reason.fault':
		"Docker ne démarre pas avec des réglages qu'il ne comprend pas. Ici : {fault}.",
	'step.settings.undo': 'Rien à annuler : contrôler ne change rien.',
	'step.settings.mend.title': 'Corriger les réglages de Docker',
	'step.settings.mend.reason':
		"Docker ne démarre pas avec ceci : {fault}. Il y a une façon de le corriger ; Docker juge les nouveaux réglages avant qu'ils soient les vrais.",
	'step.settings.mend.undo': 'Remet les réglages comme ils étaient.',
	'step.settings.wanted.title': "Donner à Docker les réglages qu'il lui faut ici",
	'step.settings.wanted.reason':
		"Docker prend les images lui-même et ne sait rien du shell : {keys} dans /etc/docker/daemon.json. Docker juge les nouveaux réglages avant qu'ils comptent.",
	'step.settings.running': "Docker tourne avec, et aucun défaut n'est visible.",
	'command.validate.reason': "Demande à Docker s'il comprend ses réglages.",
	'step.wait.title': 'Attendre que Docker réponde',
	'step.wait.reason':
		'"ok" après un lancement dit seulement qu\'un superviseur a été lancé. Docker tourne quand son démon répond.',
	'step.wait.undo': 'Rien à annuler : attendre ne change rien.',
	'wait.docker.reason': 'Demande sa version au démon chaque seconde, {seconds} s au plus.',
	'command.docker-ask.reason': 'Demande sa version au démon.',
	'command.rc-status.reason': 'Dit si le service tourne et combien de fois il a fallu le relancer.',
	'wait.answered': 'Docker {version} répond après {seconds} s.',
	'wait.crashing': "Le démon s'arrête de lui-même encore et encore. Relances jusqu'ici : {count}.",
	'wait.settings': "Le démon s'arrête aussitôt : il ne comprend pas ses réglages ou ses options.",
	'wait.final': "Le démon s'est arrêté, pour une raison qu'un nouveau lancement ne change pas.",
	'wait.gave-up': "Le démon s'est arrêté, et son superviseur ne le relance pas.",
	'wait.time-out': "Le démon n'a pas répondu en {seconds} secondes.",
	'step.access.title': 'Qui peut utiliser Docker',
	'step.access.reason':
		'Les membres du groupe "docker" peuvent agir comme root sur cette machine, sans mot de passe : chacun peut lancer un conteneur qui lit et écrit tous les fichiers.',
	'step.access.reason.doas':
		'Les membres du groupe "docker" peuvent agir comme root sur cette machine, sans mot de passe : chacun peut lancer un conteneur qui lit et écrit tous les fichiers. Sans le groupe, "doas docker" demande le mot de passe.',
	'step.access.undo': 'Retire à nouveau {users} du groupe docker.',
	'step.access.nobody': 'Seul root peut utiliser Docker.',
	'step.access.already': 'Déjà dans le groupe docker : {users}.',
	'step.access.no-user':
		"Il n'y a pas d'utilisateur \"{user}\" sur cette machine. Le nom vient de --user, d'un fichier de réponses ou des préférences.",
	'command.chgrp-socket.reason':
		"Le démon n'a pas trouvé ce groupe en créant son socket ; le prochain lancement le fait de lui-même.",
	'command.id.reason': 'Montre dans quels groupes est {user} dès la prochaine connexion.',
	'access.group-there': 'Le groupe était déjà là.',
	'access.not-member': "{user} n'est pas dans le groupe docker.",
	'evidence.member': 'Groupes dès la prochaine connexion : {groups}.',
	'command.addgroup.reason':
		"Permet à {user} d'utiliser Docker dès la prochaine connexion, aussi puissant que root.",
	'command.delgroup.reason': 'Retire {user} du groupe docker.',
	'run.no-such-program': "{program} n'est pas là.",
	'run.cannot-start': "{program} n'a pas pu être lancé : {reason}",
	'run.exit-code': "{program} s'est terminé avec le code de sortie {code}.",
	'run.signal': '{program} a été arrêté par le signal {signal}.',
	'run.time-out': '{program} a pris plus de {seconds} s et a été arrêté.',
	'run.missing-answer':
		"{program} s'est bien terminé, mais sa réponse n'est pas celle qui le prouve.",
	'run.stopped': "Arrêté parce que vous l'avez demandé.",
	'run.skipped': "Passé parce que vous l'avez demandé.",
	'run.no-diagnosis': "La cause n'a pas été cherchée : {reason}",
	'run.file-changed':
		"{path} a été changé entre-temps par quelqu'un d'autre ; il a été laissé tel quel.",
	'run.cannot-read': "{path} n'a pas pu être lu : {reason}",
	'run.cannot-write': "{path} n'a pas pu être écrit : {reason}. Il est resté tel quel.",
	'run.locked':
		"Un autre assistant (processus {pid}, depuis {since}) change cette machine. Attendez qu'il ait fini.",
	'run.no-lock':
		"Le verrou de l'assistant n'a pas pu être pris ({reason}) : rien n'a donc été changé.",
	'run.no-journal': "Le journal n'a pas pu être écrit ({reason}) : rien n'a donc été changé.",
	'edit.restore.reason':
		'La preuve de ce changement a échoué : le fichier retrouve donc son ancien texte.',
	'run.restored': '{path} a retrouvé son ancien texte.',
	'run.restore-failed': "{path} n'a pas pu être rétabli : {reason}. Une copie est dans {backup}.",

	// en/verify.ts
	'step.verify.title': 'Preuve : Docker marche',
	'step.verify.reason':
		"Du plus simple au plus parlant : service, démon, lancement au démarrage, puis conteneurs. L'image des premiers est faite avec le BusyBox de cette machine : ils n'ont donc pas besoin de réseau.",
	'step.verify.undo':
		'Rien à annuler, sauf la petite image "hello-world", qui reste. L\'image faite ici est aussitôt supprimée.',
	'step.verify.not-running': "Docker ne peut pas tourner ici : il n'y a donc rien à prouver.",
	'command.service-status.reason': 'OpenRC dit si le service tourne.',
	'command.docker-version.reason': 'La ligne de commande et le démon donnent leurs versions.',
	'command.docker-info.reason':
		'Le démon dit comment il stocke les images et limite les conteneurs.',
	'command.rc-update-show.reason': 'Montre si Docker est lancé à chaque démarrage.',
	'command.hello-world.reason':
		"Télécharge une petite image et la lance : prouve le chemin vers le registre, le stockage et le lancement d'un conteneur.",
	'command.hello-world.undo': 'L\'image reste ; "docker rmi hello-world" la supprime.',
	'command.compose-version.reason': 'Montre que "docker compose" est là.',
	'selftest.folder.reason':
		"Un dossier que seul son propriétaire peut lire, pour l'image faite ensuite.",
	'selftest.archive.reason':
		"Emballe BusyBox, le programme derrière la plupart des commandes de cette machine, avec ce qu'il lui faut.",
	'selftest.import.reason': "En fait une image : rien n'est téléchargé.",
	'selftest.run.reason': "Lance un conteneur de l'image faite ici.",
	'selftest.publish.reason':
		"Lance un conteneur qui répond sur le port {port} ; seule cette machine peut l'atteindre.",
	'selftest.ask.reason': "L'interroge : prouve qu'un port publié mène dans le conteneur.",
	'selftest.memory.reason':
		'Lance un conteneur qui peut utiliser 64 Mio et lit la limite que le noyau tient pour lui.',
	'selftest.host-name.reason':
		'Cherche un nom sur cette machine, pour comparer avec le test suivant.',
	'selftest.name.reason': 'Cherche le même nom dans un conteneur.',
	'selftest.stop.reason': 'Supprime le conteneur qui a répondu.',
	'selftest.remove-image.reason': "Supprime l'image faite ici.",
	'selftest.remove-folder.reason': 'Supprime le dossier créé pour le test.',
	'selftest.undo': "C'est supprimé à la fin des tests.",
	'verify.skipped-daemon': 'Pas testé : le démon ne répond pas.',
	'verify.skipped-offline': 'Pas testé : vous avez demandé de ne pas utiliser le réseau.',
	'verify.skipped-no-busybox':
		"Aucune image n'a été faite ici : on ne sait pas ce qu'il faut au BusyBox de cette machine.",
	'verify.skipped-no-archive': "Aucune image n'a été faite ici : BusyBox n'a pas pu être emballé.",
	'verify.skipped-no-image': "Pas testé : aucune image n'a pu être faite ici.",
	'verify.skipped-no-container': "Pas testé : aucun conteneur n'a tourné avec l'image faite ici.",
	'verify.skipped-no-answerer': "Pas testé : le conteneur qui devait répondre n'a pas démarré.",
	'verify.skipped-unfit-image':
		'Pas testé : le BusyBox de cette machine ne tourne pas dans un conteneur.',
	'verify.skipped-no-memory-limit':
		'Pas testé : le démon dit que ce noyau ne peut pas limiter la mémoire ("No memory limit support").',
	'verify.skipped-no-registry':
		"Pas testé : le registre n'a pas été joint, les noms ne sont donc peut-être pas trouvés.",
	'verify.skipped-no-name':
		"Pas testé : cette machine n'interroge aucun serveur de noms qui connaisse {name}.",
	'verify.no-answer': 'Rien ne répond sur 127.0.0.1:{port}, qui mène dans un conteneur.',
	'verify.no-memory-limit': "La limite de mémoire d'un conteneur n'est pas tenue par le noyau.",
	'verify.no-name': '{name} est trouvé sur cette machine et pas dans un conteneur.',
	'test.service.status': 'le service tourne',
	'test.rc-update.show': 'Docker au démarrage',
	'test.docker.version': 'le démon répond',
	'test.docker.info': 'le démon dit comment il marche',
	'test.docker.compose-version': 'docker compose est là',
	'test.selftest.folder': "un dossier pour l'image",
	'test.selftest.archive': 'BusyBox est empaqueté',
	'test.selftest.import': 'une image est faite ici',
	'test.selftest.remove-folder': 'ce dossier est supprimé',
	'test.selftest.run': 'un conteneur démarre',
	'test.selftest.publish': 'un conteneur écoute sur un port',
	'test.selftest.ask': 'le port répond : {address}',
	'test.selftest.stop': 'ce conteneur est supprimé',
	'test.selftest.memory': 'une limite mémoire est tenue',
	'test.docker.hello-world': 'hello-world tourne',
	'test.selftest.host-name': 'cette machine trouve les noms',
	'test.selftest.name': 'un conteneur trouve les noms',
	'test.selftest.remove-image': "l'image de test est supprimée",
	'evidence.service': 'OpenRC dit : {state}.',
	'evidence.runlevel': 'docker est dans le runlevel "{runlevel}".',
	'evidence.version': 'Docker {version} répond.',
	'evidence.info': 'Pilote de stockage {driver}, cgroup version {cgroup}, données dans {root}.',
	'evidence.info-short': 'Pilote de stockage {driver}.',
	'evidence.compose': 'Compose {version}.',
	'evidence.import': 'Une image a été faite avec le BusyBox de cette machine, sans téléchargement.',
	'evidence.self-made':
		"Un conteneur a tourné avec une image faite ici ; aucun registre n'a été interrogé.",
	'evidence.port': 'Un conteneur a répondu sur 127.0.0.1:{port}.',
	'evidence.memory': 'Le noyau tient la limite de 64 Mio.',
	'evidence.host-name': 'Cette machine trouve le nom.',
	'evidence.name': 'Un conteneur le trouve aussi.',
	'evidence.hello-world-fetched': 'Téléchargée du registre et lancée.',
	'evidence.hello-world': "Lancée avec l'image déjà présente.",
	'summary.headline.no-registry':
		'Docker fait tourner des conteneurs ; le registre est injoignable.',
	'summary.headline.registry-refused':
		"Docker fait tourner des conteneurs ; le registre n'a pas donné l'image de test.",
	'summary.proof.not-asked':
		"Un conteneur a tourné avec une image faite ici ; le registre n'a pas été interrogé.",
	'summary.proof.not-reached':
		"Un conteneur a tourné avec une image faite ici ; le registre n'a pas été joint.",
	'summary.proof.on-the-box':
		"Un conteneur a tourné avec une image déjà présente ; le registre n'a pas été interrogé.",
	'summary.boot': 'lancé au démarrage',
	'summary.boot.not': 'pas lancé au démarrage',
	'summary.boot.session': "pour cette session : un redémarrage l'emporte",
	'summary.boot.data': "jusqu'au prochain redémarrage ; les images restent sur le disque",
	'summary.boot.kept': 'lancé à chaque démarrage, depuis ce que gardent lbu et le cache',

	// en/keep.ts
	'step.install.reason.diskless':
		"Ajoute le moteur, sa ligne de commande{compose} avec tout ce dont ils dépendent. Cette machine tourne en mémoire : un redémarrage emporte tout cela, images et conteneurs compris, sauf si c'est gardé.",
	'step.install.reason.data':
		"Ajoute le moteur, sa ligne de commande{compose} avec tout ce dont ils dépendent. Cette machine tourne en mémoire, seul /var est sur un disque : un redémarrage emporte les programmes, pas les images, sauf s'ils sont gardés.",
	'step.keep.session':
		"Pour cette session seulement : un redémarrage emporte Docker, car vous n'avez pas demandé de le garder.",
	'step.keep.no-medium':
		'Rien ne dit où cette machine garde ses réglages. "setup-lbu" le règle, pour une clé ou un disque déjà présent.',
	'step.keep.not-mounted': "{path}, où cette machine garde ses réglages, n'est pas monté.",
	'step.cache.title': 'Garder les paquets pour le prochain démarrage',
	'step.cache.reason':
		"Au démarrage, Alpine installe depuis le support de démarrage et le cache d'apk, avant qu'il y ait un réseau. Docker n'est sur aucun support de démarrage.",
	'step.cache.undo': "apk retrouve le cache qu'il avait ; les paquets du dossier restent.",
	'command.setup-apkcache.reason':
		"Désormais, apk garde dans {folder} les paquets qu'il télécharge.",
	'command.forget-cache.reason': "Rend à apk le cache qu'il avait avant.",
	'command.apk-cache.reason': 'Télécharge ce qui est installé et pas encore dans le cache.',
	'command.apk-cache.undo':
		'Les paquets restent dans le cache ; "apk cache clean" enlève les vieux.',
	'step.commit.title': 'Garder les réglages pour le prochain démarrage',
	'step.commit.reason':
		'"lbu commit" emballe ce qui a changé dans /etc : la liste des paquets, les runlevels, les groupes, les réglages de Docker. Il n\'emballe pas /var/lib/docker, /home et /root.',
	'step.commit.undo':
		'Une archive ne s\'annule pas. Après l\'annulation des autres étapes, "lbu commit" garde cet état.',
	'command.lbu-status.reason': 'Liste ce qui a changé dans /etc depuis la dernière fois.',
	'command.lbu-commit.reason': 'Écrit les changements dans {path}.',
	'command.lbu-commit.undo': 'Le prochain "lbu commit" remplace ce que celui-ci a écrit.',
	'choice.keep': 'Continuer en gardant Docker',
	'choice.keep.note': "lbu commit, cache d'apk",
	'choice.session': 'Continuer, cette session seulement',
	'choice.session.note': 'un redémarrage emporte Docker',
	'summary.change.kept': 'les réglages sont gardés pour le prochain démarrage (lbu commit)',
	'summary.change.cache': 'apk garde ses paquets dans {folder}',
	'summary.boot.kept-in-memory':
		'lancé à chaque démarrage ; les images en mémoire sont alors perdues',

	// en/mend.ts
	'edit.resolver.reason':
		'Pour que les noms soient cherchés chez {server} ; les anciennes lignes deviennent des commentaires.',
	'edit.daemon-json.reason':
		'Une virgule ou un commentaire de trop, ou une virgule de moins, et dockerd ne lit rien du fichier.',
	'edit.world.reason': 'La ligne {line} interdit un paquet dont Docker a besoin.',
	'edit.world.bad': "Ce qui n'est pas un nom de paquet part : {line}",
	'edit.by-hand.reason': 'Ce que vous avez tapé.',
	'command.nslookup.reason': 'Prouve que les noms sont à nouveau trouvés.',
	'command.dockerd-validate.reason': "Le démon dit s'il accepte ses réglages.",
	'command.apk-simulate.reason': "apk dit ce qu'il installerait, et ne change rien.",
	'command.apk-fix.reason': 'apk répare ce qui est cassé ou à moitié installé.',
	'command.apk-fix.undo': 'Les paquets réparés restent tels quels.',
	'command.apk-forget.reason': 'Retire {packages} de la liste de ce qui est voulu.',
	'command.service-restart.reason': 'Arrête le service {name} et le relance.',
	'command.addgroup-docker.reason': 'Crée le groupe dont les membres peuvent utiliser Docker.',
	'command.delgroup-docker.reason': 'Supprime le groupe docker.',
	'command.mkdir.reason': 'Crée le dossier {path}.',
	'command.mkdir.undo': 'Un dossier vide ne gêne pas ; il reste.',
	'command.docker-log.reason': 'Les dernières lignes que le démon a écrites.',
	'command.look.reason': 'Regarde seulement.',
	'remedy-undo.file': "Le fichier retrouve les octets qu'il avait avant.",
	'remedy-undo.commands': "Les commandes sont annulées une à une, la dernière d'abord.",
	'remedy-undo.both': 'Le fichier retrouve ses anciens octets, et les commandes sont annulées.',
	'remedy-undo.nothing': 'Rien à annuler.',
	'stage.remedy': 'Réparation',
	'choice.trouble': 'Quelque chose ne va pas',
	'choice.trouble.note': 'regarde seulement',
	'choice.find-out': 'Trouver ce qui ne va pas',
	'choice.find-out.note': 'regarde seulement',
	'choice.remedy.note': "montré d'abord",
	'choice.edit-yourself': 'Modifier le fichier vous-même',
	'choice.edit-yourself.note': 'dans vi, sur une copie',
	'choice.edit-again': 'Le modifier encore',
	'choice.apply-step.note': 'puis regarde à nouveau',
	'choice.mirrors': 'Choisir un autre miroir',
	'choice.mirrors.note': 'un serveur avec les mêmes paquets',
	'choice.findings': '{count} {count?autre remarque dans le fichier:autres remarques}',
	'choice.findings.note': 'à vous de décider',
	'choice.measure': 'Mesurer leur rapidité',
	'choice.measure.note': 'demande à chacun un fichier',
	'choice.measuring': 'en cours de mesure',
	'choice.outside': "quelqu'un d'autre doit le faire",
	'choice.by-hand': 'à taper par vous',
	'choice.look-again-at-cause': 'Regarder encore',
	'choice.not-this-one': "Ce n'est pas elle",
	'choice.none-of-these': 'Aucune de celles-ci',
	'choice.report': 'Enregistrer un rapport',
	'choice.report.note': "pour quelqu'un qui peut aider",
	'choice.look-again': 'Regarder à nouveau',
	'choice.back-to': 'Retour : {place}',
	'choice.retry-stage': 'Réessayer : {place}',
	'notice.helped': 'Fait : {title}.',
	'notice.dry-run': "Simulation : rien n'a été changé.",
	'notice.no-fix': 'Aucun changement sûr pour cette ligne.',
	'notice.offline': "Le réseau n'est pas interrogé (--offline).",
	'notice.mirror-chosen': "Rien n'est encore changé : c'est le plan.",
	'notice.mirror-kept': 'La machine utilise déjà {base}.',
	'notice.nothing-typed': "{path} est resté tel quel ; rien n'a été tapé.",
	'notice.no-editor': "L'éditeur {program} n'a pas pu être lancé : {reason}",
	'notice.no-terminal': "Aucun éditeur ne peut s'ouvrir ici.",
	'notice.cannot-read': "{path} n'a pas pu être lu : {reason}",
	'notice.no-report': "Le rapport n'a pas pu être enregistré : {reason}",
	'by-hand.title': 'Écrire ce que vous avez tapé dans {path}',
	'by-hand.reason': 'Vous avez modifié une copie ; le fichier ne change que maintenant.',
	'fix.title': 'Corriger la ligne {line} de {path}',
	'fix.title.file': 'Corriger {path}',
	'mirror.not-asked': 'non mesuré',
	'mirror.waiting': 'attente',
	'mirror.answered': '{milliseconds} ms',
	'mirror.failed': 'échec',
	'mirrors.title': 'Serveurs avec les paquets de {branch}',
	'mirrors.measuring': 'mesure, {time}',
	'mirrors.hint':
		'Tous ont les mêmes paquets. Leurs index sont signés : inutile de leur faire confiance.',
	'mirrors.present': 'La machine utilise celui-ci.',
	'mirrors.reason': 'Il a dit : {reason}',
	'findings.title': 'Ce qui a aussi été vu',
	'findings.none': "Rien d'autre n'a été trouvé dans les fichiers.",
	'findings.count': '{count} {count?remarque:remarques}',
	'findings.fix': 'Entrée montre comment corriger.',
	'findings.mended': 'Trouvé',
	'advice.title': 'Ce qui aide',
	'advice.manual': 'Ceci est à taper par vous, en root, dans un autre terminal :',
	'advice.outside': 'Ceci ne peut pas être réparé depuis cette machine.',
	'failure.file': 'Fichier',
	'header.trouble': 'dépannage',
	'screen.trouble': 'Ce qui ne va pas',
	'trouble.rail.answers': 'Réponses',
	'trouble.rail.cause': 'Cause',
	'trouble.rail.fix': 'Remède',
	'trouble.rail.proof': 'Preuve',
	'trouble.title': "Qu'est-ce qui ne va pas ?",
	'trouble.looking': 'Examen de cette machine',
	'trouble.asking': 'examen, {time}',
	'trouble.well': "Docker répond, et rien d'anormal n'a été trouvé.",
	'trouble.not-installed': "Rien n'a été trouvé qui empêcherait d'installer Docker.",
	'trouble.unknown':
		"Ce qui ne va pas n'a pas été reconnu. Un rapport peut être montré à d'autres.",
	'trouble.causes': "Causes probables, celle à voir d'abord en tête",
	'trouble.mended': 'Disparu : {title}',
	'trouble.not-mended': 'Toujours là : {title}',
	'trouble.check': 'Entrée regarde avec {shell}',
	'trouble.nothing-more': "Rien d'autre d'anormal n'a été trouvé.",
	'look-at.title': 'Est-ce cela ?',
	'look-at.looking': 'examen, {time}',
	'look-at.silent': '{program} ne dit rien maintenant (code de sortie {code}).',
	'report.saving': 'Enregistrement du rapport',
	'report.saved': 'Le rapport est enregistré.',
	'report.saved.where':
		"C'est un fichier texte. Les mots de passe dans les adresses sont masqués. Lisez-le avant de l'envoyer.",
	'report.contents': 'Il contient ce qui a été trouvé, lancé et dit.',
	'support.title': '{program} : rapport',
	'support.box': 'Machine',
	'support.checks': 'Contrôles',
	'support.causes': 'Causes',
	'support.answers': 'Réponses',
	'support.run': 'Exécution',
	'support.repositories': 'Dépôts',
	'support.world': 'Paquets voulus (/etc/apk/world)',
	'support.settings': 'Réglages de Docker',
	'support.product': 'Programme',
	'support.log': 'Fin du log de la dernière exécution',
	'support.no-log': "rien n'a encore été lancé, ou le log est illisible sans root",
	'support.unknown': 'inconnu',
	'support.exit': 'code de sortie : {code}',
	'support.outcome': '{outcome}, code de sortie : {code}',
	'closing.trouble.unfinished': "La recherche de ce qui ne va pas n'a pas été finie.",
	'closing.trouble.cause': 'Le plus probable : {title}',
	'ask.cause': 'Laquelle peut-ce être ?',
	'ask.remedies': 'Que faire contre cela ?',
	'ask.remedy': 'Que faire ?',
	'ask.remedy.by-hand': 'Ceci est à taper par vous, en root, dans un autre terminal :',
	'report.saved-at': 'Le rapport est enregistré : {path}',
	'plain.place-remedy': '[+]',
	'plain.place-remedy-practice': 'EXERCICE [+]',
	'key.measure': 'Mesurer la rapidité des serveurs',
	'key.measure.short': 'mesurer',
	'key.measure.narrow': 'mesure',
	'key.none': 'Aucune de celles-ci : enregistrer un rapport',
	'key.none.short': 'aucune',
	'key.none.narrow': 'rien',

	// en/change.ts
	'change.version': '{name} : toute version, pas {detail}',
	'change.tag': 'Demander {name} sans son étiquette {detail}',
	'change.both': "N'importe quel {name}, pas {detail}",
	'change.allow': 'Permettre à nouveau {name}',
	'change.choose': 'Demander {detail} au lieu de {name}',
	'change.forget': 'Ne plus demander {name}',
	'change.without': 'Installer Docker sans {name}',
	'change.several': 'Plusieurs choses : {changes}',
	'change.reason':
		"Ce fichier, nommé world, liste les paquets que quelqu'un a demandés. apk les garde tous, ou ne fait rien du tout.",
	'change.because':
		"{effects}{goal} apk l'a dit lors d'un essai qui n'a rien changé ; {count} ont été faits, et aucun changement plus petit n'aide.",
	'change.goal.docker': 'Avec cela, apk peut installer Docker.',
	'change.goal.world':
		"Avec cela, apk peut à nouveau travailler. Docker n'est encore dans aucune de ses listes ; c'est la prochaine chose à corriger.",
	'change.removes': 'apk retirerait : {names}. ',
	'change.downgrades': 'apk remettrait une version plus ancienne de : {names}. ',
	'change.lacks':
		"apk n'a {names} dans aucune de ses listes, et aucun changement de world n'y peut rien. Corrigez d'abord les dépôts.",
	'change.note.lines': '{count} {count?ligne:lignes} de world',
	'change.note.removes': 'retire des paquets : {count}',
	'change.title': 'Le plus petit changement utile',
	'change.searching': 'apk : {count} essais, {time}',
	'change.looking': 'Essai de changements sur le papier',
	'change.looking.hint': 'Seul apk add --simulate est lancé, qui ne change rien. Esc revient.',
	'change.looking.hint.plain': 'Seul apk add --simulate est lancé, qui ne change rien.',
	'ask.change': 'Lequel de ces changements ? Chacun suffit.',
	'change.found': 'Chacun suffit. Le plus petit est en tête.',
	'change.none':
		"Aucun changement de {path} que ce programme sait essayer ne permet à apk d'installer Docker ({count} essayés).",
	'change.not-needed': "apk dit qu'il peut installer Docker en l'état. Ce qui gênait a disparu.",
	'change.unreadable': "{path} n'a pas pu être lu : {reason}",
	'change.chosen': "Rien n'est encore changé. Docker sera installé sans {name}.",
	'apk-lock.held': 'le processus {pid} tient le verrou : {command}',
	'apk-lock.waiting':
		"attend, jusqu'à {seconds} s, le processus {pid} ({command}), qui utilise apk",
	'apk-lock.waits': "D'abord : {wait}. {reason}",
	'step.install.world-empty':
		"/etc/apk/world est vide. apk add retirerait alors Alpine lui-même : rien n'est donc installé.",
	'step.install.world-bad':
		'/etc/apk/world contient "{wish}", qui n\'est pas un paquet. apk perdrait ce qui est derrière : rien n\'est donc installé.',
	'choice.unskip': 'Ne pas le passer finalement',
	'choice.unskip.note': 'remontre le changement',
	'choice.smallest': 'Chercher le plus petit changement',
	'choice.smallest.note': 'interroge seulement apk',

	// en/check.ts
	'check.offline': 'Vous avez demandé de ne pas utiliser le réseau.',
	'check.what.release': "version d'Alpine",
	'check.what.branch': "branche d'Alpine",
	'check.release': 'Alpine {release}, branche {branch}',
	'check.release.supported':
		"La branche {branch} reçoit des mises à jour de sécurité jusqu'à {until}.",
	'check.release.foreign': '{name}',
	'check.release.foreign.detail':
		"Ce n'est pas Alpine : rien n'est donc changé ici. L'entraînement marche sur tout système.",
	'check.release.derived': '{name}, basé sur Alpine',
	'check.release.derived.detail':
		"{name} est basé sur Alpine. Les étapes devraient marcher ; elles n'y ont pas été testées.",
	'check.release.latest-stable.detail':
		'Les dépôts suivent "latest-stable" : la prochaine mise à niveau après une nouvelle version y fera donc passer cette machine.',
	'check.release.disagree': 'version {release}, paquets {branch}',
	'check.release.disagree.detail':
		'/etc/alpine-release est de {fromRelease}, les dépôts de {fromRepositories} : une mise à niveau a été commencée et pas finie. Les paquets viennent de {fromRepositories}.',
	'check.release.edge-window.detail':
		"Les dépôts sont ceux d'edge. Pendant quelques semaines après une version, edge se dit {release} ; ou la mise à niveau vers edge n'est pas finie.",
	'check.release.ended': 'Alpine {release}, fin {since}',
	'check.release.ended.detail':
		"{branch} n'a plus de mises à jour de sécurité depuis {since}. Ses paquets sont encore là, Docker peut donc être installé ; une mise à niveau d'Alpine s'impose.",
	'check.release.edge.detail': 'edge est la branche en continu : les paquets changent chaque jour.',
	'check.release.newer':
		'{branch} est plus récente que ce que cet assistant connaît. Cela devrait marcher de la même façon.',
	'check.what.architecture': 'architecture',
	'check.architecture': '{arch}',
	'check.architecture.detail': 'Paquets pour {arch} ; Alpine construit docker pour elle.',
	'check.what.apk': 'apk',
	'check.apk': 'apk {version}',
	'check.apk.detail': "Les dépôts sont lus selon les règles d'apk {generation}.",
	'check.what.community': 'dépôt community',
	'check.community.on': 'dépôt community activé',
	'check.community.on.detail': 'apk le lit dans {where}.',
	'check.community.commented': 'dépôt community désactivé',
	'check.community.commented.detail':
		'Alpine garde docker dans "community". La ligne {line} de {path} le nomme derrière un "#" ; l\'étape suivante l\'active.',
	'check.community.missing': 'pas de dépôt "community"',
	'check.community.hidden': 'apk ne lit pas "community"',
	'check.community.hidden.detail':
		"La ligne {line} de {path} est juste, mais apk arrête de lire le fichier à la ligne {by}. L'étape suivante corrige cela.",
	'check.community.tagged': 'community avec étiquette seulement',
	'check.community.tagged.detail':
		"La ligne porte l'étiquette {tag} : apk n'y trouve donc pas \"docker\" sans elle. L'étape suivante ajoute une ligne sans étiquette.",
	'check.community.unfit': 'les dépôts sont à changer',
	'check.community.left.detail': 'Vous avez choisi de laisser les dépôts tels quels.',
	'check.community.not-needed.detail':
		"Tous les paquets voulus sont installés : rien n'a besoin de changer.",
	'check.what.world': "fichier world d'apk",
	'check.world': '{count} {count?paquet:paquets} dans world',
	'check.world.detail': 'La liste de ce que vous avez demandé à apk ; docker y est ajouté.',
	'check.world.empty': 'world est vide',
	'check.world.empty.detail':
		'/etc/apk/world liste ce qu\'apk doit garder. Vide comme il est, le prochain apk add retirerait Alpine lui-même. "Quelque chose ne va pas", sur le premier écran, dit comment le retrouver.',
	'check.world.bad': 'world a une ligne sans paquet : {wish}',
	'check.world.bad.detail':
		'/etc/apk/world liste ce qu\'apk doit garder. apk 2 ne lit rien après "{wish}" et retirerait ces paquets ; apk 3 refuse. "Quelque chose ne va pas", sur le premier écran, le corrige.',
	'check.world.tag': 'world : {line} sans source',
	'check.world.tag.detail':
		"/etc/apk/world demande {line}, et aucun dépôt n'a cette étiquette. apk refuse d'installer quoi que ce soit tant que la ligne ou l'étiquette n'est pas corrigée.",
	'check.world.masked': 'world interdit {name}',
	'check.world.masked.detail':
		"/etc/apk/world, la liste de ce qui est voulu sur cette machine, contient la ligne {line} : apk ne doit jamais installer {name}. Tant qu'elle est là, apk refuse Docker ; l'assistant pourra alors l'enlever.",
	'check.world.pinned': 'world fige {line}',
	'check.world.pinned.detail':
		"/etc/apk/world demande exactement {line}. Si les dépôts n'ont plus cette version, apk refuse ; `apk add docker` sans version lève cette contrainte.",
	'check.what.kernel': 'noyau',
	'check.kernel': 'Linux {release}',
	'check.kernel.present.detail': 'Les modules du noyau en marche sont là.',
	'check.kernel.none.detail':
		"Il n'y a pas de /lib/modules : le noyau appartient à un hôte extérieur, qui charge ce qu'il faut.",
	'check.kernel.reboot': 'redémarrer : noyau mis à jour',
	'check.kernel.reboot.detail':
		"Linux {release} tourne, mais ses modules ont été remplacés par ceux d'un noyau plus récent : Docker ne pourrait pas charger ce qu'il lui faut. Redémarrez la machine, puis recommencez.",
	'check.kernel.modloop': 'modules du noyau non montés',
	'check.kernel.modloop.detail':
		"Cette machine tourne en mémoire, et son modloop avec les modules du noyau n'est pas monté. `rc-service modloop restart` dit pourquoi.",
	'check.what.overlay': 'système de fichiers overlay',
	'check.overlay': 'système de fichiers overlay',
	'check.overlay.available': "Le noyau le connaît ; Docker s'en sert pour stocker les images.",
	'check.overlay.loadable': 'Le noyau le charge quand Docker en a besoin.',
	'check.overlay.missing': 'pas de système overlay',
	'check.overlay.missing.detail':
		"Le noyau n'a pas de module overlay. Docker copie alors chaque couche en entier, ce qui est lent et prend beaucoup de place.",
	'check.overlay.missing.host':
		"L'hôte n'a pas chargé overlay. Qui gère l'hôte peut le faire avec `modprobe overlay` ; cette machine ne le peut pas.",
	'check.what.netfilter': 'tables du pare-feu',
	'check.netfilter': 'tables du pare-feu : {tables}',
	'check.netfilter.detail': "Docker s'en sert pour les règles de ses réseaux.",
	'check.netfilter.missing': 'pas de tables du pare-feu',
	'check.netfilter.missing.detail':
		"Le noyau n'a ni les modules nf_tables, nft_compat et nft_nat, ni iptable_nat. Sans les uns ou l'autre, Docker ne peut pas créer ses réseaux.",
	'check.what.cgroups': 'cgroups',
	'check.cgroups.two': 'cgroup version 2',
	'check.cgroups.two.detail': 'Contrôleurs : {controllers}.',
	'check.cgroups.two.without':
		"Contrôleurs : {controllers}. Les limites de {missing} ne sont pas respectées ; peu s'en servent.",
	'check.cgroups.without': 'cgroup 2 : sans {missing}',
	'check.cgroups.without.detail':
		"Les conteneurs tournent, mais les limites de {missing} ne sont pas respectées. Sur un serveur virtuel, c'est l'hôte qui en décide.",
	'check.cgroups.one': 'cgroup version 1',
	'check.cgroups.one.detail':
		"Docker marche encore avec la version 1 et prévient. Retirez rc_cgroup_mode de /etc/rc.conf pour revenir à la valeur d'origine, la version 2.",
	'check.cgroups.unmounted': 'cgroups : montés au lancement',
	'check.cgroups.unmounted.detail':
		'Pas encore montés, c\'est normal : le service "cgroups" le fait au lancement de Docker.',
	'check.cgroups.memory': 'limites de mémoire désactivées',
	'check.cgroups.memory.detail':
		"Le noyau a été démarré avec cgroup_disable=memory, comme sur un Raspberry Pi. Docker marche ; les limites de mémoire, non. Ajoutez cgroup_enable=memory à l'unique ligne de cmdline.txt et redémarrez.",
	'check.what.init': 'OpenRC',
	'check.init.openrc': 'OpenRC',
	'check.init.openrc.detail': 'OpenRC a démarré cette machine et peut lancer Docker.',
	'check.init.not-booted': 'machine non démarrée par OpenRC',
	'check.init.not-booted.detail':
		"OpenRC est installé mais n'a pas démarré le système, comme dans un chroot, un conteneur ou WSL. Docker peut être installé, mais pas tourner ici comme service.",
	'check.init.other': "pas d'OpenRC",
	'check.init.other.detail':
		"OpenRC n'est pas installé. Docker peut être installé, mais pas tourner ici comme service.",
	'check.what.network-service': 'service réseau',
	'check.network-service': 'service réseau : {name}',
	'check.network-service.detail': 'Il donne à Docker le réseau dont son service a besoin.',
	'check.network-service.later': 'le service réseau vient après',
	'check.network-service.later.detail':
		'Docker a besoin de "networking" et le lance d\'après /etc/network/interfaces.',
	'check.network-service.none': 'pas de service réseau',
	'check.network-service.none.detail':
		'Docker a besoin du service "networking", qui ne peut pas démarrer sans une ligne "auto" dans /etc/network/interfaces. `setup-interfaces -a` en écrit une.',
	'check.network-service.no-init': 'Sans OpenRC, pas de services.',
	'check.what.environment': 'type de machine',
	'check.environment.bare-metal': 'une machine physique',
	'check.environment.vm': 'une machine virtuelle',
	'check.environment.fine': 'Docker marche bien ici.',
	'check.environment.lxc': 'un conteneur LXC',
	'check.environment.lxc.detail':
		"Docker ne marche ici que si l'hôte le permet : nesting, et keyctl si le conteneur n'est pas privilégié. Qui gère l'hôte peut l'activer.",
	'check.environment.container': 'un conteneur de {name}',
	'check.environment.some-container': 'un conteneur',
	'check.environment.container.detail':
		"Docker dans un conteneur en demande un lancé en mode privilégié. La commande docker seule marche avec un socket de l'hôte monté.",
	'check.environment.wsl1': 'WSL 1 ne peut pas lancer Docker',
	'check.environment.wsl1.detail':
		"WSL 1 n'a pas de noyau Linux. Sous Windows, `wsl --set-version NAME 2` en fait un WSL 2.",
	'check.environment.wsl2': 'WSL 2',
	'check.environment.wsl2.detail':
		'OpenRC ne démarre ici qu\'avec command="/sbin/openrc default" sous [boot] dans /etc/wsl.conf. Désactivez l\'intégration de Docker Desktop pour cette distribution.',
	'check.environment.chroot': 'un chroot',
	'check.environment.chroot.detail':
		'Docker peut être installé ici, mais pas lancé : le système extérieur décide de ce qui tourne.',
	'check.environment.openvz': 'OpenVZ',
	'check.environment.openvz.detail':
		"Docker demande un noyau plus récent que celui de la plupart des hôtes OpenVZ. L'hébergeur le sait ; une machine KVM convient.",
	'check.what.mode': "mode d'installation",
	'check.mode.sys': 'installé sur disque',
	'check.mode.sys.detail': 'Ce qui est installé reste là après un redémarrage.',
	'check.mode.overlay': 'la racine est un overlay',
	'check.mode.overlay.detail':
		'Quelque chose au-dehors garde ce système de fichiers et décide pour combien de temps.',
	'check.mode.data': 'mode data : système en mémoire',
	'check.mode.data.detail':
		'/var est sur un disque, le reste en mémoire. Les images survivent à un redémarrage ; Docker lui-même seulement avec `lbu commit` et un cache de paquets.',
	'check.mode.diskless': 'tourne en mémoire',
	'check.mode.diskless.detail':
		"Tout est en mémoire : Docker et ses images disparaissent au redémarrage, sauf s'ils sont gardés avec `lbu commit`, un cache de paquets et un disque pour /var/lib/docker.",
	'check.mode.overlaytmpfs': 'changements en mémoire',
	'check.what.space': 'espace libre',
	'check.space': '{free} libres sur {mount}',
	'check.space.detail': 'Docker prend environ 0.3 GB ; les images viennent en plus.',
	'check.space.inodes':
		'{count} fichiers de plus tiennent sur {mount} : ses entrées de fichiers (inodes) sont épuisées. Supprimez des fichiers ou donnez un autre disque à Docker.',
	'check.space.little': 'Docker prend environ 0.3 GB. Avec {free}, il reste peu pour les images.',
	'check.space.blocks':
		"{free} ne suffisent pas : Docker et ce qu'il lui faut prennent environ {needed}. Faites de la place et contrôlez à nouveau.",
	'check.space.unclear': 'On ne sait pas quel système de fichiers est concerné.',
	'check.what.filesystem': 'système de fichiers des images',
	'check.filesystem': 'les images vont sur {type}',
	'check.filesystem.detail': '{path} est sur {mount}.',
	'check.filesystem.unfit':
		"Docker ne peut pas garder d'images sur {type}. Montez un disque ext4, xfs ou btrfs sur {path}.",
	'check.filesystem.overlay':
		"{path} est déjà sur un overlay, et les overlays s'empilent mal. Un disque ou un volume monté à cet endroit vaut mieux.",
	'check.what.memory': 'mémoire',
	'check.memory': '{available} de mémoire libre',
	'check.memory.detail': '{available} sur {total} sont disponibles.',
	'check.memory.little':
		'{available} sur {total} sont disponibles. Docker seul prend environ 0.2 GB ; des conteneurs pourraient être arrêtés faute de mémoire.',
	'check.what.clock': 'horloge',
	'check.clock': 'horloge : {now}',
	'check.clock.detail': "L'horloge indique un jour postérieur à la création de cet assistant.",
	'check.clock.right': "l'horloge est juste",
	'check.clock.right.detail': "{now}, à {seconds} s de l'heure du serveur.",
	'check.clock.behind': "l'horloge retarde de {seconds} s",
	'check.clock.ahead': "l'horloge avance de {seconds} s",
	'check.clock.past': "l'horloge est fausse : {now}",
	'check.clock.wrong.detail':
		"Pour cette machine, les certificats semblent pas encore valables ou expirés : https échoue donc. `ntpd -qnN -p pool.ntp.org` règle l'horloge.",
	'check.what.privilege': 'droits de root',
	'check.privilege.root': 'root',
	'check.privilege.root.detail': 'Tout peut être changé.',
	'check.privilege.behind': 'Lancé par {human} avec les droits de root.',
	'check.privilege.user': 'utilisateur {user}, pas root',
	'check.privilege.tool':
		'Regarder suffit ainsi. Pour changer quelque chose, relancez avec `{tool}` devant.',
	'check.privilege.su':
		"Regarder suffit ainsi. Pour changer quelque chose, passez root avec `su -` et relancez ; ou utilisez `su -c '...'`.",
	'check.privilege.none':
		"Regarder suffit ainsi. Les changements demandent root, et ni doas, ni sudo, ni su n'est là : connectez-vous en root.",

	// en/check-network.ts
	'check.what.link': 'liaison réseau',
	'check.link': '{names} a une adresse',
	'check.link.detail': 'Il y a une route par défaut.',
	'check.link.no-route.fine':
		"Il n'y a pas de route par défaut ; inutile si les serveurs sont tout près.",
	'check.link.no-route': '{names}, sans issue',
	'check.link.no-route.detail':
		"Il y a une adresse mais pas de route par défaut : rien n'est joignable dehors. `setup-interfaces` ou le routeur du réseau en donnent une.",
	'check.link.none': 'aucune interface avec adresse',
	'check.link.none.detail':
		'Sans réseau, apk ne trouve aucun paquet. `setup-interfaces -a` et `rc-service networking start` en mettent un en place.',
	'check.what.proxy': 'proxy',
	'check.proxy.none': 'pas de proxy',
	'check.proxy.none.detail': 'apk et Docker se connectent directement.',
	'check.proxy': 'proxy {host}',
	'check.proxy.detail': 'apk et Docker reçoivent ce proxy.',
	'check.what.resolver': 'serveur de noms',
	'check.resolver': 'les noms sont trouvés',
	'check.resolver.detail': 'Le nom du miroir est trouvé : {said}.',
	'check.resolver.none': 'pas de serveur de noms',
	'check.resolver.none.detail':
		"/etc/resolv.conf ne nomme aucun serveur : aucun miroir n'est donc trouvé par son nom. `setup-dns` écrit ce fichier.",
	'check.resolver.fails': 'les noms ne sont pas trouvés',
	'check.resolver.fails.detail': "Les serveurs de noms ({servers}) n'ont pas aidé : {said}.",
	'check.what.mirror': 'miroir des paquets',
	'check.mirror': '{host} répond',
	'check.mirror.detail': "L'index était là, {said} : {url}",
	'check.mirror.missing': "pas d'index sur le miroir",
	'check.mirror.missing.detail':
		"Le serveur répond, mais pas avec un index : {url}. `apk update`, à l'étape suivante, montre si cela gêne.",
	'check.mirror.fails': 'miroir inutilisable',
	'check.mirror.fails.detail':
		"{url} : {said}. apk s'en sortira peut-être mieux ; sinon, l'échec y sera expliqué.",
	'check.what.community-index': 'community sur le miroir',
	'check.community-index': 'le miroir a "community"',
	'check.community-index.missing': 'miroir sans "community"',
	'check.community-index.fails': '"community" inaccessible',
	'check.what.registry': 'registre Docker',
	'check.registry': 'Docker Hub répond',
	'check.registry.detail': 'Les images peuvent être téléchargées ({said}).',
	'check.registry.fails': 'Docker Hub ne répond pas',
	'check.registry.fails.detail':
		"{said}. Docker peut quand même être installé et lancé ; les images ont besoin d'un autre chemin.",

	// en/check-docker.ts
	'check.what.docker': 'Docker',
	'check.docker.none': 'Docker pas encore installé',
	'check.docker.none.detail': "Le plan l'installe.",
	'check.docker.installed': 'Docker {version} installé',
	'check.docker.with-compose': 'Avec compose.',
	'check.docker.without-compose': 'Sans compose.',
	'check.docker.partly': 'seul {name} est installé',
	'check.docker.partly.detail': 'Le plan ajoute ce qui manque.',
	'check.docker.podman': 'ici, "docker" est podman',
	'check.docker.podman.detail':
		"Le paquet podman-docker donne à podman le nom docker. Il faut le retirer avant d'installer Docker : `apk del podman-docker`.",
	'check.docker.foreign': 'docker {version}, hors apk',
	'check.docker.foreign.detail':
		"Il existe une commande docker qu'apk n'a pas installée. Elle peut passer avant celle d'Alpine dans le chemin de recherche.",
	'check.what.settings': 'daemon.json',
	'check.settings.none': "Docker avec ses réglages d'origine",
	'check.settings.none.detail': "Il n'y a pas de /etc/docker/daemon.json, et il n'en faut pas.",
	'check.settings': 'daemon.json est lisible',
	'check.settings.detail': 'Docker démarre avec les réglages de /etc/docker/daemon.json.',
	'check.settings.flags': 'Docker avec ses propres options',
	'check.settings.flags.detail': 'Docker démarre avec les options de /etc/conf.d/docker.',
	'check.settings.broken': 'des réglages bloquent Docker',
	'check.settings.doubtful': 'des réglages peuvent bloquer',
	'check.settings.broken.detail': 'Docker ne démarre pas avec ceci : {fault}.{more}',
	'check.settings.broken.running':
		'Docker tourne, mais son prochain démarrage échouera à cause de ceci : {fault}.{more}',
	'check.settings.more': ' Autres défauts : {count}.',
	'check.settings.ignored': 'un réglage sans effet',
	'check.settings.ignored.detail': '{fault}.',
	'check.settings.open': "Docker est ouvert à d'autres",
	'check.settings.open.detail': "{fault}. Avec un Docker ordinaire, personne n'en a besoin.",
	'check.what.enabled': 'lancement au démarrage',
	'check.enabled': 'lancé au démarrage ({runlevel})',
	'check.enabled.detail': 'docker est dans le runlevel "{runlevel}".',
	'check.enabled.boot': 'docker dans le runlevel "boot"',
	'check.enabled.boot.detail':
		'Cela marche. "default" vaut mieux : l\'horloge, le pare-feu et le réseau y sont prêts avant.',
	'check.enabled.no': 'pas lancé au démarrage',
	'check.enabled.no.detail': "docker n'est dans aucun runlevel. Le plan l'y ajoute.",
	'check.enabled.no-init':
		"OpenRC n'a pas démarré cette machine : rien n'est donc lancé au démarrage.",
	'check.enabled.twice': 'docker est dans deux runlevels',
	'check.enabled.twice.detail':
		'docker est dans {runlevels}. Un seul suffit : `rc-update del docker boot`.',
	'check.enabled.dangling': 'runlevel : service disparu',
	'check.enabled.dangling.detail':
		'docker est dans le runlevel "{runlevel}", mais son script de service a disparu, comme après une désinstallation. Installer Docker le ramène.',
	'check.what.daemon': 'démon Docker',
	'check.daemon': 'Docker {version} répond',
	'check.daemon.detail': 'Un démon en marche a été interrogé et a donné sa version.',
	'check.daemon.not-installed': "Docker n'est pas encore installé.",
	'check.daemon.elsewhere': 'DOCKER_HOST mène ailleurs',
	'check.daemon.elsewhere.detail':
		'DOCKER_HOST vaut {host} : la commande docker parle donc à un autre démon. Après `unset DOCKER_HOST`, elle prend celui de cette machine.',
	'check.daemon.denied':
		'Cet utilisateur ne peut pas interroger le démon : il faut root, ou le groupe docker après une nouvelle connexion.',
	'check.daemon.failed': 'service docker : {state}',
	'check.daemon.failed.detail':
		'OpenRC a renoncé à Docker. La fin de /var/log/docker.log dit pourquoi ; le plan le relance et le surveille.',
	'check.daemon.looping': 'Docker relancé {respawns} fois',
	'check.daemon.looping.detail':
		"Le service passe pour lancé, mais le démon s'est arrêté {respawns} fois et ne répond pas. La fin de /var/log/docker.log dit pourquoi.",
	'check.daemon.alone': 'Docker {version}, sans garde',
	'check.daemon.alone.detail':
		'Le superviseur du démon a disparu : personne ne le relancerait. Le plan y remédie, sauf si des conteneurs tournent.',
	'check.daemon.by-hand': 'Docker {version}, à la main',
	'check.daemon.by-hand.detail':
		"Un démon répond, mais OpenRC ne l'a pas lancé. Après un redémarrage, OpenRC lance le sien.",
	'check.daemon.abandoned': 'Docker a perdu son superviseur',
	'check.daemon.abandoned.detail':
		'OpenRC dit "{state}", et un simple lancement ne changerait rien. Le plan le lui fait oublier et lance Docker.',
	'check.daemon.young': 'Docker démarre',
	'check.daemon.young.detail': "OpenRC vient de le lancer ; le plan l'attend.",
	'check.daemon.context': 'DOCKER_CONTEXT mène ailleurs',
	'check.daemon.context.detail':
		'La commande docker parle au contexte "{context}", pas au démon de cette machine. `unset DOCKER_CONTEXT` change cela pour ce shell.',
	'check.daemon.silent': 'Docker ne tourne pas',
	'check.daemon.silent.detail': 'Aucun démon ne répond. Le plan le lance. Le client a dit : {said}',
	'check.daemon.no-init': "Aucun démon ne répond, et OpenRC n'a pas démarré ici pour en lancer un.",
	'check.what.options': 'options du noyau',
	'check.options': 'noyau fait pour les conteneurs',
	'check.options.detail': 'Les {count} options dont les conteneurs ont besoin sont actives.',
	'check.options.missing': "le noyau n'a pas {names}",
	'check.options.missing.detail':
		"Avec un noyau sans {names}, Docker ne démarre pas, ou aucun conteneur. Un autre paquet de noyau l'a : `apk add linux-lts` ou `linux-virt` ; dans un conteneur ou avec le noyau d'un hébergeur, seul son propriétaire peut aider.",
	'check.options.detail.special':
		"Toutes les options dont les conteneurs ont besoin sont actives. Inactives, pour qui s'en sert : {uses}.",
	'check.options.use.swarm': 'réseaux de swarm',
	'check.options.use.own-networks': 'réseaux de type ipvlan et macvlan',
	'check.options.use.file-transfer': 'FTP et TFTP depuis des conteneurs',
	'check.options.use.ipv6': 'tout IPv6',
	'check.options.use.acl': "listes d'accès sur ext4",
	'check.options.use.confinement': 'AppArmor ou SELinux',
	'check.options.use.perf': 'perf par groupe de contrôle',
	'check.options.apparmor': 'AppArmor sans son analyseur',
	'check.options.apparmor.detail':
		"AppArmor est actif dans le noyau, et Docker doit charger ses règles avec apparmor_parser, qui manque : des conteneurs peuvent ne pas démarrer. `apk add apparmor` l'apporte.",
	'check.options.useful': 'noyau sans {names}',
	'check.options.useful.detail':
		'Docker marche sans {names} ; certaines limites ou protections des conteneurs, non.',
	'check.options.keys': 'seulement {count} {count?clé:clés} pour root',
	'check.options.keys.detail':
		'Chaque conteneur prend une clé du noyau, et /proc/sys/kernel/keys/root_maxkeys en permet {count}. Quelques centaines de conteneurs seraient de trop.',
	'check.what.firewall': 'services de pare-feu',
	'check.firewall.none': 'aucun service de pare-feu',
	'check.firewall.none.detail': "Rien n'enlève les règles que Docker crée pour ses réseaux.",
	'check.firewall': 'pare-feu : {names}',
	'check.firewall.detail':
		'{names} réécrit toutes les règles en démarrant ou en se rechargeant et enlève celles de Docker. Docker démarre après ; après chaque rechargement, `service docker restart` les rétablit.',
	'check.firewall.after':
		'{names} démarre après Docker, qui est dans le runlevel "boot", et enlève ses règles à chaque démarrage. Avec `--runlevel default`, Docker démarre après lui.',
	'check.what.runtimes': 'autres outils de conteneurs',
	'check.runtimes.none': 'aucun autre outil de conteneurs',
	'check.runtimes.none.detail': 'Rien ne partage containerd ni le pare-feu avec Docker.',
	'check.runtimes': '{names}',
	'check.runtimes.harmless': 'podman garde ses propres images et ne gêne pas Docker.',
	'check.runtimes.detail':
		"{names} peut partager containerd et le pare-feu avec Docker. Les images se trouvent alors à un endroit ou à l'autre, selon ce qui démarre en premier.",

	// en/repositories.ts
	'repositories.why.uncomment':
		'La ligne {line} de {path} a le dépôt "{repository}" désactivé par un #. Sans le #, apk l\'utilise.',
	'repositories.why.insert':
		'Le dépôt "{repository}" manque. Une ligne pour lui va sous celle de "{beside}", avec le même serveur et la même branche.',
	'repositories.why.component':
		'La ligne {line} de {path} nomme ses dépôts par des mots. Le mot "{repository}" y est ajouté.',
	'repositories.why.add-both':
		'Aucune ligne de {path} ne nomme un serveur pour {branch}. Deux lignes sont ajoutées : "main" a le système, "community" a Docker. Elles demandent le réseau.',
	'repositories.why.unhide':
		'apk 3 arrête de lire {path} à la ligne {line}, car il ne comprend pas cette ligne. En commentaire, ou vide, elle ne cache plus celles du dessous.',
	'repositories.why.unhide.many':
		"apk 3 arrête de lire {path} à la ligne {line}. {count} lignes qu'il ne comprend pas deviennent des commentaires et ne cachent plus celles du dessous.",
	'repositories.why.mend':
		'{mistake} apk ne peut pas utiliser la ligne ainsi : elle est donc corrigée.',
	'repositories.why.mend.unclear': 'La ligne {line} de {path} a une erreur.',
	'repositories.why.returns':
		"{path} a les fins de ligne de Windows. apk prend le caractère invisible en fin de ligne pour une partie de l'adresse : il est donc enlevé.",
	'repositories.why.mirror':
		'Les lignes de {branch} dans {path} reçoivent le serveur {mirror}, comme demandé.',
	'repositories.impossible.branch':
		"\"{branch}\" n'est pas le nom d'une branche d'Alpine : aucun dépôt ne peut donc être choisi pour elle.",
	'repositories.impossible.other-branch':
		'{path}, ligne {line}, prend "main" dans {found}, et cette machine est de {branch}. Changer de branche, c\'est mettre à niveau tout le système : cela vous est donc laissé.',
	'repositories.impossible.too-many':
		'apk accepte au plus {limit} dépôts, et toutes les places sont prises. Désactivez-en un pour faire de la place.',
	'repositories.impossible.mirror':
		'"{mirror}" n\'est pas une adresse utilisable par apk : elle doit commencer par http:// ou https://.',
	'repositories.impossible.unknown':
		'Aucun changement de {path} n\'a été trouvé qui donne à apk le dépôt "community".',
	'repositories.byte-order-mark':
		"La ligne {line} de {path} commence par une marque d'ordre des octets : trois octets invisibles que certains éditeurs mettent avant un texte.",
	'repositories.blank-line':
		'La ligne {line} de {path} semble vide et contient des espaces ou des tabulations.',
	'repositories.leading-blank':
		'La ligne {line} de {path} commence par une espace ou une tabulation.',
	'repositories.carriage-return':
		'{count} lignes de {path}, la première est la {line}, finissent comme sous Windows : par un retour chariot.',
	'repositories.quotes': 'La ligne {line} de {path} est entre guillemets.',
	'repositories.joined-lines':
		'La ligne {line} de {path} contient deux adresses sans retour à la ligne entre elles.',
	'repositories.two-urls':
		'La ligne {line} de {path} contient deux adresses. apk en accepte une par ligne.',
	'repositories.newer-syntax':
		'La ligne {line} de {path} est écrite pour apk 3. Cette machine a apk 2, qui accepte une simple adresse par ligne.',
	'repositories.keyword':
		"La ligne {line} de {path} commence par {wrong}, qu'apk ne connaît pas. Pour les serveurs d'Alpine, c'est {right}.",
	'repositories.trailing-comment':
		"La ligne {line} de {path} a une note après l'adresse. Une note demande sa propre ligne.",
	'repositories.trailing-blank':
		'La ligne {line} de {path} finit par une espace ou une tabulation.',
	'repositories.variable-first':
		'La ligne {line} de {path} commence par une variable. Cet apk veut le mot v2 devant.',
	'repositories.scheme': 'La ligne {line} de {path} commence par {wrong}. Ce devrait être {right}.',
	'repositories.too-deep':
		"L'adresse à la ligne {line} de {path} descend trop bas : {wrong} à la fin est ce qu'apk ajoute de lui-même.",
	'repositories.host':
		'La ligne {line} de {path} nomme le serveur {wrong}. Ce devrait être {right}.',
	'repositories.path':
		"Il manque un dossier à l'adresse de la ligne {line} de {path} : {wrong} devrait être {right}.",
	'repositories.branch-name':
		'La ligne {line} de {path} nomme la branche "{wrong}", qui n\'existe pas. Ce devrait être {right}.',
	'repositories.repository-name':
		'La ligne {line} de {path} nomme le dépôt "{wrong}", qui n\'existe pas. Ce devrait être {right}.',
	'repositories.ftp': "La ligne {line} de {path} utilise {wrong}, qu'apk 3 n'a plus.",
	'repositories.not-understood': 'apk ne comprend pas la ligne {line} de {path} : {text}',
	'repositories.not-understood.many':
		'apk ne comprend pas {count} lignes de {path}, la première est la {line}.',
	'repositories.undefined-variable':
		'La ligne {line} de {path} utilise la variable "{name}", et aucune ligne au-dessus ne la définit.',
	'repositories.missing-file':
		"Il n'y a pas de fichier {path} : apk ne sait donc pas où sont les paquets.",
	'repositories.empty':
		"{path} n'a aucune ligne active : apk ne sait donc pas où sont les paquets.",
	'repositories.medium-only':
		"La seule source de paquets est le support d'installation (ligne {line} de {path}).",
	'repositories.no-source':
		'Aucune ligne de {path} utilisable par apk ne nomme "main" ou "community" de {branch}.',
	'repositories.main-missing':
		'{path} nomme le dépôt "community" de {branch}, et pas "main", qui a les bibliothèques dont il a besoin.',
	'repositories.community-missing':
		'{path} ne nomme aucun dépôt "community" pour {branch}. Docker est dans "community".',
	'repositories.community-off':
		'Le dépôt "community" est désactivé par le # de la ligne {line} de {path}. Docker est dans "community".',
	'repositories.community-hidden':
		'La ligne {line} de {path} nomme le dépôt "community", et apk ne la lit jamais, car il s\'arrête à une ligne au-dessus.',
	'repositories.community-tagged':
		'La ligne {line} de {path} donne une étiquette à "community" : apk ne l\'utilise donc que pour les paquets demandés avec elle.',
	'repositories.mixed-branches':
		'La ligne {line} de {path} prend "{name}" dans {found}, et cette machine est de {branch}.',
	'repositories.no-testing':
		'La ligne {line} de {path} nomme "testing" de {branch}. Seule la branche edge a un dépôt "testing".',
	'repositories.tagged-branch':
		"La ligne {line} de {path} offre des paquets de {found} sous l'étiquette {tag}.",
	'repositories.release-differs':
		'La ligne {line} de {path} prend "main" dans {found}, et le système installé dit être {release}.',
	'repositories.latest-stable':
		'La ligne {line} de {path} suit latest-stable, qui passe à la branche suivante quand il y en a une.',
	'repositories.ended': 'Les mises à jour de sécurité de {branch} ont pris fin le {since}.',
	'repositories.tag-undefined':
		"{path} demande {entry}, et aucune ligne de dépôt n'a l'étiquette {tag}.",
	'repositories.tag-undefined.wanted':
		"{entry} est demandé, et aucune ligne de dépôt n'a l'étiquette {tag}.",
	'repositories.tagged': "La ligne {line} de {path} a l'étiquette {tag}.",
	'repositories.medium':
		"La ligne {line} de {path} nomme un support d'installation : {url}. Il n'est plus là une fois le support retiré.",
	'repositories.duplicate':
		'La ligne {line} de {path} répète le dépôt de la ligne {first} de {where}.',
	'repositories.slash-pair':
		'La ligne {line} de {path} nomme le même endroit que la ligne {first}, à la barre finale près.',
	'repositories.newer-index':
		"La ligne {line} de {path} demande des index du type récent (v3), que les serveurs d'Alpine n'ont pas.",
	'repositories.too-many':
		'La ligne {line} de {path} est un dépôt de trop : apk en accepte {limit}.',
	'repositories.clock':
		"L'horloge de cette machine est fausse, et la ligne {line} de {path} utilise https, qui vérifie les dates.",
	'repositories.not-opened': "apk n'ouvre pas {path}.",
	'repositories.architecture': '{path} dit "{found}", et cette machine est {arch}.',
	'repositories.then.unusable':
		"apk demande un endroit qui n'existe pas, et n'obtient aucun paquet de cette ligne.",
	'repositories.then.carriage-return':
		"Le retour chariot devient une partie de chaque adresse, et apk n'obtient aucun paquet de ces lignes.",
	'repositories.then.refused': 'apk refuse la ligne. Elle ne cache aucune ligne du dessous.',
	'repositories.then.hides':
		'apk 3 arrête de lire le fichier à la ligne {line} : celles du dessous ({count}) ne comptent pas.',
	'repositories.then.useless':
		"apk prend la ligne pour le nom d'un dossier, n'en trouve pas et affiche un avertissement.",
	'repositories.then.nothing': 'apk ne peut rien installer.',
	'repositories.then.no-source':
		"apk n'a nulle part où prendre Docker, ni les bibliothèques qu'il lui faut.",
	'repositories.then.medium-only':
		'Le support a le système de base et pas Docker. Le réseau a les deux.',
	'repositories.then.main-missing':
		"apk trouve Docker et ne peut pas l'installer, car les bibliothèques manquent.",
	'repositories.then.no-docker': '"apk add docker" finit par "no such package".',
	'repositories.then.tagged':
		'"apk add docker" finit par "no such package" ; seul un nom avec l\'étiquette est trouvé.',
	'repositories.then.tagged-use':
		"Ses paquets ne comptent que demandés avec l'étiquette, comme docker{tag}.",
	'repositories.then.mixed-branches':
		"Les paquets de {found} sont faits pour d'autres bibliothèques. apk peut refuser de les installer, ou remplacer des parties du système.",
	'repositories.then.tagged-branch':
		"Un paquet de {found} peut demander des bibliothèques que {branch} n'a pas ; apk le refuse alors.",
	'repositories.then.release-differs':
		'Le système est entre deux branches. "apk upgrade" le ferait passer à celle du fichier.',
	'repositories.then.latest-stable':
		'Un jour, "apk upgrade" devient une mise à niveau de tout le système.',
	'repositories.then.ended':
		'Ses paquets peuvent encore être installés. Les failles trouvées restent ouvertes ; prévoyez une mise à niveau.',
	'repositories.then.tag-undefined':
		'apk arrête tout changement avec "missing repository tags" tant que l\'étiquette n\'est pas définie ou encore demandée.',
	'repositories.then.medium':
		'Sans le support, apk affiche un avertissement à chaque fois et continue.',
	'repositories.then.duplicate': "apk l'utilise une fois. Il n'y a rien de mal à cela.",
	'repositories.then.slash-pair': 'apk 2 les prend pour deux dépôts et charge les deux.',
	'repositories.then.newer-index':
		'apk demande Packages.adb et reçoit "not found", sauf si votre serveur l\'a.',
	'repositories.then.too-many':
		"apk n'utilise pas ce dépôt, ni ceux qui le suivent dans le fichier.",
	'repositories.then.clock':
		"Le certificat du serveur peut sembler expiré ou pas encore valable. Réglez d'abord l'horloge ; en attendant, http convient, car les index sont signés.",
	'repositories.then.not-opened': "Ce qui y est écrit n'a pas d'effet sur cette machine.",
	'repositories.then.architecture':
		"apk cherche des paquets d'un autre processeur, qui ne peuvent pas tourner ici.",

	// en/choices.ts
	'choice.start': 'Commencer',
	'choice.practice': "S'entraîner sur une machine fictive",
	'choice.practice.note': "rien n'est changé",
	'choice.practice.running': 'la vraie machine est occupée',
	'choice.commands': 'Voir les commandes sans les lancer',
	'choice.preferences': 'Préférences',
	'choice.foreign': "c'est {system}, pas Alpine",
	'choice.go-on': 'Continuer : {stage}',
	'choice.go-on.summary': 'Continuer vers le résumé',
	'choice.check-again': 'Contrôler à nouveau',
	'choice.quit': "Quitter ; rien n'a été changé",
	'choice.repositories.apply': 'Appliquer',
	'choice.repositories.apply.note': 'une copie est gardée, annulable',
	'choice.repositories.update': 'Lire les index',
	'choice.repositories.update.note': 'apk update',
	'choice.repositories.skip': 'Passer',
	'choice.repositories.skip.note': "docker risque d'être introuvable",
	'choice.install.apply': 'Installer',
	'choice.service.only-root': "Lancer Docker ; root seul l'utilise",
	'choice.service.only-root.note': 'le plus sûr',
	'choice.service.as-chosen': 'Lancer Docker ; aussi pour {users}',
	'choice.service.also': 'Lancer Docker ; aussi pour {user}',
	'choice.service.let-in': 'Laisser aussi {user} utiliser Docker',
	'choice.service.also.note': '{user} pourra agir comme root',
	'choice.verify.apply': 'Lancer les tests',
	'choice.needs-root': 'demande root',
	'choice.elevate': 'Relancer en root avec {tool}',
	'choice.try-again': 'Réessayer',
	'choice.try-again.note': "regarde d'abord la machine",
	'choice.go-on-stopped': "Reprendre là où c'est arrêté",
	'choice.log': 'Voir tout le log',
	'choice.stop-here': "S'arrêter ici",
	'choice.finish': 'Terminer',
	'choice.undo': 'Annuler ce qui a été fait',
	'choice.undo.note': 'demande avant chaque changement',
	'choice.keep-going': 'Continuer',
	'choice.stop-after': "S'arrêter après cette commande",
	'choice.stop-after.note': 'on peut reprendre plus tard',
	'choice.stop-now': "S'arrêter maintenant",
	'choice.stop-now.note': 'elle a 5 s pour ranger, puis est coupée',
	'choice.preference': '{name} : {value}',
	'choice.back': 'Retour',
	'notice.stopping-after': 'Arrêt à la fin de cette commande.',
	'notice.stopping-gently': 'Encore Ctrl+C coupe apk tout de suite.',
	'notice.stopping-now': 'Arrêt. Encore Ctrl+C pour couper net.',
	'notice.needs-root':
		'Les changements demandent root. Tapez : su -c "alpine-docker-wizard", ou connectez-vous en root et relancez.',
	'notice.preferences-saved': 'Enregistré.',
	'notice.preferences-failed': 'Pas enregistré : {reason}',
	'summary.headline.done': 'Docker marche sur cette machine.',
	'summary.headline.done-practice': 'Docker marche sur la machine fictive.',
	'summary.headline.installed': "Docker est installé. Il n'a pas pu être lancé ici.",
	'summary.headline.dry-run': "Simulation : rien n'a été changé.",
	'summary.headline.failed': 'Docker ne marche pas encore. Échec : {stage}.',
	'summary.headline.unproved': "Le démon Docker répond, mais tous les tests n'ont pas réussi.",
	'summary.headline.untested': 'Docker est en place, mais ses tests ont été passés.',
	'summary.headline.stopped': 'Arrêté avant que Docker soit en place.',
	'summary.access.root': 'root seul',
	'summary.access.users': 'root et {users}',
	'summary.access.next-login':
		'root et {users} ; les nouveaux du groupe, dès la prochaine connexion',
	'summary.change.lines': '{count} {count?ligne:lignes} dans {path}',
	'summary.change.packages': 'installé : {packages}',
	'summary.change.packages-begun': "l'installation de {packages} a commencé",
	'summary.change.package-for': '1 paquet pour {names}',
	'summary.change.packages-for': '{count} paquets pour {names}',
	'summary.change.runlevel': 'docker est lancé au démarrage (runlevel {runlevel})',
	'summary.change.started': 'le démon Docker a été lancé',
	'summary.change.user': '{user} est dans le groupe docker',
	'summary.change.nothing': 'rien',
	'summary.change.none': 'rien ; tout était déjà là',

	// en/answers.ts
	'answers.intro':
		"Réponses pour {program} install --yes --answers FILE. Une ligne KEY=value par réponse. Le fichier est lu comme des données : rien n'y est exécuté.",
	'answer.repositories':
		"fix: activer le dépôt community s'il est désactivé et corriger ce qui empêche apk de s'en servir. skip: laisser les fichiers de dépôts tels quels.",
	'answer.mirror':
		'Adresse de base du miroir à utiliser, par exemple https://dl-cdn.alpinelinux.org/alpine. keep: celui que la machine a déjà.',
	'answer.registry-mirror':
		'Serveur où Docker prend les images avant de demander à Docker Hub, par exemple https://mirror.example:5000. keep: ce que la machine a.',
	'answer.compose': 'yes: installer aussi "docker compose". no: Docker seul.',
	'answer.runlevel':
		"Runlevel qui lance Docker au démarrage: default (l'habituel) ou boot (avant que l'horloge et le pare-feu soient prêts).",
	'answer.move-runlevel':
		'yes : si un autre runlevel lance Docker, le déplacer vers celui-ci. no : le laisser là. Sans cette ligne, un RUNLEVEL veut dire yes.',
	'answer.users':
		"Utilisateurs du groupe docker, séparés par des espaces. Chacun d'eux pourra agir comme root sans mot de passe. none: seul root utilise Docker.",
	'answer.keep':
		"Sur une machine qui tourne en mémoire : yes: garder Docker après un redémarrage. no: jusqu'au prochain redémarrage.",
	'answer.offline': "yes: ne pas utiliser le réseau. no: l'utiliser.",
	'answer.language':
		'Langue de tous les textes, par exemple fr. auto: celle que donne la variable LANG.',
	'answers.too-long': "Ce n'est pas un fichier de réponses : il dépasse 64 Kio.",
	'answers.no-assignment': 'pas de la forme KEY=value : {text}',
	'answers.unknown': "{name} n'est pas une réponse connue.",
	'answers.twice': '{name} a déjà sa réponse à la ligne {line}.',
	'answers.no-code':
		"la valeur de {name} a des guillemets mal fermés ou un caractère qu'un shell interpréterait ; un fichier de réponses ne contient que des données.",
	'answers.problem': '{file}, ligne {line} : {problem}',
	'answers.cannot-read': 'Impossible de lire le fichier de réponses : {reason}',
	'answers.nothing-done': "Rien n'a été fait.",

	// en/diagnose.ts
	'option.explain':
		"dire aussi ce que signifie chaque ligne d'apk ; avec le nom d'une cause à la place de FILE, tout dire sur elle",
	'diagnose.no-cause':
		"Il n'y a ni fichier ni cause {word}. diagnose --list montre toutes les causes.",
	'diagnose.one-of':
		"Ceci correspond à {count} causes. La plus probable vient en premier ; un regard sur la machine dit laquelle c'est.",
	'page.title': '{cause} : {title}',
	'page.looks': 'À quoi cela ressemble, par exemple :',
	'page.helps': 'Ce qui aide :',
	'page.outside':
		"Ce qui est marqué comme étant hors de la machine ne peut pas être fait ici ; quelqu'un d'autre doit le faire.",
	'page.see': 'Comment le voir sur la machine :',
	'page.copy-first': "Ce qui modifie un fichier à la main s'annule avec une copie faite avant :",
	'page.take-back': "Ce qui l'annule, le dernier geste d'abord, pour ce qui a été fait :",
	'page.only-looks': "Ce qui aide ne change rien sur la machine qu'il faudrait annuler.",
	'page.undone': "Ce que l'assistant a fait lui-même, `alpine-docker-wizard undo` l'annule.",
	'page.fails':
		"Si cela n'aide pas : annulez et essayez le remède suivant. `alpine-docker-wizard report` note ce que doit savoir une personne qui peut aider.",
	'page.forever': 'Ce que cela supprime, rien ne le ramène :',
	'page.words': 'Mots :',
	'page.word': '{word} : {meaning}',
	'family.access': 'Droits',
	'family.apk-network': 'Le chemin vers les paquets',
	'family.client': 'La commande docker',
	'family.container': 'Conteneurs',
	'family.daemon-config': 'Réglages du démon Docker',
	'family.disk': 'Le disque',
	'family.environment': 'Où tourne la machine',
	'family.kernel': 'Le noyau',
	'family.missing-program': 'Programmes manquants',
	'family.none': 'Non dit par le texte',
	'family.packages': 'Paquets',
	'family.registry': 'Images et registres',
	'family.repositories': 'Dépôts',
	'family.rootless': 'Docker sans root',
	'family.service': 'Le service',
	'family.trust-and-clock': 'Signatures, certificats et horloge',
	'diagnose.healthy': "Tout va bien ici : aucun défaut n'a été trouvé.",
	'diagnose.unrecognised':
		"Ceci n'est pas reconnu. Aucune ligne n'est, pour ce programme, le signe d'un problème avec apk, OpenRC ou Docker. La sortie entière, précédée de la commande, en dit plus qu'un morceau.",
	'diagnose.then': "Après un remède, relancez la commande qui a échoué : elle montre s'il a aidé.",
	'diagnose.several': "{count} causes ont été trouvées, dans l'ordre où il faut les corriger.",
	'diagnose.line': 'ligne {line} : {text}',
	'diagnose.cannot-read': "Rien n'a été diagnostiqué : {reason}",
	'input.no-file': "le fichier {path} n'existe pas.",
	'input.is-folder': '{path} est un dossier, pas un fichier.',
	'input.too-long': '{path} a plus de {limit} caractères.',
	'input.no-right': "cet utilisateur n'a pas le droit de lire {path}.",

	// en/explain.ts
	'explain.unknown.program': 'le programme qui est lancé',
	'explain.unknown.option': 'une option de {program} ; son aide ou son manuel en dit plus',
	'explain.unknown.argument': 'donné à {program} tel quel',
	'explain.value': 'la valeur de {option}',
	'explain.end-of-options': "ce qui suit n'est pas une option, même s'il commence par un tiret",
	'explain.apk': "le gestionnaire de paquets d'Alpine",
	'explain.apk.update': "lire l'index de chaque dépôt activé",
	'explain.apk.add': 'installer, et retenir la demande dans /etc/apk/world',
	'explain.apk.del': "retirer, avec tout ce dont rien d'autre n'a besoin, et oublier la demande",
	'explain.apk.policy': 'dire quel dépôt offre quelle version',
	'explain.apk.info': 'renseigner sur les paquets installés',
	'explain.apk.search': 'chercher des paquets dans les index',
	'explain.apk.fix': 'réparer ce qui est à moitié installé',
	'explain.apk.upgrade': 'installer les versions plus récentes des dépôts',
	'explain.apk.package': 'un paquet',
	'explain.apk.docker': 'le moteur, sa ligne de commande et son fichier de service',
	'explain.apk.docker-cli': 'la ligne de commande seule',
	'explain.apk.docker-cli-compose': '"docker compose", pour plusieurs conteneurs ensemble',
	'explain.apk.docker-cli-buildx': '"docker buildx", qui construit des images',
	'explain.apk.docker-engine': 'le démon seul',
	'explain.apk.docker-openrc': 'le fichier de service par lequel OpenRC lance le démon',
	'explain.apk.nodejs': 'Node.js, qui fait tourner cet assistant',
	'explain.apk.wait': "attendre jusqu'à {value} s tant qu'un autre apk tient la base de données",
	'explain.apk.wait.next':
		"attendre tant qu'un autre apk tient la base de données ; les secondes suivent",
	'explain.apk.progress-fd':
		'écrire la progression en nombres dans le descripteur de fichier {value}',
	'explain.apk.progress-fd.next':
		'écrire la progression en nombres dans un descripteur de fichier, dont le numéro suit',
	'explain.apk.no-progress': 'ne pas dessiner de barre de progression',
	'explain.apk.no-interactive': 'ne rien demander',
	'explain.apk.simulate': 'seulement montrer ce qui serait fait',
	'explain.apk.no-cache': 'ne garder aucun index téléchargé',
	'explain.apk.no-network': 'ne pas utiliser le réseau',
	'explain.apk.quiet': 'en dire moins',
	'explain.apk.installed': "répondre par le code de sortie s'il est installé",
	'explain.apk.update-first': "lire d'abord les index",
	'explain.apk.exact': 'exactement ce nom',
	'explain.rc-update': "ajoute des services aux runlevels d'OpenRC et en retire",
	'explain.rc-update.refresh': 'relire quel service a besoin de quel autre',
	'explain.rc-update.add': 'lancer ce service avec le runlevel',
	'explain.rc-update.del': 'ne plus lancer ce service avec le runlevel',
	'explain.rc-update.show': 'lister quel service est dans quel runlevel',
	'explain.rc-service': "agit sur un service d'OpenRC",
	'explain.service': "comme rc-service : agit sur un service d'OpenRC",
	'explain.service.start': "le lancer maintenant, avec tout ce qu'il lui faut",
	'explain.service.stop': "l'arrêter maintenant",
	'explain.service.restart': "l'arrêter et le relancer",
	'explain.service.status': 'dire si son superviseur tourne',
	'explain.service.zap': "oublier qu'il a été lancé, sans rien arrêter",
	'explain.service.docker': 'le service qui fait tourner le démon Docker',
	'explain.service.name': 'le service',
	'explain.runlevel.default': 'le runlevel atteint en dernier au démarrage',
	'explain.runlevel.boot': 'le runlevel atteint tôt au démarrage',
	'explain.runlevel': 'le runlevel',
	'explain.rc-status': 'montre les services et leur état',
	'explain.rc-status.all': 'de tous les runlevels',
	'explain.rc-status.format': 'au format qui suit',
	'explain.rc-status.ini': 'une ligne par service, pour les programmes',
	'explain.docker': 'la ligne de commande de Docker ; elle interroge le démon',
	'explain.docker.version': 'donner les versions de la ligne de commande et du démon',
	'explain.docker.info': 'dire comment le démon stocke les images et limite les conteneurs',
	'explain.docker.run': "créer un conteneur à partir d'une image et le lancer",
	'explain.docker.ps': 'lister les conteneurs en marche',
	'explain.docker.images': 'lister les images présentes',
	'explain.docker.rmi': 'supprimer une image',
	'explain.docker.pull': 'télécharger une image',
	'explain.docker.save': 'écrit des images dans un fichier',
	'explain.docker.save.file': 'dans ce fichier',
	'explain.docker.load': 'prend des images dans un fichier',
	'explain.docker.load.file': 'dans ce fichier',
	'explain.docker.archive': 'le fichier',
	'explain.docker.compose': 'le plug-in qui mène plusieurs conteneurs ensemble',
	'explain.docker.compose.version': 'donner sa version',
	'explain.docker.compose.up': 'lancer tous les conteneurs du fichier compose.yaml',
	'explain.docker.compose.down': 'les arrêter et les supprimer',
	'explain.docker.buildx': 'le plug-in qui construit des images',
	'explain.docker.rm': 'supprimer le conteneur quand il a fini',
	'explain.docker.interactive': 'garder son entrée ouverte et lui donner un terminal',
	'explain.docker.detach': 'le laisser tourner en arrière-plan',
	'explain.docker.publish': 'rendre un de ses ports joignable ; lequel, cela suit',
	'explain.docker.name': 'lui donner un nom, qui suit',
	'explain.docker.pull-policy': "dire quand télécharger l'image : {value}",
	'explain.docker.format': "n'afficher que la partie qui suit",
	'explain.docker.format.value': "n'afficher que {value}",
	'explain.docker.template': 'la partie de la réponse à afficher',
	'explain.docker.hello-world':
		'une petite image qui ne fait que saluer : la preuve que tout marche',
	'explain.docker.image': "l'image ; téléchargée de Docker Hub si elle n'est pas là",
	'explain.docker.inside': 'lancé dans le conteneur à la place de son programme habituel',
	'explain.addgroup': 'ajoute un utilisateur à un groupe ; sans utilisateur, crée le groupe',
	'explain.delgroup': "retire un utilisateur d'un groupe ; sans utilisateur, supprime le groupe",
	'explain.group.user': "l'utilisateur",
	'explain.group.docker':
		'le groupe dont les membres peuvent utiliser Docker, donc agir comme root',
	'explain.group.name': 'le groupe',

	// en/terms.ts
	'term.apk': 'apk',
	'term.apk.means':
		"le gestionnaire de paquets d'Alpine : le programme qui installe et retire des programmes.",
	'term.package': 'paquet',
	'term.package.means':
		"un programme avec tous ses fichiers en un seul, qu'apk installe d'un bloc.",
	'term.repository': 'dépôt',
	'term.repository.means':
		"un dossier de paquets sur un serveur ; /etc/apk/repositories liste ceux qu'apk lit.",
	'term.mirror': 'miroir',
	'term.mirror.means': "un serveur qui garde une copie de tous les dépôts ; l'un vaut l'autre.",
	'term.index': 'index',
	'term.index.means':
		"la liste de tous les paquets d'un dépôt ; apk doit l'avoir avant d'y trouver quoi que ce soit.",
	'term.world': 'world',
	'term.world.means':
		"le fichier /etc/apk/world, la liste de ce qui a été demandé sur cette machine ; apk s'y tient à chaque changement.",
	'term.tag': 'étiquette',
	'term.tag.means':
		"un nom comme @edge devant un dépôt ; seuls ceux qui écrivent l'étiquette utilisent ses paquets.",
	'term.release': "version d'Alpine",
	'term.release.means':
		"une édition d'Alpine, comme v3.22 ; tous les dépôts d'une machine sont de la même.",
	'term.architecture': 'architecture',
	'term.architecture.means': 'le type de processeur, comme x86_64 ou aarch64.',
	'term.signature': 'signature',
	'term.signature.means':
		'un sceau sur un fichier ; apk le vérifie avec les clés de /etc/apk/keys, pour que personne ne glisse un autre fichier.',
	'term.daemon': 'démon',
	'term.daemon.means':
		'un programme qui tourne en arrière-plan ; celui de Docker est dockerd, et il fait tout le travail.',
	'term.service': 'service',
	'term.service.means': 'un démon que le système lance, arrête et surveille.',
	'term.openrc': 'OpenRC',
	'term.openrc.means': "la partie d'Alpine qui lance les services, maintenant et au démarrage.",
	'term.runlevel': 'runlevel',
	'term.runlevel.means': 'une liste de services lancés ensemble, comme "default" au démarrage.',
	'term.socket': 'socket',
	'term.socket.means':
		'un fichier par lequel des programmes se parlent ; la commande docker parle au démon par /var/run/docker.sock.',
	'term.container': 'conteneur',
	'term.container.means': 'un programme avec ses propres fichiers et son réseau, à part du reste.',
	'term.image': 'image',
	'term.image.means': 'les fichiers dont est fait un conteneur.',
	'term.registry': 'registre',
	'term.registry.means': "un serveur d'images ; Docker Hub est l'habituel.",
	'term.cgroups': 'groupes de contrôle',
	'term.cgroups.means':
		'avec eux, le noyau compte et limite ce que les programmes utilisent ; on dit aussi cgroups. Les conteneurs en ont besoin.',
	'term.kernel': 'noyau',
	'term.kernel.means': 'le cœur du système, sur lequel tournent tous les programmes.',
	'term.module': 'module',
	'term.module.means': 'une partie du noyau chargée au besoin.',
	'term.overlay': 'overlay',
	'term.overlay.means':
		"un système de fichiers qui superpose des couches ; Docker s'en sert pour les images.",
	'term.iptables': 'iptables',
	'term.iptables.means':
		"l'outil qui règle le sort des paquets réseau ; Docker relie les conteneurs avec lui.",
	'term.proxy': 'proxy',
	'term.proxy.means':
		"une machine qui va chercher des choses sur internet pour d'autres, souvent en entreprise.",
	'term.name-server': 'serveur de noms',
	'term.name-server.means':
		'une machine qui connaît les adresses derrière les noms (DNS) ; /etc/resolv.conf le nomme.',
	'term.certificate': 'certificat',
	'term.certificate.means':
		"la carte d'identité d'un serveur ; il vaut un certain temps et pour ses noms.",
	'term.tls': 'TLS',
	'term.tls.means': 'le chiffrement derrière https.',
	'term.pid-file': 'fichier pid',
	'term.pid-file.means': "un petit fichier avec le numéro d'un programme en marche.",
	'term.root': 'root',
	'term.root.means': "l'utilisateur qui peut tout changer sur la machine.",
	'term.daemon-json': 'daemon.json',
	'term.daemon-json.means': 'les réglages du démon Docker, dans /etc/docker/daemon.json.',
	'term.rootless': 'rootless',
	'term.rootless.means': 'Docker qui tourne comme utilisateur ordinaire, sans les droits de root.',
	'term.lxc': 'LXC',
	'term.lxc.means':
		'des conteneurs système, comme ceux de Proxmox ; leur hôte fixe ce qui y est permis.',
	'term.wsl': 'WSL',
	'term.wsl.means': 'Linux dans Windows.',
	'term.inode': 'inode',
	'term.inode.means': "l'entrée d'un fichier dans un système de fichiers ; leur nombre est limité.",
	'term.mount': 'monter',
	'term.mount.means': 'faire apparaître un disque ou un autre système de fichiers sous un dossier.',
	'term.http-status': 'code HTTP',
	'term.http-status.means':
		"le nombre par lequel un serveur répond : 4xx veut dire que la question était mauvaise, 5xx que c'est le serveur.",

	// en/explain-tools.ts
	'explain.path': 'son chemin',
	'explain.mkdir': 'créer un dossier',
	'explain.mkdir.parents': "et ceux au-dessus ; s'il existe déjà, tant mieux",
	'explain.mkdir.mode': "dire qui peut l'utiliser",
	'explain.mkdir.mode.value': 'droits en trois chiffres : propriétaire, groupe, autres',
	'explain.rm': 'supprimer',
	'explain.rm.recursive': "avec tout ce qu'il contient",
	'explain.rm.force': "ne pas se plaindre de ce qui n'existe pas",
	'explain.ln': 'donner un autre nom à un chemin',
	'explain.ln.symbolic': 'sous forme de lien qui contient le chemin',
	'explain.ln.no-follow': 'remplacer le lien lui-même, pas ce qui est dans le dossier où il mène',
	'explain.tar': 'emballer des fichiers dans une archive',
	'explain.tar.create': 'créer une nouvelle archive',
	'explain.tar.follow': 'emballer le fichier où mène un lien',
	'explain.tar.file': "nom de l'archive, qui suit",
	'explain.tar.folder': 'les noms partent de ce dossier, qui suit',
	'explain.tar.packed': 'un fichier à emballer',
	'explain.find': 'cherche des fichiers',
	'explain.find.type': 'de ce type',
	'explain.find.files': 'fichiers ordinaires',
	'explain.find.exec': 'lance un programme sur ce qui est trouvé',
	'explain.find.found': 'les fichiers trouvés',
	'explain.find.many': 'autant à la fois que possible',
	'explain.find.folder': 'un dossier où chercher',
	'explain.mv': 'renommer un fichier',
	'explain.mv.from': 'son nom actuel',
	'explain.mv.to': 'son nouveau nom',
	'explain.chgrp': 'dire à quel groupe un fichier appartient',
	'explain.modprobe': 'charger une partie (un module) du noyau',
	'explain.modprobe.name': 'le module',
	'explain.dockerd': 'le daemon Docker lui-même',
	'explain.dockerd.validate': 'seulement vérifier les réglages ; rien ne démarre',
	'explain.dockerd.config-file': 'le fichier de réglages, qui suit',
	'explain.pidof': "donner les numéros des processus d'un programme",
	'explain.program': 'le programme',
	'explain.kill': 'demander à un processus de finir',
	'explain.kill.process': 'le numéro du processus',
	'explain.sleep': 'attendre',
	'explain.cat': 'montrer un fichier',
	'explain.tail': "montrer la fin d'un fichier",
	'explain.tail.lines': 'autant de lignes ; combien suit',
	'explain.tail.count': 'combien de lignes',
	'explain.date': "donner l'heure de l'horloge",
	'explain.date.utc': 'en UTC, la même partout',
	'explain.ls': 'lister des fichiers',
	'explain.ls.long': 'avec propriétaire, taille et date',
	'explain.ls.itself': 'le dossier lui-même, pas son contenu',
	'explain.wget': 'interroger un serveur web',
	'explain.wget.answer': "montrer ce qu'il répond",
	'explain.wget.spider': 'seulement demander ; ne rien garder',
	'explain.wget.address': "l'adresse",
	'explain.ip': 'parler du réseau de cette machine',
	'explain.ip.route': 'les chemins qui sortent de cette machine',
	'explain.ps': 'lister les processus',
	'explain.grep': 'montrer les lignes avec un mot',
	'explain.grep.word': 'le mot',
	'explain.df': 'dire si les disques sont pleins',
	'explain.df.sizes': 'avec des tailles en K, M et G',
	'explain.df.inodes': 'compter les inodes : combien de fichiers tiennent',
	'explain.addgroup.system': "comme groupe du système, pas d'une personne",
	'explain.apk.print-arch': 'dire pour quel processeur sont les paquets',
	'explain.nc': 'ouvrir une connexion et montrer ce qui arrive',
	'explain.nc.wait': 'renoncer après tant de secondes',
	'explain.nc.seconds': 'le nombre de secondes',
	'explain.nc.address': "l'adresse ; 127.0.0.1 est cette machine elle-même",
	'explain.nc.port': 'le port',
	'explain.nslookup': 'interroger le serveur de noms',
	'explain.nslookup.name': 'le nom à chercher',
	'explain.id': 'dire qui est un utilisateur',
	'explain.id.groups': 'seulement les noms des groupes',
	'explain.id.user': "l'utilisateur tel qu'à la prochaine connexion ; pas cette session",
	'explain.lbu': "l'outil d'Alpine qui garde les réglages d'un système en mémoire",
	'explain.lbu.status': "lister ce qui a changé depuis qu'ils ont été gardés",
	'explain.lbu.commit': 'les écrire sur le support',
	'explain.setup-apkcache': "dire à apk où garder les paquets qu'il télécharge",
	'explain.apk.cache': "s'occuper des paquets qu'apk garde",
	'explain.apk.cache.download': 'télécharger ce qui est installé mais pas encore gardé',
	'explain.docker.import': "faire une image à partir d'une archive, sans registre",
	'explain.docker.import.file': "l'archive",
	'explain.docker.import.name': 'le nom de la nouvelle image',
	'explain.docker.remove': 'supprimer un conteneur',
	'explain.docker.force': "même s'il tourne ou sert ; s'il n'existe pas, rien n'est dit",
	'explain.docker.container': 'le nom du conteneur',
	'explain.docker.network': 'choisir son réseau ; lequel, cela suit',
	'explain.docker.network.value': '"none" ne lui donne pas de réseau',
	'explain.docker.memory': 'limiter sa mémoire ; combien, cela suit',
	'explain.docker.memory.value': "le maximum qu'il peut utiliser",
	'explain.docker.self-made': "l'image faite ici ; rien n'est téléchargé",

	// en/fact.ts
	'fact.missing': "il n'y a pas de {source} ici",
	'fact.unreadable': "{source} n'a pas pu être lu",
	'fact.unanswered': "la machine n'a pas répondu au sujet de {source}",
	'fact.cut': "{source} dépasse 256 Kio et n'a pas été lu jusqu'au bout",
	'fact.hung': "{source} n'a pas répondu à temps",
	'fact.failed': '{source} a échoué',
	'fact.unusable': "{source} ne dit rien d'utilisable",
	'fact.no-output': "{source} n'a rien affiché",
	'fact.not-alpine': "ce n'est pas Alpine",
	'fact.no-openrc': "OpenRC n'est pas installé",
	'fact.no-modules-folder':
		"il n'y a pas de /lib/modules : le noyau appartient donc à un hôte extérieur",
	'fact.reboot-first': 'le noyau a été mis à jour sans redémarrage',
	'fact.probe-silent': "la machine n'a pas répondu",
	'fact.probe-timeout': 'la machine a mis trop de temps à répondre',
	'fact.probe-stopped': "l'interrogation de la machine a été arrêtée",
	'fact.no-server-clock': "aucun serveur n'a donné son heure",
	'fact.no-mirror': "aucune ligne main d'un miroir n'est activée",
	'fact.no-name': 'le miroir est désigné par son numéro',
	'fact.network-silent': 'la question posée au réseau est restée sans réponse',
	'fact.not-asked-yet': "le réseau n'a pas encore été interrogé",
	'network.login-page':
		'une page web est venue à la place, peut-être une page de connexion de ce réseau',
	'network.no-answer': 'pas de réponse en {seconds} s',
	'network.nothing-usable': "rien d'utilisable n'est revenu",
	'network.answers': 'répond',
	'network.milliseconds': '{count} ms',
	'fact.no-kernel-options':
		"ce noyau ne dit pas comment il a été construit ; c'est normal dans Alpine, et les autres contrôles regardent ce qu'il sait faire",

	// en/keys.ts
	'key.confirm': "Choisir l'élément marqué",
	'key.confirm.short': 'ok',
	'key.next': "Aller à l'élément suivant",
	'key.previous': "Aller à l'élément précédent",
	'key.move.short': 'aller',
	'key.pick': 'Choisir un élément par son numéro',
	'key.details': "Montrer d'où vient chaque donnée",
	'key.earlier': "Montrer ce qu'a fait et décidé l'exécution précédente, et ce qu'annuler déferait",
	'key.details.short': 'plus',
	'key.check-again': 'Regarder le système à nouveau',
	'key.check-again.short': 'recontrôler',
	'key.stop-after': "S'arrêter à la fin de la commande en cours",
	'key.stop-after.short': "s'arrêter après celle-ci",
	'key.stop-after.narrow': 'arrêter',
	'key.skip-act.narrow': 'passer',
	'key.skip-act': 'Passer ce test',
	'key.skip-act.short': 'passer ce test',
	'key.commands': 'Montrer chaque commande et chaque changement de fichier',
	'key.commands.short': 'commandes',
	'key.explain': 'Expliquer la commande mot à mot',
	'key.explain.short': 'expliquer',
	'key.log': 'Montrer le log de cette exécution',
	'key.log.short': 'log',
	'key.back': "Voir l'écran précédent ; rien n'est annulé",
	'key.back.short': 'retour',
	'key.close': 'Fermer cette page',
	'key.close.short': 'fermer',
	'key.keep-going': 'Continuer',
	'key.keep-going.short': 'continuer',
	'key.help': 'Montrer les touches utiles ici',
	'key.help.short': 'aide',
	'key.quit': "Quitter ; demande d'abord si quelque chose tourne",
	'key.quit.short': 'sortir',
	'key.interrupt': 'Arrêter ; une 2e fois en moins de 3 s, tout de suite',
	'key.line-up': "Monter d'une ligne",
	'key.line-down': "Descendre d'une ligne",
	'key.scroll.short': 'défiler',
	'key.page-up': "Monter d'une page",
	'key.page-down': "Descendre d'une page",
	'key.start': 'Aller à la première ligne',
	'key.end': 'Aller à la dernière ligne',
	'key.ends.short': 'bouts',
	'key.wrap': 'Replier les longues lignes, ou les couper',
	'key.wrap.short': 'plier',
	'key.search': 'Chercher un texte',
	'key.search.short': 'chercher',
	'key.next-match': "Aller à la ligne suivante qui l'a",
	'key.next-match.short': 'suite',
	'key.find': 'Chercher ce qui est tapé',
	'key.find.short': 'chercher',
	'key.erase': 'Effacer la dernière lettre',
	'key.erase.short': 'effacer',
	'key.take': 'Prendre ce qui est tapé',
	'key.take.short': 'ok',
	'key.cancel-answer': 'Ne rien taper',
	'key.cancel-search': 'Ne pas chercher',
	'key.cancel-search.short': 'non',

	// en/machine.ts
	'output.cut': ' ... (coupé ici : la ligne a {bytes} octets)',
	'output.left-out': '({bytes} octets de {path} sont omis ici : il grossit trop vite)',
	'log.failed': "Le log {path} ne peut pas être écrit ({reason}). L'exécution continue sans lui.",
	'lock.held':
		'Une autre exécution est au travail sur cette machine : processus {pid}, lancée {since}.',
	'lock.failed': 'Le verrou {path} ne peut pas être créé ({reason}).',

	// en/ssh.ts
	'ssh.lost':
		'[la connexion à {box} est perdue ; ce qui est commencé y continue, et la connexion est retentée]',
	'ssh.lost-again': '[pas encore de connexion à {box} ; {tries} essais]',
	'ssh.back': '[la connexion à {box} est revenue]',
	'ssh.notice.lost': 'Connexion perdue, nouvel essai.',
	'ssh.notice.back': 'La connexion est revenue.',
	'ssh.no-client':
		"Il n'y a pas de programme ssh sur cette machine : {box} n'est donc pas joignable.",
	'ssh.no-client.next':
		'Installez le client OpenSSH, puis tapez la même chose. Sur Alpine : apk add openssh-client. Sur Debian et Ubuntu : apt install openssh-client.',
	'ssh.unknown-host': "Le nom de {box} est inconnu : aucune adresse n'a été trouvée pour lui.",
	'ssh.unknown-host.next':
		"Cherchez une faute de frappe, ou utilisez l'adresse de la machine ; sur elle, ip addr la montre.",
	'ssh.refused': "{box} répond, et rien n'y écoute ssh.",
	'ssh.refused.next':
		'Sur la machine, en root : setup-sshd -c openssh (ou : rc-service sshd start). Un autre port se note comme dans {example}.',
	'ssh.unreachable': '{box} ne répond pas.',
	'ssh.unreachable.next':
		'La machine est-elle allumée, et dans le même réseau ? Un pare-feu qui jette des paquets donne la même chose. Essayez : ping {host}',
	'ssh.host-key':
		'ssh ne connaît pas la clé de {box}, qui lui assurerait de parler à cette machine et à nulle autre.',
	'ssh.host-key.next':
		'Connectez-vous une fois à la main et comparez la clé affichée : ssh {destination}. Puis tapez la même chose.',
	'ssh.host-key-changed':
		"{box} montre une autre clé qu'avant : il a été réinstallé, ou quelqu'un se tient entre les deux.",
	'ssh.host-key-changed.next':
		"Seulement si vous savez qu'il a été réinstallé : ssh-keygen -R {place}. Puis tapez la même chose.",
	'ssh.denied': "{box} n'a laissé entrer personne : ni clé ni mot de passe n'ont été acceptés.",
	'ssh.denied.next':
		'Essayez à la main : ssh {destination}. Pour mettre votre clé sur la machine : ssh-copy-id {destination}. sshd refuse root avec un mot de passe, sauf si PermitRootLogin le permet.',
	'ssh.no-shell':
		"{box} nous a laissé entrer, et il n'y a pas derrière de shell qui lance des commandes. Il s'est terminé avec le code de sortie {code}.",
	'ssh.no-shell.next':
		"Essayez à la main : ssh {destination} uname. Le compte n'a peut-être pas le droit de se connecter.",
	'ssh.no-applets':
		"Sur {box}, ces programmes manquent, sans lesquels rien ne peut être fait d'ici : {applets}.",
	'ssh.no-applets.next':
		"Ils font partie de BusyBox, qu'un Alpine neuf a en entier. Sur la machine, en root : apk fix busybox && busybox --install -s",
	'ssh.dropped': "La connexion à {box} s'est coupée aussitôt.",
	'ssh.dropped.next':
		'Essayez à la main : ssh {destination}. Le log de sshd sur la machine en dit plus.',
	'ssh.other': "ssh n'a pas pu se connecter à {box}.",
	'ssh.other.next': 'Essayez à la main : ssh {destination}',
	'ssh.said': 'ssh a dit : {text}',
	'ssh.nothing-done': "Rien n'a été fait.",
	'ssh.no-practice': "--on n'a pas de sens pour l'entraînement : sa machine est fictive.",
	'ssh.needs-root':
		"Sur {box}, vous êtes {user}, et les changements demandent root. Rien n'a été fait.",
	'ssh.needs-root.as-root': 'Connectez-vous en root : {line}',
	'ssh.needs-root.allow':
		'Si sshd y refuse root : mettez votre clé dans /root/.ssh/authorized_keys sur la machine ; sshd accepte root avec une clé (PermitRootLogin prohibit-password).',
	'ssh.needs-root.script':
		'Ou sans root par ssh : faites ici un script ({export}), copiez-le sur la machine, et lancez-le là en root : {line}',
	'ssh.held-here':
		"Une autre instance travaille sur {box} depuis {since}, depuis {client}. Rien n'a été fait. Attendez qu'elle ait fini.",
	'ssh.held-there':
		"Une autre instance travaille sur {box} depuis {since} (processus {pid} là-bas). Rien n'a été fait. Attendez qu'elle ait fini.",
	'ssh.no-lock': "Le verrou de {box} n'a pas pu être pris : {reason}. Rien n'a été fait.",
	'ssh.going-on':
		"Ce qu'une connexion précédente a commencé sur {box} y tourne encore ; on l'attend.",
	'ssh.host': 'sur {box}',

	// en/wizard.ts
	'word.ok': 'ok',
	'word.run': 'exéc',
	'word.wait': 'att.',
	'word.warn': 'avis',
	'word.fail': 'RATÉ',
	'word.skip': 'omis',
	'word.unknown': '?',
	'word.stop': 'stop',
	'word.shown': 'plan',
	'word.asking': '...',
	'duration.seconds': '{seconds} s',
	'duration.minutes': '{minutes} min {seconds} s',
	'duration.hours': '{hours} h {minutes} min',
	'header.step': 'étape {number} sur 5',
	'header.step.short': '{number}/5 {stage}',
	'header.practice': "EXERCICE, rien n'est réel",
	'header.practice.short': 'EXERCICE',
	'header.dry-run': 'SIMULATION, rien ne change',
	'header.dry-run.short': 'SIMULATION',
	'header.finished': 'fini en {time}',
	'header.preferences': 'préférences',
	'header.looking': 'examen de la machine',
	'small.size': 'La fenêtre fait {columns} x {rows}.',
	'small.needed': "L'assistant demande {columns} x {rows}.",
	'small.running': '{stage} continue : {time}.',
	'small.idle': 'Rien ne tourne en ce moment.',
	'small.advice': 'Agrandissez-la, ou',
	'small.plain': 'lancez avec --plain en lignes.',
	'list.below': '{count} de plus',
	'list.page-down': '{count} de plus, PageDown',
	'list.page-up': '{count} de plus, PageUp',
	'welcome.intro': 'Cet assistant installe Docker sur cette machine en cinq étapes.',
	'welcome.intro.short': 'Installe Docker en cinq étapes.',
	'welcome.intro.foreign':
		"Ce n'est pas Alpine Linux : rien n'est donc installé ici. L'entraînement marche.",
	'welcome.intro.practice': "Une machine fictive pour s'entraîner : cinq étapes, rien n'est réel.",
	'welcome.check': 'regarder le système, ne rien changer',
	'welcome.repositories': 'activer le dépôt "community" s\'il ne l\'est pas',
	'welcome.install': 'ajouter docker, sa ligne de commande, compose',
	'welcome.service': 'lancer Docker maintenant et à chaque démarrage',
	'welcome.verify': 'lancer un petit conteneur comme preuve',
	'welcome.promise': 'Vous voyez chaque commande avant. Chaque changement peut être annulé.',
	'welcome.promise.short': 'Vous voyez chaque commande avant.',
	'welcome.log': 'Le log est gardé dans {path}',
	'check.title': 'Contrôler le système',
	'check.count': '{count} points',
	'check.asking-network': 'réseau, {time}',
	'check.finished': '{count} points, {time}',
	'check.source': 'de {source}',
	'probe.facts': 'examen, {time}',
	'check.all-well': "Tout ce qu'il faut à Docker est là.",
	'check.ready':
		'Docker est déjà installé et en marche ; les étapes suivantes ne font que le confirmer.',
	'preview.commands': '{count} {count?commande:commandes}',
	'preview.files': '{count} {count?fichier change:fichiers changent}',
	'preview.needs-root': 'root',
	'preview.undo': 'Annuler',
	'preview.why': 'Raison',
	'preview.limit': '{seconds} s au plus',
	'preview.wait': 'attendre que le démon réponde',
	'preview.edit': 'changer {path}',
	'preview.new-file': 'nouveau fichier',
	'run.position': '{number}/{total}, {time}',
	'run.busy': 'en cours',
	'run.no-output': 'en cours, pas encore de sortie',
	'run.last-output': 'en cours, dernière sortie il y a {time}',
	'run.slow': 'en cours, muet depuis {time} : lent',
	'run.stops-after': 'en cours ; arrêt ensuite',
	'run.stopping-gently': "s'arrête quand apk a fini",
	'run.stopping': 'arrêt, elle a 5 s pour ranger',
	'run.earlier': "{count} {count?ligne:lignes} d'avant dans le log",
	'run.starting': 'lancement',
	'meter.weight': '{percent} %',
	'meter.packages': '{done} paquets sur {total}',
	'meter.milliseconds': '{done} sur {total} s au plus',
	'settled.others': '{count} de plus dans le log',
	'settled.done': 'fini en {time}',
	'settled.satisfied': 'rien à faire',
	'settled.skipped': 'omis',
	'settled.stopped': 'arrêté',
	'settled.nothing-to-do': "Il n'y a rien à faire ici.",
	'settled.stopped.here':
		"Arrêté parce que vous l'avez demandé. Ce qui est fait reste et peut être annulé.",
	'settled.dry-run': 'Simulation : les commandes ont été montrées, pas lancées.',
	'failure.headline': '{stage} : pas terminé.',
	'failure.said': "Ce qu'a dit {program} (code {code})",
	'failure.said.log': 'Ce que dit le log du démon',
	'failure.said.no-code': "Ce qu'a dit {program}",
	'failure.silent': "{program} n'a rien dit (code {code}).",
	'failure.silent.no-code': "{program} n'a rien dit.",
	'failure.timed-out': 'Cela a duré plus que permis et a été arrêté.',
	'failure.why': 'Cause',
	'failure.unrecognised': "Cet échec n'est pas reconnu.",
	'failure.helps': 'Aide',
	'failure.log': 'Log',
	'failure.certain': '(certain)',
	'failure.likely': '(probable)',
	'failure.possible': '(possible)',
	'service.who':
		'Qui peut utiliser Docker ? Les membres du groupe "docker" peuvent agir comme root.',
	'service.who.short': 'Être dans "docker" équivaut à root.',
	'summary.engine': 'Engine',
	'summary.compose': 'Compose',
	'summary.access': 'Accès',
	'summary.changed': 'Ce qui a changé',
	'summary.next': 'À essayer maintenant',
	'summary.log': 'Log',
	'preferences.title': 'Préférences',
	'preferences.preview': 'Actuel :',
	'preferences.pace.real': 'Attend comme dans la réalité.',
	'preferences.pace.fast': '8 fois plus vite que le réel.',
	'preferences.pace.instant': "Rien n'attend.",
	'language.name': 'Français',
	'language.singular': '0 1',
	'preferences.hint': 'Entrée prend la valeur suivante. Elles sont gardées pour la prochaine fois.',
	'help.title': 'Touches utiles ici',
	'help.subject': 'sur l\'écran "{screen}"',
	'help.escape': "Échap (Esc) n'annule jamais rien ; il regarde en arrière.",
	'screen.welcome': 'Bienvenue',
	'screen.resume': 'Une exécution précédente',
	'screen.summary': 'Résumé',
	'screen.preferences': 'Préférences',
	'explain.title': 'Expliquer',
	'explain.nothing': "Il n'y a pas de commande sur cet écran.",
	'explain.why': 'raison',
	'explain.changes': 'change',
	'explain.changes.nothing': 'rien, ne fait que lire',
	'explain.undo': 'retour',
	'explain.undo.nothing': 'rien à annuler',
	'explain.undo.file': 'la copie gardée est remise',
	'explain.more': 'plus',
	'explain.edit': "Le fichier est écrit d'un coup ; une copie en est d'abord gardée.",
	'explain.wait': "Ceci est redemandé jusqu'à ce que cela réussisse :",
	'touch.files': 'fichiers',
	'touch.packages': 'paquets',
	'touch.services': 'services',
	'touch.accounts': 'comptes',
	'touch.containers': 'conteneurs',
	'touch.network': 'interroge le réseau',
	'log.title': 'Log',
	'log.empty': "Rien n'est encore écrit dans le log.",
	'log.earlier': "{count} {count?ligne:lignes} d'avant, dans le fichier",
	'log.position': 'lignes {first} à {last} sur {total}',
	'log.search': 'Chercher : {query}_',
	'log.no-match': 'aucune ligne n\'a "{query}"',
	'log.match': '{count} {count?ligne a:lignes ont} "{query}"',
	'commands.title': 'Toutes les commandes',
	'commands.none': "Il n'y a rien à faire sur cette machine.",
	'commands.no-plan': "Il n'y a pas encore de plan : la machine n'a pas été examinée.",
	'commands.count':
		'{commands} {commands?commande:commandes}, {edits} {edits?changement de fichier:changements de fichiers}',
	'quit.title': '{stage} est encore en cours.',
	'quit.command': 'En cours : {shell}',
	'quit.risk.packages':
		"S'arrêter au milieu peut laisser des fichiers à moitié déballés. Réinstaller les nettoie.",
	'quit.risk.services': "S'arrêter au milieu peut laisser le service à moitié lancé.",
	'quit.risk.containers': "S'arrêter au milieu peut laisser un conteneur arrêté.",
	'quit.risk.files': "Les fichiers sont écrits d'un coup : aucun ne peut rester à moitié écrit.",
	'quit.risk.nothing': "Cette commande ne fait que lire. L'arrêter ne change rien.",

	// en/cli/usage.ts
	'help.intro':
		"Docker on Alpine installe Docker sur une machine Alpine Linux et prouve qu'il marche. Chaque commande et chaque changement de fichier est montré avant d'avoir lieu et peut être annulé.",
	'help.usage': 'Usage : {line}',
	'help.usage-line': '{program} [command] [options]',
	'help.commands': 'Commandes',
	'help.options': 'Options',
	'help.own-options': 'Options de cette commande',
	'help.all-options': 'Options connues de toutes les commandes',
	'help.exit-codes': 'Codes de sortie',
	'help.environment': 'Environnement',
	'help.no-command': "Sans commande, l'assistant démarre.",
	'help.more': '{program} COMMAND --help en dit plus sur une commande.',
	'help.changes': 'Change sur la machine : {text}',
	'help.choices': 'Au choix : {choices}.',
	'help.not-built': '{text} (pas dans cette version)',
	'version.line': '{program} {version}',
	'command.wizard': "suivre l'installation sur des écrans, étape par étape",
	'command.wizard.writes': "seulement ce que vous confirmez après l'avoir vu",
	'command.check': 'regarder le système et dire ce qui manquerait à Docker',
	'command.plan': 'montrer ce qui serait fait et pourquoi, avec chaque commande et chaque diff',
	'command.install': 'faire ce que "plan" montre, sans écrans ; --yes répond d\'avance',
	'command.install.writes': 'ce que "plan" montre',
	'command.resume': 'reprendre une exécution inachevée',
	'command.resume.writes': 'le reste du plan',
	'command.undo': "annuler ce que ce programme a fait sur cette machine, le plus récent d'abord",
	'command.undo.writes': 'rétablit ce que liste le journal des changements',
	'command.diagnose':
		"nommer la cause dans la sortie d'une commande échouée : d'un fichier, de l'entrée standard (-) ou de cette machine",
	'command.diagnose.writes': 'rien ; un remède seulement si vous le demandez',
	'command.practice': "les mêmes écrans avec une machine fictive ; rien n'est réel",
	'command.export': 'écrire le plan comme script ou playbook qui se passe de ce programme',
	'command.answers': 'afficher un fichier de réponses à remplir pour --answers',
	'command.report': 'écrire un texte pour ceux qui aident, sans secrets',
	'command.preferences':
		'montrer, lire ou fixer ce qui est retenu : get KEY, set KEY VALUE, reset, path',
	'command.preferences.writes': 'seulement le fichier des préférences',
	'command.writes-nothing': 'rien',
	'option.on': "agir sur une autre machine par ssh ; elle n'a pas besoin de Node",
	'option.yes': 'faire ce que dit le plan sans demander',
	'option.answers': 'lire les réponses dans FILE',
	'option.dry-run': 'montrer chaque commande et changement, sans en faire',
	'option.offline': 'ne rien demander au réseau',
	'option.runlevel': 'runlevel qui lance Docker au démarrage, "default" sauf indication',
	'option.compose': "installer aussi le plug-in compose (c'est le choix d'origine)",
	'option.no-compose': 'installer Docker sans le plug-in compose',
	'option.user':
		"ajouter cet utilisateur au groupe docker ; ses membres peuvent agir comme root. Peut être répété ; à l'origine : personne",
	'option.mirror':
		'prendre les paquets sur ce miroir, par exemple https://dl-cdn.alpinelinux.org/alpine',
	'option.registry-mirror':
		"faire prendre à Docker les images d'abord sur ce serveur, par exemple https://mirror.example:5000",
	'problem.registry':
		"{name} doit être l'adresse d'un serveur, par exemple {example}, sans chemin et sans mot de passe.",
	'option.skip-repositories': 'laisser les fichiers de dépôts tels quels',
	'option.kit': 'prendre les paquets dans ce dossier, fait par la commande kit, sans réseau',
	'command.kit': 'mettre dans un nouveau dossier les paquets pour les machines sans réseau',
	'problem.kit':
		"{name} doit être le chemin complet d'un dossier, par exemple /media/usb/kit, pas {value}",
	'answer.kit':
		'Dossier fait par la commande kit : les paquets viennent de là, sans réseau. none: aucun kit.',
	'step.repositories.kit': 'Les paquets viennent du kit dans {folder}.',
	'kit.cannot': "Aucun kit n'a été fait : {reason}",
	'kit.made':
		'Le kit dans {folder} est complet : {count} fichiers, {size}. Il est pour des machines avec Alpine {box}.',
	'kit.other-box':
		'Ce kit est pour Alpine {kit}, et cette machine est {box}. Faites un kit sur une machine comme celle-ci.',
	'kit.damaged': 'Dans ce kit, {file} manque ou a changé. Copiez le kit encore une fois.',
	'kit.none':
		"Il n'y a pas de kit dans {folder} : kit.json manque. En faire un sur une machine connectée de la même version : kit --output DOSSIER",
	'kit.other-arch':
		'Ce kit est pour un autre processeur : pour Alpine {kit}, et cette machine est {box}. Faire le kit sur une machine comme celle-ci.',
	'kit.no-main':
		'{file} ne nomme aucun serveur avec un dépôt main, par exemple http://dl-cdn.alpinelinux.org/alpine/v3.22/main.',
	'kit.exists':
		"{folder} existe déjà et peut être à quelqu'un. Nommer un dossier qui n'existe pas encore.",
	'kit.no-space':
		'là où {folder} doit être, il ne reste que {free}, et il faut {needed} à un kit. Nommer un dossier sur un disque plus grand.',
	'kit.nothing-done': "Rien n'a été fait.",
	'kit.undo': 'Rien ne change sur cette machine ; le dossier peut être effacé.',
	'kit.packages.title': 'Prendre les paquets',
	'kit.packages.reason':
		"Les listes signées d'Alpine et les paquets de Docker avec tout ce qu'il leur faut, dans un dossier qu'apk peut prendre pour cache.",
	'kit.repositories.reason':
		"Nomme les deux dépôts dont ce kit est fait, pour qu'apk y trouve leurs listes.",
	'kit.folder.reason': 'Le dossier du kit.',
	'kit.images.title': 'Garder une image',
	'kit.images.reason':
		"Sans réseau, aucun registre ne donne l'image de la dernière preuve ; le kit l'apporte donc.",
	'kit.images.no-docker':
		'Docker ne tourne pas sur cette machine, aucune image ne peut donc être gardée. Les machines éprouvent leur Docker avec une image faite de leur propre BusyBox.',
	'kit.pull.reason': "Prend l'image de la dernière preuve.",
	'kit.save.reason': "L'écrit dans un fichier du kit.",
	'kit.go-on':
		"Le kit n'est pas complet. La même commande continue où celle-ci s'est arrêtée : {command}",
	'kit.made.images': "Il apporte l'image {images}.",
	'kit.made.no-images':
		"Il n'apporte aucune image : pour cela, Docker doit tourner sur la machine qui le fait.",
	'command.docker-load.reason': 'Met les images du kit dans Docker.',
	'option.keep': 'sur une machine qui tourne en mémoire, garder Docker après un redémarrage',
	'option.plain': "des lignes et des questions numérotées au lieu d'écrans",
	'option.json': "du JSON et rien d'autre sur la sortie standard, pour les programmes",
	'option.ascii': 'dessiner seulement en caractères ASCII',
	'option.no-color': 'pas de couleurs',
	'option.lang': 'langue de tous les textes ; sinon celle de LANG',
	'option.list': 'lister les scénarios ou les causes et finir',
	'option.seed': 'le même nombre donne la même machine fictive',
	'option.scenario': 'le scénario, par son nom ou par le fichier du vôtre',
	'option.shell': "taper des lignes dans la machine fictive ; les lit aussi d'un tube",
	'option.seat': 'qui est assis ici, pour le résultat',
	'option.workshop': "un atelier : scénarios dans l'ordre, miroir, textes de l'enseignant",
	'option.summary': "réunir en un tableau les résultats d'une salle",
	'option.pace': 'vitesse de la machine fictive',
	'option.output': 'écrire dans FILE au lieu de la sortie standard',
	'option.help': "montrer cette aide, ou celle d'une commande",
	'option.version': 'montrer la version',
	'environment.no-color': 'toute valeur : pas de couleurs',
	'environment.accessible': '1 : lignes et questions numérotées, comme avec --plain',
	'environment.state-dir': 'dossier du journal, des copies, des logs et des préférences',
	'exit.done': 'fait, ou rien à faire',
	'exit.failed': 'une étape a échoué ; avec "check" : quelque chose empêche l\'installation',
	'exit.usage': "mauvais usage ; rien n'a été fait",
	'exit.unsupported': 'pas le type de système visé',
	'exit.stopped': 'arrêté par vous',
	'exit.needs-root': 'demande root',
	'exit.bug': 'une erreur de ce programme',
	'problem.line': '{program} : {problem}',
	'problem.nearest': 'Le mot connu le plus proche est {word}',
	'problem.hint': "Rien n'a été fait. {program} --help liste toutes les commandes et options.",
	'problem.unknown-option': "{name} n'est pas une option.",
	'problem.unknown-command': "{name} n'est pas une commande.",
	'problem.takes-no-value': '{name} ne prend pas de valeur.',
	'problem.needs-value': '{name} demande une valeur : {name} {placeholder}.',
	'problem.no-value': "{name} demande le nom d'un fichier.",
	'problem.choice': '{name} ne peut pas être "{value}". Au choix : {choices}.',
	'problem.number':
		'{name} ne peut pas être "{value}". C\'est un nombre entier de {lowest} à {highest}.',
	'problem.user-name':
		'{name} ne peut pas être "{value}". Un nom d\'utilisateur a jusqu\'à 32 lettres, chiffres, points, tirets et tirets bas, et pas de tiret au début.',
	'problem.mirror':
		'{name} demande une adresse web qui commence par http:// ou https://, sans espaces, guillemets ni caractères de contrôle.',
	'problem.mirror-password':
		"{name} ne peut pas contenir de nom d'utilisateur ni de mot de passe : tout le monde sur la machine peut lire /etc/apk/repositories.",
	'problem.mirror-query': "{name} ne peut pas contenir de point d'interrogation ni de dièse.",
	'problem.mirror-branch':
		"{name} demande l'adresse au-dessus de la branche, par exemple {example}. La branche et le dépôt y sont ajoutés.",
	'problem.target': '{name} ne peut pas être "{value}". La forme est [user@]host[:port].',
	'problem.option-of-others': '{command} ne connaît pas {name}. Cela appartient à : {commands}.',
	'problem.no-json': "{command} n'existe pas en JSON. check, plan et install, oui.",
	'problem.too-many-words': '{command} n\'accepte pas le mot "{value}".',
	'problem.missing-word': 'Il manque un mot : {name}.',
	'problem.command-not-built': "La commande {command} n'est pas encore dans cette version.",
	'problem.option-not-built': "L'option {name} n'est pas encore dans cette version.",

	// en/cli/preferences.ts
	'preference.runlevel': 'runlevel qui lance Docker au démarrage',
	'preference.compose': 'installer aussi le plug-in compose',
	'preference.mirror': "miroir d'où viennent les paquets ; vide garde celui de la machine",
	'preference.users': 'utilisateurs à ajouter au groupe docker, qui pourront agir comme root',
	'preference.look': 'quels symboles sont dessinés ; "auto" interroge le terminal',
	'preference.color': 'couleurs pour fond sombre ou clair ; "auto" en prend qui vont aux deux',
	'preference.language': 'langue de tous les textes ; "auto" suit LANG',
	'preference.pace': "vitesse de la machine fictive à l'entraînement",
	'preferences.form.yes-no': 'yes ou no',
	'preferences.form.mirror': 'une adresse web, ou rien',
	'preferences.form.users': 'des noms séparés par des virgules, ou rien',
	'preferences.empty': '(rien)',
	'preferences.kept-in': 'Enregistré dans {path}',
	'preferences.not-there-yet':
		"Enregistré dans {path} (pas encore de fichier : ce sont les valeurs d'origine)",
	'preferences.change': 'En changer une : {program} preferences set KEY VALUE',
	'preferences.values': '{meaning} ({form})',
	'preferences.was-set': "{key} vaut maintenant {value}. C'était {before}.",
	'preferences.was-same': '{key} vaut déjà {value}.',
	'preferences.was-reset':
		"Toutes les préférences ont repris leurs valeurs d'origine. Enregistré dans {path}",
	'preferences.unknown-key': "{key} n'est pas une préférence. Il y a : {keys}.",
	'preferences.list-of-users': "{name} demande des noms d'utilisateurs séparés par des virgules.",
	'preferences.yes-or-no': '{name} ne peut pas être "{value}". C\'est yes ou no.',
	'preferences.bad-value':
		'{path} : la valeur de "{key}" est inutilisable, celle d\'origine compte donc : {value}.',
	'preferences.future':
		"{path} a été écrit par une version plus récente de ce programme (format {version}). Il est laissé tel quel, et les valeurs d'origine comptent pour cette fois.",
	'preferences.no-save-future':
		"{path} a été écrit par une version plus récente de ce programme : rien n'y est donc enregistré.",
	'preferences.broken': "ce n'est pas un objet JSON",
	'preferences.too-large': 'il dépasse {limit} octets',
	'preferences.not-a-file': "ce n'est pas un fichier ordinaire",
	'preferences.set-aside':
		"Les préférences de {path} sont inutilisables ({reason}). Le fichier est maintenant {aside}, et les valeurs d'origine comptent.",
	'preferences.left-broken':
		"Les préférences de {path} sont inutilisables ({reason}). Le fichier a été laissé tel quel, et les valeurs d'origine comptent.",
	'preferences.not-saved': 'Impossible à enregistrer dans {path} : {reason}',

	// en/cli/plain.ts
	'plain.box': '{program} : {box}',
	'plain.box-words': '{system} {arch}, {user}',
	'plain.started': '{program} : {command}, {count} étapes',
	'plain.practice': "EXERCICE : la machine est fictive, rien n'est réel.",
	'plain.dry-run': "Simulation : les commandes sont montrées, aucune n'est exécutée.",
	'plain.log': 'Log : {path}',
	'plain.place': '[{number}/{total}]',
	'plain.place-practice': 'EXERCICE [{number}/{total}]',
	'plain.stage-undo': 'Annulation',
	'plain.line': '{stage} : {text}',
	'plain.running': 'en cours : {shell}',
	'plain.left-out': 'omis : {shell}',
	'plain.would-run': 'serait lancé : {shell}',
	'plain.changing': 'changement de {path}',
	'plain.would-change': 'changerait {path}',
	'plain.waiting': 'attente : {reason}',
	'plain.would-wait': 'attendrait : {reason}',
	'plain.omitted': '{count} lignes avant celle-ci ne sont que dans le log',
	'plain.omitted-one': "1 ligne avant celle-ci n'est que dans le log",
	'plain.cut': '{text} [encore {count} caractères]',
	'plain.ok': 'ok, {time}',
	'plain.ok-detail': 'ok, {time} : {detail}',
	'plain.failed': 'ÉCHEC après {time}',
	'plain.failed-detail': 'ÉCHEC après {time} : {detail}',
	'plain.stopped': 'arrêté après {time}',
	'plain.not-run': "pas exécuté, c'est une simulation",
	'plain.skipped': 'omis',
	'plain.skipped-detail': 'omis : {detail}',
	'plain.step-done': 'fait, {time}',
	'plain.step-satisfied': 'rien à faire',
	'plain.step-satisfied-because': 'rien à faire : {because}',
	'plain.step-failed': 'ÉCHEC',
	'plain.step-failed-because': 'ÉCHEC : {because}',
	'plain.step-stopped': 'arrêté',
	'plain.still-running': 'toujours en cours, {time}, {output}{progress}',
	'plain.last-output': 'dernière sortie il y a {time}',
	'plain.no-output': 'pas encore de sortie',
	'plain.progress': ', {done} paquets sur {total}',
	'plain.progress-share': ', {percent} pour cent',
	'plain.slow': "pas de sortie depuis {time} ; c'est plus lent que d'habitude",
	'plain.cause': 'Cause ({confidence}) : {title}',
	'plain.quote-repeated': '| {text} ({count} fois)',
	'plain.remedy': 'Remède {number} : {title}',
	'plain.remedy-outside': 'Remède {number}, hors de cette machine : {title}',
	'confidence.certain': 'certain',
	'confidence.likely': 'probable',
	'confidence.possible': 'possible',
	'report.unknown': 'inconnu',
	'report.source': '{value} (de {source})',
	'report.verdict.ready': "Verdict : prêt. Rien n'est à corriger pour que Docker tourne.",
	'report.verdict.runs': 'Verdict : prêt. Docker tourne sur cette machine.',
	'report.verdict.fixable': "Verdict : réparable. Le plan s'en charge.",
	'report.verdict.blocked':
		"Verdict : bloqué. Ce qui est marqué RATÉ doit être résolu avant d'installer Docker.",
	'report.next': 'Ensuite : {command}',
	'report.step': '{number}. {title}',
	'report.need.needed': 'à faire',
	'report.need.satisfied': 'rien à faire : {because}',
	'report.need.skipped': 'omis : {because}',
	'report.need.impossible': 'impossible : {because}',
	'report.why': 'Pourquoi : {text}',
	'report.undo': 'Annuler : {text}',
	'report.change': 'Changer {path} :',
	'report.nothing-changed': "Rien n'a été changé. Voici les étapes du plan.",
	'report.nothing-to-do': "Il n'y a rien à faire.",
	'report.impossible': "Ce plan n'est pas réalisable : {title}.",
	'report.needs-yes':
		"Il n'y a pas de terminal pour demander : rien n'a donc été fait. Pour tout faire sans questions : {command}",
	'closing.engine': 'Engine {version}',
	'closing.compose': 'compose {version}',
	'closing.changed': 'Changé : {changes}.',
	'closing.practice': "EXERCICE, rien n'est réel : {text}",
	'closing.log': 'Log : {path}',
	'closing.undo': 'Annuler : {command}',
	'closing.repeat': 'Refaire sans questions : {command}',
	'closing.go-on': 'Ensuite : {command}',
	'closing.go-on-or-undo': 'Ensuite : {command} continue ; {undo} annule ce qui a été changé.',
	'closing.undone': 'Ce que ce programme a changé sur cette machine a été annulé.',
	'closing.undo-failed': "Tout n'a pas pu être annulé.",
	'closing.undo-stopped': "Arrêté avant d'avoir tout annulé.",
	'ask.choices': "Choisissez de 1 à {count}, Entrée pour {preset}, ? pour l'aide :",
	'ask.text': 'Tapez-le, puis Entrée ; Entrée seule revient :',
	'ask.practice': "EXERCICE, rien n'est réel. {question}",
	'ask.help':
		"Tapez l'un de ces choix, puis Entrée. Rien ne presse : une question attend sa réponse.",
	'ask.help.number': 'prendre le choix qui porte ce numéro',
	'ask.help.enter': 'Entrée seule prend le choix {preset}',
	'ask.help.help': 'afficher cette aide',
	'ask.help.stop': "s'arrêter ici ; ce qui est fait reste, et `undo` l'annule",
	'scenarios.other-release': 'Prendre Alpine {release} à la place',
	'scenarios.note.plain': '{minutes} min, {subject}',
	'preferences.look.auto': 'ce que ce terminal sait dessiner',
	'preferences.look.unicode': 'des signes dessinés à côté des mots',
	'preferences.look.ascii': 'des signes comme + et ! à côté des mots',
	'preferences.color.auto': 'des couleurs lisibles sur tout fond',
	'preferences.color.dark': 'des couleurs claires pour un fond sombre',
	'preferences.color.light': 'des couleurs sombres pour un fond clair',
	'preferences.color.none': 'aucune couleur',
	'ask.nonsense': '"{text}" n\'est pas un nombre de 1 à {count}.',
	'ask.cannot': "{number} n'est pas possible maintenant : {reason}",
	'ask.with-note': '{label} ({note})',
	'ask.disabled': '{label} (pas maintenant : {reason})',
	'ask.too-often': "Aucune réponse utilisable après {count} questions : on s'arrête ici.",
	'ask.stage': '{stage} : que faire ?',
	'ask.go': 'Le faire maintenant',
	'ask.skip': 'Passer et continuer',
	'ask.stop': "S'arrêter ici",
	'ask.again': 'Réessayer',
	'ask.failed': '{stage} a échoué : que faire ?',
	'ask.blocked': 'Docker ne peut pas encore être installé : que faire ?',
	'ask.check-again': 'Contrôler à nouveau',
	'ask.access':
		'Qui peut utiliser Docker ? Les membres du groupe "docker" peuvent agir comme root.',
	'ask.access.root': 'Root seul (le plus sûr)',
	'ask.access.user': 'Aussi {user}',
	'ask.access.as-chosen': 'Aussi {users}, comme demandé',

	// en/practice.ts
	'practice.goal.community-on': 'apk lit le dépôt community',
	'practice.goal.docker-installed': 'Docker est installé',
	'practice.goal.docker-enabled': 'Docker est dans un runlevel, donc lancé avec la machine',
	'practice.goal.docker-answers': 'Le démon répond',
	'practice.goal.hello-world-ran': 'docker run hello-world réussit',
	'practice.goal.settings-valid': 'Le démon peut lire /etc/docker/daemon.json',
	'practice.goal.names-resolve': 'Les noms de serveurs sont trouvés',
	'practice.goal.user-in-group': '{user} est dans le groupe docker',
	'practice.goal.indexes-complete': 'Chaque index peut être téléchargé',
	'practice.goal.clock-right': "L'horloge est juste",
	'practice.goal.kernel-current': 'Le noyau en marche trouve ses modules',
	'practice.goal.space-free': 'Il y a de la place pour Docker sur le disque',
	'practice.goal.docker-kept': 'Un redémarrage ramène Docker',
	'practice.goal.one-branch': "Tous les dépôts sont d'une même branche",
	'practice.goal.not-locked': 'Aucun autre apk ne tient la base de données',
	'practice.goal.file-has': '{file} a "{text}"',
	'practice.goal.file-lacks': '{file} n\'a plus "{text}"',
	'practice.goal.package': '{name} est installé',
	'practice.goal.no-package': "{name} n'est pas installé",
	'practice.goal.service': '{service} est dans le runlevel {runlevel}',
	'practice.goal.no-service': "{service} n'est pas dans le runlevel {runlevel}",
	'practice.goal.command': '"{command}" finit avec le code de sortie {exit}',
	'practice.community-off.title': 'Community est désactivé',
	'practice.community-off.subject': 'dépôts',
	'practice.community-off.story':
		'Un Alpine neuf. Le premier essai, apk add docker, finit par "no such package". Le réseau marche.',
	'practice.community-off.lesson':
		'Docker est dans le dépôt community, et une installation ordinaire laisse cette ligne en commentaire. "No such package" sans avertissement du réseau veut dire : regardez d\'abord /etc/apk/repositories.',
	'practice.community-off.nudge': "apk ne peut installer que ce qu'offrent ses dépôts.",
	'practice.community-off.direction':
		"Lisez /etc/apk/repositories : une ligne qui commence par # n'est pas lue.",
	'practice.community-off.answer':
		'Enlevez le # de la ligne qui finit par /community, puis lancez apk update et apk add docker.',
	'practice.clean.title': 'Une machine propre',
	'practice.clean.subject': 'tout le chemin',
	'practice.clean.story': 'Un Alpine tout neuf où rien ne cloche.',
	'practice.clean.lesson':
		'Cinq étapes font marcher Docker : contrôle, dépôts, installation, service, test. Un service lancé ne prouve rien ; un conteneur qui a tourné, si.',
	'practice.clean.nudge': "Suivez les cinq étapes dans l'ordre.",
	'practice.clean.direction':
		'Installez le paquet docker, ajoutez son service à un runlevel, lancez-le, puis interrogez le démon.',
	'practice.clean.answer':
		'apk update, apk add docker, rc-update add docker default, service docker start, docker run --rm hello-world.',
	'practice.not-in-group.title': 'Accès refusé au socket',
	'practice.not-in-group.subject': 'groupes, connexion',
	'practice.not-in-group.story':
		'Docker tourne. {user} tape docker ps et lit "permission denied while trying to connect". En root, la même commande marche.',
	'practice.not-in-group.lesson':
		'Le socket du démon appartient au groupe docker. Un membre de ce groupe est aussi puissant que root, et une nouvelle appartenance compte dès la prochaine connexion.',
	'practice.not-in-group.nudge':
		'Le démon va bien. Comparez ce que {user} peut faire avec le propriétaire du socket.',
	'practice.not-in-group.direction':
		"/run/docker.sock appartient à root et au groupe docker ; id montre les groupes d'un utilisateur.",
	'practice.not-in-group.answer':
		'addgroup {user} docker, puis {user} se déconnecte et se reconnecte.',
	'practice.dns-down.title': 'Le serveur de noms se tait',
	'practice.dns-down.subject': 'réseau, lire les avertissements',
	'practice.dns-down.story':
		'La machine a changé de salle. Depuis, apk add docker est long et finit par "no such package". Le câble va bien.',
	'practice.dns-down.lesson':
		'"No such package" après une ligne WARNING est une panne du réseau. L\'avertissement nomme la cause : ici, les noms des serveurs n\'ont pas été trouvés.',
	'practice.dns-down.nudge': 'Lisez les lignes WARNING avant la ligne ERROR.',
	'practice.dns-down.direction':
		'nslookup interroge le serveur de noms de /etc/resolv.conf. Est-ce celui de cette salle ?',
	'practice.dns-down.answer':
		'Mettez dans /etc/resolv.conf un serveur de noms qui répond, comme 9.9.9.9, puis lancez apk update.',
	'practice.diskless.title': 'Disparu après le redémarrage',
	'practice.diskless.subject': 'systèmes en mémoire',
	'practice.diskless.story':
		"La machine démarre d'une clé et tourne en mémoire. Docker a déjà été installé deux fois, et deux fois il avait disparu au matin.",
	'practice.diskless.lesson':
		'Un système en mémoire ne garde que ce qui est écrit sur son support : les réglages avec "lbu commit", les paquets dans le cache d\'apk. Les images demandent un disque à elles.',
	'practice.diskless.nudge': 'Regardez la ligne de / dans /proc/mounts, et /etc/lbu/lbu.conf.',
	'practice.diskless.direction':
		"Deux choses sont à garder : les paquets, car docker n'est sur aucun support de démarrage, et ce qui a changé dans /etc.",
	'practice.diskless.answer':
		'setup-apkcache /media/usb/cache, installer et lancer Docker, puis apk cache download et lbu commit.',
	'practice.daemon-json-broken.title': 'Le démon meurt à chaque fois',
	'practice.daemon-json-broken.subject': 'logs, configuration',
	'practice.daemon-json-broken.story':
		'Docker marchait jusqu\'à hier, quand quelqu\'un a changé les réglages des logs. service docker start dit [ ok ], et toute commande docker dit "Cannot connect to the Docker daemon".',
	'practice.daemon-json-broken.lesson':
		'[ ok ] veut dire que le superviseur a été lancé. La raison de la mort du démon est dans /var/log/docker.log ; après cinq essais, le superviseur renonce et rc-status dit failed.',
	'practice.daemon-json-broken.nudge': "Le démon dit pourquoi il s'arrête. Où écrit-il ?",
	'practice.daemon-json-broken.direction':
		"Lisez la fin de /var/log/docker.log, puis le fichier qu'il nomme.",
	'practice.daemon-json-broken.answer':
		"Enlevez de /etc/docker/daemon.json la virgule avant l'accolade fermante, puis lancez rc-service docker restart.",
	'practice.community-hidden.title': 'Community derrière une ligne',
	'practice.community-hidden.subject': 'lire les dépôts',
	'practice.community-hidden.story':
		'Quelqu\'un a suivi un guide et écrit une ligne dans /etc/apk/repositories. La ligne de community est là, et pourtant apk add docker dit "no such package".',
	'practice.community-hidden.lesson':
		"apk lit /etc/apk/repositories ligne par ligne. apk 3 s'arrête à une ligne qu'il ne peut pas lire et ne voit rien au-dessous ; apk 2 prend chaque ligne de ce genre pour un dossier et prévient. Les blancs devant une adresse comptent aussi.",
	'practice.community-hidden.nudge':
		"Lancez apk update et comptez les adresses qu'il nomme. Community en fait-il partie ?",
	'practice.community-hidden.direction':
		"Lisez /etc/apk/repositories depuis le haut : quelle ligne n'est ni un commentaire ni une adresse ? Qu'y a-t-il avant la dernière adresse ?",
	'practice.community-hidden.answer':
		'Enlevez la ligne "enable community" et la tabulation devant la dernière ligne, puis apk update et apk add docker.',
	'practice.mixed-branches.title': 'Deux branches à la fois',
	'practice.mixed-branches.subject': 'lire les conflits',
	'practice.mixed-branches.story':
		'Un guide disait que le Docker le plus récent est dans edge, et son community a été écrit dans le fichier. Maintenant, apk add docker affiche une page de "breaks" et "satisfies".',
	'practice.mixed-branches.lesson':
		"Les paquets d'une branche sont faits les uns pour les autres. Un community plus récent veut un musl plus récent que celui du main d'une version, et apk refuse de casser le système.",
	'practice.mixed-branches.nudge':
		'Lisez seulement les lignes avec "breaks" : qui veut plus que ce qu\'il y a ?',
	'practice.mixed-branches.direction':
		'Comparez le mot après alpine/ dans les deux lignes de /etc/apk/repositories avec /etc/alpine-release.',
	'practice.mixed-branches.answer':
		'Écrivez la branche de cette machine à la place de edge dans la ligne de community, puis apk update et apk add docker.',
	'practice.pinned-version.title': 'Une version du passé',
	'practice.pinned-version.subject': 'world, versions figées',
	'practice.pinned-version.story':
		"Il y a des années, quelqu'un a voulu exactement une version de la ligne de commande. Maintenant, apk add échoue, quoi qu'on installe.",
	'practice.pinned-version.lesson':
		'/etc/apk/world liste ce qui a été demandé. "docker-cli=20.10.20-r0" fige une version : si aucun dépôt ne l\'a plus, tout changement échoue tant qu\'elle est figée.',
	'practice.pinned-version.nudge': 'Le rapport nomme world[...] : quel fichier est-ce ?',
	'practice.pinned-version.direction':
		'Lisez /etc/apk/world, et comparez la ligne de docker-cli à ce que dit apk policy docker-cli.',
	'practice.pinned-version.answer':
		'Dans /etc/apk/world, changez la ligne "docker-cli=20.10.20-r0" en "docker-cli", puis apk add docker.',
	'practice.masked-in-world.title': 'Docker est interdit',
	'practice.masked-in-world.subject': 'world, conflits',
	'practice.masked-in-world.story':
		"La machine servait à compiler, et Docker n'y était pas voulu. apk trouve docker, et le refuse quand même.",
	'practice.masked-in-world.lesson':
		'Une ligne avec "!" dans /etc/apk/world dit qu\'un paquet ne doit pas être installé. Elle vient de "apk add !name" et reste tant qu\'on ne l\'enlève pas.',
	'practice.masked-in-world.nudge':
		'Lisez la ligne avec "breaks" : qu\'est-ce qui est écrit devant le nom ?',
	'practice.masked-in-world.direction': 'grep ! /etc/apk/world montre ce que cette machine refuse.',
	'practice.masked-in-world.answer':
		'Enlevez la ligne "!docker-cli" de /etc/apk/world, puis apk add docker.',
	'practice.dead-mirror.title': 'Le miroir a disparu',
	'practice.dead-mirror.subject': 'miroirs',
	'practice.dead-mirror.story':
		"La machine a été installée dans une entreprise dont le miroir n'existe plus. Rien ne peut être installé.",
	'practice.dead-mirror.lesson':
		"L'adresse du miroir est dans /etc/apk/repositories, une fois par dépôt. Tous les miroirs ont les mêmes paquets ; dl-cdn.alpinelinux.org est toujours là.",
	'practice.dead-mirror.nudge':
		"apk update nomme l'adresse qu'il a demandée. Cet hôte existe-t-il ?",
	'practice.dead-mirror.direction':
		"nslookup d'un autre nom marche, le serveur de noms va donc bien : c'est ce nom-là qui a disparu.",
	'practice.dead-mirror.answer':
		'Écrivez dl-cdn.alpinelinux.org à la place de mirror.gone.example dans les deux lignes, puis apk update.',
	'practice.three-faults.title': 'Trois choses à la fois',
	'practice.three-faults.subject': 'pour les braves',
	'practice.three-faults.story':
		'Trois personnes ont essayé avant vous. Docker doit tourner à midi, et chaque erreur cache la suivante.',
	'practice.three-faults.lesson':
		"Corrigez une chose, puis relisez ce que disent les outils : l'erreur suivante est une autre. Une plus longue liste de suppositions n'aurait pas été plus rapide.",
	'practice.three-faults.nudge':
		'Commencez où apk commence : les dépôts, puis world, puis le service. Réessayez après chaque changement.',
	'practice.three-faults.direction':
		'Un défaut est dans /etc/apk/repositories, un dans /etc/apk/world, un dans /etc/docker/daemon.json.',
	'practice.three-faults.answer':
		'Activez community, enlevez "!docker-cli", installez, et retirez la virgule après "json-file".',
	'practice.wrong-clock.title': "L'horloge a des années de retard",
	'practice.wrong-clock.subject': 'heure, certificats',
	'practice.wrong-clock.story':
		"La pile de la carte est vide, et les miroirs sont interrogés en https. apk dit que le certificat n'est pas accepté, sur chaque miroir.",
	'practice.wrong-clock.lesson':
		"Un certificat est valable d'un jour à un autre. Pour une horloge décalée de plusieurs années, tout certificat est faux. Réglez l'horloge, et gardez-la juste avec un serveur de temps.",
	'practice.wrong-clock.nudge':
		"Il serait étrange que tous les certificats soient mauvais. Quoi d'autre pourrait l'être ?",
	'practice.wrong-clock.direction':
		"Tapez date. Quand ce certificat a-t-il été délivré, d'après cette horloge ?",
	'practice.wrong-clock.answer':
		"ntpd -q -p pool.ntp.org règle l'horloge ; puis apk update et la suite.",
	'practice.captive-portal.title': 'Le réseau veut une identification',
	'practice.captive-portal.subject': 'réseau, portails',
	'practice.captive-portal.story':
		"L'atelier est dans un hôtel. Le câble marche et les noms sont trouvés, mais apk dit que le format de l'index est mauvais.",
	'practice.captive-portal.lesson':
		"Un réseau d'invités répond à tout par sa page de connexion jusqu'à ce que quelqu'un accepte. apk reçoit une page là où il veut un index. Récupérez la page, suivez son lien, réessayez.",
	'practice.captive-portal.nudge':
		"Quelque chose répond à la place du miroir. Regardez ce qu'il envoie.",
	'practice.captive-portal.direction':
		'wget -qO- http://dl-cdn.alpinelinux.org/ affiche la réponse. À qui est cette page ?',
	'practice.captive-portal.answer':
		'Suivez le lien de la page : wget -qO- http://portal.hotel.example/accept, puis apk update.',
	'practice.not-enabled.title': 'Perdu depuis le redémarrage',
	'practice.not-enabled.subject': 'runlevels',
	'practice.not-enabled.story':
		'Docker a marché toute la semaine. Depuis le redémarrage de cette nuit, toute commande docker dit "Cannot connect to the Docker daemon".',
	'practice.not-enabled.lesson':
		'"service docker start" lance maintenant, et seulement maintenant. Au démarrage est lancé ce qui est dans un runlevel : rc-update add docker default.',
	'practice.not-enabled.nudge': 'Qui lance un service quand la machine démarre ?',
	'practice.not-enabled.direction':
		'rc-update show liste les services de chaque runlevel. Docker y est-il ?',
	'practice.not-enabled.answer': 'rc-update add docker default, puis rc-service docker start.',
	'practice.supervisor-gone.title': 'Lancé, et pourtant mort',
	'practice.supervisor-gone.subject': 'superviseur, états',
	'practice.supervisor-gone.story':
		'La machine a manqué de mémoire et le noyau a arrêté des processus. service docker start dit "already been started", et aucune commande docker ne reçoit de réponse.',
	'practice.supervisor-gone.lesson':
		'OpenRC retient qu\'un service a été lancé. Si son superviseur a été tué, ce souvenir est faux : "unsupervised". "zap" l\'oublie, et alors un lancement en est à nouveau un ; une relance aussi.',
	'practice.supervisor-gone.nudge': 'Demandez son état au service et lisez bien le mot.',
	'practice.supervisor-gone.direction':
		'"unsupervised" veut dire : noté comme lancé, et personne ne veille dessus. ps ne montre pas de dockerd.',
	'practice.supervisor-gone.answer': 'rc-service docker zap, puis rc-service docker start.',
	'practice.kernel-not-rebooted.title': 'Noyau mis à jour, non redémarré',
	'practice.kernel-not-rebooted.subject': 'modules, erreurs',
	'practice.kernel-not-rebooted.story':
		'La machine a été mise à jour hier. Depuis, le démon meurt à chaque lancement, avec beaucoup de mots sur iptables et NAT.',
	'practice.kernel-not-rebooted.lesson':
		"Une mise à niveau remplace les modules sur le disque pendant que l'ancien noyau tourne encore. Il ne trouve alors plus de modules, et Docker en a besoin. Redémarrez après un nouveau noyau.",
	'practice.kernel-not-rebooted.nudge':
		'Le démon ne peut pas charger quelque chose. À qui est-ce demandé ?',
	'practice.kernel-not-rebooted.direction': 'Comparez uname -r avec ls /lib/modules.',
	'practice.kernel-not-rebooted.answer':
		'reboot. Docker est dans un runlevel, il est donc lancé tout seul.',
	'practice.apk-locked.title': 'Un autre apk tourne',
	'practice.apk-locked.subject': 'processus, verrous',
	'practice.apk-locked.story':
		"apk dit qu'il ne peut pas verrouiller la base de données. Un collègue a lancé une mise à niveau il y a des heures et est rentré ; son terminal est bloqué.",
	'practice.apk-locked.lesson':
		"Un seul apk à la fois peut changer un système. Attendez l'autre ou, s'il est bloqué depuis des heures, arrêtez-le par son numéro. Supprimer le verrou à la main n'aiderait pas.",
	'practice.apk-locked.nudge': "Quelqu'un tient le verrou. Qui ?",
	'practice.apk-locked.direction': 'ps liste ce qui tourne, avec un numéro devant chacun.',
	'practice.apk-locked.answer':
		"kill 2345 arrête l'apk bloqué ; ensuite installez comme d'habitude.",
	'practice.disk-full.title': 'Le disque est presque plein',
	'practice.disk-full.subject': 'espace, ménage',
	'practice.disk-full.story':
		"apk add docker finit par des erreurs : no space left on device. Le disque a 8 GB, et personne ne sait ce qu'il contient.",
	'practice.disk-full.lesson':
		"df dit à quel point un disque est plein, du dit de quoi. Les vieux logs sont l'hôte habituel. Faites d'abord le ménage, puis installez ; apk reprend où il s'est arrêté.",
	'practice.disk-full.nudge':
		"À quel point le disque est-il plein, et qu'est-ce qui prend la place ?",
	'practice.disk-full.direction':
		'df -h, puis du -h /var/log : un fichier est bien plus gros que tous les autres.',
	'practice.disk-full.answer': 'rm /var/log/messages.old, puis installez Docker.',

	// en/glossary.ts
	'glossary.title': 'Mots',
	'glossary.none': 'Pas de tel mot. "glossary" seul les montre tous.',
	'glossary.apk':
		"Le gestionnaire de paquets d'Alpine : le programme qui installe, met à jour et retire des logiciels. Exemple : apk add docker.",
	'glossary.bridge':
		"Un commutateur fait de logiciel. Docker en crée un, docker0, et y branche chaque conteneur, pour que les conteneurs se joignent entre eux et l'extérieur.",
	'glossary.cgroup':
		'Un groupe de processus dont le noyau compte et limite la mémoire et le temps de processeur. Docker met chaque conteneur dans un groupe.',
	'glossary.community':
		"Le dépôt où Alpine garde docker. Une installation neuve l'a écrit et désactivé.",
	'glossary.compose':
		"Un plug-in de docker qui lance plusieurs conteneurs ensemble à partir d'un fichier : docker compose up.",
	'glossary.constraint':
		'Une demande dans world : un nom, une version, ou un nom qui ne doit pas y être. apk ne change rien qui en viole une.',
	'glossary.container':
		"Un processus, avec tout ce qu'il lance, qui voit son propre système de fichiers, son réseau et sa liste de processus. Il est fait d'une image et disparaît quand il se termine.",
	'glossary.daemon':
		"Un programme qui travaille en arrière-plan et attend qu'on l'interroge. dockerd est le démon de Docker ; la commande docker ne fait que l'interroger.",
	'glossary.dependency':
		"Un paquet dont un autre a besoin. apk l'installe avec, et le retire quand plus rien n'en a besoin.",
	'glossary.diskless':
		'Un système qui démarre d\'une clé vers la mémoire. Ce qui est changé disparaît au redémarrage, sauf si "lbu commit" l\'écrit.',
	'glossary.group-docker':
		'Les utilisateurs qui peuvent parler au démon. Chacun peut agir comme root, car un conteneur peut recevoir tout le disque.',
	'glossary.image':
		"Les fichiers dont part un conteneur, en lecture seule, en couches. Elle est téléchargée d'un registre et reste jusqu'à ce qu'on la supprime.",
	'glossary.index':
		"La liste de ce qu'offre un dépôt. apk update la télécharge ; apk add ne regarde que dans les listes qu'il a.",
	'glossary.init-script':
		"Le fichier de /etc/init.d qui dit comment un service est lancé, arrêté, et ce qu'il lui faut avant.",
	'glossary.kernel-module':
		'Une partie du noyau chargée au besoin. Elle doit aller exactement avec le noyau en marche.',
	'glossary.log':
		"Ce qu'un programme note pendant qu'il travaille. Le démon écrit dans /var/log/docker.log, le système dans /var/log/messages.",
	'glossary.mirror':
		"Un serveur avec une copie de tout Alpine. Tous les miroirs ont les mêmes paquets : n'importe lequel convient donc.",
	'glossary.openrc':
		"Ce qui lance les services d'Alpine, l'un après l'autre, dans l'ordre où ils ont besoin les uns des autres.",
	'glossary.package':
		"Un programme avec ses fichiers, ses scripts et la liste de ce qu'il lui faut, dans un fichier qui finit par .apk.",
	'glossary.pin':
		"Une demande d'une seule version, comme docker=20.10.20-r0. Elle vaut jusqu'à ce que quelqu'un l'enlève de world.",
	'glossary.port':
		'Un numéro auquel répond un programme d\'une machine. "docker run -p 8080:80" mène le port 8080 de la machine au port 80 d\'un conteneur.',
	'glossary.registry':
		"Un serveur qui garde des images. Docker interroge Docker Hub, registry-1.docker.io, si aucun autre n'est nommé.",
	'glossary.repository':
		'Une étagère de paquets avec un index, à une adresse. /etc/apk/repositories liste celles où apk regarde, une par ligne.',
	'glossary.root': "L'utilisateur qui peut tout faire. Changer le système demande root.",
	'glossary.runlevel':
		'Un ensemble de services qu\'OpenRC lance ensemble. "boot" est atteint tôt, "default" en dernier ; rc-update y met des services.',
	'glossary.service':
		"Un programme en arrière-plan qu'OpenRC lance et arrête : docker, sshd, crond. \"started\" dit qu'il a été lancé, pas qu'il marche.",
	'glossary.socket':
		'Un fichier par lequel des programmes se parlent. Le démon écoute sur /run/docker.sock ; qui peut y écrire peut utiliser Docker.',
	'glossary.supervisor':
		"Un petit programme qui lance un démon et le relance quand il s'arrête. Après trop d'essais, il renonce.",
	'glossary.tag':
		'Une marque devant un dépôt : @testing. Ses paquets ne sont pris que là où la marque est demandée : apk add name@testing. Les images ont aussi des étiquettes : leur version.',
	'glossary.volume':
		'Un dossier qui survit à un conteneur, gardé par Docker dans /var/lib/docker/volumes.',
	'glossary.world':
		"Le fichier /etc/apk/world : tout ce que quelqu'un a demandé. apk en déduit le reste, à chaque fois.",

	// en/lesson.ts
	'screen.scenarios': 'Scénarios',
	'screen.lesson': 'Le scénario',
	'screen.shell': 'Shell',
	'screen.editor': 'Éditeur',
	'header.scenarios': 'scénarios',
	'header.lesson': 'scénario',
	'header.shell': 'shell',
	'header.editor': 'vi',
	'scenarios.rail': 'Entraînement : apprendre sur une machine incassable',
	'lesson.rail': "Un scénario : ce qui est raconté, ce qu'il faut atteindre",
	'shell.rail': 'Un shell sur la machine fictive',
	'scenarios.title': 'Scénarios',
	'scenarios.release': 'Alpine {release}, apk {generation}',
	'scenarios.goal': 'But',
	'scenarios.learn': 'Récit',
	'scenarios.pace': 'Tempo',
	'scenarios.best': 'Record',
	'scenarios.best.none': 'pas encore essayé',
	'scenarios.best.some': '{points} points en {time}',
	'scenarios.pace.real': 'crédible (+ pour rapide)',
	'scenarios.pace.fast': 'rapide (+ pour immédiat, - pour crédible)',
	'scenarios.pace.instant': 'immédiat (- pour rapide)',
	'scenarios.promise': "Les mêmes écrans qu'en vrai. Les commandes vont à un Alpine fictif.",
	'scenarios.promise.short': "Rien ici n'est réel.",
	'scenarios.item': '{number}  {title}',
	'scenarios.note': '{minutes} min   {subject}',
	'scenarios.loading': 'La machine fictive se prépare.',
	'scenarios.welcome': '{text}',
	'lesson.goals': 'But : {met} sur {total} atteint',
	'lesson.goal': '{text}',
	'lesson.solved': 'Résolu : tous les buts atteints.',
	'lesson.learned': 'Ce que vous avez appris',
	'lesson.score': '{points} points, {time}, {hints}, {commands}',
	'lesson.hints.none': 'aucun indice',
	'lesson.hints.some': '{count} {count?indice:indices}',
	'lesson.commands.some': '{count} {count?commande:commandes}',
	'lesson.best': 'Record : {points} points en {time}',
	'lesson.notice.solved': 'EXERCICE : résolu. p : le résultat.',
	'lesson.notice.solved.shell': 'EXERCICE : résolu. Esc : le résultat.',
	'lesson.notice.saved': 'Enregistré : {path}',
	'lesson.hint': 'Indice {number} sur {total}',
	'lesson.hint.title': 'Indices',
	'lesson.hint.nudge': 'coup de pouce',
	'lesson.hint.direction': 'direction',
	'lesson.hint.answer': 'réponse',
	'lesson.hint.more': 'Entrée montre le suivant : {grade}. Il coûte {cost} points.',
	'lesson.hint.ask':
		"Aucun indice n'a encore été montré. Il y en a trois : un coup de pouce, une direction et la réponse.",
	'lesson.hint.all': "C'était le dernier.",
	'choice.lesson.wizard': "Réparer avec l'assistant",
	'choice.lesson.wizard.note': 'regarde, puis cinq étapes',
	'choice.lesson.shell': 'Réparer à la main dans un shell',
	'choice.lesson.shell.note': 'des commandes comme en vrai',
	'choice.hand.note': 'dans le shell : {line}',
	'choice.hand.reboot': 'Redémarrer la machine simulée',
	'choice.hand.portal': 'Voir la page et se connecter',
	'choice.hand.clock': "Mettre l'horloge à l'heure",
	'choice.hand.lock': 'Voir qui tient le verrou',
	'choice.hand.disk': 'Voir ce qui remplit le disque',
	'choice.lesson.trouble': "Laisser l'assistant chercher",
	'choice.lesson.hint': 'Voir un indice ({shown}/{total} montrés)',
	'choice.lesson.hint.note': 'coup de pouce, direction, réponse',
	'choice.lesson.words': 'Chercher un mot',
	'choice.lesson.words.note': 'dépôt, world, runlevel, démon',
	'choice.lesson.next': 'Scénario suivant : {title}',
	'choice.lesson.again': 'Le même scénario encore une fois',
	'choice.lesson.others': 'Tous les scénarios',
	'choice.lesson.save': 'Enregistrer le résultat',
	'choice.lesson.save.note': 'un certificat à imprimer, et du JSON',
	'choice.lesson.result': 'Voir où en est le scénario',
	'choice.lesson.running': "l'assistant est au travail",
	'choice.lesson.leave': "Quitter l'entraînement",
	'key.release': "Prendre l'autre version d'Alpine, avec l'autre apk",
	'key.release.short': 'autre',
	'key.pace-up': 'Faire passer le temps fictif plus vite',
	'key.pace.short': 'tempo',
	'key.pace-down': 'Faire passer le temps fictif plus lentement',
	'key.hint': 'Montrer les indices ; le suivant seulement sur demande',
	'key.hint.short': 'indice',
	'key.next-hint': "Montrer l'indice suivant",
	'key.next-hint.short': 'suivant',
	'key.lesson': 'Aller au scénario : but, indices, shell',
	'key.lesson.short': 'scénario',
	'key.glossary': "Expliquer les mots : dépôt, world, runlevel, démon et d'autres",
	'key.glossary.short': 'mots',
	'key.deeper': 'Expliquer la raison en détail, ou en une phrase',
	'key.deeper.short': 'en détail',
	'key.deeper.narrow': 'détail',
	'key.run-line': 'Lancer la ligne',
	'key.run-line.short': 'va',
	'key.history': "Prendre une ligne d'avant",
	'key.history.short': 'avant',
	'key.complete': "Compléter le nom d'un fichier ou d'une commande",
	'key.complete.short': 'compléter',
	'key.leave-shell': 'Revenir au scénario ; le shell reste tel quel',
	'key.leave-shell.short': 'scénario',
	'key.stop-line': 'Arrêter la commande ; vider la ligne ; sortir si elle est vide',
	'key.stop-line.short': 'arrêter',
	'key.shell-scroll': 'Parcourir ce qui a été dit',
	'key.editor.insert': 'Commencer à taper (vi)',
	'key.editor.insert.short': 'taper',
	'key.editor.end-insert': 'Finir de taper (vi)',
	'key.editor.end-insert.short': 'fin',
	'key.editor.save': 'Enregistrer et sortir (vi)',
	'key.editor.save.short': 'garder',
	'key.editor.leave': 'Sortir sans enregistrer (vi)',
	'key.editor.leave.short': 'fin',
	'key.editor.cut': 'Enlever une lettre, ou une ligne avec dd (vi)',
	'key.editor.cut.short': 'ligne',
	'key.editor.undo': 'Annuler le dernier changement (vi)',
	'key.editor.undo.short': 'retour',
	'shell.begin':
		"EXERCICE : un Alpine {release} fictif. Tapez help pour ce qu'il sait faire, exit ou Esc pour sortir.",
	'shell.dropped': "{count} {count?ligne d'avant a:lignes d'avant ont} disparu",
	'shell.goal': 'EXERCICE : but atteint.',
	'shell.hand':
		"Entrée exécute une ligne. Échap revient à l'assistant, qui regarde alors de nouveau.",
	'shell.hand.reboot':
		"Un nouveau noyau ne sert qu'après un redémarrage, et c'est à vous d'en décider.",
	'shell.hand.portal':
		'Une page répond à la place du miroir. Elle donne une adresse pour accepter : demandez-la aussi avec wget.',
	'shell.hand.clock':
		"Si l'horloge est fausse, les certificats sont refusés. Un serveur de temps connaît l'heure.",
	'shell.hand.lock':
		"Un autre apk tient le verrou. S'il ne fait plus rien, terminez-le : kill et son numéro.",
	'shell.hand.disk':
		"Cherchez un fichier dont personne n'a plus besoin et supprimez-le : rm et son chemin.",
	'shell.stopped': '^C',
	'shell.help':
		"C'est une machine fictive : rien n'est réel. Elle joue apk, rc-service, rc-update, rc-status, service, docker et les outils de BusyBox. Ce qu'elle ne joue pas, elle le refuse avec des mots.",
	'shell.help.programs': 'Programmes : {names}',
	'shell.help.lesson':
		"De l'entraînement lui-même : goal, story, hint, glossary [WORD], explain COMMAND, help, exit.",
	'shell.explain.nothing': 'explain : nommez une commande, comme : explain apk add docker',
	'shell.no-lesson': "Il n'y a pas de scénario ici.",
	'editor.changed': 'pas encore enregistré : ZZ enregistre et sort, {leave} sort sans enregistrer',
	'editor.unknown': 'pas joué par la machine fictive : :{command}',
	'editor.not-found': 'introuvable : {text}',
	'editor.nothing-to-undo': 'rien à annuler',
	'editor.saved': 'enregistré, {count} {count?ligne:lignes}',
	'editor.mode.insert': '-- saisie ; Esc la termine --',
	'editor.mode.normal': 'i taper, dd couper, u annuler, ZZ enregistrer, {leave} sortir',
	'editor.mode.normal.short': 'i taper  ZZ garder  {leave} sortir',
	'editor.new': 'nouveau fichier',
	'explain.why.longer.label': '',
	'explain.deeper': 'd dit la raison en détail',
	'result.title': "Certificat d'EXERCICE",
	'result.line.who': 'Place      {seat}',
	'result.line.workshop': 'Atelier    {title}',
	'result.line.scenario': 'Scénario   {title}',
	'result.line.release': 'Sur        Alpine {release} fictif, seed {seed}',
	'result.line.outcome': 'Résultat   {outcome}',
	'result.solved': 'résolu',
	'result.not-solved': 'pas encore résolu : {met} buts sur {total}',
	'result.line.points': 'Points     {points} sur 100',
	'result.line.time': "Temps      {time} à l'horloge fictive",
	'result.line.hints': 'Indices    {hints}',
	'result.line.commands': 'Commandes  {commands}',
	'result.line.learned': 'Appris     {text}',
	'result.line.practice':
		"EXERCICE : tout cela s'est passé sur une machine fictive. Rien de réel n'a été changé.",
	'result.saved': 'EXERCICE : le résultat est dans {path}, le certificat dans {certificate}.',
	'result.not-saved': "EXERCICE : le résultat n'a pas pu être écrit dans {path} : {reason}",
	'summary.table.seat': 'place',
	'summary.table.scenario': 'scénario',
	'summary.table.result': 'résultat',
	'summary.table.points': 'points',
	'summary.table.time': 'temps',
	'summary.table.hints': 'indices',
	'summary.table.solved': 'résolu',
	'summary.table.open': 'ouvert',
	'summary.table.title':
		'EXERCICE : résultats de {seats} places, {solved} scénarios résolus sur {total}',
	'summary.no-files': 'Nommez les fichiers de résultats des places : practice --summary FILE...',
	'summary.bad-file': "{path} n'est pas un résultat d'entraînement : {reason}",
	'summary.cannot-read': '{path} est illisible : {reason}',
	'file.fault': '{path}, ligne {line} : {field} : {problem}',
	'file.fault.no-field': '{path}, ligne {line} : {problem}',
	'file.unreadable': '{path} est illisible : {reason}',
	'file.no-json': "ce n'est plus du JSON à partir d'ici",
	'file.missing': 'ce champ manque',
	'file.unknown': 'pas de tel champ ; connus ici : {known}',
	'file.twice': 'ce champ est là deux fois',
	'file.expected': 'attendu : {kind}',
	'file.choice': "attendu : l'un de {choices}",
	'file.range': 'attendu : un nombre de {lowest} à {highest}',
	'file.empty': "attendu : un texte qui n'est pas vide",
	'file.hints': 'attendu : exactement trois indices, un coup de pouce, une direction et la réponse',
	'file.goal': "attendu : le nom d'un contrôle, ou un objet avec file, package, service ou command",
	'file.step': 'attendu : une ligne à taper, ou un objet avec edit, from et to, ou avec wait',
	'file.path': 'attendu : un chemin qui commence par une barre oblique',
	'file.solved-at-start':
		"tous les buts sont atteints au départ sur Alpine {release} : il n'y a rien à faire",
	'file.not-solved': 'la solution n\'atteint pas "{goal}" sur Alpine {release}',
	'file.not-played': '"{line}" est hors du jeu : {said}',
	'file.scenario-twice': '{name} y figure deux fois',
	'file.no-scenario': "il n'y a pas de scénario {name} ; practice --list les nomme",
	'kind.text': 'un texte entre guillemets',
	'kind.texts': 'une liste de textes',
	'kind.list': 'une liste',
	'kind.object': 'un objet entre accolades',
	'kind.number': 'un nombre',
	'kind.boolean': 'true ou false',
	'kind.text-or-null': 'un texte entre guillemets, ou null',
	'practice.window-title': 'EXERCICE - Docker on Alpine',
	'practice.files': 'EXERCICE : {path} est bon : {title}',
	'practice.workshop.welcome': 'EXERCICE : {text}',
	'practice.usage.summary': 'practice --summary FILE...',

	// en/why.ts
	'why.repositories':
		"apk ne connaît que ce que listent les index de ses dépôts. docker est dans community, et setup-alpine laisse cette ligne désactivée, car seul main est maintenu pendant toute la vie d'une version. Seule cette ligne est changée : autres miroirs, étiquettes et commentaires restent tels quels.",
	'why.update':
		"Une ligne du fichier n'est qu'une adresse. apk update télécharge l'index derrière elle et le garde dans /var/cache/apk. Sans cela, apk regarderait toujours dans l'ancienne liste et dirait \"no such package\" alors que l'adresse est bonne.",
	'why.install':
		"Le nom docker représente plusieurs paquets : le démon (docker-engine), la ligne de commande (docker-cli), ce qui fait tourner les conteneurs (containerd, runc), iptables pour le réseau, et le fichier de service. apk écrit les noms demandés dans /etc/apk/world ; tous les autres sont des dépendances et partent quand rien n'en a besoin.",
	'why.enable':
		"OpenRC lance ce qui est dans un runlevel. Un lien dans /etc/runlevels/default est tout ce qui est créé. Sans lui, Docker tournerait jusqu'au prochain redémarrage puis disparaîtrait, ce qu'on découvre des semaines plus tard.",
	'why.settings':
		"dockerd lit /etc/docker/daemon.json avant de faire quoi que ce soit d'autre, et une virgule de travers l'arrête. Le lui demander avant avec --validate coûte un instant et ne change rien.",
	'why.start':
		'Le service lance un superviseur, et le superviseur lance dockerd. [ ok ] dit donc que le superviseur est là. Si le démon vit ne se sait que quelques secondes plus tard.',
	'why.wait':
		"dockerd a besoin d'un moment pour son réseau et son stockage. L'interroger trop tôt donne \"Cannot connect\", qui ressemble à une panne et n'en est pas une. Il est donc interrogé encore et encore, jusqu'à une limite.",
	'why.access':
		"Le socket du démon appartient au groupe docker. Qui peut y écrire peut lancer un conteneur avec tout le disque dedans, et devient ainsi root. Voilà pourquoi personne n'est ajouté sans demande.",
	'why.cache':
		'Un système en mémoire oublie ses paquets. apk peut garder les fichiers téléchargés sur le support de démarrage et les réinstalle au démarrage, sans réseau.',
	'why.commit':
		"lbu emballe ce qui a changé dans /etc dans une archive sur le support de démarrage. Au démarrage, l'archive est déballée d'abord, et par world apk sait quoi installer.",
	'why.verify':
		"Un service lancé ne prouve rien, et un numéro de version prouve seulement que le démon répond. Un conteneur qui a tourné prouve d'un coup noyau, stockage, réseau et registre.",
	'why.other':
		"Il n'y a pas de plus longue explication de cette étape ; la phrase au-dessus dit pourquoi elle est faite.",

	// en/diagnosis-network.ts
	'cause.captive-portal': 'Une page de connexion répond à la place du serveur de paquets',
	'cause.captive-portal.because':
		"{subject} a répondu, mais par autre chose qu'un index de paquets. Les réseaux d'hôtels, de trains et d'invités font cela : tant que personne ne s'identifie, ils envoient leur propre page pour toute adresse.",
	'cause.connection-closed': "Le serveur de paquets a coupé la connexion avant d'avoir répondu",
	'cause.connection-closed.because':
		"La connexion avec {subject} s'est faite puis a été coupée. Un miroir chargé (une copie du serveur de paquets d'Alpine), un pare-feu qui regarde dans les connexions ou une ligne faible font cela.",
	'cause.connection-refused': 'Le serveur de paquets refuse la connexion',
	'cause.connection-refused.because':
		"Une machine répond pour {subject}, mais aucun programme n'y écoute, ou un pare-feu dit non à sa place. Le nom et le chemin sont bons.",
	'cause.connection-timeout': 'Le serveur de paquets ne répond pas à temps',
	'cause.connection-timeout.because':
		"Les paquets vers {subject} se perdent sans un mot. Le plus souvent, un pare-feu les jette ; parfois, le miroir (une copie du serveur de paquets d'Alpine) est en panne.",
	'cause.dns-failure': 'Aucun serveur de noms ne répond',
	'cause.dns-failure.because':
		"apk ne connaît {subject} que de nom. Changer un nom en adresse est le travail d'un serveur de noms (DNS), et aucun de ceux de /etc/resolv.conf n'a répondu. Qu'apk ne connaisse alors pas le paquet n'en est que la suite.",
	'cause.dns-name-not-found': "Le nom du serveur de paquets n'existe pas",
	'cause.dns-name-not-found.because':
		"Le serveur de noms (qui change les noms en adresses) a été interrogé sur {subject} et n'a pas d'adresse. Le nom est mal écrit dans /etc/apk/repositories, ou ce serveur n'existe plus.",
	'cause.http-401': "Le serveur de paquets veut un nom d'utilisateur et un mot de passe",
	'cause.http-401.because':
		"{subject} a répondu par le code 401. La ligne de /etc/apk/repositories n'a pas de nom d'utilisateur ni de mot de passe, ou pas les bons.",
	'cause.http-403':
		'Le serveur de paquets, ou quelque chose devant lui, interdit le téléchargement',
	'cause.http-403.because':
		"{subject} a répondu que l'accès est interdit. Un filtre de ce réseau, un proxy ou une règle du miroir (une copie du serveur de paquets d'Alpine) fait cela ; apk n'y est pour rien.",
	'cause.http-404': 'Une ligne de /etc/apk/repositories ne mène nulle part',
	'cause.http-404.because':
		"{subject} a répondu qu'il n'y a pas un tel dossier. La version ou le nom dans cette ligne est mal écrit, ou la version n'y est plus gardée. Qu'apk ne connaisse alors pas un paquet n'en est que la suite.",
	'cause.http-5xx': 'Le serveur de paquets a une panne de son côté',
	'cause.http-5xx.because':
		"{subject} a répondu que quelque chose est cassé de son côté. Rien sur cette machine ne peut le réparer ; un autre miroir (une copie du serveur de paquets d'Alpine) a les mêmes paquets.",
	'cause.http-other': "Le serveur de paquets n'accepte pas la demande",
	'cause.http-other.because':
		"{subject} a répondu par une erreur à lui, comme trop de demandes. Attendre aide, ou un autre miroir (une copie du serveur de paquets d'Alpine).",
	'cause.index-corrupt': 'La liste des paquets est abîmée',
	'cause.index-corrupt.because':
		"apk lit, pour chaque dépôt, une liste de ses paquets, l'index. Celui de {subject} est illisible : il est abîmé sur le serveur, en route, ou dans le cache de cette machine (où apk garde ce qu'il a téléchargé).",
	'cause.index-not-fetched': "apk n'a pas encore de liste de paquets",
	'cause.index-not-fetched.because':
		"Les dépôts (des dossiers de paquets sur un serveur) sont en place, mais leurs listes (index) n'ont jamais été téléchargées, et cette commande ne le fait pas. Sans elles, apk ne connaît que ce qui est installé.",
	'cause.index-truncated': 'La liste des paquets est arrivée incomplète',
	'cause.index-truncated.because':
		"apk lit, pour chaque dépôt, une liste de ses paquets, l'index. Celui de {subject} s'est arrêté trop tôt : la connexion s'est coupée, ou le serveur n'en a qu'une partie.",
	'cause.network-unreachable': "Cette machine n'a aucun chemin vers le serveur de paquets",
	'cause.network-unreachable.because':
		"apk n'a pas du tout pu joindre {subject} : il n'y a pas de réseau, pas de route par défaut (la sortie du réseau local), ou quelque chose devant bloque tout.",
	'cause.package-corrupt': 'Un fichier de paquet est abîmé',
	'cause.package-corrupt.because':
		"{subject} a été téléchargé, mais n'est pas un paquet lisible. Il s'est abîmé en route ou sur le serveur. Les autres paquets sont en place.",
	'cause.package-hash-mismatch': "Un paquet n'est pas celui que décrit l'index",
	'cause.package-hash-mismatch.because':
		"{subject} est lisible, mais sa somme de contrôle (un nombre qui dit si un fichier est le bon) n'est pas celle de la liste des paquets. Le serveur est sans doute en pleine mise à jour. apk a raison de le refuser.",
	'cause.package-truncated': 'Un paquet est arrivé incomplet',
	'cause.package-truncated.because':
		"Le téléchargement de {subject} s'est arrêté trop tôt. La connexion s'est coupée, ou le serveur n'a qu'une partie du fichier.",
	'cause.proxy-auth-required': "Le proxy veut un nom d'utilisateur et un mot de passe",
	'cause.proxy-auth-required.because':
		'Un proxy (une machine qui transmet les demandes vers internet) se tient entre cette machine et {subject}, et demande qui veut passer.',
	'cause.proxy-required': 'Seul un proxy mène hors de ce réseau',
	'cause.proxy-required.because':
		"Le chemin direct vers {subject} est fermé. Dans de tels réseaux, un proxy (une machine qui transmet les demandes vers internet) est la seule sortie, et ce programme n'en sait rien.",
	'cause.network-not-allowed': 'apk doit se passer du réseau, et en a besoin',
	'cause.network-not-allowed.because':
		"apk connaît {subject} par une liste de paquets, mais le fichier n'est pas sur cette machine. Avec --no-network, apk n'a pas le droit de le télécharger.",
	'cause.stale-index': 'La liste des paquets est plus vieille que les paquets du serveur',
	'cause.stale-index.because':
		"apk a trouvé {subject} dans sa liste de paquets (l'index) et l'a demandé au serveur. Le serveur a maintenant une version plus récente et ne garde plus l'ancien fichier.",

	// en/diagnosis-repositories.ts
	'cause.cdrom-only-repository': "apk ne cherche que sur le support d'installation",
	'cause.cdrom-only-repository.because':
		"/etc/apk/repositories cite {subject}, le CD, la clé ou l'image d'où Alpine a été installé. Il n'est pas là, ou ne contient pas Docker. Les paquets du réseau ne se trouvent que par une ligne avec une adresse web.",
	'cause.community-repo-disabled': 'Le dépôt "community", qui a Docker, n\'est pas activé',
	'cause.community-repo-disabled.because':
		'Alpine garde {subject} dans le dépôt "community" (un dossier de paquets sur un serveur). apk ne cherche que dans les dépôts cités sans # dans /etc/apk/repositories, et un Alpine tout neuf ne cite que "main".',
	'cause.local-repository-missing': "Un dossier cité comme dépôt n'existe pas",
	'cause.local-repository-missing.because':
		"/etc/apk/repositories cite le dossier {subject}, et il n'existe pas. apk continue sans lui.",
	'cause.main-repo-disabled': 'Le dépôt "main" n\'est pas activé',
	'cause.main-repo-disabled.because':
		'Docker vient de "community", mais ce sur quoi il repose, comme {subject}, vient de "main". apk ne cherche que dans les dépôts cités sans # dans /etc/apk/repositories.',
	'cause.mixed-releases': "Des dépôts de versions différentes d'Alpine sont mélangés",
	'cause.mixed-releases.because':
		'Un paquet d\'une version (d\'Alpine, comme v3.22) a besoin d\'une bibliothèque (du code que des programmes partagent) que seule une autre version a.{wish} "main" et "community" dans /etc/apk/repositories doivent être d\'une seule et même version, celle qui est installée.',
	'cause.repositories-crlf': 'Le fichier des dépôts a des fins de ligne Windows',
	'cause.repositories-crlf.because':
		"Chaque ligne de /etc/apk/repositories finit par un caractère invisible de trop (retour chariot). apk le prend pour une partie de l'adresse, et aucun serveur n'a de dossier de ce nom. Cela vient d'une modification du fichier sous Windows.",
	'cause.repositories-empty': "Le fichier des dépôts n'en cite aucun",
	'cause.repositories-empty.because':
		"{subject} n'a aucune ligne active : apk n'a donc nulle part où chercher. Un dépôt est un dossier de paquets sur un serveur ; chaque ligne du fichier en nomme un.",
	'cause.repositories-joined-lines': 'Deux adresses sont collées sur une ligne',
	'cause.repositories-joined-lines.because':
		"Dans /etc/apk/repositories, deux adresses sont sur une ligne sans retour entre elles. Cela arrive quand on ajoute du texte à un fichier dont la dernière ligne n'a pas de fin. Chaque dépôt demande sa propre ligne.",
	'cause.repositories-missing': "Il n'y a pas de fichier des dépôts",
	'cause.repositories-missing.because':
		"{subject} n'existe pas. Il liste les dossiers de serveurs (dépôts) où apk cherche des paquets ; sans lui, apk ne connaît que ce qui est installé.",
	'cause.repositories-syntax': "Une ligne du fichier des dépôts n'est pas lisible pour apk",
	'cause.repositories-syntax.because':
		'apk lit une adresse par ligne, comme http://dl-cdn.alpinelinux.org/alpine/v3.22/community, sans rien avant ni après. Il a buté sur : {subject}',
	'cause.repositories-wrong-path': 'Une adresse du fichier des dépôts descend un dossier trop bas',
	'cause.repositories-wrong-path.because':
		'apk ajoute de lui-même le dossier du processeur (comme x86_64) et le nom de la liste. La ligne de {subject} les a déjà : apk cherche donc un dossier trop loin.',
	'cause.tag-not-defined': "Un paquet est demandé avec une étiquette qu'aucune ligne n'a",
	'cause.tag-not-defined.because':
		'Dans "name@tag", l\'étiquette choisit une ligne de dépôt qui commence par le même @tag. Pour {subject}, il n\'y en a pas dans /etc/apk/repositories : apk ne change donc rien.',
	'cause.tagged-repo-needs-tag': "Le paquet n'est que dans un dépôt à étiquette",
	'cause.tagged-repo-needs-tag.because':
		"La ligne du dépôt qui a {subject} commence par {other}. apk ne prend des paquets d'une telle ligne que s'ils sont demandés avec l'étiquette, comme name{other}.",
	'cause.v3-repository-syntax':
		"Une ligne du fichier des dépôts est écrite pour une autre génération d'apk",
	'cause.v3-repository-syntax.because':
		'apk 3 connaît des lignes qui commencent par un mot comme "v2" ou "v3" et nomment plusieurs dépôts à la fois ; apk 2, non, et tous les serveurs n\'ont pas ce que "v3" demande. Concerné : {subject}',
	'cause.wrong-architecture':
		'apk est réglé pour un autre type de processeur que celui de cette machine',
	'cause.wrong-architecture.because':
		"Les paquets sont faits pour un type de processeur (architecture). /etc/apk/arch dit à apk lequel, et ce qui y est écrit ne va pas avec les paquets installés ou n'existe pas sur le serveur.",

	// en/diagnosis-packages.ts
	'cause.cache-dir-missing': 'Le dossier des listes téléchargées a disparu',
	'cause.cache-dir-missing.because':
		'apk garde les listes de paquets dans /var/cache/apk. Cette version ne recrée pas le dossier quand il manque : tout téléchargement échoue donc.',
	'cause.database-damaged': "Les propres fiches d'apk sont abîmées ou perdues",
	'cause.database-damaged.because':
		"/lib/apk/db contient ce qui est installé. apk ne peut pas le lire, et sans cela il ne sait pas quoi changer. Rien n'a été changé cette fois.",
	'cause.database-locked': 'Un autre apk est au travail',
	'cause.database-locked.because':
		'Un seul apk à la fois peut changer le système. Le premier tient un verrou (un panneau "ne pas déranger") jusqu\'à ce qu\'il ait fini ; celui-ci a renoncé. Le verrou part de lui-même.',
	'cause.file-conflict': 'Deux paquets veulent le même fichier, ou un dossier est à sa place',
	'cause.file-conflict.because':
		"{subject} ne peut pas être mis en place : il appartient à {other} ou c'est un dossier. apk n'écrase jamais ce qui est à un autre paquet.",
	'cause.interrupted-install': 'apk a été coupé en plein travail',
	'cause.interrupted-install.because':
		"Les étapes s'arrêtent à {subject}, et la ligne finale manque. Ce qui a été déballé jusque-là n'est pas noté. La même commande, relancée, fait tout comme il faut.",
	'cause.not-installed': "Le paquet n'est pas installé",
	'cause.not-installed.because':
		"Seul un paquet installé peut être retiré ou réparé, et {subject} ne l'est pas. Rien n'a été changé.",
	'cause.package-conflict': 'Deux paquets ne peuvent pas être installés ensemble',
	'cause.package-conflict.because':
		"{subject} et {other} s'excluent, et les deux sont demandés.{wish} apk ne change rien tant qu'une des demandes n'est pas retirée.",
	'cause.package-uninstallable': "apk ne peut rien faire de l'entrée de ce paquet",
	'cause.package-uninstallable.because':
		"apk dit que {subject} n'est pas installable. Son entrée dans la liste des paquets est abîmée, ou faite pour un apk plus récent que celui-ci.",
	'cause.package-gone-in-release': "Cette version d'Alpine n'a plus le paquet",
	'cause.package-gone-in-release.because':
		"{subject} était dans une autre version d'Alpine. Les noms qui contiennent une version disparaissent quand la suivante arrive ; un nom plus récent prend en général leur place.",
	'cause.script-failure': 'Un script qui appartient à un paquet a échoué',
	'cause.script-failure.because':
		"Les paquets apportent de petits scripts lancés à l'installation. Celui de {subject} ({other}) s'est terminé par une erreur ; ses propres mots sont juste avant cette ligne. Les fichiers du paquet sont peut-être là sans avoir été réglés.",
	'cause.usage-error': "La commande n'est pas de celles qu'apk connaît",
	'cause.usage-error.because':
		'apk s\'est arrêté avant de faire quoi que ce soit, car il ne connaît pas cette commande ou cette option. Les mots d\'autres gestionnaires de paquets, comme "install" ou "-y", ne lui disent rien.',
	'cause.version-pin-unavailable': "Une version est demandée que cette version d'Alpine n'a pas",
	'cause.version-pin-unavailable.because':
		"La liste des paquets voulus (/etc/apk/world, ou la commande) dit {other}, et les dépôts (des dossiers de paquets sur un serveur) ont {subject}.{wish} Alpine ne garde qu'une version de chaque paquet : une version figée disparaît donc à la mise à jour suivante.",
	'cause.virtual-needs-choice': 'Plusieurs paquets conviennent, et il faut en choisir un',
	'cause.virtual-needs-choice.because':
		"{subject} n'est pas un paquet mais un nom porté par plusieurs : {other}. apk ne choisit pas entre eux.",
	'cause.world-conflict-entry': "Une ligne de la liste des paquets voulus interdit ce qu'il faut",
	'cause.world-conflict-entry.because':
		'/etc/apk/world, la liste de ce qui a été demandé sur cette machine, contient {other}. Le ! veut dire "ne jamais installer", mais {subject} est nécessaire à ce qui est demandé maintenant.{wish} Les deux demandes sont incompatibles : apk ne change donc rien.',
	'cause.world-file-damaged': "La liste des paquets voulus a une ligne qu'apk ne peut pas lire",
	'cause.world-file-damaged.because':
		"/etc/apk/world liste ce qui a été demandé sur cette machine, un nom par ligne. Une des lignes n'est pas un nom de paquet, et apk ne fait rien tant qu'elle est là.",
	'cause.world-file-missing': 'La liste des paquets voulus a disparu',
	'cause.world-file-missing.because':
		'/etc/apk/world liste ce qui a été demandé sur cette machine. Sans lui, apk ne verrait aucune raison de garder un paquet : il ne fait donc rien.',
	'cause.world-missing-package': "Un paquet demandé auparavant n'est plus dans aucun dépôt",
	'cause.world-missing-package.because':
		"/etc/apk/world, la liste de ce qui a été demandé sur cette machine, contient {subject}, et aucun dépôt ne l'a maintenant. apk veut satisfaire toute la liste : tout changement échoue donc tant que ce nom est là.",
	'cause.wrong-package-name': "Alpine n'a aucun paquet de ce nom",
	'cause.wrong-package-name.because':
		"\"{subject}\" n'est dans aucun des dépôts (des dossiers de paquets sur un serveur) qu'apk lit. Il est mal écrit, ou c'est un autre Linux qui utilise ce nom. {other}",
	'diagnosis.wish': '{by} a besoin de {of}.',
	'diagnosis.wish-unmet': "{by} a besoin de {of}, et ce qu'il y a, c'est {there}.",
	'diagnosis.wish-of-world':
		'/etc/apk/world, la liste de ce qui a été demandé sur cette machine, demande {of}.',
	'diagnosis.meant': "Dans Alpine, il s'appelle {name}.",
	'diagnosis.unnamed.server': 'ce serveur',
	'diagnosis.unnamed.registry': 'ce registre',
	'diagnosis.unnamed.package': 'ce paquet',
	'diagnosis.unnamed.thing': 'ce que nomme la sortie',
	'diagnosis.unnamed.other': 'autre chose',
	'diagnosis.meant-unknown': "Une recherche montre ce qu'il y a.",

	// en/diagnosis-trust.ts
	'cause.bad-signature': 'Une liste de paquets ne va pas avec sa signature',
	'cause.bad-signature.because':
		'Alpine signe la liste des paquets de chaque dépôt (son index). Celle de {subject} a été changée après la signature : par un serveur cassé, ou par quelque chose entre les deux. apk a raison de la refuser.',
	'cause.ca-certificates-missing':
		"Cette machine n'a pas de liste d'autorités de certification de confiance",
	'cause.ca-certificates-missing.because':
		"Un serveur https prouve qui il est par un certificat. La liste de ceux qui peuvent en délivrer vient avec le paquet ca-certificates ; sans elle, aucun serveur n'est digne de confiance.",
	'cause.clock-skew': "L'horloge de cette machine est fausse",
	'cause.clock-skew.because':
		"Un certificat (la carte d'identité d'un serveur) est valable d'un jour à un autre. D'après l'horloge de cette machine, aujourd'hui est en dehors.",
	'cause.tls-handshake-failure': 'Le serveur ne parle pas https',
	'cause.tls-handshake-failure.because':
		"{subject} a été interrogé en https (chiffré) et a répondu autre chose. L'adresse doit commencer par http, ou une autre machine répond à sa place.",
	'cause.tls-hostname-mismatch': 'Le certificat appartient à un autre serveur',
	'cause.tls-hostname-mismatch.because':
		"La machine qui a répondu pour {subject} a montré le certificat (carte d'identité) d'un autre nom. Une page de connexion du réseau, une mauvaise adresse ou une mauvaise entrée du serveur de noms fait cela.",
	'cause.tls-interception': 'Quelque chose entre les deux ouvre les connexions chiffrées',
	'cause.tls-interception.because':
		"Le certificat (carte d'identité) reçu est signé par quelqu'un que cette machine ne connaît pas. Les réseaux d'entreprise font cela : un proxy ouvre chaque connexion et signe avec sa propre autorité.",
	'cause.tls-untrusted-certificate': "Le certificat du serveur n'est pas accepté",
	'cause.tls-untrusted-certificate.because':
		"{subject} a montré un certificat (carte d'identité) que cette machine ne peut pas vérifier. Les raisons habituelles, dans l'ordre où regarder : l'horloge est fausse, un proxy signe à la place du serveur, le paquet ca-certificates manque.",
	'cause.untrusted-signature':
		'Les paquets sont signés avec une clé que cette machine ne connaît pas',
	'cause.untrusted-signature.because':
		"Alpine signe ce qu'il publie, et /etc/apk/keys contient les clés auxquelles cette machine fait confiance. Pour {subject}, la bonne clé n'est pas là. apk a raison de refuser.",
	'cause.docker-group-missing': 'Le groupe "docker" n\'existe pas',
	'cause.docker-group-missing.because':
		'Le socket de Docker (le fichier par lequel les programmes lui parlent) appartient à root et au groupe "docker". Le paquet crée ce groupe ; il a été retiré, ou le paquet n\'est pas installé.',
	'cause.not-root': 'Ceci demande root',
	'cause.not-root.because':
		"Installer des paquets et lancer des services change le système pour tous, et seul root (l'utilisateur qui peut tout faire) le peut. La commande a été lancée par un utilisateur ordinaire.",
	'cause.socket-permission-denied': "Cet utilisateur n'a pas le droit de parler à Docker",
	'cause.socket-permission-denied.because':
		"Docker tourne, mais son socket (le fichier par lequel les programmes lui parlent) n'est ouvert qu'à root et aux membres du groupe \"docker\". Cet utilisateur n'est pas dans le groupe, ou ne s'est pas reconnecté depuis qu'il y est.",
	'cause.backing-filesystem-unsupported':
		"Le format du disque sous /var/lib/docker ne peut pas porter d'images",
	'cause.backing-filesystem-unsupported.because':
		"Les images demandent un système de fichiers avec propriétaires Unix, liens et fichiers spéciaux, comme ext4 ou xfs. Les partages réseau, FAT et certains lecteurs Windows n'ont pas cela.",
	'cause.data-root-read-only': "Le dossier des images n'est pas accessible en écriture",
	'cause.data-root-read-only.because':
		"Docker garde images et conteneurs dans {subject}, et ce disque est monté en lecture seule. Il a été monté ainsi, ou le noyau l'a fait après une erreur de disque.",
	'cause.disk-full': 'Le disque est plein',
	'cause.disk-full.because':
		"Quelque chose n'a pas pu être écrit, faute de place. Docker et ses outils demandent environ 300 MB, et les images viennent en plus.",
	'cause.disk-inodes-exhausted': "Le disque a de la place, mais n'accepte plus de fichiers",
	'cause.disk-inodes-exhausted.because':
		"Un système de fichiers a un nombre fixe d'entrées pour les fichiers (inodes), et toutes sont prises. Les images sont faites de très nombreux petits fichiers.",
	'cause.overlay-on-overlay': 'Docker est dans un conteneur, sur un système de fichiers en couches',
	'cause.overlay-on-overlay.because':
		"Les images sont empilées en couches avec le système de fichiers overlay. Il ne s'empile pas sur un autre overlay, et c'est ce qu'un conteneur a comme disque.",
	'cause.read-only-filesystem': "Le disque système n'est pas accessible en écriture",
	'cause.read-only-filesystem.because':
		"Le disque est monté en lecture seule : il a été monté ainsi, ou le noyau l'a fait après une erreur de disque. apk ne peut alors rien changer.",

	// en/diagnosis-service.ts
	'cause.cgroups-service-missing': 'Le service "cgroups" n\'existe pas',
	'cause.cgroups-service-missing.because':
		'Docker a besoin du service "cgroups", qui monte les groupes de contrôle (avec eux, le noyau compte et limite ce que les conteneurs utilisent). Il fait partie d\'OpenRC, le système qui lance les services.',
	'cause.daemon-not-ready': "Docker a été interrogé avant d'être prêt",
	'cause.daemon-not-ready.because':
		"Le démon (le programme en arrière-plan qui fait le travail) démarrait ou s'arrêtait quand il a été interrogé, et a coupé la connexion.",
	'cause.daemon-not-running': 'Le démon Docker ne tourne pas',
	'cause.daemon-not-running.because':
		"La commande docker ne fait que passer des demandes au démon, le programme en arrière-plan qui fait le travail. Personne n'a répondu : le démon n'a pas été lancé, ou il s'est arrêté. Dans ce cas, /var/log/docker.log dit pourquoi.",
	'cause.dockerd-unknown-flag': "Le démon est lancé avec une option qu'il ne connaît pas",
	'cause.dockerd-unknown-flag.because':
		"DOCKER_OPTS dans /etc/conf.d/docker contient les options du démon (le programme en arrière-plan). L'une d'elles est mal écrite ou n'existe plus, et le démon s'arrête aussitôt en affichant son aide.",
	'cause.initd-crlf': 'Le script de lancement du service a des fins de ligne Windows',
	'cause.initd-crlf.because':
		"Chaque ligne de /etc/init.d/docker finit par un caractère invisible de trop (retour chariot), et le shell le prend pour une commande. Cela vient d'une modification ou d'une copie du fichier sous Windows.",
	'cause.networking-failed': "Le service réseau ne démarre pas, et Docker l'attend",
	'cause.networking-failed.because':
		'Le service de Docker a besoin du service "networking". Celui-ci a échoué, le plus souvent parce que /etc/network/interfaces nomme une interface qui n\'existe pas ou ne reçoit pas d\'adresse.',
	'cause.service-crashed': 'Le service Docker a planté',
	'cause.service-crashed.because':
		"OpenRC (le système qui lance les services) croit que Docker tourne, mais le démon et le programme qui veille sur lui ont disparu. Le relancer ne fait rien tant que ce n'est pas nettoyé.",
	'cause.service-name-wrong': 'Le service porte un autre nom dans Alpine',
	'cause.service-name-wrong.because':
		"Il n'y a pas de service {subject}. Dans Alpine, le service s'appelle docker, et on le mène avec rc-service, pas avec systemctl.",
	'cause.service-not-in-runlevel': "Docker n'est pas lancé au démarrage",
	'cause.service-not-in-runlevel.because':
		"Ce qui est lancé au démarrage figure dans un runlevel (un ensemble de services qui a un nom). Docker n'est dans aucun : personne ne l'a donc lancé après le dernier démarrage.",
	'cause.service-respawn-limit': "Le démon s'est arrêté encore et encore, et OpenRC a renoncé",
	'cause.service-respawn-limit.because':
		"OpenRC relance un démon qui s'arrête, jusqu'à une limite. Elle est atteinte, et l'état dit \"stopped\". La raison de l'arrêt du démon est dans /var/log/docker.log ; c'est elle qu'il faut corriger d'abord.",
	'cause.service-state-lost': 'OpenRC a oublié un démon qui tourne encore',
	'cause.service-state-lost.because':
		'L\'état du service a été remis à zéro (zap) pendant que le démon continuait. OpenRC dit "stopped", et le lancement échoue parce qu\'un démon est déjà là.',
	'cause.service-stopped': 'Le service Docker est arrêté',
	'cause.service-stopped.because':
		'La commande docker ne fait que passer des demandes au démon, le programme en arrière-plan qui fait le travail. OpenRC dit que le service est arrêté : personne ne répond donc.',
	'cause.socket-path-blocked': 'Autre chose est à la place du socket',
	'cause.socket-path-blocked.because':
		'Le démon veut créer son socket (le fichier par lequel les programmes lui parlent) dans {subject}, et il y a là un dossier ou un autre fichier. Cela arrive quand un conteneur est lancé avec ce chemin comme volume alors que Docker ne tournait pas.',
	'cause.stale-pid-file': "Une note d'un ancien démon gêne",
	'cause.stale-pid-file.because':
		"Le démon écrit son numéro de processus dans /var/run/docker.pid pour qu'il n'y en ait qu'un. Le fichier reste d'un démon disparu, ou un autre démon tourne déjà.",
	'cause.daemon-json-flag-conflict':
		'La même option est donnée deux fois : dans daemon.json et au lancement',
	'cause.daemon-json-flag-conflict.because':
		"L'option {subject} est dans /etc/docker/daemon.json et dans DOCKER_OPTS de /etc/conf.d/docker. Le démon (le programme de Docker en arrière-plan) ne choisit pas entre elles et s'arrête.",
	'cause.daemon-json-invalid-value': 'Un réglage de daemon.json a une valeur non permise',
	'cause.daemon-json-invalid-value.because':
		'/etc/docker/daemon.json contient les réglages du démon (le programme de Docker en arrière-plan). Il est lisible, mais le démon y refuse une valeur : {subject}',
	'cause.daemon-json-syntax': "daemon.json n'est pas écrit correctement",
	'cause.daemon-json-syntax.because':
		"/etc/docker/daemon.json contient les réglages du démon (le programme de Docker en arrière-plan). Ce doit être du JSON : noms et textes entre guillemets doubles, des virgules entre les entrées mais pas après la dernière, et pas de commentaires. Le démon ne peut pas le lire et s'arrête.",
	'cause.daemon-json-unknown-option': 'daemon.json a un réglage que Docker ne connaît pas',
	'cause.daemon-json-unknown-option.because':
		"/etc/docker/daemon.json contient {subject}, mal écrit ou d'une autre version. Le démon (le programme de Docker en arrière-plan) s'arrête plutôt que de l'ignorer.",
	'cause.storage-driver-unknown': "Le pilote de stockage demandé n'existe pas",
	'cause.storage-driver-unknown.because':
		"Un pilote de stockage est la façon dont Docker garde les couches des images sur le disque. {subject} n'existe pas dans cette version ; overlay2 est l'habituel.",
	'cause.tcp-without-tls': 'Docker est ouvert au réseau sans protection',
	'cause.tcp-without-tls.because':
		'Une adresse "tcp://" est réglée pour le démon sans certificats. Qui l\'atteint devient root sur cette machine : le démon prévient donc et attend avant de continuer.',

	// en/diagnosis-docker.ts
	'cause.cgroup-v1-hierarchy-missing':
		"Le runtime cherche des groupes de contrôle de l'ancien type",
	'cause.cgroup-v1-hierarchy-missing.because':
		"Avec les groupes de contrôle (cgroups), le noyau compte et limite ce que les conteneurs utilisent. Il y en a deux types, et celui que cherche le runtime (le programme qui lance les conteneurs) n'est pas monté ici.",
	'cause.cgroup2-threaded': "Un groupe de contrôle est dans un mode qui n'admet pas de limites",
	'cause.cgroup2-threaded.because':
		'Avec les groupes de contrôle (cgroups), le noyau compte et limite ce que les conteneurs utilisent. Des processus voisins ont mis celui de Docker en mode "threaded", où les limites de mémoire ne marchent pas.',
	'cause.cgroups-not-mounted': 'Les groupes de contrôle ne sont pas montés',
	'cause.cgroups-not-mounted.because':
		'Avec les groupes de contrôle (cgroups), le noyau compte et limite ce que les conteneurs utilisent. Le service "cgroups" les monte au démarrage ; sans eux, le démon ne démarre pas.',
	'cause.containerd-prestart-modprobe': "Le module overlay n'a pas pu être chargé",
	'cause.containerd-prestart-modprobe.because':
		"Avant le lancement de containerd (le programme sous Docker), le module des systèmes de fichiers en couches est chargé, et son fichier n'a pas été trouvé. Il est peut-être intégré au noyau, et seul ce contrôle se trompe ; ou le noyau a été mis à jour sans redémarrage.",
	'cause.iptables-legacy-nft-mismatch': "L'outil du filtre de paquets ne va pas avec le noyau",
	'cause.iptables-legacy-nft-mismatch.because':
		"Docker met en place le réseau des conteneurs avec iptables. Il y en a deux types (nft et legacy), et chacun demande ses propres modules du noyau ; ceux du type utilisé n'ont pas répondu.",
	'cause.kernel-upgraded-not-rebooted':
		"Le noyau a été mis à jour, et la machine n'a pas redémarré",
	'cause.kernel-upgraded-not-rebooted.because':
		"Les modules (des parties que le noyau charge au besoin) sur le disque sont ceux du nouveau noyau ; l'ancien tourne encore et ne peut en charger aucun.",
	'cause.netfilter-module-missing': 'Il manque au noyau une partie du filtre de paquets',
	'cause.netfilter-module-missing.because':
		"Docker met en place le réseau des conteneurs avec iptables (des règles pour les paquets réseau), et il manque au noyau un module (une partie qu'il charge au besoin) pour cela. Il n'est pas chargé, pas sur le disque, ou pas dans ce noyau.",
	'cause.overlay-module-missing': "Le noyau n'a pas le système de fichiers overlay",
	'cause.overlay-module-missing.because':
		"Les images sont empilées en couches avec le système de fichiers overlay. Le noyau ne le connaît pas : son module (une partie que le noyau charge au besoin) n'est pas chargé, ou n'est pas là. Docker ne démarre alors pas, ou se rabat sur un mode qui prend bien plus de place.",
	'cause.rpi-memory-cgroup-off': 'Les limites de mémoire sont désactivées sur ce Raspberry Pi',
	'cause.rpi-memory-cgroup-off.because':
		'Le Raspberry Pi démarre son noyau sans le contrôleur de mémoire. Docker marche ; seules les limites de mémoire des conteneurs, non.',
	'cause.container-not-privileged':
		"Docker est dans un conteneur qui n'a pas le droit de faire ce qu'il faut",
	'cause.container-not-privileged.because':
		"Docker crée des réseaux et des montages, et le conteneur qu'est cette machine n'en a pas reçu les droits. Rien à l'intérieur ne peut y changer quelque chose.",
	'cause.lxc-apparmor-sysctl-denied': "L'hôte de ce conteneur LXC interdit un réglage du noyau",
	'cause.lxc-apparmor-sysctl-denied.because':
		"Chaque lancement de conteneur règle {subject}, et AppArmor (un gardien sur l'hôte) le refuse. Les versions récentes de runc font cela ; l'hôte doit être mis à jour pour le permettre.",
	'cause.lxc-nesting-off': "Ce conteneur LXC n'a pas le droit d'en contenir d'autres",
	'cause.lxc-nesting-off.because':
		'Un conteneur a besoin de son propre /proc (le dossier où le noyau parle de ses processus), et l\'hôte ne permet pas à un conteneur dans un conteneur ("nesting") d\'en monter un.',
	'cause.oci-proc-mount-failed': "Le runtime n'a pas pu monter /proc",
	'cause.oci-proc-mount-failed.because':
		"Un conteneur a besoin de son propre /proc (le dossier où le noyau parle de ses processus), et le runtime (le programme qui lance les conteneurs) n'a pas pu le monter. Le texte ne montre pas pourquoi ; cela dépend du type de machine.",
	'cause.openrc-not-booted': "OpenRC n'a pas démarré ce système",
	'cause.openrc-not-booted.because':
		"Les services sont menés par OpenRC, qui ne marche que là où il était le premier programme au démarrage. Dans les conteneurs, dans WSL (Linux dans Windows) et dans un chroot (un système dans un dossier), c'était autre chose.",
	'cause.convenience-script-unsupported':
		"Le script d'installation de Docker ne connaît pas Alpine",
	'cause.convenience-script-unsupported.because':
		'Le script de get.docker.com installe des paquets de Docker Inc. qui n\'existent pas pour Alpine. Alpine a Docker dans son propre dépôt "community" (un dossier de paquets sur un serveur).',
	'cause.wsl1-unsupported': "C'est WSL 1, qui n'a pas de noyau Linux",
	'cause.wsl1-unsupported.because':
		"Docker a besoin d'un noyau Linux. WSL (Linux dans Windows) en a un à partir de la version 2 ; la version 1 ne fait que traduire pour Windows.",
	'cause.systemd-not-booted': 'Une commande de systemd a été utilisée là où systemd ne tourne pas',
	'cause.systemd-not-booted.because':
		"Beaucoup d'autres systèmes démarrent leurs services avec systemd, dont la commande est systemctl. Ici, ce n'était pas le premier programme au démarrage ; Alpine a pour cela OpenRC, avec la commande rc-service.",
	'cause.diskless-not-committed':
		"Les changements sont seulement en mémoire et n'ont pas été enregistrés",
	'cause.diskless-not-committed.because':
		"Cet Alpine tourne en mémoire (mode diskless) : ce qui a été changé, comme {subject}, est perdu au prochain démarrage si lbu (l'outil qui enregistre les changements sur le support de démarrage) ne l'enregistre pas.",
	'cause.openrc-cgroup-mode':
		'Les groupes de contrôle sont dans un mode que les conteneurs ne peuvent pas utiliser',
	'cause.openrc-cgroup-mode.because':
		"Avec les groupes de contrôle (cgroups), le noyau compte et limite ce que les conteneurs utilisent. OpenRC les monte dans le mode que donne rc_cgroup_mode dans /etc/rc.conf, et ici le conteneur n'a pas pu monter la partie qui est à OpenRC.",
	'cause.containerd-not-answering': 'Le programme containerd ne répond pas',
	'cause.containerd-not-answering.because':
		"Le démon (le programme de Docker en arrière-plan) fait tourner les conteneurs avec containerd et l'a attendu en vain : il n'a pas été démarré, s'est terminé, ou est trop lent sur cette machine.",
	'cause.daemon-port-unavailable': "Le démon n'arrive pas à ouvrir son port réseau",
	'cause.daemon-port-unavailable.because':
		"Le démon (le programme de Docker en arrière-plan) devait écouter sur le réseau à {subject}. Un autre programme a ce port, ou cette machine n'a pas cette adresse.",
	'cause.address-pools-exhausted': "Docker n'a plus de plage d'adresses pour un autre réseau",
	'cause.address-pools-exhausted.because':
		"Chaque réseau de conteneurs reçoit une plage d'adresses d'une réserve fixe. Toutes sont prises, par des réseaux qui ne servent plus ou par un VPN (un réseau privé sur internet) de cette machine.",
	'cause.firewall-rules-lost': 'Les règles de Docker ont disparu du pare-feu',
	'cause.firewall-rules-lost.because':
		"Ce qui arrive à un port publié, Docker l'envoie à son conteneur par des règles d'iptables (le filtre de paquets de Linux). Quelque chose les a enlevées, souvent un pare-feu démarré ou rechargé après Docker. Docker les écrit de nouveau à son démarrage.",
	'cause.client-api-too-old': 'Un programme parle une version trop ancienne du langage de Docker',
	'cause.client-api-too-old.because':
		"Les programmes parlent au démon par une API qui a un numéro de version. Celui-ci parle {subject}, et le démon ne l'accepte plus.",
	'cause.docker-host-wrong': "La commande docker est envoyée là où il n'y a pas de démon",
	'cause.docker-host-wrong.because':
		"La variable DOCKER_HOST, l'option -H ou un contexte (un endroit enregistré sous un nom) envoie la commande à {subject}. Sur cette machine, le démon (le programme en arrière-plan) écoute sur unix:///var/run/docker.sock.",
	'cause.docker-socket-elsewhere': 'Le démon écoute à un autre endroit',
	'cause.docker-socket-elsewhere.because':
		'Personne ne répond sur le socket habituel (le fichier par lequel les programmes lui parlent). Un démon tourne peut-être avec son socket ailleurs, comme le fait Docker sans root.',
	'cause.docker-too-old-for-cgroup2':
		'Ce Docker est trop ancien pour les groupes de contrôle de cette machine',
	'cause.docker-too-old-for-cgroup2.because':
		'Avec les groupes de contrôle (cgroups), le noyau compte et limite ce que les conteneurs utilisent. Cette machine a la version 2, et Docker la connaît depuis 20.10.',
	'cause.compose-plugin-missing': "Le plug-in compose n'est pas installé",
	'cause.compose-plugin-missing.because':
		'"docker compose" est un plug-in (un ajout à la commande docker) qui a son propre paquet ; docker seul ne l\'apporte pas.',
	'cause.buildx-plugin-missing': "Le plug-in buildx n'est pas installé",
	'cause.buildx-plugin-missing.because':
		'"docker buildx" construit des images, et les versions récentes de "docker build" s\'en servent. C\'est un plug-in (un ajout à la commande docker) qui a son propre paquet.',
	'cause.containerd-missing': 'Le programme containerd manque',
	'cause.containerd-missing.because':
		'Le démon (le programme de Docker en arrière-plan) fait tourner les conteneurs avec containerd, et ce programme est introuvable. Il vient avec le paquet containerd.',
	'cause.docker-engine-missing': 'Le programme du démon Docker manque',
	'cause.docker-engine-missing.because':
		"Le service docker est là, mais pas le programme dockerd. Il vient avec le paquet docker-engine ; apk laisse de côté un paquet qu'il n'a pas pu télécharger et installe le reste.",
	'cause.docker-not-installed': "Docker n'est pas installé",
	'cause.docker-not-installed.because':
		"Il n'y a ni commande ni service nommé docker sur cette machine.",
	'cause.iptables-missing': 'Le programme iptables manque',
	'cause.iptables-missing.because':
		'Le démon (le programme de Docker en arrière-plan) met en place le réseau des conteneurs avec iptables, et ce programme est introuvable. Il vient avec le paquet iptables.',
	'cause.runc-missing': 'Le programme runc manque',
	'cause.runc-missing.because':
		"C'est runc qui, au bout du compte, lance un conteneur, et il est introuvable. Il vient avec le paquet runc.",
	'cause.port-in-use': 'Le port est déjà pris',
	'cause.port-in-use.because':
		'Un port est une porte numérotée du réseau, et un seul programme peut se tenir derrière. Le port {subject} de cette machine, que le conteneur devait avoir, est pris par un autre programme ou conteneur.',
	'cause.image-not-found': "Le registre n'a pas cette image",
	'cause.image-not-found.because':
		"Un registre est un serveur d'images. Il n'a pas ce nom ou cette étiquette, ou l'image est privée et demande une connexion ; ou ce n'est pas un nom valable (minuscules seulement, sans espaces).",
	'cause.image-wrong-architecture': "L'image est faite pour un autre type de processeur",
	'cause.image-wrong-architecture.because':
		"Un programme de l'image est fait pour un autre processeur que celui de cette machine : le noyau ne peut donc pas le lancer.",
	'cause.proxy-unreachable': 'Le proxy est injoignable',
	'cause.proxy-unreachable.because':
		"Un proxy (une machine qui transmet les demandes vers internet) est réglé : {subject}. Il ne répond pas, ou son nom n'existe pas.",
	'cause.registry-dns-failure': 'Aucun serveur de noms ne répond pour le registre',
	'cause.registry-dns-failure.because':
		"Le démon ne connaît {subject} que de nom. Changer un nom en adresse est le travail d'un serveur de noms (DNS), et celui de /etc/resolv.conf n'a pas répondu.",
	'cause.registry-name-not-found': "Le nom du registre n'existe pas pour ce serveur de noms",
	'cause.registry-name-not-found.because':
		"Le serveur de noms (qui change les noms en adresses) dit qu'il n'y a pas de {subject}. Le nom est mal écrit, ou ce serveur le cache.",
	'cause.registry-error': 'Le registre a une panne de son côté',
	'cause.registry-error.because':
		"Un registre est un serveur d'images. Il a été joint et a répondu que quelque chose est cassé de son côté (un code à partir de 500). Le Docker de cette machine va bien ; seuls ceux qui gèrent le registre peuvent le réparer.",
	'cause.registry-rate-limit': 'La limite de téléchargements de Docker Hub est atteinte',
	'cause.registry-rate-limit.because':
		"Docker Hub (le serveur d'où viennent les images) compte les téléchargements par adresse ou utilisateur sur quelques heures. Plusieurs machines derrière une même adresse partagent ce compte.",
	'cause.registry-unreachable': 'Le registre est injoignable',
	'cause.registry-unreachable.because':
		"Un registre est un serveur d'images. Le chemin vers lui est bloqué, lent ou coupé : un pare-feu pour le port 443, un réglage de proxy manquant, ou une panne en route.",
	'cause.rootless-cgroup-delegation': "Cet utilisateur n'a reçu aucun groupe de contrôle",
	'cause.rootless-cgroup-delegation.because':
		"Docker sans root a besoin d'une partie des groupes de contrôle (avec eux, le noyau compte et limite ce que les conteneurs utilisent) qui appartienne à l'utilisateur.",
	'cause.rootless-idmap-broken':
		"La correspondance des numéros d'utilisateurs n'a pas pu être écrite",
	'cause.rootless-idmap-broken.because':
		'Docker sans root fait correspondre les utilisateurs des conteneurs à une plage de numéros de cet utilisateur. La plage existe, mais le noyau a refusé de la régler ; souvent, il manque à newuidmap son droit spécial.',
	'cause.rootless-iproute-missing': 'L\'outil "ip" manque',
	'cause.rootless-iproute-missing.because':
		"Docker sans root met en place son réseau avec l'outil ip du paquet iproute2.",
	'cause.rootless-network-not-permitted':
		'Un réseau pour conteneurs ne peut pas être créé ici sans root',
	'cause.rootless-network-not-permitted.because':
		"Docker sans root a voulu créer son pont (le réseau que les conteneurs partagent), et le noyau ne l'a pas permis.",
	'cause.rootless-subuid-missing':
		"Cet utilisateur n'a pas de plage de numéros pour les conteneurs",
	'cause.rootless-subuid-missing.because':
		"Docker sans root a besoin d'une ligne pour {subject} dans /etc/subuid et dans /etc/subgid : des numéros qui représentent les utilisateurs des conteneurs.",
	'cause.rootless-userns-disabled':
		"Les espaces de noms d'utilisateurs sont interdits aux utilisateurs ordinaires",
	'cause.rootless-userns-disabled.because':
		"Docker sans root repose sur les espaces de noms d'utilisateurs (un utilisateur reçoit un jeu de numéros à lui), et ce noyau ou un gardien ne les permet pas.",
	'cause.undetermined': 'Le texte ne montre pas la raison',
	'cause.undetermined.because':
		"On a demandé au service de démarrer, et rien ici ne dit ce qui s'est passé ensuite. Le log du démon le dit.",

	// en/remedy.ts
	'remedy.network.check': 'Vérifier que cette machine a une adresse, une sortie et une réponse',
	'remedy.network.restart': 'Relancer le réseau de cette machine',
	'remedy.network.allow': 'Laisser apk le télécharger : la même commande sans --no-network',
	'remedy.apk.newer': "Utiliser l'apk le plus récent de la version installée",
	'remedy.network.outside':
		"Demander à qui gère le réseau, l'hôte ou le pare-feu de laisser sortir cette machine",
	'remedy.command.again': 'Relancer la même commande',
	'remedy.command.later': 'Attendre quelques minutes et relancer la même commande',
	'remedy.dns.check': "Voir quel serveur de noms est réglé et s'il répond",
	'remedy.dns.set': 'Utiliser en attendant un serveur de noms public',
	'remedy.dns.outside': 'Demander à qui gère le réseau quel serveur de noms utiliser',
	'remedy.mirror.change': 'Choisir un autre miroir (une copie du serveur de paquets)',
	'remedy.mirror.outside': 'Attendre que le miroir soit réparé ; seuls ses responsables le peuvent',
	'remedy.access.outside':
		'Demander à qui gère le proxy ou le filtre de permettre les téléchargements',
	'remedy.portal.look': 'Voir ce qui répond à la place du serveur de paquets',
	'remedy.portal.sign-in':
		"S'identifier sur le réseau avec un navigateur, sur cette machine ou une autre derrière la même connexion",
	'remedy.proxy.set':
		'Indiquer le proxy à ce shell (son vrai nom et port à la place de proxy.example:3128)',
	'remedy.proxy.password':
		"Donner au proxy un nom d'utilisateur et un mot de passe (mettez les vrais)",
	'remedy.proxy.unset': "Se passer du proxy, s'il y a une sortie directe",
	'remedy.proxy.docker': 'Corriger ou enlever le proxy du service Docker (lignes avec HTTPS_PROXY)',
	'remedy.proxy.outside': 'Demander le bon proxy à qui gère le réseau',
	'remedy.index.update': 'Télécharger les listes de paquets',
	'remedy.index.refresh':
		'Télécharger à nouveau les listes de paquets, même celles qui semblent fraîches',
	'remedy.index.clean': 'Enlever du cache les listes de paquets et les télécharger à nouveau',
	'remedy.install.again': 'Relancer la même installation ; apk télécharge ce qui manque',
	'remedy.url.password': "Mettre le nom d'utilisateur et le mot de passe dans la ligne du dépôt",
	'remedy.clock.check': "Regarder l'horloge de cette machine",
	'remedy.clock.set': "Régler l'horloge par le réseau",
	'remedy.clock.keep': "Garder l'horloge juste désormais",
	'remedy.certificates.install': 'Réinstaller la liste des autorités de confiance',
	'remedy.certificates.company':
		"Faire confiance à l'autorité de l'entreprise (qui gère le réseau a son fichier)",
	'remedy.certificates.outside': 'Demander à qui gère le réseau le certificat de son autorité',
	'remedy.url.http':
		'Écrire http au lieu de https dans la ligne de ce dépôt (les paquets sont signés de toute façon)',
	'remedy.keys.look': 'Voir à quelles clés cette machine fait confiance',
	'remedy.keys.restore': "Remettre les clés d'Alpine depuis les copies de cette machine",
	'remedy.keys.outside':
		'Obtenir la clé du propriétaire de ce dépôt par un moyen sûr, ou se passer de ce dépôt',
	'remedy.repositories.edit': 'Corriger la ligne de /etc/apk/repositories',
	'remedy.repositories.remove': 'Enlever cette ligne de /etc/apk/repositories',
	'remedy.repositories.write': 'Écrire les lignes main et community de la version installée',
	'remedy.repositories.unix': 'Enlever les fins de ligne Windows',
	'remedy.repositories.split': 'Donner à chaque adresse sa propre ligne',
	'remedy.repositories.one-release': 'Faire que main et community nomment la version installée',
	'remedy.repositories.plain': 'Écrire une adresse complète par ligne, que tout apk peut lire',
	'remedy.community.enable': 'Activer "community" de la version installée',
	'remedy.community.add': 'Ajouter "community" à côté de "main", là où la ligne n\'existe pas',
	'remedy.main.enable': 'Activer "main" de la même version',
	'remedy.medium.insert': "Insérer le support d'installation, si ce sont ses paquets qu'on veut",
	'remedy.tag.use': 'Le demander avec son étiquette',
	'remedy.tag.define':
		"Ajouter une ligne qui commence par l'étiquette, si ce dépôt est vraiment voulu",
	'remedy.tag.drop': "Le demander sans l'étiquette",
	'remedy.tag.remove': "Enlever l'étiquette de la ligne, si le dépôt est de la version installée",
	'remedy.architecture.look': "Comparer ce qu'est la machine à ce qui est dit à apk",
	'remedy.architecture.set':
		'Écrire dans /etc/apk/arch pour quoi apk est construit et retélécharger les listes',
	'remedy.cache.create': 'Créer le dossier',
	'remedy.database.look': 'Voir ce qui reste des fiches',
	'remedy.database.restore':
		'Remettre /lib/apk/db depuis une sauvegarde de cette machine ; apk ne peut pas le refaire',
	'remedy.lock.who': 'Voir quel apk est au travail',
	'remedy.lock.wait': "Laisser apk attendre la fin de l'autre",
	'remedy.conflict.remove': "Retirer le paquet qui a le fichier, s'il n'est pas utile",
	'remedy.conflict.move': 'Déplacer ce qui gêne, puis réparer',
	'remedy.conflict.choose': 'Retirer une des deux demandes',
	'remedy.names.look': 'Voir ce qui est installé',
	'remedy.name.correct': "L'installer sous son nom dans Alpine",
	'remedy.name.search': 'Chercher une partie du nom',
	'remedy.name.docker': "Voir ce qu'Alpine a pour Docker",
	'remedy.script.look': "Lire ce qu'a dit le script, corriger, puis réinstaller le paquet",
	'remedy.script.trigger': 'Relancer les déclencheurs (des scripts qui suivent un changement)',
	'remedy.usage.help': "Voir ce qu'apk connaît",
	'remedy.usage.add': "Installer avec le mot qu'apk connaît",
	'remedy.pin.look': 'Voir quelles versions il y a',
	'remedy.pin.release': 'Le demander sans version',
	'remedy.virtual.choose': 'Nommer celui qui est voulu',
	'remedy.world.look': 'Regarder la liste des paquets voulus',
	'remedy.world.allow': 'Enlever la ligne de la liste',
	'remedy.world.unpin': 'Si la version est dans cette liste, enlever la ligne',
	'remedy.world.remove': 'Enlever le nom de la liste',
	'remedy.world.restore':
		"Réécrire la liste d'après ce qui est installé, pour que rien ne soit retiré (mieux : depuis une sauvegarde)",
	'remedy.root.become': 'Le lancer en root',
	'remedy.root.doas': 'Le lancer en root, là où doas est réglé',
	'remedy.group.join':
		"Ajouter l'utilisateur au groupe (son nom à la place de USER ; les membres peuvent agir comme root), puis se reconnecter",
	'remedy.group.create': 'Créer le groupe et lancer Docker',
	'remedy.login.again': 'Se déconnecter et se reconnecter, pour que le nouveau groupe compte',
	'remedy.disk.look': 'Voir ce qui est plein',
	'remedy.disk.free': "Enlever ce que Docker n'utilise plus (il demande avant)",
	'remedy.disk.outside': 'Agrandir le disque de cette machine',
	'remedy.disk.move': 'Mettre les images sur un disque plus grand avec "data-root"',
	'remedy.disk.errors': 'Chercher des erreurs du disque',
	'remedy.disk.remount': "Le rendre à nouveau accessible en écriture, s'il n'y a pas d'erreurs",
	'remedy.disk.remount-data':
		"Le rendre à nouveau accessible en écriture, s'il n'y a pas d'erreurs",
	'remedy.disk.real': 'Mettre un vrai système de fichiers (ext4 ou xfs) sur /var/lib/docker',
	'remedy.disk.volume':
		"Donner au conteneur un volume pour /var/lib/docker, ou utiliser Docker sur l'hôte",
	'remedy.service.start': 'Lancer Docker',
	'remedy.service.enable': 'Lancer Docker à chaque démarrage, et maintenant',
	'remedy.service.restart': 'Relancer Docker',
	'remedy.service.stop-start': 'Arrêter Docker et le relancer',
	'remedy.service.forget': 'Faire oublier à OpenRC le service mort et le lancer',
	'remedy.service.kill-old': 'Arrêter le démon oublié, puis lancer le service',
	'remedy.service.status': "Demander l'état du service",
	'remedy.daemon.log': 'Lire la fin du log du démon',
	'remedy.daemon.check': 'Faire contrôler ses réglages par le démon',
	'remedy.daemon.edit': 'Corriger le réglage et relancer Docker',
	'remedy.driver.default': 'Laisser Docker choisir son pilote de stockage',
	'remedy.daemon.one-place': "Garder l'option à un seul des deux endroits",
	'remedy.daemon.options': 'Corriger DOCKER_OPTS et relancer Docker',
	'remedy.openrc.restore': "Remettre les fichiers d'OpenRC",
	'remedy.script.restore': 'Remettre le script de lancement du paquet',
	'remedy.interfaces.edit': "Corriger l'interface, puis lancer le réseau et Docker",
	'remedy.socket.clear': "Regarder ce qu'il y a là, le déplacer et relancer Docker",
	'remedy.pid.look': 'Voir si ce processus est un démon',
	'remedy.pid.remove': "Si ce n'est pas le cas, enlever la note et lancer Docker",
	'remedy.cgroups.restart': 'Monter les groupes de contrôle et lancer Docker',
	'remedy.cgroups.unified':
		'Utiliser partout la version 2 : enlever tout autre rc_cgroup_mode, puis redémarrer',
	'remedy.docker.upgrade': 'Utiliser un Docker plus récent',
	'remedy.modules.look': 'Comparer le noyau en marche aux modules du disque',
	'remedy.box.reboot': "Redémarrer, pour que noyau et modules s'accordent",
	'remedy.overlay.load': 'Charger le module et lancer Docker',
	'remedy.netfilter.load': 'Charger le module et lancer Docker',
	'remedy.iptables.look': "Voir quel type d'iptables est utilisé",
	'remedy.prestart.edit': 'Si le module est intégré, enlever ce contrôle du service',
	'remedy.rpi.memory': 'Activer le contrôleur de mémoire, puis redémarrer',
	'remedy.host.privileges':
		"Faire donner ses droits au conteneur sur l'hôte (privilégié, ou nesting), ou utiliser une machine virtuelle",
	'remedy.host.update':
		"Faire mettre à jour l'hôte de ce conteneur, ou utiliser une machine virtuelle",
	'remedy.host.nesting': "Faire activer nesting pour ce conteneur sur l'hôte, et le relancer",
	'remedy.openrc.container': "Dans un conteneur : dire à OpenRC qu'il peut lancer des services",
	'remedy.openrc.boot': 'Utiliser une machine virtuelle ou réelle qui démarre avec OpenRC',
	'remedy.alpine.docker': "Installer le Docker d'Alpine",
	'remedy.wsl.convert': 'Le convertir en WSL 2 côté Windows (wsl --set-version NAME 2)',
	'remedy.api.client':
		'Mettre à jour le programme qui demande, ou fixer la plus vieille version acceptée par le démon',
	'remedy.host.unset': 'Utiliser le démon de cette machine',
	'remedy.socket.find': "Chercher le socket d'un démon",
	'remedy.compose.install': 'Installer le plug-in',
	'remedy.buildx.install': 'Installer le plug-in',
	'remedy.docker.install': 'Installer Docker',
	'remedy.containerd.install': 'Installer containerd et relancer Docker',
	'remedy.runc.install': 'Installer runc et relancer Docker',
	'remedy.iptables.install': 'Installer iptables et relancer Docker',
	'remedy.lbu.look': "Voir ce que le prochain démarrage n'aurait pas",
	'remedy.lbu.commit': 'Enregistrer les changements sur le support de démarrage',
	'remedy.containerd.look': 'Voir si containerd tourne, et ce qui a été dit en dernier',
	'remedy.containerd.restart': 'Arrêter Docker et le relancer, avec son containerd',
	'remedy.networks.look': 'Voir quels réseaux Docker a, et quelles adresses cette machine utilise',
	'remedy.networks.prune': "Enlever les réseaux qu'aucun conteneur n'utilise (il demande avant)",
	'remedy.pools.set':
		'Donner à Docker d\'autres plages, ou de plus petites, avec "default-address-pools"',
	'remedy.port.look': 'Voir qui a le port',
	'remedy.port.other': 'Publier un autre port (le premier nombre est celui de cette machine)',
	'remedy.image.search': "Vérifier le nom et l'étiquette",
	'remedy.image.login': "Se connecter, si l'image est privée",
	'remedy.image.platform': 'Utiliser une image pour ce processeur',
	'remedy.registry.login': 'Se connecter, ce qui donne un compte à soi',
	'remedy.registry.check': 'Essayer le chemin vers le registre sans Docker',
	'remedy.registry.operators':
		'Attendre que le registre soit réparé ; seuls ses responsables le peuvent',
	'remedy.limit.outside':
		'Demander à qui gère le réseau un miroir de Docker Hub, ou une adresse à soi',
	'remedy.registry.outside':
		"Demander à qui gère le réseau d'ouvrir le port 443 vers le registre, ou le proxy à utiliser",
	'remedy.rootless.ranges': "Donner une plage à l'utilisateur (son nom à la place de USER)",
	'remedy.rootless.tools':
		'Installer les outils qui règlent la correspondance, avec leur droit spécial',
	'remedy.rootless.iproute': "Installer l'outil",
	'remedy.rootless.cgroups':
		"Utiliser les groupes de contrôle version 2, et lire ce qu'Alpine dit de Docker sans root",
	'remedy.rootless.userns': 'Voir si le noyau le permet',
	'remedy.rootless.rootful': 'Utiliser plutôt Docker comme service du système',

	// en/report.ts
	'apk-line.fetch': "apk télécharge {url}, la liste des paquets (index) d'un dépôt.",
	'apk-line.repository-problem':
		"apk n'a pas pu obtenir ou lire la liste des paquets de {target}. La raison, dans ses mots : {reason}",
	'apk-line.some-repository-problem':
		"apk n'a pas pu obtenir ou lire une liste de paquets. La raison, dans ses mots : {reason}",
	'apk-line.cache-problem':
		"apk a voulu utiliser la liste des paquets de {target} qu'il gardait d'avant, et n'a pas pu : {reason}",
	'apk-line.package-problem': "Le paquet {name} n'a pas pu être mis en place : {reason}",
	'apk-line.overwrite':
		'{name} apporte le fichier {path}, qui appartient déjà à {owner}. apk le laisse tel quel.',
	'apk-line.file-problem': "Le fichier {path} n'a pas pu être écrit ou lu : {reason}",
	'apk-line.script-failure':
		"Le script {script}, que le paquet {name} lance à ce moment, s'est terminé par une erreur.",
	'apk-line.step': 'Étape {done} sur {total} : {verb} {name}.',
	'apk-line.executing': "Un script d'un paquet est lancé : {what}.",
	'apk-line.totals-ok': "Tout s'est bien passé. {packages} paquets sont maintenant installés.",
	'apk-line.totals-errors':
		"Cela s'est terminé avec {errors} {errors?erreur:erreurs} ; ces paquets ne sont pas en place.",
	'apk-line.index-ok':
		'Toutes les listes ont été lues ; {available} paquets peuvent être installés.',
	'apk-line.index-errors':
		"{unavailable} {unavailable?liste n'a pas pu être obtenue:listes n'ont pas pu être obtenues}. apk connaît {available} paquets par les autres et par ce qui est installé.",
	'apk-line.repository-state': 'La liste de {url} a été lue ; elle date de {version}.',
	'apk-line.database-lock': "apk n'a pas obtenu le droit exclusif de changer le système : {reason}",
	'apk-line.database-read':
		"apk n'a pas pu lire ses fiches de ce qui est installé ou voulu : {reason}",
	'apk-line.database-open': "apk n'a pas pu ouvrir ses fiches et ne fait rien : {reason}",
	'apk-line.database-log': "apk n'a pas pu ouvrir son log, pour lequel il lui faut root : {reason}",
	'apk-line.database-write': "apk n'a pas pu écrire ses fiches : {reason}",
	'apk-line.repositories-line':
		"La ligne {line} de {file} n'est rien qu'apk connaisse ({word}). apk 3 ne lit pas plus loin dans ce fichier.",
	'apk-line.tag-missing':
		"{dependency} demande une ligne de dépôt qui commence par @{tag}, et il n'y en a pas.",
	'apk-line.refusal': 'À cause de ce qui est au-dessus, apk ne change rien.',
	'apk-line.usage': 'apk ne connaît pas ce mot ou cette option : {word}',
	'apk-line.not-installed': "{name} n'est pas installé : il n'y a donc rien à retirer ou réparer.",
	'apk-line.unselectable':
		"{name}, ou quelque chose dont il a besoin, n'est dans aucun dépôt connu d'apk.",
	'apk-line.tls-detail':
		"La connexion chiffrée ne s'est pas faite. C'est la bibliothèque TLS qui parle.",
	'apk-line.redirected': 'Le serveur dit que le dépôt a déménagé pour de bon vers {url}.',
	'apk-line.waiting': "Un autre apk est au travail ; celui-ci l'attend.",
	'apk-line.policy': "D'où {name} peut venir : {count} {count?version:versions}.",
	'apk-line.solver':
		"apk cherche un ensemble de paquets qui réponde à toutes les demandes à la fois, et il n'y en a pas. Au-dessous figure ce qui gêne.",
	'apk-line.missing': "Aucun dépôt qu'apk lit n'a de paquet nommé {name}.",
	'apk-line.virtual': "{name} n'est pas un paquet mais un nom porté par plusieurs paquets.",
	'apk-line.package': "À propos de {name}, qu'apk devrait installer ou garder :",
	'apk-line.required-by':
		'{by} veut {wish}. "world" est la liste de ce qui a été demandé sur cette machine.',
	'apk-line.breaks': "{by} veut {wish}, ce que cette version de {name} n'est pas.",
	'apk-line.forbidden-by': "{by} interdit {name} : c'est ce que veut dire le ! dans {wish}.",
	'apk-line.satisfies': '{by} veut {wish}, et {name} y répondrait.',
	'apk-line.conflicts': '{name} ne peut pas être là en même temps que {place}.',
	'apk-line.provided-by':
		"N'importe lequel conviendrait pour {name} : {place}. Nommez celui que vous voulez.",
	'apk-line.uninstallable': 'apk ne peut rien faire de ce paquet : {place}.',
	'apk-line.arch':
		"{name} est fait pour le processeur {place}, qui n'est pas celui de cette machine.",
	'apk-line.masked':
		"{name} existe, mais dans {place} il est hors de portée : une étiquette doit être demandée, et d'autres endroits sont désactivés.",

	// en/settings.ts
	'offer.log-rotation': 'Limiter les logs des conteneurs',
	'offer.log-rotation.worth':
		"Docker garde sans fin tout ce qu'un conteneur affiche. Avec ceci, il garde trois fichiers de 10 MB pour chacun.",
	'offer.log-rotation.caution': 'Cela vaut pour les conteneurs créés ensuite.',
	'offer.address-pools': 'Réseaux des conteneurs dans {base}',
	'offer.address-pools.worth':
		"Docker prend de lui-même 172.17 à 172.31 et 192.168, comme beaucoup d'écoles, de foyers et de VPN. Deux réseaux aux mêmes adresses ne se joignent pas.",
	'offer.address-pools.caution':
		'Cette machine joint {networks} ; la plage les évite. Les réseaux existants restent tels quels.',
	'offer.registry-mirror': 'Prendre les images sur un miroir',
	'offer.registry-mirror.worth':
		'Une classe ou une entreprise télécharge chaque image une fois, et la limite de Docker Hub pèse moins.',
	'offer.registry-mirror.caution': 'Un miroir ne sert que les images de Docker Hub.',
	'offer.registry-mirror.asks': 'Adresse du miroir, comme https://mirror.example',
	'offer.data-root': 'Garder les images dans un autre dossier',
	'offer.data-root.worth':
		'Pour une machine avec un petit disque système et un grand second disque.',
	'offer.data-root.caution':
		'Les images et conteneurs présents restent dans /var/lib/docker. Le dossier doit être sur un disque Linux, comme ext4 ou xfs.',
	'offer.data-root.asks': 'Dossier, comme /srv/docker',
	'offer.live-restore': 'Les conteneurs continuent pendant que Docker redémarre',
	'offer.live-restore.worth':
		"Une mise à niveau de Docker ou un changement de ses réglages n'arrête aucun conteneur.",
	'offer.live-restore.caution': 'Cela ne va pas avec swarm.',
	'edit.settings.reason': 'Corrige ceci : {fault}.',
	'edit.settings.wanted':
		'Les réglages que vous avez choisis ; tous les autres restent tels quels.',
	'edit.trial.reason': "Pour que Docker juge les nouveaux réglages avant qu'ils soient les vrais.",
	'edit.trial-end.reason': 'La copie a rempli son rôle.',
	'command.mkdir-docker.reason': 'Le dossier des réglages ; Alpine ne le crée pas.',
	'command.modprobe.reason': "Charge {name} dans le noyau, ou dit pourquoi c'est impossible.",
	'edit.service-script.reason':
		"Ses lignes finissent comme sous Windows, et le shell prend le signe de trop pour une commande. Rien d'autre ne change dans le script.",
	'edit.interfaces.reason':
		'Le service networking démarre là où une interface porte "auto" ; le loopback suffit.',
	'settings.placed': 'ligne {line}, colonne {column} : {text}',
	'settings.in-file': '{path}, {placed}',
	'settings.end-of-file': 'la fin du fichier',
	'settings.not-object': 'le fichier ne contient pas de réglages ; ils sont entre accolades',
	'settings.syntax.comment': "un commentaire ; JSON n'en a pas",
	'settings.syntax.trailing-comma': 'une virgule avant la fermeture ; rien ne la suit',
	'settings.syntax.missing-comma': 'il manque une virgule avant {found}',
	'settings.syntax.wrong-separator': 'un autre signe que ":" ou "," à {found}',
	'settings.syntax.missing-colon': 'il manque un ":" avant {found}',
	'settings.syntax.single-quotes':
		'des guillemets simples à {found} ; JSON ne connaît que les doubles',
	'settings.syntax.curly-quotes':
		"des guillemets courbes d'un traitement de texte ; JSON ne connaît que les droits",
	'settings.syntax.bare-key': 'une clé sans guillemets : {found}',
	'settings.syntax.bare-word': 'un texte sans guillemets : {found}',
	'settings.syntax.capital-word':
		"true, false et null s'écrivent en minuscules ; ici il y a {found}",
	'settings.syntax.strange-blank': "un blanc qui n'est pas une espace, comme sur les pages web",
	'settings.syntax.tab-in-text': 'une tabulation dans un texte ; écrivez-la \\t',
	'settings.syntax.not-opened': "il manque l'accolade ouvrante avant {found}",
	'settings.syntax.not-closed': 'il manque une fermeture à la fin du fichier',
	'settings.syntax.text-not-closed':
		"le texte qui commence ici n'a pas de guillemet fermant sur sa ligne : {found}",
	'settings.syntax.too-much': "quelque chose qui n'appartient à rien : {found}",
	'settings.syntax.wrong-closer': "une fermeture d'un autre type que l'ouverture : {found}",
	'settings.syntax.no-value': 'une valeur était attendue ; il y a {found}',
	'settings.syntax.no-key': 'une clé entre guillemets doubles était attendue ; il y a {found}',
	'settings.syntax.bad-escape':
		'une barre inverse avec une lettre que JSON ne connaît pas ; il y a {found}',
	'settings.unknown-key': 'Docker ne connaît pas de réglage "{name}"',
	'settings.ignored-key':
		'Docker ne tient pas compte de "{name}", qui est le nom d\'une option ; le réglage est "{near}"',
	'settings.unknown-key.near': 'Docker ne connaît pas de réglage "{name}" ; "{near}" lui ressemble',
	'settings.value.text': '"{name}" doit être un texte entre guillemets',
	'settings.value.truth': '"{name}" doit être true ou false, sans guillemets',
	'settings.value.number': '"{name}" doit être un nombre entier, sans guillemets',
	'settings.value.texts': '"{name}" doit être une liste de textes : ["...", "..."]',
	'settings.value.addresses': '"{name}" doit être une liste d\'adresses IP : ["1.1.1.1"]',
	'settings.value.pools':
		'"{name}" doit être une liste de plages, chacune avec "base" comme "10.200.0.0/16" et "size" comme 24',
	'settings.value.map-of-texts':
		'toutes les valeurs de "{name}" doivent être des textes entre guillemets',
	'settings.value.map-of-truths': 'toutes les valeurs de "{name}" doivent être true ou false',
	'settings.value.map': '"{name}" doit être un groupe de réglages entre accolades',
	'settings.value.word': '"{name}" ne peut pas être "{value}" ; au choix {words}',
	'settings.value.driver':
		'Docker ne connaît pas de pilote de stockage "{value}" ; "{near}" lui ressemble',
	'settings.value.mirror':
		'un miroir de registre commence par http:// ou https:// ; ici il y a "{value}"',
	'settings.value.label': 'une étiquette a la forme name=value ; ici il y a "{value}"',
	'settings.conflict':
		'"{name}" est aussi réglé par {flag} à la ligne {line} de /etc/conf.d/docker ; Docker ne le prend que d\'un endroit',
	'settings.unknown-flag': "dockerd ne connaît pas d'option {flag}",
	'settings.unknown-flag.near': "dockerd ne connaît pas d'option {flag} ; {near} lui ressemble",
	'settings.open':
		'{host} laisse quiconque atteint ce port par le réseau agir comme root sur cette machine',
	'settings.open-local':
		'{host} laisse tout utilisateur et programme de cette machine agir comme root',

	// en/resume.ts
	'resume.nothing': "Il n'y a pas d'exécution inachevée. Rien n'a été fait.",
	'resume.was-undo': "L'exécution inachevée était une annulation ; elle continue.",
	'resume.is-undo': "Une annulation précédente n'est pas allée au bout.",
	'resume.go-on-undo-plain': "Continuer l'annulation",
	'resume.found.short': "Une exécution s'est arrêtée il y a {time}.",
	'resume.left.short': 'Reste à annuler :',
	'resume.stopped-here': "Une exécution précédente s'est arrêtée ici : {stage}, il y a {time}.",
	'resume.stopped-here.short': 'Arrêt : {stage} ({time}).',
	'resume.found': "Une exécution précédente n'est pas allée au bout, il y a {time}.",
	'resume.stopped-undo': "Une annulation précédente n'est pas allée au bout, il y a {time}.",
	'resume.stopped-undo.short': "Une annulation s'est arrêtée, il y a {time}.",
	'resume.looking': 'examen de ce qui a changé depuis, {time}',
	'resume.left': 'Ce qui reste à annuler, dans cet ordre :',
	'resume.row': '{word}  {stage}  {detail}',
	'resume.why': 'Pourquoi : {why}',
	'resume.why.label': 'Cause',
	'resume.since.label': 'Depuis',
	'resume.next.label': 'Suite',
	'resume.since.count': '{count} différences : {first} ; plus avec d',
	'resume.next':
		"Le plan est refait d'après la machine telle qu'elle est, et montré avant chaque étape.",
	'resume.next.short': 'nouveau plan, étape par étape',
	'resume.next.repair.short': 'apk fix, puis un nouveau plan',
	'resume.next.repair':
		"D'abord, apk répare ce qui a pu rester à moitié fait (apk fix) ; puis le plan est refait.",
	'resume.why.stopped': "vous l'avez arrêtée.",
	'resume.why.stopped.short': "vous l'avez arrêtée.",
	'resume.why.failed': 'une étape a échoué.',
	'resume.why.failed.short': 'une étape a échoué.',
	'resume.why.act-failed.short': '"{shell}" a échoué.',
	'resume.why.cut.short': 'coupée du dehors, ou terminal fermé.',
	'resume.why.cut-in.short': 'coupée du dehors dans "{shell}".',
	'resume.why.power.short': "la machine s'est arrêtée.",
	'resume.why.power-in.short': 'la machine s\'est arrêtée dans "{shell}".',
	'resume.why.act-failed': '"{shell}" a échoué.',
	'resume.why.cut':
		"le programme a été coupé de l'extérieur, ou son terminal a été fermé, entre deux commandes.",
	'resume.why.cut-in':
		'le programme a été coupé de l\'extérieur, ou son terminal a été fermé, pendant "{shell}". On ne sait pas comment cette commande s\'est terminée.',
	'resume.why.power': "la machine s'est arrêtée entre deux commandes, puis a été redémarrée.",
	'resume.why.power-in':
		'la machine s\'est arrêtée pendant "{shell}", puis a été redémarrée. On ne sait pas comment cette commande s\'est terminée.',
	'resume.since.nothing': "Depuis, rien n'a changé qui compte pour Docker.",
	'resume.since.nothing.short': 'rien qui compte pour Docker',
	'resume.since.unknown.short': 'inconnu : vieux journal',
	'resume.since.count.short': '{count} différences, voir d',
	'resume.since.unknown':
		"On ne sait pas ce qui a changé depuis : le journal est d'une ancienne version.",
	'resume.since': "Depuis le début de l'exécution, ceci a changé, en plus de ce qu'elle a fait :",
	'resume.planned-again':
		"Ce qui reste est planifié à nouveau d'après la machine telle qu'elle est.",
	'resume.mend-question': 'Réparer maintenant ?',
	'resume.question': 'Que faire ?',
	'resume.go-on': 'Reprendre à : {stage}',
	'resume.anew': 'Reprendre depuis le début',
	'resume.undo.note': "montré d'abord",
	'resume.go-on-undo': "Continuer l'annulation (reste {count})",
	'resume.go-on-undo-none': "Finir l'annulation (rien ne reste)",
	'resume.undo': 'Tout annuler ({count} {count?changement:changements})',
	'resume.details': "Exécution d'avant",
	'resume.details.begun': 'Début',
	'resume.details.stopped': 'Fin',
	'resume.details.command': 'Demandé',
	'resume.details.command.value': '{command}, par la version {version}',
	'resume.details.run': 'Nom',
	'resume.details.choices': 'Décidé',
	'resume.details.choices.value': 'runlevel {runlevel} ; {compose} ; groupe docker : {users}',
	'resume.details.compose': 'avec compose',
	'resume.details.no-compose': 'sans compose',
	'resume.details.nobody': 'personne',
	'resume.details.acts': "Ce qu'elle a fait",
	'resume.details.no-acts': "Rien qui n'ait été annulé.",
	'resume.details.since': 'Ce qui a changé depuis le début',
	'resume.details.undo': "Ce qu'annuler déferait, le plus récent d'abord",
	'resume.details.no-undo': 'Rien.',
	'resume.act.succeeded': 'fait',
	'resume.act.failed': 'échec',
	'resume.act.timed-out': 'trop long',
	'resume.act.stopped': 'arrêté',
	'resume.act.unknown': 'fin inconnue',
	'resume.needs-root':
		'Reprendre une exécution demande root. Rien n\'a été fait. Tapez : su -c "alpine-docker-wizard resume"',
	'resume.repair.title': 'Réparer ce qui est resté à moitié fait',
	'resume.repair.reason':
		"Une commande a été commencée et sa fin est inconnue. Elle n'est pas répétée à l'aveugle : ce qu'elle a pu laisser à moitié fait est d'abord réparé.",
	'resume.repair.undo': 'Rien à annuler : cela ne fait que réparer.',
	'resume.apk-fix.reason':
		"Fait réparer par apk les paquets qu'une interruption a pu laisser à moitié installés.",
	'resume.rc-update.reason':
		"Fait relire à OpenRC ce qu'il faut à chaque service : des paquets ont pu arriver sans que personne regarde.",
	'differs.restarted': 'la machine a été redémarrée',
	'differs.kernel': 'noyau {before} -> {now}',
	'differs.world': 'paquets demandés : {changes}',
	'differs.packages': 'paquets installés : {changes}',
	'differs.runlevels': 'services dans les runlevels : {changes}',
	'differs.file': '{path} est différent',
	'differs.group': 'groupe docker : {before} -> {now}',

	// en/undo.ts
	'undo.conflict': "{path} a été changé par quelqu'un d'autre depuis.",
	'undo.three-way':
		"Chaque ligne a un x là où elle est : avant le changement, telle que ce programme l'a laissée, et maintenant.",
	'undo.three-way.before': 'avant',
	'undo.three-way.ours': 'nous',
	'undo.three-way.now': 'là',
	'undo.three-way.no-file.before': "Avant, ce fichier n'existait pas.",
	'undo.three-way.no-file.ours': 'Ce programme avait supprimé le fichier.',
	'undo.three-way.no-file.now': "Maintenant, ce fichier n'existe pas.",
	'undo.conflict.question': 'Que devient {path} ?',
	'undo.conflict.merge': "N'annuler que ce que ce programme a changé",
	'undo.conflict.leave': 'Laisser le fichier tel quel',
	'undo.conflict.replace': "Remettre l'ancien fichier ; ce qui a changé depuis est perdu",
	'undo.conflict.edit': 'Modifier le fichier vous-même : ce que vous y laissez est écrit',
	'undo.edited': "Voici ce que vous avez tapé, comparé au fichier tel qu'il est :",
	'undo.edited.nothing': "Vous n'avez rien changé. Le fichier est laissé tel quel.",
	'undo.edited.question': 'Écrire cela ?',
	'undo.edited.write': "L'écrire quand l'annulation en arrive à ce fichier",
	'undo.edited.again': 'Modifier encore',
	'undo.will-stay': 'Ceci reste exprès :',
	'undo.data.intro': "{path} contient {size} d'images, de conteneurs et de volumes. Ils restent.",
	'undo.data.question': 'Pour tout effacer pour toujours, tapez {word} ; Entrée les garde :',
	'undo.data.title': 'Effacer images, conteneurs et volumes',
	'undo.data.reason': "Efface tout dans {path}, comme vous l'avez demandé en le tapant.",
	'undo.data.undo': 'Ceci ne peut pas être annulé.',
	'undo.meanwhile': "Le journal a changé entre-temps. Rien n'a été annulé ; redemandez.",
	'undo.stays': 'Reste :',
	'undo.stays.data': '{path} : images, conteneurs et volumes',
	'undo.stays.sized-data': "{path} : {size} d'images, de conteneurs et de volumes",
	'undo.stays.path': '{path}',
	'undo.stays.kernel':
		"jusqu'au prochain démarrage : règles du pare-feu, le pont docker0, le routage IP",
	'undo.as-before': 'Paquets, runlevels et dépôts sont comme avant.',
	'undo.differs': "Différent d'avant le premier changement :",
	'stage.undo': 'Annulation',
	'header.undo': 'annulation',
	'undo.rail': "Annuler ce que ce programme a fait, le plus récent d'abord",
	'undo.looking': 'Lecture du journal et de la machine, {time}',
	'undo.list.title': 'Ce qui va être annulé',
	'undo.list.count': "{count} changements, le plus récent d'abord",
	'undo.list.others': '{count} de plus : "Voir chaque changement"',
	'undo.stays.label': 'Reste',
	'undo.item.changed': "changé depuis par quelqu'un d'autre",
	'undo.item.open': 'changé depuis : à décider',
	'undo.decided.merge': 'seul notre changement part',
	'undo.decided.leave': 'reste tel quel',
	'undo.decided.replace': "l'ancien fichier revient",
	'undo.decided.typed': 'votre texte est écrit',
	'undo.choice.take': 'Annuler {count} {count?changement:changements}',
	'undo.choice.asks': "demande d'abord pour {count} {count?fichier:fichiers}",
	'undo.choice.file': 'Décider pour {path}',
	'undo.choice.open': 'changé depuis par un autre',
	'undo.choice.acts': 'Voir chaque changement',
	'undo.choice.acts.note': 'avec sa commande ou ses différences',
	'undo.choice.data': 'Effacer aussi images, conteneurs et volumes',
	'undo.choice.data.sized-note': '{size} ; demande un mot',
	'undo.choice.data.note': 'demande un mot',
	'undo.choice.keep-data': 'Finalement garder images, conteneurs et volumes',
	'undo.choice.go-on': "Continuer l'annulation",
	'undo.word.title': 'Effacer images, conteneurs et volumes',
	'undo.word.what': "Tout ce qui est dans {path} ({size}) est effacé quand l'annulation y arrive.",
	'undo.word.unsized': "Tout ce qui est dans {path} est effacé quand l'annulation y arrive.",
	'undo.word.asks': 'Pour tout effacer à jamais, tapez {word} puis Enter.',
	'undo.word.refused': "Ce n'est pas le mot. Rien n'est effacé ; Esc revient en arrière.",
	'undo.compare.title': 'Le fichier dans trois états',
	'undo.compare.typed': "Ce que vous avez tapé, comparé au fichier tel qu'il est",
	'undo.compare.more': '{count} {count?ligne:lignes} de plus, touche d',
	'undo.end.partly': "Tout n'a pas été annulé.",
	'undo.end.stopped': "Arrêté à votre demande. Ce qui a été annulé jusqu'ici reste annulé.",
	'undo.end.dry-run': "Rien n'a été annulé : c'était un essai à blanc.",
	'undo.end.unknown':
		"On ne sait pas comment était la machine avant le premier changement : le journal vient d'une ancienne version.",
	'key.compare': 'Montrer toute la comparaison',
	'key.compare.short': 'tout',
	'key.undo.merge': 'Annuler seulement ce que ce programme a changé dans le fichier',
	'key.undo.leave': 'Laisser le fichier tel quel',
	'key.undo.replace': "Remettre l'ancien fichier",
	'key.undo.edit': 'Modifier le fichier vous-même',
	'undo.question': 'Annuler cela ?',
	'undo.not-begun': "Rien n'a été annulé.",
	'undo.stays.sized-path': '{path} : {size}',
	'differs.space': 'espace libre sur {mount} : {before} -> {now}',
	'undo.list.count.short': '{count} {count?changement:changements}',
	'undo.looking.short': 'Lecture, {time}',
	'undo.data.decided': '{path} est effacé quand tout est annulé.',
	'differs.space.installed':
		'espace libre sur {mount} : {before} -> {now}, avec ce qui a été installé',
	'key.suspend': 'Mettre l\'assistant de côté ; "fg" dans le shell le ramène',
} as const satisfies Translation;
