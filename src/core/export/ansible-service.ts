/** The text of the exported playbook from Docker's settings to the end; it goes on from PLAYBOOK. */
export const PLAYBOOK_SERVICE = `
    # dockerd fetches images itself and knows nothing of this environment: its own file says it.
    - name: Look whether Docker has settings
      ansible.builtin.stat:
        path: /etc/docker/daemon.json
      register: settings_file

    - name: Read them
      ansible.builtin.slurp:
        src: /etc/docker/daemon.json
      register: settings_text
      when: settings_file.stat.exists

    - name: Compare them with what is wanted
      ansible.builtin.set_fact:
        settings_now: "{{ now }}"
        settings_new: "{{ now | combine(mirrors if registry_mirror != '' else {}) | combine(proxies if proxies.proxies and 'proxies' not in now else {}) }}"
      vars:
        now: "{{ (settings_text.content | default('') | b64decode | trim | default('{}', true)) | from_json }}"
        mirrors:
          registry-mirrors: "{{ [registry_mirror] + (now['registry-mirrors'] | default([]) | reject('equalto', registry_mirror) | list) }}"
        proxies:
          proxies: "{{ dict(proxy | dict2items | map(attribute='key') | map('replace', '_', '-') | zip(proxy.values())) }}"

    - name: Make the folder of Docker's settings, which Alpine does not make
      ansible.builtin.file:
        path: /etc/docker
        state: directory
        mode: "0755"
      when: settings_new != settings_now

    - name: Give Docker these settings, if it takes them
      ansible.builtin.copy:
        dest: /etc/docker/daemon.json
        content: "{{ settings_new | to_nice_json(indent=2) }}\\n"
        # Everybody may read settings, but not a password in them.
        mode: "{{ '0600' if '@' in proxy.values() | join else '0644' }}"
        validate: dockerd --validate --config-file %s
      register: settings
      when:
        - settings_new != settings_now
        - not (ansible_check_mode and (installed is changed or installed is skipped))

    - name: Take Docker out of the other runlevel
      ansible.builtin.file:
        path: "/etc/runlevels/{{ 'boot' if runlevel == 'default' else 'default' }}/docker"
        state: absent
      when: move

    - name: Start Docker now and at every boot
      ansible.builtin.service:
        name: docker
        runlevel: "{{ runlevel }}"
        enabled: true
        state: "{{ 'restarted' if settings is changed else 'started' }}"
      when: not (ansible_check_mode and (installed is changed or installed is skipped))

    - name: Let users use Docker, which makes them able to act as root
      ansible.builtin.user:
        name: "{{ item }}"
        groups: docker
        append: true
        create_home: false
      loop: "{{ users }}"
      when: not (ansible_check_mode and (installed is changed or installed is skipped))

    # OpenRC says "started" while a daemon crashes and is restarted, so the daemon itself is asked.
    - name: Wait until the daemon answers
      ansible.builtin.command: docker version --format '{{ '{{' }}.Server.Version{{ '}}' }}'
      register: engine
      until: engine.rc == 0
      retries: 60
      delay: 1
      changed_when: false

    - name: Run a container of the box's own BusyBox, which needs no registry
      ansible.builtin.shell: |
        set -e
        set -- bin/busybox
        for loader in /lib/ld-musl-*; do [ ! -e "$loader" ] || set -- "$@" "\${loader#/}"; done
        tar -c -h -f - -C / "$@" | docker import - alpine-docker-wizard/selftest >/dev/null
        docker run --rm --network none alpine-docker-wizard/selftest /bin/busybox echo it runs || code=$?
        docker rmi -f alpine-docker-wizard/selftest >/dev/null
        exit "\${code:-0}"
      register: own
      changed_when: false
      failed_when: own.rc != 0 or 'it runs' not in own.stdout
      when: not ansible_check_mode

    - name: Take the images of the kit
      ansible.builtin.shell: |
        if [ -f {{ kit_on_box }}/images.tar ] && ! docker image inspect hello-world >/dev/null 2>&1; then
          docker load -i {{ kit_on_box }}/images.tar
        fi
      register: images
      changed_when: images.stdout != ''
      when: kit != '' and not ansible_check_mode

    - name: Run a container out of the registry
      ansible.builtin.command: docker run --rm hello-world
      register: hello
      changed_when: false
      failed_when: "'Hello from Docker!' not in hello.stdout"
      when: network and not ansible_check_mode

    # A box that runs from memory forgets all of it at a reboot unless Alpine's own tools keep it.
    - name: Keep Docker over a reboot
      ansible.builtin.shell: |
        set -e
        [ "$(awk '$2 == "/" {type = $3} END {print type}' /proc/mounts)" = tmpfs ] || exit 0
        media=$(sed -n 's/^[[:blank:]]*LBU_MEDIA="\\{0,1\\}\\([A-Za-z0-9_.-]*\\).*/\\1/p' /etc/lbu/lbu.conf | tail -n 1)
        grep -q " /media/\${media:-none} " /proc/mounts || { echo 'lbu has no medium: see setup-lbu' >&2; exit 1; }
        [ -e /etc/apk/cache ] || setup-apkcache "/media/$media/cache"
        apk cache download
        [ -z "$(lbu status)" ] || { lbu commit; echo kept; }
      register: kept
      changed_when: "'kept' in kept.stdout"
      when:
        - keep
        - not ansible_check_mode

    - name: Say what works now
      ansible.builtin.debug:
        msg: "Docker {{ engine.stdout }} works on {{ inventory_hostname }}."
      when: not ansible_check_mode
`;
