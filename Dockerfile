# The steps are those that the tests prove: install, build, start.
FROM node:24-slim AS build
# SQLite is compiled where npm finds no binary for this Node.js.
RUN apt-get update && apt-get install --yes --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /upwell
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --include=dev --no-fund --no-audit
COPY . .
RUN npm run build && npm prune --omit=dev --no-save

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /upwell
RUN mkdir /data && chown node:node /data
COPY --from=build /upwell/package.json ./
COPY --from=build /upwell/node_modules ./node_modules
COPY --from=build /upwell/build ./build
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/app/server.js"]
