// Citeproc
