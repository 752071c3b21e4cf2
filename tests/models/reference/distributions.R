# Reference numbers for tests/models/test_distributions.py, from R's own distributions.
#   Rscript tests/models/reference/distributions.R > tests/models/reference/distributions.json
# The tests read the JSON; R is needed only to make it anew.

freedoms <- c(1, 2, 3, 4, 5, 7, 9, 12, 19, 30, 31, 32, 33, 40, 60, 99, 150, 400, 999, 2500, 10000)
shares <- c(1e-12, 1e-6, 0.0005, 0.005, 0.025, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95, 0.975, 0.995, 0.9995)
ratios <- c(0.01, 0.2, 0.5, 0.8, 0.95, 1, 1.05, 1.3, 2, 4)
sizes <- c(1e-6, 0.01, 0.3, 0.9, 1.5, 1.73, 1.74, 2, 2.6, 4, 8, 30)

row <- function(...) paste0("[", paste(sprintf("%.17g", c(...)), collapse = ", "), "]")
rows <- function(lines) cat(paste(lines, collapse = ",\n"))

cat("{\n")
cat(sprintf('"made_by": "%s; see distributions.R",\n', R.version.string))
cat('"normal": [\n')
rows(sapply(shares, function(p) row(p, qnorm(p))))
cat('],\n"chi_square": [\n')
rows(unlist(lapply(freedoms, function(df) sapply(ratios * df, function(x) {
  row(df, x, pchisq(x, df), pchisq(x, df, lower.tail = FALSE))
}))))
cat('],\n"chi_square_quantiles": [\n')
rows(unlist(lapply(freedoms, function(df) sapply(shares, function(p) {
  row(df, p, qchisq(p, df), qchisq(p, df, lower.tail = FALSE))
}))))
cat('],\n"student_t": [\n')
rows(unlist(lapply(freedoms, function(df) sapply(sizes, function(x) {
  row(df, x, pt(x, df), pt(x, df, lower.tail = FALSE))
}))))
cat('],\n"student_t_quantiles": [\n')
rows(unlist(lapply(freedoms, function(df) sapply(shares, function(p) row(df, p, qt(p, df))))))
cat("]\n}\n")
