import type { CatalogText } from '../CatalogText';

export const windows365: CatalogText['windows365'] = {
  name: 'Windows 365',
  aliases: [
    'Windows 365 Enterprise',
    'Windows 365 Flex',
    'Windows 365 Frontline',
    'Windows 365 Government',
    'Cloud PC',
    'Cloud PCs',
  ],
  areas: {
    planning: '规划',
    network: '网络和联接',
    provisioning: '预配',
    access: '访问',
  },
  questions: {
    inScope: {
      question: 'Windows 365 是否在范围内？',
      help: '指 Windows 365 Enterprise 或 Flex，以及面向 GCC 和 GCC High 的 Government。DoD 请询问 Microsoft 客户团队。不含 Windows 365 Business 和 Azure Virtual Desktop。',
    },
    network: {
      question: '云电脑将使用哪种网络？',
      help: 'Microsoft 托管网络无需您提供任何资源。混合联接或访问自己的网络需要 Azure 网络连接。',
      options: {
        microsoftHosted: 'Microsoft 托管网络',
        azureConnection: 'Azure 网络连接',
      },
    },
    customImage: {
      question: '是否需要自定义映像？',
      help: '如果库映像加上 Intune 应用就够用，请回答“否”。',
    },
    shifts: {
      question: '是否有人每天只在部分时间使用云电脑，例如轮班？',
      help: '如果是，Windows 365 Flex（原 Frontline）可能需要较少的许可证。',
    },
    virtualDesktops: {
      question: '云电脑是否取代虚拟桌面？',
      help: '指 Azure Virtual Desktop、Citrix、Omnissa Horizon 或远程桌面服务。',
    },
  },
  items: {
    'WINDOWS365-01': {
      title: '按用户类型选择许可证和规格',
      guidance:
        '按应用、使用时间和地点描述每类用户，并根据 Microsoft 的建议选择规格，先选较小的，因为以后可以更改。用户还需要 Windows 企业版、Intune 和 Microsoft Entra ID P1 许可证。许可证按组分配。FastTrack 指导 Enterprise、Flex 和 Government，但不包括 Windows 365 Business 和 Azure Virtual Desktop。',
    },
    'WINDOWS365-02': {
      title: '为云电脑准备 Azure 网络',
      guidance:
        '由您提供订阅、位于受支持区域且地址充足的虚拟网络、名称解析，以及设备加入 Active Directory 时的连接路径。创建 Azure 网络连接，并在分配任何许可证之前修复其检查所报告的问题。放行 Windows 365 和 Azure Virtual Desktop 的地址，不做 TLS 检查。FastTrack 指导连接的创建，不包括虚拟网络、VPN 或 ExpressRoute。',
    },
    'WINDOWS365-03': {
      title: '设置预配策略、组和更新',
      guidance:
        '为每类用户创建一条策略，指定区域、映像、语言和 Microsoft Entra 联接，并分配给组。在创建第一台云电脑之前，为云电脑动态组准备好 Intune 配置、应用和更新圈。预配试点云电脑，测量多久后用户可以开始工作，并练习重新预配、调整规格和还原。不要只用 Configuration Manager 管理云电脑。',
    },
    'WINDOWS365-04': {
      title: '构建并维护自定义映像',
      guidance:
        '写明为何库映像加 Intune 应用不够用，因为自定义映像必须每月更新。构建不含旧平台代理程序的第 2 代映像，将其通用化并上传到订阅。包含最新的 Microsoft 365 Apps 和带媒体优化的 Teams，并指定由谁更新和测试。映像由您构建，FastTrack 演示如何添加。',
    },
    'WINDOWS365-05': {
      title: '保护访问：条件访问、单一登录、重定向',
      guidance:
        '对 Windows 365 和 Azure Virtual Desktop 应用相同的条件访问，要求强身份验证并为非托管设备制定规则。在预配策略中启用单一登录。按组决定剪贴板、驱动器、打印机和 USB，默认关闭，只放行所需项目。在每类终端设备上测试 Windows App，包括低速线路和 Teams 通话。',
    },
    'WINDOWS365-06': {
      title: '按同时使用人数规划 Flex 云电脑',
      guidance:
        '统计最繁忙时段同时登录的人数，并为换班留出余量，为每组选择专用模式或共享模式。共享模式下注销后不保留任何内容，因此设置和文件应存放在 OneDrive 和用户体验同步中。检查全部占用时用户会看到什么，初期每周查看利用率报告。',
    },
    'WINDOWS365-07': {
      title: '按应用程序组从虚拟桌面迁移',
      guidance:
        'FastTrack 不迁移虚拟机、映像或用户配置文件，因此请规划新的云电脑。列出旧平台的应用程序及其负责人、许可证和连接服务器的方式，逐一决定安装、发布或弃用。先将数据移到 OneDrive，应用程序出现故障时可求助 App Assure。最后一组迁移完成后，旧平台再保留两个月，然后取消其许可证。',
    },
  },
};
