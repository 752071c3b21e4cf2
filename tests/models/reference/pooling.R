# Reference numbers for tests/models/test_pooling.py, from R's metafor.
#   Rscript tests/models/reference/pooling.R > tests/models/reference/pooling.json
# The tests read the JSON; R (with metafor) is needed only to make it anew, which takes some minutes.
#
# metafor stops its searches early by default, so they are told to go on to rounding. Where the restricted likelihood has
# several peaks, metafor takes the first that it meets: it is told to start from the highest, found on a grid by its own
# log likelihood, and what it gives by itself is kept as "alone".
suppressPackageStartupMessages(library(metafor))
set.seed(20260)

number <- function(value) {
  if (is.null(value) || length(value) == 0 || is.na(value)) "null" else sprintf("%.13g", as.numeric(value))
}
numbers <- function(values) paste0("[", paste(sprintf("%.17g", as.numeric(values)), collapse = ", "), "]")

fit_model <- function(yi, vi, method, test, level, control) {
  suppressWarnings(rma.uni(yi, vi, method = method, test = test, level = 100 * level, control = control))
}

highest <- function(yi, vi, last) {
  places <- c(0, last * 10^seq(-9, 0, length.out = 400))
  heights <- sapply(places, function(tau2) as.numeric(logLik(rma.uni(yi, vi, tau2 = tau2))))
  list(place = places[which.max(heights)], height = max(heights))
}

fit_reml <- function(yi, vi, test, level, control) {
  fit <- try(fit_model(yi, vi, "REML", test, level, control), silent = TRUE)
  alone <- if (inherits(fit, "try-error")) NA else fit$tau2
  if (length(yi) > 1 && length(yi) <= 20) {
    top <- highest(yi, vi, 10 * var(yi) + 10 * max(vi))
    if (is.na(alone) || as.numeric(logLik(fit)) < top$height) {
      start <- c(control, list(tau2.init = top$place, ll0check = FALSE))
      fit <- fit_model(yi, vi, "REML", test, level, start)
    }
    stopifnot(as.numeric(logLik(fit)) >= top$height - 1e-9)
  }
  list(fit = fit, alone = alone)
}

one_result <- function(yi, vi, method, interval, level) {
  k <- length(yi)
  size <- (if (k > 1) var(yi) else 0) + mean(vi)
  control <- list(threshold = 1e-13 * size, maxiter = 20000, tol = 1e-14 * size, tau2.max = 1e5 * size)
  test <- if (interval == "normal") "z" else "knha"
  alone <- ""
  if (method == "REML") {
    found <- fit_reml(yi, vi, test, level, control)
    fit <- found$fit
    alone <- sprintf(', "alone": %s', number(found$alone))
  } else {
    fit <- fit_model(yi, vi, method, test, level, control)
  }
  predicted <- predict(fit)
  profile <- if (method != "FE" && k > 1) confint(fit, control = control)$random[1, ] else c(NA, NA, NA)
  sprintf(
    paste0(
      ' "%s %s": {"estimate": %s, "se": %s, "low": %s, "high": %s, "prediction_low": %s, "prediction_high": %s,\n',
      '  "tau2": %s, "tau2_low": %s, "tau2_high": %s, "i2": %s, "h2": %s, "q": %s, "q_p": %s%s,\n  "weights": [%s]}'
    ),
    method, interval, number(fit$beta), number(fit$se), number(fit$ci.lb), number(fit$ci.ub),
    number(predicted$pi.lb), number(predicted$pi.ub), number(fit$tau2), number(profile[2]), number(profile[3]),
    number(fit$I2), number(fit$H2), number(fit$QE), number(fit$QEp), alone,
    paste(sprintf("%.10g", head(as.numeric(weights(fit)), 20)), collapse = ", ")
  )
}

one_set <- function(name, yi, vi, level = 0.95) {
  stopifnot(length(yi) == length(vi), all(is.finite(yi)), all(vi > 0))
  results <- unlist(lapply(c("FE", "DL", "REML", "PM"), function(method) {
    sapply(c("normal", "hartung-knapp"), function(interval) one_result(yi, vi, method, interval, level))
  }))
  sprintf(
    '{"name": "%s", "level": %s, "effects": %s,\n "variances": %s,\n "results": {\n%s}}',
    name, level, numbers(yi), numbers(vi), paste(results, collapse = ",\n")
  )
}

