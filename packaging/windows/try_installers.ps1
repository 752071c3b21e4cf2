# Install Onset without a question, as one person and by the MSI for all; try it, remove it, and see that nothing is left.
#
#   packaging\windows\try_installers.ps1 1.2.3
param([Parameter(Mandatory)][string]$Version)
$ErrorActionPreference = "Stop"

function Invoke-Quietly([string]$Program, [string[]]$Words) {
    $code = (Start-Process $Program $Words -Wait -PassThru).ExitCode
    if ($code) { throw "$Program ended with $code." }
}

function Test-Installed([string]$Folder) {
    Invoke-Quietly "$Folder\onset.exe" "selftest"
}

function Assert-Gone([string]$Folder) {
    Start-Sleep -Seconds 5
    if (Test-Path $Folder) { throw "$Folder is still there." }
}

$personal = "$env:LOCALAPPDATA\Programs\Onset"
$silent = "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"
Invoke-Quietly "dist\onset-$Version-windows-x64-setup.exe" ($silent + "/CURRENTUSER")
Test-Installed $personal
Invoke-Quietly "$personal\unins000.exe" $silent
Assert-Gone $personal

$shared = "$env:ProgramFiles\Onset"
$package = Resolve-Path "dist\onset-$Version-windows-x64.msi"
Invoke-Quietly msiexec ("/i", "`"$package`"", "ALLUSERS=1", "/qn", "/norestart")
Test-Installed $shared
Invoke-Quietly msiexec ("/x", "`"$package`"", "/qn", "/norestart")
Assert-Gone $shared
