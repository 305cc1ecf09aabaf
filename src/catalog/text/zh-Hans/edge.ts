import type { CatalogText } from '../CatalogText';

export const edge: CatalogText['edge'] = {
  name: 'Microsoft Edge',
  aliases: ['Edge', 'Microsoft Edge (Chromium)'],
  areas: {
    deployment: '部署与更新',
    compatibility: 'Internet Explorer 模式',
    security: '安全与策略',
    profiles: '配置文件与同步',
  },
  questions: {
    inScope: {
      question: 'Microsoft Edge 是否在范围内？',
      help: '如果要推出或管理 Edge，或将其定为标准浏览器，请回答“是”。',
    },
    standardBrowser: {
      question: '目前的标准浏览器是哪种？',
      help: '请选择大多数人在工作中使用的浏览器，并记下其他允许的浏览器。',
      options: {
        edge: 'Microsoft Edge',
        chrome: 'Google Chrome',
        firefox: 'Mozilla Firefox',
        other: '其他浏览器',
        none: '没有标准',
      },
    },
    ieMode: {
      question: '是否有业务线站点需要 Internet Explorer 模式？',
      help: '典型迹象是 ActiveX 控件、旧文档模式，以及要求使用 Internet Explorer 的页面。',
    },
    deploymentTool: {
      question: '将用哪种工具部署和更新 Edge？',
      help: '如果 Edge 随 Windows 提供并自行更新，请选择“无”。',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: '组策略',
        other: '其他工具',
        none: '无',
      },
    },
    policyTool: {
      question: '将用哪种工具设置 Edge 策略？',
      help: '请选择覆盖设备最多的一种。如果 Edge 尚未管理且未做决定，请选择“无”。',
      options: {
        intune: 'Microsoft Intune',
        groupPolicy: '组策略',
        managementService: 'Edge 管理服务',
        other: '其他工具',
        none: '无',
      },
    },
    limitsSync: {
      question: '是否必须限制配置文件同步或其他云功能？',
      help: '请询问数据保护和安全负责人。考虑密码、历史记录、AI 功能和个人帐户。',
    },
    extensionPolicy: {
      question: '是否有允许或阻止浏览器扩展的策略？',
      help: '如果策略针对其他浏览器，或仅在计划中，也请回答“是”。',
    },
    aiDecided: {
      question: '是否已确定人员可使用 Edge 的哪些 AI 功能？',
      help: '包括 Edge 中的 Copilot、页面摘要、在浏览器中执行操作的智能体，以及其他网站上的 AI 服务。',
    },
    unmanagedDevices: {
      question: '人员是否会在不受您管理的设备上用 Edge 工作？',
      help: '指打开公司网站或 Microsoft 365 的个人计算机和承包商设备。',
    },
  },
  items: {
    'EDGE-01': {
      title: '选择更新频道和更新策略',
      guidance:
        '大多数设备使用稳定频道（Stable），从所有业务部门选取一小组设备使用 Beta 频道。扩展稳定频道（Extended Stable）提供新功能的频率较低，适合其 Web 应用程序需要长时间测试的设备。理想状态是自动更新，只有规定要求时才使用 Configuration Manager 或 WSUS。检查 TargetChannel 和其他 Edge 更新策略，移除停止更新或固定旧版本的策略。',
    },
    'EDGE-02': {
      title: '找出需要 Internet Explorer 模式的站点并建立站点列表',
      guidance:
        '向网站所有者和支持人员了解哪些网站需要 Internet Explorer 模式，并先在 Edge 中测试每个候选网站。Enterprise Site Discovery 已无帮助，因为它只从 Internet Explorer 本身收集数据。只把在 Edge 中无法运行的网站连同兼容模式和所有者加入企业模式站点列表，将其单一登录服务器添加为中性站点，并在 edge://compat/enterprise 中检查结果。Internet Explorer 模式至少支持到 2029 年，因此请规划替代方案。',
    },
    'EDGE-03': {
      title: '确定 Internet Explorer 模式站点列表的托管位置',
      guidance:
        '使用 Microsoft 365 管理中心的云站点列表管理，或将 XML 放在所有设备不经 VPN 也能访问的 HTTPS 服务器上。云列表要求用户以工作帐户登录 Edge。InternetExplorerIntegrationCloudSiteList 与 InternetExplorerIntegrationSiteList 只设置其一，因为云策略优先。指定谁可以发布更改。',
    },
    'EDGE-04': {
      title: '部署 Edge 并将其设为默认浏览器',
      guidance:
        'Windows 11 自带 Edge，因此请检查所有设备上的版本，只为没有 Edge 或更新程序损坏的设备部署安装包。服务器、虚拟桌面、macOS 和移动设备需要单独规划。通过组策略或 Intune，用默认关联文件设置默认浏览器。首次启动时导入收藏夹和密码，并确定何时移除旧浏览器。',
    },
    'EDGE-05': {
      title: '应用包含 SmartScreen 的策略基线',
      guidance:
        '以 Intune 或安全合规性工具包（Security Compliance Toolkit）中的 Microsoft Edge 安全基线为起点。保持 SmartScreenEnabled 启用，并用 PreventSmartScreenPromptOverride 禁止绕过其警告。每条策略只用一种工具设置，并记录与基线的每处偏差及其理由和负责人。达标的标志是试点设备上的 edge://policy 没有错误或冲突。',
    },
    'EDGE-06': {
      title: '列出浏览器扩展并设置扩展策略',
      guidance:
        '从现有浏览器或终端资产清单中收集正在使用的扩展，注明发布者、权限和业务负责人。达标的标志是在 ExtensionInstallBlocklist 中以 * 阻止全部，另有已批准扩展的允许列表，并为所有人都需要的少数扩展强制安装。许多 Chrome 扩展在 Edge 加载项商店中也有。说明用户如何申请新扩展。',
    },
    'EDGE-07': {
      title: '限制配置文件登录、同步和云功能',
      guidance:
        '确定哪些数据可以同步，用 SyncTypesListDisabled 排除其余数据，或用 SyncDisabled 关闭同步。用 BrowserSignin 和 RestrictSigninToPattern 只允许工作帐户。与数据保护负责人一起审查个性化、购物和 AI 功能。达标的标志是每种数据类型都有书面决定，且试点设备的 edge://policy 中能看到。',
    },
    'EDGE-08': {
      title: '测试代理、证书和使用客户端证书的站点',
      guidance:
        '用每个地点的代理或 PAC 文件测试 Edge，并放行 Edge 更新终结点。Edge 使用自己的证书验证程序，因此即使 Windows 接受，内部证书或检查证书也可能验证失败，失败的证书需要更换。打开每个使用客户端证书或集成登录的站点，在用户会看到提示的地方设置 AutoSelectCertificateForUrls 和 AuthServerAllowlist。',
    },
    'EDGE-09': {
      title: '移除 Internet Explorer 快捷方式和硬编码依赖',
      guidance:
        'Internet Explorer 11 桌面应用已停用，Windows 11 中也不包含它。在快捷方式、脚本、门户和 Office 文件中查找 iexplore.exe，以及自动操作 InternetExplorer.Application 的代码。将快捷方式指向 Edge，并将站点移到站点列表。ActiveX 只能在 Internet Explorer 模式下运行，因此要与每位负责人商定替换日期。',
    },
    'EDGE-10': {
      title: '决定 Edge 中的 Copilot 和其他 AI 功能',
      guidance:
        '与数据保护负责人一起列出已安装版本的 AI 功能，并逐项确定谁可以使用。为 Copilot、访问页面内容和浏览器中的智能体设置策略；工作数据不得流向的消费者 AI 服务应予阻止，如有 Microsoft Purview 或 Defender for Cloud Apps 可用其实现。这些功能变化很快，每次发布都要检查新策略。',
    },
    'EDGE-11': {
      title: '在非托管设备上的 Edge 中保护工作数据',
      guidance:
        '在个人 Windows 设备上，用条件访问和 Intune 应用保护策略要求使用 Edge 工作配置文件，并限制下载、复制和打印。iOS 和 Android 上的 Edge 也使用应用保护策略。确定在非托管设备上哪些内容继续阻止。达标的标志是试点用户在个人计算机上能打开文件，但无法保存到工作配置文件之外。',
    },
  },
};
