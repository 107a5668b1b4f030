/**
 * Portuguese as it is spoken in Brazil. The reader is addressed with "você"; orders to a machine are infinitives.
 *
 * Data, and so longer than other files: every key of the English texts, in their order.
 */
import type {Translation} from './message.ts';

/** Every Portuguese text by key. */
export const brazilian = {
	// en/common.ts
	verbatim: '{text}',
	'product.name': 'Docker on Alpine',
	'stage.check': 'Checagem',
	'stage.repositories': 'Repositórios',
	'stage.install': 'Instalação',
	'stage.service': 'Serviço',
	'stage.verify': 'Teste',

	// en/commands.ts
	'cli.foreign': 'Isto é {system}, não Alpine Linux. Nada foi feito.',
	'cli.foreign.hint': 'Para ver como funciona em um Alpine simulado: alpine-docker-wizard practice',
	'cli.needs-root': 'Mudanças precisam de root; você é {user}. Nada foi feito.',
	'cli.needs-root.with': 'Digite: {line}',
	'cli.nothing-to-change': 'Nada a mudar: o Docker está instalado, ativado e rodando.',
	'cli.impossible': 'Nada foi feito. {title}: {because}',
	'cli.blocked': 'Nada foi feito. {value}: {detail}',
	'cli.go-on': 'Fazer tudo isso agora?',
	'cli.yes-or-no': '{question} [s/N]',
	'cli.no-language':
		'Os textos em {language} não podem ser lidos, então este programa fala inglês. Copie o programa de novo.',
	'cli.yes-words': 's sim',
	'cli.stopping':
		'Para quando o comando tiver arrumado tudo; o apk termina antes seus pacotes. Pressione Ctrl+C de novo para encerrar já.',
	'cli.bug': 'Um erro neste programa: {reason}',
	'cli.output-lost':
		'Nem toda a saída pôde ser gravada: {reason}. Libere espaço ou grave em outro lugar.',
	'cli.bug.hint': 'Nada mais foi feito. O que foi feito antes está no diário em {folder}.',
	'cli.preference-notice': 'Preferências: {notice}',
	'cli.practice-list': '{id}  {title}',
	'cli.no-scenario': 'Não há cenário "{id}".',
	'export.cannot-write': 'Não foi possível gravar {path}: {reason}',
	'export.no-kit':
		'Uma máquina que o cloud-init cria não tem pasta de onde pegar um kit. Com um kit, use export sh ou export ansible.',
	'undo.nothing': 'Nada a desfazer: o diário não tem nenhuma mudança que não tenha sido desfeita.',
	'undo.needs-root':
		'Desfazer mudanças precisa de root. Nada foi feito. Digite: su -c "alpine-docker-wizard undo"',
	'undo.intro': 'O que será desfeito, o mais novo primeiro ({count}):',
	'undo.unreadable': 'Não foi possível ler o diário: {reason}. Nada foi feito.',
	'undo.step.title': 'Desfazer o que foi feito',
	'undo.step.reason': 'Tudo o que, segundo o diário, este programa fez, o mais novo primeiro.',
	'undo.step.undo': 'Execute a instalação de novo.',
	'undo.command.reason': 'Desfaz: {what}',
	'undo.edit.reason': 'Devolve a {path} os bytes que tinha antes.',
	'undo.not-there': 'Não está mais lá.',
	'undo.not-noted':
		'O diário não pôde anotar isto ({reason}). O próximo desfazer vai olhar de novo.',
	'undo.unreadable-lines':
		'{count} {count?linha:linhas} do diário não {count?pode:podem} {count?ser lida:ser lidas}. O que {count?ela conta:elas contam} não é desfeito.',
	'undo.changed-since': 'Fica como está: {path} foi alterado por outro depois.',
	'undo.delgroup.reason': 'Remove o grupo que o pacote criou e que o apk deixa para trás.',
	'journal.foreign-folder':
		'{folder} é de outra pessoa, ou outros podem gravar nela, então o que seu diário diz não é feito como root. Se for sua: chown root:root {folder}; chmod 700 {folder}',
	'file.foreign-folder':
		'{path} é um link para {folder}, onde outros além de root podem gravar; um arquivo ali poderia ser trocado nesse meio-tempo. Ponha um arquivo no lugar, ou faça a pasta ser de root.',
	'file.not-private':
		'{folder} é de outra pessoa, ou outros podem escrever ali; por isso root não guarda nada nessa pasta. Se for sua: chown root:root {folder}; chmod 700 {folder}',
	'journal.set-aside':
		'{lines} linhas danificadas foram tiradas do diário. O arquivo como estava fica guardado em {path}.',

	// en/forward.ts
	'forward.label': 'Para mandar a quem pode:',
	'forward.network.outside':
		'Uma máquina com Alpine Linux não consegue abrir conexões para fora. Vocês poderiam permitir que ela alcance o servidor de pacotes (dl-cdn.alpinelinux.org) e registry-1.docker.io, auth.docker.io e production.cloudflare.docker.com na porta 443?',
	'forward.dns.outside':
		'Uma máquina com Alpine Linux não consegue resolver nomes: o servidor de nomes dela não responde. Qual servidor ela deve usar, e pode alcançar a porta 53 dele?',
	'forward.mirror.outside':
		'O espelho de Alpine Linux de vocês responde com erros ou com arquivos que não combinam. Poderiam olhar a última sincronização?',
	'forward.access.outside':
		'O proxy ou filtro proíbe downloads do servidor de pacotes do Alpine Linux. Vocês poderiam liberar dl-cdn.alpinelinux.org, ou indicar um espelho liberado?',
	'forward.proxy.outside':
		'Uma máquina com Alpine Linux precisa passar pelo proxy e é recusada. Vocês poderiam informar o endereço com a porta, se ele pede usuário e senha, e quais hosts ficam fora dele?',
	'forward.certificates.outside':
		'As conexões desta rede são abertas e assinadas de novo por um aparelho no caminho. Vocês poderiam mandar o certificado da autoridade dele (PEM), para a máquina confiar, ou isentar registry-1.docker.io e dl-cdn.alpinelinux.org?',
	'forward.keys.outside':
		'Os pacotes do repositório de vocês são assinados com uma chave que minha máquina não tem. Poderiam dizer onde obter a chave pública, e a impressão digital dela por outro meio?',
	'forward.disk.outside':
		'O disco da minha máquina virtual está cheio. Vocês poderiam aumentá-lo? O Docker precisa de 2 GB ou mais para imagens.',
	'forward.host.privileges':
		'O Docker não pode rodar no meu contêiner, porque não pode criar redes e montagens. Vocês poderiam iniciá-lo com privilégios, ou ativar nesting (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true), ou me dar uma máquina virtual?',
	'forward.host.update':
		'No meu contêiner LXC, os contêineres não iniciam desde que o runc foi atualizado: "open sysctl net.ipv4.ip_unprivileged_port_start ... permission denied". Vocês poderiam atualizar o LXC e as regras do AppArmor no host, ou me dar uma máquina virtual?',
	'forward.host.nesting':
		'O Docker precisa de nesting no meu contêiner. Vocês poderiam ativá-lo e reiniciar o contêiner (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true)?',
	'forward.registry.outside':
		'Minha máquina não alcança o registro do Docker. Vocês poderiam abrir a porta 443 para registry-1.docker.io, auth.docker.io e production.cloudflare.docker.com, ou indicar o proxy ou espelho a usar?',
	'forward.registry.operators':
		'O registro de vocês responde com um erro próprio (HTTP 500 ou mais) ao baixar uma imagem. Poderiam olhar o log dele?',
	'forward.limit.outside':
		'O Docker Hub limita os downloads do nosso endereço comum. Vocês poderiam montar um espelho para a sala (um registro de imagens como cache), pagar contas ou nos dar mais endereços?',

	// en/rootless.ts
	'choice.rootless': 'Docker sem root',
	'choice.rootless.note': 'avançado',
	'rootless.title': 'Docker sem root',
	'rootless.for': 'para {user}',
	'rootless.what':
		'Um daemon próprio de {user}: o que escapar de um contêiner é {user}, não root. O Docker usual pode rodar ao lado.',
	'rootless.nobody': 'Não há usuário além de root nesta máquina; `adduser NAME` cria um antes.',
	'rootless.limits.title': 'O que ele não pode no Alpine',
	'rootless.limits':
		'Sem limites de memória e processador (precisam de systemd), sem portas abaixo de 1024, `ping` só para os grupos 999 a 59999, redes lentas.',
	'rootless.packages': 'o pacote docker-rootless-extras',
	'rootless.packages.why':
		'Ele traz dockerd-rootless, rootlesskit e newuidmap. Está em community, como o docker.',
	'rootless.ranges': 'números para os contêineres',
	'rootless.ranges.why':
		'Cada usuário em um contêiner é, fora dele, um número de {user}. /etc/subuid e /etc/subgid guardam uma faixa para isso; o Alpine não cria nenhuma sozinho.',
	'rootless.cgroups': 'grupos de controle unificados',
	'rootless.cgroups.why':
		'A versão 2 é o padrão do Alpine; tire rc_cgroup_mode de /etc/rc.conf onde for outra.',
	'rootless.namespaces': 'namespaces de usuário no kernel',
	'rootless.namespaces.why':
		'Com eles um usuário é root só dentro de um contêiner. Um host ou um kernel reforçado pode desligá-los; só o dono pode ligá-los.',
	'rootless.modules': 'módulos do kernel para a rede',
	'rootless.modules.why':
		'Um usuário não pode carregar módulos, então root carrega tun, nf_tables, bridge e br_netfilter agora e em todo boot.',
	'rootless.folder': 'uma pasta para sockets, a partir do login',
	'rootless.folder.why':
		'Só uma sessão desse usuário sabe: XDG_RUNTIME_DIR precisa estar definida e ser gravável. O Alpine só a cria com elogind ou um módulo do PAM; sem eles root cria a pasta em todo boot.',
	'rootless.daemon': 'o daemon desse usuário',
	'rootless.daemon.why':
		'Estas linhas são digitadas por esse usuário, de preferência em ~/.profile. A partir do Alpine 3.23 o OpenRC o inicia: `rc-update --user add docker default`. Então `docker info` cita "rootless".',
	'edit.rootless.subuid.reason': 'Uma faixa livre de números de usuários para contêineres.',
	'edit.rootless.subgid.reason': 'Uma faixa livre de números de grupos para contêineres.',
	'edit.rootless.modules.reason': 'Para que os módulos sejam carregados em todo boot.',
	'choice.settings': 'Configurações do Docker',
	'choice.settings.note': 'logs, endereços, espelho',
	'choice.move-runlevel': 'Pôr o Docker no runlevel "default"',
	'choice.move-runlevel.note': 'para fora de "boot"',
	'settings.title': 'Configurações',
	'settings.none-needed': 'Nenhuma é necessária; cada uma é mostrada antes.',
	'settings.all-made': 'Todas as configurações oferecidas aqui já estão feitas.',
	'settings.unreadable':
		'As configurações que há não podem ser lidas; antes é preciso corrigi-las.',
	'settings.caution': 'Nota',
	'settings.refused': 'Isso não serve.',
	'settings.typed': '> {text}_',
	'choice.offer.asks': 'pede uma palavra',
	'notice.no-engine': 'Antes é preciso instalar o Docker: ele mesmo julga as configurações.',
	'command.settings-restart.reason':
		'O Docker lê suas configurações ao iniciar. Os contêineres param nesse tempo, a menos que "live-restore" esteja ligado.',

	// en/plan.ts
	'step.repositories.title': 'Ativar o repositório community',
	'step.repositories.reason':
		'O Alpine guarda o docker no repositório "community". O apk só procura nos repositórios ativados.',
	'step.repositories.main.title': 'Ativar o repositório main',
	'step.repositories.main.reason':
		'"main" tem as bibliotecas de que o Docker precisa. O apk só procura nos repositórios ativados.',
	'step.repositories.both.title': 'Dizer ao apk onde há pacotes',
	'step.repositories.both.reason':
		'O apk pega pacotes dos endereços deste arquivo. Nenhum deles tem o Docker.',
	'step.repositories.mirror.title': 'Pegar os pacotes de outro servidor',
	'step.repositories.mirror.reason':
		'Você pediu este servidor. Todos os servidores têm os mesmos pacotes.',
	'step.repositories.repair.title': 'Reparar a lista de repositórios',
	'step.repositories.repair.reason':
		'O apk pega pacotes dos endereços deste arquivo. Como está escrito, o apk não obtém dele o que o Docker precisa.',
	'step.repositories.undo': 'O arquivo recebe de volta os bytes que tinha antes.',
	'step.repositories.already': 'O repositório community está ativado: {where}.',
	'step.repositories.not-needed':
		'Todos os pacotes desejados estão instalados; nenhum repositório precisa mudar.',
	'step.repositories.skipped': 'Você escolheu deixar os repositórios como estão.',
	'step.repositories.unreadable': 'Os arquivos de repositórios não puderam ser lidos: {reason}',
	'step.repositories.branch-unknown':
		'Não se sabe qual ramo do Alpine esta máquina segue, então nenhum repositório é acrescentado.',
	'edit.repositories.reason': 'Para que o apk procure também no repositório community.',
	'update.partial':
		'O apk não conseguiu ler todos os repositórios desta máquina. Os de que o Docker precisa foram lidos.',
	'step.update.title': 'Ler o que os repositórios oferecem',
	'step.update.reason': 'O apk baixa o índice de cada repositório, a lista de seus pacotes.',
	'step.update.undo': 'Nada a desfazer: só os índices baixados mudam.',
	'step.update.not-needed':
		'Todos os pacotes desejados estão instalados; nenhum índice precisa ser lido.',
	'command.apk-update.reason': 'Para que o apk saiba quais pacotes os repositórios oferecem agora.',
	'command.apk-policy.reason':
		'Prova que o apk consegue encontrar o docker, e em qual repositório.',
	'step.install.title': 'Instalar o Docker',
	'step.install.reason': 'Adiciona o motor, sua linha de comando{compose} e tudo de que dependem.',
	'step.install.compose': ', o compose',
	'step.install.undo': 'Remove {packages} e aquilo de que nada mais precisa.',
	'step.install.already': 'Já instalado: {packages}.',
	'step.install.no-apk': 'Não há apk neste sistema, então nada pode ser instalado.',
	'command.apk-add.reason': 'Instala {packages} e lembra o pedido em /etc/apk/world.',
	'command.apk-del.reason': 'Remove o que foi adicionado: {packages}.',
	'step.enable.title': 'Iniciar o Docker em todo boot',
	'step.enable.reason':
		'Um runlevel é a lista de serviços iniciados juntos. "{runlevel}" é o último, quando a máquina está pronta para uso.',
	'step.enable.undo': 'Tira o docker de novo do runlevel "{runlevel}".',
	'step.enable.already': 'docker está no runlevel "{runlevel}".',
	'step.enable.other-runlevel':
		'docker está no runlevel "{runlevel}". Funciona; o usual é "default".',
	'step.enable.boot':
		'docker está no runlevel "boot". Funciona; "default" é melhor, pois nele o relógio, o firewall e a rede estão prontos. `--runlevel default` o move.',
	'step.enable.twice':
		'docker está no runlevel "{runlevel}" e também em "{other}". Um basta: `rc-update del docker {other}`.',
	'command.rc-update-move.reason': 'Tira o docker de "{runlevel}"; ele fica em um só runlevel.',
	'step.enable.no-openrc':
		'O OpenRC não está instalado aqui, então nada pode ser iniciado no boot.',
	'command.rc-update-add.reason': 'Para que o Docker inicie em todo boot.',
	'command.rc-update-del.reason': 'Para que o Docker não inicie mais no boot.',
	'step.start.title': 'Iniciar o Docker agora',
	'step.start.reason': 'O OpenRC inicia o daemon do Docker e um supervisor que o vigia.',
	'step.start.undo': 'Para o daemon do Docker, e com ele todos os contêineres.',
	'step.start.already': 'O daemon do Docker está rodando e responde.',
	'step.start.not-booted':
		'O OpenRC não iniciou este sistema, então nenhum serviço pode rodar aqui. O Docker é só instalado.',
	'command.service-start.reason': 'Inicia o daemon do Docker.',
	'command.service-stop.reason': 'Para o daemon do Docker.',
	'step.start.reason.silent':
		'O OpenRC dá o Docker como iniciado, mas nenhum daemon responde. Um início não faria nada, então ele é reiniciado.',
	'step.start.reason.abandoned':
		'O supervisor do daemon sumiu. O OpenRC precisa esquecê-lo primeiro, ou dá o Docker como iniciado.',
	'step.start.by-hand':
		'Responde um daemon do Docker que o OpenRC não iniciou. Ele é deixado em paz; após reiniciar, o OpenRC inicia o seu.',
	'step.start.alone':
		'O Docker responde, mas nada mais o vigia, e há contêineres rodando nele. Ele é deixado em paz; `service docker zap` e um novo início ajudam quando eles puderem parar.',
	'step.start.hidden':
		'O OpenRC diz que o Docker foi iniciado. Só root e o grupo docker podem consultar o próprio daemon.',
	'step.start.young': 'O OpenRC iniciou o Docker há pouco.',
	'step.start.reason.no-net':
		'O serviço docker precisa de "net", que aqui só "networking" fornece, e esse não pode iniciar: nenhuma interface em /etc/network/interfaces está marcada com "auto". A linha "auto lo" basta e não muda nada da rede que há; `setup-interfaces` configura mais.',
	'command.move-socket.reason':
		'No lugar do socket do Docker há uma pasta, como a que deixa um contêiner que recebeu o socket enquanto o Docker não rodava. Ela é posta de lado.',
	'command.docker-stop.reason': 'Para o que não responde.',
	'command.docker-restart.reason': 'Para o que não responde e o inicia de novo.',
	'command.docker-zap.reason': 'Faz o OpenRC esquecer o supervisor que sumiu; não para nada.',
	'command.cgroups-restart.reason':
		'Monta os grupos de controle, que o OpenRC acha que existem e não existem.',
	'command.rc-update-cache.reason':
		'Para que o OpenRC saiba do que o serviço novo precisa antes de iniciá-lo.',
	'command.pidof.reason': 'Prova que nenhum daemon do Docker está rodando.',
	'edit.pid-file.reason':
		'Ele guarda o número de um daemon que não existe mais. Um novo o tomaria por um em execução.',
	'command.dockerd-end.reason': 'Pede ao daemon sem supervisor (processo {pid}) que termine.',
	'command.dockerd-end-wait.reason': 'Dá tempo para ele fazer isso.',
	'command.apk-repair.reason': 'Repõe arquivos de {packages} que sumiram.',
	'step.settings.title': 'Verificar as configurações do Docker',
	'step.settings.reason':
		'O Docker não inicia com configurações que não entende, então ele é consultado antes.',
	'step.settings.reason.fault':
		'O Docker não inicia com configurações que não entende. Aqui: {fault}.',
	'step.settings.undo': 'Nada a desfazer: verificar não muda nada.',
	'step.settings.mend.title': 'Corrigir as configurações do Docker',
	'step.settings.mend.reason':
		'O Docker não inicia com isto: {fault}. Há um jeito de corrigir; o Docker julga as novas configurações antes de serem as reais.',
	'step.settings.mend.undo': 'Deixa as configurações como eram.',
	'step.settings.wanted.title': 'Dar ao Docker os ajustes de que ele precisa aqui',
	'step.settings.wanted.reason':
		'O Docker busca as imagens sozinho e nada sabe do shell: {keys} em /etc/docker/daemon.json. O Docker julga os novos ajustes antes que eles valham.',
	'step.settings.running': 'O Docker roda com elas, e nenhuma falha aparece.',
	'command.validate.reason': 'Pergunta ao Docker se ele entende suas configurações.',
	'step.wait.title': 'Esperar até o Docker responder',
	'step.wait.reason':
		'"ok" após um início só diz que um supervisor foi iniciado. O Docker roda quando seu daemon responde.',
	'step.wait.undo': 'Nada a desfazer: esperar não muda nada.',
	'wait.docker.reason': 'Pergunta a versão ao daemon a cada segundo, por até {seconds} s.',
	'command.docker-ask.reason': 'Pergunta a versão ao daemon.',
	'command.rc-status.reason':
		'Diz se o serviço está rodando e quantas vezes precisou ser reiniciado.',
	'wait.answered': 'Docker {version} responde após {seconds} s.',
	'wait.crashing': 'O daemon termina sozinho repetidamente. Reinícios até agora: {count}.',
	'wait.settings': 'O daemon termina na hora: não entende suas configurações ou opções.',
	'wait.final': 'O daemon terminou, por um motivo que um novo início não muda.',
	'wait.gave-up': 'O daemon terminou e seu supervisor não o inicia de novo.',
	'wait.time-out': 'O daemon não respondeu em {seconds} segundos.',
	'step.access.title': 'Quem pode usar o Docker',
	'step.access.reason':
		'Membros do grupo "docker" podem agir como root nesta máquina, sem senha: cada um pode iniciar um contêiner que lê e grava todos os arquivos.',
	'step.access.reason.doas':
		'Membros do grupo "docker" podem agir como root nesta máquina, sem senha: cada um pode iniciar um contêiner que lê e grava todos os arquivos. Sem o grupo, "doas docker" pede a senha.',
	'step.access.undo': 'Tira {users} de novo do grupo docker.',
	'step.access.nobody': 'Só root pode usar o Docker.',
	'step.access.already': 'Já no grupo docker: {users}.',
	'step.access.no-user':
		'Não há usuário "{user}" nesta máquina. O nome vem de --user, de um arquivo de respostas ou das preferências.',
	'command.chgrp-socket.reason':
		'O daemon não encontrou esse grupo ao criar seu socket; o próximo início faz isso sozinho.',
	'command.id.reason': 'Mostra em quais grupos {user} está a partir do próximo login.',
	'access.group-there': 'O grupo já estava lá.',
	'access.not-member': '{user} não está no grupo docker.',
	'evidence.member': 'Grupos a partir do próximo login: {groups}.',
	'command.addgroup.reason':
		'Permite que {user} use o Docker a partir do próximo login, com tanto poder quanto root.',
	'command.delgroup.reason': 'Tira {user} do grupo docker.',
	'run.no-such-program': '{program} não está aqui.',
	'run.cannot-start': '{program} não pôde ser iniciado: {reason}',
	'run.exit-code': '{program} terminou com o código de saída {code}.',
	'run.signal': '{program} foi encerrado pelo sinal {signal}.',
	'run.time-out': '{program} demorou mais de {seconds} s e foi encerrado.',
	'run.missing-answer': '{program} terminou bem, mas sua resposta não é a que prova isso.',
	'run.stopped': 'Parado porque você pediu.',
	'run.skipped': 'Pulado porque você pediu.',
	'run.no-diagnosis': 'A causa não foi procurada: {reason}',
	'run.file-changed': '{path} foi alterado por outra pessoa nesse meio-tempo; ficou como está.',
	'run.cannot-read': '{path} não pôde ser lido: {reason}',
	'run.cannot-write': '{path} não pôde ser gravado: {reason}. Está como era.',
	'run.locked':
		'Outro assistente (processo {pid}, desde {since}) está mudando esta máquina. Espere até ele terminar.',
	'run.no-lock': 'A trava do assistente não pôde ser obtida ({reason}), então nada foi alterado.',
	'run.no-journal': 'O diário não pôde ser gravado ({reason}), então nada foi alterado.',
	'edit.restore.reason':
		'A prova desta mudança falhou, então o arquivo recebe de volta o texto antigo.',
	'run.restored': '{path} tem de novo o texto antigo.',
	'run.restore-failed': '{path} não pôde ser restaurado: {reason}. Há uma cópia em {backup}.',

	// en/verify.ts
	'step.verify.title': 'Prova: Docker funciona',
	'step.verify.reason':
		'Do mais simples ao mais revelador: serviço, daemon, início no boot, depois contêineres. A imagem dos primeiros é feita com o BusyBox desta máquina, então eles não precisam de rede.',
	'step.verify.undo':
		'Nada a desfazer, exceto a pequena imagem "hello-world", que fica. A imagem feita aqui é removida em seguida.',
	'step.verify.not-running': 'O Docker não pode rodar aqui, então não há nada a provar.',
	'command.service-status.reason': 'O OpenRC diz se o serviço está rodando.',
	'command.docker-version.reason': 'A linha de comando e o daemon dizem suas versões.',
	'command.docker-info.reason': 'O daemon diz como guarda imagens e limita contêineres.',
	'command.rc-update-show.reason': 'Mostra se o Docker inicia em todo boot.',
	'command.hello-world.reason':
		'Baixa uma imagem pequena e a executa: prova o caminho até o registro, o armazenamento e o início de um contêiner.',
	'command.hello-world.undo': 'A imagem fica; "docker rmi hello-world" a remove.',
	'command.compose-version.reason': 'Mostra que o "docker compose" está lá.',
	'selftest.folder.reason': 'Uma pasta que só o dono pode ler, para a imagem feita a seguir.',
	'selftest.archive.reason':
		'Empacota o BusyBox, o programa por trás da maioria dos comandos desta máquina, com o que ele precisa.',
	'selftest.import.reason': 'Faz dele uma imagem: nada é baixado de lugar nenhum.',
	'selftest.run.reason': 'Inicia um contêiner da imagem feita aqui.',
	'selftest.publish.reason':
		'Inicia um contêiner que responde na porta {port}; só esta própria máquina pode alcançá-lo.',
	'selftest.ask.reason': 'Pergunta a ele: prova que uma porta publicada leva ao contêiner.',
	'selftest.memory.reason':
		'Inicia um contêiner que pode usar 64 MiB e lê o limite que o kernel guarda para ele.',
	'selftest.host-name.reason': 'Procura um nome nesta máquina, para comparar com o próximo teste.',
	'selftest.name.reason': 'Procura o mesmo nome dentro de um contêiner.',
	'selftest.stop.reason': 'Remove o contêiner que respondeu.',
	'selftest.remove-image.reason': 'Remove a imagem feita aqui.',
	'selftest.remove-folder.reason': 'Remove a pasta criada para o teste.',
	'selftest.undo': 'É removido no fim dos testes.',
	'verify.skipped-daemon': 'Não testado: o daemon não responde.',
	'verify.skipped-offline': 'Não testado: você pediu para não usar a rede.',
	'verify.skipped-no-busybox':
		'Nenhuma imagem foi feita aqui: não se sabe do que o BusyBox desta máquina precisa.',
	'verify.skipped-no-archive': 'Nenhuma imagem foi feita aqui: o BusyBox não pôde ser empacotado.',
	'verify.skipped-no-image': 'Não testado: nenhuma imagem pôde ser feita aqui.',
	'verify.skipped-no-container': 'Não testado: nenhum contêiner rodou da imagem feita aqui.',
	'verify.skipped-no-answerer': 'Não testado: o contêiner que deveria responder não iniciou.',
	'verify.skipped-unfit-image': 'Não testado: o BusyBox desta máquina não roda em um contêiner.',
	'verify.skipped-no-memory-limit':
		'Não testado: o daemon diz que este kernel não pode limitar a memória ("No memory limit support").',
	'verify.skipped-no-registry':
		'Não testado: o registro não foi alcançado, então nomes podem não ser encontrados.',
	'verify.skipped-no-name':
		'Não testado: esta máquina não consulta nenhum servidor de nomes que conheça {name}.',
	'verify.no-answer': 'Nada responde em 127.0.0.1:{port}, que leva a um contêiner.',
	'verify.no-memory-limit': 'O limite de memória de um contêiner não é respeitado pelo kernel.',
	'verify.no-name': '{name} é encontrado nesta máquina e não dentro de um contêiner.',
	'test.service.status': 'o serviço roda',
	'test.rc-update.show': 'o Docker inicia no boot',
	'test.docker.version': 'o daemon responde',
	'test.docker.info': 'o daemon diz como trabalha',
	'test.docker.compose-version': 'docker compose está aqui',
	'test.selftest.folder': 'uma pasta para a imagem',
	'test.selftest.archive': 'o BusyBox é empacotado',
	'test.selftest.import': 'uma imagem é feita aqui',
	'test.selftest.remove-folder': 'essa pasta é removida',
	'test.selftest.run': 'um contêiner inicia',
	'test.selftest.publish': 'um contêiner escuta na porta',
	'test.selftest.ask': 'responde {address}',
	'test.selftest.stop': 'esse contêiner é removido',
	'test.selftest.memory': 'um limite de memória vale',
	'test.docker.hello-world': 'hello-world roda',
	'test.selftest.host-name': 'esta máquina encontra nomes',
	'test.selftest.name': 'um contêiner encontra nomes',
	'test.selftest.remove-image': 'a imagem de teste é removida',
	'evidence.service': 'O OpenRC diz: {state}.',
	'evidence.runlevel': 'docker está no runlevel "{runlevel}".',
	'evidence.version': 'Docker {version} responde.',
	'evidence.info': 'Driver de armazenamento {driver}, cgroup versão {cgroup}, dados em {root}.',
	'evidence.info-short': 'Armazenamento {driver}.',
	'evidence.compose': 'Compose {version}.',
	'evidence.import': 'Uma imagem foi feita com o BusyBox desta máquina, sem baixar nada.',
	'evidence.self-made':
		'Um contêiner rodou de uma imagem feita aqui; nenhum registro foi consultado.',
	'evidence.port': 'Um contêiner respondeu em 127.0.0.1:{port}.',
	'evidence.memory': 'O kernel respeita o limite de 64 MiB.',
	'evidence.host-name': 'Esta máquina encontra o nome.',
	'evidence.name': 'Um contêiner também o encontra.',
	'evidence.hello-world-fetched': 'Baixada do registro e executada.',
	'evidence.hello-world': 'Executada da imagem que já estava na máquina.',
	'summary.headline.no-registry': 'O Docker roda contêineres; o registro não pode ser alcançado.',
	'summary.headline.registry-refused':
		'O Docker roda contêineres; o registro não entregou a imagem de teste.',
	'summary.proof.not-asked':
		'Um contêiner rodou de uma imagem feita aqui; o registro não foi consultado.',
	'summary.proof.not-reached':
		'Um contêiner rodou de uma imagem feita aqui; o registro não foi alcançado.',
	'summary.proof.on-the-box':
		'Um contêiner rodou de uma imagem que já estava aqui; o registro não foi consultado.',
	'summary.boot': 'inicia em todo boot',
	'summary.boot.not': 'não inicia no boot',
	'summary.boot.session': 'só nesta sessão: um reinício o leva embora',
	'summary.boot.data': 'até o próximo reinício; as imagens ficam no disco',
	'summary.boot.kept': 'inicia em todo boot, do que o lbu e o cache guardam',

	// en/keep.ts
	'step.install.reason.diskless':
		'Adiciona o motor, sua linha de comando{compose} e tudo de que dependem. Esta máquina roda a partir da memória: um reinício leva tudo embora, também imagens e contêineres, a menos que seja mantido.',
	'step.install.reason.data':
		'Adiciona o motor, sua linha de comando{compose} e tudo de que dependem. Esta máquina roda a partir da memória, só /var está em um disco: um reinício leva os programas, não as imagens, a menos que sejam mantidos.',
	'step.keep.session':
		'Só para esta sessão: um reinício leva o Docker embora, porque você não pediu para mantê-lo.',
	'step.keep.no-medium':
		'Nada diz onde esta máquina guarda suas configurações. "setup-lbu" configura isso, para um pendrive ou disco que já esteja aí.',
	'step.keep.not-mounted': '{path}, onde esta máquina guarda suas configurações, não está montado.',
	'step.cache.title': 'Manter os pacotes para o próximo boot',
	'step.cache.reason':
		'No boot, o Alpine instala da mídia de boot e do cache do apk, antes de haver rede. O Docker não está em nenhuma mídia de boot.',
	'step.cache.undo': 'O apk recebe de volta o cache que tinha; os pacotes na pasta ficam.',
	'command.setup-apkcache.reason':
		'De agora em diante o apk guarda em {folder} os pacotes que baixa.',
	'command.forget-cache.reason': 'Devolve ao apk o cache que tinha antes.',
	'command.apk-cache.reason': 'Baixa o que está instalado e ainda não está no cache.',
	'command.apk-cache.undo': 'Os pacotes ficam no cache; "apk cache clean" remove os antigos.',
	'step.commit.title': 'Manter as configurações para o próximo boot',
	'step.commit.reason':
		'"lbu commit" empacota o que mudou em /etc: a lista de pacotes, os runlevels, os grupos, as configurações do Docker. Não empacota /var/lib/docker, /home e /root.',
	'step.commit.undo':
		'Um arquivo assim não é desfeito. Depois de desfazer os outros passos, "lbu commit" mantém esse estado.',
	'command.lbu-status.reason': 'Lista o que mudou em /etc desde a última vez.',
	'command.lbu-commit.reason': 'Grava as mudanças em {path}.',
	'command.lbu-commit.undo': 'O próximo "lbu commit" substitui o que este gravou.',
	'choice.keep': 'Continuar, mantendo o Docker',
	'choice.keep.note': 'lbu commit, cache do apk',
	'choice.session': 'Continuar, só nesta sessão',
	'choice.session.note': 'um reinício leva o Docker',
	'summary.change.kept': 'as configurações ficam para o próximo boot (lbu commit)',
	'summary.change.cache': 'o apk guarda seus pacotes em {folder}',
	'summary.boot.kept-in-memory': 'inicia em todo boot; imagens na memória somem',

	// en/mend.ts
	'edit.resolver.reason':
		'Para que os nomes sejam procurados em {server}; as linhas antigas viram comentários.',
	'edit.daemon-json.reason':
		'Uma vírgula ou um comentário a mais, ou uma vírgula a menos, e o dockerd não lê nada do arquivo.',
	'edit.world.reason': 'A linha {line} proíbe um pacote de que o Docker precisa.',
	'edit.world.bad': 'O que não é nome de pacote sai: {line}',
	'edit.by-hand.reason': 'O que você digitou.',
	'command.nslookup.reason': 'Prova que os nomes são encontrados de novo.',
	'command.dockerd-validate.reason': 'O daemon diz se aceita suas configurações.',
	'command.apk-simulate.reason': 'O apk diz o que instalaria, e não muda nada.',
	'command.apk-fix.reason': 'O apk repara o que está quebrado ou instalado pela metade.',
	'command.apk-fix.undo': 'Pacotes reparados ficam como estão.',
	'command.apk-forget.reason': 'Tira {packages} da lista do que é desejado.',
	'command.service-restart.reason': 'Para o serviço {name} e o inicia de novo.',
	'command.addgroup-docker.reason': 'Cria o grupo cujos membros podem usar o Docker.',
	'command.delgroup-docker.reason': 'Remove o grupo docker.',
	'command.mkdir.reason': 'Cria a pasta {path}.',
	'command.mkdir.undo': 'Uma pasta vazia não faz mal; ela fica.',
	'command.docker-log.reason': 'As últimas linhas que o daemon gravou.',
	'command.look.reason': 'Só olha.',
	'remedy-undo.file': 'O arquivo recebe de volta os bytes que tinha antes.',
	'remedy-undo.commands': 'Os comandos são desfeitos um a um, o último primeiro.',
	'remedy-undo.both': 'O arquivo recebe de volta os bytes antigos, e os comandos são desfeitos.',
	'remedy-undo.nothing': 'Nada a desfazer.',
	'stage.remedy': 'Reparo',
	'choice.trouble': 'Algo não funciona',
	'choice.trouble.note': 'só olha',
	'choice.find-out': 'Descobrir o que há de errado',
	'choice.find-out.note': 'só olha',
	'choice.remedy.note': 'mostrado antes',
	'choice.edit-yourself': 'Editar você mesmo o arquivo',
	'choice.edit-yourself.note': 'no vi, em uma cópia',
	'choice.edit-again': 'Editar de novo',
	'choice.apply-step.note': 'depois olha de novo',
	'choice.mirrors': 'Escolher outro espelho',
	'choice.mirrors.note': 'um servidor com os mesmos pacotes',
	'choice.findings': 'mais {count} {count?achado no arquivo:achados}',
	'choice.findings.note': 'você decide',
	'choice.measure': 'Medir a rapidez das respostas',
	'choice.measure.note': 'baixa um arquivinho de cada',
	'choice.measuring': 'sendo medido',
	'choice.outside': 'outra pessoa precisa fazer',
	'choice.by-hand': 'para você digitar',
	'choice.look-again-at-cause': 'Olhar mais uma vez',
	'choice.not-this-one': 'Não é esta',
	'choice.none-of-these': 'Nenhuma destas',
	'choice.report': 'Salvar um relatório',
	'choice.report.note': 'para alguém que possa ajudar',
	'choice.look-again': 'Olhar de novo',
	'choice.back-to': 'Voltar: {place}',
	'choice.retry-stage': 'Tentar de novo: {place}',
	'notice.helped': 'Feito: {title}.',
	'notice.dry-run': 'Simulação: nada foi alterado.',
	'notice.no-fix': 'Não há mudança segura para esta linha.',
	'notice.offline': 'A rede não é consultada (--offline).',
	'notice.mirror-chosen': 'Nada mudou ainda: este é só o plano.',
	'notice.mirror-kept': 'A máquina já usa {base}.',
	'notice.nothing-typed': '{path} está como era; nada foi digitado.',
	'notice.no-editor': 'O editor {program} não pôde ser executado: {reason}',
	'notice.no-terminal': 'Aqui não dá para abrir um editor.',
	'notice.cannot-read': '{path} não pôde ser lido: {reason}',
	'notice.no-report': 'O relatório não pôde ser salvo: {reason}',
	'by-hand.title': 'Gravar o que você digitou em {path}',
	'by-hand.reason': 'Você editou uma cópia; o arquivo só muda agora, de uma vez.',
	'fix.title': 'Corrigir a linha {line} de {path}',
	'fix.title.file': 'Corrigir {path}',
	'mirror.not-asked': 'não medido',
	'mirror.waiting': 'espera',
	'mirror.answered': '{milliseconds} ms',
	'mirror.failed': 'falhou',
	'mirrors.title': 'Servidores com os pacotes de {branch}',
	'mirrors.measuring': 'perguntando, {time}',
	'mirrors.hint':
		'Todos têm os mesmos pacotes. Os índices são assinados, então não é preciso confiar em nenhum.',
	'mirrors.present': 'A máquina usa este agora.',
	'mirrors.reason': 'Disse: {reason}',
	'findings.title': 'O que mais foi achado',
	'findings.none': 'Nada mais foi encontrado nos arquivos.',
	'findings.count': '{count} {count?achado:achados}',
	'findings.fix': 'Enter mostra como corrigir.',
	'findings.mended': 'Achado',
	'advice.title': 'O que ajuda',
	'advice.manual': 'Isto você precisa digitar, como root, em outro terminal:',
	'advice.outside': 'Isto não pode ser corrigido de dentro desta máquina.',
	'failure.file': 'Arquivo',
	'header.trouble': 'problemas',
	'screen.trouble': 'O que há de errado',
	'trouble.rail.answers': 'Respostas',
	'trouble.rail.cause': 'Causa',
	'trouble.rail.fix': 'Correção',
	'trouble.rail.proof': 'Prova',
	'trouble.title': 'O que há de errado?',
	'trouble.looking': 'Olhando esta máquina',
	'trouble.asking': 'perguntando, {time}',
	'trouble.well': 'O Docker responde, e nada de errado foi encontrado.',
	'trouble.not-installed': 'Nada foi encontrado que impeça instalar o Docker.',
	'trouble.unknown':
		'O que há de errado não foi reconhecido. Um relatório pode ser mostrado a outros.',
	'trouble.causes': 'Causas prováveis, primeiro por onde começar',
	'trouble.mended': 'Isto sumiu: {title}',
	'trouble.not-mended': 'Isto ainda está: {title}',
	'trouble.check': 'Enter olha com {shell}',
	'trouble.nothing-more': 'Nada mais de errado foi encontrado.',
	'look-at.title': 'É isto?',
	'look-at.looking': 'olhando, {time}',
	'look-at.silent': '{program} não diz nada agora (código de saída {code}).',
	'report.saving': 'Salvando o relatório',
	'report.saved': 'O relatório está salvo.',
	'report.saved.where':
		'É um arquivo de texto. As senhas em endereços estão ocultas. Leia antes de enviar.',
	'report.contents': 'Ele traz o que se descobriu, o que se executou e o que se disse.',
	'support.title': '{program}: relatório',
	'support.box': 'Máquina',
	'support.checks': 'Verificações',
	'support.causes': 'Causas',
	'support.answers': 'Respostas',
	'support.run': 'Execução',
	'support.repositories': 'Repositórios',
	'support.world': 'Pacotes desejados (/etc/apk/world)',
	'support.settings': 'Configurações do Docker',
	'support.product': 'Programa',
	'support.log': 'Fim do log da última execução',
	'support.no-log': 'nada foi executado ainda, ou o log não pode ser lido sem root',
	'support.unknown': 'desconhecido',
	'support.exit': 'código de saída: {code}',
	'support.outcome': '{outcome}, código de saída: {code}',
	'closing.trouble.unfinished': 'A busca pelo que há de errado não foi concluída.',
	'closing.trouble.cause': 'O mais provável é isto: {title}',
	'ask.cause': 'Qual destas pode ser?',
	'ask.remedies': 'O que fazer a respeito?',
	'ask.remedy': 'O que fazer?',
	'ask.remedy.by-hand': 'Isto você precisa digitar, como root, em outro terminal:',
	'report.saved-at': 'O relatório está salvo: {path}',
	'plain.place-remedy': '[+]',
	'plain.place-remedy-practice': 'TREINO [+]',
	'key.measure': 'Medir a rapidez dos servidores',
	'key.measure.short': 'medir',
	'key.measure.narrow': 'medir',
	'key.none': 'Nenhuma destas: salvar um relatório',
	'key.none.short': 'nenhuma',
	'key.none.narrow': 'nada',

	// en/change.ts
	'change.version': '{name}: toda versão, não {detail}',
	'change.tag': 'Pedir {name} sem sua etiqueta {detail}',
	'change.both': 'Qualquer {name}, não {detail}',
	'change.allow': 'Permitir {name} de novo',
	'change.choose': 'Pedir {detail} em vez de {name}',
	'change.forget': 'Não pedir mais {name}',
	'change.without': 'Instalar o Docker sem {name}',
	'change.several': 'Várias coisas: {changes}',
	'change.reason':
		'Este arquivo, chamado world, lista os pacotes que alguém pediu. O apk mantém todos, ou não faz nada.',
	'change.because':
		'{effects}{goal} O apk disse isso em um ensaio que não mudou nada; {count} foram feitos, e nenhuma mudança menor ajuda.',
	'change.goal.docker': 'Com isto, o apk pode instalar o Docker.',
	'change.goal.world':
		'Com isto, o apk pode trabalhar de novo. O Docker ainda não está em nenhuma de suas listas; é a próxima coisa a corrigir.',
	'change.removes': 'O apk removeria: {names}. ',
	'change.downgrades': 'O apk voltaria a uma versão mais antiga de: {names}. ',
	'change.lacks':
		'O apk não tem {names} em nenhuma de suas listas, e nenhuma mudança de world ajuda. Corrija primeiro os repositórios.',
	'change.note.lines': '{count} {count?linha:linhas} de world',
	'change.note.removes': 'remove pacotes: {count}',
	'change.title': 'A menor mudança que ajuda',
	'change.searching': 'apk: {count} tentativas, {time}',
	'change.looking': 'Ensaiando mudanças no papel',
	'change.looking.hint': 'Só se executa apk add --simulate, que não muda nada. Esc volta.',
	'change.looking.hint.plain': 'Só se executa apk add --simulate, que não muda nada.',
	'ask.change': 'Qual destas mudanças? Qualquer uma basta.',
	'change.found': 'Qualquer uma basta. A menor vem primeiro.',
	'change.none':
		'Nenhuma mudança de {path} que este programa saiba tentar permite ao apk instalar o Docker ({count} tentadas).',
	'change.not-needed': 'O apk diz que pode instalar o Docker como está. O que atrapalhava sumiu.',
	'change.unreadable': '{path} não pôde ser lido: {reason}',
	'change.chosen': 'Nada mudou ainda. O Docker será instalado sem {name}.',
	'apk-lock.held': 'o processo {pid} está com a trava: {command}',
	'apk-lock.waiting':
		'espera, até {seconds} s, pelo processo {pid} ({command}), que está usando o apk',
	'apk-lock.waits': 'Primeiro {wait}. {reason}',
	'step.install.world-empty':
		'/etc/apk/world está vazio. Assim apk add removeria o próprio Alpine, então nada é instalado.',
	'step.install.world-bad':
		'/etc/apk/world contém "{wish}", que não é um pacote. O apk perderia o que vem depois, então nada é instalado.',
	'choice.unskip': 'Não pular, afinal',
	'choice.unskip.note': 'mostra a mudança de novo',
	'choice.smallest': 'Buscar a menor mudança que ajude',
	'choice.smallest.note': 'só pergunta ao apk',

	// en/check.ts
	'check.offline': 'Você pediu para não usar a rede.',
	'check.what.release': 'versão do Alpine',
	'check.what.branch': 'ramo do Alpine',
	'check.release': 'Alpine {release}, ramo {branch}',
	'check.release.supported': 'O ramo {branch} recebe atualizações de segurança até {until}.',
	'check.release.foreign': '{name}',
	'check.release.foreign.detail':
		'Isto não é Alpine, então nada é alterado aqui. O treino funciona em qualquer sistema.',
	'check.release.derived': '{name}, baseado no Alpine',
	'check.release.derived.detail':
		'{name} é baseado no Alpine. Os passos devem funcionar; não foram testados lá.',
	'check.release.latest-stable.detail':
		'Os repositórios seguem "latest-stable", então a próxima atualização após uma nova versão leva esta máquina para ela.',
	'check.release.disagree': 'versão {release}, pacotes {branch}',
	'check.release.disagree.detail':
		'/etc/alpine-release é de {fromRelease} e os repositórios são de {fromRepositories}: uma atualização foi iniciada e não terminada. Os pacotes vêm de {fromRepositories}.',
	'check.release.edge-window.detail':
		'Os repositórios são os do edge. Por algumas semanas após uma versão nova, o edge se chama {release}; ou a atualização para edge não terminou.',
	'check.release.ended': 'Alpine {release}, fim {since}',
	'check.release.ended.detail':
		'{branch} não recebe atualizações de segurança desde {since}. Os pacotes ainda existem, então o Docker pode ser instalado; é hora de atualizar o Alpine.',
	'check.release.edge.detail': 'edge é o ramo contínuo: os pacotes mudam todo dia.',
	'check.release.newer':
		'{branch} é mais novo do que este assistente conhece. Deve funcionar do mesmo jeito.',
	'check.what.architecture': 'arquitetura',
	'check.architecture': '{arch}',
	'check.architecture.detail': 'Pacotes para {arch}; o Alpine compila o docker para ela.',
	'check.what.apk': 'apk',
	'check.apk': 'apk {version}',
	'check.apk.detail': 'Os repositórios são lidos pelas regras do apk {generation}.',
	'check.what.community': 'repositório community',
	'check.community.on': 'repositório community ativo',
	'check.community.on.detail': 'O apk o lê em {where}.',
	'check.community.commented': 'repositório community inativo',
	'check.community.commented.detail':
		'O Alpine guarda o docker em "community". A linha {line} de {path} o indica depois de um "#"; o próximo passo o ativa.',
	'check.community.missing': 'sem repositório "community"',
	'check.community.hidden': 'o apk não lê "community"',
	'check.community.hidden.detail':
		'A linha {line} de {path} está certa, mas o apk para de ler o arquivo na linha {by}. O próximo passo corrige isso.',
	'check.community.tagged': 'community só com etiqueta',
	'check.community.tagged.detail':
		'A linha tem a etiqueta {tag}, então o apk não encontra "docker" ali sem ela. O próximo passo acrescenta uma linha sem etiqueta.',
	'check.community.unfit': 'repositórios precisam mudar',
	'check.community.left.detail': 'Você escolheu deixar os repositórios como estão.',
	'check.community.not-needed.detail':
		'Todos os pacotes desejados estão instalados, então nada precisa mudar.',
	'check.what.world': 'arquivo world do apk',
	'check.world': '{count} {count?pacote:pacotes} em world',
	'check.world.detail': 'A lista do que você pediu ao apk; o docker é acrescentado a ela.',
	'check.world.empty': 'world está vazio',
	'check.world.empty.detail':
		'/etc/apk/world lista o que o apk deve manter. Vazio como está, o próximo apk add removeria o próprio Alpine. "Algo não funciona", na primeira tela, diz como recuperá-lo.',
	'check.world.bad': 'world tem uma linha sem pacote: {wish}',
	'check.world.bad.detail':
		'/etc/apk/world lista o que o apk deve manter. O apk 2 não lê nada depois de "{wish}" e removeria esses pacotes; o apk 3 se recusa. "Algo não funciona", na primeira tela, corrige isso.',
	'check.world.tag': 'world: {line} não tem origem',
	'check.world.tag.detail':
		'/etc/apk/world pede {line}, e nenhum repositório tem essa etiqueta. O apk não instala nada até que a linha ou a etiqueta seja corrigida.',
	'check.world.masked': 'world proíbe {name}',
	'check.world.masked.detail':
		'/etc/apk/world, a lista do que foi pedido nesta máquina, tem a linha {line}: o apk nunca deve instalar {name}. Enquanto ela estiver lá, o apk recusa o Docker; o assistente pode retirá-la quando isso acontecer.',
	'check.world.pinned': 'world fixa {line}',
	'check.world.pinned.detail':
		'/etc/apk/world pede exatamente {line}. Se os repositórios não têm mais essa versão, o apk recusa; `apk add docker` sem versão desfaz a fixação.',
	'check.what.kernel': 'kernel',
	'check.kernel': 'Linux {release}',
	'check.kernel.present.detail': 'Os módulos do kernel em execução estão lá.',
	'check.kernel.none.detail':
		'Não há /lib/modules: o kernel pertence a um host externo, que carrega o necessário.',
	'check.kernel.reboot': 'reinicie antes: kernel novo',
	'check.kernel.reboot.detail':
		'O Linux {release} está rodando, mas seus módulos foram trocados pelos de um kernel mais novo, então o Docker não conseguiria carregar o que precisa. Reinicie a máquina e comece de novo.',
	'check.kernel.modloop': 'módulos do kernel não montados',
	'check.kernel.modloop.detail':
		'Esta máquina roda a partir da memória, e seu modloop com os módulos do kernel não está montado. `rc-service modloop restart` diz por quê.',
	'check.what.overlay': 'sistema de arquivos overlay',
	'check.overlay': 'sistema de arquivos overlay',
	'check.overlay.available': 'O kernel o conhece; o Docker guarda as imagens com ele.',
	'check.overlay.loadable': 'O kernel o carrega quando o Docker precisa.',
	'check.overlay.missing': 'sem sistema de arquivos overlay',
	'check.overlay.missing.detail':
		'O kernel não tem o módulo overlay. O Docker então copia cada camada inteira, o que é lento e ocupa muito espaço.',
	'check.overlay.missing.host':
		'O host não carregou o overlay. Quem administra o host pode fazer isso com `modprobe overlay`; esta máquina não pode.',
	'check.what.netfilter': 'tabelas do firewall',
	'check.netfilter': 'tabelas do firewall: {tables}',
	'check.netfilter.detail': 'O Docker cria com elas as regras de suas redes.',
	'check.netfilter.missing': 'sem tabelas do firewall',
	'check.netfilter.missing.detail':
		'O kernel não tem os módulos nf_tables, nft_compat e nft_nat nem iptable_nat. Sem uns ou outro, o Docker não consegue criar suas redes.',
	'check.what.cgroups': 'cgroups',
	'check.cgroups.two': 'cgroup versão 2',
	'check.cgroups.two.detail': 'Controladores: {controllers}.',
	'check.cgroups.two.without':
		'Controladores: {controllers}. Os limites de {missing} não são respeitados; poucos os usam.',
	'check.cgroups.without': 'cgroup 2: sem {missing}',
	'check.cgroups.without.detail':
		'Os contêineres rodam, mas os limites de {missing} não são respeitados. Em um servidor virtual, quem decide é o host.',
	'check.cgroups.one': 'cgroup versão 1',
	'check.cgroups.one.detail':
		'O Docker ainda funciona com a versão 1 e avisa sobre isso. Tire rc_cgroup_mode de /etc/rc.conf para voltar ao padrão, a versão 2.',
	'check.cgroups.unmounted': 'cgroups: montados ao iniciar',
	'check.cgroups.unmounted.detail':
		'Ainda não montados, o que é normal: o serviço "cgroups" faz isso quando o Docker é iniciado.',
	'check.cgroups.memory': 'limites de memória desligados',
	'check.cgroups.memory.detail':
		'O kernel foi iniciado com cgroup_disable=memory, como faz um Raspberry Pi. O Docker funciona; os limites de memória, não. Acrescente cgroup_enable=memory à única linha de cmdline.txt e reinicie.',
	'check.what.init': 'OpenRC',
	'check.init.openrc': 'OpenRC',
	'check.init.openrc.detail': 'O OpenRC iniciou esta máquina e pode iniciar o Docker.',
	'check.init.not-booted': 'OpenRC não iniciou a máquina',
	'check.init.not-booted.detail':
		'O OpenRC está instalado, mas não iniciou o sistema, como em um chroot, um contêiner ou no WSL. O Docker pode ser instalado, mas não rodar aqui como serviço.',
	'check.init.other': 'sem OpenRC',
	'check.init.other.detail':
		'O OpenRC não está instalado. O Docker pode ser instalado, mas não rodar aqui como serviço.',
	'check.what.network-service': 'serviço de rede',
	'check.network-service': 'serviço de rede: {name}',
	'check.network-service.detail': 'Ele dá ao Docker a rede de que seu serviço precisa.',
	'check.network-service.later': 'a rede inicia mais tarde',
	'check.network-service.later.detail':
		'O Docker precisa de "networking" e o inicia conforme /etc/network/interfaces.',
	'check.network-service.none': 'sem serviço de rede',
	'check.network-service.none.detail':
		'O Docker precisa do serviço "networking", que não inicia sem uma linha "auto" em /etc/network/interfaces. `setup-interfaces -a` grava uma.',
	'check.network-service.no-init': 'Sem OpenRC não há serviços.',
	'check.what.environment': 'tipo de máquina',
	'check.environment.bare-metal': 'uma máquina física',
	'check.environment.vm': 'uma máquina virtual',
	'check.environment.fine': 'O Docker funciona bem aqui.',
	'check.environment.lxc': 'um contêiner LXC',
	'check.environment.lxc.detail':
		'O Docker só funciona aqui se o host permitir: nesting, e keyctl se o contêiner não for privilegiado. Quem administra o host pode ativar isso.',
	'check.environment.container': 'um contêiner de {name}',
	'check.environment.some-container': 'um contêiner',
	'check.environment.container.detail':
		'O Docker em um contêiner precisa de um iniciado com privilégios. Só o comando docker funciona com um socket do host montado.',
	'check.environment.wsl1': 'O WSL 1 não roda Docker',
	'check.environment.wsl1.detail':
		'O WSL 1 não tem kernel Linux. No Windows, `wsl --set-version NAME 2` o transforma em WSL 2.',
	'check.environment.wsl2': 'WSL 2',
	'check.environment.wsl2.detail':
		'O OpenRC só inicia aqui com command="/sbin/openrc default" em [boot] no /etc/wsl.conf. Desative a integração do Docker Desktop para esta distribuição.',
	'check.environment.chroot': 'um chroot',
	'check.environment.chroot.detail':
		'O Docker pode ser instalado aqui, mas não iniciado: o sistema de fora decide o que roda.',
	'check.environment.openvz': 'OpenVZ',
	'check.environment.openvz.detail':
		'O Docker precisa de um kernel mais novo que o da maioria dos hosts OpenVZ. O provedor sabe dizer; uma máquina KVM serve.',
	'check.what.mode': 'modo de instalação',
	'check.mode.sys': 'instalado em disco',
	'check.mode.sys.detail': 'O que está instalado continua lá após reiniciar.',
	'check.mode.overlay': 'a raiz é um overlay',
	'check.mode.overlay.detail':
		'Algo de fora mantém este sistema de arquivos e decide por quanto tempo.',
	'check.mode.data': 'modo data: sistema na memória',
	'check.mode.data.detail':
		'/var está em um disco, o resto na memória. As imagens sobrevivem a um reinício; o Docker em si só com `lbu commit` e um cache de pacotes.',
	'check.mode.diskless': 'roda a partir da memória',
	'check.mode.diskless.detail':
		'Tudo está na memória: o Docker e suas imagens somem ao reiniciar, a menos que sejam mantidos com `lbu commit`, um cache de pacotes e um disco para /var/lib/docker.',
	'check.mode.overlaytmpfs': 'mudanças só na memória',
	'check.what.space': 'espaço livre',
	'check.space': '{free} livres em {mount}',
	'check.space.detail': 'O Docker ocupa cerca de 0.3 GB; as imagens vêm além disso.',
	'check.space.inodes':
		'Cabem mais {count} arquivos em {mount}: suas entradas de arquivos (inodes) acabaram. Remova arquivos ou dê outro disco ao Docker.',
	'check.space.little': 'O Docker ocupa cerca de 0.3 GB. Com {free} sobra pouco para imagens.',
	'check.space.blocks':
		'{free} não bastam: o Docker e o que ele precisa ocupam cerca de {needed}. Libere espaço e verifique de novo.',
	'check.space.unclear': 'Não está claro qual sistema de arquivos é o certo.',
	'check.what.filesystem': 'sistema de arquivos das imagens',
	'check.filesystem': 'as imagens vão para {type}',
	'check.filesystem.detail': '{path} está em {mount}.',
	'check.filesystem.unfit':
		'O Docker não consegue guardar imagens em {type}. Monte um disco ext4, xfs ou btrfs em {path}.',
	'check.filesystem.overlay':
		'{path} já está sobre um overlay, e overlays não se empilham bem. Um disco ou volume montado nesse caminho é melhor.',
	'check.what.memory': 'memória',
	'check.memory': '{available} de memória livre',
	'check.memory.detail': '{available} de {total} estão disponíveis.',
	'check.memory.little':
		'{available} de {total} estão disponíveis. Só o Docker usa cerca de 0.2 GB; contêineres podem ser encerrados por falta de memória.',
	'check.what.clock': 'relógio',
	'check.clock': 'relógio: {now}',
	'check.clock.detail': 'O relógio marca um dia posterior ao da criação deste assistente.',
	'check.clock.right': 'o relógio está certo',
	'check.clock.right.detail': '{now}, a {seconds} s da hora do servidor.',
	'check.clock.behind': 'o relógio atrasa {seconds} s',
	'check.clock.ahead': 'o relógio adianta {seconds} s',
	'check.clock.past': 'relógio errado: {now}',
	'check.clock.wrong.detail':
		'Para esta máquina os certificados parecem ainda não válidos ou vencidos, então o https falha. `ntpd -qnN -p pool.ntp.org` acerta o relógio.',
	'check.what.privilege': 'permissões de root',
	'check.privilege.root': 'root',
	'check.privilege.root.detail': 'Tudo pode ser alterado.',
	'check.privilege.behind': 'Iniciado por {human} com permissões de root.',
	'check.privilege.user': 'usuário {user}, não root',
	'check.privilege.tool':
		'Para olhar basta assim. Para fazer mudanças, comece de novo com `{tool}` na frente.',
	'check.privilege.su':
		"Para olhar basta assim. Para fazer mudanças, vire root com `su -` e comece de novo; ou use `su -c '...'`.",
	'check.privilege.none':
		'Para olhar basta assim. Mudanças precisam de root, e aqui não há doas, sudo nem su: entre como root.',

	// en/check-network.ts
	'check.what.link': 'conexão de rede',
	'check.link': '{names} tem um endereço',
	'check.link.detail': 'Há uma rota padrão.',
	'check.link.no-route.fine':
		'Não há rota padrão; ela não é necessária se os servidores estão por perto.',
	'check.link.no-route': '{names}, sem saída',
	'check.link.no-route.detail':
		'Há um endereço, mas nenhuma rota padrão, então nada de fora pode ser alcançado. `setup-interfaces` ou o roteador da rede fornecem uma.',
	'check.link.none': 'nenhuma interface com endereço',
	'check.link.none.detail':
		'Sem rede, o apk não encontra pacotes. `setup-interfaces -a` e `rc-service networking start` configuram uma.',
	'check.what.proxy': 'proxy',
	'check.proxy.none': 'sem proxy',
	'check.proxy.none.detail': 'apk e Docker se conectam diretamente.',
	'check.proxy': 'proxy {host}',
	'check.proxy.detail': 'apk e Docker recebem este proxy.',
	'check.what.resolver': 'servidor de nomes',
	'check.resolver': 'os nomes são encontrados',
	'check.resolver.detail': 'O nome do espelho é encontrado: {said}.',
	'check.resolver.none': 'sem servidor de nomes',
	'check.resolver.none.detail':
		'/etc/resolv.conf não indica nenhum servidor, então nenhum espelho é encontrado pelo nome. `setup-dns` grava o arquivo.',
	'check.resolver.fails': 'nomes não são encontrados',
	'check.resolver.fails.detail': 'Os servidores de nomes ({servers}) não ajudaram: {said}.',
	'check.what.mirror': 'espelho de pacotes',
	'check.mirror': '{host} responde',
	'check.mirror.detail': 'O índice estava lá, {said}: {url}',
	'check.mirror.missing': 'espelho sem índice',
	'check.mirror.missing.detail':
		'O servidor responde, mas não com um índice: {url}. O `apk update` do próximo passo mostra se isso importa.',
	'check.mirror.fails': 'espelho não pode ser usado',
	'check.mirror.fails.detail':
		'{url}: {said}. Talvez o apk tenha mais sorte; se não, a falha é explicada lá.',
	'check.what.community-index': 'community no espelho',
	'check.community-index': 'o espelho tem "community"',
	'check.community-index.missing': 'espelho sem "community"',
	'check.community-index.fails': '"community" não pôde ser baixado',
	'check.what.registry': 'registro do Docker',
	'check.registry': 'Docker Hub responde',
	'check.registry.detail': 'Imagens podem ser baixadas ({said}).',
	'check.registry.fails': 'Docker Hub não responde',
	'check.registry.fails.detail':
		'{said}. Mesmo assim o Docker pode ser instalado e iniciado; as imagens precisam de outro caminho.',

	// en/check-docker.ts
	'check.what.docker': 'Docker',
	'check.docker.none': 'Docker ainda não instalado',
	'check.docker.none.detail': 'O plano o instala.',
	'check.docker.installed': 'Docker {version} instalado',
	'check.docker.with-compose': 'Com compose.',
	'check.docker.without-compose': 'Sem compose.',
	'check.docker.partly': 'só {name} está instalado',
	'check.docker.partly.detail': 'O plano acrescenta o que falta.',
	'check.docker.podman': '"docker" aqui é o podman',
	'check.docker.podman.detail':
		'O pacote podman-docker dá ao podman o nome docker. É preciso removê-lo antes de instalar o Docker: `apk del podman-docker`.',
	'check.docker.foreign': 'docker {version}, fora do apk',
	'check.docker.foreign.detail':
		'Há um comando docker que o apk não instalou. Ele pode vir antes do comando do Alpine no caminho de busca.',
	'check.what.settings': 'daemon.json',
	'check.settings.none': 'Docker com seus padrões',
	'check.settings.none.detail': 'Não há /etc/docker/daemon.json, e não é necessário.',
	'check.settings': 'daemon.json pode ser lido',
	'check.settings.detail': 'O Docker inicia com as configurações de /etc/docker/daemon.json.',
	'check.settings.flags': 'Docker com opções próprias',
	'check.settings.flags.detail': 'O Docker inicia com as opções de /etc/conf.d/docker.',
	'check.settings.broken': 'configurações impedem o Docker',
	'check.settings.doubtful': 'config. pode impedir o Docker',
	'check.settings.broken.detail': 'O Docker não inicia com isto: {fault}.{more}',
	'check.settings.broken.running':
		'O Docker está rodando, mas o próximo início falhará por isto: {fault}.{more}',
	'check.settings.more': ' Outras falhas: {count}.',
	'check.settings.ignored': 'uma configuração sem efeito',
	'check.settings.ignored.detail': '{fault}.',
	'check.settings.open': 'Docker está aberto a outros',
	'check.settings.open.detail': '{fault}. Com um Docker comum, ninguém precisa disso.',
	'check.what.enabled': 'início no boot',
	'check.enabled': 'inicia no boot ({runlevel})',
	'check.enabled.detail': 'docker está no runlevel "{runlevel}".',
	'check.enabled.boot': 'docker no runlevel "boot"',
	'check.enabled.boot.detail':
		'Funciona. "default" é melhor: nele o relógio, o firewall e a rede ficam prontos antes.',
	'check.enabled.no': 'não inicia no boot',
	'check.enabled.no.detail': 'docker não está em nenhum runlevel. O plano o adiciona.',
	'check.enabled.no-init': 'O OpenRC não iniciou esta máquina, então nada é iniciado no boot.',
	'check.enabled.twice': 'docker está em dois runlevels',
	'check.enabled.twice.detail':
		'docker está em {runlevels}. Um basta: `rc-update del docker boot`.',
	'check.enabled.dangling': 'runlevel com serviço perdido',
	'check.enabled.dangling.detail':
		'docker está no runlevel "{runlevel}", mas seu script de serviço sumiu, como após uma remoção. Instalar o Docker o traz de volta.',
	'check.what.daemon': 'daemon do Docker',
	'check.daemon': 'Docker {version} responde',
	'check.daemon.detail': 'Um daemon em execução foi consultado e informou sua versão.',
	'check.daemon.not-installed': 'O Docker ainda não está instalado.',
	'check.daemon.elsewhere': 'DOCKER_HOST aponta para outro',
	'check.daemon.elsewhere.detail':
		'DOCKER_HOST é {host}, então o comando docker fala com outro daemon. `unset DOCKER_HOST` faz com que ele use o desta máquina.',
	'check.daemon.denied':
		'Este usuário não pode consultar o daemon: é preciso root ou pertencer ao grupo docker a partir de um novo login.',
	'check.daemon.failed': 'serviço docker: {state}',
	'check.daemon.failed.detail':
		'O OpenRC desistiu do Docker. O fim de /var/log/docker.log diz por quê; o plano o inicia de novo e observa.',
	'check.daemon.looping': 'Docker reiniciou {respawns} {respawns?vez:vezes}',
	'check.daemon.looping.detail':
		'O serviço consta como iniciado, mas o daemon terminou {respawns} {respawns?vez:vezes} e não responde. O fim de /var/log/docker.log diz por quê.',
	'check.daemon.alone': 'Docker {version}, sem vigia',
	'check.daemon.alone.detail':
		'O supervisor do daemon sumiu: ninguém o iniciaria de novo. O plano corrige isso, a menos que haja contêineres rodando.',
	'check.daemon.by-hand': 'Docker {version}, manual',
	'check.daemon.by-hand.detail':
		'Responde um daemon que o OpenRC não iniciou. Depois de reiniciar, o OpenRC inicia o seu.',
	'check.daemon.abandoned': 'Docker perdeu o supervisor',
	'check.daemon.abandoned.detail':
		'O OpenRC diz "{state}" e um início simples não mudaria nada. O plano o faz esquecer isso e inicia o Docker.',
	'check.daemon.young': 'O Docker está iniciando',
	'check.daemon.young.detail': 'O OpenRC o iniciou há pouco; o plano espera por ele.',
	'check.daemon.context': 'DOCKER_CONTEXT aponta para outro',
	'check.daemon.context.detail':
		'O comando docker fala com o contexto "{context}", não com o daemon desta máquina. `unset DOCKER_CONTEXT` muda isso neste shell.',
	'check.daemon.silent': 'O Docker não está rodando',
	'check.daemon.silent.detail': 'Nenhum daemon responde. O plano o inicia. O cliente disse: {said}',
	'check.daemon.no-init': 'Nenhum daemon responde, e o OpenRC não deu boot aqui para iniciar um.',
	'check.what.options': 'opções do kernel',
	'check.options': 'kernel pronto para contêineres',
	'check.options.detail': 'Todas as {count} opções de que os contêineres precisam estão ativas.',
	'check.options.missing': 'falta ao kernel {names}',
	'check.options.missing.detail':
		'Com um kernel sem {names}, o Docker não inicia, ou nenhum contêiner inicia. Outro pacote de kernel tem isso: `apk add linux-lts` ou `linux-virt`; em um contêiner ou com o kernel de um provedor, só o dono dele pode ajudar.',
	'check.options.detail.special':
		'Todas as opções de que os contêineres precisam estão ativas. Inativas, para quem usa: {uses}.',
	'check.options.use.swarm': 'redes do swarm',
	'check.options.use.own-networks': 'redes dos tipos ipvlan e macvlan',
	'check.options.use.file-transfer': 'FTP e TFTP a partir de contêineres',
	'check.options.use.ipv6': 'todo o IPv6',
	'check.options.use.acl': 'listas de acesso em ext4',
	'check.options.use.confinement': 'AppArmor ou SELinux',
	'check.options.use.perf': 'perf por grupo de controle',
	'check.options.apparmor': 'AppArmor sem seu analisador',
	'check.options.apparmor.detail':
		'O AppArmor está ativo no kernel, e o Docker precisa carregar suas regras com apparmor_parser, que falta: contêineres podem não iniciar. `apk add apparmor` o traz.',
	'check.options.useful': 'kernel sem {names}',
	'check.options.useful.detail':
		'O Docker funciona sem {names}; alguns limites ou proteções dos contêineres, não.',
	'check.options.keys': 'só {count} {count?chave:chaves} para root',
	'check.options.keys.detail':
		'Cada contêiner usa uma chave do kernel, e /proc/sys/kernel/keys/root_maxkeys permite {count}. Algumas centenas de contêineres seriam demais.',
	'check.what.firewall': 'serviços de firewall',
	'check.firewall.none': 'nenhum serviço de firewall',
	'check.firewall.none.detail': 'Nada remove as regras que o Docker cria para suas redes.',
	'check.firewall': 'firewall: {names}',
	'check.firewall.detail':
		'{names} reescreve todas as regras ao iniciar ou recarregar e remove as do Docker. O Docker inicia depois; após cada recarga, `service docker restart` traz as regras de volta.',
	'check.firewall.after':
		'{names} inicia depois do Docker, que está no runlevel "boot", e remove suas regras a cada boot. Com `--runlevel default` o Docker inicia depois.',
	'check.what.runtimes': 'outras ferramentas de contêiner',
	'check.runtimes.none': 'nenhuma outra ferramenta',
	'check.runtimes.none.detail': 'Nada compartilha o containerd ou o firewall com o Docker.',
	'check.runtimes': '{names}',
	'check.runtimes.harmless': 'O podman guarda as próprias imagens e não atrapalha o Docker.',
	'check.runtimes.detail':
		'{names} pode compartilhar o containerd e o firewall com o Docker. As imagens podem ficar em um lugar ou em outro, conforme o que iniciar primeiro.',

	// en/repositories.ts
	'repositories.why.uncomment':
		'A linha {line} de {path} tem o repositório "{repository}" desativado por um #. Sem o #, o apk o usa.',
	'repositories.why.insert':
		'Falta o repositório "{repository}". Uma linha para ele vai abaixo da de "{beside}", com o mesmo servidor e ramo.',
	'repositories.why.component':
		'A linha {line} de {path} indica seus repositórios por palavras. A palavra "{repository}" é acrescentada a ela.',
	'repositories.why.add-both':
		'Nenhuma linha de {path} indica um servidor para {branch}. Duas linhas são acrescentadas: "main" tem o sistema, "community" tem o Docker. Elas precisam da rede.',
	'repositories.why.unhide':
		'O apk 3 para de ler {path} na linha {line}, porque não entende essa linha. Como comentário, ou vazia, ela não esconde mais as de baixo.',
	'repositories.why.unhide.many':
		'O apk 3 para de ler {path} na linha {line}. {count} linhas que ele não entende viram comentários, para não esconderem mais as de baixo.',
	'repositories.why.mend': '{mistake} O apk não pode usar a linha assim, então ela é corrigida.',
	'repositories.why.mend.unclear': 'A linha {line} de {path} tem um erro.',
	'repositories.why.returns':
		'{path} tem os fins de linha do Windows. O apk toma o caractere invisível no fim da linha como parte do endereço, então ele sai.',
	'repositories.why.mirror':
		'As linhas de {branch} em {path} recebem o servidor {mirror}, como pedido.',
	'repositories.impossible.branch':
		'"{branch}" não é o nome de um ramo do Alpine, então nenhum repositório pode ser escolhido para ele.',
	'repositories.impossible.other-branch':
		'{path}, linha {line}, pega "main" de {found}, e esta máquina é de {branch}. Mudar de ramo é atualizar o sistema inteiro, então isso fica para você.',
	'repositories.impossible.too-many':
		'O apk aceita no máximo {limit} repositórios, e todos os lugares estão ocupados. Desative um para abrir espaço.',
	'repositories.impossible.mirror':
		'"{mirror}" não é um endereço que o apk possa usar: precisa começar com http:// ou https://.',
	'repositories.impossible.unknown':
		'Não foi encontrada nenhuma mudança de {path} que dê ao apk o repositório "community".',
	'repositories.byte-order-mark':
		'A linha {line} de {path} começa com uma marca de ordem de bytes: três bytes invisíveis que alguns editores põem antes do texto.',
	'repositories.blank-line':
		'A linha {line} de {path} parece vazia e contém espaços ou tabulações.',
	'repositories.leading-blank': 'A linha {line} de {path} começa com um espaço ou tabulação.',
	'repositories.carriage-return':
		'{count} linhas de {path}, a primeira é a {line}, terminam como no Windows: com um retorno de carro.',
	'repositories.quotes': 'A linha {line} de {path} está entre aspas.',
	'repositories.joined-lines':
		'A linha {line} de {path} contém dois endereços sem quebra de linha entre eles.',
	'repositories.two-urls':
		'A linha {line} de {path} contém dois endereços. O apk aceita um por linha.',
	'repositories.newer-syntax':
		'A linha {line} de {path} está escrita para o apk 3. Esta máquina tem o apk 2, que aceita um endereço simples por linha.',
	'repositories.keyword':
		'A linha {line} de {path} começa com {wrong}, que o apk não conhece. Para os servidores do Alpine é {right}.',
	'repositories.trailing-comment':
		'A linha {line} de {path} tem uma nota depois do endereço. Uma nota precisa de uma linha própria.',
	'repositories.trailing-blank': 'A linha {line} de {path} termina com um espaço ou tabulação.',
	'repositories.variable-first':
		'A linha {line} de {path} começa com uma variável. Este apk quer a palavra v2 antes dela.',
	'repositories.scheme': 'A linha {line} de {path} começa com {wrong}. Deveria ser {right}.',
	'repositories.too-deep':
		'O endereço na linha {line} de {path} desce demais: {wrong} no fim é o que o apk acrescenta sozinho.',
	'repositories.host': 'A linha {line} de {path} indica o servidor {wrong}. Deveria ser {right}.',
	'repositories.path':
		'Falta uma pasta no endereço da linha {line} de {path}: {wrong} deveria ser {right}.',
	'repositories.branch-name':
		'A linha {line} de {path} indica o ramo "{wrong}", que não existe. Deveria ser {right}.',
	'repositories.repository-name':
		'A linha {line} de {path} indica o repositório "{wrong}", que não existe. Deveria ser {right}.',
	'repositories.ftp': 'A linha {line} de {path} usa {wrong}, que o apk 3 não tem mais.',
	'repositories.not-understood': 'O apk não entende a linha {line} de {path}: {text}',
	'repositories.not-understood.many':
		'O apk não entende {count} linhas de {path}, a primeira é a {line}.',
	'repositories.undefined-variable':
		'A linha {line} de {path} usa a variável "{name}", e nenhuma linha acima a define.',
	'repositories.missing-file': 'Não há arquivo {path}, então o apk não sabe onde há pacotes.',
	'repositories.empty': '{path} não tem nenhuma linha ativa, então o apk não sabe onde há pacotes.',
	'repositories.medium-only':
		'A única fonte de pacotes é a mídia de instalação (linha {line} de {path}).',
	'repositories.no-source':
		'Nenhuma linha de {path} que o apk possa usar indica "main" ou "community" de {branch}.',
	'repositories.main-missing':
		'{path} indica o repositório "community" de {branch} e não "main", que tem as bibliotecas de que ele precisa.',
	'repositories.community-missing':
		'{path} não indica nenhum repositório "community" para {branch}. O Docker está em "community".',
	'repositories.community-off':
		'O repositório "community" está desativado pelo # na linha {line} de {path}. O Docker está em "community".',
	'repositories.community-hidden':
		'A linha {line} de {path} indica o repositório "community", e o apk nunca a lê, porque para em uma linha acima.',
	'repositories.community-tagged':
		'A linha {line} de {path} dá a "community" uma etiqueta, então o apk só a usa para pacotes pedidos com essa etiqueta.',
	'repositories.mixed-branches':
		'A linha {line} de {path} pega "{name}" de {found}, e esta máquina é de {branch}.',
	'repositories.no-testing':
		'A linha {line} de {path} indica "testing" de {branch}. Só o ramo edge tem um repositório "testing".',
	'repositories.tagged-branch':
		'A linha {line} de {path} oferece pacotes de {found} com a etiqueta {tag}.',
	'repositories.release-differs':
		'A linha {line} de {path} pega "main" de {found}, e o sistema instalado diz que é {release}.',
	'repositories.latest-stable':
		'A linha {line} de {path} segue latest-stable, que passa ao próximo ramo quando ele existe.',
	'repositories.ended': 'As atualizações de segurança de {branch} acabaram em {since}.',
	'repositories.tag-undefined':
		'{path} pede {entry}, e nenhuma linha de repositório tem a etiqueta {tag}.',
	'repositories.tag-undefined.wanted':
		'{entry} é pedido, e nenhuma linha de repositório tem a etiqueta {tag}.',
	'repositories.tagged': 'A linha {line} de {path} tem a etiqueta {tag}.',
	'repositories.medium':
		'A linha {line} de {path} indica uma mídia de instalação: {url}. Ela some quando a mídia é tirada.',
	'repositories.duplicate':
		'A linha {line} de {path} repete o repositório da linha {first} de {where}.',
	'repositories.slash-pair':
		'A linha {line} de {path} indica o mesmo lugar que a linha {first} e difere na barra do fim.',
	'repositories.newer-index':
		'A linha {line} de {path} pede índices do tipo novo (v3), que os servidores do Alpine não têm.',
	'repositories.too-many':
		'A linha {line} de {path} é um repositório a mais: o apk aceita {limit}.',
	'repositories.clock':
		'O relógio desta máquina está errado, e a linha {line} de {path} usa https, que verifica datas.',
	'repositories.not-opened': 'O apk não abre {path}.',
	'repositories.architecture': '{path} diz "{found}", e esta máquina é {arch}.',
	'repositories.then.unusable':
		'O apk pede um lugar que não existe, e não obtém nenhum pacote desta linha.',
	'repositories.then.carriage-return':
		'O retorno de carro vira parte de cada endereço, e o apk não obtém nenhum pacote destas linhas.',
	'repositories.then.refused': 'O apk recusa a linha. Ela não esconde nenhuma linha de baixo.',
	'repositories.then.hides':
		'O apk 3 para de ler o arquivo na linha {line}: as de baixo ({count}) não contam.',
	'repositories.then.useless':
		'O apk toma a linha pelo nome de uma pasta, não a encontra e mostra um aviso.',
	'repositories.then.nothing': 'O apk não pode instalar nada.',
	'repositories.then.no-source':
		'O apk não tem de onde pegar o Docker, nem as bibliotecas de que ele precisa.',
	'repositories.then.medium-only':
		'A mídia tem o sistema básico e não o Docker. A rede tem os dois.',
	'repositories.then.main-missing':
		'O apk encontra o Docker e não pode instalá-lo, porque faltam as bibliotecas.',
	'repositories.then.no-docker': '"apk add docker" acaba em "no such package".',
	'repositories.then.tagged':
		'"apk add docker" acaba em "no such package"; só um nome com a etiqueta é encontrado.',
	'repositories.then.tagged-use':
		'Seus pacotes só contam onde são pedidos com a etiqueta, como docker{tag}.',
	'repositories.then.mixed-branches':
		'Pacotes de {found} são feitos para outras bibliotecas. O apk pode se recusar a instalá-los, ou substituir partes do sistema.',
	'repositories.then.tagged-branch':
		'Um pacote de {found} pode precisar de bibliotecas que {branch} não tem; o apk então o recusa.',
	'repositories.then.release-differs':
		'O sistema está entre dois ramos. "apk upgrade" o levaria ao do arquivo.',
	'repositories.then.latest-stable':
		'Um dia "apk upgrade" vira uma atualização do sistema inteiro.',
	'repositories.then.ended':
		'Seus pacotes ainda podem ser instalados. Falhas de segurança descobertas ficam abertas; planeje uma atualização.',
	'repositories.then.tag-undefined':
		'O apk interrompe toda mudança com "missing repository tags" até a etiqueta ser definida ou não ser mais pedida.',
	'repositories.then.medium': 'Sem a mídia, o apk mostra um aviso toda vez e continua.',
	'repositories.then.duplicate': 'O apk o usa uma vez. Não há nada de errado nisso.',
	'repositories.then.slash-pair': 'O apk 2 os toma por dois repositórios e carrega ambos.',
	'repositories.then.newer-index':
		'O apk pede Packages.adb e recebe "not found", a menos que seu servidor o tenha.',
	'repositories.then.too-many': 'O apk não usa este repositório, nem os que vêm depois no arquivo.',
	'repositories.then.clock':
		'O certificado do servidor pode parecer vencido ou ainda não válido. Acerte o relógio primeiro; enquanto isso http serve, pois os índices são assinados.',
	'repositories.then.not-opened': 'O que está escrito nele não tem efeito nesta máquina.',
	'repositories.then.architecture':
		'O apk procura pacotes de outro processador, que não podem rodar aqui.',

	// en/choices.ts
	'choice.start': 'Começar',
	'choice.practice': 'Treinar em uma máquina simulada',
	'choice.practice.note': 'nada é alterado',
	'choice.practice.running': 'algo roda na máquina real',
	'choice.commands': 'Ver os comandos sem executá-los',
	'choice.preferences': 'Preferências',
	'choice.foreign': 'é {system}, não é Alpine',
	'choice.go-on': 'Continuar: {stage}',
	'choice.go-on.summary': 'Continuar para o resumo',
	'choice.check-again': 'Verificar de novo',
	'choice.quit': 'Sair; nada foi alterado',
	'choice.repositories.apply': 'Aplicar',
	'choice.repositories.apply.note': 'uma cópia fica, dá para desfazer',
	'choice.repositories.update': 'Ler os índices',
	'choice.repositories.update.note': 'apk update',
	'choice.repositories.skip': 'Pular',
	'choice.repositories.skip.note': 'talvez docker não seja encontrado',
	'choice.install.apply': 'Instalar',
	'choice.service.only-root': 'Iniciar Docker; só root pode usar',
	'choice.service.only-root.note': 'o mais seguro',
	'choice.service.as-chosen': 'Iniciar Docker; também {users}',
	'choice.service.also': 'Iniciar Docker; também {user}',
	'choice.service.let-in': 'Deixar {user} usar o Docker',
	'choice.service.also.note': '{user} poderá agir como root',
	'choice.verify.apply': 'Fazer os testes',
	'choice.needs-root': 'precisa de root',
	'choice.elevate': 'Recomeçar como root com {tool}',
	'choice.try-again': 'Tentar de novo',
	'choice.try-again.note': 'antes olha a máquina de novo',
	'choice.go-on-stopped': 'Continuar de onde parou',
	'choice.log': 'Ver o log completo',
	'choice.stop-here': 'Parar aqui',
	'choice.finish': 'Concluir',
	'choice.undo': 'Desfazer o que foi feito',
	'choice.undo.note': 'pergunta antes de cada mudança',
	'choice.keep-going': 'Continuar',
	'choice.stop-after': 'Parar depois deste comando',
	'choice.stop-after.note': 'dá para continuar depois',
	'choice.stop-now': 'Parar agora',
	'choice.stop-now.note': 'tem 5 s para arrumar, depois é cortado',
	'choice.preference': '{name}: {value}',
	'choice.back': 'Voltar',
	'notice.stopping-after': 'Para quando este comando acabar.',
	'notice.stopping-gently': 'Ctrl+C de novo encerra o apk já.',
	'notice.stopping-now': 'Parando. Ctrl+C de novo encerra já.',
	'notice.needs-root':
		'Mudanças precisam de root. Digite: su -c "alpine-docker-wizard", ou entre como root e comece de novo.',
	'notice.preferences-saved': 'Salvo.',
	'notice.preferences-failed': 'Não foi salvo: {reason}',
	'summary.headline.done': 'O Docker funciona nesta máquina.',
	'summary.headline.done-practice': 'Docker funciona na máquina simulada.',
	'summary.headline.installed': 'O Docker está instalado. Aqui não pôde ser iniciado.',
	'summary.headline.dry-run': 'Simulação: nada foi alterado.',
	'summary.headline.failed': 'O Docker ainda não funciona. Falhou: {stage}.',
	'summary.headline.unproved': 'O daemon do Docker responde, mas nem todos os testes passaram.',
	'summary.headline.untested': 'O Docker está pronto, mas os testes foram pulados.',
	'summary.headline.stopped': 'Parado antes de o Docker estar pronto.',
	'summary.access.root': 'só root',
	'summary.access.users': 'root e {users}',
	'summary.access.next-login': 'root e {users}; quem é novo no grupo, a partir do próximo login',
	'summary.change.lines': '{count} {count?linha:linhas} em {path}',
	'summary.change.packages': 'instalado: {packages}',
	'summary.change.packages-begun': 'a instalação de {packages} foi iniciada',
	'summary.change.package-for': '1 pacote para {names}',
	'summary.change.packages-for': '{count} pacotes para {names}',
	'summary.change.runlevel': 'docker inicia em todo boot (runlevel {runlevel})',
	'summary.change.started': 'o daemon do Docker foi iniciado',
	'summary.change.user': '{user} está no grupo docker',
	'summary.change.nothing': 'nada',
	'summary.change.none': 'nada; tudo já estava lá',

	// en/answers.ts
	'answers.intro':
		'Respostas para {program} install --yes --answers FILE. Uma linha KEY=value por resposta. São lidas como dados: nada daqui é executado.',
	'answer.repositories':
		'fix: ativa o repositório community, se estiver desativado, e corrige o que impede o apk de usá-lo. skip: deixa os arquivos de repositórios como estão.',
	'answer.mirror':
		'Endereço base do espelho a usar, por exemplo https://dl-cdn.alpinelinux.org/alpine. keep: o que a máquina já tem.',
	'answer.registry-mirror':
		'Servidor em que o Docker busca imagens antes de pedir ao Docker Hub, por exemplo https://mirror.example:5000. keep: o que a máquina tem.',
	'answer.compose': 'yes: instala também o "docker compose". no: só o Docker.',
	'answer.runlevel':
		'Runlevel que inicia o Docker no boot: default (o usual) ou boot (antes de o relógio e o firewall estarem prontos).',
	'answer.move-runlevel':
		'yes: se outro runlevel inicia o Docker, passá-lo para este. no: deixá-lo lá. Sem esta linha, um RUNLEVEL significa yes.',
	'answer.users':
		'Usuários para o grupo docker, separados por espaços. Cada um deles poderá agir como root sem senha. none: só o root usa o Docker.',
	'answer.keep':
		'Em uma máquina que roda a partir da memória: yes: manter o Docker depois de reiniciar. no: até a próxima reinicialização.',
	'answer.offline': 'yes: não usar a rede. no: usar.',
	'answer.language':
		'Idioma de todos os textos, por exemplo pt-BR. auto: o que a variável LANG indica.',
	'answers.too-long': 'Este não é um arquivo de respostas: tem mais de 64 KiB.',
	'answers.no-assignment': 'não tem a forma KEY=value: {text}',
	'answers.unknown': '{name} não é uma resposta conhecida.',
	'answers.twice': '{name} já foi respondido na linha {line}.',
	'answers.no-code':
		'o valor de {name} tem aspas que não fecham ou um caractere que um shell interpretaria; um arquivo de respostas só contém dados.',
	'answers.problem': '{file}, linha {line}: {problem}',
	'answers.cannot-read': 'Não foi possível ler o arquivo de respostas: {reason}',
	'answers.nothing-done': 'Nada foi feito.',

	// en/diagnose.ts
	'option.explain':
		'dizer também o que cada linha do apk significa; com o nome de uma causa no lugar de FILE, dizer tudo sobre ela',
	'diagnose.no-cause': 'Não há arquivo nem causa {word}. diagnose --list mostra todas as causas.',
	'diagnose.one-of':
		'Isto combina com {count} causas. A mais provável vem primeiro; um olhar na máquina diz qual é.',
	'page.title': '{cause}: {title}',
	'page.looks': 'Como aparece, por exemplo:',
	'page.helps': 'O que ajuda:',
	'page.outside':
		'O que está marcado como de fora não pode ser feito nesta máquina; outra pessoa precisa fazer.',
	'page.see': 'Como ver isso na máquina:',
	'page.copy-first': 'O que muda um arquivo à mão se desfaz com uma cópia feita antes:',
	'page.take-back': 'O que desfaz, do último ao primeiro, conforme o que foi feito:',
	'page.only-looks': 'O que ajuda não muda nada na máquina que precise ser desfeito.',
	'page.undone': 'O que o próprio assistente fez, `alpine-docker-wizard undo` desfaz.',
	'page.fails':
		'Se não ajudar: desfaça e tente o próximo remédio. `alpine-docker-wizard report` anota o que precisa saber quem puder ajudar.',
	'page.forever': 'O que isto apaga não volta mais:',
	'page.words': 'Palavras:',
	'page.word': '{word}: {meaning}',
	'family.access': 'Permissões',
	'family.apk-network': 'O caminho até os pacotes',
	'family.client': 'O comando docker',
	'family.container': 'Contêineres',
	'family.daemon-config': 'Configurações do daemon do Docker',
	'family.disk': 'O disco',
	'family.environment': 'Onde a máquina roda',
	'family.kernel': 'O kernel',
	'family.missing-program': 'Programas que faltam',
	'family.none': 'O texto não diz',
	'family.packages': 'Pacotes',
	'family.registry': 'Imagens e registros',
	'family.repositories': 'Repositórios',
	'family.rootless': 'Docker sem root',
	'family.service': 'O serviço',
	'family.trust-and-clock': 'Assinaturas, certificados e o relógio',
	'diagnose.healthy': 'Aqui está tudo bem: nenhuma falha foi encontrada.',
	'diagnose.unrecognised':
		'Isto não é reconhecido. Não há nenhuma linha que este programa conheça como sinal de problema com apk, OpenRC ou Docker. A saída inteira, com o comando antes, diz mais que uma parte.',
	'diagnose.then':
		'Depois de uma solução, execute de novo o comando que falhou: ele mostra se ajudou.',
	'diagnose.several': 'Foram encontradas {count} causas, na ordem em que devem ser corrigidas.',
	'diagnose.line': 'linha {line}: {text}',
	'diagnose.cannot-read': 'Nada foi diagnosticado: {reason}',
	'input.no-file': 'não existe o arquivo {path}.',
	'input.is-folder': '{path} é uma pasta, não um arquivo.',
	'input.too-long': '{path} tem mais de {limit} caracteres.',
	'input.no-right': 'este usuário não pode ler {path}.',

	// en/explain.ts
	'explain.unknown.program': 'o programa que é executado',
	'explain.unknown.option': 'uma opção de {program}; a ajuda ou o manual dele diz mais',
	'explain.unknown.argument': 'passado a {program} como está',
	'explain.value': 'o valor de {option}',
	'explain.end-of-options': 'o que segue não é opção, mesmo que comece com hífen',
	'explain.apk': 'o gerenciador de pacotes do Alpine',
	'explain.apk.update': 'ler o índice de cada repositório ativado',
	'explain.apk.add': 'instalar, e lembrar o pedido em /etc/apk/world',
	'explain.apk.del': 'remover, com tudo de que nada mais precisa, e esquecer o pedido',
	'explain.apk.policy': 'dizer qual repositório oferece qual versão',
	'explain.apk.info': 'informar sobre pacotes instalados',
	'explain.apk.search': 'procurar pacotes nos índices',
	'explain.apk.fix': 'reparar o que está instalado pela metade',
	'explain.apk.upgrade': 'instalar as versões mais novas dos repositórios',
	'explain.apk.package': 'um pacote',
	'explain.apk.docker': 'o motor, sua linha de comando e seu arquivo de serviço',
	'explain.apk.docker-cli': 'só a linha de comando',
	'explain.apk.docker-cli-compose': '"docker compose", para vários contêineres juntos',
	'explain.apk.docker-cli-buildx': '"docker buildx", que constrói imagens',
	'explain.apk.docker-engine': 'só o daemon',
	'explain.apk.docker-openrc': 'o arquivo de serviço com que o OpenRC inicia o daemon',
	'explain.apk.nodejs': 'Node.js, que executa este assistente',
	'explain.apk.wait': 'esperar até {value} s enquanto outro apk usa o banco de dados',
	'explain.apk.wait.next':
		'esperar enquanto outro apk usa o banco de dados; os segundos vêm a seguir',
	'explain.apk.progress-fd': 'gravar o progresso em números no descritor de arquivo {value}',
	'explain.apk.progress-fd.next':
		'gravar o progresso em números em um descritor de arquivo, cujo número vem a seguir',
	'explain.apk.no-progress': 'não desenhar barra de progresso',
	'explain.apk.no-interactive': 'não perguntar nada',
	'explain.apk.simulate': 'só mostrar o que seria feito',
	'explain.apk.no-cache': 'não guardar nenhum índice baixado',
	'explain.apk.no-network': 'não usar a rede',
	'explain.apk.quiet': 'dizer menos',
	'explain.apk.installed': 'responder pelo código de saída se está instalado',
	'explain.apk.update-first': 'ler antes os índices',
	'explain.apk.exact': 'exatamente este nome',
	'explain.rc-update': 'adiciona serviços aos runlevels do OpenRC e os remove',
	'explain.rc-update.refresh': 'reler qual serviço precisa de qual',
	'explain.rc-update.add': 'iniciar este serviço junto com o runlevel',
	'explain.rc-update.del': 'não iniciar mais este serviço com o runlevel',
	'explain.rc-update.show': 'listar qual serviço está em qual runlevel',
	'explain.rc-service': 'faz algo com um serviço do OpenRC',
	'explain.service': 'o mesmo que rc-service: faz algo com um serviço do OpenRC',
	'explain.service.start': 'iniciá-lo agora, com tudo de que precisa',
	'explain.service.stop': 'pará-lo agora',
	'explain.service.restart': 'pará-lo e iniciá-lo de novo',
	'explain.service.status': 'dizer se seu supervisor está rodando',
	'explain.service.zap': 'esquecer que foi iniciado, sem parar nada',
	'explain.service.docker': 'o serviço que executa o daemon do Docker',
	'explain.service.name': 'o serviço',
	'explain.runlevel.default': 'o runlevel em que se entra por último no boot',
	'explain.runlevel.boot': 'o runlevel em que se entra cedo no boot',
	'explain.runlevel': 'o runlevel',
	'explain.rc-status': 'mostra os serviços e como estão',
	'explain.rc-status.all': 'de todos os runlevels',
	'explain.rc-status.format': 'no formato que vem a seguir',
	'explain.rc-status.ini': 'uma linha por serviço, para programas lerem',
	'explain.docker': 'a linha de comando do Docker; ela pergunta ao daemon',
	'explain.docker.version': 'dizer as versões da linha de comando e do daemon',
	'explain.docker.info': 'dizer como o daemon guarda imagens e limita contêineres',
	'explain.docker.run': 'criar um contêiner de uma imagem e iniciá-lo',
	'explain.docker.ps': 'listar os contêineres em execução',
	'explain.docker.images': 'listar as imagens que há aqui',
	'explain.docker.rmi': 'remover uma imagem',
	'explain.docker.pull': 'baixar uma imagem',
	'explain.docker.save': 'escreve imagens num arquivo',
	'explain.docker.save.file': 'neste arquivo',
	'explain.docker.load': 'pega imagens de um arquivo',
	'explain.docker.load.file': 'deste arquivo',
	'explain.docker.archive': 'o arquivo',
	'explain.docker.compose': 'o plugin que comanda vários contêineres juntos',
	'explain.docker.compose.version': 'dizer sua versão',
	'explain.docker.compose.up': 'iniciar todos os contêineres do arquivo compose.yaml',
	'explain.docker.compose.down': 'pará-los e removê-los',
	'explain.docker.buildx': 'o plugin que constrói imagens',
	'explain.docker.rm': 'remover o contêiner quando terminar',
	'explain.docker.interactive': 'manter sua entrada aberta e dar um terminal a ele',
	'explain.docker.detach': 'deixá-lo em segundo plano',
	'explain.docker.publish': 'tornar acessível uma porta dele; qual, vem a seguir',
	'explain.docker.name': 'dar um nome a ele, que vem a seguir',
	'explain.docker.pull-policy': 'dizer quando baixar a imagem: {value}',
	'explain.docker.format': 'mostrar só a parte que vem a seguir',
	'explain.docker.format.value': 'mostrar só {value}',
	'explain.docker.template': 'a parte da resposta a mostrar',
	'explain.docker.hello-world': 'uma imagem pequena que só cumprimenta: prova de que tudo funciona',
	'explain.docker.image': 'a imagem; baixada do Docker Hub se não estiver aqui',
	'explain.docker.inside': 'executado no contêiner no lugar do programa usual',
	'explain.addgroup': 'adiciona um usuário a um grupo; sem usuário, cria o grupo',
	'explain.delgroup': 'tira um usuário de um grupo; sem usuário, remove o grupo',
	'explain.group.user': 'o usuário',
	'explain.group.docker': 'o grupo cujos membros podem usar o Docker, e assim agir como root',
	'explain.group.name': 'o grupo',

	// en/terms.ts
	'term.apk': 'apk',
	'term.apk.means':
		'o gerenciador de pacotes do Alpine: o programa que instala e remove programas.',
	'term.package': 'pacote',
	'term.package.means':
		'um programa com todos os seus arquivos em um só, que o apk instala inteiro.',
	'term.repository': 'repositório',
	'term.repository.means':
		'uma pasta de pacotes em um servidor; /etc/apk/repositories lista os que o apk lê.',
	'term.mirror': 'espelho',
	'term.mirror.means':
		'um servidor que guarda uma cópia de todos os repositórios; um é tão bom quanto o outro.',
	'term.index': 'índice',
	'term.index.means':
		'a lista de todos os pacotes de um repositório; o apk precisa tê-la antes de encontrar algo nele.',
	'term.world': 'world',
	'term.world.means':
		'o arquivo /etc/apk/world, a lista do que foi pedido nesta máquina; o apk a segue em toda mudança.',
	'term.tag': 'etiqueta',
	'term.tag.means':
		'um nome como @edge antes de um repositório; só quem escreve a etiqueta usa os pacotes dele.',
	'term.release': 'versão do Alpine',
	'term.release.means':
		'uma edição do Alpine, como v3.22; todos os repositórios de uma máquina são da mesma.',
	'term.architecture': 'arquitetura',
	'term.architecture.means': 'o tipo de processador, como x86_64 ou aarch64.',
	'term.signature': 'assinatura',
	'term.signature.means':
		'um selo em um arquivo; o apk o confere com as chaves em /etc/apk/keys, para ninguém trocar o arquivo.',
	'term.daemon': 'daemon',
	'term.daemon.means':
		'um programa que roda em segundo plano; o do Docker é o dockerd, e ele faz todo o trabalho.',
	'term.service': 'serviço',
	'term.service.means': 'um daemon que o sistema inicia, para e vigia.',
	'term.openrc': 'OpenRC',
	'term.openrc.means': 'a parte do Alpine que inicia serviços, agora e no boot.',
	'term.runlevel': 'runlevel',
	'term.runlevel.means': 'uma lista de serviços iniciados juntos, como "default" no boot.',
	'term.socket': 'socket',
	'term.socket.means':
		'um arquivo pelo qual programas conversam; o comando docker fala com o daemon por /var/run/docker.sock.',
	'term.container': 'contêiner',
	'term.container.means': 'um programa com os próprios arquivos e rede, separado do resto.',
	'term.image': 'imagem',
	'term.image.means': 'os arquivos dos quais se faz um contêiner.',
	'term.registry': 'registro',
	'term.registry.means': 'um servidor de imagens; o Docker Hub é o usual.',
	'term.cgroups': 'grupos de controle',
	'term.cgroups.means':
		'com eles o kernel conta e limita o que os programas usam; também chamados de cgroups. Os contêineres precisam deles.',
	'term.kernel': 'kernel',
	'term.kernel.means': 'o núcleo do sistema, sobre o qual rodam todos os programas.',
	'term.module': 'módulo',
	'term.module.means': 'uma parte do kernel que é carregada quando necessário.',
	'term.overlay': 'overlay',
	'term.overlay.means':
		'um sistema de arquivos que sobrepõe camadas; o Docker guarda as imagens com ele.',
	'term.iptables': 'iptables',
	'term.iptables.means':
		'a ferramenta que define as regras para pacotes de rede; o Docker liga os contêineres com ela.',
	'term.proxy': 'proxy',
	'term.proxy.means':
		'um computador que busca coisas na internet para outros, muitas vezes em empresas.',
	'term.name-server': 'servidor de nomes',
	'term.name-server.means':
		'um computador que conhece os endereços por trás dos nomes (DNS); /etc/resolv.conf o indica.',
	'term.certificate': 'certificado',
	'term.certificate.means':
		'a identidade de um servidor; vale por algum tempo e para os nomes dele.',
	'term.tls': 'TLS',
	'term.tls.means': 'a criptografia por trás do https.',
	'term.pid-file': 'arquivo pid',
	'term.pid-file.means': 'um arquivo pequeno com o número de um programa em execução.',
	'term.root': 'root',
	'term.root.means': 'o usuário que pode mudar tudo na máquina.',
	'term.daemon-json': 'daemon.json',
	'term.daemon-json.means': 'as configurações do daemon do Docker, em /etc/docker/daemon.json.',
	'term.rootless': 'rootless',
	'term.rootless.means': 'Docker que roda como usuário comum, sem as permissões de root.',
	'term.lxc': 'LXC',
	'term.lxc.means':
		'contêineres de sistema, como os do Proxmox; o host define o que é permitido dentro.',
	'term.wsl': 'WSL',
	'term.wsl.means': 'Linux dentro do Windows.',
	'term.inode': 'inode',
	'term.inode.means':
		'a entrada de um arquivo em um sistema de arquivos; o número delas é limitado.',
	'term.mount': 'montar',
	'term.mount.means': 'fazer um disco ou outro sistema de arquivos aparecer sob uma pasta.',
	'term.http-status': 'status HTTP',
	'term.http-status.means':
		'o número com que um servidor responde: 4xx quer dizer que a pergunta estava errada, 5xx que é o servidor.',

	// en/explain-tools.ts
	'explain.path': 'o caminho',
	'explain.mkdir': 'criar uma pasta',
	'explain.mkdir.parents': 'e as de cima; se já existir, tudo bem',
	'explain.mkdir.mode': 'dizer quem pode usá-la',
	'explain.mkdir.mode.value': 'permissões em três dígitos: dono, grupo, outros',
	'explain.rm': 'remover',
	'explain.rm.recursive': 'com tudo o que há dentro',
	'explain.rm.force': 'não reclamar do que não existe',
	'explain.ln': 'dar outro nome a um caminho',
	'explain.ln.symbolic': 'como um link que contém o caminho',
	'explain.ln.no-follow': 'substituir o próprio link, não algo na pasta para onde ele leva',
	'explain.tar': 'empacotar arquivos em um só',
	'explain.tar.create': 'criar um novo pacote tar',
	'explain.tar.follow': 'empacotar o arquivo para onde um link leva',
	'explain.tar.file': 'nome do pacote, que vem a seguir',
	'explain.tar.folder': 'os nomes valem a partir desta pasta, que vem a seguir',
	'explain.tar.packed': 'um arquivo que é empacotado',
	'explain.find': 'procura arquivos',
	'explain.find.type': 'deste tipo',
	'explain.find.files': 'arquivos comuns',
	'explain.find.exec': 'executa um programa com o que foi achado',
	'explain.find.found': 'os arquivos achados',
	'explain.find.many': 'tantos de uma vez quantos couberem',
	'explain.find.folder': 'uma pasta onde procurar',
	'explain.mv': 'mudar o nome de um arquivo',
	'explain.mv.from': 'o nome que tem',
	'explain.mv.to': 'o nome que recebe',
	'explain.chgrp': 'dizer a que grupo um arquivo pertence',
	'explain.modprobe': 'carregar uma parte (um módulo) do kernel',
	'explain.modprobe.name': 'o módulo',
	'explain.dockerd': 'o próprio daemon do Docker',
	'explain.dockerd.validate': 'só verificar as configurações; nada inicia',
	'explain.dockerd.config-file': 'o arquivo de configurações, que segue',
	'explain.pidof': 'dizer os números dos processos de um programa',
	'explain.program': 'o programa',
	'explain.kill': 'pedir a um processo que termine',
	'explain.kill.process': 'o número do processo',
	'explain.sleep': 'esperar',
	'explain.cat': 'mostrar um arquivo',
	'explain.tail': 'mostrar o fim de um arquivo',
	'explain.tail.lines': 'tantas linhas; quantas vem a seguir',
	'explain.tail.count': 'quantas linhas',
	'explain.date': 'dizer a hora do relógio',
	'explain.date.utc': 'em UTC, igual em todo lugar',
	'explain.ls': 'listar arquivos',
	'explain.ls.long': 'com dono, tamanho e data',
	'explain.ls.itself': 'a própria pasta, não o conteúdo',
	'explain.wget': 'perguntar a um servidor web',
	'explain.wget.answer': 'mostrar o que responde',
	'explain.wget.spider': 'só perguntar; nada é guardado',
	'explain.wget.address': 'o endereço',
	'explain.ip': 'falar da rede desta máquina',
	'explain.ip.route': 'os caminhos que saem desta máquina',
	'explain.ps': 'listar os processos',
	'explain.grep': 'mostrar as linhas com uma palavra',
	'explain.grep.word': 'a palavra',
	'explain.df': 'dizer quão cheios estão os discos',
	'explain.df.sizes': 'com tamanhos em K, M e G',
	'explain.df.inodes': 'contar inodes: quantos arquivos cabem',
	'explain.addgroup.system': 'como grupo do sistema, não de uma pessoa',
	'explain.apk.print-arch': 'dizer para que processador são os pacotes',
	'explain.nc': 'abrir uma conexão e mostrar o que chega',
	'explain.nc.wait': 'desistir após esse número de segundos',
	'explain.nc.seconds': 'o número de segundos',
	'explain.nc.address': 'o endereço; 127.0.0.1 é esta própria máquina',
	'explain.nc.port': 'a porta',
	'explain.nslookup': 'perguntar ao servidor de nomes',
	'explain.nslookup.name': 'o nome a procurar',
	'explain.id': 'dizer quem é um usuário',
	'explain.id.groups': 'só os nomes dos grupos',
	'explain.id.user': 'o usuário como será no próximo login; não nesta sessão',
	'explain.lbu': 'ferramenta do Alpine que guarda as configurações de um sistema na memória',
	'explain.lbu.status': 'listar o que mudou desde que foram guardadas',
	'explain.lbu.commit': 'gravá-las na mídia',
	'explain.setup-apkcache': 'dizer ao apk onde guardar os pacotes que baixa',
	'explain.apk.cache': 'cuidar dos pacotes que o apk guarda',
	'explain.apk.cache.download': 'baixar o que está instalado e ainda não guardado',
	'explain.docker.import': 'fazer uma imagem a partir de um pacote tar, sem registro',
	'explain.docker.import.file': 'o pacote tar',
	'explain.docker.import.name': 'o nome da nova imagem',
	'explain.docker.remove': 'remover um contêiner',
	'explain.docker.force': 'mesmo se estiver rodando ou em uso; se não existir, nada é dito',
	'explain.docker.container': 'o nome do contêiner',
	'explain.docker.network': 'escolher sua rede; qual, vem a seguir',
	'explain.docker.network.value': '"none" o deixa sem rede',
	'explain.docker.memory': 'limitar sua memória; quanto, vem a seguir',
	'explain.docker.memory.value': 'o máximo que pode usar',
	'explain.docker.self-made': 'a imagem feita aqui; nada é baixado',

	// en/fact.ts
	'fact.missing': 'aqui não existe {source}',
	'fact.unreadable': '{source} não pôde ser lido',
	'fact.unanswered': 'a máquina não respondeu sobre {source}',
	'fact.cut': '{source} tem mais de 256 KiB e não foi lido até o fim',
	'fact.hung': '{source} não respondeu a tempo',
	'fact.failed': '{source} falhou',
	'fact.unusable': '{source} não diz nada utilizável',
	'fact.no-output': '{source} não mostrou nada',
	'fact.not-alpine': 'isto não é Alpine',
	'fact.no-openrc': 'o OpenRC não está instalado',
	'fact.no-modules-folder': 'não há /lib/modules, então o kernel pertence a um host externo',
	'fact.reboot-first': 'o kernel foi atualizado e não houve reinício',
	'fact.probe-silent': 'a máquina não respondeu',
	'fact.probe-timeout': 'a máquina demorou demais para responder',
	'fact.probe-stopped': 'a consulta à máquina foi parada',
	'fact.no-server-clock': 'nenhum servidor informou a hora',
	'fact.no-mirror': 'nenhuma linha main de um espelho está ativada',
	'fact.no-name': 'o espelho é indicado pelo número',
	'fact.network-silent': 'a pergunta à rede não foi respondida',
	'fact.not-asked-yet': 'a rede ainda não foi consultada',
	'network.login-page': 'veio uma página web no lugar, talvez uma página de login desta rede',
	'network.no-answer': 'sem resposta em {seconds} s',
	'network.nothing-usable': 'nada utilizável voltou',
	'network.answers': 'responde',
	'network.milliseconds': '{count} ms',
	'fact.no-kernel-options':
		'este kernel não diz como foi compilado; é normal no Alpine, e as outras verificações olham o que ele sabe fazer',

	// en/keys.ts
	'key.confirm': 'Escolher o item marcado',
	'key.confirm.short': 'ok',
	'key.next': 'Ir para o próximo item',
	'key.previous': 'Ir para o item anterior',
	'key.move.short': 'mover',
	'key.pick': 'Escolher um item pelo número',
	'key.details': 'Mostrar de onde vem cada dado',
	'key.earlier': 'Mostrar o que a execução anterior fez e decidiu, e o que desfazer mudaria',
	'key.details.short': 'mais',
	'key.check-again': 'Olhar o sistema de novo',
	'key.check-again.short': 'rever',
	'key.stop-after': 'Parar quando o comando atual acabar',
	'key.stop-after.short': 'parar após este comando',
	'key.stop-after.narrow': 'parar',
	'key.skip-act.narrow': 'pular',
	'key.skip-act': 'Pular este teste',
	'key.skip-act.short': 'pular o teste',
	'key.commands': 'Mostrar cada comando e cada mudança de arquivo',
	'key.commands.short': 'comandos',
	'key.explain': 'Explicar o comando palavra por palavra',
	'key.explain.short': 'explicar',
	'key.log': 'Mostrar o log desta execução',
	'key.log.short': 'log',
	'key.back': 'Ver a tela anterior; nada é desfeito',
	'key.back.short': 'voltar',
	'key.close': 'Fechar esta página',
	'key.close.short': 'fechar',
	'key.keep-going': 'Continuar',
	'key.keep-going.short': 'continuar',
	'key.help': 'Mostrar as teclas que servem aqui',
	'key.help.short': 'ajuda',
	'key.quit': 'Sair; pergunta antes se algo roda',
	'key.quit.short': 'sair',
	'key.interrupt': 'Parar já; outra vez em até 3 s, na hora',
	'key.line-up': 'Subir uma linha',
	'key.line-down': 'Descer uma linha',
	'key.scroll.short': 'rolar',
	'key.page-up': 'Subir uma página',
	'key.page-down': 'Descer uma página',
	'key.start': 'Ir para a primeira linha',
	'key.end': 'Ir para a última linha',
	'key.ends.short': 'pontas',
	'key.wrap': 'Quebrar linhas longas, ou cortá-las',
	'key.wrap.short': 'quebrar',
	'key.search': 'Procurar um texto',
	'key.search.short': 'buscar',
	'key.next-match': 'Ir para a próxima linha que o tem',
	'key.next-match.short': 'outra',
	'key.find': 'Procurar o que foi digitado',
	'key.find.short': 'buscar',
	'key.erase': 'Apagar a última letra',
	'key.erase.short': 'apagar',
	'key.take': 'Usar o que foi digitado',
	'key.take.short': 'ok',
	'key.cancel-answer': 'Não digitar nada',
	'key.cancel-search': 'Não procurar',
	'key.cancel-search.short': 'não',

	// en/machine.ts
	'output.cut': ' ... (cortado aqui: a linha tem {bytes} bytes)',
	'output.left-out': '({bytes} bytes de {path} foram omitidos aqui: cresce rápido demais)',
	'log.failed': 'O log {path} não pode ser gravado ({reason}). A execução segue sem ele.',
	'lock.held': 'Outra execução está trabalhando nesta máquina: processo {pid}, iniciada {since}.',
	'lock.failed': 'A trava {path} não pode ser criada ({reason}).',

	// en/ssh.ts
	'ssh.lost':
		'[a conexão com {box} caiu; o que foi iniciado continua lá, e tenta-se conectar de novo]',
	'ssh.lost-again': '[ainda sem conexão com {box}; {tries} tentativas]',
	'ssh.back': '[a conexão com {box} voltou]',
	'ssh.notice.lost': 'Conexão perdida, nova tentativa.',
	'ssh.notice.back': 'A conexão voltou.',
	'ssh.no-client': 'Não há programa ssh nesta máquina, então {box} não pode ser alcançado.',
	'ssh.no-client.next':
		'Instale o cliente OpenSSH e digite o mesmo de novo. No Alpine: apk add openssh-client. No Debian e Ubuntu: apt install openssh-client.',
	'ssh.unknown-host': 'O nome de {box} não é conhecido: nenhum endereço foi encontrado.',
	'ssh.unknown-host.next':
		'Procure um erro de digitação, ou use o endereço da máquina; nela, ip addr o mostra.',
	'ssh.refused': '{box} responde, e nada escuta ssh lá.',
	'ssh.refused.next':
		'Na máquina, como root: setup-sshd -c openssh (ou: rc-service sshd start). Outra porta se indica como em {example}.',
	'ssh.unreachable': '{box} não responde.',
	'ssh.unreachable.next':
		'A máquina está ligada e na mesma rede? Um firewall que descarta pacotes parece igual. Tente: ping {host}',
	'ssh.host-key':
		'o ssh não conhece a chave de {box}, com que teria certeza de falar com essa máquina e nenhuma outra.',
	'ssh.host-key.next':
		'Conecte-se uma vez à mão e compare a chave mostrada: ssh {destination}. Depois digite o mesmo de novo.',
	'ssh.host-key-changed':
		'{box} mostra uma chave diferente de antes: foi reinstalado, ou alguém está no meio.',
	'ssh.host-key-changed.next':
		'Só se você sabe que foi reinstalado: ssh-keygen -R {place}. Depois digite o mesmo de novo.',
	'ssh.denied': '{box} não deixou ninguém entrar: nem chave nem senha foi aceita.',
	'ssh.denied.next':
		'Tente à mão: ssh {destination}. Para pôr sua chave na máquina: ssh-copy-id {destination}. O sshd recusa root com senha, a menos que PermitRootLogin permita.',
	'ssh.no-shell':
		'{box} nos deixou entrar, e não há atrás um shell que execute comandos. Terminou com o código de saída {code}.',
	'ssh.no-shell.next':
		'Tente à mão: ssh {destination} uname. A conta pode não ter permissão para entrar.',
	'ssh.no-applets':
		'Em {box} faltam estes programas, sem os quais nada pode ser feito daqui: {applets}.',
	'ssh.no-applets.next':
		'São parte do BusyBox, que um Alpine novo tem inteiro. Na máquina, como root: apk fix busybox && busybox --install -s',
	'ssh.dropped': 'A conexão com {box} terminou na hora.',
	'ssh.dropped.next': 'Tente à mão: ssh {destination}. O log do sshd na máquina diz mais.',
	'ssh.other': 'o ssh não conseguiu se conectar a {box}.',
	'ssh.other.next': 'Tente à mão: ssh {destination}',
	'ssh.said': 'o ssh disse: {text}',
	'ssh.nothing-done': 'Nada foi feito.',
	'ssh.no-practice': '--on não faz sentido no treino: a máquina é simulada.',
	'ssh.needs-root': 'Em {box} você é {user}, e mudanças precisam de root. Nada foi feito.',
	'ssh.needs-root.as-root': 'Entre como root: {line}',
	'ssh.needs-root.allow':
		'Se o sshd recusa root lá: ponha sua chave em /root/.ssh/authorized_keys na máquina; o sshd aceita root com uma chave (PermitRootLogin prohibit-password).',
	'ssh.needs-root.script':
		'Ou sem root por ssh: faça aqui um script ({export}), copie-o para a máquina e execute-o lá como root: {line}',
	'ssh.held-here':
		'Outra instância trabalha em {box} desde {since}, a partir de {client}. Nada foi feito. Espere até ela terminar.',
	'ssh.held-there':
		'Outra instância trabalha em {box} desde {since} (processo {pid} lá). Nada foi feito. Espere até ela terminar.',
	'ssh.no-lock': 'A trava de {box} não pôde ser obtida: {reason}. Nada foi feito.',
	'ssh.going-on': 'O que uma conexão anterior começou em {box} ainda roda lá; espera-se por isso.',
	'ssh.host': 'em {box}',

	// en/wizard.ts
	'word.ok': 'ok',
	'word.run': 'exec',
	'word.wait': 'fila',
	'word.warn': 'avis',
	'word.fail': 'ERRO',
	'word.skip': 'omit',
	'word.unknown': '?',
	'word.stop': 'stop',
	'word.shown': 'plan',
	'word.asking': '...',
	'duration.seconds': '{seconds} s',
	'duration.minutes': '{minutes} min {seconds} s',
	'duration.hours': '{hours} h {minutes} min',
	'header.step': 'passo {number} de 5',
	'header.step.short': '{number}/5 {stage}',
	'header.practice': 'TREINO, nada é real',
	'header.practice.short': 'TREINO',
	'header.dry-run': 'SIMULAÇÃO, nada muda',
	'header.dry-run.short': 'SIMULAÇÃO',
	'header.finished': 'pronto em {time}',
	'header.preferences': 'preferências',
	'header.looking': 'olhando esta máquina',
	'small.size': 'Esta janela tem {columns} x {rows}.',
	'small.needed': 'O assistente pede {columns} x {rows}.',
	'small.running': '{stage} continua: {time}.',
	'small.idle': 'Nada roda agora.',
	'small.advice': 'Aumente a janela, ou',
	'small.plain': 'use --plain para ter linhas.',
	'list.below': 'mais {count}',
	'list.page-down': 'mais {count}, PageDown',
	'list.page-up': 'mais {count}, PageUp',
	'welcome.intro': 'Este assistente instala o Docker nesta máquina em cinco passos.',
	'welcome.intro.short': 'Instala o Docker em cinco passos.',
	'welcome.intro.foreign':
		'Isto não é Alpine Linux, então nada é instalado aqui. O treino funciona.',
	'welcome.intro.practice': 'Uma máquina simulada para treinar: cinco passos, nada é real.',
	'welcome.check': 'olhar o sistema, sem mudar nada',
	'welcome.repositories': 'ativar "community" se estiver desativado',
	'welcome.install': 'adicionar docker, seu comando e compose',
	'welcome.service': 'iniciar o Docker agora e em todo boot',
	'welcome.verify': 'rodar um contêiner pequeno como prova',
	'welcome.promise': 'Você vê cada comando antes. Toda mudança pode ser desfeita.',
	'welcome.promise.short': 'Você vê cada comando antes.',
	'welcome.log': 'O log fica em {path}',
	'check.title': 'Checar o sistema',
	'check.count': '{count} itens',
	'check.asking-network': 'consultando a rede, {time}',
	'check.finished': '{count} itens, {time}',
	'check.source': 'de {source}',
	'probe.facts': 'olhando a máquina, {time}',
	'check.all-well': 'Está aqui tudo o que o Docker precisa.',
	'check.ready': 'O Docker já está instalado e rodando; os próximos passos só confirmam isso.',
	'preview.commands': '{count} {count?comando:comandos}',
	'preview.files': '{count} {count?arquivo muda:arquivos mudam}',
	'preview.needs-root': 'root',
	'preview.undo': 'Desfazer',
	'preview.why': 'Razão',
	'preview.limit': 'no máximo {seconds} s',
	'preview.wait': 'esperar o daemon responder',
	'preview.edit': 'alterar {path}',
	'preview.new-file': 'arquivo novo',
	'run.position': '{number}/{total}, {time}',
	'run.busy': 'rodando',
	'run.no-output': 'rodando, ainda sem saída',
	'run.last-output': 'rodando, última saída há {time}',
	'run.slow': 'rodando, mudo há {time}: mais lento',
	'run.stops-after': 'rodando; depois para',
	'run.stopping-gently': 'para quando o apk terminar',
	'run.stopping': 'parando, tem 5 s para arrumar',
	'run.earlier': '{count} {count?linha anterior:linhas anteriores} no log',
	'run.starting': 'iniciando',
	'meter.weight': '{percent} %',
	'meter.packages': '{done} de {total} pacotes',
	'meter.milliseconds': '{done} de no máximo {total} s',
	'settled.others': 'mais {count} no log',
	'settled.done': 'feito em {time}',
	'settled.satisfied': 'nada a fazer',
	'settled.skipped': 'pulado',
	'settled.stopped': 'parado',
	'settled.nothing-to-do': 'Não há nada a fazer aqui.',
	'settled.stopped.here': 'Parado porque você pediu. O que foi feito fica; pode ser desfeito.',
	'settled.dry-run': 'Simulação: os comandos foram mostrados, não executados.',
	'failure.headline': '{stage}: não terminou.',
	'failure.said': 'O que {program} disse (código {code})',
	'failure.said.log': 'O que o log do daemon diz',
	'failure.said.no-code': 'O que {program} disse',
	'failure.silent': '{program} não disse nada (código {code}).',
	'failure.silent.no-code': '{program} não disse nada.',
	'failure.timed-out': 'Demorou mais que o permitido e foi encerrado.',
	'failure.why': 'Causa',
	'failure.unrecognised': 'Esta falha não é reconhecida.',
	'failure.helps': 'Ajuda',
	'failure.log': 'Log',
	'failure.certain': '(certo)',
	'failure.likely': '(provável)',
	'failure.possible': '(possível)',
	'service.who': 'Quem pode usar o Docker? Membros do grupo "docker" podem agir como root.',
	'service.who.short': 'Estar em "docker" é como ser root.',
	'summary.engine': 'Engine',
	'summary.compose': 'Compose',
	'summary.access': 'Acesso',
	'summary.changed': 'O que mudou',
	'summary.next': 'Experimente agora',
	'summary.log': 'Log',
	'preferences.title': 'Preferências',
	'preferences.preview': 'Agora:',
	'preferences.pace.real': 'Espera tanto quanto na vida real.',
	'preferences.pace.fast': '8 vezes mais rápido que o real.',
	'preferences.pace.instant': 'Nada espera.',
	'language.name': 'Português (Brasil)',
	'language.singular': '0 1',
	'preferences.hint': 'Enter pega o próximo valor. Ficam guardadas para a próxima vez.',
	'help.title': 'Teclas que servem aqui',
	'help.subject': 'na tela "{screen}"',
	'help.escape': 'Esc nunca desfaz nada; só olha para trás.',
	'screen.welcome': 'Boas-vindas',
	'screen.resume': 'Uma execução anterior',
	'screen.summary': 'Resumo',
	'screen.preferences': 'Preferências',
	'explain.title': 'Explicar',
	'explain.nothing': 'Não há comando nesta tela.',
	'explain.why': 'razão',
	'explain.changes': 'muda',
	'explain.changes.nothing': 'nada, só lê',
	'explain.undo': 'volta',
	'explain.undo.nothing': 'nada a desfazer',
	'explain.undo.file': 'a cópia guardada é reposta',
	'explain.more': 'mais',
	'explain.edit': 'O arquivo é gravado de uma vez; antes se guarda uma cópia.',
	'explain.wait': 'Isto é perguntado várias vezes até dar certo:',
	'touch.files': 'arquivos',
	'touch.packages': 'pacotes',
	'touch.services': 'serviços',
	'touch.accounts': 'contas',
	'touch.containers': 'contêineres',
	'touch.network': 'consulta a rede',
	'log.title': 'Log',
	'log.empty': 'Nada foi gravado no log ainda.',
	'log.earlier': '{count} {count?linha anterior:linhas anteriores}, só no arquivo',
	'log.position': 'linhas {first} a {last} de {total}',
	'log.search': 'Buscar: {query}_',
	'log.no-match': 'nenhuma linha tem "{query}"',
	'log.match': '{count} {count?linha tem:linhas têm} "{query}"',
	'commands.title': 'Todos os comandos',
	'commands.none': 'Não há nada a fazer nesta máquina.',
	'commands.no-plan': 'Ainda não há plano: a máquina não foi olhada.',
	'commands.count':
		'{commands} {commands?comando:comandos}, {edits} {edits?mudança de arquivo:mudanças de arquivos}',
	'quit.title': '{stage} ainda está rodando.',
	'quit.command': 'Rodando agora: {shell}',
	'quit.risk.packages':
		'Parar no meio pode deixar arquivos meio desempacotados. Instalar de novo os limpa.',
	'quit.risk.services': 'Parar no meio pode deixar o serviço meio iniciado.',
	'quit.risk.containers': 'Parar no meio pode deixar um contêiner parado.',
	'quit.risk.files': 'Os arquivos são gravados de uma vez, então nenhum fica pela metade.',
	'quit.risk.nothing': 'Este comando só lê. Pará-lo não muda nada.',

	// en/cli/usage.ts
	'help.intro':
		'Docker on Alpine instala o Docker em uma máquina com Alpine Linux e prova que funciona. Cada comando e cada mudança de arquivo é mostrado antes de acontecer e pode ser desfeito.',
	'help.usage': 'Uso: {line}',
	'help.usage-line': '{program} [command] [options]',
	'help.commands': 'Comandos',
	'help.options': 'Opções',
	'help.own-options': 'Opções deste comando',
	'help.all-options': 'Opções que todo comando conhece',
	'help.exit-codes': 'Códigos de saída',
	'help.environment': 'Ambiente',
	'help.no-command': 'Sem um comando, o assistente inicia.',
	'help.more': '{program} COMMAND --help diz mais sobre um comando.',
	'help.changes': 'Muda na máquina: {text}',
	'help.choices': 'Um de {choices}.',
	'help.not-built': '{text} (não nesta versão)',
	'version.line': '{program} {version}',
	'command.wizard': 'percorrer a instalação em telas, um passo de cada vez',
	'command.wizard.writes': 'só o que você confirma depois de ver',
	'command.check': 'olhar o sistema e dizer o que faltaria ao Docker',
	'command.plan': 'mostrar o que seria feito e por quê, com cada comando e cada diff',
	'command.install': 'fazer o que "plan" mostra, sem telas; --yes responde com antecedência',
	'command.install.writes': 'o que "plan" mostra',
	'command.resume': 'continuar uma execução que não terminou',
	'command.resume.writes': 'o resto do plano',
	'command.undo': 'desfazer o que este programa fez nesta máquina, o mais novo primeiro',
	'command.undo.writes': 'restaura o que o diário de mudanças lista',
	'command.diagnose':
		'dizer a causa na saída de um comando que falhou: de um arquivo, da entrada padrão (-) ou desta máquina',
	'command.diagnose.writes': 'nada; uma solução só quando você pede',
	'command.practice': 'as mesmas telas com uma máquina simulada; nada é real',
	'command.export': 'gravar o plano como script ou playbook que não precisa deste programa',
	'command.answers': 'mostrar um arquivo de respostas para preencher, para --answers',
	'command.report': 'gravar um texto para quem ajuda, sem segredos',
	'command.preferences':
		'mostrar, ler ou definir o que é lembrado: get KEY, set KEY VALUE, reset, path',
	'command.preferences.writes': 'só o arquivo de preferências',
	'command.writes-nothing': 'nada',
	'option.on': 'agir em outra máquina por ssh; ela não precisa de Node',
	'option.yes': 'fazer o que o plano diz sem perguntar',
	'option.answers': 'ler as respostas de FILE',
	'option.dry-run': 'mostrar cada comando e mudança, sem fazer nenhum',
	'option.offline': 'não pedir nada à rede',
	'option.runlevel': 'runlevel que inicia o Docker no boot; sem indicação, "default"',
	'option.compose': 'instalar também o plugin compose (este é o padrão)',
	'option.no-compose': 'instalar o Docker sem o plugin compose',
	'option.user':
		'adicionar este usuário ao grupo docker; os membros podem agir como root. Pode ser repetido; padrão: ninguém',
	'option.mirror':
		'pegar os pacotes deste espelho, por exemplo https://dl-cdn.alpinelinux.org/alpine',
	'option.registry-mirror':
		'fazer o Docker buscar imagens primeiro neste servidor, por exemplo https://mirror.example:5000',
	'problem.registry':
		'{name} tem de ser o endereço de um servidor, por exemplo {example}, sem caminho e sem senha.',
	'option.skip-repositories': 'deixar os arquivos de repositórios como estão',
	'option.keep': 'em uma máquina que roda a partir da memória, manter o Docker depois de reiniciar',
	'option.kit': 'pegar os pacotes desta pasta, feita pelo comando kit, sem rede',
	'command.kit': 'buscar numa pasta nova os pacotes para máquinas sem rede',
	'problem.kit':
		'{name} tem de ser o caminho completo de uma pasta, por exemplo /media/usb/kit, não {value}',
	'answer.kit': 'Pasta feita pelo comando kit: os pacotes vêm dela, sem rede. none: nenhum kit.',
	'step.repositories.kit': 'Os pacotes vêm do kit em {folder}.',
	'kit.cannot': 'Nenhum kit foi feito: {reason}',
	'kit.made':
		'O kit em {folder} está completo: {count} arquivos, {size}. É para máquinas com Alpine {box}.',
	'kit.other-box':
		'Este kit é para Alpine {kit}, e esta máquina é {box}. Faça um kit numa máquina como esta.',
	'kit.damaged': 'Deste kit falta {file} ou ele não é mais o que era. Copie o kit de novo.',
	'kit.none':
		'Não há kit em {folder}: falta kit.json. Faça um numa máquina com rede e da mesma versão: kit --output PASTA',
	'kit.other-arch':
		'Este kit é para outro processador: para o Alpine {kit}, e esta máquina é {box}. Faça o kit numa máquina como esta.',
	'kit.no-main':
		'{file} não nomeia nenhum servidor com o repositório main, por exemplo http://dl-cdn.alpinelinux.org/alpine/v3.22/main.',
	'kit.exists': '{folder} já existe e pode ser de alguém. Nomeie uma pasta que ainda não exista.',
	'kit.no-space':
		'onde {folder} ficaria há só {free} livres, e um kit precisa de {needed}. Nomeie uma pasta num disco maior.',
	'kit.nothing-done': 'Nada foi feito.',
	'kit.undo': 'Nada muda nesta máquina; a pasta pode ser apagada.',
	'kit.packages.title': 'Buscar os pacotes',
	'kit.packages.reason':
		'As listas assinadas do Alpine e os pacotes do Docker com tudo o que precisam, numa pasta que o apk pode usar como cache.',
	'kit.repositories.reason':
		'Nomeia os dois repositórios de que este kit é feito, para que o apk ache as listas nele.',
	'kit.folder.reason': 'A pasta do kit.',
	'kit.images.title': 'Guardar uma imagem',
	'kit.images.reason': 'Sem rede nenhum registro dá a imagem da última prova, então o kit a traz.',
	'kit.images.no-docker':
		'O Docker não roda nesta máquina, então nenhuma imagem pode ser guardada. As máquinas provam o Docker com uma imagem feita do próprio BusyBox.',
	'kit.pull.reason': 'Busca a imagem da última prova.',
	'kit.save.reason': 'Escreve-a num arquivo do kit.',
	'kit.go-on': 'O kit não está completo. O mesmo comando continua onde este parou: {command}',
	'kit.made.images': 'Ele traz a imagem {images}.',
	'kit.made.no-images':
		'Ele não traz imagem: para isso o Docker tem de rodar na máquina que o faz.',
	'command.docker-load.reason': 'Leva as imagens do kit para o Docker.',
	'option.plain': 'linhas e perguntas numeradas em vez de telas',
	'option.json': 'JSON e nada mais na saída padrão, para programas',
	'option.ascii': 'desenhar só com caracteres ASCII',
	'option.no-color': 'sem cores',
	'option.lang': 'idioma de todos os textos; senão, o de LANG',
	'option.list': 'listar os cenários ou causas e terminar',
	'option.seed': 'o mesmo número dá a mesma máquina simulada',
	'option.scenario': 'o cenário, pelo nome ou pelo arquivo do seu',
	'option.shell': 'digitar linhas na máquina simulada; também as lê de um pipe',
	'option.seat': 'quem está sentado aqui, para o resultado',
	'option.workshop': 'uma oficina: cenários em ordem, espelho, textos de quem ensina',
	'option.summary': 'juntar em uma tabela os resultados de uma sala',
	'option.pace': 'velocidade da máquina simulada',
	'option.output': 'gravar em FILE em vez da saída padrão',
	'option.help': 'mostrar esta ajuda, ou a de um comando',
	'option.version': 'mostrar a versão',
	'environment.no-color': 'qualquer valor: sem cores',
	'environment.accessible': '1: linhas e perguntas numeradas, como com --plain',
	'environment.state-dir': 'pasta do diário, das cópias, dos logs e das preferências',
	'exit.done': 'feito, ou nada a fazer',
	'exit.failed': 'um passo falhou; com "check": algo impede a instalação',
	'exit.usage': 'uso errado; nada foi feito',
	'exit.unsupported': 'não é o tipo de sistema para o qual isto foi feito',
	'exit.stopped': 'parado por você',
	'exit.needs-root': 'precisa de root',
	'exit.bug': 'um erro deste programa',
	'problem.line': '{program}: {problem}',
	'problem.nearest': 'A palavra conhecida mais próxima é {word}',
	'problem.hint': 'Nada foi feito. {program} --help lista todos os comandos e opções.',
	'problem.unknown-option': '{name} não é uma opção.',
	'problem.unknown-command': '{name} não é um comando.',
	'problem.takes-no-value': '{name} não aceita valor.',
	'problem.needs-value': '{name} precisa de um valor: {name} {placeholder}.',
	'problem.no-value': '{name} precisa do nome de um arquivo.',
	'problem.choice': '{name} não pode ser "{value}". É um de: {choices}.',
	'problem.number': '{name} não pode ser "{value}". É um número inteiro de {lowest} a {highest}.',
	'problem.user-name':
		'{name} não pode ser "{value}". Um nome de usuário tem até 32 letras, algarismos, pontos, hifens e sublinhados, e não começa com hífen.',
	'problem.mirror':
		'{name} precisa de um endereço web que comece com http:// ou https://, sem espaços, aspas nem caracteres de controle.',
	'problem.mirror-password':
		'{name} não pode ter usuário nem senha: qualquer pessoa na máquina pode ler /etc/apk/repositories.',
	'problem.mirror-query': '{name} não pode ter ponto de interrogação nem cerquilha.',
	'problem.mirror-branch':
		'{name} precisa do endereço acima do ramo, por exemplo {example}. O ramo e o repositório são acrescentados a ele.',
	'problem.target': '{name} não pode ser "{value}". A forma é [user@]host[:port].',
	'problem.option-of-others': '{command} não conhece {name}. Pertence a: {commands}.',
	'problem.no-json': '{command} não tem forma JSON. check, plan e install têm.',
	'problem.too-many-words': '{command} não aceita a palavra "{value}".',
	'problem.missing-word': 'Falta uma palavra: {name}.',
	'problem.command-not-built': 'O comando {command} ainda não está nesta versão.',
	'problem.option-not-built': 'A opção {name} ainda não está nesta versão.',

	// en/cli/preferences.ts
	'preference.runlevel': 'runlevel que inicia o Docker no boot',
	'preference.compose': 'instalar também o plugin compose',
	'preference.mirror': 'espelho de onde vêm os pacotes; vazio mantém o da máquina',
	'preference.users': 'usuários para o grupo docker, que poderão agir como root',
	'preference.look': 'quais símbolos são desenhados; "auto" pergunta ao terminal',
	'preference.color': 'cores para fundo escuro ou claro; "auto" usa as que servem para os dois',
	'preference.language': 'idioma de todos os textos; "auto" segue LANG',
	'preference.pace': 'velocidade da máquina simulada no treino',
	'preferences.form.yes-no': 'yes ou no',
	'preferences.form.mirror': 'um endereço web, ou nada',
	'preferences.form.users': 'nomes separados por vírgulas, ou nada',
	'preferences.empty': '(nada)',
	'preferences.kept-in': 'Salvo em {path}',
	'preferences.not-there-yet': 'Salvo em {path} (ainda não há arquivo: valem os padrões)',
	'preferences.change': 'Mudar uma: {program} preferences set KEY VALUE',
	'preferences.values': '{meaning} ({form})',
	'preferences.was-set': '{key} agora é {value}. Era {before}.',
	'preferences.was-same': '{key} já é {value}.',
	'preferences.was-reset': 'Todas as preferências voltaram aos padrões. Salvo em {path}',
	'preferences.unknown-key': '{key} não é uma preferência. São estas: {keys}.',
	'preferences.list-of-users': '{name} precisa de nomes de usuários separados por vírgulas.',
	'preferences.yes-or-no': '{name} não pode ser "{value}". É yes ou no.',
	'preferences.bad-value':
		'{path}: o valor de "{key}" não pode ser usado, então vale o padrão: {value}.',
	'preferences.future':
		'{path} foi escrito por uma versão mais nova deste programa (formato {version}). Fica como está, e nesta execução valem os padrões.',
	'preferences.no-save-future':
		'{path} foi escrito por uma versão mais nova deste programa, então nada é salvo nele.',
	'preferences.broken': 'não é um objeto JSON',
	'preferences.too-large': 'tem mais de {limit} bytes',
	'preferences.not-a-file': 'não é um arquivo comum',
	'preferences.set-aside':
		'As preferências em {path} não podem ser usadas ({reason}). O arquivo agora é {aside}, e valem os padrões.',
	'preferences.left-broken':
		'As preferências em {path} não podem ser usadas ({reason}). O arquivo ficou como está, e valem os padrões.',
	'preferences.not-saved': 'Não foi possível salvar em {path}: {reason}',

	// en/cli/plain.ts
	'plain.box': '{program}: {box}',
	'plain.box-words': '{system} {arch}, {user}',
	'plain.started': '{program}: {command}, {count} passos',
	'plain.practice': 'TREINO: a máquina é simulada, nada é real.',
	'plain.dry-run': 'Simulação: os comandos são mostrados, nenhum é executado.',
	'plain.log': 'Log: {path}',
	'plain.place': '[{number}/{total}]',
	'plain.place-practice': 'TREINO [{number}/{total}]',
	'plain.stage-undo': 'Desfazer',
	'plain.line': '{stage}: {text}',
	'plain.running': 'executando: {shell}',
	'plain.left-out': 'omitido: {shell}',
	'plain.would-run': 'seria executado: {shell}',
	'plain.changing': 'alterando {path}',
	'plain.would-change': 'alteraria {path}',
	'plain.waiting': 'esperando: {reason}',
	'plain.would-wait': 'esperaria: {reason}',
	'plain.omitted': '{count} linhas antes desta estão só no log',
	'plain.omitted-one': '1 linha antes desta está só no log',
	'plain.cut': '{text} [mais {count} caracteres]',
	'plain.ok': 'ok, {time}',
	'plain.ok-detail': 'ok, {time}: {detail}',
	'plain.failed': 'FALHA após {time}',
	'plain.failed-detail': 'FALHA após {time}: {detail}',
	'plain.stopped': 'parado após {time}',
	'plain.not-run': 'não executado, é uma simulação',
	'plain.skipped': 'omitido',
	'plain.skipped-detail': 'omitido: {detail}',
	'plain.step-done': 'feito, {time}',
	'plain.step-satisfied': 'nada a fazer',
	'plain.step-satisfied-because': 'nada a fazer: {because}',
	'plain.step-failed': 'FALHOU',
	'plain.step-failed-because': 'FALHOU: {because}',
	'plain.step-stopped': 'parado',
	'plain.still-running': 'ainda rodando, {time}, {output}{progress}',
	'plain.last-output': 'última saída há {time}',
	'plain.no-output': 'sem saída até agora',
	'plain.progress': ', {done} de {total} pacotes',
	'plain.progress-share': ', {percent} por cento',
	'plain.slow': 'sem saída há {time}; está mais lento que o normal',
	'plain.cause': 'Causa ({confidence}): {title}',
	'plain.quote-repeated': '| {text} ({count} vezes)',
	'plain.remedy': 'Solução {number}: {title}',
	'plain.remedy-outside': 'Solução {number}, fora desta máquina: {title}',
	'confidence.certain': 'certo',
	'confidence.likely': 'provável',
	'confidence.possible': 'possível',
	'report.unknown': 'desconhecido',
	'report.source': '{value} (de {source})',
	'report.verdict.ready': 'Veredito: pronto. Nada precisa ser corrigido para o Docker rodar.',
	'report.verdict.runs': 'Veredito: pronto. O Docker roda nesta máquina.',
	'report.verdict.fixable': 'Veredito: dá para corrigir. O plano cuida disso.',
	'report.verdict.blocked':
		'Veredito: bloqueado. O que está marcado com ERRO precisa ser resolvido antes de instalar o Docker.',
	'report.next': 'A seguir: {command}',
	'report.step': '{number}. {title}',
	'report.need.needed': 'a fazer',
	'report.need.satisfied': 'nada a fazer: {because}',
	'report.need.skipped': 'pulado: {because}',
	'report.need.impossible': 'não dá para fazer: {because}',
	'report.why': 'Por quê: {text}',
	'report.undo': 'Desfazer: {text}',
	'report.change': 'Alterar {path}:',
	'report.nothing-changed': 'Nada foi alterado. Estes são os passos do plano.',
	'report.nothing-to-do': 'Não há nada a fazer.',
	'report.impossible': 'Este plano não pode ser executado: {title}.',
	'report.needs-yes':
		'Não há terminal para perguntar, então nada foi feito. Para fazer tudo isso sem perguntas: {command}',
	'closing.engine': 'Engine {version}',
	'closing.compose': 'compose {version}',
	'closing.changed': 'Alterado: {changes}.',
	'closing.practice': 'TREINO, nada é real: {text}',
	'closing.log': 'Log: {path}',
	'closing.undo': 'Desfazer: {command}',
	'closing.repeat': 'Repetir sem perguntas: {command}',
	'closing.go-on': 'A seguir: {command}',
	'closing.go-on-or-undo': 'A seguir: {command} continua; {undo} desfaz o que foi alterado.',
	'closing.undone': 'O que este programa mudou nesta máquina foi desfeito.',
	'closing.undo-failed': 'Nem tudo pôde ser desfeito.',
	'closing.undo-stopped': 'Parado antes de desfazer tudo.',
	'ask.choices': 'Escolha de 1 a {count}, Enter para {preset}, ? para ajuda:',
	'ask.text': 'Digite e tecle Enter; Enter sozinho volta:',
	'ask.practice': 'TREINO, nada é real. {question}',
	'ask.help':
		'Digite uma destas opções e tecle Enter. Não há pressa: cada pergunta espera a resposta.',
	'ask.help.number': 'escolher a opção com este número',
	'ask.help.enter': 'Enter sozinho escolhe a opção {preset}',
	'ask.help.help': 'mostrar esta ajuda',
	'ask.help.stop': 'parar aqui; o que foi feito fica, e `undo` desfaz',
	'scenarios.other-release': 'Usar o Alpine {release}',
	'scenarios.note.plain': '{minutes} min, {subject}',
	'preferences.look.auto': 'o que este terminal consegue desenhar',
	'preferences.look.unicode': 'sinais desenhados ao lado das palavras',
	'preferences.look.ascii': 'sinais como + e ! ao lado das palavras',
	'preferences.color.auto': 'cores legíveis em qualquer fundo',
	'preferences.color.dark': 'cores claras para fundo escuro',
	'preferences.color.light': 'cores escuras para fundo claro',
	'preferences.color.none': 'sem cores',
	'ask.nonsense': '"{text}" não é um número de 1 a {count}.',
	'ask.cannot': '{number} não pode ser escolhido agora: {reason}',
	'ask.with-note': '{label} ({note})',
	'ask.disabled': '{label} (agora não: {reason})',
	'ask.too-often': 'Nenhuma resposta útil após {count} perguntas, então isto termina aqui.',
	'ask.stage': '{stage}: o que fazer?',
	'ask.go': 'Fazer agora',
	'ask.skip': 'Pular e continuar',
	'ask.stop': 'Parar aqui',
	'ask.again': 'Tentar de novo',
	'ask.failed': '{stage} falhou: o que fazer?',
	'ask.blocked': 'O Docker ainda não pode ser instalado: o que fazer?',
	'ask.check-again': 'Verificar de novo',
	'ask.access': 'Quem pode usar o Docker? Membros do grupo "docker" podem agir como root.',
	'ask.access.root': 'Só root (o mais seguro)',
	'ask.access.user': 'Também {user}',
	'ask.access.as-chosen': 'Também {users}, como você pediu',

	// en/practice.ts
	'practice.goal.community-on': 'o apk lê o repositório community',
	'practice.goal.docker-installed': 'O Docker está instalado',
	'practice.goal.docker-enabled': 'O Docker está em um runlevel, então inicia com a máquina',
	'practice.goal.docker-answers': 'O daemon responde',
	'practice.goal.hello-world-ran': 'docker run hello-world funciona',
	'practice.goal.settings-valid': 'O daemon consegue ler /etc/docker/daemon.json',
	'practice.goal.names-resolve': 'Os nomes de servidores são encontrados',
	'practice.goal.user-in-group': '{user} está no grupo docker',
	'practice.goal.indexes-complete': 'Todo índice pode ser baixado',
	'practice.goal.clock-right': 'O relógio está certo',
	'practice.goal.kernel-current': 'O kernel em execução encontra seus módulos',
	'practice.goal.space-free': 'Há espaço para o Docker no disco',
	'practice.goal.docker-kept': 'Um reinício traz o Docker de volta',
	'practice.goal.one-branch': 'Todos os repositórios são de um só ramo',
	'practice.goal.not-locked': 'Nenhum outro apk usa o banco de dados',
	'practice.goal.file-has': '{file} tem "{text}"',
	'practice.goal.file-lacks': '{file} não tem mais "{text}"',
	'practice.goal.package': '{name} está instalado',
	'practice.goal.no-package': '{name} não está instalado',
	'practice.goal.service': '{service} está no runlevel {runlevel}',
	'practice.goal.no-service': '{service} não está no runlevel {runlevel}',
	'practice.goal.command': '"{command}" termina com o código de saída {exit}',
	'practice.community-off.title': 'Community está desativado',
	'practice.community-off.subject': 'repositórios',
	'practice.community-off.story':
		'Um Alpine novo. A primeira tentativa, apk add docker, acaba em "no such package". A rede funciona.',
	'practice.community-off.lesson':
		'O Docker está no repositório community, e uma instalação comum deixa essa linha comentada. "No such package" sem aviso de rede quer dizer: olhe primeiro /etc/apk/repositories.',
	'practice.community-off.nudge': 'O apk só pode instalar o que seus repositórios oferecem.',
	'practice.community-off.direction':
		'Leia /etc/apk/repositories: uma linha que começa com # não é lida.',
	'practice.community-off.answer':
		'Tire o # da linha que termina em /community e execute apk update e apk add docker.',
	'practice.clean.title': 'Uma máquina limpa',
	'practice.clean.subject': 'o caminho todo',
	'practice.clean.story': 'Um Alpine novo em que nada está errado.',
	'practice.clean.lesson':
		'Cinco passos fazem o Docker funcionar: checagem, repositórios, instalação, serviço, teste. Um serviço iniciado não prova nada; um contêiner que rodou, sim.',
	'practice.clean.nudge': 'Siga os cinco passos na ordem.',
	'practice.clean.direction':
		'Instale o pacote docker, adicione o serviço a um runlevel, inicie-o e depois consulte o daemon.',
	'practice.clean.answer':
		'apk update, apk add docker, rc-update add docker default, service docker start, docker run --rm hello-world.',
	'practice.not-in-group.title': 'Permissão negada no socket',
	'practice.not-in-group.subject': 'grupos, novo login',
	'practice.not-in-group.story':
		'O Docker está rodando. {user} digita docker ps e lê "permission denied while trying to connect". Como root o mesmo comando funciona.',
	'practice.not-in-group.lesson':
		'O socket do daemon é do grupo docker. Um membro desse grupo tem tanto poder quanto root, e entrar nele vale a partir do próximo login.',
	'practice.not-in-group.nudge':
		'O daemon está bem. Compare o que {user} pode fazer com quem é o dono do socket.',
	'practice.not-in-group.direction':
		'/run/docker.sock pertence a root e ao grupo docker; id mostra os grupos de um usuário.',
	'practice.not-in-group.answer': 'addgroup {user} docker; depois {user} sai e entra de novo.',
	'practice.dns-down.title': 'O servidor de nomes não responde',
	'practice.dns-down.subject': 'rede, ler os avisos',
	'practice.dns-down.story':
		'A máquina foi levada para outra sala. Desde então apk add docker demora e acaba em "no such package". O cabo está bom.',
	'practice.dns-down.lesson':
		'"No such package" depois de uma linha WARNING é falha de rede. O aviso diz a causa: aqui os nomes dos servidores não foram encontrados.',
	'practice.dns-down.nudge': 'Leia as linhas WARNING antes da linha ERROR.',
	'practice.dns-down.direction':
		'nslookup pergunta ao servidor de nomes de /etc/resolv.conf. É o desta sala?',
	'practice.dns-down.answer':
		'Ponha em /etc/resolv.conf um servidor de nomes que responda, como 9.9.9.9, e execute apk update.',
	'practice.diskless.title': 'Sumiu depois de reiniciar',
	'practice.diskless.subject': 'sistemas na memória',
	'practice.diskless.story':
		'A máquina dá boot de um pendrive e roda a partir da memória. O Docker já foi instalado duas vezes, e nas duas sumiu de manhã.',
	'practice.diskless.lesson':
		'Um sistema na memória só mantém o que é gravado em sua mídia: configurações com "lbu commit", pacotes no cache do apk. Imagens precisam de um disco próprio.',
	'practice.diskless.nudge': 'Olhe a linha de / em /proc/mounts, e /etc/lbu/lbu.conf.',
	'practice.diskless.direction':
		'É preciso manter duas coisas: os pacotes, porque o docker não está em nenhuma mídia de boot, e o que mudou em /etc.',
	'practice.diskless.answer':
		'setup-apkcache /media/usb/cache, instalar e iniciar o Docker, depois apk cache download e lbu commit.',
	'practice.daemon-json-broken.title': 'O daemon morre a cada início',
	'practice.daemon-json-broken.subject': 'logs, configuração',
	'practice.daemon-json-broken.story':
		'O Docker funcionava até ontem, quando alguém mudou as configurações dos logs. service docker start diz [ ok ], e todo comando docker diz "Cannot connect to the Docker daemon".',
	'practice.daemon-json-broken.lesson':
		'[ ok ] quer dizer que o supervisor foi iniciado. Por que o daemon morreu está em /var/log/docker.log; após cinco tentativas o supervisor desiste, e rc-status diz failed.',
	'practice.daemon-json-broken.nudge': 'O daemon diz por que termina. Onde ele escreve?',
	'practice.daemon-json-broken.direction':
		'Leia o fim de /var/log/docker.log e depois o arquivo que ele cita.',
	'practice.daemon-json-broken.answer':
		'Tire de /etc/docker/daemon.json a vírgula antes da chave de fechamento e execute rc-service docker restart.',
	'practice.community-hidden.title': 'Community atrás de uma linha',
	'practice.community-hidden.subject': 'ler os repositórios',
	'practice.community-hidden.story':
		'Alguém seguiu um guia e escreveu uma linha em /etc/apk/repositories. A linha de community está lá, e mesmo assim apk add docker diz "no such package".',
	'practice.community-hidden.lesson':
		'O apk lê /etc/apk/repositories linha por linha. O apk 3 para em uma linha que não consegue ler e não vê nada abaixo; o apk 2 toma cada linha assim por uma pasta e avisa. Espaços antes de um endereço também contam.',
	'practice.community-hidden.nudge':
		'Execute apk update e conte os endereços que ele cita. Community está entre eles?',
	'practice.community-hidden.direction':
		'Leia /etc/apk/repositories de cima: qual linha não é comentário nem endereço? O que há antes do último endereço?',
	'practice.community-hidden.answer':
		'Tire a linha "enable community" e a tabulação antes da última linha, depois apk update e apk add docker.',
	'practice.mixed-branches.title': 'Dois ramos ao mesmo tempo',
	'practice.mixed-branches.subject': 'ler conflitos',
	'practice.mixed-branches.story':
		'Um guia dizia que o Docker mais novo está em edge, então o community dele foi escrito no arquivo. Agora apk add docker mostra uma página de "breaks" e "satisfies".',
	'practice.mixed-branches.lesson':
		'Pacotes de um ramo são feitos uns para os outros. Um community mais novo quer um musl mais novo que o do main de uma versão, e o apk se recusa a quebrar o sistema.',
	'practice.mixed-branches.nudge': 'Leia só as linhas com "breaks": quem quer mais do que há?',
	'practice.mixed-branches.direction':
		'Compare a palavra depois de alpine/ nas duas linhas de /etc/apk/repositories com /etc/alpine-release.',
	'practice.mixed-branches.answer':
		'Escreva o ramo desta máquina no lugar de edge na linha de community, depois apk update e apk add docker.',
	'practice.pinned-version.title': 'Uma versão do passado',
	'practice.pinned-version.subject': 'world, versões fixas',
	'practice.pinned-version.story':
		'Anos atrás alguém quis exatamente uma versão da linha de comando. Agora apk add falha, seja o que for que se instale.',
	'practice.pinned-version.lesson':
		'/etc/apk/world lista o que foi pedido. "docker-cli=20.10.20-r0" fixa uma versão: se nenhum repositório a tem mais, toda mudança falha até isso sair.',
	'practice.pinned-version.nudge': 'O relatório cita world[...]: que arquivo é esse?',
	'practice.pinned-version.direction':
		'Leia /etc/apk/world e compare a linha de docker-cli com o que diz apk policy docker-cli.',
	'practice.pinned-version.answer':
		'Em /etc/apk/world, troque a linha "docker-cli=20.10.20-r0" por "docker-cli", depois apk add docker.',
	'practice.masked-in-world.title': 'O Docker está proibido',
	'practice.masked-in-world.subject': 'world, conflitos',
	'practice.masked-in-world.story':
		'A máquina servia para compilar, e o Docker não era desejado nela. O apk encontra o docker, e mesmo assim o recusa.',
	'practice.masked-in-world.lesson':
		'Uma linha com "!" em /etc/apk/world diz que um pacote não deve ser instalado. Ela vem de "apk add !name" e fica até ser tirada.',
	'practice.masked-in-world.nudge': 'Leia a linha com "breaks": o que está escrito antes do nome?',
	'practice.masked-in-world.direction': 'grep ! /etc/apk/world mostra o que esta máquina recusa.',
	'practice.masked-in-world.answer':
		'Tire a linha "!docker-cli" de /etc/apk/world, depois apk add docker.',
	'practice.dead-mirror.title': 'O espelho sumiu',
	'practice.dead-mirror.subject': 'espelhos',
	'practice.dead-mirror.story':
		'A máquina foi configurada em uma empresa cujo espelho não existe mais. Nada pode ser instalado.',
	'practice.dead-mirror.lesson':
		'O endereço do espelho está em /etc/apk/repositories, uma vez por repositório. Todos os espelhos têm os mesmos pacotes; dl-cdn.alpinelinux.org sempre está lá.',
	'practice.dead-mirror.nudge': 'apk update cita o endereço que consultou. Esse host existe?',
	'practice.dead-mirror.direction':
		'nslookup de outro nome funciona, então o servidor de nomes está bem: é esse nome que sumiu.',
	'practice.dead-mirror.answer':
		'Escreva dl-cdn.alpinelinux.org no lugar de mirror.gone.example nas duas linhas, depois apk update.',
	'practice.three-faults.title': 'Três coisas ao mesmo tempo',
	'practice.three-faults.subject': 'para corajosos',
	'practice.three-faults.story':
		'Três pessoas tentaram antes de você. O Docker tem de rodar até o meio-dia, e cada erro esconde o próximo.',
	'practice.three-faults.lesson':
		'Corrija uma coisa e leia de novo o que as ferramentas dizem: o próximo erro é outro. Uma lista maior de palpites não teria sido mais rápida.',
	'practice.three-faults.nudge':
		'Comece onde o apk começa: repositórios, depois world, depois o serviço. Tente de novo após cada mudança.',
	'practice.three-faults.direction':
		'Uma falha está em /etc/apk/repositories, uma em /etc/apk/world, uma em /etc/docker/daemon.json.',
	'practice.three-faults.answer':
		'Ative community, tire "!docker-cli", instale e remova a vírgula depois de "json-file".',
	'practice.wrong-clock.title': 'O relógio está anos atrasado',
	'practice.wrong-clock.subject': 'hora, certificados',
	'practice.wrong-clock.story':
		'A bateria da placa acabou, e os espelhos são consultados por https. O apk diz que o certificado não é confiável, em todos os espelhos.',
	'practice.wrong-clock.lesson':
		'Um certificado vale de um dia até outro. Para um relógio anos fora, todo certificado está errado. Acerte o relógio, e mantenha-o certo com um servidor de hora.',
	'practice.wrong-clock.nudge':
		'Seria estranho que todos os certificados fossem ruins. O que mais poderia ser?',
	'practice.wrong-clock.direction':
		'Digite date. Quando esse certificado foi emitido, segundo esse relógio?',
	'practice.wrong-clock.answer':
		'ntpd -q -p pool.ntp.org acerta o relógio; depois apk update e assim por diante.',
	'practice.captive-portal.title': 'A rede quer um login',
	'practice.captive-portal.subject': 'rede, portais',
	'practice.captive-portal.story':
		'A oficina é em um hotel. O cabo funciona e os nomes são encontrados, mas o apk diz que o formato do índice está errado.',
	'practice.captive-portal.lesson':
		'Uma rede de visitantes responde a tudo com sua página de login até alguém aceitar. O apk recebe uma página onde quer um índice. Baixe a página, siga o link dela, tente de novo.',
	'practice.captive-portal.nudge': 'Algo responde no lugar do espelho. Olhe o que ele envia.',
	'practice.captive-portal.direction':
		'wget -qO- http://dl-cdn.alpinelinux.org/ mostra a resposta. De quem é essa página?',
	'practice.captive-portal.answer':
		'Siga o link da página: wget -qO- http://portal.hotel.example/accept, depois apk update.',
	'practice.not-enabled.title': 'Sumiu desde o reinício',
	'practice.not-enabled.subject': 'runlevels',
	'practice.not-enabled.story':
		'O Docker funcionou a semana toda. Depois do reinício de ontem à noite, todo comando docker diz "Cannot connect to the Docker daemon".',
	'practice.not-enabled.lesson':
		'"service docker start" inicia agora, e só agora. No boot inicia o que está em um runlevel: rc-update add docker default.',
	'practice.not-enabled.nudge': 'Quem inicia um serviço quando a máquina dá boot?',
	'practice.not-enabled.direction':
		'rc-update show lista os serviços de cada runlevel. O docker está lá?',
	'practice.not-enabled.answer': 'rc-update add docker default, depois rc-service docker start.',
	'practice.supervisor-gone.title': 'Iniciado, e mesmo assim morto',
	'practice.supervisor-gone.subject': 'supervisor, estados',
	'practice.supervisor-gone.story':
		'A máquina ficou sem memória e o kernel encerrou processos. service docker start diz "already been started", e nenhum comando docker recebe resposta.',
	'practice.supervisor-gone.lesson':
		'O OpenRC lembra que um serviço foi iniciado. Se o supervisor dele foi morto, essa lembrança está errada: "unsupervised". "zap" a esquece, e então um início volta a ser um início; um restart também.',
	'practice.supervisor-gone.nudge': 'Pergunte o status ao serviço e leia a palavra com atenção.',
	'practice.supervisor-gone.direction':
		'"unsupervised" quer dizer: marcado como iniciado, e ninguém cuida dele. ps não mostra nenhum dockerd.',
	'practice.supervisor-gone.answer': 'rc-service docker zap, depois rc-service docker start.',
	'practice.kernel-not-rebooted.title': 'Kernel atualizado, sem reiniciar',
	'practice.kernel-not-rebooted.subject': 'módulos, ler erros',
	'practice.kernel-not-rebooted.story':
		'A máquina foi atualizada ontem. Desde então o daemon morre a cada início, com muitas palavras sobre iptables e NAT.',
	'practice.kernel-not-rebooted.lesson':
		'Uma atualização troca os módulos no disco enquanto o kernel antigo ainda roda. O antigo não encontra mais módulos, e o Docker precisa de alguns. Reinicie depois de um kernel novo.',
	'practice.kernel-not-rebooted.nudge':
		'O daemon não consegue carregar algo. A quem isso é pedido?',
	'practice.kernel-not-rebooted.direction': 'Compare uname -r com ls /lib/modules.',
	'practice.kernel-not-rebooted.answer':
		'reboot. O Docker está em um runlevel, então inicia sozinho.',
	'practice.apk-locked.title': 'Outro apk está rodando',
	'practice.apk-locked.subject': 'processos, travas',
	'practice.apk-locked.story':
		'O apk diz que não consegue travar o banco de dados. Um colega começou uma atualização há horas e foi para casa; o terminal dele travou.',
	'practice.apk-locked.lesson':
		'Só um apk por vez pode mudar um sistema. Espere o outro ou, se ele está travado há horas, encerre-o pelo número. Apagar a trava à mão não ajudaria.',
	'practice.apk-locked.nudge': 'Alguém está com a trava. Quem?',
	'practice.apk-locked.direction': 'ps lista o que está rodando, com um número antes de cada um.',
	'practice.apk-locked.answer': 'kill 2345 encerra o apk travado; depois instale como sempre.',
	'practice.disk-full.title': 'O disco está quase cheio',
	'practice.disk-full.subject': 'espaço, limpeza',
	'practice.disk-full.story':
		'apk add docker acaba com erros: no space left on device. O disco tem 8 GB, e ninguém sabe o que há nele.',
	'practice.disk-full.lesson':
		'df diz o quanto um disco está cheio, du diz com quê. Logs antigos são o de sempre. Limpe primeiro, depois instale; o apk continua de onde parou.',
	'practice.disk-full.nudge': 'O quanto o disco está cheio, e o que ocupa o espaço?',
	'practice.disk-full.direction':
		'df -h, depois du -h /var/log: um arquivo é muito maior que todos os outros.',
	'practice.disk-full.answer': 'rm /var/log/messages.old, depois instale o Docker.',

	// en/glossary.ts
	'glossary.title': 'Palavras',
	'glossary.none': 'Não há essa palavra. "glossary" sozinho mostra todas.',
	'glossary.apk':
		'O gerenciador de pacotes do Alpine: o programa que instala, atualiza e remove software. Exemplo: apk add docker.',
	'glossary.bridge':
		'Um switch feito de software. O Docker cria um, docker0, e liga nele cada contêiner, para que se alcancem entre si e o exterior.',
	'glossary.cgroup':
		'Um grupo de processos cuja memória e tempo de processador o kernel conta e limita. O Docker põe cada contêiner em um.',
	'glossary.community':
		'O repositório em que o Alpine guarda o docker. Uma instalação nova o tem escrito e desativado.',
	'glossary.compose':
		'Um plugin do docker que inicia vários contêineres juntos a partir de um arquivo: docker compose up.',
	'glossary.constraint':
		'Um pedido em world: um nome, uma versão, ou um nome que não deve estar lá. O apk não muda nada que viole algum.',
	'glossary.container':
		'Um processo, com tudo o que inicia, que vê o próprio sistema de arquivos, rede e lista de processos. É feito de uma imagem e some quando termina.',
	'glossary.daemon':
		'Um programa que trabalha em segundo plano e espera ser consultado. dockerd é o daemon do Docker; o comando docker só pergunta a ele.',
	'glossary.dependency':
		'Um pacote de que outro precisa. O apk o instala junto, e o remove quando nada mais precisa dele.',
	'glossary.diskless':
		'Um sistema que dá boot de um pendrive para a memória. O que é alterado some ao reiniciar, a menos que "lbu commit" grave de volta.',
	'glossary.group-docker':
		'Os usuários que podem falar com o daemon. Cada um pode agir como root, porque um contêiner pode receber o disco inteiro.',
	'glossary.image':
		'Os arquivos de que um contêiner parte, só de leitura, em camadas. É baixada de um registro e fica até ser removida.',
	'glossary.index':
		'A lista do que um repositório oferece. apk update a baixa; apk add só olha nas listas que tem.',
	'glossary.init-script':
		'O arquivo em /etc/init.d que diz como um serviço é iniciado e parado, e do que precisa antes.',
	'glossary.kernel-module':
		'Uma parte do kernel carregada quando necessário. Precisa combinar exatamente com o kernel em execução.',
	'glossary.log':
		'O que um programa anota enquanto trabalha. O daemon escreve em /var/log/docker.log, o sistema em /var/log/messages.',
	'glossary.mirror':
		'Um servidor com uma cópia de todo o Alpine. Todos os espelhos têm os mesmos pacotes, então qualquer um serve.',
	'glossary.openrc':
		'O que inicia os serviços do Alpine, um após o outro, na ordem em que precisam uns dos outros.',
	'glossary.package':
		'Um programa com seus arquivos, scripts e a lista do que precisa, em um arquivo que termina em .apk.',
	'glossary.pin':
		'Um pedido de uma só versão, como docker=20.10.20-r0. Vale até alguém tirá-lo de world.',
	'glossary.port':
		'Um número em que um programa responde em uma máquina. "docker run -p 8080:80" leva a porta 8080 da máquina à porta 80 de um contêiner.',
	'glossary.registry':
		'Um servidor que guarda imagens. O Docker consulta o Docker Hub, registry-1.docker.io, se nenhum outro é indicado.',
	'glossary.repository':
		'Uma prateleira de pacotes com um índice, em um endereço. /etc/apk/repositories lista aquelas em que o apk olha, uma por linha.',
	'glossary.root': 'O usuário que pode tudo. Mudar o sistema precisa de root.',
	'glossary.runlevel':
		'Um conjunto de serviços que o OpenRC inicia juntos. Em "boot" se entra cedo, em "default" por último; rc-update adiciona serviços.',
	'glossary.service':
		'Um programa em segundo plano que o OpenRC inicia e para: docker, sshd, crond. "started" diz que foi iniciado, não que funciona.',
	'glossary.socket':
		'Um arquivo pelo qual programas conversam. O daemon escuta em /run/docker.sock; quem pode gravar ali pode usar o Docker.',
	'glossary.supervisor':
		'Um programa pequeno que inicia um daemon e o inicia de novo quando termina. Após tentativas demais, desiste.',
	'glossary.tag':
		'Uma marca antes de um repositório: @testing. Seus pacotes só são usados onde a marca é pedida: apk add name@testing. Imagens também têm tags: sua versão.',
	'glossary.volume':
		'Uma pasta que sobrevive a um contêiner, guardada pelo Docker em /var/lib/docker/volumes.',
	'glossary.world':
		'O arquivo /etc/apk/world: tudo o que alguém pediu. O apk deduz o resto a partir dele, a cada vez.',

	// en/lesson.ts
	'screen.scenarios': 'Cenários',
	'screen.lesson': 'O cenário',
	'screen.shell': 'Shell',
	'screen.editor': 'Editor',
	'header.scenarios': 'cenários',
	'header.lesson': 'cenário',
	'header.shell': 'shell',
	'header.editor': 'vi',
	'scenarios.rail': 'Treino: aprenda em uma máquina que ninguém quebra',
	'lesson.rail': 'Um cenário: o que se conta, o que se deve alcançar',
	'shell.rail': 'Um shell na máquina simulada',
	'scenarios.title': 'Escolha um cenário',
	'scenarios.release': 'Alpine {release}, apk {generation}',
	'scenarios.goal': 'Meta',
	'scenarios.learn': 'Caso',
	'scenarios.pace': 'Ritmo',
	'scenarios.best': 'Melhor',
	'scenarios.best.none': 'ainda não tentado',
	'scenarios.best.some': '{points} pontos em {time}',
	'scenarios.pace.real': 'realista (+ para rápido)',
	'scenarios.pace.fast': 'rápido (+ para imediato, - para realista)',
	'scenarios.pace.instant': 'imediato (- para rápido)',
	'scenarios.promise': 'As mesmas telas de verdade. Os comandos vão para um Alpine simulado.',
	'scenarios.promise.short': 'Nada aqui é real.',
	'scenarios.item': '{number}  {title}',
	'scenarios.note': '{minutes} min   {subject}',
	'scenarios.loading': 'Preparando a máquina simulada.',
	'scenarios.welcome': '{text}',
	'lesson.goals': 'Meta: {met} de {total} alcançada',
	'lesson.goal': '{text}',
	'lesson.solved': 'Resolvido: metas alcançadas.',
	'lesson.learned': 'O que você aprendeu',
	'lesson.score': '{points} pontos, {time}, {hints}, {commands}',
	'lesson.hints.none': 'sem dicas',
	'lesson.hints.some': '{count} {count?dica:dicas}',
	'lesson.commands.some': '{count} {count?comando:comandos}',
	'lesson.best': 'Melhor até agora: {points} pontos em {time}',
	'lesson.notice.solved': 'TREINO: resolvido. p: o resultado.',
	'lesson.notice.solved.shell': 'TREINO: resolvido. Esc: o resultado.',
	'lesson.notice.saved': 'Salvo: {path}',
	'lesson.hint': 'Dica {number} de {total}',
	'lesson.hint.title': 'Dicas',
	'lesson.hint.nudge': 'empurrão',
	'lesson.hint.direction': 'direção',
	'lesson.hint.answer': 'resposta',
	'lesson.hint.more': 'Enter mostra a próxima: {grade}. Custa {cost} pontos.',
	'lesson.hint.ask':
		'Nenhuma dica foi mostrada ainda. Há três: um empurrão, uma direção e a resposta.',
	'lesson.hint.all': 'Essa era a última.',
	'choice.lesson.wizard': 'Consertar com o assistente',
	'choice.lesson.wizard.note': 'olha, depois cinco passos',
	'choice.lesson.shell': 'Consertar à mão em um shell',
	'choice.lesson.shell.note': 'comandos como de verdade',
	'choice.hand.note': 'no shell: {line}',
	'choice.hand.reboot': 'Reiniciar a máquina simulada',
	'choice.hand.portal': 'Ver a página e entrar',
	'choice.hand.clock': 'Acertar o relógio',
	'choice.hand.lock': 'Ver quem tem a trava',
	'choice.hand.disk': 'Ver o que enche o disco',
	'choice.lesson.trouble': 'Deixar o assistente procurar',
	'choice.lesson.hint': 'Ver uma dica ({shown} de {total} vistas)',
	'choice.lesson.hint.note': 'empurrão, direção, resposta',
	'choice.lesson.words': 'Procurar uma palavra',
	'choice.lesson.words.note': 'repositório, world, runlevel, daemon',
	'choice.lesson.next': 'Próximo cenário: {title}',
	'choice.lesson.again': 'O mesmo cenário de novo',
	'choice.lesson.others': 'Todos os cenários',
	'choice.lesson.save': 'Salvar o resultado em um arquivo',
	'choice.lesson.save.note': 'um certificado para imprimir, e JSON',
	'choice.lesson.result': 'Ver como está o cenário',
	'choice.lesson.running': 'o assistente está trabalhando',
	'choice.lesson.leave': 'Sair do treino',
	'key.release': 'Usar a outra versão do Alpine, com o outro apk',
	'key.release.short': 'versão',
	'key.pace-up': 'Fazer o tempo simulado passar mais rápido',
	'key.pace.short': 'ritmo',
	'key.pace-down': 'Fazer o tempo simulado passar mais devagar',
	'key.hint': 'Mostrar as dicas; a próxima só quando pedida',
	'key.hint.short': 'dica',
	'key.next-hint': 'Mostrar a próxima dica',
	'key.next-hint.short': 'outra dica',
	'key.lesson': 'Ir para o cenário: meta, dicas, shell',
	'key.lesson.short': 'cenário',
	'key.glossary': 'Explicar as palavras: repositório, world, runlevel, daemon e mais',
	'key.glossary.short': 'termos',
	'key.deeper': 'Explicar o motivo em detalhe, ou em uma frase',
	'key.deeper.short': 'por quê',
	'key.deeper.narrow': 'detalhe',
	'key.run-line': 'Executar a linha',
	'key.run-line.short': 'vai',
	'key.history': 'Usar uma linha anterior',
	'key.history.short': 'antes',
	'key.complete': 'Completar o nome de um arquivo ou comando',
	'key.complete.short': 'completar',
	'key.leave-shell': 'Voltar ao cenário; o shell fica como está',
	'key.leave-shell.short': 'cenário',
	'key.stop-line': 'Parar o comando; limpar a linha; sair se estiver vazia',
	'key.stop-line.short': 'parar',
	'key.shell-scroll': 'Percorrer o que foi dito',
	'key.editor.insert': 'Começar a digitar (vi)',
	'key.editor.insert.short': 'digitar',
	'key.editor.end-insert': 'Parar de digitar (vi)',
	'key.editor.end-insert.short': 'fim',
	'key.editor.save': 'Salvar e sair (vi)',
	'key.editor.save.short': 'salvar',
	'key.editor.leave': 'Sair sem salvar (vi)',
	'key.editor.leave.short': 'sair',
	'key.editor.cut': 'Tirar uma letra, ou uma linha com dd (vi)',
	'key.editor.cut.short': 'linha',
	'key.editor.undo': 'Desfazer a última mudança (vi)',
	'key.editor.undo.short': 'volta',
	'shell.begin':
		'TREINO: um Alpine {release} simulado. Digite help para ver o que ele faz, exit ou Esc para sair.',
	'shell.dropped': '{count} {count?linha anterior sumiu:linhas anteriores sumiram}',
	'shell.goal': 'TREINO: meta alcançada.',
	'shell.hand': 'Enter executa uma linha. Esc volta ao assistente, que então olha de novo.',
	'shell.hand.reboot': 'Um kernel novo só é usado depois de reiniciar, e isso é você quem decide.',
	'shell.hand.portal':
		'Uma página responde no lugar do espelho. Ela dá um endereço para aceitar: busque-o também com wget.',
	'shell.hand.clock':
		'Com o relógio errado, certificados são recusados. Um servidor de hora sabe a hora.',
	'shell.hand.lock':
		'Outro apk tem a trava. Se ele não faz mais nada, encerre-o: kill e seu número.',
	'shell.hand.disk': 'Procure um arquivo de que ninguém mais precise e apague-o: rm e o caminho.',
	'shell.stopped': '^C',
	'shell.help':
		'Esta é uma máquina simulada: nada é real. Ela imita apk, rc-service, rc-update, rc-status, service, docker e as ferramentas do BusyBox. O que não imita, recusa com palavras.',
	'shell.help.programs': 'Programas: {names}',
	'shell.help.lesson':
		'Do próprio treino: goal, story, hint, glossary [WORD], explain COMMAND, help, exit.',
	'shell.explain.nothing': 'explain: indique um comando, como: explain apk add docker',
	'shell.no-lesson': 'Não há cenário aqui.',
	'editor.changed': 'ainda não salvo: ZZ salva e sai, {leave} sai sem salvar',
	'editor.unknown': 'não imitado pela máquina simulada: :{command}',
	'editor.not-found': 'não encontrado: {text}',
	'editor.nothing-to-undo': 'nada a desfazer',
	'editor.saved': 'salvo, {count} {count?linha:linhas}',
	'editor.mode.insert': '-- digitando; Esc termina --',
	'editor.mode.normal': 'i digitar, dd tirar linha, u desfazer, ZZ salvar, {leave} sair',
	'editor.mode.normal.short': 'i digitar  ZZ salvar  {leave} sair',
	'editor.new': 'arquivo novo',
	'explain.why.longer.label': '',
	'explain.deeper': 'd conta o motivo em detalhe',
	'result.title': 'Certificado de TREINO',
	'result.line.who': 'Lugar      {seat}',
	'result.line.workshop': 'Oficina    {title}',
	'result.line.scenario': 'Cenário    {title}',
	'result.line.release': 'Em         Alpine {release} simulado, seed {seed}',
	'result.line.outcome': 'Resultado  {outcome}',
	'result.solved': 'resolvido',
	'result.not-solved': 'ainda não resolvido: {met} de {total} metas',
	'result.line.points': 'Pontos     {points} de 100',
	'result.line.time': 'Tempo      {time} no relógio simulado',
	'result.line.hints': 'Dicas      {hints}',
	'result.line.commands': 'Comandos   {commands}',
	'result.line.learned': 'Aprendido  {text}',
	'result.line.practice':
		'TREINO: tudo isto aconteceu em uma máquina simulada. Nada real foi alterado.',
	'result.saved': 'TREINO: o resultado está em {path}, o certificado em {certificate}.',
	'result.not-saved': 'TREINO: o resultado não pôde ser gravado em {path}: {reason}',
	'summary.table.seat': 'lugar',
	'summary.table.scenario': 'cenário',
	'summary.table.result': 'resultado',
	'summary.table.points': 'pontos',
	'summary.table.time': 'tempo',
	'summary.table.hints': 'dicas',
	'summary.table.solved': 'resolvido',
	'summary.table.open': 'aberto',
	'summary.table.title':
		'TREINO: resultados de {seats} lugares, {solved} de {total} cenários resolvidos',
	'summary.no-files': 'Indique os arquivos de resultado dos lugares: practice --summary FILE...',
	'summary.bad-file': '{path} não é um resultado de treino: {reason}',
	'summary.cannot-read': '{path} não pode ser lido: {reason}',
	'file.fault': '{path}, linha {line}: {field}: {problem}',
	'file.fault.no-field': '{path}, linha {line}: {problem}',
	'file.unreadable': '{path} não pode ser lido: {reason}',
	'file.no-json': 'daqui em diante isto não é JSON',
	'file.missing': 'falta este campo',
	'file.unknown': 'não existe esse campo; conhecidos aqui: {known}',
	'file.twice': 'este campo aparece duas vezes',
	'file.expected': 'esperava-se {kind}',
	'file.choice': 'esperava-se um de {choices}',
	'file.range': 'esperava-se um número de {lowest} a {highest}',
	'file.empty': 'esperava-se um texto que não seja vazio',
	'file.hints': 'esperavam-se exatamente três dicas: um empurrão, uma direção, a resposta',
	'file.goal':
		'esperava-se o nome de uma verificação, ou um objeto com file, package, service ou command',
	'file.step': 'esperava-se uma linha para digitar, ou um objeto com edit, from e to, ou com wait',
	'file.path': 'esperava-se um caminho que comece com uma barra',
	'file.solved-at-start':
		'no Alpine {release} todas as metas estão alcançadas no início: não há nada a fazer',
	'file.not-solved': 'a solução não alcança "{goal}" no Alpine {release}',
	'file.not-played': '"{line}" não é simulado: {said}',
	'file.scenario-twice': '{name} aparece duas vezes',
	'file.no-scenario': 'não há cenário {name}; practice --list os lista',
	'kind.text': 'um texto entre aspas',
	'kind.texts': 'uma lista de textos',
	'kind.list': 'uma lista',
	'kind.object': 'um objeto entre chaves',
	'kind.number': 'um número',
	'kind.boolean': 'true ou false',
	'kind.text-or-null': 'um texto entre aspas, ou null',
	'practice.window-title': 'TREINO - Docker on Alpine',
	'practice.files': 'TREINO: {path} está certo: {title}',
	'practice.workshop.welcome': 'TREINO: {text}',
	'practice.usage.summary': 'practice --summary FILE...',

	// en/why.ts
	'why.repositories':
		'O apk só conhece o que os índices de seus repositórios listam. docker está em community, e o setup-alpine deixa essa linha desativada, porque só main é mantido por toda a vida de uma versão. Só essa linha é alterada: outros espelhos, etiquetas e comentários ficam como estão.',
	'why.update':
		'Uma linha no arquivo é só um endereço. apk update baixa o índice por trás dela e o guarda em /var/cache/apk. Sem isso, o apk continuaria olhando a lista antiga e diria "no such package", embora o endereço já esteja certo.',
	'why.install':
		'O nome docker representa vários pacotes: o daemon (docker-engine), a linha de comando (docker-cli), o que executa contêineres (containerd, runc), iptables para a rede e o arquivo de serviço. O apk escreve os nomes pedidos em /etc/apk/world; os outros são dependências e saem quando nada precisa deles.',
	'why.enable':
		'O OpenRC inicia o que está em um runlevel. Um link em /etc/runlevels/default é tudo o que isto cria. Sem ele o Docker rodaria até o próximo reinício e depois sumiria, o que só se descobre semanas depois.',
	'why.settings':
		'O dockerd lê /etc/docker/daemon.json antes de fazer qualquer outra coisa, e uma vírgula errada o encerra. Perguntar antes com --validate custa um momento e não muda nada.',
	'why.start':
		'O serviço inicia um supervisor, e o supervisor inicia o dockerd. Por isso [ ok ] diz que o supervisor está lá. Se o daemon vive só se sabe alguns segundos depois.',
	'why.wait':
		'O dockerd precisa de um momento para sua rede e armazenamento. Perguntar cedo demais dá "Cannot connect", que parece falha e não é. Por isso se pergunta várias vezes, até um limite.',
	'why.access':
		'O socket do daemon é do grupo docker. Quem pode gravar nele pode iniciar um contêiner com o disco inteiro dentro, e assim é root. Por isso ninguém é adicionado sem que alguém peça.',
	'why.cache':
		'Um sistema na memória esquece seus pacotes. O apk pode guardar os arquivos baixados na mídia de boot e os instala de novo no boot, sem rede.',
	'why.commit':
		'O lbu empacota o que mudou em /etc em um arquivo na mídia de boot. No boot ele é desempacotado primeiro, e por world o apk sabe o que instalar.',
	'why.verify':
		'Um serviço iniciado não prova nada, e um número de versão só prova que o daemon responde. Um contêiner que rodou prova de uma vez kernel, armazenamento, rede e registro.',
	'why.other': 'Não há explicação mais longa deste passo; a frase acima diz por que ele é feito.',

	// en/diagnosis-network.ts
	'cause.captive-portal': 'Uma página de login responde no lugar do servidor de pacotes',
	'cause.captive-portal.because':
		'{subject} respondeu, mas com algo que não é um índice de pacotes. Redes de hotéis, trens e visitantes fazem isso: até alguém entrar, mandam a própria página para qualquer endereço.',
	'cause.connection-closed': 'O servidor de pacotes encerrou a conexão antes de responder',
	'cause.connection-closed.because':
		'A conexão com {subject} foi feita e cortada. Um espelho sobrecarregado (uma cópia do servidor de pacotes do Alpine), um firewall que olha dentro das conexões ou uma linha fraca fazem isso.',
	'cause.connection-refused': 'O servidor de pacotes recusa a conexão',
	'cause.connection-refused.because':
		'Uma máquina responde por {subject}, mas nenhum programa escuta ali, ou um firewall diz não no lugar dela. O nome e o caminho estão certos.',
	'cause.connection-timeout': 'O servidor de pacotes não responde a tempo',
	'cause.connection-timeout.because':
		'Os pacotes para {subject} se perdem sem aviso. Quase sempre um firewall os descarta; às vezes o espelho (uma cópia do servidor de pacotes do Alpine) está fora do ar.',
	'cause.dns-failure': 'Nenhum servidor de nomes responde',
	'cause.dns-failure.because':
		'O apk conhece {subject} só pelo nome. Transformar um nome em endereço é trabalho de um servidor de nomes (DNS), e nenhum dos que estão em /etc/resolv.conf respondeu. O apk não conhecer o pacote é só a consequência.',
	'cause.dns-name-not-found': 'O nome do servidor de pacotes não existe',
	'cause.dns-name-not-found.because':
		'O servidor de nomes (que transforma nomes em endereços) foi perguntado sobre {subject} e não tem endereço para isso. O nome está errado em /etc/apk/repositories, ou esse servidor não existe mais.',
	'cause.http-401': 'O servidor de pacotes quer usuário e senha',
	'cause.http-401.because':
		'{subject} respondeu com o código 401. A linha de /etc/apk/repositories não tem usuário e senha, ou não os certos.',
	'cause.http-403': 'O servidor de pacotes, ou algo antes dele, proíbe o download',
	'cause.http-403.because':
		'{subject} respondeu que o acesso é proibido. Um filtro nesta rede, um proxy ou uma regra do espelho (uma cópia do servidor de pacotes do Alpine) faz isso; o apk está bem.',
	'cause.http-404': 'Uma linha de /etc/apk/repositories não leva a lugar nenhum',
	'cause.http-404.because':
		'{subject} respondeu que não tem essa pasta. A versão ou o nome nessa linha está errado, ou a versão não é mais mantida lá. O apk não conhecer um pacote é só a consequência.',
	'cause.http-5xx': 'O servidor de pacotes tem uma falha própria',
	'cause.http-5xx.because':
		'{subject} respondeu que algo está quebrado do lado dele. Nada nesta máquina pode consertar isso; outro espelho (uma cópia do servidor de pacotes do Alpine) tem os mesmos pacotes.',
	'cause.http-other': 'O servidor de pacotes não aceita o pedido',
	'cause.http-other.because':
		'{subject} respondeu com um erro próprio, como pedidos demais. Esperar ajuda, ou outro espelho (uma cópia do servidor de pacotes do Alpine).',
	'cause.index-corrupt': 'A lista de pacotes está danificada',
	'cause.index-corrupt.because':
		'O apk lê de cada repositório uma lista de seus pacotes, o índice. O de {subject} não pode ser lido: está danificado no servidor, no caminho ou no cache desta máquina (onde o apk guarda o que baixou).',
	'cause.index-not-fetched': 'O apk ainda não tem lista de pacotes',
	'cause.index-not-fetched.because':
		'Os repositórios (pastas de pacotes em um servidor) estão configurados, mas suas listas (índices) nunca foram baixadas, e este comando não as baixa. Sem elas o apk só conhece o que está instalado.',
	'cause.index-truncated': 'A lista de pacotes chegou incompleta',
	'cause.index-truncated.because':
		'O apk lê de cada repositório uma lista de seus pacotes, o índice. O de {subject} terminou cedo demais: a conexão caiu, ou o servidor só tem uma parte.',
	'cause.network-unreachable': 'Esta máquina não tem caminho até o servidor de pacotes',
	'cause.network-unreachable.because':
		'O apk não conseguiu chegar a {subject}: não há rede, não há rota padrão (a saída da rede local), ou algo antes bloqueia tudo.',
	'cause.package-corrupt': 'Um arquivo de pacote está danificado',
	'cause.package-corrupt.because':
		'{subject} foi baixado, mas não é um pacote legível. Foi danificado no caminho ou no servidor. Os outros pacotes estão no lugar.',
	'cause.package-hash-mismatch': 'Um pacote não é o que o índice descreve',
	'cause.package-hash-mismatch.because':
		'{subject} pode ser lido, mas sua soma de verificação (um número que diz se um arquivo é o certo) não é a da lista de pacotes. O mais provável é que o servidor esteja sendo atualizado. O apk está certo em recusar.',
	'cause.package-truncated': 'Um pacote chegou incompleto',
	'cause.package-truncated.because':
		'O download de {subject} terminou cedo demais. A conexão caiu, ou o servidor só tem uma parte do arquivo.',
	'cause.proxy-auth-required': 'O proxy quer usuário e senha',
	'cause.proxy-auth-required.because':
		'Um proxy (uma máquina que repassa pedidos à internet) fica entre esta máquina e {subject}, e pergunta quem quer passar.',
	'cause.proxy-required': 'Só um proxy leva para fora desta rede',
	'cause.proxy-required.because':
		'O caminho direto para {subject} está fechado. Em redes assim, um proxy (uma máquina que repassa pedidos à internet) é a única saída, e este programa não sabe dele.',
	'cause.network-not-allowed': 'O apk deve dispensar a rede, mas precisa dela',
	'cause.network-not-allowed.because':
		'O apk conhece {subject} por uma lista de pacotes, mas o arquivo não está nesta máquina. Com --no-network o apk não pode baixá-lo.',
	'cause.stale-index': 'A lista de pacotes é mais antiga que os pacotes do servidor',
	'cause.stale-index.because':
		'O apk procurou {subject} em sua lista de pacotes (o índice) e o pediu ao servidor. O servidor já tem uma versão mais nova e não guarda mais o arquivo antigo.',

	// en/diagnosis-repositories.ts
	'cause.cdrom-only-repository': 'O apk só procura na mídia de instalação',
	'cause.cdrom-only-repository.because':
		'/etc/apk/repositories lista {subject}, o CD, o pendrive ou a imagem de onde o Alpine foi instalado. Ele não está aí agora, ou não contém o Docker. Pacotes da rede só são encontrados por uma linha com endereço web.',
	'cause.community-repo-disabled': 'O repositório "community", que tem o Docker, não está ativado',
	'cause.community-repo-disabled.because':
		'O Alpine guarda {subject} no repositório "community" (uma pasta de pacotes em um servidor). O apk só procura nos repositórios que aparecem sem # em /etc/apk/repositories, e um Alpine novo só tem "main".',
	'cause.local-repository-missing': 'Uma pasta listada como repositório não existe',
	'cause.local-repository-missing.because':
		'/etc/apk/repositories lista a pasta {subject}, e ela não existe. O apk segue sem ela.',
	'cause.main-repo-disabled': 'O repositório "main" não está ativado',
	'cause.main-repo-disabled.because':
		'O Docker vem de "community", mas aquilo em que se apoia, como {subject}, vem de "main". O apk só procura nos repositórios que aparecem sem # em /etc/apk/repositories.',
	'cause.mixed-releases': 'Repositórios de versões diferentes do Alpine estão misturados',
	'cause.mixed-releases.because':
		'Um pacote de uma versão (do Alpine, como v3.22) precisa de uma biblioteca (código que programas compartilham) que só outra versão tem.{wish} "main" e "community" em /etc/apk/repositories devem ser da mesma versão, a que está instalada.',
	'cause.repositories-crlf': 'O arquivo de repositórios tem fins de linha do Windows',
	'cause.repositories-crlf.because':
		'Cada linha de /etc/apk/repositories termina com um caractere invisível a mais (retorno de carro). O apk o toma como parte do endereço, e nenhum servidor tem pasta com esse nome. Isso acontece ao editar o arquivo no Windows.',
	'cause.repositories-empty': 'O arquivo de repositórios não lista nenhum',
	'cause.repositories-empty.because':
		'{subject} não tem nenhuma linha ativa, então o apk não tem onde procurar. Um repositório é uma pasta de pacotes em um servidor; cada linha do arquivo indica um.',
	'cause.repositories-joined-lines': 'Dois endereços estão grudados em uma linha',
	'cause.repositories-joined-lines.because':
		'Em /etc/apk/repositories há dois endereços em uma linha sem quebra entre eles. Isso acontece ao acrescentar texto a um arquivo cuja última linha não tem fim. Cada repositório precisa de uma linha própria.',
	'cause.repositories-missing': 'Não há arquivo de repositórios',
	'cause.repositories-missing.because':
		'{subject} não existe. Ele lista as pastas de servidores (repositórios) em que o apk procura pacotes; sem ele o apk só conhece o que está instalado.',
	'cause.repositories-syntax':
		'Uma linha do arquivo de repositórios não é algo que o apk consiga ler',
	'cause.repositories-syntax.because':
		'O apk lê um endereço por linha, como http://dl-cdn.alpinelinux.org/alpine/v3.22/community, sem nada antes nem depois. Ele tropeçou em: {subject}',
	'cause.repositories-wrong-path': 'Um endereço do arquivo de repositórios desce uma pasta a mais',
	'cause.repositories-wrong-path.because':
		'O apk acrescenta sozinho a pasta do processador (como x86_64) e o nome da lista. A linha de {subject} já os tem, então o apk procura uma pasta além.',
	'cause.tag-not-defined': 'Um pacote é pedido com uma etiqueta que nenhuma linha tem',
	'cause.tag-not-defined.because':
		'Em "name@tag" a etiqueta escolhe uma linha de repositório que começa com o mesmo @tag. Para {subject} não há essa linha em /etc/apk/repositories, então o apk não muda nada.',
	'cause.tagged-repo-needs-tag': 'O pacote só está em um repositório com etiqueta',
	'cause.tagged-repo-needs-tag.because':
		'A linha do repositório que tem {subject} começa com {other}. De uma linha assim o apk só pega pacotes pedidos com a etiqueta, como em name{other}.',
	'cause.v3-repository-syntax': 'Uma linha do arquivo de repositórios é para outra geração do apk',
	'cause.v3-repository-syntax.because':
		'O apk 3 conhece linhas que começam com uma palavra como "v2" ou "v3" e indicam vários repositórios de uma vez; o apk 2 não, e nem todo servidor tem o que "v3" pede. Afetado: {subject}',
	'cause.wrong-architecture':
		'O apk está ajustado para outro tipo de processador que não o desta máquina',
	'cause.wrong-architecture.because':
		'Pacotes são feitos para um tipo de processador (arquitetura). /etc/apk/arch diz ao apk qual, e o que está lá não combina com os pacotes instalados ou não existe no servidor.',

	// en/diagnosis-packages.ts
	'cause.cache-dir-missing': 'A pasta das listas baixadas sumiu',
	'cause.cache-dir-missing.because':
		'O apk guarda as listas de pacotes em /var/cache/apk. Esta versão não recria a pasta quando ela falta, então todo download falha.',
	'cause.database-damaged': 'Os registros do próprio apk estão danificados ou sumiram',
	'cause.database-damaged.because':
		'/lib/apk/db guarda o que está instalado. O apk não consegue ler, e sem isso não sabe o que mudar. Nada foi alterado agora.',
	'cause.database-locked': 'Outro apk está trabalhando',
	'cause.database-locked.because':
		'Só um apk por vez pode mudar o sistema. O primeiro mantém uma trava (uma placa "não perturbe") até terminar; este desistiu. A trava some sozinha.',
	'cause.file-conflict': 'Dois pacotes querem o mesmo arquivo, ou há uma pasta no lugar dele',
	'cause.file-conflict.because':
		'{subject} não pode ser colocado: pertence a {other} ou é uma pasta. O apk nunca sobrescreve o que é de outro pacote.',
	'cause.interrupted-install': 'O apk foi encerrado no meio do trabalho',
	'cause.interrupted-install.because':
		'Os passos param em {subject}, e falta a linha final. O que foi desempacotado até ali não ficou registrado. O mesmo comando, executado de novo, faz tudo direito.',
	'cause.not-installed': 'O pacote não está instalado',
	'cause.not-installed.because':
		'Só um pacote instalado pode ser removido ou reparado, e {subject} não está. Nada foi alterado.',
	'cause.package-conflict': 'Dois pacotes não podem ser instalados juntos',
	'cause.package-conflict.because':
		'{subject} e {other} se excluem, e os dois são pedidos.{wish} O apk não muda nada até que um dos pedidos seja retirado.',
	'cause.package-uninstallable': 'O apk não consegue usar a entrada deste pacote',
	'cause.package-uninstallable.because':
		'O apk diz que {subject} não pode ser instalado. A entrada na lista de pacotes está danificada, ou feita para um apk mais novo que este.',
	'cause.package-gone-in-release': 'Esta versão do Alpine não tem mais o pacote',
	'cause.package-gone-in-release.because':
		'{subject} estava em outra versão do Alpine. Nomes com uma versão dentro somem quando chega a próxima; em geral um nome mais novo fica no lugar.',
	'cause.script-failure': 'Um script que pertence a um pacote falhou',
	'cause.script-failure.because':
		'Pacotes trazem pequenos scripts que rodam na instalação. O de {subject} ({other}) terminou com erro; as palavras dele estão logo antes dessa linha. Os arquivos do pacote podem estar lá sem terem sido configurados.',
	'cause.usage-error': 'O comando não é um dos que o apk conhece',
	'cause.usage-error.because':
		'O apk parou antes de fazer qualquer coisa, porque não conhece este comando ou opção. Palavras de outros gerenciadores de pacotes, como "install" ou "-y", não significam nada para ele.',
	'cause.version-pin-unavailable': 'Pede-se uma versão que esta versão do Alpine não tem',
	'cause.version-pin-unavailable.because':
		'A lista de pacotes desejados (/etc/apk/world, ou o comando) diz {other}, e os repositórios (pastas de pacotes em um servidor) têm {subject}.{wish} O Alpine mantém uma só versão de cada pacote, então uma versão fixa some na próxima atualização.',
	'cause.virtual-needs-choice': 'Vários pacotes servem para isso, e é preciso escolher um',
	'cause.virtual-needs-choice.because':
		'{subject} não é um pacote, e sim um nome que vários representam: {other}. O apk não escolhe entre eles.',
	'cause.world-conflict-entry': 'Uma linha na lista de pacotes desejados proíbe o que é necessário',
	'cause.world-conflict-entry.because':
		'/etc/apk/world, a lista do que foi pedido nesta máquina, contém {other}. O ! quer dizer "nunca instalar", mas {subject} é necessário para o que se pede agora.{wish} Os dois pedidos não podem ser atendidos, então o apk não muda nada.',
	'cause.world-file-damaged':
		'A lista de pacotes desejados tem uma linha que o apk não consegue ler',
	'cause.world-file-damaged.because':
		'/etc/apk/world lista o que foi pedido nesta máquina, um nome por linha. Uma das linhas não é nome de pacote, e o apk não faz nada enquanto ela estiver lá.',
	'cause.world-file-missing': 'A lista de pacotes desejados sumiu',
	'cause.world-file-missing.because':
		'/etc/apk/world lista o que foi pedido nesta máquina. Sem ele o apk não veria motivo para manter nenhum pacote, então não faz nada.',
	'cause.world-missing-package': 'Um pacote pedido antes não está mais em nenhum repositório',
	'cause.world-missing-package.because':
		'/etc/apk/world, a lista do que foi pedido nesta máquina, contém {subject}, e nenhum repositório tem isso agora. O apk quer cumprir a lista inteira, então toda mudança falha até esse nome sair.',
	'cause.wrong-package-name': 'O Alpine não tem pacote com esse nome',
	'cause.wrong-package-name.because':
		'"{subject}" não está em nenhum dos repositórios (pastas de pacotes em um servidor) que o apk lê. Está escrito errado, ou outro tipo de Linux usa esse nome. {other}',
	'diagnosis.wish': '{by} precisa de {of}.',
	'diagnosis.wish-unmet': '{by} precisa de {of}, e o que há é {there}.',
	'diagnosis.wish-of-world': '/etc/apk/world, a lista do que foi pedido nesta máquina, pede {of}.',
	'diagnosis.meant': 'No Alpine ele se chama {name}.',
	'diagnosis.unnamed.server': 'um servidor',
	'diagnosis.unnamed.registry': 'um registro',
	'diagnosis.unnamed.package': 'um pacote',
	'diagnosis.unnamed.thing': 'algo que a saída cita',
	'diagnosis.unnamed.other': 'outra coisa',
	'diagnosis.meant-unknown': 'Uma busca mostra o que existe.',

	// en/diagnosis-trust.ts
	'cause.bad-signature': 'Uma lista de pacotes não combina com sua assinatura',
	'cause.bad-signature.because':
		'O Alpine assina a lista de pacotes de cada repositório (seu índice). A de {subject} foi alterada depois de assinada: por um servidor quebrado, ou por algo no caminho. O apk está certo em recusá-la.',
	'cause.ca-certificates-missing':
		'Esta máquina não tem lista de autoridades certificadoras confiáveis',
	'cause.ca-certificates-missing.because':
		'Um servidor https prova quem é com um certificado. A lista de quem pode emiti-lo vem com o pacote ca-certificates; sem ela não dá para confiar em nenhum servidor.',
	'cause.clock-skew': 'O relógio desta máquina está errado',
	'cause.clock-skew.because':
		'Um certificado (a identidade de um servidor) vale de um dia até outro. Pelo relógio desta máquina, hoje está fora desse prazo.',
	'cause.tls-handshake-failure': 'O servidor não fala https',
	'cause.tls-handshake-failure.because':
		'{subject} foi consultado com https (criptografado) e respondeu outra coisa. O endereço deve começar com http, ou outra máquina responde no lugar dele.',
	'cause.tls-hostname-mismatch': 'O certificado é de outro servidor',
	'cause.tls-hostname-mismatch.because':
		'A máquina que respondeu por {subject} mostrou o certificado (identidade) de outro nome. Uma página de login da rede, um endereço errado ou uma entrada errada no servidor de nomes faz isso.',
	'cause.tls-interception': 'Algo no meio abre as conexões criptografadas',
	'cause.tls-interception.because':
		'O certificado (identidade) que veio foi assinado por alguém que esta máquina não conhece. Redes de empresas fazem isso: um proxy abre cada conexão e assina com uma autoridade própria.',
	'cause.tls-untrusted-certificate': 'O certificado do servidor não é confiável',
	'cause.tls-untrusted-certificate.because':
		'{subject} mostrou um certificado (identidade) que esta máquina não consegue verificar. Os motivos comuns, na ordem de olhar: o relógio está errado, um proxy assina no lugar do servidor, falta o pacote ca-certificates.',
	'cause.untrusted-signature':
		'Os pacotes são assinados com uma chave que esta máquina não conhece',
	'cause.untrusted-signature.because':
		'O Alpine assina o que publica, e /etc/apk/keys guarda as chaves em que esta máquina confia. Para {subject} a chave certa não está lá. O apk está certo em recusar.',
	'cause.docker-group-missing': 'O grupo "docker" não existe',
	'cause.docker-group-missing.because':
		'O socket do Docker (o arquivo pelo qual os programas falam com ele) pertence a root e ao grupo "docker". O pacote cria o grupo; ele foi removido, ou o pacote não está instalado.',
	'cause.not-root': 'Isto precisa de root',
	'cause.not-root.because':
		'Instalar pacotes e iniciar serviços muda o sistema para todos, e só root (o usuário que pode tudo) consegue. O comando foi executado como usuário comum.',
	'cause.socket-permission-denied': 'Este usuário não pode falar com o Docker',
	'cause.socket-permission-denied.because':
		'O Docker está rodando, mas seu socket (o arquivo pelo qual os programas falam com ele) só está aberto a root e a membros do grupo "docker". Este usuário não está no grupo, ou não entrou de novo desde que passou a fazer parte.',
	'cause.backing-filesystem-unsupported':
		'O formato do disco em /var/lib/docker não comporta imagens',
	'cause.backing-filesystem-unsupported.because':
		'Imagens precisam de um sistema de arquivos com donos Unix, links e arquivos especiais, como ext4 ou xfs. Pastas de rede, FAT e algumas unidades do Windows não têm isso.',
	'cause.data-root-read-only': 'Não dá para gravar na pasta das imagens',
	'cause.data-root-read-only.because':
		'O Docker guarda imagens e contêineres em {subject}, e esse disco está montado só para leitura. Foi montado assim, ou o kernel fez isso após um erro de disco.',
	'cause.disk-full': 'O disco está cheio',
	'cause.disk-full.because':
		'Algo não pôde ser gravado porque não há espaço. O Docker com suas ferramentas precisa de cerca de 300 MB, e as imagens vêm além disso.',
	'cause.disk-inodes-exhausted': 'O disco tem espaço, mas não comporta mais arquivos',
	'cause.disk-inodes-exhausted.because':
		'Um sistema de arquivos tem um número fixo de entradas para arquivos (inodes), e todas estão em uso. Imagens são feitas de muitíssimos arquivos pequenos.',
	'cause.overlay-on-overlay':
		'O Docker está dentro de um contêiner, sobre um sistema de arquivos em camadas',
	'cause.overlay-on-overlay.because':
		'As imagens são empilhadas em camadas com o sistema de arquivos overlay. Ele não pode ser empilhado sobre outro overlay, que é o que um contêiner tem como disco.',
	'cause.read-only-filesystem': 'Não dá para gravar no disco do sistema',
	'cause.read-only-filesystem.because':
		'O disco está montado só para leitura: foi montado assim, ou o kernel fez isso após um erro de disco. O apk então não pode mudar nada.',

	// en/diagnosis-service.ts
	'cause.cgroups-service-missing': 'O serviço "cgroups" não existe',
	'cause.cgroups-service-missing.because':
		'O Docker precisa do serviço "cgroups", que monta os grupos de controle (com eles o kernel conta e limita o que os contêineres usam). Ele faz parte do OpenRC, o sistema que inicia serviços.',
	'cause.daemon-not-ready': 'O Docker foi consultado antes de estar pronto',
	'cause.daemon-not-ready.because':
		'O daemon (o programa em segundo plano que faz o trabalho) estava iniciando ou terminando quando foi consultado, e cortou a conexão.',
	'cause.daemon-not-running': 'O daemon do Docker não está rodando',
	'cause.daemon-not-running.because':
		'O comando docker só repassa pedidos ao daemon, o programa em segundo plano que faz o trabalho. Ninguém respondeu: o daemon não foi iniciado, ou terminou. Se terminou, /var/log/docker.log diz por quê.',
	'cause.dockerd-unknown-flag': 'O daemon é iniciado com uma opção que não conhece',
	'cause.dockerd-unknown-flag.because':
		'DOCKER_OPTS em /etc/conf.d/docker guarda as opções do daemon (o programa em segundo plano). Uma delas está escrita errado ou foi abolida, e o daemon termina na hora com seu texto de ajuda.',
	'cause.initd-crlf': 'O script de início do serviço tem fins de linha do Windows',
	'cause.initd-crlf.because':
		'Cada linha de /etc/init.d/docker termina com um caractere invisível a mais (retorno de carro), e o shell o toma por um comando. Isso acontece ao editar ou copiar o arquivo no Windows.',
	'cause.networking-failed': 'O serviço de rede não inicia, e o Docker espera por ele',
	'cause.networking-failed.because':
		'O serviço do Docker precisa do serviço "networking". Esse falhou, quase sempre porque /etc/network/interfaces indica uma interface que não existe ou não recebe endereço.',
	'cause.service-crashed': 'O serviço do Docker travou',
	'cause.service-crashed.because':
		'O OpenRC (o sistema que inicia serviços) acha que o Docker está rodando, mas o daemon e o programa que o vigia sumiram. Iniciar de novo não faz nada até isso ser limpo.',
	'cause.service-name-wrong': 'O serviço tem outro nome no Alpine',
	'cause.service-name-wrong.because':
		'Não há serviço {subject}. No Alpine o serviço se chama docker, e é comandado com rc-service, não com systemctl.',
	'cause.service-not-in-runlevel': 'O Docker não é iniciado no boot',
	'cause.service-not-in-runlevel.because':
		'O que inicia no boot está listado em um runlevel (um conjunto de serviços com nome). O Docker não está em nenhum, então ninguém o iniciou após o último boot.',
	'cause.service-respawn-limit': 'O daemon terminou várias vezes, e o OpenRC desistiu',
	'cause.service-respawn-limit.because':
		'O OpenRC inicia de novo um daemon que termina, até um limite. O limite foi atingido, e o status diz "stopped". Por que o daemon termina está em /var/log/docker.log; isso precisa ser corrigido primeiro.',
	'cause.service-state-lost': 'O OpenRC esqueceu um daemon que ainda está rodando',
	'cause.service-state-lost.because':
		'O estado do serviço foi zerado (zap) enquanto o daemon continuava. O OpenRC diz "stopped", e o início falha porque já há um daemon.',
	'cause.service-stopped': 'O serviço do Docker está parado',
	'cause.service-stopped.because':
		'O comando docker só repassa pedidos ao daemon, o programa em segundo plano que faz o trabalho. O OpenRC diz que o serviço está parado, então ninguém responde.',
	'cause.socket-path-blocked': 'Há outra coisa no lugar do socket',
	'cause.socket-path-blocked.because':
		'O daemon quer criar seu socket (o arquivo pelo qual os programas falam com ele) em {subject}, e ali há uma pasta ou outro arquivo. Isso acontece ao iniciar um contêiner com esse caminho como volume enquanto o Docker estava parado.',
	'cause.stale-pid-file': 'Uma nota de um daemon anterior atrapalha',
	'cause.stale-pid-file.because':
		'O daemon grava seu número de processo em /var/run/docker.pid para que só um rode. O arquivo sobrou de um daemon que não existe mais, ou outro daemon já está rodando.',
	'cause.daemon-json-flag-conflict':
		'A mesma opção aparece duas vezes: em daemon.json e como opção de início',
	'cause.daemon-json-flag-conflict.because':
		'A opção {subject} está em /etc/docker/daemon.json e em DOCKER_OPTS de /etc/conf.d/docker. O daemon (o programa do Docker em segundo plano) não escolhe entre elas e termina.',
	'cause.daemon-json-invalid-value': 'Uma configuração de daemon.json tem um valor não permitido',
	'cause.daemon-json-invalid-value.because':
		'/etc/docker/daemon.json guarda as configurações do daemon (o programa do Docker em segundo plano). Ele pode ser lido, mas o daemon recusa um valor nele: {subject}',
	'cause.daemon-json-syntax': 'daemon.json não está escrito corretamente',
	'cause.daemon-json-syntax.because':
		'/etc/docker/daemon.json guarda as configurações do daemon (o programa do Docker em segundo plano). Precisa ser JSON: nomes e textos entre aspas duplas, vírgulas entre as entradas mas nenhuma após a última, e sem comentários. O daemon não consegue lê-lo e termina.',
	'cause.daemon-json-unknown-option': 'daemon.json tem uma configuração que o Docker não conhece',
	'cause.daemon-json-unknown-option.because':
		'/etc/docker/daemon.json contém {subject}, que está escrito errado ou é de outra versão. O daemon (o programa do Docker em segundo plano) termina em vez de ignorar.',
	'cause.storage-driver-unknown': 'O driver de armazenamento pedido não existe',
	'cause.storage-driver-unknown.because':
		'Um driver de armazenamento é o modo como o Docker guarda camadas de imagens no disco. {subject} não existe nesta versão; o usual é overlay2.',
	'cause.tcp-without-tls': 'O Docker está aberto à rede sem proteção',
	'cause.tcp-without-tls.because':
		'Há um endereço "tcp://" definido para o daemon sem certificados. Quem chega a ele vira root nesta máquina, então o daemon avisa e espera antes de continuar.',

	// en/diagnosis-docker.ts
	'cause.cgroup-v1-hierarchy-missing': 'O runtime procura grupos de controle do tipo antigo',
	'cause.cgroup-v1-hierarchy-missing.because':
		'Com os grupos de controle (cgroups), o kernel conta e limita o que os contêineres usam. Há dois tipos, e o que o runtime (o programa que inicia contêineres) procura não está montado aqui.',
	'cause.cgroup2-threaded': 'Um grupo de controle está em um modo que não aceita limites',
	'cause.cgroup2-threaded.because':
		'Com os grupos de controle (cgroups), o kernel conta e limita o que os contêineres usam. Outros processos puseram o do Docker no modo "threaded", em que limites de memória não funcionam.',
	'cause.cgroups-not-mounted': 'Os grupos de controle não estão montados',
	'cause.cgroups-not-mounted.because':
		'Com os grupos de controle (cgroups), o kernel conta e limita o que os contêineres usam. O serviço "cgroups" os monta no boot; sem eles o daemon não inicia.',
	'cause.containerd-prestart-modprobe': 'O módulo overlay não pôde ser carregado',
	'cause.containerd-prestart-modprobe.because':
		'Antes de iniciar o containerd (o programa abaixo do Docker), é carregado o módulo de sistemas de arquivos em camadas, e seu arquivo não foi encontrado. Ele pode estar embutido no kernel, e aí só esta verificação erra; ou o kernel foi atualizado e a máquina não foi reiniciada.',
	'cause.iptables-legacy-nft-mismatch':
		'A ferramenta do filtro de pacotes não combina com o kernel',
	'cause.iptables-legacy-nft-mismatch.because':
		'O Docker configura a rede dos contêineres com o iptables. Há dois tipos (nft e legacy), e cada um precisa dos próprios módulos do kernel; os do tipo em uso não responderam.',
	'cause.kernel-upgraded-not-rebooted': 'O kernel foi atualizado e a máquina não foi reiniciada',
	'cause.kernel-upgraded-not-rebooted.because':
		'Os módulos (partes que o kernel carrega quando precisa) no disco são do kernel novo; o antigo ainda está rodando e não consegue carregar nenhum.',
	'cause.netfilter-module-missing': 'Falta ao kernel uma parte do filtro de pacotes',
	'cause.netfilter-module-missing.because':
		'O Docker configura a rede dos contêineres com o iptables (regras para pacotes de rede), e falta ao kernel um módulo (uma parte que ele carrega quando precisa) para isso. Ele não está carregado, não está no disco ou não existe neste kernel.',
	'cause.overlay-module-missing': 'O kernel não tem o sistema de arquivos overlay',
	'cause.overlay-module-missing.because':
		'As imagens são empilhadas em camadas com o sistema de arquivos overlay. O kernel não o conhece: seu módulo (uma parte que o kernel carrega quando precisa) não está carregado ou não existe. O Docker então não inicia, ou usa um modo que ocupa muito mais espaço.',
	'cause.rpi-memory-cgroup-off': 'Os limites de memória estão desligados neste Raspberry Pi',
	'cause.rpi-memory-cgroup-off.because':
		'O Raspberry Pi inicia o kernel com o controlador de memória desligado. O Docker funciona; só os limites de memória dos contêineres não.',
	'cause.container-not-privileged':
		'O Docker está dentro de um contêiner que não pode fazer o que o Docker precisa',
	'cause.container-not-privileged.because':
		'O Docker cria redes e montagens, e o contêiner que esta máquina é não recebeu permissão para isso. Nada de dentro dele pode mudar isso.',
	'cause.lxc-apparmor-sysctl-denied':
		'O host deste contêiner LXC proíbe uma configuração do kernel',
	'cause.lxc-apparmor-sysctl-denied.because':
		'Cada início de contêiner define {subject}, e o AppArmor (um guarda no host) nega. Versões mais novas do runc fazem isso; o host precisa de uma atualização para permitir.',
	'cause.lxc-nesting-off': 'Este contêiner LXC não pode conter contêineres',
	'cause.lxc-nesting-off.because':
		'Um contêiner precisa do próprio /proc (a pasta em que o kernel fala de seus processos), e o host não permite que um contêiner dentro de outro ("nesting") monte um.',
	'cause.oci-proc-mount-failed': 'O runtime não conseguiu montar /proc',
	'cause.oci-proc-mount-failed.because':
		'Um contêiner precisa do próprio /proc (a pasta em que o kernel fala de seus processos), e o runtime (o programa que inicia contêineres) não conseguiu montá-lo. O texto não mostra por quê; depende do tipo de máquina.',
	'cause.openrc-not-booted': 'O OpenRC não iniciou este sistema',
	'cause.openrc-not-booted.because':
		'Os serviços são comandados pelo OpenRC, e ele só funciona onde foi o primeiro programa do boot. Em contêineres, no WSL (Linux dentro do Windows) e em um chroot (um sistema dentro de uma pasta), foi outra coisa.',
	'cause.convenience-script-unsupported': 'O script de instalação do Docker não conhece o Alpine',
	'cause.convenience-script-unsupported.because':
		'O script de get.docker.com instala pacotes da Docker Inc. que não existem para o Alpine. O Alpine tem o Docker no próprio repositório "community" (uma pasta de pacotes em um servidor).',
	'cause.wsl1-unsupported': 'Isto é WSL 1, que não tem kernel Linux',
	'cause.wsl1-unsupported.because':
		'O Docker precisa de um kernel Linux. O WSL (Linux dentro do Windows) tem um a partir da versão 2; a versão 1 só traduz para o Windows.',
	'cause.systemd-not-booted': 'Foi usado um comando do systemd onde o systemd não roda',
	'cause.systemd-not-booted.because':
		'Muitos outros sistemas iniciam seus serviços com o systemd, cujo comando é systemctl. Aqui ele não foi o primeiro programa no boot; o Alpine tem para isso o OpenRC, com o comando rc-service.',
	'cause.diskless-not-committed': 'As mudanças estão só na memória e não foram salvas',
	'cause.diskless-not-committed.because':
		'Este Alpine roda a partir da memória (modo diskless): o que foi mudado, como {subject}, some no próximo boot, a menos que o lbu (a ferramenta que salva mudanças na mídia de boot) faça o commit.',
	'cause.openrc-cgroup-mode':
		'Os grupos de controle estão em um modo que os contêineres não podem usar',
	'cause.openrc-cgroup-mode.because':
		'Com os grupos de controle (cgroups), o kernel conta e limita o que os contêineres usam. O OpenRC os monta no modo que rc_cgroup_mode em /etc/rc.conf indica, e aqui o contêiner não pôde montar a parte que pertence ao OpenRC.',
	'cause.containerd-not-answering': 'O programa containerd não responde',
	'cause.containerd-not-answering.because':
		'O daemon (o programa do Docker em segundo plano) roda os contêineres por meio do containerd e esperou por ele em vão: não foi iniciado, terminou, ou é lento demais nesta máquina.',
	'cause.daemon-port-unavailable': 'O daemon não consegue abrir sua porta de rede',
	'cause.daemon-port-unavailable.because':
		'O daemon (o programa do Docker em segundo plano) deveria escutar na rede em {subject}. Outro programa ocupa essa porta, ou esta máquina não tem esse endereço.',
	'cause.address-pools-exhausted': 'O Docker não tem mais faixa de endereços para outra rede',
	'cause.address-pools-exhausted.because':
		'Cada rede de contêineres recebe uma faixa de endereços de um estoque fixo. Todas estão ocupadas, por redes que não são mais usadas ou por uma VPN (uma rede privada sobre a internet) nesta máquina.',
	'cause.firewall-rules-lost': 'As regras do Docker sumiram do firewall',
	'cause.firewall-rules-lost.because':
		'O que chega a uma porta publicada, o Docker envia ao contêiner por regras do iptables (o filtro de pacotes do Linux). Algo as removeu, muitas vezes um firewall iniciado ou recarregado depois do Docker. O Docker as escreve de novo quando inicia.',
	'cause.client-api-too-old': 'Um programa fala uma versão antiga demais da linguagem do Docker',
	'cause.client-api-too-old.because':
		'Programas falam com o daemon por uma API com número de versão. Este fala {subject}, e o daemon não aceita mais.',
	'cause.docker-host-wrong': 'O comando docker é enviado a um lugar onde não há daemon',
	'cause.docker-host-wrong.because':
		'A variável DOCKER_HOST, a opção -H ou um contexto (um lugar salvo com um nome) envia o comando para {subject}. Nesta máquina o daemon (o programa em segundo plano) escuta em unix:///var/run/docker.sock.',
	'cause.docker-socket-elsewhere': 'O daemon escuta em outro lugar',
	'cause.docker-socket-elsewhere.because':
		'Ninguém responde no socket usual (o arquivo pelo qual os programas falam com ele). Pode haver um daemon com o socket em outro lugar, como faz o Docker sem root.',
	'cause.docker-too-old-for-cgroup2':
		'Este Docker é antigo demais para os grupos de controle desta máquina',
	'cause.docker-too-old-for-cgroup2.because':
		'Com os grupos de controle (cgroups), o kernel conta e limita o que os contêineres usam. Esta máquina tem a versão 2, e o Docker a conhece desde a 20.10.',
	'cause.compose-plugin-missing': 'O plugin compose não está instalado',
	'cause.compose-plugin-missing.because':
		'"docker compose" é um plugin (um complemento do comando docker) com pacote próprio; o docker sozinho não o traz.',
	'cause.buildx-plugin-missing': 'O plugin buildx não está instalado',
	'cause.buildx-plugin-missing.because':
		'"docker buildx" constrói imagens, e versões mais novas de "docker build" o usam. É um plugin (um complemento do comando docker) com pacote próprio.',
	'cause.containerd-missing': 'Falta o programa containerd',
	'cause.containerd-missing.because':
		'O daemon (o programa do Docker em segundo plano) executa contêineres com o containerd, e esse programa não é encontrado. Ele vem com o pacote containerd.',
	'cause.docker-engine-missing': 'Falta o programa do daemon do Docker',
	'cause.docker-engine-missing.because':
		'O serviço docker está lá, mas o programa dockerd não. Ele vem com o pacote docker-engine; o apk deixa de fora um pacote que não conseguiu baixar e instala o resto.',
	'cause.docker-not-installed': 'O Docker não está instalado',
	'cause.docker-not-installed.because':
		'Não há nesta máquina nenhum comando nem serviço chamado docker.',
	'cause.iptables-missing': 'Falta o programa iptables',
	'cause.iptables-missing.because':
		'O daemon (o programa do Docker em segundo plano) configura a rede dos contêineres com o iptables, e esse programa não é encontrado. Ele vem com o pacote iptables.',
	'cause.runc-missing': 'Falta o programa runc',
	'cause.runc-missing.because':
		'É o runc que, no fim, inicia um contêiner, e ele não é encontrado. Ele vem com o pacote runc.',
	'cause.port-in-use': 'A porta já está ocupada',
	'cause.port-in-use.because':
		'Uma porta é uma entrada numerada da rede, e só um programa pode ficar atrás dela. A porta {subject} desta máquina, que o contêiner deveria receber, está ocupada por outro programa ou contêiner.',
	'cause.image-not-found': 'O registro não tem essa imagem',
	'cause.image-not-found.because':
		'Um registro é um servidor de imagens. Ele não tem esse nome ou essa tag, ou a imagem é privada e pede login; ou o nome não é válido (só letras minúsculas, sem espaços).',
	'cause.image-wrong-architecture': 'A imagem é para outro tipo de processador',
	'cause.image-wrong-architecture.because':
		'Um programa da imagem foi feito para outro processador que não o desta máquina, então o kernel não consegue executá-lo.',
	'cause.proxy-unreachable': 'O proxy não pode ser alcançado',
	'cause.proxy-unreachable.because':
		'Há um proxy configurado (uma máquina que repassa pedidos à internet): {subject}. Ele não responde, ou o nome dele não existe.',
	'cause.registry-dns-failure': 'Nenhum servidor de nomes responde pelo registro',
	'cause.registry-dns-failure.because':
		'O daemon conhece {subject} só pelo nome. Transformar um nome em endereço é trabalho de um servidor de nomes (DNS), e o de /etc/resolv.conf não respondeu.',
	'cause.registry-name-not-found': 'O nome do registro não existe para este servidor de nomes',
	'cause.registry-name-not-found.because':
		'O servidor de nomes (que transforma nomes em endereços) diz que não existe {subject}. O nome está escrito errado, ou este servidor o esconde.',
	'cause.registry-error': 'O registro tem uma falha própria',
	'cause.registry-error.because':
		'Um registro é um servidor de imagens. Ele foi alcançado e respondeu que algo está quebrado do lado dele (um código a partir de 500). O Docker desta máquina está bem; só quem cuida do registro pode consertar.',
	'cause.registry-rate-limit': 'O limite de downloads do Docker Hub foi atingido',
	'cause.registry-rate-limit.because':
		'O Docker Hub (o servidor de onde vêm as imagens) conta downloads por endereço ou usuário ao longo de algumas horas. Muitas máquinas atrás de um mesmo endereço dividem a conta.',
	'cause.registry-unreachable': 'O registro não pode ser alcançado',
	'cause.registry-unreachable.because':
		'Um registro é um servidor de imagens. O caminho até ele está bloqueado, lento ou com defeito: um firewall na porta 443, um proxy não configurado ou uma falha no caminho.',
	'cause.rootless-cgroup-delegation': 'Este usuário não recebeu nenhum grupo de controle',
	'cause.rootless-cgroup-delegation.because':
		'O Docker sem root precisa de uma parte dos grupos de controle (com eles o kernel conta e limita o que os contêineres usam) que pertença ao usuário.',
	'cause.rootless-idmap-broken': 'O mapa de números de usuário não pôde ser gravado',
	'cause.rootless-idmap-broken.because':
		'O Docker sem root mapeia os usuários dos contêineres para uma faixa de números deste usuário. A faixa existe, mas o kernel se recusou a defini-la; muitas vezes falta ao newuidmap sua permissão especial.',
	'cause.rootless-iproute-missing': 'Falta a ferramenta "ip"',
	'cause.rootless-iproute-missing.because':
		'O Docker sem root configura sua rede com a ferramenta ip do pacote iproute2.',
	'cause.rootless-network-not-permitted':
		'Aqui não é permitido criar sem root uma rede para contêineres',
	'cause.rootless-network-not-permitted.because':
		'O Docker sem root quis criar sua ponte (a rede que os contêineres compartilham), e o kernel não permitiu.',
	'cause.rootless-subuid-missing':
		'Este usuário não tem faixa de números para usuários em contêineres',
	'cause.rootless-subuid-missing.because':
		'O Docker sem root precisa de uma linha para {subject} em /etc/subuid e em /etc/subgid: números que representam os usuários dos contêineres.',
	'cause.rootless-userns-disabled': 'Namespaces de usuário são proibidos para usuários comuns',
	'cause.rootless-userns-disabled.because':
		'O Docker sem root se apoia em namespaces de usuário (um usuário recebe um conjunto próprio de números), e este kernel ou um guarda não os permite.',
	'cause.undetermined': 'O texto não mostra o motivo',
	'cause.undetermined.because':
		'Pediu-se ao serviço que iniciasse, e nada aqui diz o que houve depois. O log do daemon diz.',

	// en/remedy.ts
	'remedy.network.check': 'Verificar se esta máquina tem endereço, saída e resposta',
	'remedy.network.restart': 'Reiniciar a rede desta máquina',
	'remedy.network.allow': 'Deixar o apk baixar: o mesmo comando sem --no-network',
	'remedy.apk.newer': 'Usar o apk mais novo da versão instalada',
	'remedy.network.outside':
		'Pedir a quem cuida da rede, do host ou do firewall que deixe esta máquina sair',
	'remedy.command.again': 'Executar o mesmo comando de novo',
	'remedy.command.later': 'Esperar alguns minutos e executar o mesmo comando de novo',
	'remedy.dns.check': 'Ver qual servidor de nomes está definido e se responde',
	'remedy.dns.set': 'Usar por ora um servidor de nomes público',
	'remedy.dns.outside': 'Perguntar a quem cuida da rede qual servidor de nomes usar',
	'remedy.mirror.change': 'Escolher outro espelho (uma cópia do servidor de pacotes)',
	'remedy.mirror.outside':
		'Esperar até o espelho ser consertado; só os responsáveis podem fazer isso',
	'remedy.access.outside':
		'Pedir a quem cuida do proxy ou filtro que permita downloads do servidor de pacotes',
	'remedy.portal.look': 'Ver o que responde no lugar do servidor de pacotes',
	'remedy.portal.sign-in':
		'Entrar na rede com um navegador, nesta ou em outra máquina atrás da mesma conexão',
	'remedy.proxy.set':
		'Informar o proxy a este shell (o nome e a porta reais no lugar de proxy.example:3128)',
	'remedy.proxy.password': 'Dar usuário e senha ao proxy (ponha os reais)',
	'remedy.proxy.unset': 'Dispensar o proxy, se houver saída direta',
	'remedy.proxy.docker':
		'Corrigir ou remover o proxy do serviço do Docker (linhas com HTTPS_PROXY)',
	'remedy.proxy.outside': 'Pedir o proxy certo a quem cuida da rede',
	'remedy.index.update': 'Baixar as listas de pacotes',
	'remedy.index.refresh':
		'Baixar de novo as listas de pacotes, também as que ainda parecem recentes',
	'remedy.index.clean': 'Tirar do cache as listas de pacotes e baixá-las de novo',
	'remedy.install.again': 'Repetir a mesma instalação; o apk baixa o que falta',
	'remedy.url.password': 'Pôr o usuário e a senha na linha do repositório',
	'remedy.clock.check': 'Olhar o relógio desta máquina',
	'remedy.clock.set': 'Acertar o relógio pela rede',
	'remedy.clock.keep': 'Manter o relógio certo de agora em diante',
	'remedy.certificates.install': 'Reinstalar a lista de autoridades confiáveis',
	'remedy.certificates.company':
		'Confiar na autoridade da empresa (quem cuida da rede tem o arquivo)',
	'remedy.certificates.outside': 'Pedir a quem cuida da rede o certificado de sua autoridade',
	'remedy.url.http':
		'Escrever http no lugar de https na linha desse repositório (os pacotes são assinados de qualquer modo)',
	'remedy.keys.look': 'Ver em quais chaves esta máquina confia',
	'remedy.keys.restore': 'Repor as chaves do Alpine a partir das cópias desta máquina',
	'remedy.keys.outside':
		'Obter a chave do dono desse repositório por um meio seguro, ou dispensá-lo',
	'remedy.repositories.edit': 'Corrigir a linha em /etc/apk/repositories',
	'remedy.repositories.remove': 'Tirar essa linha de /etc/apk/repositories',
	'remedy.repositories.write': 'Escrever as linhas de main e community da versão instalada',
	'remedy.repositories.unix': 'Remover os fins de linha do Windows',
	'remedy.repositories.split': 'Dar a cada endereço uma linha própria',
	'remedy.repositories.one-release': 'Fazer main e community indicarem a versão instalada',
	'remedy.repositories.plain': 'Escrever um endereço completo por linha, que todo apk consegue ler',
	'remedy.community.enable': 'Ativar "community" da versão instalada',
	'remedy.community.add': 'Acrescentar "community" ao lado de "main", onde ainda não há essa linha',
	'remedy.main.enable': 'Ativar "main" da mesma versão',
	'remedy.medium.insert': 'Inserir a mídia de instalação, se o que se quer são os pacotes dela',
	'remedy.tag.use': 'Pedi-lo com sua etiqueta',
	'remedy.tag.define':
		'Acrescentar uma linha que comece com a etiqueta, se esse repositório é mesmo desejado',
	'remedy.tag.drop': 'Pedi-lo sem a etiqueta',
	'remedy.tag.remove': 'Tirar a etiqueta da linha, se o repositório é da versão instalada',
	'remedy.architecture.look': 'Comparar o que a máquina é com o que se diz ao apk',
	'remedy.architecture.set':
		'Gravar em /etc/apk/arch para o que o apk foi compilado e baixar as listas de novo',
	'remedy.cache.create': 'Criar a pasta',
	'remedy.database.look': 'Ver o que sobrou dos registros',
	'remedy.database.restore':
		'Repor /lib/apk/db de um backup desta máquina; o apk não consegue refazê-lo',
	'remedy.lock.who': 'Ver qual apk está trabalhando',
	'remedy.lock.wait': 'Deixar o apk esperar o outro terminar',
	'remedy.conflict.remove': 'Remover o pacote que tem o arquivo, se não for necessário',
	'remedy.conflict.move': 'Mover o que atrapalha e depois reparar',
	'remedy.conflict.choose': 'Retirar um dos dois pedidos',
	'remedy.names.look': 'Ver o que está instalado',
	'remedy.name.correct': 'Instalá-lo com o nome que tem no Alpine',
	'remedy.name.search': 'Procurar uma parte do nome',
	'remedy.name.docker': 'Ver o que o Alpine tem para o Docker',
	'remedy.script.look': 'Ler o que o script disse, corrigir e instalar o pacote de novo',
	'remedy.script.trigger': 'Executar de novo os gatilhos (scripts que seguem uma mudança)',
	'remedy.usage.help': 'Ver o que o apk conhece',
	'remedy.usage.add': 'Instalar com a palavra que o apk conhece',
	'remedy.pin.look': 'Ver quais versões existem',
	'remedy.pin.release': 'Pedir sem versão',
	'remedy.virtual.choose': 'Dizer qual é desejado',
	'remedy.world.look': 'Olhar a lista de pacotes desejados',
	'remedy.world.allow': 'Tirar a linha da lista',
	'remedy.world.unpin': 'Se a versão está nessa lista, tirar a linha',
	'remedy.world.remove': 'Tirar o nome da lista',
	'remedy.world.restore':
		'Reescrever a lista com o que está instalado, para que nada seja removido (melhor: de um backup)',
	'remedy.root.become': 'Executar como root',
	'remedy.root.doas': 'Executar como root, onde o doas está configurado',
	'remedy.group.join':
		'Adicionar o usuário ao grupo (o nome no lugar de USER; os membros podem agir como root) e entrar de novo',
	'remedy.group.create': 'Criar o grupo e iniciar o Docker',
	'remedy.login.again': 'Sair e entrar de novo, para o grupo novo valer',
	'remedy.disk.look': 'Ver o que está cheio',
	'remedy.disk.free': 'Remover o que o Docker não usa mais (ele pergunta antes)',
	'remedy.disk.outside': 'Aumentar o disco desta máquina',
	'remedy.disk.move': 'Mover as imagens para um disco maior com "data-root"',
	'remedy.disk.errors': 'Procurar erros do disco',
	'remedy.disk.remount': 'Deixá-lo gravável de novo, se não houver erros',
	'remedy.disk.remount-data': 'Deixá-lo gravável de novo, se não houver erros',
	'remedy.disk.real': 'Pôr um sistema de arquivos de verdade (ext4 ou xfs) em /var/lib/docker',
	'remedy.disk.volume': 'Dar ao contêiner um volume para /var/lib/docker, ou usar o Docker no host',
	'remedy.service.start': 'Iniciar o Docker',
	'remedy.service.enable': 'Iniciar o Docker em todo boot, e agora',
	'remedy.service.restart': 'Reiniciar o Docker',
	'remedy.service.stop-start': 'Parar o Docker e iniciá-lo de novo',
	'remedy.service.forget': 'Fazer o OpenRC esquecer o serviço morto e iniciá-lo',
	'remedy.service.kill-old': 'Encerrar o daemon esquecido e depois iniciar o serviço',
	'remedy.service.status': 'Perguntar o estado do serviço',
	'remedy.daemon.log': 'Ler o fim do log do daemon',
	'remedy.daemon.check': 'Fazer o daemon verificar suas configurações',
	'remedy.daemon.edit': 'Corrigir a configuração e reiniciar o Docker',
	'remedy.driver.default': 'Deixar o Docker escolher seu driver de armazenamento',
	'remedy.daemon.one-place': 'Manter a opção em um só dos dois lugares',
	'remedy.daemon.options': 'Corrigir DOCKER_OPTS e reiniciar o Docker',
	'remedy.openrc.restore': 'Repor os arquivos do OpenRC',
	'remedy.script.restore': 'Repor o script de início do pacote',
	'remedy.interfaces.edit': 'Corrigir a interface e depois iniciar a rede e o Docker',
	'remedy.socket.clear': 'Olhar o que há ali, mover e reiniciar o Docker',
	'remedy.pid.look': 'Ver se esse processo é um daemon',
	'remedy.pid.remove': 'Se não for, remover a nota e iniciar o Docker',
	'remedy.cgroups.restart': 'Montar os grupos de controle e iniciar o Docker',
	'remedy.cgroups.unified':
		'Usar a versão 2 em tudo: remover qualquer outro rc_cgroup_mode e reiniciar',
	'remedy.docker.upgrade': 'Usar um Docker mais novo',
	'remedy.modules.look': 'Comparar o kernel em execução com os módulos do disco',
	'remedy.box.reboot': 'Reiniciar, para kernel e módulos combinarem',
	'remedy.overlay.load': 'Carregar o módulo e iniciar o Docker',
	'remedy.netfilter.load': 'Carregar o módulo e iniciar o Docker',
	'remedy.iptables.look': 'Ver qual tipo de iptables está em uso',
	'remedy.prestart.edit': 'Se o módulo está embutido, tirar a verificação do serviço',
	'remedy.rpi.memory': 'Ligar o controlador de memória e reiniciar',
	'remedy.host.privileges':
		'Fazer o host dar ao contêiner suas permissões (privilegiado, ou nesting), ou usar uma máquina virtual',
	'remedy.host.update': 'Pedir a atualização do host deste contêiner, ou usar uma máquina virtual',
	'remedy.host.nesting': 'Pedir que ativem nesting para este contêiner no host, e reiniciá-lo',
	'remedy.openrc.container': 'Em um contêiner: dizer ao OpenRC que ele pode iniciar serviços',
	'remedy.openrc.boot': 'Usar uma máquina virtual ou real que dê boot com o OpenRC',
	'remedy.alpine.docker': 'Instalar o Docker do próprio Alpine',
	'remedy.wsl.convert': 'Convertê-lo em WSL 2 no Windows (wsl --set-version NAME 2)',
	'remedy.api.client':
		'Atualizar o programa que pergunta, ou definir a versão mais antiga que o daemon aceita',
	'remedy.host.unset': 'Usar o daemon desta máquina',
	'remedy.socket.find': 'Procurar o socket de um daemon',
	'remedy.compose.install': 'Instalar o plugin',
	'remedy.buildx.install': 'Instalar o plugin',
	'remedy.docker.install': 'Instalar o Docker',
	'remedy.containerd.install': 'Instalar o containerd e reiniciar o Docker',
	'remedy.runc.install': 'Instalar o runc e reiniciar o Docker',
	'remedy.iptables.install': 'Instalar o iptables e reiniciar o Docker',
	'remedy.lbu.look': 'Ver o que o próximo boot não teria',
	'remedy.lbu.commit': 'Salvar as mudanças na mídia de boot',
	'remedy.containerd.look': 'Ver se o containerd roda, e o que foi dito por último',
	'remedy.containerd.restart': 'Parar o Docker e iniciá-lo de novo, com seu containerd',
	'remedy.networks.look': 'Ver quais redes o Docker tem, e quais endereços esta máquina usa',
	'remedy.networks.prune': 'Remover as redes que nenhum contêiner usa (pergunta antes)',
	'remedy.pools.set': 'Dar ao Docker faixas outras ou menores com "default-address-pools"',
	'remedy.port.look': 'Ver quem está com a porta',
	'remedy.port.other': 'Publicar outra porta (o primeiro número é o desta máquina)',
	'remedy.image.search': 'Verificar o nome e a tag',
	'remedy.image.login': 'Fazer login, se a imagem for privada',
	'remedy.image.platform': 'Usar uma imagem para este processador',
	'remedy.registry.login': 'Fazer login, o que dá uma contagem própria',
	'remedy.registry.check': 'Testar o caminho até o registro sem o Docker',
	'remedy.registry.operators':
		'Esperar até o registro ser consertado; só os responsáveis podem fazer isso',
	'remedy.limit.outside':
		'Pedir a quem cuida da rede um espelho do Docker Hub, ou um endereço próprio',
	'remedy.registry.outside':
		'Pedir a quem cuida da rede que abra a porta 443 para o registro, ou o proxy a usar',
	'remedy.rootless.ranges': 'Dar uma faixa ao usuário (o nome no lugar de USER)',
	'remedy.rootless.tools': 'Instalar as ferramentas que definem o mapa, com sua permissão especial',
	'remedy.rootless.iproute': 'Instalar a ferramenta',
	'remedy.rootless.cgroups':
		'Usar grupos de controle da versão 2 e ler o que o Alpine diz do Docker sem root',
	'remedy.rootless.userns': 'Ver se o kernel permite',
	'remedy.rootless.rootful': 'Usar o Docker como serviço do sistema no lugar disso',

	// en/report.ts
	'apk-line.fetch': 'O apk baixa {url}, a lista de pacotes (índice) de um repositório.',
	'apk-line.repository-problem':
		'O apk não conseguiu obter ou ler a lista de pacotes de {target}. O motivo, nas palavras dele: {reason}',
	'apk-line.some-repository-problem':
		'O apk não conseguiu obter ou ler uma lista de pacotes. O motivo, nas palavras dele: {reason}',
	'apk-line.cache-problem':
		'O apk quis usar a lista de pacotes de {target} que guardava de antes, e não conseguiu: {reason}',
	'apk-line.package-problem': 'O pacote {name} não pôde ser colocado: {reason}',
	'apk-line.overwrite':
		'{name} traz o arquivo {path}, que já pertence a {owner}. O apk o deixa como está.',
	'apk-line.file-problem': 'O arquivo {path} não pôde ser gravado ou lido: {reason}',
	'apk-line.script-failure':
		'O script {script}, que o pacote {name} executa neste ponto, terminou com erro.',
	'apk-line.step': 'Passo {done} de {total}: {verb} {name}.',
	'apk-line.executing': 'Um script de um pacote é executado: {what}.',
	'apk-line.totals-ok': 'Tudo correu bem. Agora há {packages} pacotes instalados.',
	'apk-line.totals-errors':
		'Terminou com {errors} {errors?erro:erros}; esses pacotes não estão no lugar.',
	'apk-line.index-ok': 'Todas as listas foram lidas; {available} pacotes podem ser instalados.',
	'apk-line.index-errors':
		'{unavailable} {unavailable?lista não pôde ser obtida:listas não puderam ser obtidas}. O apk conhece {available} pacotes pelas outras e pelo que está instalado.',
	'apk-line.repository-state': 'A lista de {url} foi lida; é a de {version}.',
	'apk-line.database-lock': 'O apk não obteve o direito exclusivo de mudar o sistema: {reason}',
	'apk-line.database-read':
		'O apk não conseguiu ler seus registros do que está instalado ou é desejado: {reason}',
	'apk-line.database-open': 'O apk não conseguiu abrir seus registros e não faz nada: {reason}',
	'apk-line.database-log':
		'O apk não conseguiu abrir seu log, para o que precisa de root: {reason}',
	'apk-line.database-write': 'O apk não conseguiu gravar seus registros: {reason}',
	'apk-line.repositories-line':
		'A linha {line} de {file} não é nada que o apk conheça ({word}). O apk 3 não lê mais nada nesse arquivo.',
	'apk-line.tag-missing':
		'{dependency} pede uma linha de repositório que comece com @{tag}, e não há nenhuma.',
	'apk-line.refusal': 'Pelo que está acima, o apk não muda nada.',
	'apk-line.usage': 'O apk não conhece esta palavra ou opção: {word}',
	'apk-line.not-installed': '{name} não está instalado, então não há nada a remover ou reparar.',
	'apk-line.unselectable':
		'{name}, ou algo de que precisa, não está em nenhum repositório que o apk conheça.',
	'apk-line.tls-detail':
		'A conexão criptografada não se estabeleceu. Quem fala é a biblioteca TLS.',
	'apk-line.redirected': 'O servidor diz que o repositório se mudou de vez para {url}.',
	'apk-line.waiting': 'Outro apk está trabalhando; este espera por ele.',
	'apk-line.policy': 'De onde {name} pode vir: {count} {count?versão:versões}.',
	'apk-line.solver':
		'O apk procura um conjunto de pacotes que atenda a todos os pedidos ao mesmo tempo, e não há. Abaixo está o que atrapalha.',
	'apk-line.missing': 'Nenhum repositório que o apk lê tem um pacote chamado {name}.',
	'apk-line.virtual': '{name} não é um pacote, e sim um nome que vários pacotes representam.',
	'apk-line.package': 'Sobre {name}, que o apk teria de instalar ou manter:',
	'apk-line.required-by': '{by} quer {wish}. "world" é a lista do que foi pedido nesta máquina.',
	'apk-line.breaks': '{by} quer {wish}, e esta versão de {name} não é isso.',
	'apk-line.forbidden-by': '{by} proíbe {name}: é o que o ! em {wish} quer dizer.',
	'apk-line.satisfies': '{by} quer {wish}, e {name} atenderia a isso.',
	'apk-line.conflicts': '{name} não pode estar ao mesmo tempo que {place}.',
	'apk-line.provided-by': 'Qualquer um destes serviria para {name}: {place}. Diga qual você quer.',
	'apk-line.uninstallable': 'O apk não pode fazer nada com este pacote: {place}.',
	'apk-line.arch': '{name} é feito para o processador {place}, que não é o desta máquina.',
	'apk-line.masked':
		'{name} existe, mas em {place} está fora de alcance: uma etiqueta precisa ser pedida, e outros lugares estão desativados.',

	// en/settings.ts
	'offer.log-rotation': 'Limitar os logs dos contêineres',
	'offer.log-rotation.worth':
		'O Docker guarda tudo o que um contêiner mostra, sem fim. Com isto ele guarda três arquivos de 10 MB para cada um.',
	'offer.log-rotation.caution': 'Vale para contêineres criados depois.',
	'offer.address-pools': 'Redes de contêineres em {base}',
	'offer.address-pools.worth':
		'O Docker usa por conta própria de 172.17 a 172.31 e 192.168, como muitas escolas, casas e VPNs. Duas redes com os mesmos endereços não se alcançam.',
	'offer.address-pools.caution':
		'Esta máquina alcança {networks}; a faixa as evita. As redes existentes ficam como estão.',
	'offer.registry-mirror': 'Baixar imagens de um espelho',
	'offer.registry-mirror.worth':
		'Uma turma ou empresa baixa cada imagem uma vez, e o limite do Docker Hub pesa menos.',
	'offer.registry-mirror.caution': 'Um espelho só serve imagens do Docker Hub.',
	'offer.registry-mirror.asks': 'Endereço do espelho, como https://mirror.example',
	'offer.data-root': 'Guardar as imagens em outra pasta',
	'offer.data-root.worth': 'Para uma máquina com disco raiz pequeno e um segundo disco grande.',
	'offer.data-root.caution':
		'Imagens e contêineres que já existem ficam em /var/lib/docker. A pasta precisa estar em um disco Linux, como ext4 ou xfs.',
	'offer.data-root.asks': 'Pasta, como /srv/docker',
	'offer.live-restore': 'Contêineres continuam enquanto o Docker reinicia',
	'offer.live-restore.worth':
		'Atualizar o Docker ou mudar suas configurações não para nenhum contêiner.',
	'offer.live-restore.caution': 'Não combina com swarm.',
	'edit.settings.reason': 'Corrige isto: {fault}.',
	'edit.settings.wanted': 'As configurações que você escolheu; as outras ficam como estão.',
	'edit.trial.reason': 'Para o Docker julgar as novas configurações antes de elas serem as reais.',
	'edit.trial-end.reason': 'A cópia já cumpriu seu papel.',
	'command.mkdir-docker.reason': 'A pasta das configurações; o Alpine não a cria.',
	'command.modprobe.reason': 'Carrega {name} no kernel, ou diz por que não dá.',
	'edit.service-script.reason':
		'Suas linhas terminam como no Windows, e o shell toma o sinal a mais por um comando. Nada mais no script muda.',
	'edit.interfaces.reason':
		'O serviço networking inicia onde uma interface está marcada com "auto"; o loopback basta.',
	'settings.placed': 'linha {line}, coluna {column}: {text}',
	'settings.in-file': '{path}, {placed}',
	'settings.end-of-file': 'o fim do arquivo',
	'settings.not-object': 'o arquivo não contém configurações; elas ficam entre chaves',
	'settings.syntax.comment': 'um comentário; JSON não tem',
	'settings.syntax.trailing-comma': 'uma vírgula antes do fechamento; nada vem depois',
	'settings.syntax.missing-comma': 'falta uma vírgula antes de {found}',
	'settings.syntax.wrong-separator': 'outro sinal que não ":" ou "," em {found}',
	'settings.syntax.missing-colon': 'falta um ":" antes de {found}',
	'settings.syntax.single-quotes': 'aspas simples em {found}; JSON só conhece as duplas',
	'settings.syntax.curly-quotes': 'aspas curvas de um editor de textos; JSON só conhece as retas',
	'settings.syntax.bare-key': 'uma chave sem aspas: {found}',
	'settings.syntax.bare-word': 'um texto sem aspas: {found}',
	'settings.syntax.capital-word': 'true, false e null se escrevem em minúsculas; aqui está {found}',
	'settings.syntax.strange-blank': 'um branco que não é espaço, como em páginas web',
	'settings.syntax.tab-in-text': 'uma tabulação dentro de um texto; escreva-a como \\t',
	'settings.syntax.not-opened': 'falta a chave de abertura antes de {found}',
	'settings.syntax.not-closed': 'falta um fechamento no fim do arquivo',
	'settings.syntax.text-not-closed':
		'o texto que começa aqui não tem aspas de fechamento na linha: {found}',
	'settings.syntax.too-much': 'algo que não pertence a nada: {found}',
	'settings.syntax.wrong-closer': 'um fechamento de tipo diferente da abertura: {found}',
	'settings.syntax.no-value': 'esperava-se um valor; há {found}',
	'settings.syntax.no-key': 'esperava-se uma chave entre aspas duplas; há {found}',
	'settings.syntax.bad-escape':
		'uma barra invertida com uma letra que o JSON não conhece; há {found}',
	'settings.unknown-key': 'O Docker não conhece a configuração "{name}"',
	'settings.ignored-key':
		'O Docker ignora "{name}", que é o nome de uma opção; a configuração é "{near}"',
	'settings.unknown-key.near': 'O Docker não conhece a configuração "{name}"; "{near}" é parecida',
	'settings.value.text': '"{name}" precisa ser um texto entre aspas',
	'settings.value.truth': '"{name}" precisa ser true ou false, sem aspas',
	'settings.value.number': '"{name}" precisa ser um número inteiro, sem aspas',
	'settings.value.texts': '"{name}" precisa ser uma lista de textos: ["...", "..."]',
	'settings.value.addresses': '"{name}" precisa ser uma lista de endereços IP: ["1.1.1.1"]',
	'settings.value.pools':
		'"{name}" precisa ser uma lista de faixas, cada uma com "base" como "10.200.0.0/16" e "size" como 24',
	'settings.value.map-of-texts': 'todos os valores em "{name}" precisam ser textos entre aspas',
	'settings.value.map-of-truths': 'todos os valores em "{name}" precisam ser true ou false',
	'settings.value.map': '"{name}" precisa ser um grupo de configurações entre chaves',
	'settings.value.word': '"{name}" não pode ser "{value}"; aceita {words}',
	'settings.value.driver':
		'O Docker não conhece o driver de armazenamento "{value}"; "{near}" é parecido',
	'settings.value.mirror':
		'um espelho de registro começa com http:// ou https://; aqui está "{value}"',
	'settings.value.label': 'um rótulo tem a forma name=value; aqui está "{value}"',
	'settings.conflict':
		'"{name}" também é definido por {flag} na linha {line} de /etc/conf.d/docker; o Docker só o aceita de um lugar',
	'settings.unknown-flag': 'o dockerd não conhece a opção {flag}',
	'settings.unknown-flag.near': 'o dockerd não conhece a opção {flag}; {near} é parecida',
	'settings.open':
		'{host} permite que qualquer um que alcance esta porta pela rede aja como root nesta máquina',
	'settings.open-local': '{host} permite que todo usuário e programa desta máquina aja como root',

	// en/resume.ts
	'resume.nothing': 'Não há execução inacabada. Nada foi feito.',
	'resume.was-undo': 'A execução inacabada era um desfazer; ela continua.',
	'resume.is-undo': 'Um desfazer anterior não chegou ao fim.',
	'resume.go-on-undo-plain': 'Continuar a desfazer',
	'resume.found.short': 'Uma execução parou há {time}.',
	'resume.left.short': 'Falta desfazer:',
	'resume.stopped-here': 'Uma execução anterior parou aqui: {stage}, há {time}.',
	'resume.stopped-here.short': 'Parada: {stage}, há {time}.',
	'resume.found': 'Uma execução anterior não chegou ao fim, há {time}.',
	'resume.stopped-undo': 'Um desfazer anterior não chegou ao fim, há {time}.',
	'resume.stopped-undo.short': 'Um desfazer parou, há {time}.',
	'resume.looking': 'olhando o que mudou desde então, {time}',
	'resume.left': 'O que falta desfazer, nesta ordem:',
	'resume.row': '{word}  {stage}  {detail}',
	'resume.why': 'Por quê: {why}',
	'resume.why.label': 'Causa',
	'resume.since.label': 'Desde',
	'resume.next.label': 'Agora',
	'resume.since.count': '{count} diferenças: {first}; mais com d',
	'resume.next':
		'O plano é refeito a partir da máquina como está agora, e mostrado antes de cada passo.',
	'resume.next.short': 'plano novo, passo a passo',
	'resume.next.repair.short': 'apk fix, depois um plano novo',
	'resume.next.repair':
		'Primeiro o apk conserta o que pode ter ficado pela metade (apk fix); depois o plano é refeito.',
	'resume.why.stopped': 'você a parou.',
	'resume.why.stopped.short': 'você a parou.',
	'resume.why.failed': 'um passo falhou.',
	'resume.why.failed.short': 'um passo falhou.',
	'resume.why.act-failed.short': '"{shell}" falhou.',
	'resume.why.cut.short': 'encerrada de fora, ou terminal fechado.',
	'resume.why.cut-in.short': 'encerrada de fora em "{shell}".',
	'resume.why.power.short': 'a máquina caiu.',
	'resume.why.power-in.short': 'a máquina caiu em "{shell}".',
	'resume.why.act-failed': '"{shell}" falhou.',
	'resume.why.cut':
		'o programa foi encerrado de fora, ou seu terminal foi fechado, entre dois comandos.',
	'resume.why.cut-in':
		'o programa foi encerrado de fora, ou seu terminal foi fechado, durante "{shell}". Não se sabe como esse comando terminou.',
	'resume.why.power': 'a máquina caiu entre dois comandos e foi ligada de novo.',
	'resume.why.power-in':
		'a máquina caiu durante "{shell}" e foi ligada de novo. Não se sabe como esse comando terminou.',
	'resume.since.nothing': 'Desde então nada mudou que importe para o Docker.',
	'resume.since.nothing.short': 'nada que importe para o Docker',
	'resume.since.unknown.short': 'não se sabe: diário antigo',
	'resume.since.count.short': '{count} diferenças, ver d',
	'resume.since.unknown': 'Não se sabe o que mudou desde então: o diário é de uma versão antiga.',
	'resume.since': 'Desde o início da execução isto mudou, além do que ela fez:',
	'resume.planned-again': 'O que resta é planejado de novo a partir da máquina como está agora.',
	'resume.mend-question': 'Consertar agora?',
	'resume.question': 'O que fazer?',
	'resume.go-on': 'Continuar com: {stage}',
	'resume.anew': 'Começar do início',
	'resume.undo.note': 'mostrado antes',
	'resume.go-on-undo': 'Continuar a desfazer ({count?falta:faltam} {count})',
	'resume.go-on-undo-none': 'Concluir o desfazer (nada resta)',
	'resume.undo': 'Desfazer o feito ({count} {count?mudança:mudanças})',
	'resume.details': 'Execução anterior',
	'resume.details.begun': 'Início',
	'resume.details.stopped': 'Fim',
	'resume.details.command': 'Pedido',
	'resume.details.command.value': '{command}, da versão {version}',
	'resume.details.run': 'Nome',
	'resume.details.choices': 'Decidido',
	'resume.details.choices.value': 'runlevel {runlevel}; {compose}; grupo docker: {users}',
	'resume.details.compose': 'com compose',
	'resume.details.no-compose': 'sem compose',
	'resume.details.nobody': 'ninguém',
	'resume.details.acts': 'O que ela fez',
	'resume.details.no-acts': 'Nada que não tenha sido desfeito.',
	'resume.details.since': 'O que mudou desde o início',
	'resume.details.undo': 'O que seria desfeito, o mais novo primeiro',
	'resume.details.no-undo': 'Nada.',
	'resume.act.succeeded': 'feito',
	'resume.act.failed': 'falhou',
	'resume.act.timed-out': 'demorou demais',
	'resume.act.stopped': 'parado',
	'resume.act.unknown': 'fim desconhecido',
	'resume.needs-root':
		'Continuar uma execução precisa de root. Nada foi feito. Digite: su -c "alpine-docker-wizard resume"',
	'resume.repair.title': 'Consertar o que ficou pela metade',
	'resume.repair.reason':
		'Um comando foi iniciado e não se sabe como acabou. Ele não é repetido às cegas: primeiro se conserta o que pode ter ficado pela metade.',
	'resume.repair.undo': 'Nada a desfazer: só conserta.',
	'resume.apk-fix.reason':
		'Faz o apk consertar pacotes que uma interrupção pode ter deixado instalados pela metade.',
	'resume.rc-update.reason':
		'Faz o OpenRC ler de novo do que cada serviço precisa: pacotes podem ter chegado sem ninguém olhar.',
	'differs.restarted': 'a máquina foi reiniciada',
	'differs.kernel': 'kernel {before} -> {now}',
	'differs.world': 'pacotes pedidos: {changes}',
	'differs.packages': 'pacotes instalados: {changes}',
	'differs.runlevels': 'serviços em runlevels: {changes}',
	'differs.file': '{path} é outro',
	'differs.group': 'grupo docker: {before} -> {now}',

	// en/undo.ts
	'undo.conflict': '{path} foi alterado por outra pessoa desde então.',
	'undo.three-way':
		'Cada linha tem um x onde está: antes da mudança, como este programa a deixou, e agora.',
	'undo.three-way.before': 'antes',
	'undo.three-way.ours': 'nosso',
	'undo.three-way.now': 'agora',
	'undo.three-way.no-file.before': 'Antes esse arquivo não existia.',
	'undo.three-way.no-file.ours': 'Este programa havia removido o arquivo.',
	'undo.three-way.no-file.now': 'Agora esse arquivo não existe.',
	'undo.conflict.question': 'O que fazer com {path}?',
	'undo.conflict.merge': 'Desfazer só o que este programa mudou',
	'undo.conflict.leave': 'Deixar o arquivo como está',
	'undo.conflict.replace': 'Repor o arquivo antigo; o que mudou desde então se perde',
	'undo.conflict.edit': 'Editar você mesmo o arquivo: o que você deixar nele é gravado',
	'undo.edited': 'Isto é o que você digitou, comparado com o arquivo como está:',
	'undo.edited.nothing': 'Você não mudou nada. O arquivo fica como está.',
	'undo.edited.question': 'Gravar isto?',
	'undo.edited.write': 'Gravar quando o desfazer chegar a este arquivo',
	'undo.edited.again': 'Editar de novo',
	'undo.will-stay': 'Isto fica de propósito:',
	'undo.data.intro': '{path} tem {size} de imagens, contêineres e volumes. Eles ficam.',
	'undo.data.question': 'Para apagar tudo para sempre, digite {word}; Enter mantém:',
	'undo.data.title': 'Apagar imagens, contêineres e volumes',
	'undo.data.reason': 'Apaga tudo em {path}, como você pediu ao digitar.',
	'undo.data.undo': 'Isto não pode ser desfeito.',
	'undo.meanwhile': 'O diário mudou nesse meio-tempo. Nada foi desfeito; peça de novo.',
	'undo.stays': 'Fica:',
	'undo.stays.data': '{path}: imagens, contêineres e volumes',
	'undo.stays.sized-data': '{path}: {size} de imagens, contêineres e volumes',
	'undo.stays.path': '{path}',
	'undo.stays.kernel':
		'até o próximo boot: regras do firewall, a ponte docker0, o encaminhamento de IP',
	'undo.as-before': 'Pacotes, runlevels e repositórios estão como eram.',
	'undo.differs': 'Diferente de antes da primeira mudança:',
	'stage.undo': 'Desfazer',
	'header.undo': 'desfazer',
	'undo.rail': 'Desfazer o que este programa fez, o mais novo primeiro',
	'undo.looking': 'Olhando o diário e a máquina, {time}',
	'undo.list.title': 'O que será desfeito',
	'undo.list.count': '{count} mudanças, a mais nova primeiro',
	'undo.list.others': 'mais {count}, veja "Ver cada mudança"',
	'undo.stays.label': 'Fica',
	'undo.item.changed': 'mudado desde então por outra pessoa',
	'undo.item.open': 'mudado desde então: decida',
	'undo.decided.merge': 'só a nossa mudança sai',
	'undo.decided.leave': 'fica como está',
	'undo.decided.replace': 'o arquivo antigo volta',
	'undo.decided.typed': 'o que você digitou é escrito',
	'undo.choice.take': 'Desfazer {count} {count?mudança:mudanças}',
	'undo.choice.asks': 'antes pergunta {count?de:sobre} {count} {count?arquivo:arquivos}',
	'undo.choice.file': 'Decidir sobre {path}',
	'undo.choice.open': 'mudado desde então',
	'undo.choice.acts': 'Ver cada mudança',
	'undo.choice.acts.note': 'com o comando ou as diferenças',
	'undo.choice.data': 'Apagar também imagens, contêineres e volumes',
	'undo.choice.data.sized-note': '{size}; pede uma palavra',
	'undo.choice.data.note': 'pede uma palavra',
	'undo.choice.keep-data': 'Manter imagens, contêineres e volumes',
	'undo.choice.go-on': 'Continuar desfazendo',
	'undo.word.title': 'Apagar imagens, contêineres e volumes',
	'undo.word.what': 'Tudo em {path} ({size}) é apagado quando chegar a vez.',
	'undo.word.unsized': 'Tudo em {path} é apagado quando chegar a vez.',
	'undo.word.asks': 'Para apagar tudo para sempre, digite {word} e tecle Enter.',
	'undo.word.refused': 'Essa não é a palavra. Nada é apagado; Esc volta.',
	'undo.compare.title': 'O arquivo em três estados',
	'undo.compare.typed': 'O que você digitou, comparado com o arquivo como está',
	'undo.compare.more': 'mais {count} {count?linha:linhas}, tecle d',
	'undo.end.partly': 'Nem tudo foi desfeito.',
	'undo.end.stopped': 'Parou porque você pediu. O que foi desfeito até aqui continua desfeito.',
	'undo.end.dry-run': 'Nada foi desfeito: era um ensaio.',
	'undo.end.unknown':
		'Não se sabe como a máquina era antes da primeira mudança: o diário é de uma versão antiga.',
	'key.compare': 'Mostrar a comparação inteira',
	'key.compare.short': 'tudo',
	'key.undo.merge': 'Desfazer só o que este programa mudou no arquivo',
	'key.undo.leave': 'Deixar o arquivo como está',
	'key.undo.replace': 'Pôr o arquivo antigo de volta',
	'key.undo.edit': 'Editar o arquivo você mesmo',
	'undo.question': 'Desfazer isto?',
	'undo.not-begun': 'Nada foi desfeito.',
	'undo.stays.sized-path': '{path}: {size}',
	'differs.space': 'espaço livre em {mount}: {before} -> {now}',
	'undo.list.count.short': '{count} {count?mudança:mudanças}',
	'undo.looking.short': 'Olhando, {time}',
	'undo.data.decided': '{path} é apagado quando tudo é desfeito.',
	'differs.space.installed': 'espaço livre em {mount}: {before} -> {now}, com o que foi instalado',
	'key.suspend': 'Pôr o assistente de lado; "fg" no shell o traz de volta',
} as const satisfies Translation;
