/**
 * The text of the exported playbook up to the installed packages, in the order in which it runs. It is written to be read: every
 * task says what it is for. Ansible's own modules do the work wherever one fits.
 */
export const PLAYBOOK = {
	head: (version: string, host: string) => `---
# Installs Docker on Alpine Linux and proves that it works, on one box or on many at once.
#
#   ansible-playbook -i inventory.ini docker-on-alpine.yml           does what is missing
#   ansible-playbook -i inventory.ini docker-on-alpine.yml --check   only says what it would do
#
# A second run changes nothing. Needs Ansible with the collection community.general on the machine
# that it is run from; on the boxes only a login as root over ssh. Made by alpine-docker-wizard ${version}.
#
# inventory.ini, one line for each box:
#
#   [alpine]
#   ${host}
#   192.0.2.11 ansible_user=alpine ansible_become=true ansible_become_method=community.general.doas
#
# --forks 30 works on thirty boxes at the same time.

- name: Docker on Alpine Linux
  hosts: alpine
  gather_facts: false
  vars:
    # Alpine keeps Python here; naming it spares a warning and a search.
    ansible_python_interpreter: /usr/bin/python3
`,
	tasks: `  # apk and the daemon learn of a proxy from this; boxes that need none leave it empty.
  environment: "{{ proxy }}"

  pre_tasks:
    - name: Look for Python, in which Ansible's modules are written
      ansible.builtin.raw: command -v python3
      register: python
      changed_when: false
      failed_when: python.rc not in [0, 1, 127]
      check_mode: false

    - name: Install Python, which Alpine keeps in its repository main
      ansible.builtin.raw: apk --wait 60 add python3
      when: python.rc != 0 and not ansible_check_mode

    - name: Say that a dry run cannot look into a box without Python
      ansible.builtin.debug:
        msg: There is no Python on this box yet. A real run installs it first.
      when: python.rc != 0 and ansible_check_mode

    - name: Leave such a box out of the dry run
      ansible.builtin.meta: end_host
      when: python.rc != 0 and ansible_check_mode

    - name: Ask the box what it is
      ansible.builtin.setup:
        gather_subset: [min]

    - name: Make sure that it is Alpine
      ansible.builtin.assert:
        that: ansible_facts.os_family == 'Alpine' or ansible_facts.distribution == 'Alpine'
        fail_msg: This is not Alpine Linux; nothing was done.
        quiet: true

  tasks:
    - name: Read the repositories file
      ansible.builtin.slurp:
        src: /etc/apk/repositories
      register: repositories_file
      when: repositories == 'fix'

    - name: Derive community from main, on the same server and of the same release
      ansible.builtin.set_fact:
        repository_lines: "{{ lines }}"
        community: "{{ lines | select('match', 'https?://.*/main/*\\\\s*$') | first | default('') | trim | regex_replace('main/*$', 'community') }}"
      vars:
        lines: "{{ (repositories_file.content | b64decode).splitlines() }}"
      when: repositories == 'fix'

    - name: Switch community on, where Alpine keeps docker
      ansible.builtin.lineinfile:
        path: /etc/apk/repositories
        regexp: '^#\\s*{{ community | regex_escape }}/*\\s*$'
        line: "{{ community }}"
        insertafter: '^https?://.*/main/*\\s*$'
      register: community_line
      when:
        - repositories == 'fix'
        - community != ''
        - repository_lines | select('match', '^' ~ (community | regex_escape) ~ '/*\\\\s*$') | length == 0

    - name: Use another mirror
      ansible.builtin.replace:
        path: /etc/apk/repositories
        regexp: '^https?://\\S+?/(v\\d+\\.\\d+|edge|latest-stable)/(main|community)/*[ \\t]*$'
        replace: '{{ mirror }}/\\1/\\2'
      register: mirror_line
      when: mirror != ''

    - name: See which packages are there
      ansible.builtin.command: "apk info -e {{ packages | join(' ') }}"
      register: present
      changed_when: false
      failed_when: false
      check_mode: false

    - name: Install Docker
      community.general.apk:
        name: "{{ packages }}"
        state: present
        update_cache: "{{ network }}"
      register: installed_here
      # A dry run has not really changed the repositories, so apk would not find the packages.
      when:
        - kit == ''
        - not (ansible_check_mode and (community_line is changed or mirror_line is changed))

    - name: Bring the kit to the box
      ansible.builtin.copy:
        src: "{{ kit }}/"
        dest: "{{ kit_on_box }}/"
        mode: preserve
      when: kit != '' and present.stdout_lines | length < packages | length

    # Each package is signed and checked as ever; world gets the plain names.
    - name: Install Docker from the kit
      ansible.builtin.command: >-
        apk --wait 60 --no-network --cache-dir {{ kit_on_box }}/cache
        --repositories-file {{ kit_on_box }}/repositories add {{ packages | join(' ') }}
      register: installed_from_kit
      changed_when: true
      when: kit != '' and present.stdout_lines | length < packages | length

    - name: Remember whether something was installed
      ansible.builtin.set_fact:
        installed: "{{ installed_from_kit if kit != '' else installed_here }}"
`,
} as const;
