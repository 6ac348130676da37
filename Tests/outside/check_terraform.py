"""Terraform's AWS provider against a server, where Terraform and the provider can be had."""

import os
import pathlib
import shutil
import subprocess
import unittest

from serving import served

MAIN = """\
terraform {{
  required_providers {{
    aws = {{ source = "hashicorp/aws" }}
  }}
}}
provider "aws" {{
  region                      = "us-east-1"
  access_key                  = "{key}"
  secret_key                  = "{secret}"
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = false
  assume_role {{
    role_arn     = "arn:aws:iam::123456789012:role/DRSOrchestrationRole"
    session_name = "terraform"
  }}
  endpoints {{
    drs = "{url}"
    iam = "{url}"
    sns = "{url}"
    sts = "{url}"
  }}
}}
resource "aws_sns_topic" "drills" {{
  name = "terraform-drills"
  tags = {{ owner = "dr" }}
}}
resource "aws_sns_topic_subscription" "team" {{
  topic_arn = aws_sns_topic.drills.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:123456789012:drills"
}}
resource "aws_drs_replication_configuration_template" "standard" {{
  associate_default_security_group        = false
  bandwidth_throttling                    = 12
  create_public_ip                        = false
  data_plane_routing                      = "PRIVATE_IP"
  default_large_staging_disk_type         = "GP3"
  ebs_encryption                          = "DEFAULT"
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = ["sg-0123456789abcdef0"]
  staging_area_subnet_id                  = "subnet-0123456789abcdef0"
  staging_area_tags                       = {{ owner = "dr" }}
  use_dedicated_replication_server        = false
  pit_policy {{
    enabled            = true
    interval           = 10
    retention_duration = 60
    units              = "MINUTE"
    rule_id            = 1
  }}
}}
"""


def terraform(folder, *words, codes=(0,)):
    environment = {**os.environ, "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}
    done = subprocess.run(["terraform", *words, "-no-color"], cwd=folder, env=environment, capture_output=True, timeout=300)
    assert done.returncode in codes, (done.stdout + done.stderr).decode()[-3000:]
    return done


def test_terraform_plans_applies_and_destroys(muster):
    if shutil.which("terraform") is None:
        raise unittest.SkipTest("terraform is not installed")
    with muster.folder() as folder, served(muster, pace="real") as server:
        text = MAIN.format(url=server.url, key=server.env["AWS_ACCESS_KEY_ID"], secret=server.env["AWS_SECRET_ACCESS_KEY"])
        (pathlib.Path(folder) / "main.tf").write_text(text)
        began = subprocess.run(["terraform", "init", "-no-color", "-input=false"], cwd=folder, capture_output=True, timeout=120)
        if began.returncode != 0:
            reason = (began.stdout + began.stderr).decode().strip().splitlines()
            why = next((line for line in reason if "rror" in line), "terraform init fails")
            raise unittest.SkipTest(f"Terraform's AWS provider cannot be had here: {why.strip(' │')}")
        terraform(folder, "apply", "-auto-approve", "-input=false")
        terraform(folder, "plan", "-detailed-exitcode", "-input=false")
        terraform(folder, "destroy", "-auto-approve", "-input=false")
