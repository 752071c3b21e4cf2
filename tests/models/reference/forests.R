# Reference numbers for tests/models/test_forest_reference.py, from R's metafor: what the shipped questions add up to.
#   python -m tests.models.reference.forest_facts > tests/models/reference/forest_facts.json
#   Rscript tests/models/reference/forests.R > tests/models/reference/forests.json
# The tests read the JSON; R (with metafor and jsonlite) is needed only to make it anew, where the content changed.
#
# Nothing is taken from the program but which facts stand in which row. An effect and its variance come from the numbers
# as they are printed: escalc where there are means or counts, else the standard error, the 95 % interval or the exact
# p value (Cochrane Handbook 6.3, 6.5.2). Several arms of a trial are put together by rma.mv with the whole covariance
# matrix, which must give what aggregate() gives. metafor stops its searches early by default and takes the first peak of
# the restricted likelihood, so it is told to go on, from the highest; see pooling.R.
suppressPackageStartupMessages({library(metafor); library(jsonlite)})

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
facts <- fromJSON(file.path(here, "forest_facts.json"), simplifyVector = FALSE)
`%or%` <- function(one, other) if (is.null(one)) other else one
pair <- function(values) as.numeric(unlist(values))

# --- one contrast ---------------------------------------------------------------------------------------------------

# How many of n people give a percentage as it is printed; an error where the print leaves a choice.
people_of <- function(figure, arm_n) {
  if (!is.null(figure$events)) return(pair(figure$events))
  n <- figure$n %or% arm_n
  printed <- format(figure$value, digits = 15)
  digits <- if (grepl(".", printed, fixed = TRUE)) nchar(sub(".*\\.", "", printed)) else 0
  fitting <- which(round(100 * (0:n) / n, digits) == figure$value) - 1
  stopifnot(length(fitting) == 1)
  c(fitting, n)
}

counts_of <- function(contrast) {
  figures <- contrast$figures
  beside <- if (length(figures) == 1) pair(figures[[1]]$events_against) else people_of(figures[[2]], contrast$against_n)
  list(own = people_of(figures[[1]], contrast$arm_n), beside = beside)
}

of_counts <- function(own, beside, measure) {
  name <- c("risk-ratio" = "RR", "odds-ratio" = "OR", "risk-difference" = "RD")[[measure]]
  escalc(name, ai = own[1], n1i = own[2], ci = beside[1], n2i = beside[2])
}

of_means <- function(figures, measure) {
  one <- figures[[1]]
  two <- figures[[2]]
  name <- if (measure == "mean-difference") "MD" else "SMD"
  escalc(name, m1i = one$value, sd1i = one$sd, n1i = one$n, m2i = two$value, sd2i = two$sd, n2i = two$n)
}

as_printed <- function(figure) {
  is_ratio <- grepl("ratio", figure$measure)
  on_scale <- if (is_ratio) log else identity
  error <- if (!is.null(figure$se) && !is_ratio) {
    figure$se
  } else if (!is.null(figure$low)) {
    (on_scale(figure$high) - on_scale(figure$low)) / (2 * qnorm(0.975))
  } else {
    abs(figure$value) / qnorm(as.numeric(figure$p) / 2, lower.tail = FALSE)
  }
  data.frame(yi = on_scale(figure$value), vi = error^2)
}

is_share <- function(figure) figure$measure %in% c("response", "remission")

effect_of <- function(contrast, measure) {
  first <- contrast$figures[[1]]
  made <- if (is_share(first)) {
    counts <- counts_of(contrast)
    of_counts(counts$own, counts$beside, measure)
  } else if (length(contrast$figures) == 2) {
    of_means(contrast$figures, measure)
  } else {
    as_printed(first)
  }
  c(as.numeric(made$yi), as.numeric(made$vi))
}

# --- several arms ---------------------------------------------------------------------------------------------------

squared_error <- function(mean) {
  if (is.null(mean)) return(NA)
  if (!is.null(mean$se)) return(mean$se^2)
  if (!is.null(mean$sd) && !is.null(mean$n)) mean$sd^2 / mean$n else NA
}

sizes_of <- function(contrast) {
  figures <- contrast$figures
  beside <- if (length(figures) == 2) figures[[2]]$n else figures[[1]]$n_against
  c(figures[[1]]$n %or% contrast$arm_n %or% NA, beside %or% contrast$against_n %or% NA)
}

# What the comparator's mean contributes to each difference with it.
shared_of <- function(contrasts, vi, measure) {
  errors <- sapply(seq_along(contrasts), function(i) {
    one <- contrasts[[i]]
    (vi[i] + squared_error(one$against_mean) - squared_error(one$arm_mean)) / 2
  })
  sizes <- sapply(contrasts, sizes_of)
  by_sizes <- vi * sizes[1, ] / (sizes[1, ] + sizes[2, ])
  for (found in list(if (measure == "mean-difference") errors else NA, by_sizes)) {
    shared <- mean(found)
    if (!is.na(shared) && shared > 0 && shared < min(vi)) return(shared)
  }
  min(vi) / 2
}

