import type { CatalogText } from '../CatalogText';

export const aip: CatalogText['aip'] = {
  name: 'Purview Information Protection',
  aliases: [
    'Azure Information Protection',
    'AIP',
    'MIP',
    'Microsoft Information Protection',
    'Microsoft Purview Information Protection',
    'AzRMS',
    'Azure Rights Management',
    'Azure 信息保护',
    'Microsoft 信息保护',
    'Microsoft Purview 信息保护',
  ],
  areas: {
    classification: '分类',
    encryption: '加密',
    clients: '客户端',
    locations: '内容位置',
    adoption: '推广应用',
  },
  questions: {
    inScope: {
      question: 'Purview Information Protection 是否在范围内？',
      help: '如果将引入或迁移敏感度标签，或引入或迁移文档和邮件加密，请回答“是”。',
    },
    taxonomy: {
      question: '是否已商定分类体系？',
      help: '指业务部门和数据保护负责人已批准标签的名称、顺序和保护方式。',
    },
    adRms: {
      question: '是否正在使用 Active Directory 权限管理服务（AD RMS）？',
      help: '在 Active Directory 中查找 AD RMS 群集或其服务连接点，并了解较早的文档是否由它保护。',
    },
    olderTemplates: {
      question: '是否存在较早的 Azure Information Protection 标签或保护模板？',
      help: '在 PowerShell 中运行 Get-AipServiceTemplate，并在 Purview 门户中查找无人维护的标签。',
    },
    sharePoint: {
      question: '需要标签的内容是否存储在 SharePoint、OneDrive 或 Teams 中？',
      help: '团队的文件存储在 SharePoint 中。如果内容将在本项目期间移到这些位置，也请回答“是”。',
    },
    fileShares: {
      question: '需要标签的内容是否存储在文件共享或 SharePoint Server 中？',
      help: '只统计继续留在本地且存有敏感文件的位置。',
    },
    ownKey: {
      question: '是否有法律、合同或政策要求由贵组织自行控制加密密钥？',
      help: '指自带密钥（BYOK）或双密钥加密（DKE）。请向安全或合规负责人索取书面要求。',
    },
    oldOffice: {
      question: '是否在使用独立版 Office、旧内部版本或 Azure Information Protection 加载项？',
      help: '在所有平台的软件清单中查找 Office 2016、2019 或 LTSC、不受支持的 Microsoft 365 Apps 内部版本以及旧客户端。',
    },
    partners: {
      question: '是否会与合作伙伴或客户共享加密的文档或邮件？',
      help: '请询问对外发送机密内容的部门，例如法务、财务和研发。',
    },
    autoLabeling: {
      question: '是否有可自动应用标签的许可证？',
      help: '自动标记包含在 Microsoft 365 E5 和 Microsoft Purview 附加产品中。Microsoft 365 管理中心的“计费”下会显示许可证。',
    },
  },
  items: {
    'AIP-01': {
      title: '商定简短的标签列表、负责人和默认标签',
      guidance:
        '从约五个用户能够区分的顶级标签开始，每个标签都有负责人、通俗的说明和明确的保护方式。确定哪个是默认标签，以及用户降低标签级别时是否须说明理由。分类体系商定之前不要发布标签，因为已打在文档上的标签很难替换。沿用较早的 Azure Information Protection 标签和模板，不要另建一套。',
    },
    'AIP-02': {
      title: '确认权限管理服务已激活并指定超级用户',
      guidance:
        '用 Connect-AipService 连接，确认 Get-AipServiceConfiguration 输出中的 FunctionalState 为 Enabled。如果正在使用 AD RMS，请先导入其密钥，再激活该服务。超级用户功能默认关闭。启用它，分配给一个小组并监控其使用，这样离职人员的内容仍能打开。',
    },
    'AIP-03': {
      title: '迁移 AD RMS 的密钥、模板和客户端',
      guidance:
        '检查群集版本、加密模式，以及密钥在软件中还是在 HSM 中。导出密钥和模板，用 Import-AipServiceTpd 导入，使用户仍能打开现有内容，并发布仍需要的模板。然后通过 DNS 或注册表重定向 Windows 客户端。与信任该群集的合作伙伴一起规划，并保留服务器，直到不再有客户端连接。',
    },
    'AIP-04': {
      title: '更新 Office 以使用内置标签，并移除旧加载项',
      guidance:
        '敏感度标签需要 Microsoft 365 Apps，因为 Office 2019 或 LTSC 等独立版不支持。将各平台的内部版本与所需标签功能的最低版本比较。Azure Information Protection 加载项已于 2024 年 4 月停用：请卸载它，并将其 Office 策略设为“未配置”。只有要使用文件资源管理器、PowerShell 或扫描程序时，才安装 Purview Information Protection 客户端。',
    },
    'AIP-05': {
      title: '为 SharePoint、OneDrive、组和网站启用标签',
      guidance:
        '运行 Get-SPOTenant，确认 EnableAIPIntegration 为 True。否则 Office 网页版不显示标签，搜索、共同创作和数据丢失防护也无法读取加密文件。团队、组和网站的标签还需要在 Microsoft Entra 组设置中启用 EnableMIPLabels，并运行一次 Execute-AzureAdLabelSync。所有 Office 内部版本都支持后，才为加密文件启用共同创作。',
    },
    'AIP-06': {
      title: '为文件共享准备扫描程序',
      guidance:
        '扫描程序需要带桌面体验的 Windows Server、4 个核心和 8 GB 内存、一个 SQL Server 实例，以及已同步到 Microsoft Entra ID 的 Active Directory 服务帐户。发现只需读取权限，打标签需要写入权限。列出共享及其负责人和大小。先运行发现，与负责人一起查看报告，之后才允许扫描程序为文件打标签。',
    },
    'AIP-07': {
      title: '在 Microsoft 托管密钥、BYOK 和双密钥加密之间做出选择',
      guidance:
        '要求提供书面需求，因为 Microsoft 托管密钥是默认方式，适合大多数租户。采用自带密钥（BYOK）时，租户密钥位于自己的 Azure Key Vault 中，可用性由自己负责。双密钥加密只适合一小部分内容，因为 Microsoft 365 无法读取：搜索、电子数据展示和 Office 网页版均不可用。在加密第一个文件之前做出决定。',
    },
    'AIP-08': {
      title: '测试加密内容的共享并调整邮件模板',
      guidance:
        '带加密的标签必须列明合作伙伴的域或用户，或由发件人选择。与每个重要合作伙伴测试：打开文档需要 Microsoft Entra ID 中的帐户或来宾帐户，邮件可用一次性密码在加密邮件门户中阅读。双方的跨租户访问设置和条件访问都不得阻止权限管理服务。在邮件加密模板中加入徽标和求助联系方式。',
    },
    'AIP-09': {
      title: '试点标签、培训用户并报告使用情况',
      guidance:
        '向来自多个部门的试点组发布标签，其中应有 Windows、macOS、移动设备和网页版用户。用日常工作中的例子培训：哪种文档用哪个标签，由谁提供帮助。两到四周后，查看 Microsoft Purview 中的标签报告，并向用户了解用错、降级和未使用的标签。标签列表不再需要更改后，才向所有人发布。',
    },
    'AIP-10': {
      title: '启用自动标记之前先进行模拟',
      guidance:
        '选择两三类容易识别且明显需要标签的数据，用模拟方式对 SharePoint、OneDrive 和邮件中的真实内容进行测试。请数据负责人判断抽样结果，修正规则后再次模拟。先在 Office 应用中推荐标签，再标记静态文件。达标的标志是负责人以书面形式接受了误标率。',
    },
  },
};
