;; Tags lines, sixteen bytes at a time, as long as nothing in them may need care.
;; .ci/wasm.ts makes code.ts from this; plain-lines.ts says what is called how.
(module
  ;; 0: a table of 1024, see secret-names.ts; 1024: another, see secret-tokens.ts. 65536 and on: what
  ;; is read, then what is written.
  (memory (export "memory") 11)

  ;; Line feeds of the last call.
  (global $feeds (export "feeds") (mut i32) (i32.const 0))

  (func $isBlankAt (param $at i32) (result i32)
    (i32.or
      (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x20))
      (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x09))))

  (func $isQuoteAt (param $at i32) (result i32)
    (i32.or
      (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x22))
      (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x27))))

  (func $isBackslashAt (param $at i32) (result i32)
    (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x5c)))

  ;; The lowest five bits of the byte before this one and of this one: an index of a table.
  (func $lastTwo (param $at i32) (result i32)
    (i32.or
      (i32.shl
        (i32.and (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 31))
        (i32.const 5))
      (i32.and (i32.load8_u (local.get $at)) (i32.const 31))))

  ;; Whether a name before this ":" or "=" may be a secret's. Between them may be a quote, with
  ;; backslashes before it, and two blanks.
  (func $mayEndName (param $at i32) (result i32)
    (local.set $at (i32.sub (local.get $at) (i32.const 1)))
    (local.set $at (i32.sub (local.get $at) (call $isBlankAt (local.get $at))))
    (local.set $at (i32.sub (local.get $at) (call $isBlankAt (local.get $at))))
    (if (call $isQuoteAt (local.get $at))
      (then
        (local.set $at (i32.sub (local.get $at) (i32.const 1)))
        (local.set $at (i32.sub (local.get $at) (call $isBackslashAt (local.get $at))))
        (local.set $at (i32.sub (local.get $at) (call $isBackslashAt (local.get $at))))
        (local.set $at (i32.sub (local.get $at) (call $isBackslashAt (local.get $at))))))
    (i32.and
      ;; The table takes digits for letters: "33" for "ss".
      (i32.gt_u (i32.load8_u (local.get $at)) (i32.const 0x40))
      (i32.load8_u (call $lastTwo (local.get $at)))))

  ;; Whether a token may have this "_" or "-" in it, by the two letters before it: "hp_", "xb-".
  (func $mayBeToken (param $at i32) (result i32)
    (i32.load8_u offset=1024 (call $lastTwo (i32.sub (local.get $at) (i32.const 1)))))

  ;; Whether a word of options may begin behind this byte: a blank, a quote, a bracket, a comma.
  (func $mayBeforeOption (param $byte i32) (result i32)
    (i32.or
      (i32.or
        (i32.le_u (local.get $byte) (i32.const 0x20))
        (i32.eq (local.get $byte) (i32.const 0x22)))
      (i32.or
        (i32.or
          (i32.eq (local.get $byte) (i32.const 0x27))
          (i32.eq (local.get $byte) (i32.const 0x28)))
        (i32.or
          (i32.eq (local.get $byte) (i32.const 0x2c))
          (i32.eq (local.get $byte) (i32.const 0x5b))))))

  ;; Whether the word from here on has one of "a", "p", "P", "u", "U", "w": an option with a secret may.
  (func $mayBeOption (param $at i32) (result i32)
    (local $end i32) (local $byte i32)
    (local.set $end (i32.add (local.get $at) (i32.const 24)))
    (loop $next
      (local.set $byte (i32.load8_u (local.get $at)))
      (if
        (i32.or
          (i32.or
            (i32.eq (local.get $byte) (i32.const 0x61))
            (i32.eq (i32.or (local.get $byte) (i32.const 0x20)) (i32.const 0x70)))
          (i32.or
            (i32.eq (i32.or (local.get $byte) (i32.const 0x20)) (i32.const 0x75))
            (i32.eq (local.get $byte) (i32.const 0x77))))
        (then (return (i32.const 1))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $next
        (i32.and
          (i32.lt_u (local.get $at) (local.get $end))
          (i32.or
            (i32.gt_u (local.get $byte) (i32.const 0x2f))
            (i32.eq (local.get $byte) (i32.const 0x23))))))
    (i32.const 0))

  ;; Whether the byte at this place needs no care. It is no line feed, and one of those that are looked for.
  (func $isHarmless (param $at i32) (result i32)
    (local $byte i32)
    (local.set $byte (i32.load8_u (local.get $at)))
    ;; "-": but for "--", which may begin an option or a key, and where a token or options may be.
    (if (i32.eq (local.get $byte) (i32.const 0x2d))
      (then
        (if (i32.eq (i32.load8_u offset=1 (local.get $at)) (i32.const 0x2d))
          (then (return (i32.const 0))))
        (if (call $mayBeToken (local.get $at)) (then (return (i32.const 0))))
        (if (call $mayBeforeOption (i32.load8_u (i32.sub (local.get $at) (i32.const 1))))
          (then (return (i32.eqz (call $mayBeOption (i32.add (local.get $at) (i32.const 1)))))))
        (return (i32.const 1))))
    ;; "A": but for "AKIA", "ASIA" and "AIza". "J": but for "eyJ".
    (if (i32.eq (local.get $byte) (i32.const 0x41))
      (then
        (local.set $byte (i32.load offset=0 (local.get $at)))
        (return
          (i32.eqz
            (i32.or
              (i32.or
                (i32.eq (local.get $byte) (i32.const 0x41494b41))
                (i32.eq (local.get $byte) (i32.const 0x41495341)))
              (i32.eq (local.get $byte) (i32.const 0x617a4941)))))))
    (if (i32.eq (local.get $byte) (i32.const 0x4a))
      (then
        (return
          (i32.ne (i32.load16_u (i32.sub (local.get $at) (i32.const 2))) (i32.const 0x7965)))))
    ;; ":" and "=".
    (if (i32.or (i32.eq (local.get $byte) (i32.const 0x3a)) (i32.eq (local.get $byte) (i32.const 0x3d)))
      (then (return (i32.eqz (call $mayEndName (local.get $at))))))
    (if (i32.eq (local.get $byte) (i32.const 0x5f))
      (then (return (i32.eqz (call $mayBeToken (local.get $at))))))
    ;; A tab, ";", "<", ">", "?", and what is beyond ASCII but for what may begin C1.
    (i32.or
      (i32.or
        (i32.eq (local.get $byte) (i32.const 0x09))
        (i32.and (i32.gt_u (local.get $byte) (i32.const 0x3a)) (i32.lt_u (local.get $byte) (i32.const 0x40))))
      (i32.and (i32.gt_u (local.get $byte) (i32.const 0x7f)) (i32.ne (local.get $byte) (i32.const 0xc2)))))

  ;; Reads whole lines up to $end and writes them with the seven bytes of $tag before each but the
  ;; first. Returns the end of what was written, or 0.
  (func (export "tag") (param $at i32) (param $end i32) (param $to i32) (param $tag i64) (result i32)
    (local $bytes v128) (local $found i32) (local $place i32) (local $lineStart i32)
    (global.set $feeds (i32.const 0))
    (local.set $lineStart (local.get $at))
    (loop $sixteen
      (v128.store (local.get $to) (local.tee $bytes (v128.load (local.get $at))))
      (local.set $found
        (i8x16.bitmask
          (v128.or
            (v128.or
              ;; Signed: controls and all beyond ASCII.
              (i8x16.lt_s (local.get $bytes) (i8x16.splat (i32.const 0x20)))
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x7f))))
            (v128.or
              ;; From ":" to "@".
              (i8x16.lt_u
                (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x3a)))
                (i8x16.splat (i32.const 7)))
              (v128.or
                (v128.or
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x41)))
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x4a))))
                (v128.or
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2d)))
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5f)))))))))
      (block $isPlain
        (loop $next
          (br_if $isPlain (i32.eqz (local.get $found)))
          (local.set $place (i32.add (local.get $at) (i32.ctz (local.get $found))))
          (local.set $found (i32.and (local.get $found) (i32.sub (local.get $found) (i32.const 1))))
          (if (i32.eq (i32.load8_u (local.get $place)) (i32.const 0x0a))
            (then
              (local.set $place (i32.add (local.get $place) (i32.const 1)))
              ;; Longer than any real user, password and host of a URL.
              (if (i32.gt_u (i32.sub (local.get $place) (local.get $lineStart)) (i32.const 2048))
                (then (return (i32.const 0))))
              (global.set $feeds (i32.add (global.get $feeds) (i32.const 1)))
              (local.set $to (i32.add (local.get $to) (i32.sub (local.get $place) (local.get $at))))
              (local.set $at (local.get $place))
              (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (local.get $to))))
              (i64.store (local.get $to) (local.get $tag))
              (local.set $to (i32.add (local.get $to) (i32.const 7)))
              (local.set $lineStart (local.get $at))
              (br $sixteen)))
          (br_if $next (call $isHarmless (local.get $place)))
          (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br $sixteen))
    (unreachable)))
