# Reference numbers for tests/models/test_effect_size.py, from software that is not ours.
#   Rscript tests/models/reference/effect_sizes.R > tests/models/reference/effect_sizes.json
# The tests read the JSON; R (with metafor) is needed only to make it anew.
suppressPackageStartupMessages(library(metafor))

# mean, SD and n of both groups. The first is the worked example of Borenstein et al. (2009), chapter 4; then
# groups of two, unequal sizes, no difference, an effect of several standard deviations, decimals, thousands.
groups <- data.frame(
  m1 = c(103, 1, 5.92, 16.9, 0, -30, -16.4, 8.25, 21.3),
  sd1 = c(5.5, 2, 4.08, 8.0, 1, 4, 9.15, 5.81, 0.01),
  n1 = c(50, 2, 12, 19, 7, 40, 12, 324, 3),
  m2 = c(100, 3, 12.89, 16.9, 0, -2, -5.7, 8.88, 21.2),
  sd2 = c(4.5, 1.5, 5.39, 10.1, 3, 5, 10.28, 5.87, 0.2),
  n2 = c(50, 2, 11, 18, 90, 41, 33, 329, 2500)
)
smd <- escalc(measure = "SMD", m1i = m1, sd1i = sd1, n1i = n1, m2i = m2, sd2i = sd2, n2i = n2, data = groups)
md <- escalc(measure = "MD", m1i = m1, sd1i = sd1, n1i = n1, m2i = m2, sd2i = sd2, n2i = n2, data = groups)
smd_interval <- summary(smd)
md_interval <- summary(md)

# Events and people of both groups: common, rare, unequal sizes, no events in one group or in both, everybody, one each.
counts <- data.frame(
  a = c(12, 4, 1, 0, 15, 0, 20, 0, 30, 1, 0, 1499),
  n1 = c(20, 123, 7, 20, 15, 18, 20, 2500, 31, 1, 1, 3000),
  c = c(5, 11, 300, 3, 9, 0, 25, 7, 30, 0, 1, 1520),
  n2 = c(20, 139, 450, 22, 15, 17, 25, 2400, 34, 1, 1, 3000)
)
of_counts <- function(measure) {
  dat <- escalc(measure = measure, ai = counts$a, n1i = counts$n1, ci = counts$c, n2i = counts$n2)
  summary(dat)
}
ratios <- list(rr = of_counts("RR"), or = of_counts("OR"), rd = of_counts("RD"))

shares <- data.frame(
  events = c(0, 1, 4, 8, 81, 15, 20, 1, 1499, 0, 1),
  total = c(20, 29, 20, 20, 263, 148, 20, 1, 3000, 1, 100000)
)

number <- function(value) sprintf("%.17g", as.numeric(value))
rows <- function(lines) cat(paste(lines, collapse = ",\n"), "\n")

cat("{\n")
cat(sprintf(
  '"made_by": "%s, metafor %s; see effect_sizes.R",\n',
  R.version.string, as.character(packageVersion("metafor"))
))
cat('"groups": [\n')
rows(sapply(seq_len(nrow(groups)), function(i) sprintf(
  paste0(
    '{"mean": %s, "sd": %s, "n": %d, "mean_against": %s, "sd_against": %s, "n_against": %d,\n',
    ' "smd": {"effect": %s, "variance": %s, "low": %s, "high": %s},\n',
    ' "md": {"effect": %s, "variance": %s, "low": %s, "high": %s}}'
  ),
  groups$m1[i], groups$sd1[i], as.integer(groups$n1[i]),
  groups$m2[i], groups$sd2[i], as.integer(groups$n2[i]),
  number(smd$yi[i]), number(smd$vi[i]), number(smd_interval$ci.lb[i]), number(smd_interval$ci.ub[i]),
  number(md$yi[i]), number(md$vi[i]), number(md_interval$ci.lb[i]), number(md_interval$ci.ub[i])
)))
cat('],\n"counts": [\n')
rows(sapply(seq_len(nrow(counts)), function(i) {
  effects <- sapply(names(ratios), function(name) sprintf(
    ' "%s": {"effect": %s, "variance": %s, "low": %s, "high": %s}', name,
    number(ratios[[name]]$yi[i]), number(ratios[[name]]$vi[i]),
    number(ratios[[name]]$ci.lb[i]), number(ratios[[name]]$ci.ub[i])
  ))
  sprintf(
    '{"events": %d, "total": %d, "events_against": %d, "total_against": %d,\n%s}',
    as.integer(counts$a[i]), as.integer(counts$n1[i]), as.integer(counts$c[i]), as.integer(counts$n2[i]),
    paste(effects, collapse = ",\n")
  )
}))
cat('],\n"shares": [\n')
rows(sapply(seq_len(nrow(shares)), function(i) {
  interval <- suppressWarnings(prop.test(shares$events[i], shares$total[i], correct = FALSE)$conf.int)
  sprintf('{"events": %d, "total": %d, "low": %s, "high": %s}',
    as.integer(shares$events[i]), as.integer(shares$total[i]), number(interval[1]), number(interval[2]))
}))
cat("]\n}\n")
