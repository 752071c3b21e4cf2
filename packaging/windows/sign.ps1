# Sign files for Windows with the certificate in WINDOWS_CERTIFICATE (a .pfx in base64); nothing is signed without one.
# The time stamp comes from TIMESTAMP_SERVER: with it a signature stays good after the certificate has run out.
$ErrorActionPreference = "Stop"

if (-not $env:WINDOWS_CERTIFICATE) {
    Write-Output "Left unsigned: WINDOWS_CERTIFICATE is not set."
    exit 0
}
if (-not $env:TIMESTAMP_SERVER) {
    throw "TIMESTAMP_SERVER is not set."
}
$kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin\10.*\x64\signtool.exe"
$signtool = Get-ChildItem $kits | Sort-Object FullName | Select-Object -Last 1
$certificate = New-TemporaryFile
try {
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    & $signtool sign /f $certificate /p $env:WINDOWS_CERTIFICATE_PASSWORD /fd sha256 /td sha256 /tr $env:TIMESTAMP_SERVER $args
    if ($LASTEXITCODE) { throw "signtool ended with $LASTEXITCODE." }
}
finally {
    Remove-Item $certificate
}
