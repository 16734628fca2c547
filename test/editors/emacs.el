;;; Drives Emacs with Eglot as a person would: opens a file, waits, chooses a code action.  -*- lexical-binding: t -*-
;; $MEDCHECK_DRIVE names a JSON file that says what to do (see drive.ts); what happened is written beside it, as '.out'.
(require 'json)
(require 'eglot)
(require 'flymake)
(require 'cl-lib)
(require 'yaml-mode)

(defvar drive-file (getenv "MEDCHECK_DRIVE"))
(defvar drive-task (with-temp-buffer
                     (insert-file-contents drive-file)
                     (json-parse-buffer :object-type 'alist :array-type 'list)))

(defun drive-await (what holds)
  "Wait until HOLDS returns a value, and return it; WHAT is for the error."
  (let ((deadline (+ (float-time) (/ (alist-get 'deadline drive-task) 1000.0))) value)
    (while (not (setq value (funcall holds)))
      (when (> (float-time) deadline) (error "not in time: %s" what))
      (accept-process-output nil 0.02))
    value))

(defun drive-place (position)
  "POSITION as (LINE . CHARACTERS), both from 0."
  (save-excursion (goto-char position) (cons (1- (line-number-at-pos)) (- position (line-beginning-position)))))

(defun drive-finding (diagnostic)
  "What an author sees of a Flymake DIAGNOSTIC."
  (let ((beg (drive-place (flymake-diagnostic-beg diagnostic)))
        (end (drive-place (flymake-diagnostic-end diagnostic)))
        (lsp (cdr (assq 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)))))
    `((line . ,(car beg)) (start . ,(cdr beg)) (endLine . ,(car end)) (end . ,(cdr end))
      (severity . ,(pcase (flymake-diagnostic-type diagnostic) ('eglot-error 1) ('eglot-warning 2) (_ 3)))
      (code . ,(plist-get lsp :code)) (message . ,(plist-get lsp :message)) (source . ,(plist-get lsp :source)))))

(defun drive-findings ()
  "The findings of the buffer. A command loop starts Flymake's checks; in batch mode there is none."
  (flymake-start)
  (mapcar #'drive-finding (flymake-diagnostics)))

(defun drive-with (code findings)
  "Those of FINDINGS that have this CODE."
  (cl-remove-if-not (lambda (finding) (equal (alist-get 'code finding) code)) findings))

(defun drive-run (step)
  "Do one STEP."
  (let-alist step
    (find-file .file)
    ;; (a running server takes further files of the project by itself)
    (unless (eglot-managed-p) (call-interactively #'eglot))
    (let* ((before (drive-await (concat "the findings of " .file)
                                (lambda () (let ((found (drive-findings)))
                                             (and (>= (length found) .count) found)))))
           (at (car (drive-with .code before)))
           (tick (buffer-chars-modified-tick))
           offered)
      (unless at (error "there is no finding %s" .code))
      (goto-char (point-min))
      (forward-line (alist-get 'line at))
      (forward-char (alist-get 'start at))
      ;; The list in which a person would choose.
      (cl-letf ((last-nonmenu-event ?\r) ; no mouse, no menu
                ((symbol-function 'completing-read)
                 (lambda (_prompt choices &rest _)
                   (setq offered (all-completions "" choices))
                   (or (cl-find-if (lambda (title) (string-prefix-p .title title)) offered)
                       (error "%s is not among %S" .title offered)))))
        (call-interactively #'eglot-code-actions))
      (drive-await (concat "the change by " .title) (lambda () (> (buffer-chars-modified-tick) tick)))
      ;; (the command loop would do so after the command)
      (eglot--signal-textDocument/didChange)
      (drive-await "the finding to go" (lambda () (null (drive-with .code (drive-findings)))))
      (let ((after (drive-findings)))
        (save-buffer)
        `((before . ,(vconcat before)) (offered . ,(vconcat offered)) (after . ,(vconcat after)))))))

(let ((report `((version . ,(format "Emacs %s" emacs-version)))) problem)
  (condition-case err
      (push `(steps . ,(vconcat (mapcar #'drive-run (alist-get 'steps drive-task)))) report)
    (error (setq problem (error-message-string err))
           (push `(problem . ,problem) report)))
  (with-temp-file (concat drive-file ".out") (insert (json-serialize report)))
  (kill-emacs (if problem 1 0)))