covariances <- function(contrasts, vi, measure) {
  against <- sapply(contrasts, function(one) one$against)
  V <- diag(vi, nrow = length(vi))
  for (one in unique(against)) {
    of_one <- which(against == one)
    if (length(of_one) > 1) {
      shared <- shared_of(contrasts[of_one], vi[of_one], measure)
      for (i in of_one) for (j in of_one) if (i != j) V[i, j] <- shared
    }
  }
  V
}

averaged <- function(yi, V) {
  fit <- rma.mv(yi, V)
  whole <- aggregate(escalc("GEN", yi = yi, vi = diag(V)), cluster = rep(1, length(yi)), V = V)
  stopifnot(abs(whole$yi - fit$beta) < 1e-10, abs(whole$vi - fit$se^2) < 1e-10)
  c(as.numeric(fit$beta), fit$se^2)
}

# Gleser and Olkin's own covariance of standardised differences, which the sizes of the arms come near.
gleser_olkin <- function(contrasts, yi, vi) {
  sizes <- sapply(contrasts, sizes_of)
  total <- sum(sizes[1, ]) + sizes[2, 1]
  V <- 1 / sizes[2, 1] + outer(yi, yi) / (2 * total)
  diag(V) <- 1 / sizes[1, ] + 1 / sizes[2, ] + yi^2 / (2 * total)
  averaged(yi, V)
}

effect_of_trial <- function(row, measure) {
  contrasts <- row$contrasts
  if (length(contrasts) == 1) return(list(effect = effect_of(contrasts[[1]], measure)))
  if (all(sapply(contrasts, function(one) is_share(one$figures[[1]])))) {
    counts <- lapply(contrasts, counts_of)
    once <- !duplicated(sapply(contrasts, function(one) one$against))
    own <- Reduce(`+`, lapply(counts, function(one) one$own))
    made <- of_counts(own, Reduce(`+`, lapply(counts[once], function(one) one$beside)), measure)
    return(list(effect = c(as.numeric(made$yi), as.numeric(made$vi))))
  }
  effects <- sapply(contrasts, effect_of, measure = measure)
  found <- list(effect = averaged(effects[1, ], covariances(contrasts, effects[2, ], measure)))
  if (measure == "standardised-mean-difference") found$exact <- gleser_olkin(contrasts, effects[1, ], effects[2, ])
  found
}

# --- what the trials add up to --------------------------------------------------------------------------------------

fit_model <- function(yi, vi, method, test) {
  size <- (if (length(yi) > 1) var(yi) else 0) + mean(vi)
  control <- list(threshold = 1e-13 * size, maxiter = 20000, tol = 1e-14 * size, tau2.max = 1e5 * size)
  if (method == "REML" && length(yi) > 1) {
    places <- c(0, (10 * var(yi) + 10 * max(vi)) * 10^seq(-9, 0, length.out = 100))
    heights <- sapply(places, function(tau2) as.numeric(logLik(rma.uni(yi, vi, tau2 = tau2))))
    control <- c(control, list(tau2.init = places[which.max(heights)]))
  }
  suppressWarnings(rma.uni(yi, vi, method = method, test = test, control = control))
}

number <- function(value) sprintf("%.13g", as.numeric(value))
numbers <- function(values) paste0("[", paste(number(values), collapse = ", "), "]")

pooled <- function(yi, vi, method, test) {
  fit <- fit_model(yi, vi, method, test)
  sprintf(
    '  "%s %s": {"estimate": %s, "low": %s, "high": %s, "tau2": %s, "i2": %s, "q": %s, "q_p": %s}',
    method, if (test == "z") "normal" else "hartung-knapp", number(fit$beta), number(fit$ci.lb), number(fit$ci.ub),
    number(fit$tau2), number(fit$I2), number(fit$QE), number(fit$QEp)
  )
}

one_plot <- function(plot) {
  found <- lapply(plot$rows, effect_of_trial, measure = plot$measure)
  effects <- sapply(found, function(one) one$effect)
  rows <- sapply(seq_along(found), function(i) {
    exact <- found[[i]]$exact
    more <- if (is.null(exact)) "" else sprintf(', "gleser_olkin": %s', numbers(exact))
    sprintf('  {"trial": "%s", "effect": %s%s}', plot$rows[[i]]$trial, numbers(effects[, i]), more)
  })
  ways <- expand.grid(method = c("REML", "DL", "PM", "FE"), test = c("z", "knha"), stringsAsFactors = FALSE)
  totals <- sapply(seq_len(nrow(ways)), function(i) pooled(effects[1, ], effects[2, ], ways$method[i], ways$test[i]))
  sprintf(
    '{"plot": "%s", "rows": [\n%s],\n "pooled": {\n%s}}',
    plot$plot, paste(rows, collapse = ",\n"), paste(totals, collapse = ",\n")
  )
}

cat("{\n")
cat(sprintf(
  '"made_by": "%s, metafor %s; see forests.R",\n', R.version.string, as.character(packageVersion("metafor"))
))
cat('"plots": [\n')
cat(paste(sapply(facts$plots, one_plot), collapse = ",\n"), "\n")
cat("]\n}\n")