of_effects <- function(name, dat, ...) {
  dat <- dat[!is.na(dat$yi) & !is.na(dat$vi) & dat$vi > 0, ]
  one_set(name, as.numeric(dat$yi), as.numeric(dat$vi), ...)
}
bcg <- function(measure) escalc(measure = measure, ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
tables <- function(measure, dat) escalc(measure = measure, ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat)
means <- function(measure) {
  escalc(measure = measure, m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)
}

published <- c(
  of_effects("dat.bcg, log risk ratio", bcg("RR")),
  of_effects("dat.bcg, log odds ratio at 99 %", bcg("OR"), level = 0.99),
  of_effects("dat.bcg, risk difference at 80 %", bcg("RD"), level = 0.8),
  of_effects("dat.raudenbush1985", dat.raudenbush1985),
  of_effects("dat.hine1989, risk difference", tables("RD", dat.hine1989)),
  of_effects("dat.hackshaw1998", dat.hackshaw1998),
  of_effects("dat.bangertdrowns2004", dat.bangertdrowns2004),
  of_effects("dat.normand1999, Hedges g", means("SMD")),
  of_effects("dat.normand1999, mean difference", means("MD")),
  of_effects("dat.li2007, log odds ratio", tables("OR", dat.li2007)),
  of_effects("dat.nielweise2007, log odds ratio with zero cells", tables("OR", dat.nielweise2007)),
  of_effects("dat.molloy2014, Fisher z", escalc(measure = "ZCOR", ri = ri, ni = ni, data = dat.molloy2014)),
  of_effects("dat.linde2005, log risk ratio", tables("RR", dat.linde2005)),
  of_effects("dat.cohen1981, Fisher z", escalc(measure = "ZCOR", ri = ri, ni = ni, data = dat.cohen1981)),
  of_effects("dat.pignon2000", data.frame(yi = dat.pignon2000$OmE / dat.pignon2000$V, vi = 1 / dat.pignon2000$V))
)

corners <- c(
  one_set("one trial", 0.4, 0.09),
  one_set("one trial at 90 %", -12.5, 3, level = 0.9),
  one_set("two that agree", c(0.1, 0.2), c(0.05, 0.02)),
  one_set("two that do not", c(-3, 4), c(0.05, 0.9)),
  one_set("two of equal variance", c(1, 2), c(0.1, 0.1)),
  one_set("three at 99.9 %", c(0.2, 0.9, -0.4), c(0.02, 0.03, 0.2), level = 0.999),
  one_set("all effects equal", rep(0.25, 6), c(0.1, 0.2, 0.05, 0.4, 0.01, 0.3)),
  one_set("all variances equal", c(-1, 0.5, 2, 3.5, 0), rep(0.3, 5)),
  one_set("better agreement than chance", c(0.1, 0.11, 0.09, 0.105, 0.098), c(0.2, 0.3, 0.25, 0.1, 0.4)),
  one_set("huge heterogeneity", c(-5000, 20, 3000, 900, -40, 7777), c(0.01, 0.02, 0.005, 0.1, 0.03, 0.5)),
  one_set("hardly any heterogeneity", c(0.1, 0.52, 0.3, -0.12, 0.45, 0.2), c(0.04, 0.05, 0.06, 0.04, 0.05, 0.05)),
  one_set("one trial outweighs all", c(0.3, 1, -2, 0.7), c(1e-8, 2, 3, 1)),
  one_set("in millions", c(1.2e6, 3.1e6, 0.4e6, 2.2e6), c(1e11, 2e11, 5e10, 3e11)),
  one_set("in millionths", c(1.2e-6, 3.1e-6, 0.4e-6, 2.2e-6), c(1e-13, 2e-13, 5e-14, 3e-13))
)

# Restricted likelihoods with two and three peaks; the first three of them metafor gets right by itself.
peaks <- c(
  one_set("two peaks, the second higher", c(6.88, -2.02, 145), c(0.00281, 14.2, 2470)),
  one_set("a peak, and zero higher", c(0.649, 48, 0.277), c(6.53, 297, 0.438)),
  one_set("two peaks, the second higher again", c(4.75, -1.2, -2.38, -52.9, 0.14), c(259, 0.0017, 0.015, 133, 0.502)),
  one_set("two peaks, the first higher", c(87, 2.26, -3.85, -0.0328), c(707, 3.6, 0.335, 0.0636)),
  one_set("two peaks and zero", c(-0.441, -0.43, -7.76, 0.848, 25.2), c(0.0141, 0.0433, 901, 0.272, 47)),
  one_set("three peaks", c(-4.03, -0.00382, -384, -5.54, 0.0697), c(5390, 5.01e-05, 10900, 0.844, 0.0031))
)

random_set <- function(name, k, tau, scale = 1, spread = 1) {
  vi <- signif(scale^2 * exp(rnorm(k, -2, spread)), 4)
  yi <- signif(rnorm(k, 0.3 * scale, sqrt(vi + (tau * scale)^2)), 5)
  one_set(name, yi, vi)
}
random <- c(
  unlist(lapply(c(2, 3, 4, 5, 7, 10, 15), function(k) {
    sapply(c(0, 0.3, 3), function(tau) random_set(sprintf("random, %g trials, tau %g", k, tau), k, tau, spread = 1.5))
  })),
  random_set("random, 12 trials, small unit", 12, 0.5, 1e-4),
  random_set("random, 12 trials, large unit", 12, 0.5, 1e4),
  random_set("random, 18 trials of very unlike size", 18, 0.5, 1, 4),
  random_set("random, 49 trials", 49, 0.4),
  random_set("random, 50 trials", 50, 0.4),
  random_set("random, 300 trials", 300, 0.2)
)

cat("{\n")
cat(sprintf(
  '"made_by": "%s, metafor %s; see pooling.R",\n', R.version.string, as.character(packageVersion("metafor"))
))
cat('"sets": [\n')
cat(paste(c(published, corners, peaks, random), collapse = ",\n"), "\n")
cat("]\n}\n")
