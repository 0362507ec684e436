package org.hengji.server.launch;

import org.hengji.server.campaign.Campaign;

/** 任务清单的一行: how many forms a campaign has and how many of them were sent up. */
public record Line(Campaign campaign, String launched, String deadline, int forms, long sent) {}
