import type { GovernmentText } from '../CatalogText';

export const governmentText: GovernmentText = {
  'CORE-01':
    'GCC High 和 DoD：列出用于登录或邮件的每个域，确认每个域都只在本租户中验证，没有在商业版租户中验证。政府云的管理中心会显示自己的目标，MX、自动发现和 SPF 中使用 office365.us。从商业版文档复制的记录不起作用。',
  'CORE-04':
    'GCC High 和 DoD：使用已加入域、版本在先决条件页面所列范围内的 Windows Server，具备 .NET Framework 4.7.2 或更高版本和 TLS 1.2，对象超过约 100,000 个时还需要 SQL Server。如果能访问 *.windows.net，安装程序会识别美国政府云，否则按文档手动设置实例。在代理上放行 *.microsoftonline.us 和 *.gov.us.microsoftonline.com，并规划第二台暂存模式的服务器。',
  'CORE-07':
    'GCC High 和 DoD：与任何场一样，检查版本、证书到期日、Extranet 智能锁定、声明规则和第二个站点。信赖方信任必须使用政府云的联合元数据。从商业版地址创建的信任必须替换。如果场仅服务于 Microsoft 365，请规划改用密码哈希同步。',
  'CORE-08':
    'GCC High 和 DoD：使用终结点 Web 服务的终结点集 USGovGCCHigh 或 USGovDoD，而不是全球版列表。防火墙和代理必须放行范围内服务的所有必需条目。更新要自动化，因为列表每月都可能变化。',
  'CORE-09':
    'GCC High 和 DoD：从终结点集 USGovGCCHigh 或 USGovDoD 获取“优化”（Optimize）和“允许”（Allow）类别。这些终结点必须绕过 TLS 检查、代理身份验证和数据丢失防护设备。如果安全规定要求检查，请就这些终结点书面商定例外。从全球版列表复制的绕过规则会漏掉 .us 名称。',
  'CORE-11':
    'GCC High 和 DoD：先确认 Microsoft 365 网络连接测试是否支持政府云，因为其文档曾将其排除在外。如果不支持，从每个地点对政府云终结点集中的终结点进行测量：DNS 应答、TCP 延迟、证书颁发者，以及 Teams 的 UDP 3478 至 3481。保存结果，为每个问题指定负责人，解决后重复测量。',
  'CORE-16':
    'GCC High 和 DoD：密码哈希同步、直通身份验证和联合身份验证均可用。登录使用 login.microsoftonline.us，无缝单一登录使用 autologon.microsoft.us，因此要为客户端和代理程序放行这些地址。在联合身份验证仍运行时启用密码哈希同步，并通过分阶段推出移动测试用户。试点用户不再有联合登录后，才转换域。',
  'CORE-17':
    'GCC High 和 DoD：查阅政府版服务说明，确认 Microsoft Entra Connect Health 对贵组织的租户可用。其代理程序使用 *.aadconnecthealth.microsoftazure.us 等政府云地址。明确之前，请关注 Synchronization Service Manager 中的同步错误和该服务发送的邮件。确认 Entra Connect 运行受支持的版本，为警报指定负责人和后备人员，并测试一次暂存服务器。',
  'M365APPS-06':
    'GCC High 和 DoD：频道相同，要求版本 1803 或更高版本。使用当前频道；如果希望每月有一个固定的更新日，则使用月度企业频道。Microsoft 365 Apps 管理中心的云更新不可用。用 Configuration Manager、组策略或 Intune 建立更新圈，并将约 5% 的设备放入最先更新的圈。',
  'M365APPS-08':
    'GCC High 和 DoD：config.office.com 的 Office 自定义工具无需登录即可使用，但配置不能保存在云中。导出 XML 文件并纳入自己的版本控制，每次更改都注明负责人和原因。要修改时再导入该文件。每次更改在交付用户之前，先在一台干净的设备和一台装有旧版 Office 的设备上测试。',
  'M365APPS-11':
    'GCC High 和 DoD：登录使用 login.microsoftonline.us，因此要放行终结点集 USGovGCCHigh 或 USGovDoD 中的必需条目，而不是全球版列表。在安装前至少 24 小时按组分配许可证。每台设备必须在 30 天内连接一次许可服务，否则应用只能查看和打印文档。脱机时间更长的设备，请与 Microsoft 客户团队商定。',
  'M365APPS-13':
    'GCC High 和 DoD：云策略不可用，因此用 Intune，或用组策略和最新 ADMX 文件设置隐私和宏策略。Windows 上的 Microsoft 365 Apps 会识别此环境，不发送诊断数据，而 Office for Mac 和 iOS 应用需要单独设置。继续阻止来自 Internet 的文件中的宏，需要的宏应签名。在试点设备上检查结果。',
  'M365APPS-14':
    'GCC High 和 DoD：按照 Microsoft 的指南，应从安装包中排除 Teams 并单独安装。添加 ID 为 Teams 的 ExcludeApp，或在 Intune 或 Configuration Manager 的设置中关闭 Teams。用政府云的安装包部署 Teams 客户端。每次制作新安装包前重新查阅该指南，因为 Microsoft 打算改变这一做法。',
  'M365APPS-16':
    'GCC High 和 DoD：2027 年 3 月切换的公告没有给出这些云的日期，请在租户的消息中心查明。先确认您的云是否提供新 Outlook。将用户的需要与功能列表比对，尤其是 COM 加载项、PST 文件、共享邮箱、脱机工作和邮件合并。在日期公布之前，设置允许、推迟或隐藏切换开关的策略。',
  'WINDOWS10-06':
    'GCC High 和 DoD：Intune 政府版服务说明将 Windows Autopilot 列为不可用，将 Windows Autopilot 设备准备列为部分可用，不含自部署模式和预先预配模式。承诺某种方式前，请核对最新列表。在此之前，按用户驱动的设备准备来规划，它不需要硬件哈希，但只支持 Windows 11 和 Entra 联接，设置期间可安装的应用数量也有限。如果不适用，则计划使用任务序列或擦除并重装，之后再注册到 Intune。',
  'WINDOWS10-09':
    'GCC High 和 DoD：根据 Intune 政府版服务说明，Windows Autopatch 以及 Intune 的功能更新和加速更新策略不可用。请用 Intune 更新圈、组策略或 Configuration Manager 设置至少三个圈，各自设定延迟、截止时间和宽限期。安全措施保留只对从 Windows 更新获取更新的设备有效。其他设备在每次发布前查看已知问题。',
  'WINDOWS10-10':
    'GCC High 和 DoD：根据 Intune 政府版服务说明，Connected Cache 不可用，Win32 应用的传递优化仍在计划中。设置传递优化模式和组 ID，使更新只在同一地点的设备间共享，并在这些设备之间开放 TCP 端口 7680。线路慢的大型地点使用 Configuration Manager 的对等缓存和分发点。在试点中测量来自对等设备的比例。',
  'WINDOWS10-11':
    'GCC High 和 DoD：设备必须能访问 login.microsoftonline.us、enterpriseregistration.microsoftonline.us 和 manage.microsoft.us 下的主机，请在代理上放行。将 EnterpriseEnrollment 记录指向政府版文档中的目标。设置 MDM 用户范围，并检查 Intune 和 Entra ID P1 许可证。dsregcmd /status 必须显示政府云中的租户。',
  'WINDOWS10-14':
    'GCC High 和 DoD：Intune 在此没有功能更新、加速更新和驱动程序更新策略，Windows 订阅激活也不可用。请在 Intune 的设置目录策略中或通过组策略指定 Windows 11 版本，或使用 Configuration Manager 的任务序列。Windows 企业版用密钥或通过 Active Directory 激活。规划前请对照 Intune 政府版服务说明，其中还公布了后续计划。',
  'EDGE-03':
    'GCC High 和 DoD：查阅政府版服务说明，确认云站点列表管理是否可用，因为其文档一直只提到全球云和 GCC 云。确认之前，将 XML 放在所有设备不经 VPN 也能访问的 HTTPS 服务器上，并设置 InternetExplorerIntegrationSiteList。指定谁可以发布更改，并保留文件的旧版本。',
  'EDGE-07':
    'GCC High 和 DoD：文档一直注明 Edge 同步在这些云中处于禁用状态，因此在承诺之前请查阅政府版服务说明。在此期间，按不使用同步来规划，通过导出或策略移动收藏夹。设置 SyncDisabled、BrowserSignin 和 RestrictSigninToPattern，避免数据流向个人帐户或商业版帐户，并在试点设备上检查 edge://policy。',
  'EXCHANGE-03':
    'GCC High 和 DoD：这些终结点必须能从政府云（office365.us，其源地址与全球版不同）访问，前面不得设置预身份验证。启用邮箱复制代理（MRS 代理）。在政府租户的 Exchange Online PowerShell 中用 Test-MigrationServerAvailability 测试，因为它与之后的邮箱移动走相同的路径。',
  'EXCHANGE-04':
    'GCC High 和 DoD：在混合配置向导中选择所用政府云的环境，因为默认设置会连接到全球版。保留日志。如采用完全混合，请在政府租户中创建专用 Exchange 混合应用，并在服务器上启用。在租户的消息中心查明那里从何日起强制要求此应用。',
  'EXCHANGE-05':
    'GCC High 和 DoD：每个发件域都必须设为接受的域，并具备包含 spf.protection.office365.us 的 SPF 记录、DKIM 签名和 DMARC 策略。MX 目标以 .us 结尾。所有值均取自政府租户的管理中心。在切换前两天调低 MX 记录的生存时间，并写明回退步骤。',
  'EXCHANGE-12':
    'GCC High 和 DoD：查阅政府版服务说明，并向工具供应商确认政府云是否支持此源和此工具。询问工具连接到哪些地址、数据存储在何处。确认之前，按一个试点批次和仅迁移邮件的 IMAP 来规划。与源系统负责人商定访问权限和限流，并告知用户哪些内容不会迁移。',
  'EXCHANGE-15':
    'GCC High 和 DoD：查阅政府版服务说明，确认所用的云是否提供云语音邮件及其功能（例如转录）。那里的 Exchange Online 同样没有统一消息。确认之前，计划将语音邮件留在电话系统中，并以邮件发送。传真号码需要另一项可以处理贵组织数据的服务。',
  'EXCHANGE-16':
    'GCC High 和 DoD：FastTrack 数据迁移页面只提到商业客户和 GCC 客户，并排除有特殊法律要求的数据。请以书面形式询问 FastTrack 是否迁移到此租户。在得到确认之前，按自己的人员或其人员有权处理您数据的合作伙伴来规划。',
  'OUTLOOKMOBILE-04':
    'GCC High 和 DoD：查阅政府版服务说明，确认 Outlook mobile 是否支持采用混合新式身份验证的本地邮箱。Microsoft 的文档指出，访问本地邮箱时使用的不是经 FedRAMP 批准的体系结构。确认之前，计划先将需要此应用的用户迁移到 Exchange Online，其他用户继续使用现有客户端。',
  'OUTLOOKMOBILE-06':
    'GCC High 和 DoD：在公司无线网络中放行终结点集 USGovGCCHigh 或 USGovDoD，且不做 TLS 检查。推送使用 Apple（TCP 5223 和 443）和 Google（TCP 5228 至 5230 和 443）的服务。此应用在政府云中的功能较少：Microsoft 列出的默认关闭项包括加载项、个人帐户和其他存储服务。请核对最新列表，并在试点前告知用户。',
  'ONEDRIVE-06':
    'GCC High 和 DoD：查阅政府版服务说明和迁移管理器文档，确认支持哪些源。按只支持文件共享来规划，Google Drive、Box 和 Dropbox 使用其他工具或导出。在迁移代理程序登录前，将其 SPOEnvironmentType 设为 2（GCC High）或 3（DoD）。询问 FastTrack 是否为此租户提供迁移。',
  'ONEDRIVE-08':
    'GCC High 和 DoD：从所用云的终结点列表获取地址：SharePoint 和 OneDrive 在 GCC High 中使用 sharepoint.us，在 DoD 中使用 sharepoint-mil.us。让这些地址免于 TLS 检查和代理身份验证。对一个试点组进行测量，通过策略启用自动上传带宽管理，并按地点分批进行首次上传。',
  'ONEDRIVE-09':
    'GCC High 和 DoD：OneDrive 可以与 SharePoint 同样开放或更严格，不能更开放。设置级别，将特定人员的链接设为默认；如果允许任何人链接，则让其到期。Microsoft 已暂缓在 GCC High 停用 SharePoint 一次性密码，请在租户的消息中心查明哪些链接须重新共享，并与其他云中的合作伙伴测试。用条件访问阻止或限制来自非托管设备的访问，并测试在浏览器中下载。',
  'SHAREPOINT-02':
    'GCC High 和 DoD：查阅政府版服务说明和迁移文档，确认提供哪些扫描、支持哪些源，因为迁移管理器在这里支持的较少。计划使用 SharePoint 迁移工具和文件共享代理程序，SPOEnvironmentType 设为 2（GCC High）或 3（DoD）。在源端解决阻碍迁移的问题，并重复扫描或测试迁移。',
  'SHAREPOINT-04':
    'GCC High 和 DoD：在信任、防火墙和反向代理中使用政府云的登录地址和 SharePoint 地址。查阅文档，确认混合配置向导是否支持该租户，否则计划用 PowerShell 设置。SharePoint Server 2016 和 2019 自 2026 年 7 月起已终止支持，请规划采用 Subscription Edition 并安装最新更新。',
  'SHAREPOINT-08':
    'GCC High 和 DoD：与商业版租户的人员共享取决于双方 Microsoft Entra ID 中的跨云设置，且功能有限。在承诺之前，先与每个合作伙伴测试。将租户设为各网站所需的最开放级别，并限制所有其他网站。列出允许的合作伙伴域，并每年审查来宾两次。',
  'SHAREPOINT-09':
    'GCC High 和 DoD：网站在 GCC High 中使用 sharepoint.us，在 DoD 中使用 sharepoint-mil.us。从所用云的终结点列表获取所有地址，让这些地址免于 TLS 检查，并更正包含 sharepoint.com 的书签、脚本和允许列表。使用当前版本的 Edge、Chrome、Firefox 或 Safari。规划使用 Microsoft 365 CDN 前，先确认这里是否提供。',
  'SHAREPOINT-12':
    'GCC High 和 DoD：FastTrack 数据迁移页面只提到商业客户和 GCC 客户。请以书面形式询问 FastTrack 是否将文件迁移到此租户，以及支持哪些来源。在得到确认之前，安排自己的人员或合作伙伴使用 SharePoint 迁移工具和用于文件共享的迁移管理器。',
  'TEAMS-01':
    'GCC High 和 DoD：客户端需要通过 UDP 3478 至 3481 连接政府云的媒体地址范围（与全球版不同），不经过代理，也不走 VPN 隧道。地址范围取自终结点集 USGovGCCHigh 或 USGovDoD。在每一类地点测试，包括无线网络和 VPN。',
  'TEAMS-03':
    'GCC High 和 DoD：查阅政府版服务说明，确认提供哪些工具，特别是网络规划器和通话质量仪表板。明确之前，根据公布的每路媒体流的数值手动估算带宽，通话质量取自 Teams 管理中心的报告。在试点期间记录每个地点的不良音频流比例，高于商定目标的地点先整改。',
  'TEAMS-05':
    'GCC High 和 DoD：使用政府云的客户端安装包和更新圈，并移除经典客户端。检查共享计算机上的 WebView2 和磁盘空间。对于虚拟桌面，确认所用平台的媒体优化在此云中可用，且在测试通话中已生效。各项功能的推出时间晚于商业云。',
  'TEAMS-08':
    'GCC High 和 DoD：与商业版租户协作需要在 Microsoft Entra 中进行跨云设置，且功能有限。在承诺之前，先确认与每个合作伙伴之间来宾访问、共享频道和聊天中哪些可行。列明合作伙伴的域，并每年审查来宾两次。',
  'TEAMS-09':
    'GCC High 和 DoD：一些会议、录制和活动功能缺失或推出较晚。在承诺之前，先在政府版服务说明中确认有哪些功能，包括网络研讨会、市政厅（town hall）和转录。按大多数用户的需要设置组织范围的默认策略，其他策略分配给组。大型活动只按已确认可用的形式规划。',
  'TEAMS-10':
    'GCC High 和 DoD：应用目录较小，第三方应用可能缺失或默认关闭。在本租户（而不是商业版租户）的“管理应用”中检查每个所需应用。列出应用，注明负责人和应用请求的权限，缺失的应用则规划替代品或自定义应用。用设置策略固定重要应用。',
  'SFB-02':
    'GCC High 和 DoD：不提供 Microsoft 通话套餐，因此请规划直接路由，运营商可自选。依赖 Operator Connect 等其他方式之前，先在政府版服务说明中确认是否可用。号码留在或转到会话边界控制器所连接的运营商。转移完成前不要终止旧合同。',
  'SFB-03':
    'GCC High 和 DoD：将控制器连接到 sip.pstnhub.gov.teams.microsoft.us（GCC High）或 sip.pstnhub.dod.teams.microsoft.us（DoD），不要使用商业版的名称，并放行该云的信令和媒体地址范围。型号和软件版本必须经过认证。其名称必须属于本租户中已验证的域，并包含在受认可的公共证书颁发机构签发的证书中。达标的标志是管理中心显示中继处于活动状态且有 SIP OPTIONS。',
  'SFB-05':
    'GCC High 和 DoD：向运营商和会话边界控制器供应商了解紧急呼叫如何传递位置信息，并在政府版服务说明中确认支持哪些定位功能。确认之前，规划让每个地点的紧急呼叫通过会话边界控制器路由。录入经过验证的地址，将子网映射到位置，并设置紧急呼叫路由策略。与运营商商定测试呼叫。',
  'SFB-06':
    'GCC High 和 DoD：Microsoft 不提供拨入号码。请通过直接路由自带号码，并在会议桥上注册。直接路由可用且号码已在租户中之后，才分配音频会议许可证；在此之前关闭 G5 中的这一部分。用策略限制拨出，并确认新的会议邀请显示正确的号码。',
  'SFB-09':
    'GCC High 和 DoD：只使用在此云中经过认证的话机和固件，并在话机登录前将其设为政府云。计划保留旧的 SIP 或模拟设备前，先在政府版服务说明中确认 SIP 网关是否可用，否则将其连接到会话边界控制器。规划共用话机的许可证，并对照条件访问测试其登录。',
  'INTUNE-01':
    'GCC High 和 DoD：在 intune.microsoft.us 进行管理，让用户访问 portal.manage.microsoft.us。此服务是独立的，因此商业版租户的设备必须先取消注册再重新注册。检查 MDM 机构，按组分配许可证，限制平台和所有权类型，并设置作用域标记。部分功能缺失或仅在 GCC High 中提供，因此请先将计划与 Intune 政府版服务说明比对。',
  'INTUNE-04':
    'GCC High 和 DoD：Android 是受支持的平台，但要在 Intune 政府版服务说明中确认所需的注册方式是否可用。在此之前，个人设备按工作配置文件规划，公司设备按完全托管规划。将政府租户本身连接到托管 Google Play，并与安全负责人明确哪些数据会发送给 Google。每种类型先测试一台设备，再重置其他设备。',
  'INTUNE-05':
    'GCC High 和 DoD：Intune 政府版服务说明将 Windows Autopilot 列为不可用，将 Windows Autopilot 设备准备列为部分可用，不含自部署模式和预先预配模式。承诺某种方式前，请核对最新列表。在此之前，按用户驱动的设备准备、预配包或通过组策略注册来规划。设置 MDM 用户范围，新设备和重置的设备使用 Microsoft Entra 联接。',
  'INTUNE-06':
    'GCC High 和 DoD：Configuration Manager 支持 Azure 美国政府版订阅中的云管理网关。请在政府版服务说明中确认这也适用于贵组织的租户，在此之前按客户端在公司网络或 VPN 中来规划。将 Configuration Manager 升级到受支持的 Current Branch 版本，设备使用 Microsoft Entra 联接或混合联接。注册试点集合，然后每次只移动一个工作负载滑块。',
  'INTUNE-12':
    'GCC High 和 DoD：使用 Intune 的美国政府终结点列表，例如 *.manage.microsoft.us、login.microsoftonline.us 和 enterpriseregistration.microsoftonline.us。要采用整个列表，因为部分地址仍以 .com 结尾。让 *.manage.microsoft.us 免于 TLS 检查，并让设备无需用户登录即可通过代理。Apple 设备需要 Apple 推送服务（TCP 5223），Android 设备需要 Firebase Cloud Messaging（TCP 5228-5230）。',
  'INTUNE-17':
    'GCC High 和 DoD：根据 Intune 政府版服务说明，Remote Help 不可用，因此请保留当前经该云批准的远程支持工具。Enterprise App Management 受支持：从目录中选用可自行更新的标准应用，移除您自己的同类安装包，并与试点用户测试一次更新。',
  'AADP-02':
    'GCC High 和 DoD：不要指望商业版应用库中的应用都可用。检查每个应用，并询问供应商是否接受来自 login.microsoftonline.us 的登录，其他应用用 SAML 或 OpenID Connect 手动设置。记录每个应用的负责人、协议、声明、签名证书和用户数，每次移动一个应用及其测试用户。用条件访问取代访问规则。',
  'AADP-03':
    'GCC High 和 DoD：在身份验证方法策略中管理所有方法，完成从旧的 MFA 和密码重置策略的迁移，并用条件访问取代每用户 MFA。Microsoft 只针对商业云宣布了自动启用通行密钥，因此请自行启用，并确定允许哪些类型。让用户注册通行密钥、证书、Windows Hello for Business 或 Microsoft Authenticator。达标的标志是没有用户只以电话号码作为唯一方法。',
  'AADP-05':
    'GCC High 和 DoD：条件访问可用，但部分条件和控件缺失或推出较晚。用于设计之前，先在 Azure Government 的功能列表中逐项核对。从以下几项开始：所有用户使用 MFA，管理员使用防网络钓鱼的 MFA，阻止旧版身份验证。策略先以“仅限报告”模式运行一周，查看登录日志，并排除两个使用通行密钥或证书的仅限云的紧急访问帐户。',
  'AADP-07':
    'GCC High 和 DoD：服务连接点必须指向政府租户。设备必须能以系统上下文访问 enterpriseregistration.microsoftonline.us、enterpriseregistration.windows.net、login.microsoftonline.us 和 device.login.microsoftonline.us，其中最后一个不得做 TLS 检查。新设备使用 Microsoft Entra 联接，同步现有设备所在的组织单位，并用 dsregcmd /status 检查定向推出的结果。',
  'AADP-08':
    'GCC High 和 DoD：查阅政府版服务说明，确认应用程序代理对贵组织的租户可用；在一个试点应用可用之前，按现有的远程访问方式规划。连接器使用 *.msappproxy.us 等政府云地址。在靠近应用处每组安装两个或更多连接器，出站使用 TCP 80 和 443，不做 TLS 检查。使用集成 Windows 身份验证的应用需要 Kerberos 约束委派。',
  'AADP-10':
    'GCC High 和 DoD：只有双方组织都在“Microsoft 云设置”中启用对方的云，并按租户 ID 添加合作伙伴后，才能邀请商业版租户的来宾。邀请时使用其用户主体名称。B2B 直连不能跨云使用，因此共享频道也不行。确定谁可以邀请来宾以及来宾能看到什么，要求来宾使用 MFA，并移除 90 天未登录的来宾。',
  'AADP-13':
    'GCC High 和 DoD：2027 年 2 月停用短信和语音呼叫是针对商业云宣布的。请在租户的消息中心查明何时适用于您的租户。在用户注册详细信息中找出只有电话的用户，让其在此期间注册通行密钥、证书、Windows Hello for Business 或 Microsoft Authenticator。',
  'AIP-02':
    'GCC High 和 DoD：用 Connect-AipService -EnvironmentName AzureUSGovernment 连接，确认 FunctionalState 为 Enabled。为每个登录域创建 DNS SRV 记录 _rmsredir（Windows 版 Office）和 _rmsdisco（macOS、iOS 和 Android），否则客户端会尝试连接商业版服务而失败。装有 Information Protection 客户端的设备，要设置指向政府云的注册表值。指定一个小组作为超级用户，并监控其使用。',
  'AIP-03':
    'GCC High 和 DoD：所用的云可能不支持从 AD RMS 迁移。规划前请查阅政府版服务说明。在此期间，记录群集版本、密钥存储方式、模板和合作伙伴信任关系，并让 AD RMS 服务器继续运行，使现有内容仍能打开。在少量客户端上测试，确认新标签使用云服务而不是 AD RMS。',
  'AIP-06':
    'GCC High 和 DoD：查阅政府版服务说明，确认所用的云是否支持扫描程序，以及通过门户还是 PowerShell 管理。在此期间，准备带桌面体验、4 个核心和 8 GB 内存的 Windows Server、一个 SQL Server 实例，以及已同步到 Microsoft Entra ID 的服务帐户。列出共享及其负责人和大小。确认支持后，先只运行发现。',
  'AIP-08':
    'GCC High 和 DoD：其他云中的合作伙伴可能无法打开加密的文档和邮件。查阅政府版服务说明中的限制，并在每种云中选一个合作伙伴测试。测试成功之前，通过本租户中经批准的渠道向这些合作伙伴提供访问。带加密的标签必须列明合作伙伴，或由发件人选择；邮件加密模板需要加入徽标和求助联系方式。',
  'MDATP-01':
    'GCC High 和 DoD：将设备与 Defender for Endpoint 美国政府版页面上的系统和功能表比对。较旧的 Windows 10 版本和 Windows Server 2019 在载入前需要特定更新，才能找到正确的云。确认客户端和服务器许可证来自政府版产品。已终止支持的系统即使能够载入，也得不到补丁。',
  'MDATP-02':
    'GCC High 和 DoD：使用面向美国政府客户的 Defender for Endpoint URL 列表，而不是商业版列表。放行这些 URL，不要求代理身份验证，也不做 TLS 检查。传感器以 LocalSystem 运行并使用 WinHTTP，因此使用 WPAD，或通过策略设置静态代理，传感器和 Microsoft Defender Antivirus 要分别设置。试点前在每个网段测试一台设备。',
  'MDATP-04':
    'GCC High 和 DoD：从所用云的门户获取载入包，GCC High 为 security.microsoft.us，DoD 为 security.apps.mil，因为商业版租户的载入包不会将设备连接到本租户。本地脚本只用于测试，最多 10 台设备。选择涵盖每种操作系统和角色的试点设备。达标的标志是每台设备都在设备清单中显示为已载入，且检测测试后出现警报。',
  'MDATP-06':
    'GCC High 和 DoD：查阅政府版服务说明，确认在所用的云中并通过所用的工具，篡改防护、云端保护和更新频道是否可用。在此期间，确定防病毒策略、更新圈以及唯一的管理工具。在每种操作系统上测试：在 Windows 上，Get-MpComputerStatus 中的 IsTamperProtected 会显示篡改防护是否启用。macOS 和 Linux 上没有 Get-MpComputerStatus，由 mdatp health 显示保护状态。',
  'MDATP-07':
    'GCC High 和 DoD：API 客户端必须调用 api-gov.securitycenter.microsoft.us，并在 login.microsoftonline.us 登录。确认 SIEM 连接器支持美国政府云，并在租户的消息中心查明统一的基于角色的访问控制从何时起适用。按角色向 Microsoft Entra 组授予门户访问权限，按负责人和重要程度创建设备组，并将警报发送给值班人员。用模拟警报测试整条路径。',
  'MDATP-08':
    'GCC High 和 DoD：在 Defender for Endpoint 美国政府版页面上确认所用的云提供哪些漏洞管理功能。部分功能缺失，例如报告不准确之处。指定一名负责人每周查看建议，按严重级别商定期限，并记录例外及其截止日期。缺少某项功能时，使用自己的工单系统。',
  'OATP-02':
    'GCC High 和 DoD：列出所有以贵组织的域发送邮件的系统，并在 SPF 中使用 include:spf.protection.office365.us。DKIM 选择器的目标取自本租户的 Defender 门户，商业版文档中的值不适用。DMARC 从 p=none 开始，阅读几周报告后，再依次改为 quarantine 和 reject。不发邮件的域设置 SPF -all 和 DMARC reject。',
  'OATP-03':
    'GCC High 和 DoD：查阅政府版服务说明，确认预设策略和优先级帐户保护是否可用。门户为 security.microsoft.us（GCC High）或 security.apps.mil（DoD）。如果没有预设，请创建自定义策略，对所有人采用公布的标准值，对优先用户采用严格值。选定最先应用的试点组，并指定由谁在其第一周每天查看隔离区。',
  'OATP-04':
    'GCC High 和 DoD：查阅政府版服务说明，确认安全链接和安全附件覆盖哪些工作负载，特别是 Teams 和 Office 应用。现在就为邮件启用，其他工作负载一经确认立即启用。不得让用户点击继续访问原始地址。在安全附件中使用“阻止”或“动态传递”，并与试点用户一起测试。',
  'OATP-08':
    'GCC High 和 DoD：查阅政府版服务说明，确认哪些计划 2 功能可用，包括自动调查、攻击模拟训练和高级搜寻。确认之前，计划用威胁资源管理器和邮件跟踪进行手动调查。在 security.microsoft.us（GCC High）或 security.apps.mil（DoD）中为分析人员分配角色，并写明事件和审批的处理流程。',
  'POWERBI-01':
    'GCC High 和 DoD：使用所用云的门户，GCC High 为 app.high.powerbigov.us，DoD 为 app.mil.powerbigov.us。部分功能和设置与商业版门户不同，因此请核对可用功能表。如果有“发布到 Web”设置，不对任何人开放；将导出和创建工作区限制到安全组。来自其他云的来宾需要本租户的许可证。',
  'POWERBI-03':
    'GCC High 和 DoD：放行政府云的中继、服务和登录终结点，而不是商业版列表中的终结点，并用政府租户的帐户注册网关。以标准模式安装，组成两个或更多相同版本成员的群集。妥善保管恢复密钥，指定两位网关管理员，并使用对数据源具有读取权限的服务帐户。',
  'POWERBI-04':
    'GCC High 和 DoD：政府版服务没有免费许可证，持有免费许可证的帐户只能访问商业云。作者和管理员需要政府版的 Pro 或 Premium Per User。可购买哪些容量 SKU 取决于所用的云，因此选择大小前请查阅政府版服务说明。在试点中运行真实的模型，并为刷新高峰留出余量。',
  'POWERBI-06':
    'GCC High 和 DoD：查阅政府版服务说明，确认所用的云是否提供适用于 Power BI 的敏感度标签和 DLP 策略。如果提供，为试点组启用该租户设置，并测试导出带标签的内容。在此期间，在租户设置中限制导出、共享和来宾访问，并将含敏感数据的报表放在成员很少的单独工作区中。',
  'POWERBI-09':
    'GCC High 和 DoD：Microsoft 已宣布于 2027 年 2 月停用 Power BI 的问答（Q&A）功能。请在租户的消息中心查明何时适用于您的租户；文档一直将 Copilot for Power BI 排除在外，请在政府版服务说明中确认您的云是否提供。列出使用问答（Q&A）的报表和仪表板及其负责人，逐一决定改用带切片器的普通视觉对象，还是放弃。在该日期之前发布修改后的报表并告知读者。',
  'PROJECT-01':
    'GCC High 和 DoD：已公布的 Project Online 停用日期是 2026 年 9 月 30 日，Project Server 2016 和 2019 自 2026 年 7 月起已终止支持。查阅政府版服务说明，确认所用的云适用什么规定，以及提供哪些 Planner 和 Project 计划。在此之前，按 Project Server Subscription Edition 或 Project 桌面客户端规划。以书面形式记录决定，并注明负责人和日期。',
  'PROJECT-05':
    'GCC High 和 DoD：Dataverse 在政府版 Power Platform 中运行，其管理中心地址、连接器和发布日期都与商业版不同。查阅政府版服务说明，确认那里提供计划采用的产品，在此之前按 Project Server 或桌面客户端规划。如果提供，请检查环境、可用容量、角色和数据策略，并指定环境负责人。',
  'COPILOT-01':
    'GCC High 和 DoD：功能推出较晚且部分缺失，因此请在 Microsoft 的政府云概述中查明您的云从何时起具有哪些 Copilot 功能。用户需要政府版产品中的 Microsoft 365 Copilot 许可证和 Exchange Online 邮箱。地址取自您的云的终结点列表。如果您的云尚未提供 Copilot，请先完成权限和标签方面的工作。',
  'COPILOT-05':
    'GCC High 和 DoD：网页搜索会将搜索词发送到合规边界之外的服务，因此请在策略中检查是否已启用。除非授权官员书面同意，否则保持关闭。在 Microsoft 的政府云概述中查明您的云使用哪些模型。每季度复查这些设置。',
  'PURVIEW-03':
    'GCC High 和 DoD：在 Microsoft Purview 服务说明中查明您的云涵盖哪些终结点活动和 macOS 版本。用您自己租户的载入包载入设备，并放行您的云的终结点。先在没有规则的情况下收集活动，再将允许的 USB 设备、打印机和浏览器定义为组，并用每类一个文件测试。',
  'PURVIEW-09':
    'GCC High 和 DoD：在 Microsoft Purview 服务说明中查明数据安全态势管理及其 AI 应用报告在您的云中是否可用。如果不可用，请用审核日志和 Defender for Cloud Apps 了解使用了哪些 AI 应用，并在代理上阻止其他应用。只创建您能够跟进的策略。',
  'MDI-01':
    'GCC High 和 DoD：门户为 security.microsoft.us，传感器必须能通过 TCP 443 访问您的工作区在 atp.azure.us 下的地址，不做 TLS 检查。运行容量规划工具和 Test-MdiReadiness.ps1，并通过组策略设置审核策略。部分功能推出较晚，请对照 Defender for Identity 美国政府版页面。',
  'MCAS-01':
    'GCC High 和 DoD：在 Defender for Cloud Apps 政府版服务说明中查明您的云有哪些连接器、控制和应用治理功能。网络地址取自您的云对应的页面。在您的云的 Defender 门户中授予管理员角色，导入用户组，并排除不得监控其活动的组。',
  'ENTRASUITE-01':
    'GCC High 和 DoD：在政府版服务说明和租户的消息中心逐个产品查明 Global Secure Access 的哪些部分在您的云中可用。在得到确认之前，保留现有的 VPN 和网页筛选。如果某个产品可用，其地址取自您的云对应的页面，并从一个流量配置文件和一个试点组开始。',
  'WINDOWS365-01':
    'GCC High 和 DoD：Windows 365 Government 面向 GCC 和 GCC High 提供。DoD 请在规划前询问 Microsoft 客户团队。将那里不支持的功能列表与您的用户类型比对，共享模式的 Flex 就是其中之一。Windows、Intune 和 Microsoft Entra ID P1 许可证必须来自政府版产品。',
  'TEAMSROOMS-01':
    'GCC High 和 DoD：每间会议室都需要带邮箱的资源帐户、政府版产品中的 Teams Rooms 许可证，以及经该云认证的设备（并非每台认证设备都符合）。登录前先将设备设为政府云。在 Teams 设备比较表中查明您的云有哪些功能和哪个管理门户。',
};
