; The Windows installer, by Inno Setup 6; windows.py gives the values:
;   iscc /DName="digitpad lite" /DPackage=digitpad-lite /DVersion=0.1.0 /DProgram=DIR /DOutput=DIR /DFile=NAME digitpad.iss
; It needs no administrator: without one it installs for the person alone.

[Setup]
AppId={#Package}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The digitpad authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Package}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile={#Program}\LICENSE.txt
SetupIconFile={#Program}\..\..\build\icons\digitpad.ico
UninstallDisplayIcon={app}\digitpad.exe
OutputDir={#Output}
OutputBaseFilename={#File}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Files of an older version that the new one no longer has.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\digitpad.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\digitpad.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\digitpad.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"
